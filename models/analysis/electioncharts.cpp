// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/electioncharts.h"

#include "models/analysis/filterwords.h"
#include "models/analysis/tallychart.h"
#include "models/records/election.h"
#include "models/records/filtertext.h"
#include "models/records/milestone.h"
#include "models/records/mission.h"
#include "models/storage/electiontallies.h"
#include "models/storage/firststatements.h"
#include "models/storage/store.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(ChartCatalogue)
};

// The missions that came.
Filter deployed()
{
    return readFilter(u"state:deployed,concluded or state:? kind.deployed:yes").filter;
}

// A joint mission is the sum of its parts: drawing both would show the same people twice.
Filter single()
{
    return readFilter(u"not kind.class=joint").filter;
}

} // namespace

Result<ChartSpec> observersChart(Connection &connection, const Filter &missions)
{
    ChartQuery query;
    query.title = ChartWords::tr("Observers per organisation");
    query.type = &requireRecordType(u"mission");
    query.filter = deployed().narrowedBy(single());
    query.measure = ChartMeasure::Sum;
    query.number = u"team"_s;
    query.by = u"record"_s;
    query.kind = ChartKind::Bars;
    query.byValue = true;
    Result<ChartSpec> spec = readChart(connection, query, missions);
    if (!spec)
        return spec;
    spec->id = u"observers"_s;
    spec->subtitle = ChartWords::tr("Team size on file; joint missions are shown by their parts");
    spec->categoryTitle = ChartWords::tr("Mission");
    spec->valueTitle = ChartWords::tr("Observers");
    spec->altText = ChartWords::tr("Bars of the team sizes on file, largest first. %1").arg(spec->altText);
    const Store store(connection);
    spec->filter = filterInWords(missions, *query.type, store);
    ChartSeries &series = spec->series.front();
    series.label = spec->valueTitle;
    for (std::size_t i = 0; i < series.marks.size(); ++i) {
        const QString id = spec->categories[i].recordIds.value(0);
        series.marks[i].recordIds = {id};
        const auto mission = store.record(id).as<Mission>();
        if (mission.countedInParent == CountedInParent::Yes)
            series.marks[i].note = ChartWords::tr("in %1").arg(store.label(mission.parent.id).section(u" ("_s, 0, 0));
    }
    spec->footnote = spec->footnoteOfMissing(ChartWords::tr("No figure on file"));
    return spec;
}

Result<ChartSpec> firstStatementChart(Connection &connection, const Filter &wanted)
{
    const Filter missions = deployed().narrowedBy(wanted);
    const Result<QList<FirstStatement>> found = firstStatements(connection, missions);
    if (!found)
        return found.problem();
    const Store store(connection);
    const RecordType &type = requireRecordType(u"mission");
    ChartSpec spec;
    spec.id = u"first-statement"_s;
    spec.title = ChartWords::tr("Time to first statement");
    spec.subtitle = ChartWords::tr("Days from voting day to the first statement of each mission");
    spec.kind = ChartKind::Lollipops;
    spec.categoryTitle = ChartWords::tr("Mission");
    spec.valueTitle = ChartWords::tr("Days after voting day");
    spec.unit = ChartWords::tr("days");
    spec.recordType = type.key();
    spec.query = filterText(missions);
    spec.filter = filterInWords(wanted, type, store);
    spec.explanation =
        ChartWords::tr("Shows for each mission how many days after voting day its first statement was "
                       "issued; statements before voting day and those not dated to the day are left out.");
    ChartSeries series{.label = spec.valueTitle, .token = u"chart1"_s, .marks = {}};
    int known = 0;
    for (const FirstStatement &first : *found) {
        const Filter mission =
            Filter::condition({u"record"_s}, FilterOperator::Equals, {FilterValue::ofRecord(first.missionId)});
        spec.categories.push_back(
            {first.label, first.colour.isEmpty() ? u"chart1"_s : first.colour, {first.missionId}});
        ChartMark mark{.value = first.days ? std::optional(double(*first.days)) : std::nullopt, .low = {}, .high = {}};
        mark.filter = filterText(missions.narrowedBy(mission));
        mark.recordIds = {first.missionId};
        series.marks.push_back(std::move(mark));
        known += first.days ? 1 : 0;
    }
    spec.series.push_back(std::move(series));
    spec.counted = numberedRecords(known, type);
    spec.footnote = spec.footnoteOfMissing(ChartWords::tr("No dated statement from voting day on"));
    spec.altText = ChartWords::tr("Dots of the days from voting day to the first statement, one for each mission (%1).")
                       .arg(spec.counted);
    return spec;
}

ChartSpec daysChart(Connection &connection, const QString &electionId)
{
    const Store store(connection);
    const Record record = store.record(electionId);
    ChartSpec spec;
    spec.id = u"days"_s;
    spec.title = ChartWords::tr("Days to election");
    spec.kind = ChartKind::Days;
    spec.categoryTitle = ChartWords::tr("Day");
    spec.valueTitle = ChartWords::tr("Records");
    spec.dayLabel = ChartWords::tr("Election day");
    spec.dayPrefix = ChartWords::tr("E", "letter before the distance from election day, as in E−5");
    spec.filter = filterInWords(Filter::scope(electionId), Election::type(), store);
    spec.recordType = Election::type().key();
    spec.query = filterText(Filter::scope(electionId));
    const auto day =
        record.isValid() ? Edtf::parse(record.as<Election>().votingDay.edtf).value_or(Edtf()).earliest() : std::nullopt;
    spec.electionDay = day.value_or(QDate());
    ChartSeries visits{.label = ChartWords::tr("Visits and meetings"), .token = u"chart1"_s, .marks = {}};
    ChartSeries statements{.label = ChartWords::tr("Statements"), .token = u"chart2"_s, .marks = {}};
    if (day) {
        // A window of a few months: what lies far outside, such as a final report years later, would flatten the rest.
        constexpr int before = -120;
        constexpr int after = 60;
        const auto mark = [](qint64 count) {
            return ChartMark{.value = count > 0 ? std::optional(double(count)) : std::nullopt, .low = {}, .high = {}};
        };
        for (const DayTally &tally : ElectionTallies(connection, electionId).days()) {
            const int distance = int(day->daysTo(tally.day));
            if (distance < before || distance > after)
                continue;
            spec.categories.push_back({QLocale().toString(tally.day, QLocale::ShortFormat), {}, {}, distance});
            visits.marks.push_back(mark(tally.visits));
            statements.marks.push_back(mark(tally.statements));
        }
        for (const Record &stored : store.recordsWhere(Milestone::type(), u"election", electionId)) {
            const auto milestone = stored.as<Milestone>();
            const std::optional<Edtf> when = Edtf::parse(milestone.happened.edtf);
            const std::optional<int> distance = when ? when->daysFrom(*day) : std::nullopt;
            if (!distance || *distance < before || *distance > after)
                continue;
            spec.milestones.push_back(
                {*distance, store.label(milestone.kind.id), when->display(QLocale()), {stored.id()}});
        }
        std::ranges::stable_sort(spec.milestones, {}, &ChartMilestone::day);
    }
    spec.legend = {{visits.label, visits.token}, {statements.label, statements.token}};
    spec.series = {std::move(visits), std::move(statements)};
    spec.altText = ChartWords::tr("Visits and statements by day before and after the election.");
    return spec;
}

} // namespace scrutineer
