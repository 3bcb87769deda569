// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/paintedfigure.h"
#include "views/analysis/rowlabels.h"
#include "views/analysis/valueaxis.h"

namespace scrutineer {

/// What figures share that have a row for each category with a value: names on the left, values along an axis below
/// that may lie on both sides of 0.
class RowFigure : public PaintedFigure
{
public:
    [[nodiscard]] double labelEdge() const override { return m_labels.edge; }
    [[nodiscard]] double plotEdge() const override { return m_plot.left(); }

protected:
    /// How the axis is laid out.
    struct AxisWish
    {
        double least = 0;
        double most = 1;
        double left = 0;  ///< Room left of the least value, in pixels.
        double right = 0; ///< Room right of the greatest one.
        bool hasPlus = false;
        bool isAbsolute = false; ///< Numbers without sign, as both sides count.
        bool wholeNumbers = true;
    };

    /// Rows are `rowHeight` and the head above them `head` pixels high, both at 100 %.
    RowFigure(const ChartSpec &spec, const ChartStyle &style, double width, double labelColumn, double rowHeight,
              double head = 0);

    void layOutAxis(const AxisWish &wish, bool hasTitle);
    [[nodiscard]] double xOf(double value) const;
    [[nodiscard]] QRectF rowRect(int row) const;
    [[nodiscard]] double middleOf(int row) const { return rowRect(row).center().y(); }
    [[nodiscard]] const std::vector<int> &rows() const { return m_rows; } ///< The category of each row.
    [[nodiscard]] const ChartCategory &categoryOf(int row) const
    {
        return m_spec.categories[size_t(m_rows[size_t(row)])];
    }
    /// Upright lines at the ticks, and a stronger one at 0.
    void paintGrid(QPainter *painter) const;

    QRectF m_plot; ///< All rows, between the ends of the axis.

private:
    void nameRows();

    std::vector<int> m_rows;
    RowLabels m_labels;
    std::vector<double> m_tops;
    ValueAxis m_axis;
};

} // namespace scrutineer
