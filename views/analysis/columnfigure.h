// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/uprightfigure.h"

namespace scrutineer {

/// Upright bars, stacked by series with gaps of the background's colour between, with the sum above each. A category
/// without a value has a dash in its place; what is not known stands apart and hatched. Series of one value may be
/// negative.
class ColumnFigure : public UprightFigure
{
public:
    ColumnFigure(const ChartSpec &spec, const ChartStyle &style, double width, bool hasAxisTitles = false);

protected:
    void paintShapes(QPainter *painter) const override;

private:
    struct Segment
    {
        QRectF rect;
        int series;
        int category;
    };

    void layOutColumn(int category);
    void labelColumn(int category, double top, bool isBelow);
    /// The look of a segment: the series' own, or open where its category is not known.
    [[nodiscard]] MarkLook lookOf(const Segment &segment) const;

    std::vector<Segment> m_segments;
};

} // namespace scrutineer
