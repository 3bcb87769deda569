// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/timelinelegend.h"

#include "views/analysis/charttext.h"
#include "views/analysis/timelinemarks.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace scrutineer {

namespace {

// Lengths at 100 %.
constexpr double EntryGap = 16;
constexpr double SignGap = 6;
constexpr double LineHeight = 22;

} // namespace

TimelineLegend::TimelineLegend(const Timeline &timeline, const ChartStyle &style)
    : m_style(style)
{
    for (const TimelineLane &lane : timeline.lanes) {
        const auto same = [&](const Entry &entry) { return entry.token == lane.token; };
        if (!lane.token.isEmpty() && std::ranges::none_of(m_entries, same))
            m_entries.push_back({Sign::Swatch, lane.token, lane.className});
    }
    std::ranges::stable_sort(m_entries, {}, &Entry::token);
    m_entries.push_back({Sign::Rails, {}, tr("Start or end not on file")});
    m_entries.push_back({Sign::Visits, {}, tr("Visits")});
    const auto isPlanned = [](const TimelineItem &item) { return item.state == VisitState::Planned; };
    if (std::ranges::any_of(timeline.items, isPlanned))
        m_entries.push_back({Sign::Planned, {}, tr("Planned")});
    m_entries.push_back({Sign::Statements, {}, tr("Statements")});
    m_entries.push_back({Sign::Approximate, {}, tr("Date approximate")});
}

double TimelineLegend::signWidth(Sign sign) const
{
    return m_style.px(sign == Sign::Rails ? 24 : sign == Sign::Swatch ? 18 : 17);
}

void TimelineLegend::paintSign(QPainter *painter, const Entry &entry, const QPointF &at) const
{
    const double width = signWidth(entry.sign);
    const double side = m_style.px(17);
    if (entry.sign == Sign::Swatch) {
        const double height = m_style.px(10);
        painter->fillRect(QRectF(at.x(), std::round(at.y() - height / 2), width, height), m_style.colour(entry.token));
        return;
    }
    if (entry.sign == Sign::Rails) {
        QPen pen(m_style.tokens().muted, m_style.px(1.5));
        pen.setDashPattern({5.0, 2.7});
        pen.setCapStyle(Qt::FlatCap);
        painter->setPen(pen);
        for (const double y : {at.y() - m_style.px(4), at.y() + m_style.px(4)})
            painter->drawLine(QPointF(at.x(), y), QPointF(at.x() + width, y));
        return;
    }
    TimelineLayout::Marker marker;
    marker.isVisit = entry.sign == Sign::Visits || entry.sign == Sign::Planned;
    marker.planned = entry.sign == Sign::Planned;
    marker.exact = entry.sign != Sign::Approximate;
    marker.count = entry.sign == Sign::Visits ? 2 : 1;
    TimelineMarks(m_style).paint(painter, marker, QRectF(at.x(), at.y() - side / 2, side, side));
}

QSizeF TimelineLegend::paint(QPainter *painter, const QPointF &at, double width) const
{
    const QFontMetricsF metrics(m_style.caption());
    const double line = std::max(m_style.px(LineHeight), std::ceil(metrics.height()));
    double x = 0;
    double y = 0;
    double used = 0;
    for (const Entry &entry : m_entries) {
        const double sign = signWidth(entry.sign) + m_style.px(SignGap);
        const double needed = sign + metrics.horizontalAdvance(entry.label);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += line;
        }
        if (painter) {
            const double middle = at.y() + y + line / 2;
            paintSign(painter, entry, {at.x() + x, middle});
            paintWords(painter, {at.x() + x + sign, middle + (metrics.ascent() - metrics.descent()) / 2}, entry.label,
                       m_style.caption(), m_style.tokens().muted);
        }
        x += needed + m_style.px(EntryGap);
        used = std::max(used, x - m_style.px(EntryGap));
    }
    return {used, y + line};
}

QString TimelineLegend::words() const
{
    QStringList all;
    for (const Entry &entry : m_entries)
        all += entry.label;
    return all.join(QStringLiteral(", "));
}

} // namespace scrutineer
