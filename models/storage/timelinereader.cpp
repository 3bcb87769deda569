// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/timelinereader.h"

#include "models/storage/labelsql.h"
#include "models/storage/ledgersql.h"
#include "models/storage/store.h"

#include <QCoreApplication>
#include <QHash>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ReaderText
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

Edtf dateOf(const QVariant &value)
{
    return Edtf::parse(value.toString()).value_or(Edtf());
}

template <typename State>
std::optional<State> stateOf(const QString &key)
{
    int place = 0;
    for (const ChoiceOption &option : ChoiceOptions<State>::options) {
        if (key == QLatin1StringView(option.key))
            return State(place);
        ++place;
    }
    return std::nullopt;
}

void appendOnce(QList<qint64> &keys, qint64 key)
{
    if (key != 0 && !keys.contains(key))
        keys += key;
}

} // namespace

Result<TimelineReader> TimelineReader::make(Connection &connection, const TimelineQuery &query)
{
    TimelineReader reader(connection);
    Filter scope;
    if (!query.election.isEmpty()) {
        const Store store(connection);
        reader.m_election = store.seq(query.election).value_or(0);
        if (store.typeOf(query.election) != "election"_L1)
            return Problem{Problem::Kind::NotFound, ReaderText::tr("The election is not in the project any more.")};
        scope = Filter::scope(query.election);
    }
    const auto place = [&](const QString &name, FilterSql &sql) -> Outcome {
        const RecordType &type = requireRecordType(name);
        Filter filter = scope;
        if (query.carried.type && !query.carried.filter.isEverything()) {
            const Result<Filter> carried = query.carried.on(type);
            if (!carried)
                return carried.problem();
            filter = carried->narrowedBy(scope);
        }
        const Result<FilterSql> made = filterSql(connection, filter, type);
        if (!made)
            return made.problem();
        sql = *made;
        return {};
    };
    for (const auto &[name, sql] : {std::pair{u"mission"_s, &reader.m_missions},
                                    {u"visit"_s, &reader.m_visits},
                                    {u"statement"_s, &reader.m_statements}}) {
        if (const Outcome placed = place(name, *sql); !placed)
            return placed.problem();
    }
    return reader;
}

TimelineReading TimelineReader::read() const
{
    TimelineReading reading;
    readElections(reading);
    readMissions(reading);
    readFigures(reading);
    readPhases(reading);
    readVisits(reading);
    readStatements(reading);
    readOrganizations(reading);
    readMilestones(reading);
    return reading;
}

void TimelineReader::readElections(TimelineReading &reading) const
{
    QSqlQuery rows = m_connection.query(
        u"SELECT e.seq, r.id, %1, e.voting_day, coalesce(e.closes, ''), coalesce(e.zone, '') FROM election e "
        "JOIN record r ON r.seq = e.seq WHERE ? IN (0, e.seq) ORDER BY coalesce(e.voting_day_earliest, "
        "e.voting_day_latest), e.seq"_s.arg(
            labelSql(requireRecordType(u"election"), u"e.seq"_s, m_connection.language())),
        {m_election});
    while (rows.next()) {
        reading.elections.append({.key = rows.value(0).toLongLong(),
                                  .id = rows.value(1).toString(),
                                  .label = rows.value(2).toString(),
                                  .votingDay = dateOf(rows.value(3)),
                                  .closes = rows.value(4).toString(),
                                  .zone = rows.value(5).toString()});
    }
}

// The missions that match, and those whose visits or statements do.
FilterSql TimelineReader::missionsShown() const
{
    const QString sql =
        u"SELECT t.seq FROM mission t WHERE %1 UNION SELECT t.mission FROM visit t WHERE t.mission IS NOT NULL AND "
        "(%2) UNION SELECT p.mission FROM visit_participant p WHERE p.mission IS NOT NULL AND p.side = 'visitor' AND "
        "p.visit IN (SELECT t.seq FROM visit t WHERE %2) UNION SELECT i.mission FROM statement_issuer i WHERE "
        "i.mission IS NOT NULL AND i.statement IN (SELECT t.seq FROM statement t WHERE %3)"_s.arg(
            m_missions.where, m_visits.where, m_statements.where);
    return {sql, m_missions.values + m_visits.values + m_visits.values + m_statements.values};
}

void TimelineReader::readMissions(TimelineReading &reading) const
{
    const FilterSql shown = missionsShown();
    QSqlQuery rows = m_connection.query(
        u"SELECT m.seq, r.id, m.title, m.election, %1, coalesce(k.class, ''), m.state, m.present, "
        "m.seq IN (SELECT t.seq FROM mission t WHERE %2), (SELECT count(*) FROM citation c WHERE c.subject = m.seq) "
        "FROM mission m JOIN record r ON r.seq = m.seq LEFT JOIN term k ON k.seq = m.kind WHERE m.seq IN (%3) AND "
        "? IN (0, m.election) ORDER BY m.title, m.seq"_s.arg(termLabelSql(u"k"_s, m_connection.language()),
                                                             m_missions.where, shown.where),
        m_missions.values + shown.values + QVariantList{m_election});
    QHash<qint64, qsizetype> places;
    while (rows.next()) {
        places.insert(rows.value(0).toLongLong(), reading.missions.size());
        reading.missions.append({.key = rows.value(0).toLongLong(),
                                 .id = rows.value(1).toString(),
                                 .label = rows.value(2).toString(),
                                 .election = rows.value(3).toLongLong(),
                                 .kind = rows.value(4).toString(),
                                 .kindClass = rows.value(5).toString(),
                                 .state = stateOf<MissionState>(rows.value(6).toString()),
                                 .present = dateOf(rows.value(7)),
                                 .matches = rows.value(8).toInt() == 1,
                                 .sources = rows.value(9).toInt(),
                                 .organizations = {},
                                 .stations = {},
                                 .team = {}});
    }
    QSqlQuery parts = m_connection.query(
        u"SELECT w.mission, w.organization FROM mission_organization w JOIN mission m ON m.seq = w.mission WHERE "
        "? IN (0, m.election) ORDER BY w.seq"_s,
        {m_election});
    while (parts.next()) {
        if (const auto place = places.constFind(parts.value(0).toLongLong()); place != places.constEnd())
            appendOnce(reading.missions[*place].organizations, parts.value(1).toLongLong());
    }
}

void TimelineReader::readFigures(TimelineReading &reading) const
{
    QHash<qint64, qsizetype> places;
    for (qsizetype i = 0; i < reading.missions.size(); ++i)
        places.insert(reading.missions[i].key, i);
    QSqlQuery rows = m_connection.query(
        u"SELECT k.subject, x.key = 'stations_visited', %1 FROM figure k JOIN term x ON x.seq = k.measure JOIN mission "
        "m ON m.seq = k.subject WHERE x.vocabulary = 'measure' AND x.key IN ('stations_visited', 'team_size') AND "
        "? IN (0, m.election) ORDER BY k.seq"_s.arg(ledgerColumns()),
        {m_election});
    while (rows.next()) {
        const auto place = places.constFind(rows.value(0).toLongLong());
        if (place == places.constEnd())
            continue;
        TimelineReading::Mission &mission = reading.missions[*place];
        (rows.value(1).toInt() == 1 ? mission.stations : mission.team).append(ledgerFigure(rows, 2));
    }
}

void TimelineReader::readPhases(TimelineReading &reading) const
{
    QSqlQuery rows = m_connection.query(
        u"SELECT p.mission, %1, p.happened, coalesce(p.seen_only, 0) FROM mission_phase p JOIN term k ON "
        "k.seq = p.kind JOIN mission m ON m.seq = p.mission WHERE ? IN (0, m.election) "
        "ORDER BY p.mission, p.happened_earliest, p.seq"_s.arg(termLabelSql(u"k"_s, m_connection.language())),
        {m_election});
    while (rows.next()) {
        reading.phases.append({.mission = rows.value(0).toLongLong(),
                               .label = rows.value(1).toString(),
                               .when = dateOf(rows.value(2)),
                               .seenOnly = rows.value(3).toInt() == 1});
    }
    QSqlQuery asked = m_connection.query(
        u"SELECT i.mission, i.happened, %1 FROM invitation i JOIN mission m ON m.seq = i.mission LEFT JOIN term k ON "
        "k.seq = i.answer WHERE ? IN (0, m.election) ORDER BY i.seq"_s.arg(
            termLabelSql(u"k"_s, m_connection.language())),
        {m_election});
    while (asked.next()) {
        reading.invitations.append({.mission = asked.value(0).toLongLong(),
                                    .when = dateOf(asked.value(1)),
                                    .answer = asked.value(2).toString()});
    }
}

void TimelineReader::readVisits(TimelineReading &reading) const
{
    QSqlQuery rows = m_connection.query(
        u"SELECT t.seq, r.id, t.title, %1, t.happened, t.state, (SELECT count(*) FROM citation c WHERE c.subject = "
        "t.seq), t.election, coalesce(t.mission, 0) FROM visit t JOIN record r ON r.seq = t.seq LEFT JOIN term k ON "
        "k.seq = t.kind WHERE %2 ORDER BY t.happened_earliest, t.seq"_s.arg(
            termLabelSql(u"k"_s, m_connection.language()), m_visits.where),
        m_visits.values);
    QHash<qint64, qsizetype> places;
    while (rows.next()) {
        places.insert(rows.value(0).toLongLong(), reading.events.size());
        TimelineReading::Event event{.isVisit = true,
                                     .key = rows.value(0).toLongLong(),
                                     .id = rows.value(1).toString(),
                                     .label = rows.value(2).toString(),
                                     .kind = rows.value(3).toString(),
                                     .when = dateOf(rows.value(4)),
                                     .state = stateOf<VisitState>(rows.value(5).toString()),
                                     .sources = rows.value(6).toInt(),
                                     .elections = {rows.value(7).toLongLong()},
                                     .missions = {},
                                     .organizations = {}};
        appendOnce(event.missions, rows.value(8).toLongLong());
        reading.events.append(event);
    }
    QSqlQuery visitors = m_connection.query(
        u"SELECT p.visit, p.mission FROM visit_participant p WHERE p.mission IS NOT NULL AND p.side = 'visitor' AND "
        "p.visit IN (SELECT t.seq FROM visit t WHERE %1) ORDER BY p.seq"_s.arg(m_visits.where),
        m_visits.values);
    while (visitors.next())
        appendOnce(reading.events[places.value(visitors.value(0).toLongLong())].missions,
                   visitors.value(1).toLongLong());
}

// A host that tells what its guest said is not who said it, so it stands for a statement only where nobody else does.
void TimelineReader::readStatements(TimelineReading &reading) const
{
    QSqlQuery rows = m_connection.query(
        u"SELECT t.seq, r.id, t.title, %1, t.issued, (SELECT count(*) FROM citation c WHERE c.subject = t.seq) FROM "
        "statement t JOIN record r ON r.seq = t.seq LEFT JOIN term k ON k.seq = t.kind WHERE %2 "
        "ORDER BY t.issued_earliest, t.seq"_s.arg(termLabelSql(u"k"_s, m_connection.language()), m_statements.where),
        m_statements.values);
    QHash<qint64, qsizetype> places;
    while (rows.next()) {
        places.insert(rows.value(0).toLongLong(), reading.events.size());
        reading.events.append({.isVisit = false,
                               .key = rows.value(0).toLongLong(),
                               .id = rows.value(1).toString(),
                               .label = rows.value(2).toString(),
                               .kind = rows.value(3).toString(),
                               .when = dateOf(rows.value(4)),
                               .state = {},
                               .sources = rows.value(5).toInt(),
                               .elections = {},
                               .missions = {},
                               .organizations = {}});
    }
    const QString within = u"IN (SELECT t.seq FROM statement t WHERE %1)"_s.arg(m_statements.where);
    QSqlQuery about =
        m_connection.query(u"SELECT x.statement, x.election FROM statement_election x WHERE x.statement %1 AND "
                           "? IN (0, x.election) ORDER BY x.seq"_s.arg(within),
                           m_statements.values + QVariantList{m_election});
    while (about.next())
        appendOnce(reading.events[places.value(about.value(0).toLongLong())].elections, about.value(1).toLongLong());
    QSqlQuery issuers = m_connection.query(
        u"SELECT i.statement, coalesce(i.mission, 0), coalesce(i.organization, 0), coalesce(k.class, '') = 'host' AS "
        "host FROM statement_issuer i LEFT JOIN term k ON k.seq = i.role WHERE i.statement %1 ORDER BY host, i.seq"_s
            .arg(within),
        m_statements.values);
    while (issuers.next()) {
        TimelineReading::Event &event = reading.events[places.value(issuers.value(0).toLongLong())];
        if (issuers.value(3).toInt() == 0)
            appendOnce(event.missions, issuers.value(1).toLongLong());
        appendOnce(event.organizations, issuers.value(2).toLongLong());
    }
}

void TimelineReader::readOrganizations(TimelineReading &reading) const
{
    QSqlQuery rows = m_connection.query(
        u"SELECT o.seq, r.id, %1, coalesce(k.class, '') FROM organization o JOIN record r ON r.seq = o.seq LEFT JOIN "
        "term k ON k.seq = o.kind ORDER BY coalesce(o.short_name, o.name), o.seq"_s.arg(
            labelSql(requireRecordType(u"organization"), u"o.seq"_s, m_connection.language())));
    while (rows.next()) {
        reading.organizations.append({.key = rows.value(0).toLongLong(),
                                      .id = rows.value(1).toString(),
                                      .label = rows.value(2).toString(),
                                      .kindClass = rows.value(3).toString()});
    }
}

void TimelineReader::readMilestones(TimelineReading &reading) const
{
    QSqlQuery rows = m_connection.query(
        u"SELECT r.id, e.election, %1, coalesce(e.detail, ''), e.happened FROM milestone e JOIN record r ON "
        "r.seq = e.seq JOIN term k ON k.seq = e.kind WHERE ? IN (0, e.election) ORDER BY e.happened_earliest, "
        "e.seq"_s.arg(termLabelSql(u"k"_s, m_connection.language())),
        {m_election});
    while (rows.next()) {
        reading.milestones.append({.id = rows.value(0).toString(),
                                   .election = rows.value(1).toLongLong(),
                                   .label = rows.value(2).toString(),
                                   .detail = rows.value(3).toString(),
                                   .when = dateOf(rows.value(4))});
    }
}

} // namespace scrutineer
