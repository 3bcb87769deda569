// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/barfigure.h"

namespace scrutineer {

/// Horizontal bars divided by series, with the figure upon each segment that has room for it and gaps of the
/// background's colour between. An axis appears when a figure had no room.
class StackedBarChart : public BarFigure
{
public:
    /// Lays out for this width; `labelColumn` is the least width of the label column.
    StackedBarChart(const ChartSpec &spec, const ChartStyle &style, double width, double labelColumn = 0,
                    bool hasAxisTitle = false);

protected:
    [[nodiscard]] QAbstractBarSeries *makeSeries() const override;
    void paintMarks(QPainter *painter) const override;

private:
    struct Segment
    {
        int row;
        int series;
        double from;
        double to;
    };

    [[nodiscard]] bool hasRoom(const Segment &segment) const;

    std::vector<Segment> m_segments;
};

} // namespace scrutineer
