// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/history.h"

#include "models/storage/changejson.h"
#include "models/storage/store.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QScopeGuard>

#include <limits>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString changeColumns = u"c.seq, c.id, c.title, c.author, c.at, c.origin, coalesce(c.target, ''), c.row_count, "
                              "c.digest"_s;
const QString rowColumns = u"w.operation, w.type, w.record, coalesce(w.created, ''), w.fields"_s;
constexpr int changeColumnCount = 9;

ChangeEntry entryOf(const QSqlQuery &row)
{
    return {.seq = row.value(0).toLongLong(),
            .id = row.value(1).toString(),
            .title = row.value(2).toString(),
            .author = row.value(3).toString(),
            .at = row.value(4).toString(),
            .origin = originFrom(row.value(5).toString()),
            .target = row.value(6).toString(),
            .rowCount = row.value(7).toLongLong(),
            .digest = row.value(8).toString()};
}

RecordChange rowOf(const QSqlQuery &row, int first)
{
    return {.operation = operationFrom(row.value(first).toString()),
            .type = row.value(first + 1).toString(),
            .id = row.value(first + 2).toString(),
            .fields = fieldsFromJson(row.value(first + 4).toByteArray()),
            .created = row.value(first + 3).toString()};
}

// A bulk insert leaves only its id; its values follow from what the record is now and what was done to it since.
void fillFromRecord(Connection &connection, RecordChange &change, qint64 changeSeq)
{
    if (change.operation != RecordChange::Operation::Insert || !change.fields.isEmpty())
        return;
    if (const std::optional<Record> record = HistoryReader(connection).stateAt(change.id, changeSeq, false)) {
        ChangeSet whole;
        whole.insert(*record);
        change.fields = whole.changes.first().fields;
    }
}

} // namespace

QList<ChangeEntry> HistoryReader::changes(int limit, qint64 before) const
{
    QList<ChangeEntry> found;
    QSqlQuery rows =
        m_connection.query(u"SELECT %1 FROM change c WHERE c.seq < ? ORDER BY c.seq DESC LIMIT ?"_s.arg(changeColumns),
                           {before > 0 ? before : std::numeric_limits<qint64>::max(), limit});
    while (rows.next())
        found.append(entryOf(rows));
    return found;
}

std::optional<ChangeEntry> HistoryReader::change(const QString &id) const
{
    QSqlQuery row = m_connection.query(u"SELECT %1 FROM change c WHERE c.id = ?"_s.arg(changeColumns), {id});
    return row.next() ? std::optional(entryOf(row)) : std::nullopt;
}

QList<RecordChange> HistoryReader::rows(const QString &changeId, int limit) const
{
    QList<RecordChange> found;
    QSqlQuery rows = m_connection.query(u"SELECT %1 FROM change_row w JOIN change c ON c.seq = w.change WHERE c.id = ? "
                                        "ORDER BY w.position LIMIT ?"_s.arg(rowColumns),
                                        {changeId, limit});
    while (rows.next())
        found.append(rowOf(rows, 0));
    return found;
}

QList<RecordHistoryEntry> HistoryReader::ofRecord(const QString &recordId, int limit) const
{
    QList<RecordHistoryEntry> found;
    QSqlQuery &rows = m_connection.kept(
        u"SELECT %1, %2 FROM change_row w JOIN change c ON c.seq = w.change "
        "WHERE w.record = ? ORDER BY w.change DESC, w.position DESC LIMIT ?"_s.arg(changeColumns, rowColumns));
    const auto finish = qScopeGuard([&rows] { rows.finish(); });
    Connection::run(rows, {recordId, limit});
    while (rows.next())
        found.append({entryOf(rows), rowOf(rows, changeColumnCount)});
    return found;
}

QList<RecordHistoryEntry> HistoryReader::deleted(int limit) const
{
    QList<RecordHistoryEntry> found;
    QSqlQuery rows = m_connection.query(
        u"SELECT %1, %2 FROM change_row w JOIN change c ON c.seq = w.change WHERE w.operation = 'delete' "
        "AND NOT EXISTS (SELECT 1 FROM record r WHERE r.id = w.record) AND NOT EXISTS (SELECT 1 FROM change_row later "
        "WHERE later.record = w.record AND later.change > w.change) ORDER BY w.change DESC, w.position DESC LIMIT ?"_s
            .arg(changeColumns, rowColumns),
        {limit});
    while (rows.next())
        found.append({entryOf(rows), rowOf(rows, changeColumnCount)});
    return found;
}

ChainVerdict HistoryReader::verify() const
{
    ChainVerdict verdict;
    QString previous;
    QSqlQuery changes =
        m_connection.query(u"SELECT c.seq, c.id, c.title, c.author, c.at, c.origin, "
                           "coalesce(c.target, ''), c.schema_version, c.previous, c.digest FROM change c "
                           "ORDER BY c.seq"_s);
    QSqlQuery rows = m_connection.prepare(u"SELECT position, operation, type, record, coalesce(created, ''), "
                                          "coalesce(fields, '') FROM change_row WHERE change = ? ORDER BY position"_s);
    while (changes.next()) {
        QCryptographicHash digest(QCryptographicHash::Sha256);
        const QJsonArray header{previous,
                                changes.value(1).toString(),
                                changes.value(2).toString(),
                                changes.value(3).toString(),
                                changes.value(4).toString(),
                                changes.value(5).toString(),
                                changes.value(6).toString(),
                                changes.value(7).toInt()};
        digest.addData(QJsonDocument(header).toJson(QJsonDocument::Compact));
        Connection::run(rows, {changes.value(0)});
        while (rows.next()) {
            const QJsonArray line{rows.value(0).toLongLong(), rows.value(1).toString(), rows.value(2).toString(),
                                  rows.value(3).toString(),   rows.value(4).toString(), rows.value(5).toString()};
            digest.addData(QJsonDocument(line).toJson(QJsonDocument::Compact));
        }
        const QString stored = changes.value(9).toString();
        if (changes.value(8).toString() != previous || QString::fromLatin1(digest.result().toHex()) != stored) {
            verdict.intact = false;
            verdict.firstBroken = changes.value(1).toString();
            return verdict;
        }
        previous = stored;
        ++verdict.changes;
    }
    verdict.head = previous;
    return verdict;
}

QString HistoryReader::head() const
{
    return m_connection.value(u"SELECT digest FROM change ORDER BY seq DESC LIMIT 1"_s).toString();
}

InverseSource::InverseSource(Connection &connection, qint64 changeSeq)
    : m_connection(connection)
    , m_change(changeSeq)
{
}

void InverseSource::rewind()
{
    m_position =
        m_connection.value(u"SELECT coalesce(max(position), -1) FROM change_row WHERE change = ?"_s, {m_change})
            .toLongLong();
}

bool InverseSource::read(RecordChange &stored)
{
    if (m_position < 0)
        return false;
    QSqlQuery &row =
        m_connection.kept(u"SELECT %1 FROM change_row w WHERE w.change = ? AND w.position = ?"_s.arg(rowColumns));
    const auto finish = qScopeGuard([&row] { row.finish(); });
    Connection::run(row, {m_change, m_position});
    --m_position;
    if (!row.next())
        return false;
    stored = rowOf(row, 0);
    return true;
}

bool InverseSource::next(RecordChange &change)
{
    RecordChange stored;
    if (!read(stored))
        return false;
    fillFromRecord(m_connection, stored, m_change);
    change = stored.inverse();
    return true;
}

bool InverseSource::nextHead(RecordChange &change)
{
    RecordChange stored;
    if (!read(stored))
        return false;
    change = stored.inverse();
    return true;
}

} // namespace scrutineer
