// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPolygonF>
#include <QString>

#include <vector>

namespace scrutineer {

/// A country as a map draws it. Points are degrees: x east −180 to 180, y north −90 to 90.
struct MapLand
{
    QString code;           ///< ISO 3166-1 alpha-2; empty for lands that have none there.
    QPointF label;          ///< Well inside its largest part.
    QList<QPolygonF> rings; ///< Closed; those of lakes and enclaves too, so fill by the odd-even rule.
    QRectF bounds;          ///< Of all rings.
    double span = 0;        ///< Width of its largest part in degrees of latitude, so that a label can be left out.
};

/// A town that helps to find one's way. Names in the languages of the program where they are known.
struct MapTown
{
    QString name; ///< In English use.
    QString azerbaijani;
    QString russian;
    QPointF at;   ///< Degrees.
    int rank = 3; ///< 1 capital, 2 larger, 3 other.

    /// The name in a language given as "az", "ru" …; the English one where there is none.
    [[nodiscard]] const QString &label(const QString &language) const;
};

/// What a map is drawn from. No line or ring leaves −180 to 180 degrees or jumps from one end to the other: what
/// crosses the antimeridian is cut there.
struct MapShapes
{
    std::vector<MapLand> lands;
    QList<QPolygonF> coasts;    ///< Open or closed lines that only one land has.
    QList<QPolygonF> borders;   ///< Lines between two lands.
    QList<QPolygonF> districts; ///< Lines between districts of a country, around Azerbaijan only.
    std::vector<MapTown> towns; ///< In order of rank.

    /// The built-in ones: Natural Earth's, see resources/map/ORIGIN.md. Throws std::runtime_error when the built-in
    /// file is damaged.
    static MapShapes builtIn();
    /// From TopoJSON with the objects "countries" and "districts" as resources/map/make.py writes it, and from a JSON
    /// list of towns. Throws std::runtime_error with the reason when they are no such thing.
    static MapShapes fromJson(const QByteArray &topology, const QByteArray &towns);

    /// The land of a code, or null.
    [[nodiscard]] const MapLand *land(const QString &code) const;
};

/// A closed ring cut at the antimeridian into closed rings that lie within −180 to 180 degrees. Consecutive points that
/// lie more than 180 degrees apart are taken to be neighbours across it.
[[nodiscard]] QList<QPolygonF> cutRing(const QPolygonF &ring);
/// The same for an open line.
[[nodiscard]] QList<QPolygonF> cutLine(const QPolygonF &line);
/// The part of a closed ring within a rectangle (Sutherland and Hodgman); empty when there is none.
[[nodiscard]] QPolygonF clippedRing(const QPolygonF &ring, const QRectF &bounds);
/// The parts of an open line within a rectangle.
[[nodiscard]] QList<QPolygonF> clippedLine(const QPolygonF &line, const QRectF &bounds);

} // namespace scrutineer
