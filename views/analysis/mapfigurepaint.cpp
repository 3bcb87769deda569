// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/charttext.h"
#include "views/analysis/mapfigure.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double Margin = 12;

double baselineIn(const QRectF &area, const QFontMetricsF &metrics)
{
    return area.center().y() + (metrics.ascent() - metrics.descent()) / 2;
}

} // namespace

void MapFigure::paintGround(QPainter *painter, const QTransform &toScreen, const QRectF &area) const
{
    m_ground->paint(painter, toScreen, area, m_style, m_fills);
}

void MapFigure::paint(QPainter *painter) const
{
    const QRectF frame({}, m_size);
    painter->save();
    painter->setClipRect(frame, Qt::IntersectClip);
    paintGround(painter, m_sight.toScreen(m_size), frame);
    paintOver(painter);
    painter->restore();
}

void MapFigure::paintOver(QPainter *painter) const
{
    const QRectF frame({}, m_size);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    for (const MapLabel &label : m_labels) {
        if (label.kind != MapLabel::Mark)
            paintLabel(painter, label);
    }
    if (m_map.query.subject != MapSubject::Countries) {
        std::vector<MapSpot> bySize = m_spots;
        std::ranges::stable_sort(bySize, {}, &MapSpot::index);
        for (const MapSpot &spot : bySize) {
            if (frame.adjusted(-spot.radius, -spot.radius, spot.radius, spot.radius).contains(spot.centre))
                paintMark(painter, spot);
        }
    }
    for (const MapLabel &label : m_labels) {
        if (label.kind == MapLabel::Mark)
            paintLabel(painter, label);
    }
    paintScale(painter);
    m_legend.paint(painter, m_legendArea.topLeft());
    painter->restore();
}

void MapFigure::paintMark(QPainter *painter, const MapSpot &spot) const
{
    const Tokens &tokens = m_style.tokens();
    const MapMark &mark = m_map.marks[std::size_t(spot.index)];
    const double r = spot.radius;
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens.base);
    painter->drawEllipse(spot.centre, r + m_style.px(1.2), r + m_style.px(1.2));
    const QRectF box(spot.centre.x() - r, spot.centre.y() - r, 2 * r, 2 * r);
    QString ink = u"chart1"_s;
    if (mark.parts.empty()) {
        painter->setBrush(m_style.colour(ink));
        painter->drawEllipse(box);
    } else {
        // From twelve o'clock with the clock, 16ths of a degree, so that the last piece closes the ring.
        qint64 before = 0;
        painter->setPen(QPen(tokens.base, mark.parts.size() > 1 ? m_style.px(0.75) : 0));
        for (std::size_t i = 0; i < mark.parts.size(); ++i) {
            if (mark.parts[i] == 0)
                continue;
            const int from = int(std::lround(5760.0 * double(before) / double(mark.records)));
            before += mark.parts[i];
            const int to = int(std::lround(5760.0 * double(before) / double(mark.records)));
            painter->setBrush(m_style.colour(m_map.groups[i].token));
            if (to - from >= 5760)
                painter->drawEllipse(box);
            else
                painter->drawPie(box, 1440 - from, from - to);
        }
    }
    const QString number = QLocale().toString(mark.records);
    const QFontMetricsF metrics(m_style.strong());
    const bool fits = showsNumber(spot);
    QColor on = m_style.textOn(ink);
    if (fits && !mark.parts.empty()) {
        const double hole = std::max(r * 0.52, metrics.horizontalAdvance(number) / 2 + m_style.px(2.5));
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.base);
        painter->drawEllipse(spot.centre, hole, hole);
        on = tokens.text;
    }
    if (fits) {
        paintWords(painter, {spot.centre.x() - metrics.horizontalAdvance(number) / 2, baselineIn(box, metrics)}, number,
                   m_style.strong(), on);
    }
    if (mark.approximate > 0) {
        QPen dashed(tokens.text, m_style.px(1.2));
        dashed.setDashPattern({2.5, 2.5});
        painter->setPen(dashed);
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(spot.centre, r + m_style.px(2.6), r + m_style.px(2.6));
    }
}

void MapFigure::paintLabel(QPainter *painter, const MapLabel &label) const
{
    const Tokens &tokens = m_style.tokens();
    if (label.kind == MapLabel::Country) {
        const QFont font = nameFont();
        paintWords(painter, {label.area.left(), baselineIn(label.area, QFontMetricsF(font))}, label.text, font,
                   tokens.muted);
        return;
    }
    if (label.kind == MapLabel::Town) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.muted);
        painter->drawEllipse(label.point, m_style.px(1.7), m_style.px(1.7));
        paintHaloText(painter, {label.area.left(), baselineIn(label.area, QFontMetricsF(m_style.caption()))},
                      label.text, m_style.caption(), tokens.muted, tokens.base);
        return;
    }
    const QFontMetricsF metrics(m_style.strong());
    const double baseline = baselineIn(label.area, metrics);
    paintHaloText(painter, {label.area.left(), baseline}, label.text, m_style.strong(), tokens.text, tokens.base);
    if (label.number.isEmpty())
        return;
    const double left = label.area.left() + metrics.horizontalAdvance(label.text) + m_style.px(4);
    paintHaloText(painter, {left, baseline}, label.number, m_style.caption(), tokens.text, tokens.base);
}

void MapFigure::paintScale(QPainter *painter) const
{
    const Tokens &tokens = m_style.tokens();
    const QFontMetricsF metrics(m_style.caption());
    const double right = m_size.width() - m_style.px(Margin);
    const double bottom = m_size.height() - m_style.px(8);
    paintHaloText(painter, {right - metrics.horizontalAdvance(mapCaveat()), bottom - metrics.descent()}, mapCaveat(),
                  m_style.caption(), tokens.muted, tokens.base);
    const MapProjection &projection = m_ground->projection();
    if (!projection.isConic())
        return;
    const double step = 100 / m_sight.scale;
    const double kilometres =
        kilometresBetween(projection.inverse(m_sight.centre), projection.inverse(m_sight.centre + QPointF(step, 0)));
    const qint64 shown = roundedDown(kilometres * m_style.px(1));
    const double width = 100 * double(shown) / kilometres;
    const QString text = tr("%1 km").arg(QLocale().toString(shown));
    const double y = bottom - metrics.height() - m_style.px(6);
    painter->setBrush(Qt::NoBrush);
    const QPolygonF bar({QPointF(right - width, y - m_style.px(4)), QPointF(right - width, y), QPointF(right, y),
                         QPointF(right, y - m_style.px(4))});
    painter->setPen(QPen(tokens.base, m_style.px(4)));
    painter->drawPolyline(bar);
    painter->setPen(QPen(tokens.text, m_style.px(1.5)));
    painter->drawPolyline(bar);
    paintHaloText(painter, {right - width - m_style.px(6) - metrics.horizontalAdvance(text), y}, text,
                  m_style.caption(), tokens.text, tokens.base);
}

void MapFigure::paintOutline(QPainter *painter, const MapSpot &spot, const QColor &colour) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colour, m_style.px(2)));
    if (m_map.query.subject == MapSubject::Countries) {
        const QString code = m_map.countries[std::size_t(spot.index)].code;
        const auto land = std::ranges::find(m_ground->lands(), code, &MapGround::Land::code);
        if (land != m_ground->lands().end())
            painter->drawPath(m_sight.toScreen(m_size).map(land->fine));
    } else {
        const double r = spot.radius + m_style.px(5);
        painter->drawEllipse(spot.centre, r, r);
    }
    painter->restore();
}

} // namespace scrutineer
