// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/mapreader.h"

#include "models/records/election.h"
#include "models/records/mission.h"
#include "models/records/visit.h"
#include "models/storage/figuregroups.h"
#include "models/storage/filtersql.h"
#include "models/storage/labelsql.h"

#include <map>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class Choice, std::size_t count>
QString keyOf(Choice choice, const char *const (&keys)[count])
{
    return QString::fromLatin1(keys[std::size_t(choice)]);
}

template <class Choice, std::size_t count>
std::optional<Choice> choiceOf(const QString &key, const char *const (&keys)[count])
{
    for (std::size_t i = 0; i < count; ++i) {
        if (key == QLatin1StringView(keys[i]))
            return Choice(i);
    }
    return std::nullopt;
}

constexpr const char *subjectKeys[] = {"visits", "stations", "countries"};
constexpr const char *splitKeys[] = {"", "kind", "mission"};
constexpr const char *measureKeys[] = {"elections", "missions", "senders"};

// What a place is part of may have the coordinates that it has not itself. UNION ends circles.
void readPlaces(Connection &connection, const QString &named, const QVariantList &values, MapReading &reading)
{
    QSqlQuery rows = connection.query(
        u"WITH RECURSIVE up (seq) AS (%1 UNION SELECT p.parent FROM place p JOIN up ON p.seq = up.seq "
        "WHERE p.parent IS NOT NULL) SELECT p.seq, coalesce(p.parent, 0), r.id, p.name, p.latitude, p.longitude "
        "FROM up JOIN place p ON p.seq = up.seq JOIN record r ON r.seq = p.seq"_s.arg(named),
        values);
    while (rows.next()) {
        MapReading::Place place{.parent = rows.value(1).toLongLong(),
                                .id = rows.value(2).toString(),
                                .name = rows.value(3).toString(),
                                .latitude = {},
                                .longitude = {}};
        if (!rows.value(4).isNull() && !rows.value(5).isNull()) {
            place.latitude = rows.value(4).toDouble();
            place.longitude = rows.value(5).toDouble();
        }
        reading.places.insert(rows.value(0).toLongLong(), place);
    }
}

void readCounts(Connection &connection, const QString &sql, const QVariantList &values, MapReading &reading)
{
    QSqlQuery rows = connection.query(sql, values);
    while (rows.next())
        reading.counts.append({rows.value(0).toLongLong(), rows.value(1).toLongLong(), rows.value(2).toLongLong()});
}

void readGroups(Connection &connection, const QString &sql, const QVariantList &values, MapReading &reading)
{
    QSqlQuery rows = connection.query(sql, values);
    while (rows.next())
        reading.groups.insert(rows.value(0).toLongLong(), {rows.value(1).toString(), rows.value(2).toString()});
}

// Missions to several elections may bear one name; these are told apart by their election.
void readMissions(Connection &connection, const QString &among, const QVariantList &values, MapReading &reading)
{
    QSqlQuery rows = connection.query(
        u"SELECT m.seq, r.id, %1, %2 FROM mission m JOIN record r ON r.seq = m.seq WHERE m.seq IN (%3)"_s.arg(
            labelSql(Mission::type(), u"m.seq"_s, connection.language()),
            labelSql(Election::type(), u"m.election"_s, connection.language()), among),
        values);
    QHash<QString, int> names;
    QHash<qint64, QString> elections;
    while (rows.next()) {
        const qint64 key = rows.value(0).toLongLong();
        reading.groups.insert(key, {rows.value(1).toString(), rows.value(2).toString()});
        elections.insert(key, rows.value(3).toString());
        ++names[rows.value(2).toString()];
    }
    for (auto group = reading.groups.begin(); group != reading.groups.end(); ++group) {
        if (names.value(group->label) > 1)
            group->label += u" · "_s + elections.value(group.key());
    }
}

void readVisits(Connection &connection, const FilterSql &where, MapReading &reading)
{
    const MapSplit split = reading.query.split;
    const QString group = split == MapSplit::None   ? u"0"_s
                          : split == MapSplit::Kind ? u"coalesce(t.kind, 0)"_s
                                                    : u"coalesce(t.mission, 0)"_s;
    readCounts(connection,
               u"SELECT coalesce(t.place, 0), %1, count(*) FROM visit t WHERE %2 GROUP BY 1, 2 ORDER BY 1, 2"_s.arg(
                   group, where.where),
               where.values, reading);
    readPlaces(connection, u"SELECT t.place FROM visit t WHERE t.place IS NOT NULL AND (%1)"_s.arg(where.where),
               where.values, reading);
    if (split == MapSplit::Kind) {
        readGroups(connection,
                   u"SELECT k.seq, r.id, %1 FROM term k JOIN record r ON r.seq = k.seq "
                   "WHERE k.vocabulary = 'visit_kind'"_s.arg(termLabelSql(u"k"_s, connection.language())),
                   {}, reading);
    } else if (split == MapSplit::Mission) {
        readMissions(connection, u"SELECT t.mission FROM visit t WHERE "_s + where.where, where.values, reading);
    }
}

Outcome readStations(Connection &connection, const FilterSql &where, MapReading &reading)
{
    const QString missions = u"SELECT t.seq FROM mission t WHERE "_s + where.where;
    readCounts(connection,
               u"SELECT p.place, p.mission, 1 FROM mission_place p WHERE p.mission IN (%1) GROUP BY 1, 2 "
               "ORDER BY 1, 2"_s.arg(missions),
               where.values, reading);
    readPlaces(connection, u"SELECT p.place FROM mission_place p WHERE p.mission IN (%1)"_s.arg(missions), where.values,
               reading);
    readMissions(connection, missions, where.values, reading);
    const Filter figures = Filter::all(
        {Filter::condition({u"measure"_s}, FilterOperator::Equals, {FilterValue::ofText(u"stations_visited"_s)}),
         Filter::in(u"subject"_s, reading.filter, u"mission"_s)});
    const Result<QList<FigureGroup>> groups = figureGroups(connection, figures);
    if (!groups)
        return groups.problem();
    for (const FigureGroup &group : *groups)
        reading.stations.insert(group.subject, summarise(group.figures));
    return {};
}

void readCountries(Connection &connection, const FilterSql &where, MapReading &reading)
{
    const bool elections = reading.query.measure == CountryMeasure::Elections;
    const QString sql =
        elections ? u"SELECT coalesce(t.country, ''), count(*) FROM election t WHERE %1 GROUP BY 1 ORDER BY 1"_s
                  : u"SELECT coalesce(e.country, ''), count(*) FROM mission t LEFT JOIN election e ON "
                    "e.seq = t.election WHERE %1 GROUP BY 1 ORDER BY 1"_s;
    QSqlQuery rows = connection.query(sql.arg(where.where), where.values);
    while (rows.next()) {
        const QString code = rows.value(0).toString();
        reading.countries.append({code.isEmpty() ? QStringList() : QStringList{code}, rows.value(1).toLongLong()});
    }
}

// A joint mission has the countries of all its organisations, and counts in each.
void readSenders(Connection &connection, const FilterSql &where, MapReading &reading)
{
    QSqlQuery rows = connection.query(
        u"SELECT t.seq, coalesce(o.country, '') FROM mission t LEFT JOIN mission_organization w ON w.mission = t.seq "
        "LEFT JOIN organization o ON o.seq = w.organization WHERE %1 GROUP BY 1, 2 ORDER BY 1, 2"_s.arg(where.where),
        where.values);
    std::map<QStringList, qint64> sets;
    std::optional<qint64> mission;
    QStringList codes;
    while (rows.next()) {
        if (mission && *mission != rows.value(0).toLongLong()) {
            ++sets[codes];
            codes.clear();
        }
        mission = rows.value(0).toLongLong();
        if (const QString code = rows.value(1).toString(); !code.isEmpty())
            codes += code;
    }
    if (mission)
        ++sets[codes];
    for (const auto &[countries, records] : sets)
        reading.countries.append({countries, records});
}

} // namespace

const RecordType &MapQuery::type() const
{
    if (subject == MapSubject::Visits)
        return Visit::type();
    return subject == MapSubject::Countries && measure == CountryMeasure::Elections ? Election::type()
                                                                                    : Mission::type();
}

QString mapSubjectKey(MapSubject subject)
{
    return keyOf(subject, subjectKeys);
}

std::optional<MapSubject> mapSubjectOf(const QString &key)
{
    return choiceOf<MapSubject>(key, subjectKeys);
}

QString mapSplitKey(MapSplit split)
{
    return keyOf(split, splitKeys);
}

std::optional<MapSplit> mapSplitOf(const QString &key)
{
    return choiceOf<MapSplit>(key, splitKeys);
}

QString countryMeasureKey(CountryMeasure measure)
{
    return keyOf(measure, measureKeys);
}

std::optional<CountryMeasure> countryMeasureOf(const QString &key)
{
    return choiceOf<CountryMeasure>(key, measureKeys);
}

Result<MapReading> readMap(Connection &connection, const MapQuery &query)
{
    const RecordType &type = query.type();
    MapReading reading;
    reading.query = query;
    if (query.filter.type) {
        const Result<Filter> suited = query.filter.on(type);
        if (!suited)
            return suited.problem();
        reading.filter = *suited;
    } else {
        reading.filter = query.filter.filter;
    }
    const Result<FilterSql> where = filterSql(connection, reading.filter, type);
    if (!where)
        return where.problem();
    reading.matched =
        connection.value(u"SELECT count(*) FROM %1 t WHERE %2"_s.arg(type.key(), where->where), where->values)
            .toLongLong();
    switch (query.subject) {
    case MapSubject::Visits:
        readVisits(connection, *where, reading);
        break;
    case MapSubject::Stations:
        if (const Outcome read = readStations(connection, *where, reading); !read)
            return read.problem();
        break;
    case MapSubject::Countries:
        if (query.measure == CountryMeasure::Senders)
            readSenders(connection, *where, reading);
        else
            readCountries(connection, *where, reading);
        break;
    }
    return reading;
}

} // namespace scrutineer
