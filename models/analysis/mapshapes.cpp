// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/mapshapes.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The arcs of a topology, as degrees.
using Arcs = std::vector<QPolygonF>;

[[noreturn]] void damaged(const char *what)
{
    throw std::runtime_error(std::string("The shapes of the map cannot be read: ") + what);
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        damaged("a built-in file is missing");
    return file.readAll();
}

Arcs readArcs(const QJsonObject &topology)
{
    const QJsonObject transform = topology["transform"_L1].toObject();
    const QJsonArray scale = transform["scale"_L1].toArray();
    const QJsonArray translate = transform["translate"_L1].toArray();
    const QJsonArray coded = topology["arcs"_L1].toArray();
    if (scale.size() != 2 || translate.size() != 2 || coded.isEmpty())
        damaged("no arcs");
    Arcs arcs;
    arcs.reserve(std::size_t(coded.size()));
    for (const QJsonValue &one : coded) {
        double x = 0;
        double y = 0;
        QPolygonF arc;
        for (const QJsonValue &step : one.toArray()) {
            x += step[0].toDouble();
            y += step[1].toDouble();
            arc += QPointF(std::clamp(x * scale[0].toDouble() + translate[0].toDouble(), -180.0, 180.0),
                           y * scale[1].toDouble() + translate[1].toDouble());
        }
        arcs.push_back(arc);
    }
    return arcs;
}

/// A negative number −n−1 means arc n the other way round.
std::size_t arcOf(int number, const Arcs &arcs)
{
    const auto arc = std::size_t(number >= 0 ? number : -1 - number);
    if (arc >= arcs.size())
        damaged("an arc is missing");
    return arc;
}

QPolygonF joined(const QJsonArray &numbers, const Arcs &arcs)
{
    QPolygonF ring;
    for (const QJsonValue &value : numbers) {
        const int number = value.toInt();
        QPolygonF arc = arcs[arcOf(number, arcs)];
        if (number < 0)
            std::ranges::reverse(arc);
        if (!ring.isEmpty())
            arc.removeFirst();
        ring += arc;
    }
    return ring;
}

MapLand readLand(const QJsonObject &geometry, const Arcs &arcs, std::vector<int> &uses)
{
    MapLand land;
    land.code = geometry["id"_L1].toString();
    const QJsonArray label = geometry["properties"_L1]["label"_L1].toArray();
    land.label = {label[0].toDouble(), label[1].toDouble()};
    for (const QJsonValue &polygon : geometry["arcs"_L1].toArray()) {
        for (const QJsonValue &ring : polygon.toArray()) {
            for (const QJsonValue &number : ring.toArray())
                ++uses[arcOf(number.toInt(), arcs)];
            for (const QPolygonF &part : cutRing(joined(ring.toArray(), arcs))) {
                const QRectF box = part.boundingRect();
                land.bounds |= box;
                land.span = std::max(land.span, box.width() * std::cos(box.center().y() * M_PI / 180));
                land.rings += part;
            }
        }
    }
    return land;
}

std::vector<MapTown> readTowns(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        damaged("no list of towns");
    std::vector<MapTown> towns;
    for (const QJsonValue &one : document.array()) {
        towns.push_back({.name = one["name"_L1].toString(),
                         .azerbaijani = one["az"_L1].toString(),
                         .russian = one["ru"_L1].toString(),
                         .at = {one["longitude"_L1].toDouble(), one["latitude"_L1].toDouble()},
                         .rank = one["rank"_L1].toInt(3)});
    }
    std::ranges::stable_sort(towns, {}, &MapTown::rank);
    return towns;
}

/// The ring with its neighbours across the antimeridian beside each other, beyond 180 or −180 degrees.
QPolygonF unwrapped(const QPolygonF &line)
{
    QPolygonF result;
    double turn = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (i > 0) {
            const double step = line[i].x() - line[i - 1].x();
            turn += step < -180 ? 360 : step > 180 ? -360 : 0;
        }
        result += QPointF(line[i].x() + turn, line[i].y());
    }
    return result;
}

/// The side of a ring on which `keeps` holds; `at` gives the point of a crossing edge on the line itself.
template <class Keeps, class At>
QPolygonF clippedBy(const QPolygonF &ring, Keeps keeps, At at)
{
    QPolygonF result;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF &from = ring[i == 0 ? ring.size() - 1 : i - 1];
        const QPointF &to = ring[i];
        if (keeps(from) != keeps(to))
            result += at(from, to);
        if (keeps(to))
            result += to;
    }
    return result;
}

QPointF atX(const QPointF &from, const QPointF &to, double x)
{
    return {x, from.y() + (to.y() - from.y()) * (x - from.x()) / (to.x() - from.x())};
}

QPointF atY(const QPointF &from, const QPointF &to, double y)
{
    return {from.x() + (to.x() - from.x()) * (y - from.y()) / (to.y() - from.y()), y};
}

/// The part of a segment within a rectangle as shares of its length (Liang and Barsky); false when there is none.
bool shares(const QPointF &from, const QPointF &to, const QRectF &bounds, double &enter, double &leave)
{
    const double step[4] = {from.x() - to.x(), to.x() - from.x(), from.y() - to.y(), to.y() - from.y()};
    const double room[4] = {from.x() - bounds.left(), bounds.right() - from.x(), from.y() - bounds.top(),
                            bounds.bottom() - from.y()};
    enter = 0;
    leave = 1;
    for (int side = 0; side < 4; ++side) {
        if (step[side] == 0) {
            if (room[side] < 0)
                return false;
        } else if (step[side] < 0) {
            enter = std::max(enter, room[side] / step[side]);
        } else {
            leave = std::min(leave, room[side] / step[side]);
        }
    }
    return enter < leave;
}

} // namespace

const QString &MapTown::label(const QString &language) const
{
    const QString code = language.left(2);
    // Turkish writes these names as Azerbaijani does, as far as its letters go.
    const QString &own = code == "az"_L1 ? azerbaijani : code == "ru"_L1 ? russian : name;
    return own.isEmpty() ? name : own;
}

MapShapes MapShapes::builtIn()
{
    return fromJson(fileBytes(u":/map/shapes.json"_s), fileBytes(u":/map/towns.json"_s));
}

MapShapes MapShapes::fromJson(const QByteArray &topology, const QByteArray &towns)
{
    const QJsonObject root = QJsonDocument::fromJson(topology).object();
    const Arcs arcs = readArcs(root);
    std::vector<int> uses(arcs.size());
    MapShapes shapes;
    const QJsonObject objects = root["objects"_L1].toObject();
    for (const QJsonValue &geometry : objects["countries"_L1]["geometries"_L1].toArray())
        shapes.lands.push_back(readLand(geometry.toObject(), arcs, uses));
    if (shapes.lands.empty())
        damaged("no countries");
    for (std::size_t i = 0; i < arcs.size(); ++i) {
        if (uses[i] > 0)
            (uses[i] > 1 ? shapes.borders : shapes.coasts) += cutLine(arcs[i]);
    }
    for (const QJsonValue &line : objects["districts"_L1]["arcs"_L1].toArray())
        shapes.districts += cutLine(joined(line.toArray(), arcs));
    shapes.towns = readTowns(towns);
    return shapes;
}

const MapLand *MapShapes::land(const QString &code) const
{
    const auto found = std::ranges::find(lands, code, &MapLand::code);
    return code.isEmpty() || found == lands.end() ? nullptr : &*found;
}

QList<QPolygonF> cutRing(const QPolygonF &ring)
{
    const QPolygonF whole = unwrapped(ring);
    const QRectF box = whole.boundingRect();
    if (box.left() >= -180 && box.right() <= 180)
        return {whole};
    QList<QPolygonF> parts;
    for (const double turn : {-360.0, 0.0, 360.0}) {
        const QPolygonF part = clippedRing(whole.translated(turn, 0), {QPointF(-180, -90), QPointF(180, 90)});
        if (!part.isEmpty())
            parts += part;
    }
    return parts;
}

QList<QPolygonF> cutLine(const QPolygonF &line)
{
    QList<QPolygonF> parts{{}};
    for (qsizetype i = 0; i < line.size(); ++i) {
        const double step = i == 0 ? 0 : line[i].x() - line[i - 1].x();
        if (std::abs(step) > 180) {
            const double turn = step < 0 ? 360 : -360;
            const double edge = step < 0 ? 180 : -180;
            const QPointF beyond = line[i] + QPointF(turn, 0);
            const QPointF at =
                beyond.x() == line[i - 1].x() ? QPointF(edge, line[i].y()) : atX(line[i - 1], beyond, edge);
            parts.last() += at;
            parts += QPolygonF{QPointF(-edge, at.y())};
        }
        parts.last() += line[i];
    }
    parts.removeIf([](const QPolygonF &part) { return part.size() < 2; });
    return parts;
}

QPolygonF clippedRing(const QPolygonF &ring, const QRectF &bounds)
{
    QPolygonF part = ring;
    part = clippedBy(
        part, [&](const QPointF &p) { return p.x() >= bounds.left(); },
        [&](const QPointF &a, const QPointF &b) { return atX(a, b, bounds.left()); });
    part = clippedBy(
        part, [&](const QPointF &p) { return p.x() <= bounds.right(); },
        [&](const QPointF &a, const QPointF &b) { return atX(a, b, bounds.right()); });
    part = clippedBy(
        part, [&](const QPointF &p) { return p.y() >= bounds.top(); },
        [&](const QPointF &a, const QPointF &b) { return atY(a, b, bounds.top()); });
    part = clippedBy(
        part, [&](const QPointF &p) { return p.y() <= bounds.bottom(); },
        [&](const QPointF &a, const QPointF &b) { return atY(a, b, bounds.bottom()); });
    if (part.size() < 3)
        return {};
    if (!part.isClosed())
        part += QPointF(part.first());
    return part;
}

QList<QPolygonF> clippedLine(const QPolygonF &line, const QRectF &bounds)
{
    QList<QPolygonF> parts;
    bool open = false;
    for (qsizetype i = 1; i < line.size(); ++i) {
        double enter = 0;
        double leave = 1;
        if (!shares(line[i - 1], line[i], bounds, enter, leave)) {
            open = false;
            continue;
        }
        const QPointF step = line[i] - line[i - 1];
        if (!open || enter > 0)
            parts += QPolygonF{line[i - 1] + step * enter};
        parts.last() += line[i - 1] + step * leave;
        open = leave >= 1;
    }
    return parts;
}

} // namespace scrutineer
