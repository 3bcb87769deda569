// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/mapprojection.h"

#include <algorithm>
#include <cmath>

namespace scrutineer {

namespace {

constexpr double Radian = M_PI / 180;
constexpr double EarthRadius = 6371;
// Of Equal Earth's polynomial.
constexpr double A1 = 1.340264, A2 = -0.081106, A3 = 0.000893, A4 = 0.003796;
constexpr double HalfRoot3 = 0.8660254037844386;

double equalEarthY(double t)
{
    const double t2 = t * t;
    const double t6 = t2 * t2 * t2;
    return t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
}

double equalEarthSlope(double t)
{
    const double t2 = t * t;
    const double t6 = t2 * t2 * t2;
    return A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2);
}

/// tan(π/4 + φ/2), to which the cone's radii are inverse.
double stretched(double latitude)
{
    return std::tan(M_PI / 4 + latitude / 2);
}

} // namespace

MapProjection MapProjection::world()
{
    MapProjection projection;
    projection.m_domain = {QPointF(-180, -58), QPointF(180, 84)};
    return projection;
}

MapProjection MapProjection::region(const QRectF &degrees)
{
    const QPointF centre = degrees.center();
    if (std::abs(centre.y()) < 12 || std::abs(centre.y()) > 70 || degrees.width() > 70)
        return world();
    MapProjection projection;
    projection.m_conic = true;
    // The parallels on one side of the equator, however high the region is.
    const double half = std::min(degrees.height() / 2, std::abs(centre.y()) - 2);
    const double south = (centre.y() - half * 2 / 3) * Radian;
    const double north = (centre.y() + half * 2 / 3) * Radian;
    projection.m_n = north - south < 1e-6
                         ? std::sin(south)
                         : std::log(std::cos(south) / std::cos(north)) / std::log(stretched(north) / stretched(south));
    projection.m_f = std::cos(south) * std::pow(stretched(south), projection.m_n) / projection.m_n;
    projection.m_rho = projection.m_f / std::pow(stretched(centre.y() * Radian), projection.m_n);
    projection.m_meridian = centre.x() * Radian;
    const double wide = std::max(50.0, degrees.width());
    const double high = std::max(26.0, degrees.height() * 0.8);
    projection.m_domain = QRectF(QPointF(std::max(-180.0, centre.x() - wide), std::max(-75.0, centre.y() - high)),
                                 QPointF(std::min(180.0, centre.x() + wide), std::min(82.0, centre.y() + high)));
    return projection;
}

QPointF MapProjection::forward(const QPointF &degrees) const
{
    const double latitude = degrees.y() * Radian;
    const double longitude = degrees.x() * Radian - m_meridian;
    if (m_conic) {
        const double rho = m_f / std::pow(stretched(latitude), m_n);
        return {rho * std::sin(m_n * longitude), rho * std::cos(m_n * longitude) - m_rho};
    }
    const double t = std::asin(HalfRoot3 * std::sin(latitude));
    return {longitude * std::cos(t) / (HalfRoot3 * equalEarthSlope(t)), -equalEarthY(t)};
}

QPointF MapProjection::inverse(const QPointF &plane) const
{
    if (m_conic) {
        const double down = plane.y() + m_rho;
        const double sign = m_n < 0 ? -1 : 1;
        const double rho = sign * std::hypot(plane.x(), down);
        const double angle = std::atan2(sign * plane.x(), sign * down);
        return {(angle / m_n + m_meridian) / Radian, (2 * std::atan(std::pow(m_f / rho, 1 / m_n)) - M_PI / 2) / Radian};
    }
    double t = -plane.y() / A1;
    for (int i = 0; i < 12; ++i)
        t -= (equalEarthY(t) + plane.y()) / equalEarthSlope(t);
    const double sine = std::clamp(std::sin(t) / HalfRoot3, -1.0, 1.0);
    return {plane.x() * HalfRoot3 * equalEarthSlope(t) / std::cos(t) / Radian, std::asin(sine) / Radian};
}

QRectF MapProjection::extent(const QRectF &degrees) const
{
    constexpr int steps = 16;
    double left = 1e9, top = 1e9, right = -1e9, bottom = -1e9;
    for (int i = 0; i <= steps; ++i) {
        for (int k = 0; k <= steps; ++k) {
            const QPointF at =
                forward({degrees.left() + degrees.width() * i / steps, degrees.top() + degrees.height() * k / steps});
            left = std::min(left, at.x());
            right = std::max(right, at.x());
            top = std::min(top, at.y());
            bottom = std::max(bottom, at.y());
        }
    }
    return {QPointF(left, top), QPointF(right, bottom)};
}

double kilometresBetween(const QPointF &one, const QPointF &other)
{
    const double latitudes = std::sin((other.y() - one.y()) * Radian / 2);
    const double longitudes = std::sin((other.x() - one.x()) * Radian / 2);
    const double part =
        latitudes * latitudes + std::cos(one.y() * Radian) * std::cos(other.y() * Radian) * longitudes * longitudes;
    return 2 * EarthRadius * std::asin(std::min(1.0, std::sqrt(part)));
}

} // namespace scrutineer
