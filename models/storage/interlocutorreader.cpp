// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/interlocutorreader.h"

#include "models/storage/labelsql.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<Ground> groundOf(const QString &key)
{
    int place = 0;
    for (const ChoiceOption &option : ChoiceOptions<Ground>::options) {
        if (key == QLatin1StringView(option.key))
            return Ground(place);
        ++place;
    }
    return std::nullopt;
}

std::optional<MissionState> stateOf(const QString &key)
{
    int place = 0;
    for (const ChoiceOption &option : ChoiceOptions<MissionState>::options) {
        if (key == QLatin1StringView(option.key))
            return MissionState(place);
        ++place;
    }
    return std::nullopt;
}

} // namespace

InterlocutorReader::InterlocutorReader(Connection &connection)
    : m_connection(connection)
{
}

Result<InterlocutorReader> InterlocutorReader::make(Connection &connection, const Filter &filter)
{
    const RecordType &visit = requireRecordType(u"visit");
    const RecordType &mission = requireRecordType(u"mission");
    QList<Filter> scopes;
    QList<Filter> visits;
    QList<Filter> missions;
    for (const Filter &part : filter.conjuncts()) {
        const Result<FilterSql> suits = filterSql(connection, part, visit);
        if (part.kind() == Filter::Kind::Scope)
            scopes += part;
        else if (suits)
            visits += part;
        else if (filterSql(connection, part, mission))
            missions += part;
        else
            return suits.problem();
    }
    const Result<FilterSql> ofVisits = filterSql(connection, Filter::all(scopes + visits), visit);
    if (!ofVisits)
        return ofVisits.problem();
    const Result<FilterSql> ofMissions = filterSql(connection, Filter::all(scopes + missions), mission);
    if (!ofMissions)
        return ofMissions.problem();
    InterlocutorReader reader(connection);
    reader.m_visits = *ofVisits;
    reader.m_missions = *ofMissions;
    reader.m_visitFilter = Filter::all(visits);
    reader.m_oneElection = scopes.size() == 1;
    return reader;
}

InterlocutorReading InterlocutorReader::read() const
{
    InterlocutorReading reading;
    readClasses(reading);
    readMissions(reading);
    readVisits(reading);
    return reading;
}

void InterlocutorReader::readClasses(InterlocutorReading &reading) const
{
    QSqlQuery rows = m_connection.query(
        u"SELECT t.seq, r.id, %1, coalesce(t.definition, '') FROM term t JOIN record r ON r.seq = t.seq WHERE "
        "t.vocabulary = 'participant_class' AND (coalesce(t.retired, 0) = 0 OR EXISTS (SELECT 1 FROM visit_participant "
        "p WHERE p.class = t.seq)) ORDER BY t.position, t.seq"_s.arg(termLabelSql(u"t"_s, m_connection.language())));
    while (rows.next()) {
        reading.classes.append(
            {rows.value(0).toLongLong(), rows.value(1).toString(), rows.value(2).toString(), rows.value(3).toString()});
    }
}

// In the order of the comparison board: kinds of organisation, joint missions first, those that never came last.
void InterlocutorReader::readMissions(InterlocutorReading &reading) const
{
    QSqlQuery rows = m_connection.query(
        u"SELECT t.seq, r.id, %1, t.state, coalesce(t.parent, 0) FROM mission t JOIN record r ON r.seq = t.seq "
        "JOIN election e ON e.seq = t.election LEFT JOIN term k ON k.seq = t.kind "
        "LEFT JOIN mission_organization w ON w.seq = (SELECT min(v.seq) FROM mission_organization v WHERE "
        "v.mission = t.seq) LEFT JOIN organization o ON o.seq = w.organization LEFT JOIN term kind "
        "ON kind.seq = o.kind WHERE %2 ORDER BY coalesce(t.state IN ('declined', 'not_invited', 'denied'), 0), "
        "coalesce(kind.position, 1000), coalesce(k.class, '') <> 'joint', t.title, t.seq"_s.arg(
            m_oneElection ? u"t.title"_s : u"t.title || ' · ' || e.title"_s, m_missions.where),
        m_missions.values);
    while (rows.next()) {
        InterlocutorReading::Mission mission{.key = rows.value(0).toLongLong(),
                                             .id = rows.value(1).toString(),
                                             .label = rows.value(2).toString(),
                                             .state = stateOf(rows.value(3).toString()),
                                             .absent = false,
                                             .parent = rows.value(4).toLongLong()};
        mission.absent = mission.state == MissionState::Declined || mission.state == MissionState::NotInvited ||
                         mission.state == MissionState::Denied;
        reading.missions.append(mission);
    }
}

void InterlocutorReader::readVisits(InterlocutorReading &reading) const
{
    // What is only planned, cancelled or left out by the filter is read too: it is no silence.
    const QString missions = u"SELECT t.seq FROM mission t WHERE "_s + m_missions.where;
    const QString attended =
        u"SELECT v.seq AS visit, v.mission AS mission FROM visit v WHERE v.mission IN (%1) UNION "
        "SELECT p.visit, p.mission FROM visit_participant p WHERE p.side = 'visitor' AND p.mission IN (%1)"_s.arg(
            missions);
    const QVariantList twice = m_missions.values + m_missions.values;
    // Stated where anyone of the mission is stated to have been there; inferred where all of them are inferred.
    QSqlQuery rows = m_connection.query(
        u"SELECT a.mission, a.visit, (SELECT CASE WHEN sum(p.ground = 'stated') > 0 THEN 'stated' WHEN "
        "sum(p.ground = 'inferred') = count(*) THEN 'inferred' END FROM visit_participant p WHERE p.visit = a.visit "
        "AND "
        "p.side = 'visitor' AND p.mission = a.mission) FROM (%1) a ORDER BY a.visit, a.mission"_s.arg(attended),
        twice);
    while (rows.next()) {
        reading.attendances.append(
            {rows.value(0).toLongLong(), rows.value(1).toLongLong(), groundOf(rows.value(2).toString())});
    }
    QSqlQuery visits = m_connection.query(
        u"SELECT t.seq, coalesce(t.state, '') = 'held', (%1) IS TRUE FROM visit t WHERE t.seq IN (SELECT a.visit FROM "
        "(%2) a)"_s.arg(m_visits.where, attended),
        m_visits.values + twice);
    while (visits.next()) {
        reading.visits.append(
            {visits.value(0).toLongLong(), visits.value(1).toInt() == 1, visits.value(2).toInt() == 1});
    }
    QSqlQuery meetings = m_connection.query(
        u"SELECT p.visit, coalesce(p.class, 0), p.ground FROM visit_participant p WHERE p.side <> 'visitor' AND "
        "p.visit IN (SELECT a.visit FROM (%1) a) ORDER BY p.seq"_s.arg(attended),
        twice);
    while (meetings.next()) {
        reading.meetings.append(
            {meetings.value(0).toLongLong(), meetings.value(1).toLongLong(), groundOf(meetings.value(2).toString())});
    }
}

} // namespace scrutineer
