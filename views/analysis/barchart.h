// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/barfigure.h"

namespace scrutineer {

/// Horizontal bars, one for each category with a value: coloured by class, figure beside the bar, and a whisker where
/// the sources give a range. Categories without a value have no row; the footnote names them.
class BarChart : public BarFigure
{
public:
    /// Lays out for this width; `labelColumn` is the least width of the label column.
    BarChart(const ChartSpec &spec, const ChartStyle &style, double width, double labelColumn = 0,
             bool hasAxisTitle = false);

protected:
    [[nodiscard]] QAbstractBarSeries *makeSeries() const override;
    void paintMarks(QPainter *painter) const override;

private:
    /// Right end of bar and whisker.
    [[nodiscard]] double reach(int row) const;
    [[nodiscard]] const ChartMark &markOf(int row) const;
    void paintWhisker(QPainter *painter, int row) const;
};

} // namespace scrutineer
