// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/trackreader.h"

#include "models/storage/electiontallies.h"
#include "models/storage/labelsql.h"
#include "models/storage/store.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

Edtf dateOf(const QVariant &value)
{
    return Edtf::parse(value.toString()).value_or(Edtf());
}

} // namespace

// A host that tells what its guest said is not who said it; the comparison board counts the same statements.
TrackReader::TrackReader(Connection &connection, const QString &organization)
    : m_connection(connection)
    , m_organization(organization)
{
    const qint64 key = Store(connection).seq(organization).value_or(-1);
    m_missions = u"SELECT w.mission FROM mission_organization w WHERE w.organization = %1"_s.arg(key);
    m_statements = u"SELECT i.statement FROM statement_issuer i WHERE (i.role IS NULL OR i.role NOT IN (SELECT h.seq "
                   "FROM term h WHERE h.vocabulary = 'statement_issuer_role' AND h.class = 'host')) AND "
                   "(i.organization = %1 OR i.mission IN (%2))"_s.arg(QString::number(key), m_missions);
}

TrackReading TrackReader::read() const
{
    TrackReading reading;
    const Store store(m_connection);
    if (store.typeOf(m_organization) != "organization"_L1)
        return reading;
    reading.organization = m_organization;
    reading.label = store.label(m_organization);
    reading.electionsOnFile = int(store.count(requireRecordType(u"election")));
    for (const TermEntry &role : store.terms(u"statement_issuer_role"_s)) {
        if (role.termClass == "host"_L1)
            reading.hostRoles += role.id;
    }
    readMissions(reading);
    readSightings(reading);
    readElections(reading);
    readStatements(reading);
    readVerdicts(reading);
    readClaims(reading);
    readFindings(reading);
    BoardQuery query;
    query.rows = BoardQuery::Rows::Elections;
    query.organization = m_organization;
    if (const Result<BoardReader> board = BoardReader::make(m_connection, query))
        reading.board = board->read();
    query.columns = BoardQuery::Columns::Yardsticks;
    if (const Result<BoardReader> board = BoardReader::make(m_connection, query))
        reading.yardsticks = board->read().columns;
    return reading;
}

void TrackReader::readMissions(TrackReading &reading) const
{
    QSqlQuery rows = m_connection.query(
        u"SELECT m.seq, r.id, m.title, m.election, coalesce(m.state, '') IN ('deployed', 'concluded') AND "
        "coalesce(k.deployed, k.seq IS NULL), coalesce(k.class, '') = 'joint', coalesce(m.parent, 0), "
        "coalesce(m.counted_in_parent, '') = 'no' FROM mission m JOIN record r ON r.seq = m.seq "
        "LEFT JOIN term k ON k.seq = m.kind WHERE m.seq IN (%1) ORDER BY m.title, m.seq"_s.arg(m_missions));
    while (rows.next()) {
        reading.missions.append({.key = rows.value(0).toLongLong(),
                                 .id = rows.value(1).toString(),
                                 .label = rows.value(2).toString(),
                                 .election = rows.value(3).toLongLong(),
                                 .observes = rows.value(4).toInt() == 1,
                                 .joint = rows.value(5).toInt() == 1,
                                 .parent = rows.value(6).toLongLong(),
                                 .apart = rows.value(7).toInt() == 1,
                                 .team = {},
                                 .stations = {}});
    }
    for (TrackReading::Mission &mission : reading.missions) {
        const ElectionTallies tallies(m_connection, {});
        mission.team = tallies.figures(mission.id, u"team_size"_s);
        mission.stations = tallies.figures(mission.id, u"stations_visited"_s);
    }
}

void TrackReader::readSightings(TrackReading &reading) const
{
    QSqlQuery rows = m_connection.query(
        u"SELECT m.seq, 1, m.present, '' FROM mission m WHERE m.present IS NOT NULL AND m.seq IN (%1) "
        "UNION ALL SELECT p.mission, 0, p.happened, %2 FROM mission_phase p JOIN term t ON t.seq = p.kind "
        "WHERE p.happened IS NOT NULL AND p.mission IN (%1) "
        "UNION ALL SELECT v.mission, 0, v.happened, v.title FROM visit v WHERE v.state = 'held' AND v.happened IS NOT "
        "NULL AND v.mission IN (%1)"_s.arg(m_missions, termLabelSql(u"t"_s, m_connection.language())));
    while (rows.next()) {
        reading.sightings.append({.mission = rows.value(0).toLongLong(),
                                  .stay = rows.value(1).toInt() == 1,
                                  .when = dateOf(rows.value(2)),
                                  .label = rows.value(3).toString()});
    }
}

void TrackReader::readElections(TrackReading &reading) const
{
    QSqlQuery rows = m_connection.query(
        u"SELECT e.seq, r.id, %3, e.voting_day_earliest FROM election e JOIN record r ON r.seq = e.seq WHERE e.seq IN "
        "(SELECT m.election FROM mission m WHERE m.seq IN (%1)) OR e.seq IN (SELECT x.election FROM statement_election "
        "x WHERE x.statement IN (%2)) ORDER BY e.voting_day_earliest DESC, e.seq"_s.arg(
            m_missions, m_statements, labelSql(requireRecordType(u"election"), u"e.seq"_s, m_connection.language())));
    while (rows.next()) {
        reading.elections.append({.key = rows.value(0).toLongLong(),
                                  .id = rows.value(1).toString(),
                                  .label = rows.value(2).toString(),
                                  .votingDay = QDate::fromString(rows.value(3).toString(), Qt::ISODate)});
    }
}

void TrackReader::readStatements(TrackReading &reading) const
{
    QSqlQuery rows = m_connection.query(
        u"SELECT s.seq, r.id, s.issued, coalesce((SELECT c.verdict FROM coding c WHERE c.statement = s.seq AND "
        "c.verdict IS NOT NULL ORDER BY CASE c.state WHEN 'adjudicated' THEN 0 WHEN 'complete' THEN 1 ELSE 2 END, "
        "c.seq LIMIT 1), 0) FROM statement s JOIN record r ON r.seq = s.seq WHERE s.seq IN (%1) "
        "ORDER BY s.issued_earliest IS NULL, s.issued_earliest, s.seq"_s.arg(m_statements));
    QHash<qint64, qsizetype> places;
    while (rows.next()) {
        places.insert(rows.value(0).toLongLong(), reading.statements.size());
        reading.statements.append({.key = rows.value(0).toLongLong(),
                                   .id = rows.value(1).toString(),
                                   .issued = dateOf(rows.value(2)),
                                   .elections = {},
                                   .verdict = rows.value(3).toLongLong()});
    }
    QSqlQuery elections = m_connection.query(
        u"SELECT DISTINCT x.statement, x.election FROM statement_election x WHERE x.statement IN (%1) "
        "ORDER BY x.statement, x.election"_s.arg(m_statements));
    while (elections.next())
        reading.statements[places.value(elections.value(0).toLongLong())].elections += elections.value(1).toLongLong();
}

void TrackReader::readVerdicts(TrackReading &reading) const
{
    QList<qint64> used;
    for (const TrackReading::Statement &statement : std::as_const(reading.statements)) {
        if (statement.verdict != 0 && !used.contains(statement.verdict))
            used += statement.verdict;
    }
    QStringList numbers;
    for (const qint64 one : std::as_const(used))
        numbers += QString::number(one);
    QSqlQuery rows = m_connection.query(
        u"SELECT t.seq, r.id, %1, t.scale FROM term t JOIN record r ON r.seq = t.seq WHERE t.seq IN (%2) "
        "ORDER BY t.scale IS NULL, t.scale, t.position, t.seq"_s.arg(termLabelSql(u"t"_s, m_connection.language()),
                                                                     numbers.join(u',')));
    while (rows.next()) {
        TrackReading::Verdict verdict{.key = rows.value(0).toLongLong(),
                                      .id = rows.value(1).toString(),
                                      .label = rows.value(2).toString(),
                                      .scale = {}};
        if (!rows.value(3).isNull())
            verdict.scale = rows.value(3).toDouble();
        reading.verdicts.append(verdict);
    }
}

void TrackReader::readClaims(TrackReading &reading) const
{
    QSqlQuery rows = m_connection.query(
        u"SELECT k.seq, c.statement, coalesce(k.theme, 0), k.polarity FROM claim k JOIN coding c ON c.seq = k.coding "
        "WHERE c.statement IN (%1) ORDER BY k.seq"_s.arg(m_statements));
    QHash<qint64, qsizetype> places;
    while (rows.next()) {
        TrackReading::Claim claim{.key = rows.value(0).toLongLong(),
                                  .statement = rows.value(1).toLongLong(),
                                  .theme = rows.value(2).toLongLong(),
                                  .polarity = {},
                                  .yardsticks = {}};
        if (!rows.value(3).isNull())
            claim.polarity = rows.value(3).toInt();
        places.insert(claim.key, reading.claims.size());
        reading.claims.append(claim);
    }
    QSqlQuery yardsticks = m_connection.query(
        u"SELECT DISTINCT y.claim, y.yardstick FROM claim_yardstick y JOIN claim k ON k.seq = y.claim JOIN coding c ON "
        "c.seq = k.coding WHERE c.statement IN (%1) ORDER BY y.claim, y.yardstick"_s.arg(m_statements));
    while (yardsticks.next())
        reading.claims[places.value(yardsticks.value(0).toLongLong())].yardsticks += yardsticks.value(1).toLongLong();
}

QList<BoardReading::Column> TrackReader::terms(const QString &vocabulary) const
{
    QSqlQuery rows = m_connection.query(
        u"SELECT t.seq, r.id, %1 FROM term t JOIN record r ON r.seq = t.seq WHERE "
        "t.vocabulary = ? ORDER BY t.position, t.seq"_s.arg(termLabelSql(u"t"_s, m_connection.language())),
        {vocabulary});
    QList<BoardReading::Column> found;
    while (rows.next()) {
        found.append({.key = rows.value(0).toLongLong(),
                      .id = rows.value(1).toString(),
                      .label = rows.value(2).toString(),
                      .shortLabel = {},
                      .digit = {}});
    }
    return found;
}

void TrackReader::readFindings(TrackReading &reading) const
{
    reading.principles = terms(u"declaration_principle"_s);
    reading.answers = terms(u"declaration_answer"_s);
    QSqlQuery rows = m_connection.query(u"SELECT DISTINCT f.mission, f.principle, f.answer FROM declaration_finding f "
                                        "WHERE f.mission IN (%1) ORDER BY 1, 2, 3"_s.arg(m_missions));
    while (rows.next())
        reading.findings.append({rows.value(0).toLongLong(), rows.value(1).toLongLong(), rows.value(2).toLongLong()});
}

} // namespace scrutineer
