// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/chartcatalogue.h"

#include "models/analysis/electioncharts.h"
#include "models/analysis/tallychart.h"
#include "models/records/recordparts.h"
#include "models/storage/listquery.h"
#include "models/storage/store.h"

#include <QCoreApplication>

#include <stdexcept>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(ChartCatalogue)
};

constexpr const char *missionsQuery =
    R"({"type":"mission","by":"election","split":"kind.class","kind":"stacked_bars"})";
constexpr const char *verdictsQuery =
    R"({"type":"statement","by":"issuers.kind.class","split":"verdict.class","kind":"stacked_bars"})";
constexpr const char *verdictsByElectionQuery =
    R"({"type":"statement","by":"elections","split":"verdict","kind":"heat_map"})";
constexpr const char *polarityQuery = R"({"type":"claim","measure":"mean","number":"polarity","by":"theme.top",)"
                                      R"("split":"coding.statement.missions","kind":"dots"})";
constexpr const char *groundQuery =
    R"({"type":"mission","measure":"sum","number":"present.days","by":"record","by_value":true,)"
    R"("filter":"state:deployed,concluded or state:? kind.deployed:yes",)"
    R"("kind":"lollipops"})";
constexpr const char *visitsQuery = R"({"type":"visit","by":"happened.day","split":"host_classes","kind":"columns"})";

Result<Filter> carriedOn(const CarriedFilter &carried, const RecordType &type)
{
    return carried.type ? carried.on(type) : Result<Filter>(carried.filter);
}

/// A ready chart that is a query: `text` is its text form. Throws std::logic_error when that is wrong.
Result<ChartSpec> readyChart(Connection &connection, const CarriedFilter &carried, const char *key, const char *text)
{
    Result<ChartQuery> query = ChartQuery::fromText(text);
    if (!query)
        throw std::logic_error(query.problem().sentence.toStdString());
    query->title = QCoreApplication::translate("ChartCatalogue", findChart(QString::fromLatin1(key))->title);
    const Result<Filter> filter = carriedOn(carried, *query->type);
    if (!filter)
        return filter.problem();
    Result<ChartSpec> spec = readChart(connection, *query, *filter);
    if (spec)
        spec->id = QString::fromLatin1(key);
    return spec;
}

Result<ChartSpec> observers(Connection &connection, const CarriedFilter &carried)
{
    const Result<Filter> missions = carriedOn(carried, requireRecordType(u"mission"));
    return missions ? observersChart(connection, *missions) : missions.problem();
}

Result<ChartSpec> missions(Connection &connection, const CarriedFilter &carried)
{
    return readyChart(connection, carried, "missions", missionsQuery);
}

Result<ChartSpec> verdicts(Connection &connection, const CarriedFilter &carried)
{
    return readyChart(connection, carried, "verdicts", verdictsQuery);
}

Result<ChartSpec> verdictsByElection(Connection &connection, const CarriedFilter &carried)
{
    return readyChart(connection, carried, "verdict-elections", verdictsByElectionQuery);
}

Result<ChartSpec> polarity(Connection &connection, const CarriedFilter &carried)
{
    return readyChart(connection, carried, "polarity", polarityQuery);
}

Result<ChartSpec> ground(Connection &connection, const CarriedFilter &carried)
{
    return readyChart(connection, carried, "ground", groundQuery);
}

Result<ChartSpec> firstStatement(Connection &connection, const CarriedFilter &carried)
{
    const Result<Filter> missions = carriedOn(carried, requireRecordType(u"mission"));
    return missions ? firstStatementChart(connection, *missions) : missions.problem();
}

Result<ChartSpec> visits(Connection &connection, const CarriedFilter &carried)
{
    return readyChart(connection, carried, "visits", visitsQuery);
}

// Of the records that the filter is on; of missions where that is an election, or nothing.
Result<ChartSpec> sources(Connection &connection, const CarriedFilter &carried)
{
    const bool isOfOthers = carried.type && carried.type->key() != "election"_L1;
    const RecordType &type = isOfOthers ? *carried.type : requireRecordType(u"mission");
    const QByteArray text = R"({"by":"sources","kind":"columns","type":")" + type.key().toUtf8() + R"("})";
    return readyChart(connection, carried, "sources", text.constData());
}

/// The one election that the filter leaves.
Result<QString> onlyElection(Connection &connection, const CarriedFilter &carried)
{
    for (const Filter &part : carried.filter.conjuncts()) {
        if (part.kind() == Filter::Kind::Scope)
            return part.text();
    }
    ListQuery query = ListQuery::of(requireRecordType(u"election"));
    const Result<Filter> filter = carriedOn(carried, *query.type);
    if (!filter)
        return filter.problem();
    query.filter = *filter;
    const Result<QVector<qint64>> elections = listKeys(connection, query, 2);
    if (!elections)
        return elections.problem();
    if (elections->size() == 1)
        return Store(connection).id(elections->constFirst());
    return Problem{Problem::Kind::Invalid, ChartWords::tr("This chart shows the days before and after one election. "
                                                          "Choose an election.")};
}

Result<ChartSpec> days(Connection &connection, const CarriedFilter &carried)
{
    const Result<QString> election = onlyElection(connection, carried);
    return election ? daysChart(connection, *election) : Result<ChartSpec>(election.problem());
}

} // namespace

const QList<ChartEntry> &chartCatalogue()
{
    static const QList<ChartEntry> entries{
        {"observers", QT_TRANSLATE_NOOP("ChartCatalogue", "Observers per organisation"), observers},
        {"missions", QT_TRANSLATE_NOOP("ChartCatalogue", "Missions per election"), missions, missionsQuery},
        {"verdicts", QT_TRANSLATE_NOOP("ChartCatalogue", "Verdicts in statements"), verdicts, verdictsQuery},
        {"verdict-elections", QT_TRANSLATE_NOOP("ChartCatalogue", "Verdicts by election"), verdictsByElection,
         verdictsByElectionQuery},
        {"polarity", QT_TRANSLATE_NOOP("ChartCatalogue", "Polarity by theme"), polarity, polarityQuery},
        {"days", QT_TRANSLATE_NOOP("ChartCatalogue", "Days to election"), days},
        {"ground", QT_TRANSLATE_NOOP("ChartCatalogue", "Days on the ground"), ground, groundQuery},
        {"first-statement", QT_TRANSLATE_NOOP("ChartCatalogue", "Time to first statement"), firstStatement},
        {"visits", QT_TRANSLATE_NOOP("ChartCatalogue", "Visits per day and class of host"), visits, visitsQuery},
        {"sources", QT_TRANSLATE_NOOP("ChartCatalogue", "Sources per fact"), sources},
    };
    return entries;
}

const ChartEntry *findChart(const QString &key)
{
    for (const ChartEntry &entry : chartCatalogue()) {
        if (key == QLatin1StringView(entry.key))
            return &entry;
    }
    return nullptr;
}

CarriedFilter carriedElection(const QString &electionId)
{
    if (electionId.isEmpty())
        return {};
    return {&requireRecordType(u"election"), Filter::scope(electionId)};
}

ChartSpec electionChart(Connection &connection, QStringView key, const QString &electionId)
{
    const ChartEntry *entry = findChart(key.toString());
    if (!entry)
        throw std::logic_error("no chart of this name");
    Result<ChartSpec> spec = entry->make(connection, carriedElection(electionId));
    if (spec)
        return *spec;
    ChartSpec none;
    none.id = key.toString();
    none.title = QCoreApplication::translate("ChartCatalogue", entry->title);
    none.footnote.text = spec.problem().sentence;
    return none;
}

} // namespace scrutineer
