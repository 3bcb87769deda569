// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/mapsheet.h"

#include "views/analysis/charttext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

MapSheet::MapSheet(const MapFigure &figure, const MapNotes &notes, const QRectF &degrees,
                   const std::optional<MapSight> &sight, const QSizeF &seen)
    : m_figure(figure)
    , m_notes(notes)
    , m_degrees(degrees)
    , m_sight(sight)
    , m_seen(seen)
{
}

QString MapSheet::id() const
{
    return u"map-"_s + mapSubjectKey(m_figure.map().query.subject);
}

QStringList MapSheet::feet() const
{
    const ObservationMap &map = m_figure.map();
    QStringList lines;
    if (!map.leftOut.empty())
        lines += tr("Not on the map: %1.").arg(map.leftOutWords());
    if (const QString stations = map.stationWords(); !stations.isEmpty())
        lines += stations;
    lines += m_notes.filter.isEmpty() ? tr("Filter: none") : tr("Filter: %1").arg(m_notes.filter);
    if (!m_notes.source.isEmpty())
        lines += m_notes.source;
    return lines;
}

QSizeF MapSheet::size(double width) const
{
    return {width, std::ceil(flow(nullptr, width))};
}

void MapSheet::paint(QPainter *painter, double width) const
{
    flow(painter, width);
}

double MapSheet::flow(QPainter *painter, double width) const
{
    const ChartStyle &style = m_figure.style();
    const Tokens &tokens = style.tokens();
    double y = flowText(painter, {0, 0}, width, {{m_figure.map().title, style.heading(), tokens.text}}).height();
    y += style.px(2);
    y += flowText(painter, {0, y}, width, {{m_figure.map().summary(), style.caption(), tokens.muted}}).height();
    y += style.px(8);
    const double ratio = m_seen.isEmpty() ? 0.6 : std::clamp(m_seen.height() / m_seen.width(), 0.4, 0.8);
    const QSizeF frame(width, std::round(width * ratio));
    if (painter) {
        MapFigure figure = m_figure;
        MapSight sight = figure.fitted(frame, m_degrees);
        if (m_sight && !m_seen.isEmpty())
            sight = figure.bounded({m_sight->centre, m_sight->scale * width / m_seen.width()}, frame);
        figure.layOut(frame, sight);
        painter->save();
        painter->translate(0, y);
        figure.paint(painter);
        painter->setPen(QPen(tokens.border, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF({}, frame).adjusted(0.5, 0.5, -0.5, -0.5));
        painter->restore();
    }
    y += frame.height() + style.px(6);
    for (const QString &line : feet())
        y += flowText(painter, {0, y}, width, {{line, style.caption(), tokens.muted}}).height() + style.px(2);
    return y;
}

} // namespace scrutineer
