// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/rowfigure.h"

namespace scrutineer {

/// A box plot lying in the row of each category: quartiles, median, whiskers, outliers as rings, and how many values it
/// stands for. Several series share a row.
class BoxFigure : public RowFigure
{
public:
    BoxFigure(const ChartSpec &spec, const ChartStyle &style, double width, double labelColumn = 0,
              bool hasAxisTitle = false);

protected:
    void paintShapes(QPainter *painter) const override;

private:
    struct Box
    {
        ChartBox box;
        double y = 0;
        MarkLook look;
    };

    [[nodiscard]] QString countText(int row) const;
    void layOutRow(int row);
    void paintWhiskers(QPainter *painter, const Box &box) const;

    std::vector<Box> m_boxes;
};

} // namespace scrutineer
