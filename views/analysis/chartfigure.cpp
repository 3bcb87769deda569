// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/chartfigure.h"

#include "views/analysis/barchart.h"
#include "views/analysis/boxfigure.h"
#include "views/analysis/charttext.h"
#include "views/analysis/columnfigure.h"
#include "views/analysis/daysfigure.h"
#include "views/analysis/divergingfigure.h"
#include "views/analysis/dotfigure.h"
#include "views/analysis/heatmapfigure.h"
#include "views/analysis/histogramfigure.h"
#include "views/analysis/linefigure.h"
#include "views/analysis/lollipopfigure.h"
#include "views/analysis/pointfigure.h"
#include "views/analysis/sharechart.h"
#include "views/analysis/stackedbarchart.h"

#include <QFontMetricsF>

#include <stdexcept>

namespace scrutineer {

ChartMarkArea markArea(const ChartSpec &spec, const QRectF &shape, const QRectF &target, int row, int series,
                       int category)
{
    return {shape,
            target,
            row,
            spec.markText(series, category),
            spec.recordsOf(series, category),
            spec.mark(series, category).filter};
}

void paintNothing(QPainter *painter, const QSizeF &size, const ChartStyle &style)
{
    const std::vector<TextRun> words{
        {ChartSpec::tr("No values under this filter"), style.caption(), style.tokens().muted}};
    const QSizeF needed = flowText(nullptr, {}, size.width(), words);
    flowText(painter, {(size.width() - needed.width()) / 2, (size.height() - needed.height()) / 2}, size.width(),
             words);
}

std::unique_ptr<ChartFigure> makeFigure(const ChartSpec &spec, const ChartStyle &style, double width,
                                        const FigureWish &wish)
{
    const QString defect = spec.defect();
    if (!defect.isEmpty())
        throw std::invalid_argument(defect.toStdString());
    const auto &[labels, titles] = wish;
    switch (spec.kind) {
    case ChartKind::Bars:
        return std::make_unique<BarChart>(spec, style, width, labels, titles);
    case ChartKind::StackedBars:
        return std::make_unique<StackedBarChart>(spec, style, width, labels, titles);
    case ChartKind::Days:
        return std::make_unique<DaysFigure>(spec, style, width);
    case ChartKind::Columns:
        return std::make_unique<ColumnFigure>(spec, style, width, titles);
    case ChartKind::Shares:
        return std::make_unique<ShareChart>(spec, style, width, labels, titles);
    case ChartKind::Lollipops:
        return std::make_unique<LollipopFigure>(spec, style, width, labels, titles);
    case ChartKind::Lines:
        return std::make_unique<LineFigure>(spec, style, width, titles);
    case ChartKind::Histogram:
        return std::make_unique<HistogramFigure>(spec, style, width, titles);
    case ChartKind::Boxes:
        return std::make_unique<BoxFigure>(spec, style, width, labels, titles);
    case ChartKind::Points:
        return std::make_unique<PointFigure>(spec, style, width);
    case ChartKind::HeatMap:
        return std::make_unique<HeatMapFigure>(spec, style, width, labels, titles);
    case ChartKind::Dots:
        return std::make_unique<DotFigure>(spec, style, width, labels, titles);
    case ChartKind::Diverging:
        return std::make_unique<DivergingFigure>(spec, style, width, labels, titles);
    }
    throw std::invalid_argument("unknown kind of chart");
}

} // namespace scrutineer
