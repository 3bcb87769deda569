// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/heatscale.h"
#include "views/analysis/paintedfigure.h"
#include "views/analysis/rowlabels.h"

namespace scrutineer {

/// A cell for each category (down) and series (across), shaded by its value, with the value in it; a hatched cell with
/// a dash where it is not known. The shades are explained below.
class HeatMapFigure : public PaintedFigure
{
public:
    HeatMapFigure(const ChartSpec &spec, const ChartStyle &style, double width, double labelColumn = 0,
                  bool hasAxisTitles = false);

    [[nodiscard]] double labelEdge() const override { return m_labels.edge; }
    [[nodiscard]] double plotEdge() const override { return m_left; }

protected:
    void paintShapes(QPainter *painter) const override;

private:
    struct Cell
    {
        QRectF rect;
        MarkLook look;
        bool isOutlined = false;
    };

    void layOutColumns();
    void nameColumns(bool hasTitle);
    void nameTilted(double baseline);
    void layOutRows();
    void layOutCell(int row, int series);
    void layOutLegend();
    void addLegendEntry(QPointF &at, const Cell &cell, const QString &label);

    RowLabels m_labels;
    HeatScale m_scale;
    double m_left = 0;
    double m_right = 0; ///< Of the last cell.
    double m_top = 0;
    double m_cellWidth = 0;
    double m_rowHeight = 0;
    std::vector<double> m_lefts; ///< Of each column.
    std::vector<double> m_tops;  ///< Of each row.
    std::vector<Cell> m_cells;
};

} // namespace scrutineer
