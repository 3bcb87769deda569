// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/mapshapes.h"
#include "models/analysis/observationmap.h"
#include "models/exchange/sampleproject.h"
#include "models/records/filtertext.h"
#include "models/storage/listquery.h"
#include "tests/support/sampleworkspace.h"
#include "tests/support/testproject.h"

#include <QRandomGenerator>
#include <QTest>

#include <random>
#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

namespace {

const CodeList &countries()
{
    static const CodeList list = CodeList::countries();
    return list;
}

QStringList drawnCodes()
{
    QStringList codes;
    for (const CodeListEntry &one : countries().entries())
        codes += one.code;
    codes.removeAll(u"GP"_s); // As on the map: too small for a shape of its own.
    return codes;
}

ObservationMap mapOf(Workspace &workspace, const MapQuery &query)
{
    const Result<MapReading> reading = readMap(workspace.connection(), query);
    if (!reading)
        throw std::runtime_error(reading.problem().sentence.toStdString());
    return observationMap(*reading, countries(), drawnCodes(), u"en"_s);
}

QVector<qint64> listed(Workspace &workspace, const MapQuery &query, const QString &filter)
{
    const FilterReading reading = readFilter(filter);
    if (!reading.ok())
        throw std::runtime_error(reading.error->sentence.toStdString() + ": " + filter.toStdString());
    const Result<QVector<qint64>> keys =
        listKeys(workspace.connection(), {.type = &query.type(), .filter = reading.filter, .sort = {}});
    if (!keys)
        throw std::runtime_error(keys.problem().sentence.toStdString() + ": " + filter.toStdString());
    return *keys;
}

/// Empty when each mark, country and entry of the tray lists exactly what it counts, and all together are what matches.
QString fault(Workspace &workspace, const ObservationMap &map)
{
    const Result<qint64> all =
        listCount(workspace.connection(), {.type = &map.query.type(), .filter = map.filter, .sort = {}});
    if (!all || *all != map.matched)
        return u"matched %1 of %2"_s.arg(map.matched).arg(all ? *all : -1);
    std::set<qint64> placed;
    std::set<qint64> left;
    qint64 leftSum = 0;
    const auto differs = [&](const QString &label, qint64 records, const QString &filter, std::set<qint64> &seen) {
        const QVector<qint64> keys = listed(workspace, map.query, filter);
        seen.insert(keys.begin(), keys.end());
        return keys.size() == records
                   ? QString()
                   : u"%1: %2, listed %3 by %4"_s.arg(label).arg(records).arg(keys.size()).arg(filter);
    };
    for (const MapMark &mark : map.marks) {
        if (const QString why = differs(mark.label, mark.records, mark.filter, placed); !why.isEmpty())
            return why;
        qint64 parts = 0;
        for (const qint64 part : mark.parts)
            parts += part;
        if (!mark.parts.empty() && parts != mark.records)
            return mark.label + u": the parts do not add up"_s;
    }
    for (const MapCountry &country : map.countries) {
        if (const QString why = differs(country.label, country.records, country.filter, placed); !why.isEmpty())
            return why;
    }
    for (const MapLeftOut &one : map.leftOut) {
        leftSum += one.records;
        if (const QString why = differs(one.label, one.records, one.filter, left); !why.isEmpty())
            return why;
    }
    for (const qint64 key : left) {
        if (placed.contains(key))
            return u"a record is drawn and left out"_s;
    }
    if (qint64(placed.size()) != map.placed || leftSum != map.unplaced() || map.placed + leftSum != map.matched)
        return u"placed %1 (%2), left out %3, matched %4"_s.arg(map.placed)
            .arg(placed.size())
            .arg(leftSum)
            .arg(map.matched);
    return {};
}

QList<MapQuery> allQueries(const CarriedFilter &filter)
{
    QList<MapQuery> queries;
    for (const MapSplit split : {MapSplit::None, MapSplit::Kind, MapSplit::Mission})
        queries += MapQuery{.subject = MapSubject::Visits, .split = split, .filter = filter};
    queries += MapQuery{.subject = MapSubject::Stations, .filter = filter};
    for (const CountryMeasure measure : {CountryMeasure::Elections, CountryMeasure::Missions, CountryMeasure::Senders})
        queries += MapQuery{.subject = MapSubject::Countries, .measure = measure, .filter = filter};
    return queries;
}

const MapMark *markOf(const ObservationMap &map, const QString &label)
{
    for (const MapMark &mark : map.marks) {
        if (mark.label == label)
            return &mark;
    }
    return nullptr;
}

} // namespace

class TestObservationMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void visitsOfTheSample();
    void kindsOfTheSample();
    void stationsOfTheSample();
    void countriesOfTheSample();
    void randomFiltersAddUp();
    void randomPlacesAddUp();
    void circlesOfPlacesEnd();
    void csvNamesEachMark();
    void readsKeys();
};

// Worked out by hand from resources/sample: 33 visits, one of them in Shusha, 13 in Baku itself, 19 at places in Baku.
void TestObservationMap::visitsOfTheSample()
{
    SampleWorkspace sample;
    const ObservationMap map = mapOf(sample.workspace, {});
    QCOMPARE(map.matched, 33);
    QCOMPARE(map.placed, 33);
    QCOMPARE(map.marks.size(), 2U);
    QCOMPARE(map.marks[0].label, u"Baku"_s);
    QCOMPARE(map.marks[0].records, 32);
    QCOMPARE(map.marks[0].approximate, 19);
    QVERIFY(map.marks[0].within.contains(u"Central Election Commission, Baku"_s));
    QCOMPARE(map.marks[0].at, QPointF(49.8671, 40.4093));
    QCOMPARE(map.marks[1].label, u"Shusha"_s);
    QCOMPARE(map.marks[1].approximate, 0);
    QVERIFY(map.leftOut.empty());
    QCOMPARE(fault(sample.workspace, map), QString());
}

void TestObservationMap::kindsOfTheSample()
{
    SampleWorkspace sample;
    const ObservationMap map = mapOf(sample.workspace, {.split = MapSplit::Kind});
    QCOMPARE(map.groups.size(), 5U);
    QCOMPARE(map.groups[0].records, 19); // Meetings.
    QCOMPARE(map.groups[1].records, 7);  // Press conferences.
    QCOMPARE(map.groups[0].token, u"chart1"_s);
    const ObservationMap missions = mapOf(sample.workspace, {.split = MapSplit::Mission});
    QCOMPARE(missions.groups.size(), 6U);
    QCOMPARE(missions.groups[5].token, u"other"_s);
}

void TestObservationMap::stationsOfTheSample()
{
    SampleWorkspace sample;
    const ObservationMap map = mapOf(sample.workspace, {.subject = MapSubject::Stations});
    QCOMPARE(map.marks.size(), 5U);
    QCOMPARE(map.marks[0].label, u"Baku"_s);
    QCOMPARE(map.marks[0].records, 6); // OTS, TURKPA, SCO, GUAM, PABSEC, NAM Youth.
    QCOMPARE(markOf(map, u"Shusha"_s)->records, 3);
    QCOMPARE(markOf(map, u"Khankendi"_s)->records, 3);
    QCOMPARE(markOf(map, u"Khojaly"_s)->records, 1);
    QCOMPARE(markOf(map, u"Sumgayit"_s)->records, 2);
    QCOMPARE(markOf(map, u"Sumgayit"_s)->approximate, 0); // GUAM names the city too.
    QCOMPARE(map.placed, 7);
    QCOMPARE(map.memberships(), 15);
    QCOMPARE(map.stations[0].number, std::optional(225.0));
    QCOMPARE(fault(sample.workspace, map), QString());
    QVERIFY(map.stationWords().contains(u"225"_s));
}

void TestObservationMap::countriesOfTheSample()
{
    SampleWorkspace sample;
    for (const MapQuery &query : allQueries({})) {
        const ObservationMap map = mapOf(sample.workspace, query);
        QCOMPARE(fault(sample.workspace, map), QString());
        if (query.subject != MapSubject::Countries)
            continue;
        QVERIFY(!map.countries.empty());
        if (query.measure == CountryMeasure::Elections) {
            QCOMPARE(map.countries.size(), 1U);
            QCOMPARE(map.countries[0].code, u"AZ"_s);
            QCOMPARE(map.countries[0].records, 5);
        }
    }
}

void TestObservationMap::randomFiltersAddUp()
{
    SampleWorkspace sample;
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo() << "seed" << seed;
    std::mt19937 random(seed);
    const QList<std::pair<QString, QString>> conditions{{u"visit"_s, u"kind:meeting"_s},
                                                        {u"visit"_s, u"state:held"_s},
                                                        {u"visit"_s, u"happened:2024-02-06"_s},
                                                        {u"visit"_s, u"place:?"_s},
                                                        {u"visit"_s, u"place:Baku"_s},
                                                        {u"visit"_s, u"mission.state:deployed"_s},
                                                        {u"mission"_s, u"state:deployed"_s},
                                                        {u"mission"_s, u"has:visit"_s},
                                                        {u"mission"_s, u"organizations:ots"_s},
                                                        {u"mission"_s, u"not has:mission_place"_s},
                                                        {u"election"_s, u"voting_day:2024"_s},
                                                        {u"election"_s, u"kind:presidential"_s},
                                                        {u"organization"_s, u"country:?"_s},
                                                        {u"organization"_s, u"has:mission_organization"_s},
                                                        {u"statement"_s, u"kind:preliminary_statement"_s}};
    int read = 0;
    for (int i = 0; i < 60; ++i) {
        const auto &[type, first] = conditions[qsizetype(random() % quint32(conditions.size()))];
        const auto &[otherType, second] = conditions[qsizetype(random() % quint32(conditions.size()))];
        QString text = random() % 2 == 0 ? first : u"not "_s + first;
        if (otherType == type && second != first)
            text = u"(%1) %2 (%3)"_s.arg(text, random() % 2 == 0 ? QString() : u"or"_s, second);
        const FilterReading filter = readFilter(text);
        QVERIFY2(filter.ok(), qPrintable(text));
        const QList<MapQuery> queries = allQueries({&requireRecordType(type), filter.filter});
        const MapQuery &query = queries[qsizetype(random() % quint32(queries.size()))];
        if (!query.filter.on(query.type()))
            continue;
        ++read;
        const QString why = fault(sample.workspace, mapOf(sample.workspace, query));
        QVERIFY2(why.isEmpty(), qPrintable(type + u": "_s + text + u": "_s + why));
    }
    QVERIFY(read > 20);
}

// Trees of places, some with coordinates, more than a filter names one by one.
void TestObservationMap::randomPlacesAddUp()
{
    TestProject project;
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo() << "seed" << seed;
    std::mt19937 random(seed);
    const auto below = [&](int end) { return int(random() % quint32(end)); };
    QStringList places;
    for (int i = 0; i < 90; ++i) {
        QList<std::pair<QString, Value>> fields{{u"name"_s, Value(u"Place %1"_s.arg(i))}};
        if (!places.isEmpty() && below(12) > 0)
            fields += {u"parent"_s,
                       Value(places[below(i < 40 ? int(std::min<qsizetype>(3, places.size())) : int(places.size()))])};
        const int known = below(6);
        if (i == 0 || known == 0)
            fields += {{u"latitude"_s, Value(40.0 + below(3))}, {u"longitude"_s, Value(48.0 + below(2))}};
        if (known == 1)
            fields += {u"latitude"_s, Value(10.0)}; // Half a position is none.
        places += project.add(u"place"_s, fields);
    }
    const QString election = project.add(
        u"election"_s,
        {{u"title"_s, Value(u"E"_s)}, {u"country"_s, Value(u"AZ"_s)}, {u"voting_day"_s, Value(u"2024-02-07"_s)}});
    QStringList missions;
    for (int i = 0; i < 12; ++i) {
        missions += project.add(u"mission"_s, {{u"title"_s, Value(u"M%1"_s.arg(i))}, {u"election"_s, Value(election)}});
        for (int k = below(40); k > 0; --k) {
            project.add(u"mission_place"_s, {{u"mission"_s, Value(missions.last())},
                                             {u"place"_s, Value(places[below(int(places.size()))])}});
        }
    }
    for (int i = 0; i < 150; ++i) {
        QList<std::pair<QString, Value>> fields{{u"title"_s, Value(u"V%1"_s.arg(i))}, {u"election"_s, Value(election)}};
        if (below(10) > 0)
            fields += {u"place"_s, Value(places[below(int(places.size()))])};
        if (below(3) > 0)
            fields += {u"mission"_s, Value(missions[below(12)])};
        project.add(u"visit"_s, fields);
    }
    bool many = false;
    for (const MapQuery &query : allQueries({})) {
        const ObservationMap map = mapOf(project.workspace, query);
        for (const MapMark &mark : map.marks)
            many = many || mark.within.size() > 24;
        QCOMPARE(fault(project.workspace, map), QString());
    }
    QVERIFY(many); // Else the short form alone was tried.
}

void TestObservationMap::circlesOfPlacesEnd()
{
    TestProject project;
    const QString one = project.add(u"place"_s, {{u"name"_s, Value(u"One"_s)}});
    MapReading reading;
    reading.matched = 2;
    reading.places = {{1, {.parent = 2, .id = one, .name = u"One"_s, .latitude = {}, .longitude = {}}},
                      {2, {.parent = 1, .id = one, .name = u"Two"_s, .latitude = {}, .longitude = {}}}};
    reading.counts = {{1, 0, 2}};
    const ObservationMap map = observationMap(reading, countries(), {}, u"en"_s);
    QVERIFY(map.marks.empty());
    QCOMPARE(map.leftOut.size(), 1U);
    QCOMPARE(map.leftOut[0].label, u"One"_s);
    QCOMPARE(map.unplaced(), 2);
}

void TestObservationMap::csvNamesEachMark()
{
    SampleWorkspace sample;
    const QString csv =
        QString::fromUtf8(mapOf(sample.workspace, {.subject = MapSubject::Visits, .split = MapSplit::Kind}).csv());
    QVERIFY(csv.startsWith(u"map,place,latitude,longitude,country,group,records,approximate,filter\r\n"_s));
    QVERIFY(csv.contains(u"visits,Baku,40.40930,49.86710,,,32,19,"_s));
    QVERIFY(csv.contains(u"visits,Shusha,39.75830,46.74860,,,1,0,"_s));
    const QString world = QString::fromUtf8(mapOf(sample.workspace, {.subject = MapSubject::Countries}).csv());
    QVERIFY(world.contains(u"countries,Azerbaijan,,,AZ,,5,,country:AZ\r\n"_s));
}

void TestObservationMap::readsKeys()
{
    for (const MapSubject subject : {MapSubject::Visits, MapSubject::Stations, MapSubject::Countries})
        QCOMPARE(mapSubjectOf(mapSubjectKey(subject)), std::optional(subject));
    for (const MapSplit split : {MapSplit::None, MapSplit::Kind, MapSplit::Mission})
        QCOMPARE(mapSplitOf(mapSplitKey(split)), std::optional(split));
    for (const CountryMeasure measure : {CountryMeasure::Elections, CountryMeasure::Missions, CountryMeasure::Senders})
        QCOMPARE(countryMeasureOf(countryMeasureKey(measure)), std::optional(measure));
    QVERIFY(!mapSubjectOf(u"tiles"_s));
}

QTEST_GUILESS_MAIN(TestObservationMap)
#include "tst_observationmap.moc"
