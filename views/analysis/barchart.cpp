// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/barchart.h"

#include "views/analysis/marklook.h"

#include <QBarSet>
#include <QFontMetricsF>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

constexpr double BarHeight = 16;
constexpr double FigureGap = 8; ///< Between the end of bar or whisker and the figure.
constexpr double NoteGap = 6;
constexpr double LeastWhisker = 6;

} // namespace

BarChart::BarChart(const ChartSpec &spec, const ChartStyle &style, double width, double labelColumn, bool hasAxisTitle)
    : BarFigure(spec, style, width, labelColumn, BarHeight)
{
    const QFontMetricsF strong(m_style.strong());
    const QFontMetricsF caption(m_style.caption());
    std::vector<std::pair<double, double>> reachAndRoom;
    for (int row = 0; row < int(rows().size()); ++row) {
        const QString &note = markOf(row).note;
        double room = m_style.px(FigureGap) + strong.horizontalAdvance(m_spec.valueText(0, rows()[size_t(row)]));
        if (!note.isEmpty())
            room += m_style.px(NoteGap) + caption.horizontalAdvance(note);
        reachAndRoom.emplace_back(reach(row), room + 1);
    }
    setScale(reachAndRoom, true);
    if (hasAxisTitle)
        setAxisTitle(m_spec.valueAxisTitle());
    for (int row = 0; row < int(rows().size()); ++row) {
        const int category = rows()[size_t(row)];
        QRectF bar = barRect(row, 0, *markOf(row).value);
        bar.setWidth(std::max(bar.width(), m_style.px(4)));
        m_marks.push_back(markArea(m_spec, bar, rowRect(row), row, 0, category));
    }
}

const ChartMark &BarChart::markOf(int row) const
{
    return m_spec.mark(0, rows()[size_t(row)]);
}

double BarChart::reach(int row) const
{
    const ChartMark &mark = markOf(row);
    return std::max(*mark.value, mark.high.value_or(0));
}

QAbstractBarSeries *BarChart::makeSeries() const
{
    // A set has one colour in Qt Charts, so each class is a set of its own in a stack that holds one value a row.
    auto *series = new QHorizontalStackedBarSeries;
    QStringList tokens;
    for (const int category : rows()) {
        const QString &token = m_spec.categories[size_t(category)].token;
        if (!tokens.contains(token))
            tokens.append(token);
    }
    for (const QString &token : tokens) {
        auto *set = new QBarSet(token);
        for (int row = int(rows().size()) - 1; row >= 0; --row) {
            const bool mine = m_spec.categories[size_t(rows()[size_t(row)])].token == token;
            set->append(mine ? *markOf(row).value : 0.0);
        }
        set->setBrush(m_style.colour(token.isEmpty() ? seriesLook(m_spec, 0).token : token));
        set->setPen(Qt::NoPen);
        series->append(set);
    }
    return series;
}

void BarChart::paintMarks(QPainter *painter) const
{
    const QFontMetricsF strong(m_style.strong());
    const Tokens &tokens = m_style.tokens();
    for (int row = 0; row < int(rows().size()); ++row) {
        if (m_spec.categories[size_t(rows()[size_t(row)])].unknown)
            paintFill(painter, barRect(row, 0, *markOf(row).value), {{}, MarkLook::Unknown}, m_style);
        paintWhisker(painter, row);
        const QString text = m_spec.valueText(0, rows()[size_t(row)]);
        const double baseline = rowRect(row).center().y() + (strong.ascent() - strong.descent()) / 2;
        const QPointF at(xOf(reach(row)) + m_style.px(FigureGap), baseline);
        paintHaloText(painter, at, text, m_style.strong(), tokens.text, tokens.base);
        if (!markOf(row).note.isEmpty()) {
            const QPointF after = at + QPointF(strong.horizontalAdvance(text) + m_style.px(NoteGap), 0);
            paintHaloText(painter, after, markOf(row).note, m_style.caption(), tokens.muted, tokens.base);
        }
    }
}

void BarChart::paintWhisker(QPainter *painter, int row) const
{
    const ChartMark &mark = markOf(row);
    if (!mark.low || !mark.high || *mark.low >= *mark.high)
        return;
    const double y = rowRect(row).center().y();
    const double cap = m_style.px(5);
    const double from = xOf(*mark.low);
    const double to = xOf(*mark.high);
    if (to - from < m_style.px(LeastWhisker))
        return; // Its two ends would melt into a blot; the figure beside it tells the range.
    QPainterPath path;
    path.moveTo(from, y);
    path.lineTo(to, y);
    for (const double end : {from, to}) {
        path.moveTo(end, y - cap);
        path.lineTo(end, y + cap);
    }
    painter->strokePath(path, QPen(m_style.tokens().base, m_style.px(4), Qt::SolidLine, Qt::SquareCap));
    painter->strokePath(path, QPen(m_style.tokens().text, m_style.px(1.5), Qt::SolidLine, Qt::SquareCap));
}

} // namespace scrutineer
