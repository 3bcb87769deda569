// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/observationmap.h"

#include "models/records/filtertext.h"

#include <algorithm>
#include <map>
#include <set>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A filter that names more places than this says which place they belong to instead.
constexpr qsizetype mostNamed = 24;
constexpr int mostGroups = 5;

/// Where a place is drawn.
struct Site
{
    qint64 key = 0; ///< Of the place whose coordinates are taken; 0: none has any.
    int steps = 0;  ///< 0: its own.
};

using Points = std::pair<double, double>;

struct Gathered
{
    std::set<qint64> sites;  ///< Places with these coordinates.
    std::set<qint64> places; ///< All places counted here.
    std::set<qint64> approximate;
    int steps = 0;
    qint64 records = 0;
    qint64 unsure = 0;
    std::map<qint64, qint64> groups;
};

class Builder
{
public:
    Builder(const MapReading &reading, ObservationMap &map)
        : m_reading(reading)
        , m_map(map)
        , m_stations(reading.query.subject == MapSubject::Stations)
    {
    }

    void build()
    {
        gather();
        orderGroups();
        for (const auto &[point, one] : m_points)
            m_map.marks.push_back(mark(point, one));
        std::ranges::stable_sort(m_map.marks, [](const MapMark &a, const MapMark &b) {
            return a.records != b.records ? a.records > b.records : a.label < b.label;
        });
        if (m_stations)
            leaveOutMissions();
        else
            leaveOutVisits();
    }

private:
    [[nodiscard]] Site siteOf(qint64 place) const
    {
        Site site{place, 0};
        std::set<qint64> seen;
        while (site.key != 0 && seen.insert(site.key).second) {
            const auto found = m_reading.places.constFind(site.key);
            if (found == m_reading.places.constEnd())
                break;
            if (found->latitude)
                return site;
            site.key = found->parent;
            ++site.steps;
        }
        return {};
    }

    void gather()
    {
        for (const MapReading::Count &count : m_reading.counts) {
            const Site site = siteOf(count.place);
            if (site.key == 0) {
                m_lost[count.place] += count.records;
                continue;
            }
            const MapReading::Place &there = *m_reading.places.constFind(site.key);
            Gathered &one = m_points[{*there.latitude, *there.longitude}];
            one.sites.insert(site.key);
            one.places.insert(count.place);
            one.steps = std::max(one.steps, site.steps);
            if (site.steps > 0)
                one.approximate.insert(count.place);
            if (m_stations) {
                m_placedMissions.insert(count.group);
                if (one.groups.try_emplace(count.group, 0).second)
                    ++one.records;
                // A mission counts as surely there where any of its places has coordinates of its own.
                one.groups[count.group] |= site.steps == 0 ? 1 : 0;
                continue;
            }
            m_map.placed += count.records;
            one.records += count.records;
            one.unsure += site.steps > 0 ? count.records : 0;
            one.groups[count.group] += count.records;
            m_sizes[count.group] += count.records;
        }
        if (m_stations)
            m_map.placed = qint64(m_placedMissions.size());
    }

    [[nodiscard]] QString groupLabel(qint64 key) const
    {
        const auto found = m_reading.groups.constFind(key);
        return found == m_reading.groups.constEnd() ? ObservationMap::tr("Not on file") : found->label;
    }

    void orderGroups()
    {
        if (m_stations || m_reading.query.split == MapSplit::None)
            return;
        std::vector<std::pair<qint64, qint64>> sizes(m_sizes.begin(), m_sizes.end());
        std::ranges::stable_sort(sizes, [this](const auto &a, const auto &b) {
            return a.second != b.second ? a.second > b.second : groupLabel(a.first) < groupLabel(b.first);
        });
        const bool folds = sizes.size() > mostGroups + 1;
        for (const auto &[key, records] : sizes) {
            const int at = int(m_map.groups.size());
            if (at > mostGroups || (at == mostGroups && folds)) {
                if (at == mostGroups)
                    m_map.groups.push_back({ObservationMap::tr("Others"), u"other"_s, 0});
                m_groupAt[key] = mostGroups;
                m_map.groups[mostGroups].records += records;
                continue;
            }
            m_groupAt[key] = at;
            m_map.groups.push_back({groupLabel(key), at < mostGroups ? u"chart%1"_s.arg(at + 1) : u"other"_s, records});
        }
    }

    [[nodiscard]] MapMark mark(const Points &point, const Gathered &one) const
    {
        MapMark mark;
        mark.at = {point.second, point.first};
        QStringList labels;
        for (const qint64 site : one.sites)
            labels += m_reading.places.value(site).name;
        labels.sort();
        mark.label = labels.join(u" / "_s);
        mark.records = one.records;
        mark.approximate = one.unsure;
        for (const qint64 place : one.approximate)
            mark.within += m_reading.places.value(place).name;
        mark.within.sort();
        if (m_stations) {
            for (const auto &[mission, sure] : one.groups) {
                mark.names += groupLabel(mission);
                mark.approximate += sure == 0 ? 1 : 0;
            }
            mark.names.sort();
        } else if (!m_map.groups.empty()) {
            mark.parts.resize(m_map.groups.size());
            for (const auto &[group, records] : one.groups)
                mark.parts[std::size_t(m_groupAt.at(group))] += records;
        }
        mark.filter = filterText(m_reading.filter.narrowedBy(here(one)));
        return mark;
    }

    [[nodiscard]] Filter placeIs(const QStringList &path, const std::set<qint64> &places) const
    {
        QList<FilterValue> values;
        for (const qint64 place : places)
            values += FilterValue::ofRecord(m_reading.places.value(place).id);
        return Filter::condition(path, FilterOperator::Matches, values);
    }

    static Filter noCoordinates(const QStringList &path)
    {
        return Filter::any({Filter::condition(path + QStringList{u"latitude"_s}, FilterOperator::Blank),
                            Filter::condition(path + QStringList{u"longitude"_s}, FilterOperator::Blank)});
    }

    /// Of visits or of what missions link to places, for which stations ask with has:mission_place.
    [[nodiscard]] Filter related(const Filter &filter) const
    {
        return m_stations ? Filter::has(u"mission_place"_s, u"mission"_s, filter) : filter;
    }

    [[nodiscard]] Filter here(const Gathered &one) const
    {
        if (qsizetype(one.places.size()) <= mostNamed)
            return related(placeIs({u"place"_s}, one.places));
        QList<Filter> ways{placeIs({u"place"_s}, one.sites)};
        QStringList path{u"place"_s};
        QList<Filter> unknown;
        for (int step = 1; step <= one.steps; ++step) {
            unknown += noCoordinates(path);
            path += u"parent"_s;
            ways += Filter::all(unknown + QList<Filter>{placeIs(path, one.sites)});
        }
        return related(Filter::any(ways));
    }

    void leaveOut(const QString &label, qint64 records, const Filter &filter)
    {
        if (records > 0)
            m_map.leftOut.push_back({label, records, filterText(m_reading.filter.narrowedBy(filter))});
    }

    void leaveOutVisits()
    {
        for (const auto &[place, records] : m_lost) {
            if (place == 0)
                leaveOut(ObservationMap::tr("No place on file"), records,
                         Filter::condition({u"place"_s}, FilterOperator::Blank));
            else
                leaveOut(m_reading.places.value(place).name, records, placeIs({u"place"_s}, {place}));
        }
        std::ranges::stable_sort(m_map.leftOut, std::greater(), &MapLeftOut::records);
    }

    // Missions with a place on file that lies nowhere on the map are told from those with none.
    void leaveOutMissions()
    {
        std::set<qint64> lost;
        for (const MapReading::Count &count : m_reading.counts) {
            if (!m_placedMissions.contains(count.group))
                lost.insert(count.group);
        }
        const Filter hasPlace = Filter::has(u"mission_place"_s, u"mission"_s);
        leaveOut(ObservationMap::tr("No place on file"), m_map.matched - m_map.placed - qint64(lost.size()),
                 Filter::negation(hasPlace));
        if (!lost.empty()) {
            std::set<qint64> placed;
            QList<Filter> located;
            for (const auto &[point, one] : m_points)
                located += here(one);
            const Filter unlocated =
                located.isEmpty() ? hasPlace : Filter::all({hasPlace, Filter::negation(Filter::any(located))});
            leaveOut(ObservationMap::tr("Places without coordinates"), qint64(lost.size()), unlocated);
        }
        for (auto mission = m_reading.groups.cbegin(); mission != m_reading.groups.cend(); ++mission) {
            MapStations stations{.missionId = mission->id, .label = mission->label, .value = {}, .number = {}};
            if (const std::optional<LedgerSummary> summary = m_reading.stations.value(mission->id)) {
                stations.value = summary->words(QLocale()).value;
                stations.number = summary->low ? summary->low : summary->high;
            }
            for (const auto &[point, one] : m_points)
                stations.places += one.groups.contains(mission.key()) ? 1 : 0;
            m_map.stations.push_back(stations);
        }
        std::ranges::stable_sort(m_map.stations, {}, &MapStations::label);
        std::ranges::stable_sort(m_map.stations, [](const MapStations &a, const MapStations &b) {
            return a.number.value_or(-1) > b.number.value_or(-1);
        });
    }

    const MapReading &m_reading;
    ObservationMap &m_map;
    bool m_stations;
    std::map<Points, Gathered> m_points;
    std::map<qint64, qint64> m_lost;
    std::map<qint64, qint64> m_sizes;
    std::map<qint64, int> m_groupAt;
    std::set<qint64> m_placedMissions;
};

QStringList countryPath(CountryMeasure measure)
{
    if (measure == CountryMeasure::Elections)
        return {u"country"_s};
    if (measure == CountryMeasure::Missions)
        return {u"election"_s, u"country"_s};
    return {u"organizations"_s, u"country"_s};
}

void buildCountries(const MapReading &reading, const CodeList &countries, const QStringList &drawn,
                    const QString &language, ObservationMap &map)
{
    const QStringList path = countryPath(reading.query.measure);
    const auto lies = [&](const QStringList &codes) {
        QList<FilterValue> values;
        for (const QString &code : codes)
            values += FilterValue::ofText(code);
        return Filter::condition(path, FilterOperator::Matches, values);
    };
    const auto leaveOut = [&](const QString &label, qint64 records, const Filter &filter) {
        if (records > 0)
            map.leftOut.push_back({label, records, filterText(reading.filter.narrowedBy(filter))});
    };
    const Filter blank = Filter::condition(path, FilterOperator::Blank);
    std::map<QString, qint64> counts;
    qint64 without = 0;
    for (const MapReading::Countries &one : reading.countries) {
        without += one.codes.isEmpty() ? one.records : 0;
        bool isDrawn = false;
        for (const QString &code : one.codes) {
            if (!drawn.contains(code))
                continue;
            isDrawn = true;
            counts[code] += one.records;
        }
        map.placed += isDrawn ? one.records : 0;
    }
    QStringList shown;
    for (const auto &[code, records] : counts) {
        shown += code;
        map.countries.push_back(
            {code, countries.label(code, language), records, filterText(reading.filter.narrowedBy(lies({code})))});
    }
    std::ranges::stable_sort(map.countries, std::greater(), &MapCountry::records);
    leaveOut(ObservationMap::tr("No country on file"), without, blank);
    const Filter elsewhere = shown.isEmpty() ? Filter::negation(blank)
                                             : Filter::all({Filter::negation(blank), Filter::negation(lies(shown))});
    leaveOut(ObservationMap::tr("Countries that this map does not draw"), map.matched - map.placed - without,
             elsewhere);
}

QString titleOf(const MapQuery &query)
{
    if (query.subject == MapSubject::Stations)
        return ObservationMap::tr("Where missions observed");
    if (query.subject == MapSubject::Countries) {
        switch (query.measure) {
        case CountryMeasure::Elections:
            return ObservationMap::tr("Elections by country");
        case CountryMeasure::Missions:
            return ObservationMap::tr("Missions by country of the election");
        case CountryMeasure::Senders:
            return ObservationMap::tr("Missions by country of their organisations");
        }
    }
    switch (query.split) {
    case MapSplit::Kind:
        return ObservationMap::tr("Visits by place and kind");
    case MapSplit::Mission:
        return ObservationMap::tr("Visits by place and mission");
    case MapSplit::None:
        break;
    }
    return ObservationMap::tr("Visits by place");
}

} // namespace

ObservationMap observationMap(const MapReading &reading, const CodeList &countries, const QStringList &drawn,
                              const QString &language)
{
    ObservationMap map;
    map.query = reading.query;
    map.filter = reading.filter;
    map.matched = reading.matched;
    map.title = titleOf(reading.query);
    if (reading.query.subject == MapSubject::Countries)
        buildCountries(reading, countries, drawn, language, map);
    else
        Builder(reading, map).build();
    return map;
}

QString mapCaveat()
{
    return ObservationMap::tr("Borders: Natural Earth’s de facto lines, no statement on rights.");
}

} // namespace scrutineer
