// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/chartfigure.h"

#include "views/analysis/barchart.h"
#include "views/analysis/daysfigure.h"
#include "views/analysis/stackedbarchart.h"

#include <stdexcept>

namespace scrutineer {

std::unique_ptr<ChartFigure> makeFigure(const ChartSpec &spec, const ChartStyle &style, double width,
                                        double labelColumn)
{
    const QString defect = spec.defect();
    if (!defect.isEmpty())
        throw std::invalid_argument(defect.toStdString());
    switch (spec.kind) {
    case ChartKind::Bars:
        return std::make_unique<BarChart>(spec, style, width, labelColumn);
    case ChartKind::StackedBars:
        return std::make_unique<StackedBarChart>(spec, style, width, labelColumn);
    case ChartKind::Days:
        return std::make_unique<DaysFigure>(spec, style, width);
    default:
        break;
    }
    throw std::invalid_argument("unknown kind of chart");
}

} // namespace scrutineer
