// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/mapfigure.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double Margin = 12;               ///< Between legend and edge.
constexpr double NearestScale = 6371 / 0.1; ///< A pixel for 100 m: the shapes have no more to show.

QRectF united(const QRectF &one, const QRectF &other)
{
    return one.isNull() ? other : one.united(other);
}

bool holds(const MapLand &land, const QPointF &at)
{
    int inside = 0;
    for (const QPolygonF &ring : land.rings)
        inside += ring.containsPoint(at, Qt::OddEvenFill) ? 1 : 0;
    return inside % 2 == 1;
}

QRectF around(const QPointF &at, double across, double down)
{
    return {at.x() - across / 2, at.y() - down / 2, across, down};
}

} // namespace

QTransform MapSight::toScreen(const QSizeF &size) const
{
    return QTransform(scale, 0, 0, scale, size.width() / 2 - centre.x() * scale,
                      size.height() / 2 - centre.y() * scale);
}

MapFigure::MapFigure(const ObservationMap &map, std::shared_ptr<const MapGround> ground, const ChartStyle &style,
                     const CodeList &countries, const QString &language)
    : m_map(map)
    , m_ground(std::move(ground))
    , m_style(style)
    , m_countries(countries)
    , m_language(language)
    , m_legend(map, style)
{
    for (const MapMark &mark : m_map.marks)
        m_most = std::max(m_most, mark.records);
    for (const MapCountry &country : m_map.countries)
        m_fills.insert(country.code, m_legend.shade(country.records));
    if (m_map.query.subject == MapSubject::Countries)
        return;
    // The countries where something is counted stand out from their neighbours.
    for (const MapMark &mark : m_map.marks) {
        if (const MapGround::Land *land = m_ground->landAt(m_ground->projection().forward(mark.at)))
            m_fills.insert(land->code, m_style.tokens().base);
    }
}

QRectF MapFigure::degreesOf(const ObservationMap &map, const MapShapes &shapes)
{
    QRectF area;
    for (const MapCountry &country : map.countries) {
        if (const MapLand *land = shapes.land(country.code))
            area = united(area, land->bounds.united(around(land->label, 52, 32)));
    }
    for (const MapMark &mark : map.marks) {
        area = united(area, around(mark.at, 2, 1.5));
        for (const MapLand &land : shapes.lands) {
            if (land.bounds.contains(mark.at) && land.bounds.width() < 25 && land.bounds.height() < 18 &&
                holds(land, mark.at))
                area = united(area, land.bounds);
        }
    }
    if (area.isNull())
        area = map.query.subject == MapSubject::Countries ? QRectF(-180, -58, 360, 142) : QRectF(44, 38, 7, 4.2);
    return area.intersected(QRectF(-180, -58, 360, 142));
}

MapProjection MapFigure::projectionFor(const ObservationMap &map, const MapShapes &shapes)
{
    return map.query.subject == MapSubject::Countries ? MapProjection::world()
                                                      : MapProjection::region(degreesOf(map, shapes));
}

MapSight MapFigure::fitted(const QSizeF &size, const QRectF &degrees) const
{
    const MapProjection &projection = m_ground->projection();
    const QRectF area = projection.extent(degrees.intersected(projection.domain()));
    const double room = 2 * m_style.px(22);
    return bounded(
        {area.center(), std::min((size.width() - room) / area.width(), (size.height() - room) / area.height())}, size);
}

MapSight MapFigure::bounded(MapSight sight, const QSizeF &size) const
{
    const QRectF all = m_ground->projection().extent(m_ground->projection().domain());
    // The region's cone is cut off at its sides, so it fills the picture; the world may stand whole in it.
    const double wide = size.width() / all.width();
    const double high = size.height() / all.height();
    const double least = m_ground->projection().isConic() ? std::max(wide, high) * 1.4 : std::min(wide, high) * 0.97;
    sight.scale = std::clamp(sight.scale, least, std::max(least, NearestScale));
    const auto kept = [](double at, double from, double to) {
        return from > to ? (from + to) / 2 : std::clamp(at, from, to);
    };
    const bool conic = m_ground->projection().isConic();
    const double halfWidth = conic ? size.width() / 2 / sight.scale : 0;
    const double halfHeight = conic ? size.height() / 2 / sight.scale : 0;
    sight.centre = {kept(sight.centre.x(), all.left() + halfWidth, all.right() - halfWidth),
                    kept(sight.centre.y(), all.top() + halfHeight, all.bottom() - halfHeight)};
    return sight;
}

double MapFigure::radiusOf(qint64 records) const
{
    return MapLegend::radius(records, m_most, m_style);
}

void MapFigure::layOut(const QSizeF &size, const MapSight &sight)
{
    const bool resized = size != m_size;
    m_size = size;
    m_sight = sight;
    layOutSpots();
    if (resized)
        placeLegend();
    layOutLabels();
}

void MapFigure::layOutSpots()
{
    m_spots.clear();
    const QTransform toScreen = m_sight.toScreen(m_size);
    const MapProjection &projection = m_ground->projection();
    for (std::size_t i = 0; i < m_map.marks.size(); ++i) {
        m_spots.push_back(
            {int(i), toScreen.map(projection.forward(m_map.marks[i].at)), radiusOf(m_map.marks[i].records)});
    }
    for (std::size_t i = 0; i < m_map.countries.size(); ++i) {
        const auto land = std::ranges::find(m_ground->lands(), m_map.countries[i].code, &MapGround::Land::code);
        if (land != m_ground->lands().end())
            m_spots.push_back({int(i), toScreen.map(land->label), m_style.px(9)});
    }
    const double row = m_style.px(24);
    std::ranges::stable_sort(m_spots, [row](const MapSpot &a, const MapSpot &b) {
        const double one = std::floor(a.centre.y() / row);
        const double other = std::floor(b.centre.y() / row);
        return one != other ? one < other : a.centre.x() < b.centre.x();
    });
}

QRectF MapFigure::scaleArea() const
{
    const double width = QFontMetricsF(m_style.caption()).horizontalAdvance(mapCaveat()) + m_style.px(18);
    return {m_size.width() - width, m_size.height() - m_style.px(46), width, m_style.px(46)};
}

// In the corner where it hides least of what is shown; there it stays while the map is moved.
void MapFigure::placeLegend()
{
    const QSizeF legend = m_legend.size();
    const double margin = m_style.px(Margin);
    const double right = m_size.width() - margin - legend.width();
    const double bottom = m_size.height() - margin - legend.height();
    const QPointF corners[] = {
        {margin, bottom}, {right, margin}, {margin, margin}, {right, bottom - scaleArea().height()}};
    const QTransform back = m_sight.toScreen(m_size).inverted();
    const auto hides = [&](const QPointF &corner) {
        const QRectF area(corner, legend);
        int count = 0;
        for (const MapSpot &spot : m_spots)
            count += area.adjusted(-20, -20, 20, 20).contains(spot.centre) ? 20 : 0;
        constexpr int steps = 6;
        for (int i = 0; i <= steps; ++i) {
            for (int k = 0; k <= steps; ++k) {
                const QPointF at =
                    back.map(QPointF(area.left() + area.width() * i / steps, area.top() + area.height() * k / steps));
                const MapGround::Land *land = m_ground->landAt(at);
                count += land && m_fills.contains(land->code) ? 1 : 0;
            }
        }
        return count;
    };
    int least = std::numeric_limits<int>::max();
    for (const QPointF &corner : corners) {
        if (const int hidden = hides(corner); hidden < least) {
            least = hidden;
            m_legendArea = QRectF(corner, legend);
        }
    }
}

bool MapFigure::showsNumber(const MapSpot &spot) const
{
    const MapMark &mark = m_map.marks[std::size_t(spot.index)];
    const double width = QFontMetricsF(m_style.strong()).horizontalAdvance(QLocale().toString(mark.records));
    if (width >= 1.15 * spot.radius || (!mark.parts.empty() && spot.radius < m_style.px(14)))
        return false;
    // Smaller circles lie on top.
    return std::ranges::none_of(m_spots, [&](const MapSpot &other) {
        const QPointF way = other.centre - spot.centre;
        return other.index > spot.index && std::hypot(way.x(), way.y()) < other.radius + width / 2 + m_style.px(3);
    });
}

bool MapFigure::isWide(const QString &code, double width) const
{
    const auto land = std::ranges::find(m_ground->lands(), code, &MapGround::Land::code);
    return land != m_ground->lands().end() && land->span * m_sight.scale > 1.3 * width;
}

QFont MapFigure::nameFont() const
{
    QFont font = m_style.caption();
    font.setLetterSpacing(QFont::AbsoluteSpacing, m_style.px(0.8));
    return font;
}

// The point well inside of the land, or, where that is not to be seen, one in the part that is.
QPointF MapFigure::nameSpot(const MapGround::Land &land, const QSizeF &text) const
{
    const QTransform toScreen = m_sight.toScreen(m_size);
    const QRectF room =
        QRectF({}, m_size).adjusted(text.width() / 2, text.height() / 2, -text.width() / 2, -text.height() / 2);
    const QPointF own = toScreen.map(land.label);
    if (room.contains(own))
        return own;
    const QRectF seen = toScreen.mapRect(land.box).intersected(room);
    const QTransform back = toScreen.inverted();
    const auto inside = [&](const QPointF &at) { return land.coarse.contains(back.map(at)); };
    QPointF best(-1e6, -1e6);
    double nearest = 1e18;
    constexpr int steps = 5;
    for (int i = 0; i <= steps; ++i) {
        for (int k = 0; k <= steps; ++k) {
            const QPointF at(seen.left() + seen.width() * i / steps, seen.top() + seen.height() * k / steps);
            const QPointF way = at - seen.center();
            const double distance = QPointF::dotProduct(way, way);
            const QPointF half(text.width() / 2, 0);
            if (distance < nearest && inside(at) && inside(at - half) && inside(at + half)) {
                nearest = distance;
                best = at;
            }
        }
    }
    return best;
}

void MapFigure::wishCountries(std::vector<MapLabelWish> &wishes, std::vector<MapLabel> &labels) const
{
    const QTransform toScreen = m_sight.toScreen(m_size);
    const QFontMetricsF metrics(nameFont());
    const QRectF frame({}, m_size);
    const bool counts = m_map.query.subject == MapSubject::Countries;
    for (const MapGround::Land &land : m_ground->lands()) {
        const double span = land.span * m_sight.scale;
        if (land.code.isEmpty() || span < m_style.px(30) || !toScreen.mapRect(land.box).intersects(frame) ||
            (counts && m_fills.contains(land.code)))
            continue;
        const QString name = m_countries.label(land.code, m_language);
        const QSizeF text(metrics.horizontalAdvance(name), metrics.height());
        if (text.width() > span)
            continue;
        wishes.push_back({.at = nameSpot(land, text), .radius = 0, .size = text, .onPoint = true, .onlyThere = true});
        labels.push_back({.area = {}, .text = name, .number = {}, .kind = MapLabel::Country, .point = {}});
    }
}

void MapFigure::wishTowns(std::vector<MapLabelWish> &wishes, std::vector<MapLabel> &labels) const
{
    const double scale = m_sight.scale * 100 / m_style.tokens().zoom;
    const int rank = m_map.query.subject == MapSubject::Countries ? 0
                     : scale > 9000                               ? 3
                     : scale > 3000                               ? 2
                     : scale > 900                                ? 1
                                                                  : 0;
    const QTransform toScreen = m_sight.toScreen(m_size);
    const QFontMetricsF metrics(m_style.caption());
    const QRectF frame({}, m_size);
    for (const MapGround::Town &town : m_ground->towns()) {
        const QPointF at = toScreen.map(town.at);
        // A town that has a mark is named by it.
        const bool marked = std::ranges::any_of(m_spots, [&](const MapSpot &spot) {
            const QPointF way = spot.centre - at;
            return std::hypot(way.x(), way.y()) < std::max(spot.radius, m_style.px(5));
        });
        if (town.town->rank > rank || marked || !frame.contains(at))
            continue;
        const QString &name = town.town->label(m_language);
        wishes.push_back(
            {.at = at, .radius = m_style.px(1.5), .size = {metrics.horizontalAdvance(name), metrics.height()}});
        labels.push_back({.area = {}, .text = name, .number = {}, .kind = MapLabel::Town, .point = at});
    }
}

void MapFigure::layOutLabels()
{
    std::vector<MapLabelWish> wishes;
    std::vector<MapLabel> labels;
    std::vector<QRectF> obstacles;
    const QFontMetricsF strong(m_style.strong());
    const QFontMetricsF plain(m_style.caption());
    const bool counts = m_map.query.subject == MapSubject::Countries;
    const QRectF frame({}, m_size);
    std::vector<MapSpot> bySize = m_spots;
    std::ranges::stable_sort(bySize, {}, &MapSpot::index); // Marks and countries stand the largest first.
    for (const MapSpot &spot : bySize) {
        if (!frame.contains(spot.centre))
            continue;
        const QString name =
            counts ? m_map.countries[std::size_t(spot.index)].label : m_map.marks[std::size_t(spot.index)].label;
        const qint64 records =
            counts ? m_map.countries[std::size_t(spot.index)].records : m_map.marks[std::size_t(spot.index)].records;
        QString number = QLocale().toString(records);
        if (!counts) {
            for (const QRectF &one : circleObstacles(spot.centre, spot.radius + m_style.px(3)))
                obstacles.push_back(one);
            if (showsNumber(spot))
                number.clear();
        }
        const QString shown = strong.elidedText(name, Qt::ElideRight, m_style.px(180));
        const double numberWidth = number.isEmpty() ? 0 : m_style.px(4) + plain.horizontalAdvance(number);
        const QSizeF text(strong.horizontalAdvance(shown) + numberWidth, strong.height());
        wishes.push_back({.at = spot.centre,
                          .radius = counts ? 0 : spot.radius + m_style.px(2),
                          .size = text,
                          .onPoint = counts && isWide(m_map.countries[std::size_t(spot.index)].code, text.width())});
        labels.push_back({.area = {}, .text = shown, .number = number, .kind = MapLabel::Mark, .point = spot.centre});
    }
    obstacles.push_back(m_legendArea);
    obstacles.push_back(scaleArea());
    wishCountries(wishes, labels);
    wishTowns(wishes, labels);
    const std::vector<QRectF> areas = placeMapLabels(wishes, frame.adjusted(4, 4, -4, -4), obstacles);
    m_labels.clear();
    for (std::size_t i = 0; i < areas.size(); ++i) {
        if (areas[i].isNull())
            continue;
        labels[i].area = areas[i];
        m_labels.push_back(labels[i]);
    }
}

int MapFigure::spotAt(const QPointF &point) const
{
    int found = -1;
    for (int i = 0; i < int(m_spots.size()); ++i) {
        const MapSpot &spot = m_spots[std::size_t(i)];
        const QPointF way = spot.centre - point;
        if (std::hypot(way.x(), way.y()) <= spot.radius + m_style.px(2) &&
            (found < 0 || spot.radius < m_spots[std::size_t(found)].radius))
            found = i;
    }
    if (found >= 0 || m_map.query.subject != MapSubject::Countries)
        return found;
    const MapGround::Land *land = m_ground->landAt(m_sight.toScreen(m_size).inverted().map(point));
    for (int i = 0; land && i < int(m_spots.size()); ++i) {
        if (m_map.countries[std::size_t(m_spots[std::size_t(i)].index)].code == land->code)
            return i;
    }
    return -1;
}

QString MapFigure::spotWords(const MapSpot &spot) const
{
    if (m_map.query.subject != MapSubject::Countries)
        return m_map.markWords(m_map.marks[std::size_t(spot.index)]);
    const MapCountry &country = m_map.countries[std::size_t(spot.index)];
    return u"%1: %2"_s.arg(country.label, m_map.countWords(country.records));
}

QString MapFigure::spotFilter(const MapSpot &spot) const
{
    return m_map.query.subject == MapSubject::Countries ? m_map.countries[std::size_t(spot.index)].filter
                                                        : m_map.marks[std::size_t(spot.index)].filter;
}

} // namespace scrutineer
