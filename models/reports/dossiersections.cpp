// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/dossiersections.h"

#include "models/analysis/chartcatalogue.h"
#include "models/records/coding.h"
#include "models/records/election.h"
#include "models/records/figure.h"
#include "models/records/milestone.h"
#include "models/records/mission.h"
#include "models/records/missionmember.h"
#include "models/records/statement.h"
#include "models/records/statementelection.h"
#include "models/records/statementissuer.h"
#include "models/records/visit.h"
#include "models/records/visitparticipant.h"
#include "models/reports/boardsections.h"
#include "models/storage/electiontallies.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace scrutineer::reports {

using namespace Qt::Literals::StringLiterals;

namespace {

struct SectionWords
{
    Q_DECLARE_TR_FUNCTIONS(Dossier)
};

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

} // namespace

DossierSections::DossierSections(Connection &connection, const QString &electionId, Dossier &dossier)
    : m_connection(connection)
    , m_store(connection)
    , m_election(electionId)
    , m_dossier(dossier)
    , m_document(dossier.document)
    , m_notes(m_store, dossier.document)
{
}

QString DossierSections::dateText(const QString &edtf) const
{
    const std::optional<Edtf> date = Edtf::parse(edtf);
    return date ? date->display(QLocale()) : QString();
}

QString DossierSections::labelsOf(const RecordType &links, QStringView back, const QString &id,
                                  QStringView target) const
{
    QStringList labels;
    for (const Record &link : m_store.recordsWhere(links, back, id)) {
        const QString label = m_store.label(link.value(target).text());
        if (!label.isEmpty() && !labels.contains(label))
            labels += label;
    }
    return labels.join(u", "_s);
}

QString DossierSections::measureText(const QString &recordId, const QString &measure, const QString &unit) const
{
    const std::optional<LedgerSummary> summary =
        summarise(ElectionTallies(m_connection, m_election).figures(recordId, measure));
    if (!summary)
        return {};
    const LedgerWords words = summary->words(QLocale(), unit);
    return summary->conflict ? words.full() : words.value;
}

QList<Record> DossierSections::inOrder(const RecordType &type, QStringView link, QStringView date) const
{
    QList<Record> found;
    if (&type == &Statement::type()) {
        for (const Record &bond : m_store.recordsWhere(StatementElection::type(), link, m_election))
            found += m_store.record(bond.value(u"statement").text());
    } else {
        found = m_store.recordsWhere(type, link, m_election);
    }
    found.removeIf([](const Record &record) { return !record.isValid() || record.isPrivate(); });
    const auto key = [&](const Record &record) {
        const std::optional<Edtf> when = Edtf::parse(record.value(date).text());
        return when && !when->isBlank() ? when->orderingKey() : std::numeric_limits<qint64>::max();
    };
    std::ranges::stable_sort(found, {}, key);
    return found;
}

void DossierSections::addChart(const QString &key)
{
    ChartSpec spec = electionChart(m_connection, key, m_election);
    if (spec.isEmpty())
        return;
    m_document.add(Figure{.caption = Text(spec.title), .alternative = spec.altText, .chart = {key}, .height = 190});
    // The caption says the title, and the page's foot the filter.
    spec.title.clear();
    spec.filter.clear();
    m_dossier.charts.insert(key, std::move(spec));
}

void DossierSections::keyFacts()
{
    const auto election = m_store.record(m_election).as<Election>();
    m_document.heading(1, SectionWords::tr("Key facts"), u"facts"_s);
    Facts facts;
    const auto add = [&](const QString &label, const QString &value, const QString &field) {
        if (value.isEmpty())
            return;
        Text text(value);
        m_notes.cite(text, m_election, field);
        facts.facts.push_back({label, text});
    };
    add(SectionWords::tr("Voting day"), dateText(election.votingDay.edtf), u"voting_day"_s);
    add(SectionWords::tr("Kind"), m_store.label(election.kind.id), u"kind"_s);
    if (!election.opens.isEmpty())
        add(SectionWords::tr("Polls open"), u"%1–%2 (%3)"_s.arg(election.opens, election.closes, election.zone),
            u"opens"_s);
    add(SectionWords::tr("Legal basis"), election.legalBasis.text, u"legal_basis"_s);
    for (const TermEntry &measure : m_store.terms(u"measure"_s)) {
        const QList<LedgerFigure> figures = ElectionTallies(m_connection, m_election).figures(m_election, measure.key);
        if (figures.isEmpty())
            continue;
        Text text(measureText(m_election, measure.key, measure.termClass == "share"_L1 ? u" %"_s : QString()));
        for (const LedgerFigure &figure : figures)
            m_notes.cite(text, figure.id);
        facts.facts.push_back({measure.label, text});
    }
    m_document.add(facts);
    Text all(SectionWords::tr("Sources for the election as a whole:"));
    m_notes.cite(all, m_election);
    m_document.paragraph(all, Paragraph::Kind::Remark);
    addChart(u"verdicts"_s);
}

void DossierSections::missions()
{
    const QList<Record> missions = inOrder(Mission::type(), u"election", u"present");
    if (missions.isEmpty())
        return;
    m_document.heading(1, SectionWords::tr("Missions and delegations"), u"missions"_s);
    Table table;
    table.caption = Text(SectionWords::tr("Missions on file"));
    table.columns = {{.title = SectionWords::tr("Mission"), .weight = 1.3, .namesRow = true},
                     {.title = SectionWords::tr("Kind"), .weight = 1.4},
                     {.title = SectionWords::tr("Head or senior person"), .weight = 1.3},
                     {.title = SectionWords::tr("Present"), .weight = 1},
                     {.title = SectionWords::tr("Team"), .alignment = Column::Alignment::Right, .weight = 0.9},
                     {.title = SectionWords::tr("Stations"), .alignment = Column::Alignment::Right}};
    for (const Record &stored : missions) {
        const auto mission = stored.as<Mission>();
        Text name(mission.title);
        m_notes.cite(name, stored.id());
        QString kind = m_store.label(mission.kind.id);
        const bool came = mission.state == MissionState::Deployed || mission.state == MissionState::Concluded;
        if (mission.state && !came)
            kind = stored.type().find(u"state")->choiceLabel(stored.value(u"state").text());
        QStringList heads;
        for (const Record &link : m_store.recordsWhere(MissionMember::type(), u"mission", stored.id())) {
            const auto member = link.as<MissionMember>();
            if (const auto role = m_store.term(member.role.id); role && role->termClass == "head"_L1)
                heads += m_store.label(member.person.id);
        }
        table.rows.push_back({.cells = {name, kind, orDash(heads.join(u", "_s)), orDash(dateText(mission.present.edtf)),
                                        orDash(measureText(stored.id(), u"team_size"_s)),
                                        orDash(measureText(stored.id(), u"stations_visited"_s))}});
    }
    table.remark = Text(SectionWords::tr("“From” means that the last day is not on file; a dash, that no figure is."));
    m_document.add(table);
    addChart(u"observers"_s);
}

void DossierSections::calendar()
{
    const QList<Record> milestones = inOrder(Milestone::type(), u"election", u"happened");
    if (milestones.isEmpty())
        return;
    m_document.heading(1, SectionWords::tr("Calendar"), u"calendar"_s);
    addChart(u"days"_s);
    Table table;
    table.caption = Text(SectionWords::tr("Steps of the election"));
    table.columns = {{.title = SectionWords::tr("Date")},
                     {.title = SectionWords::tr("Step"), .weight = 1, .namesRow = true},
                     {.title = SectionWords::tr("By"), .weight = 1}};
    for (const Record &stored : milestones) {
        const auto milestone = stored.as<Milestone>();
        Text step(m_store.label(milestone.kind.id));
        m_notes.cite(step, stored.id());
        const QString by = m_store.label(milestone.organization.id);
        table.rows.push_back(
            {.cells = {orDash(dateText(milestone.happened.edtf)), step, orDash(by.isEmpty() ? milestone.detail : by)}});
    }
    m_document.add(table);
}

void DossierSections::visits()
{
    const QList<Record> visits = inOrder(Visit::type(), u"election", u"happened");
    if (visits.isEmpty())
        return;
    m_document.heading(1, SectionWords::tr("Visits and meetings"), u"visits"_s);
    Table table;
    table.caption = Text(SectionWords::tr("Visits and meetings in order"));
    table.columns = {{.title = SectionWords::tr("Date")},
                     {.title = SectionWords::tr("Visit"), .weight = 2, .namesRow = true},
                     {.title = SectionWords::tr("Took part"), .weight = 1.6},
                     {.title = SectionWords::tr("Place"), .weight = 1}};
    for (const Record &stored : visits) {
        const auto visit = stored.as<Visit>();
        Text title(visit.title);
        m_notes.cite(title, stored.id());
        if (!visit.topics.isEmpty())
            title.small(u"\n"_s + visit.topics);
        table.rows.push_back({.cells = {orDash(dateText(visit.happened.edtf)), title,
                                        orDash(labelsOf(VisitParticipant::type(), u"visit", stored.id(), u"person")),
                                        orDash(m_store.label(visit.place.id))}});
    }
    m_document.add(table);
}

void DossierSections::statement(const Record &stored)
{
    const auto statement = stored.as<Statement>();
    QStringList heading{statement.title};
    m_document.heading(2, heading.join(u" "_s), stored.id());
    QStringList facts{dateText(statement.issued.edtf), m_store.label(statement.kind.id),
                      labelsOf(StatementIssuer::type(), u"statement", stored.id(), u"organization")};
    facts.removeAll({});
    m_document.paragraph(Text().muted(facts.join(u" · "_s)), Paragraph::Kind::Remark);
    Text summary(statement.summary.text.isEmpty() ? SectionWords::tr("No summary is on file.")
                                                  : statement.summary.text);
    m_notes.cite(summary, stored.id());
    m_document.paragraph(summary);
    for (const Record &link : m_store.recordsWhere(Coding::type(), u"statement", stored.id())) {
        const auto coding = link.as<Coding>();
        const QString verdict = m_store.label(coding.verdict.id);
        if (!verdict.isEmpty() && !link.isPrivate()) {
            m_document.paragraph(
                Text()
                    .strong(SectionWords::tr("Verdict: "))
                    .plain(SectionWords::tr("%1, as coded by %2").arg(verdict, m_store.label(coding.coder.id))));
        }
    }
}

void DossierSections::statements()
{
    const QList<Record> statements = inOrder(Statement::type(), u"election", u"issued");
    if (statements.isEmpty())
        return;
    m_document.heading(1, SectionWords::tr("Statements"), u"statements"_s);
    for (const Record &stored : statements)
        statement(stored);
}

void DossierSections::comparison()
{
    BoardSections(m_connection, m_election, m_document, m_notes).write();
}

void DossierSections::figures()
{
    const ElectionTallies tallies(m_connection, m_election);
    Table table;
    table.caption = Text(SectionWords::tr("Figures on file, side by side"));
    table.columns = {{.title = SectionWords::tr("About"), .weight = 1, .namesRow = true},
                     {.title = SectionWords::tr("Measure"), .weight = 1},
                     {.title = SectionWords::tr("Value"), .alignment = Column::Alignment::Right},
                     {.title = SectionWords::tr("As of")},
                     {.title = SectionWords::tr("Basis"), .weight = 0.8}};
    QStringList subjects{m_election};
    for (const Record &mission : inOrder(Mission::type(), u"election", u"present"))
        subjects += mission.id();
    for (const QString &subject : std::as_const(subjects)) {
        for (const Record &stored : m_store.recordsWhere(scrutineer::Figure::type(), u"subject", subject)) {
            if (stored.isPrivate())
                continue;
            const auto figure = stored.as<scrutineer::Figure>();
            LedgerFigure one;
            one.low = figure.low;
            one.high = figure.high;
            one.date = Edtf::parse(figure.date.edtf).value_or(Edtf());
            const std::optional<LedgerSummary> summary = summarise({one});
            Text value(summary ? summary->text(QLocale()) : figure.wording);
            m_notes.cite(value, stored.id());
            if (figure.preferred == true)
                value.small(u" "_s + SectionWords::tr("preferred"));
            table.rows.push_back(
                {.cells = {m_store.label(subject), m_store.label(figure.measure.id), value,
                           orDash(dateText(figure.asOf.edtf)), orDash(m_store.label(figure.basis.id))}});
        }
    }
    if (table.rows.empty())
        return;
    m_document.heading(1, SectionWords::tr("Figures"), u"figures"_s);
    QStringList conflicts;
    for (const FigureConflict &conflict : tallies.conflicts())
        conflicts += conflict.text;
    if (!conflicts.isEmpty()) {
        m_document.paragraph(
            Text(SectionWords::tr("Sources contradict each other on: %1.").arg(conflicts.join(u"; "_s))));
    }
    m_document.add(table);
}

void DossierSections::sources()
{
    m_document.heading(1, SectionWords::tr("Sources"), u"sources"_s);
    m_document.add(NoteList{});
}

} // namespace scrutineer::reports
