// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/rowfigure.h"

namespace scrutineer {

/// Bars to the left for negative values and to the right for positive ones, each with its value at the outer end. Two
/// series are named above their sides.
class DivergingFigure : public RowFigure
{
public:
    DivergingFigure(const ChartSpec &spec, const ChartStyle &style, double width, double labelColumn = 0,
                    bool hasAxisTitle = false);

protected:
    void paintShapes(QPainter *painter) const override;

private:
    struct Bar
    {
        QRectF rect;
        int series;
        bool isUnknown;
        bool isNegative;
    };
    struct Sums
    {
        double negative = 0;
        double positive = 0;
    };

    [[nodiscard]] Sums sumsOf(int row) const;
    /// What stands at the outer end of a side: the only value's own label, or the sum.
    [[nodiscard]] QString sideText(int row, bool isNegative) const;
    void layOutRow(int row);
    void nameSides();
    [[nodiscard]] MarkLook lookOf(const Bar &bar) const;

    std::vector<Bar> m_bars;
};

} // namespace scrutineer
