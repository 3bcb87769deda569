// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

namespace scrutineer {

/// How the round earth becomes a flat map: from degrees (x east, y north) to the plane, whose unit is the earth's
/// radius and whose y grows southwards as on a screen.
class MapProjection
{
public:
    /// The whole world with true areas: Equal Earth (Šavrič, Patterson and Jenny 2018), centred on Greenwich.
    static MapProjection world();
    /// A region with true angles: Lambert's conformal conic with two parallels at a sixth and five sixths of its height
    /// (degrees). Near the equator and for more than 70 degrees of longitude the world's takes its place.
    static MapProjection region(const QRectF &degrees);

    [[nodiscard]] bool isConic() const { return m_conic; }
    /// The part of the world that is drawn, in degrees; forward() is meant for points in it.
    [[nodiscard]] const QRectF &domain() const { return m_domain; }
    [[nodiscard]] QPointF forward(const QPointF &degrees) const;
    /// The degrees of a point of the plane; of one outside of the map some point outside of the domain.
    [[nodiscard]] QPointF inverse(const QPointF &plane) const;
    /// What a rectangle in degrees covers in the plane.
    [[nodiscard]] QRectF extent(const QRectF &degrees) const;

    bool operator==(const MapProjection &) const = default;

private:
    bool m_conic = false;
    QRectF m_domain;
    double m_meridian = 0; ///< Radians.
    double m_n = 0;        ///< Of the cone.
    double m_f = 0;
    double m_rho = 0; ///< Of the middle parallel.
};

/// Kilometres between two points in degrees, on a sphere of 6,371 km.
[[nodiscard]] double kilometresBetween(const QPointF &one, const QPointF &other);

} // namespace scrutineer
