// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/mapcontent.h"

#include "models/analysis/provenance.h"
#include "models/storage/store.h"
#include "views/records/filterwords.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

MapFigure MapContent::figure(const ChartStyle &style, const QString &language) const
{
    return {map, ground, style, CodeList::countries(), language};
}

QString carriedWords(const CarriedFilter &carried, const Store &store)
{
    if (!carried.type || carried.filter.isEverything())
        return {};
    QStringList parts;
    for (const Filter &part : carried.filter.conjuncts()) {
        const FilterWords words = filterWords(part, *carried.type, store);
        parts += words.label.isEmpty() ? words.value : words.label + u' ' + words.value;
    }
    return carried.type->displayPlural() + u": "_s + parts.join(u"; "_s);
}

Result<MapContent> readMapContent(Connection &connection, const MapQuery &query,
                                  const std::shared_ptr<const MapGround> &before)
{
    const Result<MapReading> reading = readMap(connection, query);
    if (!reading)
        return reading.problem();
    const auto shapes = before ? before->shapes() : std::make_shared<const MapShapes>(MapShapes::builtIn());
    QStringList drawn;
    for (const MapLand &land : shapes->lands) {
        if (!land.code.isEmpty())
            drawn += land.code;
    }
    MapContent content;
    content.map = observationMap(*reading, CodeList::countries(), drawn, connection.language());
    content.degrees = MapFigure::degreesOf(content.map, *shapes);
    const MapProjection projection = MapFigure::projectionFor(content.map, *shapes);
    content.ground =
        before && before->projection() == projection ? before : std::make_shared<const MapGround>(shapes, projection);
    content.notes = {carriedWords(query.filter, Store(connection)), provenanceLine(connection)};
    return content;
}

} // namespace scrutineer
