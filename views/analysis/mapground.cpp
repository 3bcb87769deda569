// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/mapground.h"

#include <QPainter>

#include <cmath>

namespace scrutineer {

namespace {

/// Coarse shapes serve up to this scale, in pixels for the earth's radius: below it their steps are under a pixel.
constexpr double coarseScale = 900;
constexpr double coarseStep = 0.9 / coarseScale;
/// Longest straight piece in degrees; longer ones bend in the projection.
constexpr double longest = 2.5;

QPolygonF divided(const QPolygonF &line)
{
    QPolygonF result;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (i > 0) {
            const QPointF step = line[i] - line[i - 1];
            const int pieces = int(std::ceil(std::max(std::abs(step.x()), std::abs(step.y())) / longest));
            for (int k = 1; k < pieces; ++k)
                result += line[i - 1] + step * k / pieces;
        }
        result += line[i];
    }
    return result;
}

/// Leaves out points nearer to the one before than a step; the ends stay.
QPolygonF thinned(const QPolygonF &line)
{
    QPolygonF result;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QPointF step = result.isEmpty() ? QPointF() : line[i] - result.last();
        if (i == 0 || i == line.size() - 1 || std::hypot(step.x(), step.y()) > coarseStep)
            result += line[i];
    }
    return result;
}

QColor mixed(const QColor &one, const QColor &other, double share)
{
    return QColor::fromRgbF(float(one.redF() + (other.redF() - one.redF()) * share),
                            float(one.greenF() + (other.greenF() - one.greenF()) * share),
                            float(one.blueF() + (other.blueF() - one.blueF()) * share));
}

template <class Shapes>
void strokeAll(QPainter *painter, const QTransform &toScreen, const QRectF &seen, bool coarse, const QPen &pen,
               const Shapes &shapes)
{
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    for (const auto &one : shapes) {
        if (one.box.intersects(seen))
            painter->drawPath(toScreen.map(coarse ? one.coarse : one.fine));
    }
}

} // namespace

QColor seaColour(const Tokens &tokens)
{
    return mixed(tokens.dark ? tokens.window : tokens.base, tokens.accent, tokens.dark ? 0.10 : 0.09);
}

MapGround::MapGround(std::shared_ptr<const MapShapes> shapes, const MapProjection &projection)
    : m_shapes(std::move(shapes))
    , m_projection(projection)
{
    const QRectF domain = projection.domain();
    for (const MapLand &land : m_shapes->lands) {
        Land one;
        one.code = land.code;
        for (const QPolygonF &ring : land.rings) {
            const QPolygonF part = clippedRing(ring, domain);
            if (part.isEmpty())
                continue;
            const QPolygonF flat = projected(part);
            one.fine.addPolygon(flat);
            const QPolygonF thin = thinned(flat);
            if (thin.size() > 3)
                one.coarse.addPolygon(thin);
        }
        if (one.fine.isEmpty())
            continue;
        one.box = one.fine.boundingRect();
        one.label = projection.forward(land.label);
        one.span = domain.contains(land.label) ? land.span * M_PI / 180 : 0;
        m_lands.push_back(one);
    }
    addLines(m_shapes->coasts, m_coasts);
    addLines(m_shapes->borders, m_borders);
    addLines(m_shapes->districts, m_districts);
    for (const MapTown &town : m_shapes->towns) {
        if (domain.contains(town.at))
            m_towns.push_back({&town, projection.forward(town.at)});
    }
    if (!projection.isConic()) {
        m_edge.addPolygon(projected(QPolygonF({{-180, 90}, {180, 90}, {180, -90}, {-180, -90}, {-180, 90}})));
    }
}

QPolygonF MapGround::projected(const QPolygonF &degrees) const
{
    QPolygonF flat;
    for (const QPointF &point : divided(degrees))
        flat += m_projection.forward(point);
    return flat;
}

void MapGround::addLines(const QList<QPolygonF> &lines, LineList &list) const
{
    for (const QPolygonF &line : lines) {
        for (const QPolygonF &part : clippedLine(line, m_projection.domain())) {
            const QPolygonF flat = projected(part);
            Lines one{flat.boundingRect().adjusted(-1e-9, -1e-9, 1e-9, 1e-9), {}, {}};
            one.fine.addPolygon(flat);
            one.coarse.addPolygon(thinned(flat));
            list.push_back(one);
        }
    }
}

const MapGround::Land *MapGround::landAt(const QPointF &plane) const
{
    for (const Land &land : m_lands) {
        if (land.box.contains(plane) && land.fine.contains(plane))
            return &land;
    }
    return nullptr;
}

void MapGround::paint(QPainter *painter, const QTransform &toScreen, const QRectF &area, const ChartStyle &style,
                      const LandFills &fills) const
{
    const Tokens &tokens = style.tokens();
    const double scale = toScreen.m11();
    const bool coarse = scale < coarseScale;
    const QRectF seen = toScreen.inverted().mapRect(area);
    const QColor land = mixed(tokens.dark ? tokens.base : tokens.window, tokens.text, tokens.dark ? 0.05 : 0.025);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor sea = seaColour(tokens);
    if (m_edge.isEmpty())
        painter->fillRect(area, sea);
    else
        painter->fillPath(toScreen.map(m_edge), sea);
    painter->setPen(Qt::NoPen);
    for (const Land &one : m_lands) {
        if (!one.box.intersects(seen))
            continue;
        painter->setBrush(fills.value(one.code, land));
        painter->drawPath(toScreen.map(coarse ? one.coarse : one.fine));
    }
    const QColor border = mixed(tokens.control, tokens.base, tokens.dark ? 0.25 : 0.2);
    const auto pen = [&](const QColor &colour, double width) {
        return QPen(colour, style.px(width), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    };
    if (scale > 4000)
        strokeAll(painter, toScreen, seen, false, pen(mixed(border, tokens.base, 0.6), 0.6), m_districts);
    const QColor coast = mixed(tokens.accent, tokens.dark ? tokens.window : tokens.base, 0.45);
    strokeAll(painter, toScreen, seen, coarse, pen(coast, coarse ? 0.5 : 0.8), m_coasts);
    strokeAll(painter, toScreen, seen, coarse, pen(border, coarse ? 0.6 : 1), m_borders);
    painter->restore();
}

} // namespace scrutineer
