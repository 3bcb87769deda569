// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/stackedbarchart.h"

#include "views/analysis/charttext.h"
#include "views/analysis/marklook.h"

#include <QBarSet>
#include <QFontMetricsF>
#include <QHorizontalStackedBarSeries>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

constexpr double SegmentHeight = 18;
constexpr double SegmentPadding = 3; ///< Left and right of a figure upon its segment.

} // namespace

StackedBarChart::StackedBarChart(const ChartSpec &spec, const ChartStyle &style, double width, double labelColumn,
                                 bool hasAxisTitle)
    : BarFigure(spec, style, width, labelColumn, SegmentHeight)
{
    std::vector<std::pair<double, double>> reachAndRoom;
    for (int row = 0; row < int(rows().size()); ++row) {
        double from = 0;
        for (int series = 0; series < int(m_spec.series.size()); ++series) {
            const double value = m_spec.mark(series, rows()[size_t(row)]).value.value_or(0);
            if (value > 0)
                m_segments.push_back({row, series, from, from + value});
            from += value;
        }
        reachAndRoom.emplace_back(from, 1);
    }
    setScale(reachAndRoom, false);
    const bool allFit =
        std::all_of(m_segments.begin(), m_segments.end(), [this](const Segment &s) { return hasRoom(s); });
    if (!allFit || hasAxisTitle)
        setScale(reachAndRoom, true);
    if (hasAxisTitle)
        setAxisTitle(m_spec.valueAxisTitle());
    for (const Segment &segment : m_segments) {
        const int category = rows()[size_t(segment.row)];
        const QRectF shape = barRect(segment.row, segment.from, segment.to);
        const QRectF row = rowRect(segment.row);
        m_marks.push_back(markArea(m_spec, shape, QRectF(shape.left(), row.top(), shape.width(), row.height()),
                                   segment.row, segment.series, category));
    }
}

bool StackedBarChart::hasRoom(const Segment &segment) const
{
    const QString text = m_spec.valueText(segment.series, rows()[size_t(segment.row)]);
    const double need = QFontMetricsF(m_style.strong()).horizontalAdvance(text) + 2 * m_style.px(SegmentPadding);
    return barRect(segment.row, segment.from, segment.to).width() >= need;
}

QAbstractBarSeries *StackedBarChart::makeSeries() const
{
    auto *stack = new QHorizontalStackedBarSeries;
    for (int series = 0; series < int(m_spec.series.size()); ++series) {
        const ChartSeries &one = m_spec.series[size_t(series)];
        auto *set = new QBarSet(one.label);
        for (int row = int(rows().size()) - 1; row >= 0; --row)
            set->append(m_spec.mark(series, rows()[size_t(row)]).value.value_or(0));
        set->setBrush(m_style.colour(seriesLook(m_spec, series).token));
        set->setPen(Qt::NoPen);
        stack->append(set);
    }
    return stack;
}

void StackedBarChart::paintMarks(QPainter *painter) const
{
    const QFontMetricsF metrics(m_style.strong());
    const Tokens &tokens = m_style.tokens();
    for (const Segment &segment : m_segments) {
        MarkLook look = seriesLook(m_spec, segment.series);
        if (m_spec.categories[size_t(rows()[size_t(segment.row)])].unknown)
            look.pattern = MarkLook::Unknown;
        const QRectF bar = barRect(segment.row, segment.from, segment.to);
        // Qt Charts knows neither our hatches nor the outline of the pale middle.
        if (look.pattern != 0 || look.token == "div3"_L1)
            paintFill(painter, bar, look, m_style);
        if (segment.from > 0)
            painter->fillRect(QRectF(std::round(bar.left()) - 1, bar.top() - 1, 1, bar.height() + 2), tokens.base);
        if (!hasRoom(segment))
            continue;
        const QString text = m_spec.valueText(segment.series, rows()[size_t(segment.row)]);
        const QPointF middle(bar.center().x() - metrics.horizontalAdvance(text) / 2,
                             bar.center().y() + (metrics.ascent() - metrics.descent()) / 2);
        if (look.pattern == MarkLook::Unknown)
            paintHaloText(painter, middle, text, m_style.strong(), tokens.text, tokens.base);
        else
            paintWords(painter, middle, text, m_style.strong(), m_style.textOn(look.token));
    }
}

} // namespace scrutineer
