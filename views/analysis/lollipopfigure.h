// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/rowfigure.h"

namespace scrutineer {

/// A dot at the end of a thin line from 0 for each category, with its value beside it: for many categories.
class LollipopFigure : public RowFigure
{
public:
    LollipopFigure(const ChartSpec &spec, const ChartStyle &style, double width, double labelColumn = 0,
                   bool hasAxisTitle = false);

protected:
    void paintShapes(QPainter *painter) const override;

private:
    [[nodiscard]] double valueOf(int row) const { return *m_spec.mark(0, rows()[size_t(row)]).value; }
};

} // namespace scrutineer
