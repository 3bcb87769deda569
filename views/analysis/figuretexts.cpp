// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/figuretexts.h"

#include "views/analysis/charttext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTransform>

#include <algorithm>

namespace scrutineer {

QPolygonF FigureText::outline() const
{
    const QFontMetricsF metrics(font);
    const QRectF flat(0, -metrics.ascent(), metrics.horizontalAdvance(text), metrics.height());
    return QTransform().translate(baseline.x(), baseline.y()).rotate(angle).map(QPolygonF(flat));
}

bool textsTouch(const QPolygonF &one, const QPolygonF &other)
{
    return one.boundingRect().intersects(other.boundingRect()) && one.intersects(other);
}

bool FigureTexts::addIfFree(const FigureText &text, const QRectF &room, double distance)
{
    const QPolygonF outline = text.outline();
    if (!room.contains(outline.boundingRect()))
        return false;
    const QRectF box = outline.boundingRect().adjusted(-distance, 0, distance, 0);
    const QPolygonF needed = text.angle == 0 ? QPolygonF(box) : outline;
    const bool isFree = std::none_of(m_texts.begin(), m_texts.end(), [&needed](const FigureText &other) {
        return textsTouch(needed, other.outline());
    });
    if (isFree)
        add(text);
    return isFree;
}

void FigureTexts::paint(QPainter *painter, const QColor &halo) const
{
    for (const FigureText &text : m_texts) {
        painter->save();
        painter->translate(text.baseline);
        painter->rotate(text.angle);
        if (text.hasHalo)
            paintHaloText(painter, {0, 0}, text.text, text.font, text.ink, halo);
        else
            paintWords(painter, {0, 0}, text.text, text.font, text.ink);
        painter->restore();
    }
}

} // namespace scrutineer
