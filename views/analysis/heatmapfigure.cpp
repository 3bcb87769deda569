// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/heatmapfigure.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

constexpr double CellHeight = 26;
constexpr double WidestCell = 96;
constexpr double LabelGap = 10;
constexpr double Apart = 7; ///< Space before what is not known.
constexpr double CellPadding = 3;
constexpr double LongestTilted = 104;
constexpr double Slope = std::numbers::sqrt2 / 2;
constexpr double Swatch = 12;

const QString gapToken = u"border"_s; ///< Of the hatch, so that it stays behind what is known.

std::vector<int> allCategories(const ChartSpec &spec)
{
    std::vector<int> all(spec.categories.size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

} // namespace

HeatMapFigure::HeatMapFigure(const ChartSpec &spec, const ChartStyle &style, double width, double labelColumn,
                             bool hasAxisTitles)
    : PaintedFigure(spec, style, width)
    , m_labels(spec, allCategories(spec), style, width, labelColumn, style.px(CellHeight))
    , m_scale(spec)
    , m_rowHeight(m_labels.rowHeight)
{
    if (isEmpty())
        return;
    m_left = std::ceil(m_labels.edge + m_style.px(LabelGap));
    layOutColumns();
    nameColumns(hasAxisTitles);
    layOutRows();
    layOutLegend();
}

void HeatMapFigure::layOutColumns()
{
    const int count = int(m_spec.series.size());
    double gaps = 0;
    for (int series = 1; series < count; ++series)
        gaps += m_spec.series[size_t(series)].unknown ? m_style.px(Apart) : 0;
    double widest = 1;
    for (const ChartSeries &series : m_spec.series)
        widest = std::max(widest, widthOf(series.label));
    const double room = m_width - m_left - gaps;
    m_cellWidth = std::min(room / count, m_style.px(WidestCell));
    const QFontMetricsF metrics(m_style.caption());
    const bool isTilted = std::any_of(m_spec.series.begin(), m_spec.series.end(), [&](const ChartSeries &one) {
        const double free = m_cellWidth - 2 * m_style.px(CellPadding);
        return brokenLabel(one.label, metrics, free).join(u' ') != one.label;
    });
    if (isTilted) {
        // The last name runs out to the right of its column.
        const double spill = (std::min(widest, m_style.px(LongestTilted)) + metrics.height()) * Slope;
        m_cellWidth = std::min(m_cellWidth, (room - spill) / (count - 0.5));
    }
    m_cellWidth = std::max(1.0, m_cellWidth);
    double left = m_left;
    for (int series = 0; series < count; ++series) {
        left += series > 0 && m_spec.series[size_t(series)].unknown ? m_style.px(Apart) : 0;
        m_lefts.push_back(left);
        left += m_cellWidth;
    }
    m_right = left;
}

void HeatMapFigure::nameColumns(bool hasTitle)
{
    const QFontMetricsF metrics(m_style.caption());
    const QString title = m_spec.valueAxisTitle();
    if (hasTitle && !title.isEmpty()) {
        m_texts.add(words({0, metrics.ascent()}, metrics.elidedText(title, Qt::ElideRight, m_width), tokens().muted));
        m_top = metrics.height() + m_style.px(6);
    }
    size_t lines = 1;
    const double free = m_cellWidth - 2 * m_style.px(CellPadding);
    bool isTilted = false;
    for (const ChartSeries &series : m_spec.series) {
        const QStringList broken = brokenLabel(series.label, metrics, free);
        lines = std::max(lines, size_t(broken.size()));
        isTilted = isTilted || broken.join(u' ') != series.label;
    }
    if (isTilted)
        return nameTilted(m_top);
    const double height = double(lines) * metrics.height();
    for (size_t series = 0; series < m_spec.series.size(); ++series) {
        const QStringList broken = brokenLabel(m_spec.series[series].label, metrics, free);
        double baseline = m_top + height - double(broken.size() - 1) * metrics.height() - metrics.descent();
        for (const QString &line : broken) {
            m_texts.add(wordsAround({m_lefts[series] + m_cellWidth / 2, baseline}, line,
                                    m_spec.series[series].unknown ? tokens().muted : tokens().text));
            baseline += metrics.height();
        }
    }
    m_top = std::ceil(m_top + height + m_style.px(5));
}

void HeatMapFigure::nameTilted(double top)
{
    const QFontMetricsF metrics(m_style.caption());
    double widest = 0;
    for (const ChartSeries &series : m_spec.series)
        widest = std::max(widest, std::min(widthOf(series.label), m_style.px(LongestTilted)));
    const double bottom = std::ceil(top + (widest + metrics.ascent()) * Slope + m_style.px(2));
    const int every = std::max(1, int(std::ceil(metrics.height() * 1.35 / m_cellWidth)));
    for (size_t series = 0; series < m_spec.series.size(); ++series) {
        if (int(series) % every != 0)
            continue;
        const double start = m_lefts[series] + m_cellWidth / 2 + metrics.ascent() * Slope / 2;
        // Turned, the lower edge of the letters is what reaches farthest right.
        const double room = std::min(m_style.px(LongestTilted), (m_width - start) / Slope - metrics.descent() - 1);
        FigureText text = words({start, bottom}, metrics.elidedText(m_spec.series[series].label, Qt::ElideRight, room),
                                m_spec.series[series].unknown ? tokens().muted : tokens().text);
        text.angle = -45;
        m_texts.addIfFree(text, QRectF(0, 0, m_width, bottom + lineHeight()), 0);
    }
    m_top = bottom + m_style.px(6);
}

void HeatMapFigure::layOutRows()
{
    const QFontMetricsF metrics(m_style.caption());
    double top = m_top;
    for (int row = 0; row < int(m_spec.categories.size()); ++row) {
        const bool isUnknown = m_spec.categories[size_t(row)].unknown;
        top += row > 0 && isUnknown ? m_style.px(Apart) : 0;
        m_tops.push_back(top);
        const QStringList &lines = m_labels.lines[size_t(row)];
        double baseline = top + (m_rowHeight - metrics.height() * double(lines.size())) / 2 + metrics.ascent();
        for (const QString &line : lines) {
            m_texts.add(wordsEndingAt({m_labels.edge, baseline}, line, isUnknown ? tokens().muted : tokens().text));
            baseline += metrics.height();
        }
        for (int series = 0; series < int(m_spec.series.size()); ++series)
            layOutCell(row, series);
        top += m_rowHeight;
    }
    m_size = {m_width, std::ceil(top)};
}

void HeatMapFigure::layOutCell(int row, int series)
{
    const double left = std::round(m_lefts[size_t(series)]);
    const double right = std::round(m_lefts[size_t(series)] + m_cellWidth);
    const double gap = m_cellWidth > 4 ? 1 : 0;
    const QRectF rect(left, m_tops[size_t(row)], std::max(1.0, right - left - gap), m_rowHeight - 1);
    const std::optional<double> value = m_spec.mark(series, row).value;
    addMark(rect, rect, row, series, row);
    const QPointF middle(rect.center().x(), rect.center().y() + dropOf());
    if (!value) {
        m_cells.push_back({rect, {gapToken, MarkLook::Unknown}});
        FigureText dash = wordsAround(middle, u"–"_s, tokens().muted);
        if (widthOf(dash.text) < rect.width() - 2)
            m_texts.addIfFree(dash, QRectF(QPointF(), QSizeF(m_width, rect.bottom())), 0);
        return;
    }
    const QString &token = m_scale.classOf(*value).token;
    m_cells.push_back({rect, {token, 0}, token == "base"_L1 || token == "div3"_L1});
    const QString text = valueText(series, row);
    if (widthOf(text, true) <= rect.width() - m_style.px(CellPadding))
        m_texts.add(wordsAround(middle, text, token == "base"_L1 ? tokens().muted : m_style.textOn(token), true));
}

void HeatMapFigure::layOutLegend()
{
    QPointF at(std::max(0.0, m_left), m_size.height() + m_style.px(10));
    for (const HeatScale::Class &one : m_scale.classes()) {
        // 0 is explained only where it occurs.
        const bool occurs = one.token != "base"_L1 || std::any_of(m_cells.begin(), m_cells.end(), [](const Cell &cell) {
                                return cell.look.token == "base"_L1;
                            });
        if (occurs)
            addLegendEntry(at, {{}, {one.token, 0}, one.token == "base"_L1 || one.token == "div3"_L1}, one.label);
    }
    const bool hasGaps = std::any_of(m_cells.begin(), m_cells.end(),
                                     [](const Cell &cell) { return cell.look.pattern == MarkLook::Unknown; });
    if (hasGaps)
        addLegendEntry(at, {{}, {gapToken, MarkLook::Unknown}}, ChartSpec::tr("no value"));
    m_size.setHeight(std::ceil(at.y() + lineHeight()));
}

void HeatMapFigure::addLegendEntry(QPointF &at, const Cell &cell, const QString &label)
{
    const double swatch = m_style.px(Swatch);
    const double width = swatch + m_style.px(5) + widthOf(label);
    if (at.x() + width > m_width && at.x() > m_left)
        at = {m_left, at.y() + lineHeight() + m_style.px(4)};
    Cell entry = cell;
    entry.rect = QRectF(std::round(at.x()), std::round(at.y() + (lineHeight() - swatch) / 2), swatch, swatch);
    m_cells.push_back(entry);
    const QString cut =
        QFontMetricsF(m_style.caption()).elidedText(label, Qt::ElideRight, m_width - at.x() - swatch - m_style.px(5));
    m_texts.add(words({at.x() + swatch + m_style.px(5), at.y() + QFontMetricsF(m_style.caption()).ascent()}, cut,
                      tokens().muted));
    at.rx() += width + m_style.px(14);
}

void HeatMapFigure::paintShapes(QPainter *painter) const
{
    painter->setRenderHint(QPainter::Antialiasing, false);
    for (const Cell &cell : m_cells) {
        paintFill(painter, cell.rect, cell.look, m_style);
        if (!cell.isOutlined)
            continue;
        painter->setPen(QPen(tokens().border, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(cell.rect.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

} // namespace scrutineer
