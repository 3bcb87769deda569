// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/electionoverview.h"

#include "models/analysis/chartcatalogue.h"
#include "models/records/codelist.h"
#include "models/records/election.h"
#include "models/records/filtertext.h"
#include "models/records/milestone.h"
#include "models/records/name.h"
#include "models/storage/electiontallies.h"
#include "models/storage/listquery.h"
#include "models/storage/store.h"

#include <QCoreApplication>
#include <QLocale>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct OverviewWords
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

constexpr int namedInReason = 3;
constexpr int recentChanges = 5;

struct Attention
{
    const char *type;
    const char *filter;
    const char *icon;
    bool warning;
    const char *title;
    const char *action;
};

// What is looked for, most pressing first. A new row is one line.
constexpr Attention looks[] = {
    {"mission", "not has:citation", "circle-alert", true, QT_TRANSLATE_NOOP("Overview", "Missions without a source"),
     QT_TRANSLATE_NOOP("Overview", "Add sources")},
    {"visit", "not has:citation", "circle-alert", true, QT_TRANSLATE_NOOP("Overview", "Visits without a source"),
     QT_TRANSLATE_NOOP("Overview", "Add sources")},
    {"statement", "not has:citation", "circle-alert", true,
     QT_TRANSLATE_NOOP("Overview", "Statements without a source"), QT_TRANSLATE_NOOP("Overview", "Add sources")},
    {"statement", "not has:citation(source.level:primary)", "newspaper", true,
     QT_TRANSLATE_NOOP("Overview", "Statements known only from press reports"),
     QT_TRANSLATE_NOOP("Overview", "Find originals")},
    {"statement", "verdict:?", "highlighter", false, QT_TRANSLATE_NOOP("Overview", "Statements without a verdict"),
     QT_TRANSLATE_NOOP("Overview", "Show")},
    {"statement", "issued:?", "calendar", false, QT_TRANSLATE_NOOP("Overview", "Statements without a date"),
     QT_TRANSLATE_NOOP("Overview", "Add dates")},
    {"mission", "team:? state:deployed,concluded", "users", false,
     QT_TRANSLATE_NOOP("Overview", "Missions without a team size"), QT_TRANSLATE_NOOP("Overview", "Add figures")},
};

Filter scoped(const Filter &filter, const QString &electionId)
{
    return electionId.isEmpty() ? filter : filter.narrowedBy(Filter::scope(electionId));
}

qint64 countOf(Connection &connection, const QString &type, const Filter &filter)
{
    ListQuery query = ListQuery::of(requireRecordType(type));
    query.filter = filter;
    const Result<qint64> found = listCount(connection, query);
    return found ? *found : 0;
}

QString firstLabels(Connection &connection, const QString &type, const Filter &filter, qint64 count)
{
    ListQuery query = ListQuery::of(requireRecordType(type));
    query.filter = filter;
    const Result<QVector<qint64>> keys = listKeys(connection, query, namedInReason);
    if (!keys)
        return {};
    const Store store(connection);
    QStringList labels;
    for (const qint64 key : *keys)
        labels += store.label(store.id(key));
    const QString named = labels.join(u", "_s);
    return count > labels.size() ? OverviewWords::tr("%1 and %n more", nullptr, int(count - labels.size())).arg(named)
                                 : named;
}

void lookForConflicts(Connection &connection, ElectionOverview &overview)
{
    const QList<FigureConflict> conflicts = ElectionTallies(connection, overview.electionId).conflicts();
    if (conflicts.isEmpty())
        return;
    QStringList named;
    qsizetype resolved = 0;
    for (const FigureConflict &conflict : conflicts) {
        resolved += conflict.resolved ? 1 : 0;
        if (named.size() < namedInReason)
            named += conflict.text;
    }
    QString reason = named.join(u"; "_s);
    if (resolved > 0)
        reason += OverviewWords::tr(" (%n with a preferred one)", nullptr, int(resolved));
    overview.attention.append({.iconName = u"scale"_s,
                               .warning = resolved < conflicts.size(),
                               .count = conflicts.size(),
                               .title = OverviewWords::tr("Conflicting figures"),
                               .reason = reason,
                               .action = OverviewWords::tr("Compare"),
                               .type = u"mission"_s,
                               .filter = u"has:figure"_s});
}

void lookForAttention(Connection &connection, ElectionOverview &overview)
{
    bool unsourced = false;
    for (const Attention &look : looks) {
        const QString type = QString::fromLatin1(look.type);
        const QString text = QString::fromLatin1(look.filter);
        const Filter filter = scoped(readFilter(text).filter, overview.electionId);
        const qint64 count = countOf(connection, type, filter);
        if (count == 0)
            continue;
        unsourced = unsourced || text == "not has:citation"_L1;
        overview.attention.append({.iconName = QString::fromLatin1(look.icon),
                                   .warning = look.warning,
                                   .count = count,
                                   .title = OverviewWords::tr(look.title),
                                   .reason = firstLabels(connection, type, filter, count),
                                   .action = OverviewWords::tr(look.action),
                                   .type = type,
                                   .filter = text});
    }
    overview.allSourced = !unsourced;
    lookForConflicts(connection, overview);
}

QString figureText(const QList<LedgerFigure> &figures, const QString &unit = {})
{
    const std::optional<LedgerSummary> summary = summarise(figures);
    return summary ? summary->text(QLocale()) + unit : u"–"_s;
}

QList<LedgerFigure> ofStatus(QList<LedgerFigure> figures, bool preliminary)
{
    figures.removeIf([=](const LedgerFigure &figure) { return (figure.status == "preliminary"_L1) != preliminary; });
    return figures;
}

OverviewFact turnout(const ElectionTallies &tallies, const QString &election)
{
    const QList<LedgerFigure> all = tallies.figures(election, u"turnout"_s);
    const QList<LedgerFigure> last = ofStatus(all, false);
    const QList<LedgerFigure> first = ofStatus(all, true);
    OverviewFact fact{OverviewWords::tr("Turnout"), figureText(last.isEmpty() ? all : last, u"%"_s), {}, {}, election};
    const std::optional<LedgerSummary> summary = summarise(last.isEmpty() ? all : last);
    fact.conflict = summary && summary->conflict;
    QStringList notes;
    if (fact.conflict)
        notes += summary->words(QLocale(), u"%"_s).aside();
    if (!last.isEmpty() && !first.isEmpty())
        notes += OverviewWords::tr("preliminary %1").arg(figureText(first, u"%"_s));
    fact.note = notes.join(u" · "_s);
    return fact;
}

OverviewFact measured(const ElectionTallies &tallies, const QString &election, const QString &measure,
                      const QString &label)
{
    const QList<LedgerFigure> figures = tallies.figures(election, measure);
    const std::optional<LedgerSummary> summary = summarise(figures);
    OverviewFact fact{label, figureText(figures), {}, {}, election};
    if (summary)
        fact.note = summary->words(QLocale()).aside();
    fact.conflict = summary && summary->conflict;
    return fact;
}

OverviewFact counted(Connection &connection, const QString &election, const QString &type, const QString &noteFilter,
                     const QString &note)
{
    const QLocale locale;
    OverviewFact fact{requireRecordType(type).displayPlural(),
                      locale.toString(countOf(connection, type, scoped({}, election))),
                      {},
                      type,
                      {}};
    if (!noteFilter.isEmpty())
        fact.note =
            note.arg(locale.toString(countOf(connection, type, scoped(readFilter(noteFilter).filter, election))));
    return fact;
}

QString subtitleOf(const Store &store, const QString &electionId, const Election &election)
{
    QStringList parts{CodeList::countries().label(election.country.code, store.connection().language())};
    const QStringList shown{u"called"_s, u"result_confirmed"_s, u"result_declared"_s};
    for (const Record &stored : store.recordsWhere(Milestone::type(), u"election", electionId)) {
        const auto milestone = stored.as<Milestone>();
        const std::optional<TermEntry> kind = store.term(milestone.kind.id);
        const std::optional<Edtf> when = Edtf::parse(milestone.happened.edtf);
        if (kind && when && shown.contains(kind->key))
            parts += u"%1 %2"_s.arg(kind->label, when->display(QLocale(), Edtf::Style::Long));
    }
    return parts.join(u" · "_s);
}

} // namespace

ElectionOverview gatherOverview(Connection &connection, const QString &electionId)
{
    const Store store(connection);
    ElectionOverview overview;
    overview.electionId = electionId;
    overview.isEmpty = store.count(Election::type()) == 0;
    overview.recent = HistoryReader(connection).changes(recentChanges);
    const ElectionTallies tallies(connection, electionId);
    if (const Record record = store.record(electionId); record.isValid()) {
        const auto election = record.as<Election>();
        overview.title = election.title;
        for (const Record &stored : store.recordsWhere(Name::type(), u"subject", electionId)) {
            const auto name = stored.as<Name>();
            if (name.kind == NameKind::Official && name.language.code == store.connection().language())
                overview.title = name.text;
        }
        overview.subtitle = subtitleOf(store, electionId, election);
        overview.facts = {turnout(tallies, electionId),
                          measured(tallies, electionId, u"registered_voters"_s, OverviewWords::tr("Registered voters")),
                          measured(tallies, electionId, u"polling_stations"_s, OverviewWords::tr("Polling stations"))};
    } else {
        overview.title = OverviewWords::tr("All elections");
        overview.subtitle = OverviewWords::tr("Choose an election at the left to narrow every page to it.");
        overview.facts = {counted(connection, {}, u"election"_s, {}, {}),
                          counted(connection, {}, u"organization"_s, {}, {}),
                          counted(connection, {}, u"source"_s, {}, {})};
    }
    overview.facts +=
        {counted(connection, electionId, u"mission"_s, u"state:deployed,concluded"_s, OverviewWords::tr("%1 deployed")),
         counted(connection, electionId, u"visit"_s, u"state:held"_s, OverviewWords::tr("%1 held")),
         counted(connection, electionId, u"statement"_s, u"not verdict:?"_s, OverviewWords::tr("%1 with a verdict"))};
    lookForAttention(connection, overview);
    if (!electionId.isEmpty()) {
        overview.days = electionChart(connection, u"days", electionId);
        overview.observers = electionChart(connection, u"observers", electionId);
        overview.verdicts = electionChart(connection, u"verdicts", electionId);
    }
    return overview;
}

} // namespace scrutineer
