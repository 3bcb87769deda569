// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/rowfigure.h"

#include <QLineF>

namespace scrutineer {

/// A strip for each category with a dot for each value on a common axis, and a line from the least to the greatest.
/// Dots that coincide become one with their number in it, those of several colours stand side by side.
class DotFigure : public RowFigure
{
public:
    DotFigure(const ChartSpec &spec, const ChartStyle &style, double width, double labelColumn = 0,
              bool hasAxisTitle = false);

protected:
    void paintShapes(QPainter *painter) const override;

private:
    struct Dot
    {
        double value = 0;
        double x = 0;
        double y = 0;
        double radius = 0;
        MarkLook look;
        std::vector<std::pair<int, int>> values; ///< Series and category of each.
    };

    [[nodiscard]] std::vector<Dot> dotsOf(int row) const;
    void pushApart(std::vector<Dot> &dots) const;

    std::vector<Dot> m_dots;
    std::vector<QLineF> m_spans;
};

} // namespace scrutineer
