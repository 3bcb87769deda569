// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/pagepainter.h"

#include <QPainter>
#include <QPainterPath>

namespace scrutineer::reports {

namespace {

constexpr qreal chartUnit = pt(0.75); ///< 1/96 inch.

} // namespace

void PagePainter::paint(const Page &page)
{
    m_element = -1;
    for (const Mark &mark : page.content.marks)
        std::visit(*this, mark);
    announce(StructureTree::artifact);
}

void PagePainter::announce(int element)
{
    if (m_marking == Marking::None || element == m_element)
        return;
    m_element = element;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(Qt::black);
    m_painter.drawRect(QRectF(-speckOffset - element, 0, 1, 1));
}

void PagePainter::operator()(const TextMark &mark)
{
    announce(mark.element);
    m_painter.setPen(m_style.text);
    mark.text->draw(m_painter, mark.first, mark.count, mark.at);
}

void PagePainter::operator()(const RuleMark &mark)
{
    announce(StructureTree::artifact);
    m_painter.setPen(QPen(mark.colour, mark.width, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(mark.from, mark.to);
}

void PagePainter::operator()(const FillMark &mark)
{
    announce(StructureTree::artifact);
    m_painter.fillRect(mark.rect, mark.colour);
}

void PagePainter::operator()(const ToneMark &mark)
{
    announce(StructureTree::artifact);
    const QPointF centre = mark.rect.center();
    m_painter.setBrush(Qt::NoBrush);
    switch (mark.tone) {
    case CellTone::None:
        break;
    case CellTone::VeryNegative:
    case CellTone::Negative:
    case CellTone::Neutral:
    case CellTone::Positive:
    case CellTone::VeryPositive:
        m_painter.fillRect(mark.rect, m_style.polarity[size_t(mark.tone) - size_t(CellTone::VeryNegative)]);
        break;
    case CellTone::NotObserved:
        hatch(mark.rect);
        break;
    case CellTone::NotAddressed:
        m_painter.setPen(QPen(m_style.muted, pt(0.7), Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(centre - QPointF(pt(3.2), 0), centre + QPointF(pt(3.2), 0));
        break;
    case CellTone::NotCoded: {
        QPen pen(m_style.muted, pt(0.6), Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({2.2, 1.8});
        m_painter.setPen(pen);
        m_painter.drawEllipse(centre, pt(3), pt(3));
        break;
    }
    case CellTone::NoMission:
        m_painter.setPen(QPen(m_style.muted, pt(0.6), Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(centre - QPointF(pt(2), pt(2)), centre + QPointF(pt(2), pt(2)));
        m_painter.drawLine(centre - QPointF(pt(2), -pt(2)), centre + QPointF(pt(2), -pt(2)));
        break;
    }
}

void PagePainter::hatch(const QRectF &rect)
{
    m_painter.setPen(QPen(m_style.muted, pt(0.4), Qt::SolidLine, Qt::FlatCap));
    const qreal step = pt(4.3);
    QPainterPath lines;
    // Each line is cut to the rectangle by hand: a clip would make the engine restate its whole state.
    for (qreal x = rect.left() - rect.height() + step / 2; x < rect.right(); x += step) {
        const qreal from = std::max(x, rect.left());
        const qreal to = std::min(x + rect.height(), rect.right());
        if (from >= to)
            continue;
        lines.moveTo(from, rect.bottom() - (from - x));
        lines.lineTo(to, rect.bottom() - (to - x));
    }
    m_painter.drawPath(lines);
}

void PagePainter::operator()(const ChartMark &mark)
{
    announce(mark.element);
    m_painter.save();
    m_painter.translate(mark.rect.topLeft());
    m_painter.scale(chartUnit, chartUnit);
    QFont font = m_style.spec(TextRole::Body).font;
    font.setPixelSize(12);
    m_painter.setFont(font);
    m_painter.setPen(m_style.text);
    m_painter.setBrush(Qt::NoBrush);
    const QSizeF size = mark.rect.size() / chartUnit;
    const bool isDrawn = m_charts && m_charts(mark.chart, m_painter, size);
    if (!isDrawn) {
        m_missingCharts << mark.chart.name;
        m_painter.setPen(m_style.muted);
        m_painter.drawText(QRectF(QPointF(0, 0), size), int(Qt::AlignLeft | Qt::AlignTop) | int(Qt::TextWordWrap),
                           mark.alternative);
    }
    m_painter.restore();
    m_element = -1; // The next mark has to be told apart from what the chart has drawn.
}

void PagePainter::operator()(const LogoMark &mark)
{
    announce(StructureTree::artifact);
    const qreal side = mark.rect.width();
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_style.accent);
    m_painter.drawRoundedRect(mark.rect, side * 0.2, side * 0.2);
    m_painter.setPen(QPen(m_style.onAccent, side * 0.066, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(Qt::NoBrush);
    const auto at = [&mark, side](qreal x, qreal y) { return mark.rect.topLeft() + QPointF(x, y) * side; };
    m_painter.drawEllipse(at(0.475, 0.475), side * 0.235, side * 0.235);
    m_painter.drawLine(at(0.645, 0.645), at(0.755, 0.755));
    QPainterPath tick(at(0.385, 0.48));
    tick.lineTo(at(0.452, 0.547));
    tick.lineTo(at(0.57, 0.415));
    m_painter.drawPath(tick);
}

} // namespace scrutineer::reports
