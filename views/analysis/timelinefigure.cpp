// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/timelinefigure.h"

#include "views/analysis/charttext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace scrutineer {

namespace {

constexpr double RailLength = 20; ///< Of a start or end that is not on file, at 100 %.

QColor inkOf(const Tokens &tokens, TimelineAxis::Ink ink)
{
    switch (ink) {
    case TimelineAxis::Ink::Muted:
        return tokens.muted;
    case TimelineAxis::Ink::Text:
        return tokens.text;
    case TimelineAxis::Ink::Accent:
        break;
    }
    return tokens.accent;
}

QFont laneFont(const ChartStyle &style)
{
    QFont font = style.caption();
    font.setPixelSize(style.tokens().sizeBody);
    font.setWeight(QFont::Medium);
    return font;
}

} // namespace

TimelineFigure::TimelineFigure(const TimelineLayout &layout, bool onScreen)
    : m_layout(layout)
    , m_style(layout.style())
    , m_marks(layout.style())
    , m_axis(std::make_unique<TimelineAxis>(layout))
    , m_onScreen(onScreen)
{
}

void TimelineFigure::follow()
{
    m_axis = std::make_unique<TimelineAxis>(m_layout);
}

void TimelineFigure::paintHead(QPainter *painter, const Attention &attention) const
{
    painter->save();
    const Tokens &tokens = m_style.tokens();
    const QRectF plot(m_layout.plotLeft(), 0, m_layout.plotRight() - m_layout.plotLeft(), m_axis->height());
    painter->save();
    painter->setClipRect(plot);
    if (!m_axis->week().isEmpty())
        painter->fillRect(m_axis->week(), tokens.alt);
    painter->fillRect(m_axis->votingDay(), tokens.selection);
    if (attention.range) {
        const double left = m_layout.scale().xOf(attention.range->first - 0.5);
        const double right = m_layout.scale().xOf(attention.range->second + 0.5);
        painter->fillRect(QRectF(left, m_axis->height() - m_style.px(5), right - left, m_style.px(5)), tokens.accent);
    }
    for (const TimelineAxis::Line &line : m_axis->lines()) {
        if (line.kind == TimelineAxis::Line::Kind::Milestone) {
            const double side = m_style.px(7);
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(tokens.muted);
            painter->drawPolygon(QPolygonF({{line.x - side / 2, m_axis->height() - side},
                                            {line.x + side / 2, m_axis->height() - side},
                                            {line.x, m_axis->height() - 1}}));
        }
    }
    painter->restore();
    for (const TimelineAxis::Label &label : m_axis->labels()) {
        const QFont font = label.strong ? m_style.strong() : m_style.caption();
        paintWords(painter, {label.rect.left(), label.rect.top() + QFontMetricsF(font).ascent()}, label.text, font,
                   inkOf(tokens, label.ink));
    }
    painter->fillRect(QRectF(0, m_axis->height() - 1, m_layout.width(), 1), tokens.control);
    painter->restore();
}

void TimelineFigure::paintRows(QPainter *painter, double top, double bottom, const Attention &attention) const
{
    painter->save();
    const auto &rows = m_layout.rows();
    const auto firstRow = std::size_t(m_layout.rowAt(top));
    paintBands(painter, top, bottom, attention);
    // The ground of chosen rows lies under the lines, so that these go through.
    for (std::size_t i = firstRow; i < rows.size() && rows[i].top < bottom; ++i) {
        const bool current = rows[i].lane >= 0 && rows[i].lane == attention.current.lane;
        const bool hovered = rows[i].lane >= 0 && rows[i].lane == attention.hovered.lane;
        if (current || hovered)
            painter->fillRect(QRectF(0, rows[i].top, m_layout.width(), rows[i].height),
                              current ? m_style.tokens().selection : m_style.tokens().hover);
    }
    paintLines(painter, top, bottom);
    for (std::size_t i = firstRow; i < rows.size() && rows[i].top < bottom; ++i) {
        if (rows[i].lane < 0)
            paintGroup(painter, rows[i]);
        else
            paintLane(painter, rows[i], attention);
    }
    painter->restore();
}

void TimelineFigure::paintBands(QPainter *painter, double top, double bottom, const Attention &attention) const
{
    const Tokens &tokens = m_style.tokens();
    painter->save();
    painter->setClipRect(
        QRectF(m_layout.plotLeft(), top, m_layout.plotRight() - m_layout.plotLeft(), std::max(0.0, bottom - top)));
    const auto band = [&](const QRectF &place, QColor colour, double share) {
        colour.setAlphaF(float(share));
        painter->fillRect(QRectF(place.left(), top, place.width(), bottom - top), colour);
    };
    if (!m_axis->week().isEmpty())
        band(m_axis->week(), tokens.alt, 0.6);
    band(m_axis->votingDay(), tokens.selection, 0.8);
    if (attention.range) {
        const double left = m_layout.scale().xOf(attention.range->first - 0.5);
        const double right = m_layout.scale().xOf(attention.range->second + 0.5);
        band(QRectF(left, 0, right - left, 1), tokens.accent, 0.12);
    }
    painter->restore();
}

void TimelineFigure::paintLines(QPainter *painter, double top, double bottom) const
{
    const Tokens &tokens = m_style.tokens();
    painter->save();
    painter->setClipRect(
        QRectF(m_layout.plotLeft(), top, m_layout.plotRight() - m_layout.plotLeft(), std::max(0.0, bottom - top)));
    for (const TimelineAxis::Line &line : m_axis->lines()) {
        const double x = std::round(line.x) + 0.5;
        QPen pen(tokens.border, 1);
        if (line.kind == TimelineAxis::Line::Kind::Dotted || line.kind == TimelineAxis::Line::Kind::Milestone)
            pen.setDashPattern({1, 3});
        if (line.kind == TimelineAxis::Line::Kind::Week || line.kind == TimelineAxis::Line::Kind::Polls) {
            pen.setDashPattern({3, 3});
            pen.setColor(line.kind == TimelineAxis::Line::Kind::Polls ? tokens.accent : tokens.control);
        }
        painter->setPen(pen);
        painter->drawLine(QPointF(x, top), QPointF(x, bottom));
    }
    const double zero = m_layout.zeroX();
    painter->fillRect(QRectF(zero - m_style.px(1), top, m_style.px(2), bottom - top), tokens.accent);
    painter->restore();
}

void TimelineFigure::paintGroup(QPainter *painter, const TimelineLayout::Row &row) const
{
    const Tokens &tokens = m_style.tokens();
    if (row.group > 0)
        painter->fillRect(QRectF(0, row.top, m_layout.width(), 1), tokens.border);
    const QFontMetricsF metrics(m_style.strong());
    const double width = m_layout.width() - m_layout.labelLeft();
    const QString label =
        metrics.elidedText(m_layout.timeline().groups[row.group].label, Qt::ElideRight, std::max(0.0, width));
    paintWords(painter, {m_layout.labelLeft(), row.top + row.height - metrics.descent() - std::max(0.0, m_style.px(3))},
               label, m_style.strong(), tokens.muted);
}

void TimelineFigure::paintNames(QPainter *painter, const TimelineLayout::Row &row, const Attention &attention) const
{
    const bool selected = attention.current.lane == row.lane;
    const Tokens &tokens = m_style.tokens();
    const TimelineLane &lane = m_layout.timeline().lanes[row.lane];
    const QFont font = laneFont(m_style);
    const QFontMetricsF metrics(font);
    const double baseline = row.middle() + (metrics.ascent() - metrics.descent()) / 2;
    const QColor ink = selected ? tokens.onSelection : lane.absent || !lane.counted ? tokens.muted : tokens.text;
    paintWords(painter, {m_layout.labelLeft(), baseline},
               metrics.elidedText(lane.label, Qt::ElideRight, m_layout.labelWidth()), font, ink);
    const QRectF note = m_layout.noteRect(row.lane);
    if (note.isEmpty())
        return;
    const QFontMetricsF small(m_style.caption());
    const QString words = small.elidedText(lane.note, Qt::ElideRight, note.width());
    // The lines of days stop where words stand.
    const bool hovered = attention.hovered.lane == row.lane;
    painter->fillRect(QRectF(note.left() - 2, row.top + 2, small.horizontalAdvance(words) + 4, row.height - 4),
                      selected  ? tokens.selection
                      : hovered ? tokens.hover
                                : tokens.base);
    paintWords(painter, {note.left(), row.middle() + (small.ascent() - small.descent()) / 2}, words, m_style.caption(),
               selected ? tokens.onSelection : tokens.muted);
}

void TimelineFigure::paintLane(QPainter *painter, const TimelineLayout::Row &row, const Attention &attention) const
{
    const Tokens &tokens = m_style.tokens();
    const TimelineLane &lane = m_layout.timeline().lanes[row.lane];
    const TimelineLayout::Lane &own = m_layout.lane(row.lane);
    const bool selected = attention.current.lane == row.lane;
    if (selected)
        painter->fillRect(QRectF(0, row.top, m_style.px(3), row.height), tokens.accent);
    paintNames(painter, row, attention);

    painter->save();
    painter->setClipRect(QRectF(m_layout.plotLeft(), row.top, m_layout.plotRight() - m_layout.plotLeft(), row.height),
                         Qt::IntersectClip);
    const double zero = m_layout.zeroX();
    const auto isShown = [&](double left, double right) {
        return zero + right >= m_layout.plotLeft() && zero + left <= m_layout.plotRight();
    };
    for (const TimelineLayout::Bar &bar : own.bars)
        paintBar(painter, bar, m_style.colour(lane.token), row.middle());
    for (const double tick : own.ticks)
        painter->fillRect(
            QRectF(zero + tick - m_style.px(1), row.middle() - m_style.px(9), m_style.px(2), m_style.px(18)),
            tokens.text);
    for (const TimelineLayout::Stretch &stretch : own.stretches) {
        if (!isShown(stretch.left, stretch.right))
            continue;
        QPen pen(tokens.text, m_style.px(1));
        pen.setDashPattern({3, 3});
        painter->setPen(pen);
        painter->drawLine(QPointF(zero + stretch.left, row.middle()), QPointF(zero + stretch.right, row.middle()));
    }
    for (std::size_t i = 0; i < own.markers.size(); ++i) {
        const TimelineLayout::Marker &marker = own.markers[i];
        if (!isShown(marker.shape.left(), marker.shape.right()))
            continue;
        const QRectF shape = marker.shape.translated(zero, row.middle());
        if (m_onScreen)
            m_marks.stamp(painter, marker, shape);
        else
            m_marks.paint(painter, marker, shape);
        if (attention.hovered == TimelinePlace{row.lane, int(i)})
            paintOutline(painter, shape, tokens.text);
        if (attention.current == TimelinePlace{row.lane, int(i)} && attention.focused)
            paintOutline(painter, shape, tokens.accent);
    }
    painter->restore();
    if (selected && attention.current.marker < 0 && attention.focused)
        paintOutline(painter, QRectF(m_style.px(4), row.top + 2, m_layout.plotLeft() - m_style.px(6), row.height - 4),
                     tokens.accent);
}

// Where a start or an end is not on file two broken rails lead on from the bar.
void TimelineFigure::paintBar(QPainter *painter, const TimelineLayout::Bar &bar, const QColor &colour,
                              double middle) const
{
    const double left = m_layout.plotLeft() - m_style.px(40);
    const double right = m_layout.plotRight() + m_style.px(40);
    QRectF shape = bar.shape.translated(m_layout.zeroX(), middle);
    if (shape.right() < left || shape.left() > right)
        return;
    // Far beyond the picture nothing is drawn: painters do not bear coordinates of any size.
    shape = shape.intersected(QRectF(left, shape.top(), right - left, shape.height()));
    painter->fillRect(shape, colour);
    QPen pen(colour, m_style.px(1.5));
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({5.0, 2.7});
    painter->setPen(pen);
    const double length = m_style.px(RailLength);
    const auto rails = [&](double from, double to) {
        for (const double y : {shape.top() + m_style.px(1), shape.bottom() - m_style.px(1)})
            painter->drawLine(QPointF(from, y), QPointF(to, y));
    };
    if (bar.softFirst)
        rails(shape.left() - m_style.px(2), shape.left() - length);
    if (bar.softLast)
        rails(shape.right() + m_style.px(2), shape.right() + length);
}

void TimelineFigure::paintOutline(QPainter *painter, const QRectF &shape, const QColor &colour) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colour, 2));
    painter->drawRoundedRect(shape.adjusted(-2, -2, 2, 2), m_style.px(4), m_style.px(4));
    painter->restore();
}

} // namespace scrutineer
