// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/barfigure.h"

namespace scrutineer {

/// Horizontal bars of 100 %, divided by series, with the share upon each segment that has room for it and the number of
/// records behind the whole bar right of it.
class ShareChart : public BarFigure
{
public:
    /// Lays out for this width; `labelColumn` is the least width of the label column.
    ShareChart(const ChartSpec &spec, const ChartStyle &style, double width, double labelColumn = 0,
               bool hasAxisTitle = false);

protected:
    [[nodiscard]] QAbstractBarSeries *makeSeries() const override;
    void paintMarks(QPainter *painter) const override;

private:
    struct Segment
    {
        int row;
        int series;
        double from; ///< Per cent.
        double to;
    };

    [[nodiscard]] QString totalText(int row) const;
    void paintSegment(QPainter *painter, const Segment &segment) const;

    std::vector<Segment> m_segments;
};

} // namespace scrutineer
