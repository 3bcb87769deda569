// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/divergingfigure.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

constexpr double RowHeight = 32;
constexpr double BarHeight = 20;
constexpr double HeadHeight = 22;
constexpr double LabelGap = 7;
constexpr double LeastShown = 2;

bool hasHeadings(const ChartSpec &spec)
{
    return spec.series.size() == 2;
}

} // namespace

DivergingFigure::DivergingFigure(const ChartSpec &spec, const ChartStyle &style, double width, double labelColumn,
                                 bool hasAxisTitle)
    : RowFigure(spec, style, width, labelColumn, RowHeight, hasHeadings(spec) ? HeadHeight : 0)
{
    if (isEmpty())
        return;
    Sums most;
    double left = m_style.px(4);
    double right = left;
    for (int row = 0; row < int(rows().size()); ++row) {
        const Sums sums = sumsOf(row);
        most.negative = std::min(most.negative, sums.negative);
        most.positive = std::max(most.positive, sums.positive);
        left = std::max(left, 2 * m_style.px(LabelGap) + widthOf(sideText(row, true), true));
        right = std::max(right, m_style.px(LabelGap) + widthOf(sideText(row, false), true) + 1);
    }
    layOutAxis({.least = most.negative,
                .most = most.positive,
                .left = left,
                .right = right,
                .isAbsolute = m_spec.series.size() > 1,
                .wholeNumbers = hasWholeNumbers()},
               hasAxisTitle);
    for (int row = 0; row < int(rows().size()); ++row)
        layOutRow(row);
    if (hasHeadings(m_spec))
        nameSides();
}

DivergingFigure::Sums DivergingFigure::sumsOf(int row) const
{
    Sums sums;
    for (const ChartSeries &series : m_spec.series) {
        const double value = series.marks[size_t(rows()[size_t(row)])].value.value_or(0);
        (value < 0 ? sums.negative : sums.positive) += value;
    }
    return sums;
}

QString DivergingFigure::sideText(int row, bool isNegative) const
{
    QStringList own;
    for (int series = 0; series < int(m_spec.series.size()); ++series) {
        const std::optional<double> value = m_spec.mark(series, rows()[size_t(row)]).value;
        if (value && *value != 0 && (*value < 0) == isNegative)
            own.append(valueText(series, rows()[size_t(row)]));
    }
    const Sums sums = sumsOf(row);
    if (own.isEmpty())
        return {};
    QString text = own.size() == 1 ? own.first() : chartNumber(isNegative ? sums.negative : sums.positive);
    const bool countsBothWays = m_spec.series.size() > 1;
    if (countsBothWays && (text.startsWith(u'-') || text.startsWith(QChar(0x2212))))
        text.remove(0, 1);
    return text;
}

void DivergingFigure::layOutRow(int row)
{
    Sums sums;
    const double top = middleOf(row) - m_style.px(BarHeight) / 2;
    std::vector<ChartMarkArea> marks;
    for (int series = 0; series < int(m_spec.series.size()); ++series) {
        const int category = rows()[size_t(row)];
        const double value = m_spec.mark(series, category).value.value_or(0);
        if (value == 0)
            continue;
        double &sum = value < 0 ? sums.negative : sums.positive;
        const double from = xOf(sum);
        sum += value;
        QRectF bar(std::min(from, xOf(sum)), top, std::abs(xOf(sum) - from), m_style.px(BarHeight));
        if (bar.width() < m_style.px(LeastShown))
            bar.setWidth(m_style.px(LeastShown));
        m_bars.push_back({bar, series, categoryOf(row).unknown, value < 0});
        addMark(bar, QRectF(bar.left(), rowRect(row).top(), bar.width(), rowRect(row).height()), row, series, category);
    }
    // Left to right, also where the left side is drawn from the middle outwards.
    const auto first =
        std::find_if(m_marks.begin(), m_marks.end(), [row](const ChartMarkArea &one) { return one.row == row; });
    std::stable_sort(first, m_marks.end(), [](const ChartMarkArea &one, const ChartMarkArea &other) {
        return one.shape.left() < other.shape.left();
    });
    const double baseline = middleOf(row) + dropOf();
    const QString negative = sideText(row, true);
    const QString positive = sideText(row, false);
    const QRectF room({0, 0}, m_size);
    if (!negative.isEmpty())
        m_texts.addIfFree(
            wordsEndingAt({xOf(sums.negative) - m_style.px(LabelGap), baseline}, negative, tokens().text, true), room,
            0);
    if (!positive.isEmpty())
        m_texts.addIfFree(words({xOf(sums.positive) + m_style.px(LabelGap), baseline}, positive, tokens().text, true),
                          room, 0);
    if (negative.isEmpty() && positive.isEmpty())
        m_texts.addIfFree(words({xOf(0) + m_style.px(LabelGap), baseline}, u"0"_s, tokens().muted), room, 0);
}

void DivergingFigure::nameSides()
{
    const QFontMetricsF metrics(m_style.strong());
    const double baseline = metrics.ascent();
    for (int series = 0; series < 2; ++series) {
        const ChartSeries &one = m_spec.series[size_t(series)];
        const bool isNegative = std::any_of(one.marks.begin(), one.marks.end(),
                                            [](const ChartMark &mark) { return mark.value.value_or(0) < 0; });
        const MarkLook look = lookOf({{}, series, false, isNegative});
        const QColor colour = m_style.colour(look.token);
        const QColor ink = contrastRatio(colour, tokens().base) >= 4.5 ? colour : tokens().text;
        const double room = isNegative ? xOf(0) - m_style.px(LabelGap) : m_width - xOf(0) - m_style.px(LabelGap);
        const QString name = metrics.elidedText(one.label, Qt::ElideRight, room);
        const QPointF at(xOf(0) + (isNegative ? -1 : 1) * m_style.px(LabelGap), baseline);
        m_texts.addIfFree(isNegative ? wordsEndingAt(at, name, ink, true) : words(at, name, ink, true),
                          QRectF({0, 0}, m_size), 0);
    }
}

MarkLook DivergingFigure::lookOf(const Bar &bar) const
{
    const ChartSeries &series = m_spec.series[size_t(bar.series)];
    MarkLook look = seriesLook(m_spec, bar.series);
    if (series.token.isEmpty() && !series.unknown && m_spec.series.size() <= 2)
        look = {bar.isNegative ? u"div1"_s : u"div5"_s, 0};
    if (bar.isUnknown)
        look.pattern = MarkLook::Unknown;
    return look;
}

void DivergingFigure::paintShapes(QPainter *painter) const
{
    paintGrid(painter);
    painter->setRenderHint(QPainter::Antialiasing, false);
    for (const Bar &bar : m_bars) {
        paintFill(painter, bar.rect, lookOf(bar), m_style);
        const double inner = bar.isNegative ? bar.rect.right() : bar.rect.left();
        if (std::abs(inner - xOf(0)) > 1.5)
            painter->fillRect(
                QRectF(std::round(inner) - (bar.isNegative ? 0 : 1), bar.rect.top() - 1, 1, bar.rect.height() + 2),
                tokens().base);
    }
    painter->fillRect(QRectF(std::round(xOf(0)), m_plot.top(), 1, m_plot.height()), tokens().control);
}

} // namespace scrutineer
