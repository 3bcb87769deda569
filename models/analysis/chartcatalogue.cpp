// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/chartcatalogue.h"

#include "models/records/election.h"
#include "models/records/milestone.h"
#include "models/storage/electiontallies.h"
#include "models/storage/store.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(ChartCatalogue)
};

struct KindClass
{
    const char *key;
    const char *label;
    const char *token;
};

// The classes of organisation kinds, in the order and colours that all charts share.
constexpr KindClass kindClasses[] = {
    {"intergovernmental", QT_TRANSLATE_NOOP("ChartCatalogue", "Intergovernmental"), "chart1"},
    {"interparliamentary", QT_TRANSLATE_NOOP("ChartCatalogue", "Interparliamentary"), "chart2"},
    {"national", QT_TRANSLATE_NOOP("ChartCatalogue", "National"), "chart3"},
    {"citizen", QT_TRANSLATE_NOOP("ChartCatalogue", "Citizen"), "chart5"},
    {"authority", QT_TRANSLATE_NOOP("ChartCatalogue", "Authorities"), "chart4"},
    {"other", QT_TRANSLATE_NOOP("ChartCatalogue", "Others"), "chart6"},
};

const KindClass &kindClass(const QString &key)
{
    for (const KindClass &kind : kindClasses) {
        if (key == QLatin1StringView(kind.key))
            return kind;
    }
    return kindClasses[std::size(kindClasses) - 1];
}

QString electionTitle(Connection &connection, const QString &electionId)
{
    return ChartWords::tr("Election is %1").arg(Store(connection).label(electionId));
}

/// The bar is what is preferred, or the least that a source says; the whisker spans what all sources say.
ChartMark observersMark(const MissionFigures &mission, const LedgerSummary &summary)
{
    ChartMark mark;
    mark.value = summary.low;
    mark.label = summary.text(QLocale());
    const std::optional<LedgerSummary> range = summarise(unresolved(mission.figures));
    if (range && range->low && range->high && *range->high > *range->low) {
        mark.low = range->low;
        mark.high = range->high;
        if (!summary.preferred)
            mark.label = range->text(QLocale());
    }
    if (!mission.parentLabel.isEmpty())
        mark.note = ChartWords::tr("in %1").arg(mission.parentLabel.section(u" ("_s, 0, 0));
    mark.recordIds = {mission.missionId};
    return mark;
}

void addClassLegend(ChartSpec &spec, const QStringList &used)
{
    for (const KindClass &kind : kindClasses) {
        if (used.contains(QLatin1StringView(kind.key)))
            spec.legend.push_back({ChartWords::tr(kind.label), QString::fromLatin1(kind.token)});
    }
}

} // namespace

const QList<ChartEntry> &chartCatalogue()
{
    static const QList<ChartEntry> entries{
        {"observers", QT_TRANSLATE_NOOP("ChartCatalogue", "Observers per organisation"), observersChart},
        {"verdicts", QT_TRANSLATE_NOOP("ChartCatalogue", "Verdicts in statements"), verdictsChart},
        {"days", QT_TRANSLATE_NOOP("ChartCatalogue", "Days to election"), daysChart},
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

ChartSpec observersChart(Connection &connection, const QString &electionId)
{
    ChartSpec spec;
    spec.id = u"observers"_s;
    spec.title = ChartWords::tr("Observers per organisation");
    spec.subtitle = ChartWords::tr("Team size on file; joint missions are shown by their parts");
    spec.kind = ChartKind::Bars;
    spec.categoryTitle = ChartWords::tr("Mission");
    spec.valueTitle = ChartWords::tr("Observers");
    spec.filter = electionTitle(connection, electionId);
    QList<MissionFigures> missions = ElectionTallies(connection, electionId).missions(u"team_size"_s);
    // A joint mission is the sum of its parts; drawing both would show the same people twice.
    missions.removeIf([](const MissionFigures &mission) { return !mission.deployed || mission.joint; });
    const auto size = [](const MissionFigures &mission) {
        const std::optional<LedgerSummary> summary = summarise(mission.figures);
        return summary && summary->low ? *summary->low : -1.0;
    };
    std::ranges::stable_sort(missions, [&](const auto &one, const auto &other) { return size(one) > size(other); });
    ChartSeries series{.label = spec.valueTitle, .token = u"chart1"_s, .marks = {}};
    QStringList used;
    bool anyRange = false;
    for (const MissionFigures &mission : std::as_const(missions)) {
        const KindClass &kind = kindClass(mission.kindClass);
        const std::optional<LedgerSummary> summary = summarise(mission.figures);
        spec.categories.push_back({mission.label, QString::fromLatin1(kind.token), {mission.missionId}});
        series.marks.push_back(summary ? observersMark(mission, *summary) : ChartMark{});
        anyRange = anyRange || series.marks.back().high;
        if (summary)
            used += QString::fromLatin1(kind.key);
    }
    spec.series.push_back(std::move(series));
    addClassLegend(spec, used);
    if (anyRange)
        spec.legend.push_back({ChartWords::tr("range of sources"), {}, ChartLegendEntry::Whisker});
    spec.footnote = spec.footnoteOfMissing(ChartWords::tr("No figure on file"));
    spec.altText = ChartWords::tr("Bars of the team sizes on file, largest first.");
    return spec;
}

ChartSpec verdictsChart(Connection &connection, const QString &electionId)
{
    struct Column
    {
        QStringList classes;
        const char *label;
        const char *token;
    };
    static const std::vector<Column> columns{
        {{u"unacceptable"_s}, QT_TRANSLATE_NOOP("ChartCatalogue", "Critical"), "div1"},
        {{u"ambiguous"_s}, QT_TRANSLATE_NOOP("ChartCatalogue", "Mixed"), "div2"},
        {{u"none"_s, u""_s}, QT_TRANSLATE_NOOP("ChartCatalogue", "No verdict"), "div3"},
        {{u"acceptable"_s}, QT_TRANSLATE_NOOP("ChartCatalogue", "Positive"), "div5"}};
    const QList<VerdictTally> tallies = ElectionTallies(connection, electionId).verdicts();
    ChartSpec spec;
    spec.id = u"verdicts"_s;
    spec.title = ChartWords::tr("Verdicts in statements");
    spec.kind = ChartKind::StackedBars;
    spec.categoryTitle = ChartWords::tr("Kind of organisation");
    spec.valueTitle = ChartWords::tr("Statements");
    spec.filter = electionTitle(connection, electionId);
    qint64 all = 0;
    std::vector<const KindClass *> rows;
    for (const KindClass &kind : kindClasses) {
        if (std::ranges::any_of(tallies,
                                [&](const VerdictTally &tally) { return &kindClass(tally.kindClass) == &kind; })) {
            rows.push_back(&kind);
            spec.categories.push_back({ChartWords::tr(kind.label), {}, {}});
        }
    }
    for (const Column &column : columns) {
        ChartSeries series{
            .label = ChartWords::tr(column.label), .token = QString::fromLatin1(column.token), .marks = {}};
        qint64 ofColumn = 0;
        for (const KindClass *row : rows) {
            qint64 count = 0;
            for (const VerdictTally &tally : tallies) {
                if (&kindClass(tally.kindClass) == row && column.classes.contains(tally.verdictClass))
                    count += tally.count;
            }
            ofColumn += count;
            series.marks.push_back(
                {.value = count > 0 ? std::optional(double(count)) : std::nullopt, .low = {}, .high = {}});
        }
        all += ofColumn;
        if (ofColumn == 0)
            continue;
        spec.legend.push_back({u"%1 %2"_s.arg(series.label, QLocale().toString(ofColumn)), series.token});
        spec.series.push_back(std::move(series));
    }
    spec.subtitle = ChartWords::tr("%n statement(s); verdicts as coded", nullptr, int(all));
    spec.altText = ChartWords::tr("Bars of statements by verdict, one for each kind of organisation.");
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
    spec.filter = electionTitle(connection, electionId);
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
