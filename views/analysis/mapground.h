// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/mapshapes.h"
#include "views/analysis/chartstyle.h"
#include "views/analysis/mapprojection.h"

#include <QHash>
#include <QPainterPath>
#include <QTransform>

#include <memory>
#include <vector>

namespace scrutineer {

/// Colours of lands by their codes, for those that differ from the rest.
using LandFills = QHash<QString, QColor>;

/// The shapes of a map in one projection, ready to be painted at any scale: fine ones for near, coarse ones for far.
class MapGround
{
public:
    struct Land
    {
        QString code;
        QPointF label;   ///< In the plane.
        double span = 0; ///< About how wide its largest part is, in the plane.
        QRectF box;
        QPainterPath fine;
        QPainterPath coarse;
    };
    struct Town
    {
        const MapTown *town = nullptr;
        QPointF at; ///< In the plane.
    };

    MapGround(std::shared_ptr<const MapShapes> shapes, const MapProjection &projection);

    [[nodiscard]] const std::shared_ptr<const MapShapes> &shapes() const { return m_shapes; }

    [[nodiscard]] const MapProjection &projection() const { return m_projection; }
    [[nodiscard]] const std::vector<Land> &lands() const { return m_lands; }
    [[nodiscard]] const std::vector<Town> &towns() const { return m_towns; }
    /// The land at a point of the plane, or null.
    [[nodiscard]] const Land *landAt(const QPointF &plane) const;

    /// Paints sea, lands and borders; `toScreen` leads from the plane to the painter, `area` is what is painted there.
    /// Lands without a fill are paler where `fills` has any.
    void paint(QPainter *painter, const QTransform &toScreen, const QRectF &area, const ChartStyle &style,
               const LandFills &fills) const;

private:
    struct Lines
    {
        QRectF box;
        QPainterPath fine;
        QPainterPath coarse;
    };
    using LineList = std::vector<Lines>;

    [[nodiscard]] QPolygonF projected(const QPolygonF &degrees) const;
    void addLines(const QList<QPolygonF> &lines, LineList &list) const;

    std::shared_ptr<const MapShapes> m_shapes; ///< Its towns are named.
    MapProjection m_projection;
    std::vector<Land> m_lands;
    std::vector<Town> m_towns;
    LineList m_coasts, m_borders, m_districts;
    QPainterPath m_edge; ///< Of the whole world; empty for a region.
};

/// The colour of water in a theme.
[[nodiscard]] QColor seaColour(const Tokens &tokens);

} // namespace scrutineer
