// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/figuresledger.h"
#include "models/records/carriedfilter.h"
#include "models/storage/connection.h"

#include <QHash>
#include <QList>

#include <optional>

namespace scrutineer {

/// What a map shows.
enum class MapSubject {
    Visits,    ///< Where visits took place.
    Stations,  ///< Where missions observed, and how many polling stations they say they visited.
    Countries, ///< How many elections or missions each country has.
};

/// What divides the marks of visits.
enum class MapSplit { None, Kind, Mission };

/// What is counted in countries.
enum class CountryMeasure {
    Elections, ///< Elections by their country.
    Missions,  ///< Missions by the country of their election.
    Senders,   ///< Missions by the countries of the organisations that sent them.
};

/// What a map is asked for.
struct MapQuery
{
    MapSubject subject = MapSubject::Visits;
    MapSplit split = MapSplit::None;                    ///< Visits only.
    CountryMeasure measure = CountryMeasure::Elections; ///< Countries only.
    CarriedFilter filter = {};                          ///< Of any type; scope included.

    bool operator==(const MapQuery &) const = default;
    /// The type of the records that are counted.
    [[nodiscard]] const RecordType &type() const;
};

/// A fixed name for scripts and locations: "visits", "stations", "countries".
[[nodiscard]] QString mapSubjectKey(MapSubject subject);
[[nodiscard]] std::optional<MapSubject> mapSubjectOf(const QString &key);
/// "", "kind", "mission".
[[nodiscard]] QString mapSplitKey(MapSplit split);
[[nodiscard]] std::optional<MapSplit> mapSplitOf(const QString &key);
/// "elections", "missions", "senders".
[[nodiscard]] QString countryMeasureKey(CountryMeasure measure);
[[nodiscard]] std::optional<CountryMeasure> countryMeasureOf(const QString &key);

/// What a map is made from, as keys of the file: read by readMap(), put together by observationMap().
struct MapReading
{
    struct Place
    {
        qint64 parent = 0; ///< 0: none.
        QString id;
        QString name;
        std::optional<double> latitude;
        std::optional<double> longitude;
    };
    struct Group ///< A kind or a mission that marks are divided by; or, for stations, a mission shown.
    {
        QString id;
        QString label;
    };
    struct Count ///< Records at a place, of a group. Stations: one for each mission and place.
    {
        qint64 place = 0; ///< 0: none on file.
        qint64 group = 0; ///< 0: blank.
        qint64 records = 0;
    };
    struct Countries ///< Records that have exactly these countries.
    {
        QStringList codes; ///< In order; empty: none on file.
        qint64 records = 0;
    };

    MapQuery query;
    Filter filter;               ///< On records of the type counted.
    qint64 matched = 0;          ///< All records that match it.
    QHash<qint64, Place> places; ///< All that counts name, and all that these are part of.
    QHash<qint64, Group> groups;
    QList<Count> counts;
    QList<Countries> countries;
    QHash<QString, std::optional<LedgerSummary>> stations; ///< By the missions' ids: polling stations visited.
};

/// Reads what a map is made from. A problem when the filter does not suit. Throws SqlError.
[[nodiscard]] Result<MapReading> readMap(Connection &connection, const MapQuery &query);

} // namespace scrutineer
