// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/columnfigure.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

constexpr double WidestColumn = 48;
constexpr double ColumnShare = 0.66; ///< Of its slot.
constexpr double LabelGap = 4;
constexpr std::size_t FewColumns = 12; ///< So many columns name their noughts.
constexpr double LeastShown = 2;       ///< A value above 0 is never thinner than this.

/// True when most names begin or end with a digit, as dates, years and classes of size do.
bool isInOrder(const ChartSpec &spec)
{
    const auto dated = std::count_if(spec.categories.begin(), spec.categories.end(), [](const ChartCategory &one) {
        return !one.label.isEmpty() && (one.label.front().isDigit() || one.label.back().isDigit());
    });
    return dated * 5 >= std::ssize(spec.categories) * 4;
}

} // namespace

ColumnFigure::ColumnFigure(const ChartSpec &spec, const ChartStyle &style, double width, bool hasAxisTitles)
    : UprightFigure(spec, style, width, hasAxisTitles)
{
    if (isEmpty())
        return;
    double least = 0;
    double most = 0;
    for (int category = 0; category < int(m_spec.categories.size()); ++category) {
        double sum = 0;
        for (int series = 0; series < int(m_spec.series.size()); ++series)
            sum += m_spec.mark(series, category).value.value_or(0);
        least = std::min(least, sum);
        most = std::max(most, sum);
    }
    layOutPlot(least, most, lineHeight() + m_style.px(LabelGap), 0);
    layOutCategories(isInOrder(m_spec));
    for (int category = 0; category < int(m_spec.categories.size()); ++category)
        layOutColumn(category);
}

void ColumnFigure::layOutColumn(int category)
{
    const double width = std::max(1.0, std::round(std::min(slot() * ColumnShare, m_style.px(WidestColumn))));
    const double left = std::round(xOf(category) - width / 2);
    double from = 0;
    bool isKnown = false;
    bool isBelow = false;
    for (int series = 0; series < int(m_spec.series.size()); ++series) {
        const std::optional<double> value = m_spec.mark(series, category).value;
        isKnown = isKnown || value.has_value();
        if (!value || *value == 0)
            continue;
        isBelow = *value < 0;
        const double top = std::min(yOf(from + *value), yOf(from));
        QRectF rect(left, top, width, std::abs(yOf(from) - yOf(from + *value)));
        rect.setHeight(std::max(rect.height(), m_style.px(LeastShown)));
        m_segments.push_back({rect, series, category});
        const double slack = std::max(0.0, (slot() - width) / 2 - 1);
        addMark(rect, rect.adjusted(-slack, 0, slack, 0), int(m_spec.series.size()) - 1 - series, series, category);
        from += *value;
    }
    if (isKnown && from == 0 && m_spec.series.size() == 1) {
        const QRectF stump(left, yOf(0) - m_style.px(LeastShown), width, m_style.px(LeastShown));
        addMark(stump, stump.adjusted(0, -m_style.px(12), 0, 0), 0, 0, category);
    }
    if (isKnown) {
        labelColumn(category, isBelow ? yOf(from) : std::min(yOf(from), yOf(0)), isBelow);
    } else {
        FigureText dash = wordsAround({xOf(category), yOf(0) - m_style.px(LabelGap)}, u"–"_s, tokens().muted);
        m_texts.addIfFree(dash, room(), 0);
    }
}

void ColumnFigure::labelColumn(int category, double top, bool isBelow)
{
    QString text = valueText(0, category);
    if (m_spec.series.size() > 1) {
        double sum = 0;
        for (int series = 0; series < int(m_spec.series.size()); ++series)
            sum += m_spec.mark(series, category).value.value_or(0);
        text = chartNumber(sum);
    }
    // A row of noughts over the empty days of a month says no more than the gap.
    if (m_spec.categories.size() > FewColumns && text == chartNumber(0))
        return;
    const QFontMetricsF metrics(m_style.strong());
    const double baseline = isBelow ? top + m_style.px(LabelGap) / 2 + metrics.ascent()
                                    : top - m_style.px(LabelGap) - metrics.descent() / 2;
    FigureText label = wordsAround({xOf(category), baseline}, text, tokens().text, true);
    // A number wider than its slot could be read as its neighbour's.
    if (widthOf(text, true) <= slot())
        m_texts.addIfFree(label, room(), 1);
}

MarkLook ColumnFigure::lookOf(const Segment &segment) const
{
    if (m_spec.categories[size_t(segment.category)].unknown)
        return {m_spec.series.size() > 1 ? seriesLook(m_spec, segment.series).token : u"other"_s, MarkLook::Unknown};
    const QString &own = m_spec.categories[size_t(segment.category)].token;
    return m_spec.series.size() == 1 && !own.isEmpty() ? MarkLook{own, 0} : seriesLook(m_spec, segment.series);
}

void ColumnFigure::paintShapes(QPainter *painter) const
{
    paintGrid(painter);
    painter->setRenderHint(QPainter::Antialiasing, false);
    for (const Segment &segment : m_segments) {
        paintFill(painter, segment.rect, lookOf(segment), m_style);
        const bool hasOneBelow = segment.rect.bottom() < yOf(0) - 1.5;
        if (hasOneBelow)
            painter->fillRect(
                QRectF(segment.rect.left() - 1, std::round(segment.rect.bottom()) - 1, segment.rect.width() + 2, 1),
                tokens().base);
    }
    painter->fillRect(QRectF(m_plot.left(), std::round(yOf(0)), m_plot.width(), 1), tokens().control);
}

} // namespace scrutineer
