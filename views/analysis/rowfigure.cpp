// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/rowfigure.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace scrutineer {

namespace {

constexpr double LabelGap = 10;
constexpr double TickRoom = 40;     ///< Least distance of ticks …
constexpr double TickDistance = 16; ///< … and of the numbers below them.
constexpr double NumberGap = 6;
constexpr double Apart = 8; ///< Space above what is not known.

} // namespace

RowFigure::RowFigure(const ChartSpec &spec, const ChartStyle &style, double width, double labelColumn, double rowHeight,
                     double head)
    : PaintedFigure(spec, style, width)
    , m_rows(spec.drawnCategories())
    , m_labels(spec, m_rows, style, width, labelColumn, style.px(rowHeight))
{
    double top = style.px(head);
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const bool isApart = row > 0 && categoryOf(row).unknown && !categoryOf(row - 1).unknown;
        top += isApart ? style.px(Apart) : 0;
        m_tops.push_back(top);
        top += m_labels.rowHeight;
    }
    const double left = std::ceil(m_labels.edge + style.px(LabelGap));
    m_plot = QRectF(left, style.px(head), std::max(1.0, width - left), std::max(1.0, top - style.px(head)));
    if (!isEmpty())
        nameRows();
}

void RowFigure::nameRows()
{
    const QFontMetricsF metrics(m_style.caption());
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const QStringList &lines = m_labels.lines[size_t(row)];
        double baseline = middleOf(row) - metrics.height() * double(lines.size()) / 2 + metrics.ascent();
        for (const QString &line : lines) {
            m_texts.add(wordsEndingAt({m_labels.edge, baseline}, line,
                                      categoryOf(row).unknown ? tokens().muted : tokens().text));
            baseline += metrics.height();
        }
    }
}

void RowFigure::layOutAxis(const AxisWish &wish, bool hasTitle)
{
    const double inner = std::max(m_style.px(40), m_plot.width() - wish.left - wish.right);
    m_plot = QRectF(m_plot.left() + std::min(wish.left, m_plot.width() / 4), m_plot.top(), inner, m_plot.height());
    const double number = std::max(widthOf(axisNumber(std::ceil(wish.most), wish.hasPlus)),
                                   widthOf(axisNumber(std::floor(wish.least), wish.hasPlus)));
    const double room = std::max(m_style.px(TickRoom), number + m_style.px(TickDistance));
    m_axis = ValueAxis::covering(wish.least, wish.most, inner, room, wish.wholeNumbers);
    const QFontMetricsF metrics(m_style.caption());
    const double baseline = m_plot.bottom() + m_style.px(NumberGap) + metrics.ascent();
    m_size = {m_width, std::ceil(m_plot.bottom() + m_style.px(NumberGap) + metrics.height())};
    for (const double tick : m_axis.ticks()) {
        const QString written = axisNumber(wish.isAbsolute ? std::abs(tick) : tick, wish.hasPlus);
        FigureText text = wordsAround({xOf(tick), baseline}, written, tokens().muted);
        text.baseline.setX(std::clamp(text.baseline.x(), 0.0, std::max(0.0, m_width - widthOf(written))));
        m_texts.addIfFree(text, QRectF({0, 0}, m_size), 2);
    }
    const QString title = m_spec.valueAxisTitle();
    if (!hasTitle || title.isEmpty())
        return;
    const QString cut = metrics.elidedText(title, Qt::ElideRight, m_width);
    const double start = std::max(0.0, std::min(m_plot.center().x() - widthOf(cut) / 2, m_width - widthOf(cut)));
    m_texts.add(words({start, baseline + metrics.height() + m_style.px(2)}, cut, tokens().muted));
    m_size.setHeight(std::ceil(m_size.height() + metrics.height() + m_style.px(2)));
}

double RowFigure::xOf(double value) const
{
    return m_plot.left() + m_axis.place(value) * m_plot.width();
}

QRectF RowFigure::rowRect(int row) const
{
    return {0, m_tops[size_t(row)], m_width, m_labels.rowHeight};
}

void RowFigure::paintGrid(QPainter *painter) const
{
    painter->setRenderHint(QPainter::Antialiasing, false);
    for (const double tick : m_axis.ticks()) {
        const bool isZero = tick == 0 && m_axis.from < 0;
        painter->fillRect(QRectF(std::round(xOf(tick)), m_plot.top(), 1, m_plot.height()),
                          isZero ? tokens().control : tokens().border);
    }
}

} // namespace scrutineer
