// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/lollipopfigure.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace scrutineer {

namespace {

constexpr double RowHeight = 21;
constexpr double Radius = 5;
constexpr double LabelGap = 10;
constexpr double NoteGap = 6;

} // namespace

LollipopFigure::LollipopFigure(const ChartSpec &spec, const ChartStyle &style, double width, double labelColumn,
                               bool hasAxisTitle)
    : RowFigure(spec, style, width, labelColumn, RowHeight)
{
    if (isEmpty())
        return;
    double left = m_style.px(Radius + 2);
    double right = left;
    for (int row = 0; row < int(rows().size()); ++row) {
        const int category = rows()[size_t(row)];
        const QString &note = m_spec.mark(0, category).note;
        const double room = m_style.px(LabelGap) + widthOf(valueText(0, category), true) +
                            (note.isEmpty() ? 0 : m_style.px(NoteGap) + widthOf(note));
        (valueOf(row) < 0 ? left : right) = std::max(valueOf(row) < 0 ? left : right, room);
    }
    const auto [least, most] = reach(true);
    layOutAxis({.least = least, .most = most, .left = left, .right = right, .wholeNumbers = hasWholeNumbers()},
               hasAxisTitle);
    for (int row = 0; row < int(rows().size()); ++row) {
        const int category = rows()[size_t(row)];
        const double x = xOf(valueOf(row));
        const double y = middleOf(row);
        const double radius = m_style.px(Radius);
        addMark(QRectF(x - radius, y - radius, 2 * radius, 2 * radius), rowRect(row), row, 0, category);
        const QString text = valueText(0, category);
        const QPointF beside(x, y + dropOf());
        const QPointF gap(m_style.px(LabelGap), 0);
        FigureText label = valueOf(row) < 0 ? wordsEndingAt(beside - gap, text, tokens().text, true)
                                            : words(beside + gap, text, tokens().text, true);
        label.hasHalo = true;
        // In a very narrow figure the value is left to tooltip and table.
        if (!m_texts.addIfFree(label, QRectF({0, 0}, m_size), 0))
            continue;
        const QString &note = m_spec.mark(0, category).note;
        if (!note.isEmpty() && valueOf(row) >= 0)
            m_texts.addIfFree(
                words(beside + gap + QPointF(widthOf(text, true) + m_style.px(NoteGap), 0), note, tokens().muted),
                QRectF({0, 0}, m_size), 0);
    }
}

void LollipopFigure::paintShapes(QPainter *painter) const
{
    paintGrid(painter);
    for (int row = 0; row < int(rows().size()); ++row) {
        const ChartCategory &category = categoryOf(row);
        MarkLook look{category.token.isEmpty() ? seriesLook(m_spec, 0).token : category.token, 0};
        if (category.unknown)
            look = {look.token, MarkLook::Unknown};
        const double x = xOf(valueOf(row));
        QPen pen(category.unknown ? tokens().control : m_style.colour(look.token), m_style.px(1.5));
        if (category.unknown)
            pen.setDashPattern({3, 2});
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(pen);
        painter->drawLine(QPointF(xOf(0), middleOf(row)), QPointF(x, middleOf(row)));
        paintMarker(painter, {x, middleOf(row)}, m_style.px(Radius), look, m_style);
    }
}

} // namespace scrutineer
