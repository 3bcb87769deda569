// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/sharechart.h"

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
constexpr double SegmentPadding = 3;
constexpr double TotalGap = 10;

QString percent(double share)
{
    return ChartSpec::tr("%1%", "share").arg(chartNumber(std::round(share)));
}

} // namespace

ShareChart::ShareChart(const ChartSpec &spec, const ChartStyle &style, double width, double labelColumn,
                       bool hasAxisTitle)
    : BarFigure(spec, style, width, labelColumn, SegmentHeight)
{
    double room = 1;
    for (int row = 0; row < int(rows().size()); ++row)
        room = std::max(room,
                        m_style.px(TotalGap) + QFontMetricsF(m_style.caption()).horizontalAdvance(totalText(row)) + 1);
    setScale({{100, room}}, true);
    if (hasAxisTitle)
        setAxisTitle(ChartSpec::tr("Share in per cent"));
    for (int row = 0; row < int(rows().size()); ++row) {
        const int category = rows()[size_t(row)];
        double from = 0;
        for (int series = 0; series < int(m_spec.series.size()); ++series) {
            const double share = 100 * m_spec.shareOf(series, category).value_or(0);
            if (share <= 0)
                continue;
            m_segments.push_back({row, series, from, from + share});
            const QRectF shape = barRect(row, from, from + share);
            const QRectF whole = rowRect(row);
            m_marks.push_back(markArea(m_spec, shape, QRectF(shape.left(), whole.top(), shape.width(), whole.height()),
                                       row, series, category));
            from += share;
        }
    }
}

QString ShareChart::totalText(int row) const
{
    if (m_spec.unit == "%"_L1)
        return {};
    double sum = 0;
    for (const ChartSeries &series : m_spec.series)
        sum += series.marks[size_t(rows()[size_t(row)])].value.value_or(0);
    return ChartSpec::tr("n = %1", "number of values").arg(chartNumber(sum));
}

QAbstractBarSeries *ShareChart::makeSeries() const
{
    auto *stack = new QHorizontalStackedBarSeries;
    for (int series = 0; series < int(m_spec.series.size()); ++series) {
        auto *set = new QBarSet(m_spec.series[size_t(series)].label);
        for (int row = int(rows().size()) - 1; row >= 0; --row)
            set->append(100 * m_spec.shareOf(series, rows()[size_t(row)]).value_or(0));
        set->setBrush(m_style.colour(seriesLook(m_spec, series).token));
        set->setPen(Qt::NoPen);
        stack->append(set);
    }
    return stack;
}

void ShareChart::paintMarks(QPainter *painter) const
{
    for (const Segment &segment : m_segments)
        paintSegment(painter, segment);
    const QFontMetricsF metrics(m_style.caption());
    for (int row = 0; row < int(rows().size()); ++row)
        paintWords(
            painter,
            {xOf(100) + m_style.px(TotalGap), rowRect(row).center().y() + (metrics.ascent() - metrics.descent()) / 2},
            totalText(row), m_style.caption(), m_style.tokens().muted);
}

void ShareChart::paintSegment(QPainter *painter, const Segment &segment) const
{
    const QRectF bar = barRect(segment.row, segment.from, segment.to);
    const MarkLook look = seriesLook(m_spec, segment.series);
    // Qt Charts knows neither our hatches nor the outline of the pale middle.
    if (look.pattern != 0 || look.token == "div3"_L1)
        paintFill(painter, bar, look, m_style);
    if (segment.from > 0)
        painter->fillRect(QRectF(std::round(bar.left()) - 1, bar.top() - 1, 1, bar.height() + 2),
                          m_style.tokens().base);
    const QFontMetricsF metrics(m_style.strong());
    const QString text = percent(segment.to - segment.from);
    if (metrics.horizontalAdvance(text) + 2 * m_style.px(SegmentPadding) > bar.width())
        return;
    const QPointF at(bar.center().x() - metrics.horizontalAdvance(text) / 2,
                     bar.center().y() + (metrics.ascent() - metrics.descent()) / 2);
    if (look.pattern == MarkLook::Unknown)
        paintHaloText(painter, at, text, m_style.strong(), m_style.tokens().text, m_style.tokens().base);
    else
        paintWords(painter, at, text, m_style.strong(), m_style.textOn(look.token));
}

} // namespace scrutineer
