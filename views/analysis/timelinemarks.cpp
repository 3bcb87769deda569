// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/timelinemarks.h"

#include "views/analysis/charttext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype MostStamps = 2000;

QPolygonF diamond(const QRectF &shape)
{
    const double half = shape.height() / 2;
    const double y = shape.center().y();
    return QPolygonF({{shape.left(), y},
                      {shape.left() + half, shape.top()},
                      {shape.right() - half, shape.top()},
                      {shape.right(), y},
                      {shape.right() - half, shape.bottom()},
                      {shape.left() + half, shape.bottom()}});
}

} // namespace

void TimelineMarks::paint(QPainter *painter, const TimelineLayout::Marker &marker, const QRectF &shape) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (marker.isVisit)
        paintVisits(painter, marker, shape);
    else
        paintStatements(painter, marker, shape);
    painter->restore();
}

void TimelineMarks::paintVisits(QPainter *painter, const TimelineLayout::Marker &marker, const QRectF &shape) const
{
    const Tokens &tokens = m_style.tokens();
    const QRectF ring = shape.adjusted(m_style.px(1), m_style.px(1), -m_style.px(1), -m_style.px(1));
    const double radius = ring.height() / 2;
    // A rim of the ground keeps the ring apart from the bar under it.
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens.base);
    painter->drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
    QPen pen(marker.planned ? tokens.muted : tokens.text, m_style.px(1.5));
    if (!marker.exact || marker.planned)
        pen.setDashPattern({2, 1.6});
    pen.setCapStyle(Qt::FlatCap);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    const double inside = m_style.px(0.75);
    painter->drawRoundedRect(ring.adjusted(inside, inside, -inside, -inside), radius - inside, radius - inside);
    // What was only planned is a hollow ring; a number stands in it where there are several.
    if (!marker.planned || marker.count > 1)
        paintNumber(painter, marker.count, shape, marker.planned ? tokens.muted : tokens.text);
}

void TimelineMarks::paintStatements(QPainter *painter, const TimelineLayout::Marker &marker, const QRectF &shape) const
{
    const Tokens &tokens = m_style.tokens();
    painter->setPen(QPen(tokens.base, m_style.px(2)));
    painter->setBrush(tokens.base);
    painter->drawPolygon(diamond(shape));
    const double inside = m_style.px(0.75);
    painter->setPen(marker.exact ? QPen(Qt::NoPen) : QPen(tokens.text, m_style.px(1.5)));
    painter->setBrush(marker.exact ? tokens.text : tokens.base);
    painter->drawPolygon(diamond(shape.adjusted(inside, inside, -inside, -inside)));
    if (marker.exact || marker.count > 1)
        paintNumber(painter, marker.count, shape, marker.exact ? tokens.base : tokens.text);
}

void TimelineMarks::paintNumber(QPainter *painter, int number, const QRectF &shape, const QColor &ink) const
{
    const QFont font = m_style.strong();
    const QFontMetricsF metrics(font);
    const QString text = QString::number(number);
    // Digits have no descent: they are centred by their own height.
    const QPointF at(shape.center().x() - metrics.horizontalAdvance(text) / 2,
                     shape.center().y() + metrics.capHeight() / 2);
    paintWords(painter, at, text, font, ink);
}

void TimelineMarks::stamp(QPainter *painter, const TimelineLayout::Marker &marker, const QRectF &shape) const
{
    const double ratio = painter->device()->devicePixelRatioF();
    const QString key = u"%1 %2 %3"_s.arg(int(marker.isVisit) | int(marker.exact) << 1 | int(marker.planned) << 2)
                            .arg(marker.count)
                            .arg(ratio);
    const int rim = 2;
    auto found = m_stamps.constFind(key);
    if (found == m_stamps.constEnd()) {
        if (m_stamps.size() > MostStamps)
            m_stamps.clear();
        const QSizeF size(std::ceil(shape.width()) + 2 * rim, std::ceil(shape.height()) + 2 * rim);
        QPixmap stamp((size * ratio).toSize());
        stamp.setDevicePixelRatio(ratio);
        stamp.fill(Qt::transparent);
        QPainter inner(&stamp);
        paint(&inner, marker, QRectF(QPointF(rim, rim), shape.size()));
        inner.end();
        found = m_stamps.insert(key, stamp);
    }
    painter->drawPixmap(QPointF(std::round(shape.left()) - rim, std::round(shape.top()) - rim), *found);
}

} // namespace scrutineer
