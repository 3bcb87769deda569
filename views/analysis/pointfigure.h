// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/uprightfigure.h"

namespace scrutineer {

/// A marker for each value at its place on two axes; series differ by colour and shape. Markers that lie on one place
/// become one with their number in it. How many could not be placed is said below.
class PointFigure : public UprightFigure
{
public:
    PointFigure(const ChartSpec &spec, const ChartStyle &style, double width);

protected:
    void paintShapes(QPainter *painter) const override;

private:
    struct Point
    {
        QPointF at;
        std::vector<std::pair<int, int>> values; ///< Series and category of each.
    };

    void gather();
    void countUnplaced();
    /// The look of its series, or a muted one where several meet.
    [[nodiscard]] MarkLook lookOf(const Point &point) const;
    [[nodiscard]] double radiusOf(const Point &point) const;

    std::vector<Point> m_points;
};

} // namespace scrutineer
