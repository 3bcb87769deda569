// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/boardreader.h"

#include "models/storage/labelsql.h"
#include "models/storage/store.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<MissionState> missionState(const QString &key)
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

BoardReader::BoardReader(Connection &connection, const BoardQuery &query, const BoardFilter &filter)
    : m_connection(connection)
    , m_query(query)
    , m_filter(filter)
{
    const Store store(connection);
    QStringList elections;
    for (const QString &id : filter.elections)
        elections += QString::number(store.seq(id).value_or(-1));
    m_elections = elections.join(u", "_s);
    m_organization = store.seq(query.organization).value_or(-1);
}

Result<BoardReader> BoardReader::make(Connection &connection, const BoardQuery &query)
{
    const Result<BoardFilter> filter = BoardFilter::of(connection, query.filter, query.onlyPublic);
    if (!filter)
        return filter.problem();
    return BoardReader(connection, query, *filter);
}

// Which statement counts for which line. A host that tells what its guest said is not who said it.
BoardReader::Sql BoardReader::issues() const
{
    const QString within = u"SELECT t.seq FROM statement t WHERE "_s + m_filter.statements.where;
    const QString spoken =
        u"(i.role IS NULL OR i.role NOT IN (SELECT h.seq FROM term h WHERE h.vocabulary = 'statement_issuer_role' "
        "AND h.class = 'host'))"_s;
    switch (m_query.rows) {
    case BoardQuery::Rows::Missions:
        return {u"SELECT i.mission AS line, i.statement AS statement FROM statement_issuer i WHERE i.mission IS NOT "
                "NULL AND %1 AND i.statement IN (%2) GROUP BY i.mission, i.statement"_s.arg(spoken, within),
                m_filter.statements.values};
    case BoardQuery::Rows::Kinds:
        return {u"SELECT o.kind AS line, i.statement AS statement FROM statement_issuer i JOIN organization o "
                "ON o.seq = i.organization WHERE o.kind IS NOT NULL AND %1 AND i.statement IN (%2) "
                "GROUP BY o.kind, i.statement"_s.arg(spoken, within),
                m_filter.statements.values};
    case BoardQuery::Rows::Elections:
        return {u"SELECT e.election AS line, e.statement AS statement FROM statement_election e WHERE e.statement IN "
                "(SELECT i.statement FROM statement_issuer i WHERE %1 AND (i.organization = %3 OR i.mission IN "
                "(SELECT w.mission FROM mission_organization w WHERE w.organization = %3))) AND e.statement IN (%2) "
                "GROUP BY e.election, e.statement"_s.arg(spoken, within, QString::number(m_organization)),
                m_filter.statements.values};
    case BoardQuery::Rows::Statements:
        break;
    }
    return {u"SELECT t.seq AS line, t.seq AS statement FROM statement t WHERE "_s + m_filter.statements.where,
            m_filter.statements.values};
}

QString BoardReader::vocabulary() const
{
    switch (m_query.columns) {
    case BoardQuery::Columns::Stages:
        return u"stage"_s;
    case BoardQuery::Columns::Yardsticks:
        return u"yardstick"_s;
    case BoardQuery::Columns::Themes:
        break;
    }
    return u"theme"_s;
}

QString BoardReader::termColumn() const
{
    if (m_query.columns == BoardQuery::Columns::Yardsticks)
        return u"y.yardstick"_s;
    return m_query.columns == BoardQuery::Columns::Stages ? u"k.stage"_s : u"k.theme"_s;
}

QString BoardReader::yardstickJoin() const
{
    return m_query.columns == BoardQuery::Columns::Yardsticks ? u" LEFT JOIN claim_yardstick y ON y.claim = k.seq"_s
                                                              : QString();
}

// Claims with their lines; the one join that tallies, cells and opposed claims are read from.
BoardReader::Sql BoardReader::counted(const QString &columns, const QString &condition, const QString &end) const
{
    const Sql pairs = issues();
    Sql sql{u"WITH issue (line, statement) AS (%1) SELECT %2 FROM issue JOIN coding t ON t.statement = issue.statement "
            "JOIN claim k ON k.coding = t.seq%3 WHERE (%4) AND %5 %6"_s.arg(pairs.text, columns, yardstickJoin(),
                                                                            m_filter.codings.where, condition, end),
            {}};
    sql.values = pairs.values;
    return sql;
}

void BoardReader::readLines(BoardReading &reading) const
{
    const QString language = m_connection.language();
    const Sql pairs = issues();
    const QString lines = u"WITH issue (line, statement) AS (%1) "_s.arg(pairs.text);
    const QString present = u"IN (SELECT line FROM issue)"_s;
    QString text;
    switch (m_query.rows) {
    case BoardQuery::Rows::Missions:
        // In the order of the organisations' kinds; those that never came stand last.
        // With several elections in scope a mission is told from its namesakes by its own.
        text = u"SELECT m.seq, r.id, %3, m.state, coalesce(k.class, '') = 'joint', kind.class "
               "FROM mission m JOIN record r ON r.seq = m.seq JOIN election e ON e.seq = m.election "
               "LEFT JOIN term k ON k.seq = m.kind "
               "LEFT JOIN mission_organization w ON w.seq = (SELECT min(v.seq) FROM mission_organization v WHERE "
               "v.mission = m.seq) LEFT JOIN organization o ON o.seq = w.organization LEFT JOIN term kind "
               "ON kind.seq = o.kind WHERE m.seq %1%2 ORDER BY coalesce(m.state IN ('declined', 'not_invited', "
               "'denied'), 0), coalesce(kind.position, 1000), coalesce(k.class, '') <> 'joint', m.title, m.seq"_s.arg(
                   present, m_elections.isEmpty() ? QString() : u" OR m.election IN (%1)"_s.arg(m_elections),
                   m_filter.elections.size() == 1 ? u"m.title"_s : u"m.title || ' · ' || e.title"_s);
        break;
    case BoardQuery::Rows::Statements:
        text = u"SELECT s.seq, r.id, s.title, NULL, 0, '' FROM statement s JOIN record r ON r.seq = s.seq "
               "WHERE s.seq %1 ORDER BY s.issued_earliest IS NULL, s.issued_earliest, s.title, s.seq"_s.arg(present);
        break;
    case BoardQuery::Rows::Elections:
        text = u"SELECT e.seq, r.id, %2, CASE WHEN EXISTS (SELECT 1 FROM mission m JOIN mission_organization w ON "
               "w.mission = m.seq WHERE m.election = e.seq AND w.organization = %3) AND NOT EXISTS (SELECT 1 FROM "
               "mission m JOIN mission_organization w ON w.mission = m.seq WHERE m.election = e.seq AND "
               "w.organization = %3 AND coalesce(m.state, '') NOT IN ('declined', 'not_invited', 'denied')) THEN "
               "(SELECT min(m.state) FROM mission m JOIN mission_organization w ON w.mission = m.seq WHERE "
               "m.election = e.seq AND w.organization = %3) END, 0, '' "
               "FROM election e JOIN record r ON r.seq = e.seq WHERE e.seq %1 OR e.seq IN (SELECT m.election FROM "
               "mission m JOIN mission_organization w ON w.mission = m.seq WHERE w.organization = %3) "
               "ORDER BY e.voting_day_earliest, e.seq"_s.arg(
                   present, labelSql(requireRecordType(u"election"), u"e.seq"_s, language),
                   QString::number(m_organization));
        break;
    case BoardQuery::Rows::Kinds:
        text = u"SELECT k.seq, r.id, %2, NULL, 0, k.class FROM term k JOIN record r ON r.seq = k.seq WHERE k.seq %1 "
               "ORDER BY k.position, k.seq"_s.arg(present, termLabelSql(u"k"_s, language));
        break;
    }
    QSqlQuery rows = m_connection.query(lines + text, pairs.values);
    while (rows.next()) {
        BoardReading::Line line{.key = rows.value(0).toLongLong(),
                                .id = rows.value(1).toString(),
                                .label = rows.value(2).toString(),
                                .state = missionState(rows.value(3).toString()),
                                .joint = rows.value(4).toInt() == 1,
                                .absent = false,
                                .kind = rows.value(5).toString()};
        line.absent = line.state == MissionState::Declined || line.state == MissionState::NotInvited ||
                      line.state == MissionState::Denied;
        reading.lines.append(line);
    }
}

void BoardReader::readColumns(BoardReading &reading) const
{
    QSqlQuery rows = m_connection.query(
        u"SELECT t.seq, t.parent, r.id, %1, coalesce(t.short_%2, t.short_en, ''), t.digit, coalesce(t.retired, 0) "
        "FROM term t JOIN record r ON r.seq = t.seq WHERE t.vocabulary = ? ORDER BY t.position, t.seq"_s.arg(
            termLabelSql(u"t"_s, m_connection.language()), m_connection.language()),
        {vocabulary()});
    QHash<qint64, qint64> parents;
    while (rows.next()) {
        const qint64 term = rows.value(0).toLongLong();
        parents.insert(term, rows.value(1).toLongLong());
        if (!rows.value(1).isNull())
            continue;
        BoardReading::Column column{.key = term,
                                    .id = rows.value(2).toString(),
                                    .label = rows.value(3).toString(),
                                    .shortLabel = rows.value(4).toString(),
                                    .digit = {}};
        if (!rows.value(5).isNull())
            column.digit = rows.value(5).toInt();
        reading.columns.append(column);
    }
    for (auto term = parents.begin(); term != parents.end(); ++term) {
        qint64 top = term.key();
        // A circle of parents would be a damaged project; it must not hang the window.
        for (int depth = 0; depth < 16 && parents.value(top) != 0; ++depth)
            top = parents.value(top);
        reading.columnOfTerm.insert(term.key(), top);
    }
}

void BoardReader::readStatements(BoardReading &reading) const
{
    const Sql pairs = issues();
    QSqlQuery rows = m_connection.query(pairs.text, pairs.values);
    while (rows.next())
        reading.issues.append({rows.value(0).toLongLong(), rows.value(1).toLongLong()});

    const QString within = u"SELECT t.seq FROM statement t WHERE "_s + m_filter.statements.where;
    QSqlQuery texts = m_connection.query(
        u"SELECT s.seq, coalesce(s.form, '') <> 'reported' AND EXISTS (SELECT 1 FROM statement_text x WHERE "
        "x.statement = s.seq AND x.completeness = 'full') "
        "FROM statement s WHERE s.seq IN (%1)"_s.arg(within),
        m_filter.statements.values);
    while (texts.next())
        reading.texts.append({texts.value(0).toLongLong(), texts.value(1).toInt() == 1});

    const QString codings = u"(%1) AND t.statement IN (%2)"_s.arg(m_filter.codings.where, within);
    QSqlQuery coded =
        m_connection.query(u"SELECT t.seq, t.statement, t.state <> 'open' FROM coding t WHERE "_s + codings,
                           m_filter.codings.values + m_filter.statements.values);
    while (coded.next())
        reading.codings.append({coded.value(0).toLongLong(), coded.value(1).toLongLong(), coded.value(2).toInt() == 1});

    if (m_query.columns != BoardQuery::Columns::Themes)
        return;
    QSqlQuery gaps = m_connection.query(
        u"SELECT g.coding, g.theme, g.kind FROM silence g WHERE g.coding IN (SELECT t.seq FROM coding t WHERE %1)"_s
            .arg(codings),
        m_filter.codings.values + m_filter.statements.values);
    while (gaps.next())
        reading.gaps.append(
            {gaps.value(0).toLongLong(), gaps.value(1).toLongLong(), gaps.value(2).toString() == "not_addressed"_L1});
}

void BoardReader::readTallies(BoardReading &reading) const
{
    const bool byVerdict = m_query.measure == BoardQuery::Measure::Verdict;
    const QString value =
        byVerdict ? u"(SELECT CAST(v.scale AS INTEGER) FROM term v WHERE v.seq = t.verdict)"_s : u"k.polarity"_s;
    const QString some = byVerdict ? u"count(DISTINCT t.seq)"_s : u"count(*)"_s;
    QString within = some;
    QVariantList values;
    if (m_filter.narrowsClaims) {
        const QString matching = u"k.seq IN (SELECT t.seq FROM claim t WHERE %1)"_s.arg(m_filter.claims.where);
        within = byVerdict ? u"count(DISTINCT CASE WHEN %1 THEN t.seq END)"_s.arg(matching)
                           : u"sum(CASE WHEN %1 THEN 1 ELSE 0 END)"_s.arg(matching);
        values = m_filter.claims.values;
    }
    const QString term = termColumn();
    const Sql sql = counted(u"issue.line, coalesce(%1, 0), %2, %3, %4"_s.arg(term, value, some, within), u"1"_s,
                            u"GROUP BY 1, 2, 3"_s);
    QSqlQuery rows = m_connection.query(sql.text, sql.values + values + m_filter.codings.values);
    while (rows.next()) {
        BoardReading::Tally tally{.line = rows.value(0).toLongLong(),
                                  .term = rows.value(1).toLongLong(),
                                  .polarity = {},
                                  .count = rows.value(3).toLongLong(),
                                  .within = rows.value(4).toLongLong()};
        if (!rows.value(2).isNull())
            tally.polarity = rows.value(2).toInt();
        reading.tallies.append(tally);
    }
}

BoardReading BoardReader::read() const
{
    BoardReading reading;
    readLines(reading);
    readColumns(reading);
    readStatements(reading);
    readTallies(reading);
    return reading;
}

QList<qint64> BoardReader::claims(std::optional<qint64> line, std::optional<qint64> column, int limit) const
{
    QString condition = u"k.seq IN (SELECT t.seq FROM claim t WHERE %1)"_s.arg(m_filter.claims.where);
    if (line)
        condition += u" AND issue.line = %1"_s.arg(*line);
    if (column && *column == 0)
        condition += u" AND %1 IS NULL"_s.arg(termColumn());
    else if (column)
        condition += u" AND %1 IN (WITH RECURSIVE part (seq) AS (SELECT %2 UNION SELECT c.seq FROM term c JOIN part "
                     "ON c.parent = part.seq) SELECT seq FROM part)"_s.arg(termColumn(), QString::number(*column));
    const Sql sql =
        counted(u"k.seq"_s, condition, u"GROUP BY k.seq ORDER BY t.statement, k.polarity, k.seq LIMIT %1"_s.arg(limit));
    QSqlQuery rows = m_connection.query(sql.text, sql.values + m_filter.codings.values + m_filter.claims.values);
    QList<qint64> found;
    while (rows.next())
        found.append(rows.value(0).toLongLong());
    return found;
}

QList<BoardReader::Mark> BoardReader::marks() const
{
    const QString condition = u"k.theme IS NOT NULL AND k.polarity IS NOT NULL AND "
                              "k.seq IN (SELECT t.seq FROM claim t WHERE %1)"_s.arg(m_filter.claims.where);
    Sql sql = counted(u"k.seq, issue.line, k.theme, coalesce(k.scope_place, 0), coalesce(k.scope_phase, 0), "
                      "coalesce((SELECT min(e.election) FROM statement_election e WHERE e.statement = "
                      "issue.statement), 0), k.polarity"_s,
                      condition, u"ORDER BY k.seq, issue.line"_s);
    QSqlQuery rows = m_connection.query(sql.text, sql.values + m_filter.codings.values + m_filter.claims.values);
    QList<Mark> found;
    while (rows.next()) {
        found.append({rows.value(0).toLongLong(), rows.value(1).toLongLong(), rows.value(2).toLongLong(),
                      rows.value(3).toLongLong(), rows.value(4).toLongLong(), rows.value(5).toLongLong(),
                      rows.value(6).toInt()});
    }
    return found;
}

} // namespace scrutineer
