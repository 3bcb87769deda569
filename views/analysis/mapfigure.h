// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/observationmap.h"
#include "views/analysis/mapground.h"
#include "views/analysis/maplegend.h"

#include <memory>
#include <vector>

namespace scrutineer {

/// From where a map is looked at: the point of the plane in the middle and the pixels for the earth's radius.
struct MapSight
{
    QPointF centre;
    double scale = 0;

    /// From the plane to a picture of this size.
    [[nodiscard]] QTransform toScreen(const QSizeF &size) const;
    bool operator==(const MapSight &) const = default;
};

/// A mark or country as it lies on the screen.
struct MapSpot
{
    int index = 0; ///< Into ObservationMap::marks or ::countries.
    QPointF centre;
    double radius = 0; ///< Of the circle; of countries that of their number.
};

/// A label as it was placed.
struct MapLabel
{
    QRectF area;
    QString text;
    QString number; ///< Follows the text; empty when it stands in the circle.
    enum Kind { Mark, Country, Town } kind = Town;
    QPointF point; ///< Towns: their dot.
};

/// The drawing of an ObservationMap: lands, circles by the square root of their count or shaded countries, labels that
/// never overlap, legend and scale. One and the same for screen, file and paper.
class MapFigure
{
    Q_DECLARE_TR_FUNCTIONS(MapFigure)

public:
    /// `language` is that of the names of countries and towns.
    MapFigure(const ObservationMap &map, std::shared_ptr<const MapGround> ground, const ChartStyle &style,
              const CodeList &countries, const QString &language);

    /// The projection that suits what a map shows, given the shapes of lands.
    [[nodiscard]] static MapProjection projectionFor(const ObservationMap &map, const MapShapes &shapes);
    /// What a map of this shows by itself, in degrees: its marks and the countries they lie in.
    [[nodiscard]] static QRectF degreesOf(const ObservationMap &map, const MapShapes &shapes);

    [[nodiscard]] const ObservationMap &map() const { return m_map; }
    [[nodiscard]] const MapGround &ground() const { return *m_ground; }
    [[nodiscard]] const ChartStyle &style() const { return m_style; }
    /// The sight that shows these degrees in a picture of this size.
    [[nodiscard]] MapSight fitted(const QSizeF &size, const QRectF &degrees) const;
    /// The sight with scale and centre kept within what there is to see.
    [[nodiscard]] MapSight bounded(MapSight sight, const QSizeF &size) const;

    /// Lays everything out for a size and a sight.
    void layOut(const QSizeF &size, const MapSight &sight);
    /// In reading order: from top to bottom, and from left to right where they stand side by side.
    [[nodiscard]] const std::vector<MapSpot> &spots() const { return m_spots; }
    [[nodiscard]] const std::vector<MapLabel> &labels() const { return m_labels; }
    [[nodiscard]] const MapLegend &legend() const { return m_legend; }
    [[nodiscard]] const QRectF &legendArea() const { return m_legendArea; }
    /// The spot at a point, the smallest where several lie; −1 when there is none.
    [[nodiscard]] int spotAt(const QPointF &point) const;
    /// What stands in a hover card and is read out.
    [[nodiscard]] QString spotWords(const MapSpot &spot) const;
    [[nodiscard]] QString spotFilter(const MapSpot &spot) const;

    /// Paints sea and land for any transform of the plane, so that it can be kept while the map is moved.
    void paintGround(QPainter *painter, const QTransform &toScreen, const QRectF &area) const;
    /// Paints circles, labels, legend and scale as laid out.
    void paintOver(QPainter *painter) const;
    /// Both, clipped to the size laid out.
    void paint(QPainter *painter) const;
    /// The outline of a spot, to show that it is chosen or under the pointer.
    void paintOutline(QPainter *painter, const MapSpot &spot, const QColor &colour) const;

private:
    [[nodiscard]] double radiusOf(qint64 records) const;
    /// Whether the number stands in the circle, else it follows the name.
    [[nodiscard]] bool showsNumber(const MapSpot &spot) const;
    [[nodiscard]] bool isWide(const QString &code, double width) const;
    [[nodiscard]] QRectF scaleArea() const;
    void placeLegend();
    void layOutSpots();
    void layOutLabels();
    void wishCountries(std::vector<MapLabelWish> &wishes, std::vector<MapLabel> &labels) const;
    void wishTowns(std::vector<MapLabelWish> &wishes, std::vector<MapLabel> &labels) const;
    [[nodiscard]] QPointF nameSpot(const MapGround::Land &land, const QSizeF &text) const;
    [[nodiscard]] QFont nameFont() const;
    void paintMark(QPainter *painter, const MapSpot &spot) const;
    void paintLabel(QPainter *painter, const MapLabel &label) const;
    void paintScale(QPainter *painter) const;

    ObservationMap m_map;
    std::shared_ptr<const MapGround> m_ground;
    ChartStyle m_style;
    CodeList m_countries;
    QString m_language;
    MapLegend m_legend;
    LandFills m_fills;
    qint64 m_most = 0; ///< Records of the largest mark.
    QSizeF m_size;
    MapSight m_sight;
    std::vector<MapSpot> m_spots;
    std::vector<MapLabel> m_labels;
    QRectF m_legendArea;
};

} // namespace scrutineer
