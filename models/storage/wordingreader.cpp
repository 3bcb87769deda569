// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/wordingreader.h"

#include "models/records/statement.h"
#include "models/storage/filtersql.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

void addOnce(QStringList &ids, QStringList &labels, const QString &id, const QString &label)
{
    if (id.isEmpty() || ids.contains(id))
        return;
    ids += id;
    labels += label;
}

} // namespace

QString WordingStatement::issuers() const
{
    if (!missions.isEmpty())
        return missions.join(u", "_s);
    return organizations.isEmpty() ? title : organizations.join(u", "_s);
}

WordingReader::WordingReader(Connection &connection)
    : m_connection(connection)
{
}

Result<QList<WordingText>> WordingReader::texts(const Filter &filter) const
{
    const Result<FilterSql> sql = filterSql(m_connection, filter, Statement::type());
    if (!sql)
        return sql.problem();
    QSqlQuery rows = m_connection.query(
        u"SELECT r.id, q.id, coalesce(x.language, ''), coalesce(x.standing, '') FROM statement_text x "
        "JOIN record r ON r.seq = x.seq JOIN record q ON q.seq = x.statement "
        "WHERE x.statement IN (SELECT t.seq FROM statement t WHERE %1) AND NOT EXISTS (SELECT 1 FROM statement_text y "
        "WHERE y.statement = x.statement AND coalesce(y.language, '') = coalesce(x.language, '') "
        "AND coalesce(y.standing, '') = coalesce(x.standing, '') AND y.number > x.number) ORDER BY x.seq"_s.arg(
            sql->where),
        sql->values);
    QList<WordingText> found;
    while (rows.next()) {
        found.append(
            {rows.value(0).toString(), rows.value(1).toString(), rows.value(2).toString(), rows.value(3).toString()});
    }
    return found;
}

QString WordingReader::content(const QString &text) const
{
    return m_connection
        .value(u"SELECT x.content FROM statement_text x JOIN record r ON r.seq = x.seq WHERE r.id = ?"_s, {text})
        .toString();
}

// SQLite counts characters of a text as code points too.
QString WordingReader::words(const QString &text, qint64 start, qint64 length) const
{
    return m_connection
        .value(u"SELECT substr(x.content, ?, ?) FROM statement_text x JOIN record r ON r.seq = x.seq WHERE r.id = ?"_s,
               {start + 1, length, text})
        .toString();
}

WordingStatement WordingReader::statement(const QString &id) const
{
    WordingStatement statement;
    qint64 seq = -1;
    {
        QSqlQuery &row = m_connection.kept(
            u"SELECT s.seq, s.title, s.issued FROM statement s JOIN record r ON r.seq = s.seq WHERE r.id = ?"_s);
        Connection::run(row, {id});
        if (row.next()) {
            seq = row.value(0).toLongLong();
            statement.id = id;
            statement.title = row.value(1).toString();
            statement.issued = Edtf::parse(row.value(2).toString()).value_or(Edtf());
        }
        row.finish();
    }
    if (seq < 0)
        return statement;
    readIssuers(seq, statement);
    QSqlQuery &elections = m_connection.kept(
        u"SELECT r.id, e.title FROM statement_election s JOIN election e ON e.seq = s.election JOIN record r "
        "ON r.seq = e.seq WHERE s.statement = ? ORDER BY e.voting_day_earliest, e.seq"_s);
    Connection::run(elections, {seq});
    while (elections.next())
        addOnce(statement.electionIds, statement.elections, elections.value(0).toString(),
                elections.value(1).toString());
    elections.finish();
    return statement;
}

// A host that tells what its guest said is not who said it.
void WordingReader::readIssuers(qint64 seq, WordingStatement &statement) const
{
    QSqlQuery &rows = m_connection.kept(
        u"SELECT m.seq, p.id, m.title, o.seq, q.id, coalesce(o.short_name, o.name) FROM statement_issuer i "
        "LEFT JOIN mission m ON m.seq = i.mission LEFT JOIN record p ON p.seq = m.seq "
        "LEFT JOIN mission_organization w ON w.mission = i.mission "
        "LEFT JOIN organization o ON o.seq IN (i.organization, w.organization) LEFT JOIN record q ON q.seq = o.seq "
        "WHERE i.statement = ? AND (i.role IS NULL OR i.role NOT IN (SELECT h.seq FROM term h WHERE h.vocabulary = "
        "'statement_issuer_role' AND h.class = 'host')) ORDER BY i.seq, o.seq"_s);
    Connection::run(rows, {seq});
    while (rows.next()) {
        addOnce(statement.missionIds, statement.missions, rows.value(1).toString(), rows.value(2).toString());
        addOnce(statement.organizationIds, statement.organizations, rows.value(4).toString(), rows.value(5).toString());
    }
    rows.finish();
}

QString WordingReader::project() const
{
    return m_connection.value(u"SELECT file FROM pragma_database_list WHERE name = 'main'"_s).toString();
}

} // namespace scrutineer
