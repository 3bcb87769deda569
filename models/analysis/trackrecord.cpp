// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/trackrecord.h"

#include "models/analysis/labellines.h"
#include "models/analysis/missioncoverage.h"
#include "models/analysis/sheetparts.h"
#include "models/records/coding.h"
#include "models/records/election.h"
#include "models/records/invitation.h"
#include "models/records/mission.h"
#include "models/records/missionmember.h"
#include "models/records/missionorganization.h"
#include "models/records/organization.h"
#include "models/records/statement.h"
#include "models/records/statementelection.h"
#include "models/records/statementissuer.h"
#include "models/records/visit.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct TrackText
{
    Q_DECLARE_TR_FUNCTIONS(TrackRecord)
};

// All that one organisation's record needs to be put together.
class Gathering
{
public:
    Gathering(Connection &connection, const QString &organization, const QLocale &locale)
        : m_connection(connection)
        , m_store(connection)
        , m_words(connection, locale)
        , m_organization(organization)
    {
    }

    TrackRecord gather();

private:
    void addHead(TrackRecord &record);
    void addMissions();
    void addInvitations();
    void addStatements();
    TrackRow missionRow(const Record &mission);
    TrackRow &rowWithoutMission(const QString &election);
    void describeElection(TrackRow &row, const QString &election);
    std::optional<TrackStatement> statement(const QString &id);
    [[nodiscard]] QString said(const Record &record, QStringView field)
    {
        return m_words.words(*record.type().find(field), record.value(field));
    }

    Connection &m_connection;
    Store m_store;
    ValueWords m_words;
    QString m_organization;
    QList<TrackRow> m_rows;
};

Edtf trackDate(const Record &record, QStringView field)
{
    return Edtf::parse(record.value(field).text()).value_or(Edtf());
}

std::optional<LedgerSummary> trackFigures(const QList<SheetMeasure> &measures, QStringView key)
{
    const auto found = std::ranges::find_if(measures, [&](const SheetMeasure &one) { return one.key == key; });
    return found == measures.end() ? std::nullopt : found->summary;
}

void Gathering::describeElection(TrackRow &row, const QString &election)
{
    row.election = election;
    row.electionLabel = m_words.label(election);
    const Record record = m_store.record(election);
    if (record.isValid())
        row.votingDay = trackDate(record, u"voting_day").earliest().value_or(QDate());
}

TrackRow Gathering::missionRow(const Record &mission)
{
    TrackRow row;
    describeElection(row, mission.value(u"election").text());
    row.mission = mission.id();
    row.missionLabel = m_words.label(mission.id());
    row.kind = said(mission, u"kind");
    row.state = said(mission, u"state");
    row.stateKey = mission.value(u"state").text();
    const std::optional<TermEntry> kind = m_store.term(mission.value(u"kind").text());
    row.observed = (row.stateKey == "deployed"_L1 || row.stateKey == "concluded"_L1) && (!kind || kind->deployed);
    row.present = trackDate(mission, u"present");
    if (row.votingDay.isValid())
        row.daysBefore = row.present.daysFrom(row.votingDay);
    const QList<SheetMeasure> measures = sheetMeasures(m_store, m_words, mission.id());
    row.team = trackFigures(measures, u"team_size");
    row.stations = trackFigures(measures, u"stations_visited");
    if (const std::optional<MissionCoverage> coverage = missionCoverage(m_connection, mission.id()))
        row.coverage = coverage->words(m_words.locale());
    for (const LinkTarget &head :
         linkTargets(m_connection, *Mission::type().find(u"head"), mission.id(), sheetLinkLimit))
        row.heads += m_words.labelled(head.target);
    row.visits = m_store.idsWhere(Visit::type(), u"mission", mission.id()).size();
    return row;
}

void Gathering::addMissions()
{
    for (const Record &link : m_store.recordsWhere(MissionOrganization::type(), u"organization", m_organization)) {
        const Record mission = m_store.record(link.value(u"mission").text());
        const auto known = std::ranges::find(m_rows, mission.id(), &TrackRow::mission);
        if (known != m_rows.end()) {
            known->role += u", "_s + said(link, u"role");
            continue;
        }
        TrackRow row = missionRow(mission);
        row.role = said(link, u"role");
        m_rows += row;
    }
}

TrackRow &Gathering::rowWithoutMission(const QString &election)
{
    auto row = std::ranges::find(m_rows, election, &TrackRow::election);
    if (row == m_rows.end()) {
        TrackRow added;
        describeElection(added, election);
        m_rows += added;
        row = m_rows.end() - 1;
    }
    return *row;
}

void Gathering::addInvitations()
{
    for (const Record &invitation : m_store.recordsWhere(Invitation::type(), u"invitee", m_organization)) {
        const QString mission = invitation.value(u"mission").text();
        const auto named = std::ranges::find(m_rows, mission, &TrackRow::mission);
        TrackRow &row = named != m_rows.end() && !mission.isEmpty()
                            ? *named
                            : rowWithoutMission(invitation.value(u"election").text());
        const QString inviter = said(invitation, u"inviter");
        const QString answer = said(invitation, u"answer");
        QStringList parts{inviter.isEmpty() ? TrackText::tr("Invited") : TrackText::tr("Invited by %1").arg(inviter),
                          said(invitation, u"happened"), answer};
        parts.removeAll(QString());
        row.invitation += (row.invitation.isEmpty() ? QString() : u"; "_s) + parts.join(u", "_s);
        if (row.mission.isEmpty() && row.state.isEmpty())
            row.state = answer.isEmpty() ? TrackText::tr("Invited, no mission on file") : answer;
    }
}

std::optional<TrackStatement> Gathering::statement(const QString &id)
{
    const Record record = m_store.record(id);
    if (!record.isValid())
        return std::nullopt;
    TrackStatement shown{id, m_words.label(id), said(record, u"kind"), trackDate(record, u"issued"), {}, {}};
    // The adjudicated coding stands for the statement, else the first complete one, else any.
    int best = -1;
    for (const Record &coding : m_store.recordsWhere(Coding::type(), u"statement", id)) {
        const QString state = coding.value(u"state").text();
        const int rank = state == "adjudicated"_L1 ? 2 : state == "complete"_L1 ? 1 : 0;
        const std::optional<TermEntry> verdict = m_store.term(coding.value(u"verdict").text());
        if (!verdict || rank <= best)
            continue;
        best = rank;
        shown.verdict = verdict->shortLabel.isEmpty() ? verdict->label : verdict->shortLabel;
        shown.scale = verdict->scale;
    }
    return shown;
}

void Gathering::addStatements()
{
    QSet<QString> placed;
    const auto place = [&](TrackRow &row, const QString &id) {
        const std::optional<TrackStatement> found = placed.contains(row.mission + id) ? std::nullopt : statement(id);
        placed += row.mission + id;
        if (found)
            row.statements += *found;
    };
    QSet<QString> ofMissions;
    for (TrackRow &row : m_rows) {
        if (row.mission.isEmpty())
            continue;
        for (const Record &issuer : m_store.recordsWhere(StatementIssuer::type(), u"mission", row.mission)) {
            place(row, issuer.value(u"statement").text());
            ofMissions += issuer.value(u"statement").text();
        }
    }
    // What it said without a mission of its own, at the election that the statement is about.
    for (const Record &issuer : m_store.recordsWhere(StatementIssuer::type(), u"organization", m_organization)) {
        const QString id = issuer.value(u"statement").text();
        if (ofMissions.contains(id))
            continue;
        for (const Record &about : m_store.recordsWhere(StatementElection::type(), u"statement", id))
            place(rowWithoutMission(about.value(u"election").text()), id);
    }
    for (TrackRow &row : m_rows) {
        std::ranges::stable_sort(row.statements, {},
                                 [](const TrackStatement &one) { return one.issued.orderingKey(); });
    }
}

void Gathering::addHead(TrackRecord &record)
{
    const Record own = m_store.record(m_organization);
    record.organization = own.id();
    record.label = m_words.label(own.id());
    record.fullName = own.value(u"name").text();
    record.kind = said(own, u"kind");
    record.country = said(own, u"country");
    if (!own.value(u"declaration_endorser").isBlank())
        record.endorsesDeclaration = own.value(u"declaration_endorser").truth();
    record.endorsed = trackDate(own, u"declaration_date");
    for (const Record &name : attachedTo(m_store, "name"_L1, own.id()))
        record.names += name.value(u"text").text();
    for (const SheetLine &line : labelLines(m_store, m_words, own.id()))
        record.labels += line.detail.isEmpty() ? line.text : line.text + u" · "_s + line.detail;
}

TrackRecord Gathering::gather()
{
    TrackRecord record;
    if (m_store.typeOf(m_organization) != "organization"_L1)
        return record;
    addHead(record);
    addMissions();
    addInvitations();
    addStatements();
    std::ranges::stable_sort(m_rows, [](const TrackRow &a, const TrackRow &b) {
        if (a.votingDay != b.votingDay)
            return a.votingDay > b.votingDay;
        return a.present.orderingKey() < b.present.orderingKey();
    });
    record.rows = m_rows;
    record.electionsOnFile = int(m_store.count(Election::type()));
    return record;
}

} // namespace

int TrackRecord::observedElections() const
{
    QSet<QString> elections;
    for (const TrackRow &row : rows) {
        if (row.observed)
            elections += row.election;
    }
    return int(elections.size());
}

QList<TrackStatement> TrackRecord::statements() const
{
    QList<TrackStatement> all;
    for (const TrackRow &row : rows) {
        for (const TrackStatement &one : row.statements) {
            if (std::ranges::find(all, one.id, &TrackStatement::id) == all.end())
                all += one;
        }
    }
    return all;
}

QString TrackRecord::summary() const
{
    const QList<TrackStatement> said = statements();
    QString text = TrackText::tr("Observed %1 of %2 elections on file").arg(observedElections()).arg(electionsOnFile);
    text += u"; "_s + TrackText::tr("%n statement(s)", nullptr, int(said.size()));
    QList<std::pair<QString, int>> verdicts;
    int without = 0;
    for (const TrackStatement &one : said) {
        auto known = std::ranges::find_if(verdicts, [&](const auto &entry) { return entry.first == one.verdict; });
        if (one.verdict.isEmpty())
            ++without;
        else if (known == verdicts.end())
            verdicts += {one.verdict, 1};
        else
            ++known->second;
    }
    std::ranges::stable_sort(verdicts, [](const auto &a, const auto &b) { return a.second > b.second; });
    QStringList parts;
    for (const auto &[verdict, count] : std::as_const(verdicts))
        parts += TrackText::tr("%1 × %2", "count, verdict").arg(count).arg(verdict);
    if (without > 0)
        parts += TrackText::tr("%n without a verdict", nullptr, without);
    return parts.isEmpty() ? text : text + u": "_s + parts.join(u", "_s);
}

TrackRecord trackRecord(Connection &connection, const QString &organization, const QLocale &locale)
{
    return Gathering(connection, organization, locale).gather();
}

} // namespace scrutineer
