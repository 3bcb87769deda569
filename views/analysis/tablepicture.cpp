// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/tablepicture.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace scrutineer {

namespace {

constexpr double ColumnGap = 16;
constexpr double RowPadding = 6;

} // namespace

TablePicture::TablePicture(TableDrawing drawing, const Tokens &tokens, const QFont &font)
    : m_drawing(std::move(drawing))
    , m_style(tokens, pictureFont(font))
{
}

void TablePicture::paint(QPainter *painter, double width) const
{
    painter->save();
    painter->setRenderHint(QPainter::TextAntialiasing);
    lay(painter, width);
    painter->restore();
}

double TablePicture::lay(QPainter *painter, double width) const
{
    double top = flowText(painter, {}, width, pictureTitle(m_drawing.title, m_drawing.subtitle, m_style)).height() +
                 m_style.px(12);
    top = layRow(painter, top, width, m_drawing.header, true);
    for (const QStringList &row : m_drawing.rows)
        top = layRow(painter, top, width, row, false);
    if (!m_drawing.foot.isEmpty()) {
        top += m_style.px(12);
        top += flowText(painter, {0, top}, width, m_drawing.foot.runs(m_style)).height();
    }
    return std::ceil(top);
}

double TablePicture::layRow(QPainter *painter, double top, double width, const QStringList &cells, bool isHeader) const
{
    const Tokens &tokens = m_style.tokens();
    const double padding = m_style.px(RowPadding);
    const double gap = m_style.px(ColumnGap);
    double left = 0;
    double height = 0;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const double share = m_drawing.shares.value(column, 1.0 / double(cells.size()));
        const std::vector<TextRun> runs{
            {cells[column], isHeader ? m_style.strong() : m_style.caption(), isHeader ? tokens.muted : tokens.text}};
        const double room = std::max(1.0, width * share - gap);
        height = std::max(height, flowText(painter, {left, top + padding}, room, runs).height());
        left += width * share;
    }
    const double bottom = top + height + 2 * padding;
    if (painter)
        painter->fillRect(QRectF(0, std::round(bottom) - 1, width, 1), isHeader ? tokens.control : tokens.border);
    return std::round(bottom);
}

} // namespace scrutineer
