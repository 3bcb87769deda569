// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/paintedfigure.h"

#include "models/records/filtertext.h"
#include "views/analysis/charttext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

constexpr double EmptyHeight = 64;
constexpr int MostNamed = 8; ///< Of the values behind one mark.

/// One filter for what any of them finds; empty when one is missing.
QString anyOf(const QStringList &texts)
{
    QList<Filter> parts;
    for (const QString &text : texts) {
        const FilterReading part = readFilter(text);
        if (text.isEmpty() || !part.ok())
            return {};
        parts.append(part.filter);
    }
    return filterText(Filter::any(parts));
}

} // namespace

PaintedFigure::PaintedFigure(const ChartSpec &spec, const ChartStyle &style, double width)
    : m_spec(spec)
    , m_style(style)
    , m_width(width)
    , m_size(width, style.px(EmptyHeight))
    , m_isEmpty(spec.drawnCategories().empty())
{
}

void PaintedFigure::paint(QPainter *painter) const
{
    painter->save();
    if (m_isEmpty)
        paintNothing(painter, m_size, m_style);
    else
        paintShapes(painter);
    m_texts.paint(painter, tokens().base);
    painter->restore();
}

void PaintedFigure::addMark(const QRectF &shape, const QRectF &target, int row, int series, int category)
{
    m_marks.push_back(markArea(m_spec, shape, target, row, series, category));
}

void PaintedFigure::addMark(const QRectF &shape, const QRectF &target, int row,
                            const std::vector<std::pair<int, int>> &values)
{
    ChartMarkArea area{shape, target, row, {}, {}, {}};
    QStringList lines;
    QStringList filters;
    for (const auto &[series, category] : values) {
        const ChartMarkArea one = markArea(m_spec, shape, target, row, series, category);
        lines.append(one.text);
        area.recordIds += one.recordIds;
        if (!filters.contains(one.filter))
            filters.append(one.filter);
    }
    area.recordIds.removeDuplicates();
    area.filter = anyOf(filters);
    if (lines.size() > MostNamed) {
        const int others = int(lines.size()) - MostNamed;
        lines = lines.first(MostNamed);
        lines.append(ChartSpec::tr("and %n other(s)", nullptr, others));
    }
    area.text = lines.join(u'\n');
    m_marks.push_back(area);
}

FigureText PaintedFigure::words(const QPointF &baseline, const QString &text, const QColor &ink, bool isStrong) const
{
    return {baseline, text, isStrong ? m_style.strong() : m_style.caption(), ink};
}

FigureText PaintedFigure::wordsEndingAt(const QPointF &baseline, const QString &text, const QColor &ink,
                                        bool isStrong) const
{
    return words(baseline - QPointF(widthOf(text, isStrong), 0), text, ink, isStrong);
}

FigureText PaintedFigure::wordsAround(const QPointF &baseline, const QString &text, const QColor &ink,
                                      bool isStrong) const
{
    return words(baseline - QPointF(widthOf(text, isStrong) / 2, 0), text, ink, isStrong);
}

double PaintedFigure::widthOf(const QString &text, bool isStrong) const
{
    return QFontMetricsF(isStrong ? m_style.strong() : m_style.caption()).horizontalAdvance(text);
}

double PaintedFigure::lineHeight() const
{
    return QFontMetricsF(m_style.caption()).height();
}

double PaintedFigure::dropOf() const
{
    const QFontMetricsF metrics(m_style.caption());
    return (metrics.ascent() - metrics.descent()) / 2;
}

QString PaintedFigure::valueText(int series, int category) const
{
    QString text = m_spec.valueText(series, category);
    // The hyphen is for tables, which go to spreadsheets.
    if (text.size() > 1 && text.front() == u'-' && text[1].isDigit())
        text[0] = QChar(0x2212);
    return text;
}

bool PaintedFigure::hasWholeNumbers() const
{
    for (const ChartSeries &series : m_spec.series) {
        for (const ChartMark &mark : series.marks) {
            if (mark.value && std::nearbyint(*mark.value) != *mark.value)
                return false;
        }
    }
    return true;
}

std::pair<double, double> PaintedFigure::reach(bool withZero) const
{
    std::vector<double> values;
    if (withZero)
        values.push_back(0);
    for (const ChartSeries &series : m_spec.series) {
        for (const ChartMark &mark : series.marks) {
            if (mark.value)
                values.push_back(*mark.value);
        }
    }
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    return values.empty() ? std::pair(0.0, 1.0) : std::pair(*least, *most);
}

} // namespace scrutineer
