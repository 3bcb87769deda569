// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/store.h"

#include "models/storage/labelsql.h"
#include "models/storage/recordsql.h"

#include <QScopeGuard>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

QString orderOf(const RecordType &type)
{
    QString column = QString::fromLatin1(type.sort);
    const bool descending = column.startsWith(u'-');
    if (descending)
        column.remove(0, 1);
    const Field *field = type.find(column);
    if (!field || !field->isStored())
        return u"t.seq"_s;
    if (field->kind == FieldKind::Date)
        column += u"_earliest"_s;
    return u"t.%1%2, t.seq"_s.arg(column, descending ? u" DESC"_s : QString());
}

} // namespace

QList<Record> Store::read(const RecordType &type, const QString &where, const QVariantList &values) const
{
    QList<Record> found;
    QSqlQuery rows = m_connection.query(selectRecordSql(type) + where, values);
    while (rows.next())
        found.append(recordFromRow(type, rows));
    return found;
}

Record Store::record(const QString &id) const
{
    const RecordType *type = recordType(typeOf(id));
    if (!type)
        return {};
    QSqlQuery &row = m_connection.kept(selectRecordSql(*type) + u" WHERE r.id = ?"_s);
    const auto finish = qScopeGuard([&row] { row.finish(); });
    Connection::run(row, {id});
    return row.next() ? recordFromRow(*type, row) : Record();
}

QList<Record> Store::records(const RecordType &type) const
{
    return read(type, u" ORDER BY t.seq"_s, {});
}

QList<Record> Store::recordsWhere(const RecordType &type, QStringView field, const QString &target) const
{
    const std::optional<qint64> targetSeq = seq(target);
    if (!targetSeq)
        return {};
    return read(type, u" WHERE t.%1 = ? ORDER BY t.seq"_s.arg(field), {*targetSeq});
}

QList<Record> Store::recordsThrough(const RecordType &type, QStringView field, const RecordType &owner,
                                    QStringView ownerField, const QString &target) const
{
    const std::optional<qint64> targetSeq = seq(target);
    if (!targetSeq)
        return {};
    return read(
        type,
        u" WHERE t.%1 IN (SELECT o.seq FROM %2 o WHERE o.%3 = ?) ORDER BY t.seq"_s.arg(field, owner.key(), ownerField),
        {*targetSeq});
}

QStringList Store::idsWhere(const RecordType &type, QStringView field, const QString &target, int limit) const
{
    const std::optional<qint64> targetSeq = seq(target);
    if (!targetSeq)
        return {};
    QStringList found;
    QSqlQuery rows = m_connection.query(u"SELECT r.id FROM %1 t JOIN record r ON r.seq = t.seq WHERE t.%2 = ? "
                                        "ORDER BY %3 LIMIT ?"_s.arg(type.key(), field, orderOf(type)),
                                        {*targetSeq, limit});
    while (rows.next())
        found.append(rows.value(0).toString());
    return found;
}

QString Store::typeOf(const QString &id) const
{
    return m_connection.value(u"SELECT type FROM record WHERE id = ?"_s, {id}).toString();
}

QString Store::label(const QString &id) const
{
    const QList<Labelled> found = labelled({id});
    return found.isEmpty() ? QString() : found.first().label;
}

QList<Labelled> Store::labelled(const QStringList &ids) const
{
    QList<Labelled> found;
    std::unordered_map<QString, QSqlQuery> statements;
    QSqlQuery types = m_connection.prepare(u"SELECT seq, type FROM record WHERE id = ?"_s);
    for (const QString &id : ids) {
        Connection::run(types, {id});
        if (!types.next())
            continue;
        const QString typeName = types.value(1).toString();
        const RecordType &type = requireRecordType(typeName);
        auto statement = statements.find(typeName);
        if (statement == statements.end()) {
            const QString sql = u"SELECT %1"_s.arg(labelSql(type, u"?"_s, m_connection.language()));
            statement = statements.emplace(typeName, m_connection.prepare(sql)).first;
        }
        Connection::run(statement->second, {types.value(0)});
        statement->second.next();
        found.append({id, typeName, statement->second.value(0).toString()});
    }
    return found;
}

QList<Related> Store::related(const QString &id, int limit) const
{
    const QString ownType = typeOf(id);
    const std::optional<qint64> own = seq(id);
    QList<Related> found;
    if (!own)
        return found;
    for (const RecordType *type : recordTypes()) {
        for (const Field &field : type->fields) {
            const bool fits = field.isStored() && field.isReference() &&
                              (field.kind == FieldKind::AnyReference || ownType == QLatin1StringView(field.target));
            if (!fits)
                continue;
            const qint64 count =
                m_connection.value(u"SELECT count(*) FROM %1 WHERE %2 = ?"_s.arg(type->key(), field.key()), {*own})
                    .toLongLong();
            if (count > 0)
                found.append({type, &field, count, idsWhere(*type, field.key(), id, limit)});
        }
    }
    return found;
}

qint64 Store::count(const RecordType &type) const
{
    return m_connection.value(u"SELECT count(*) FROM %1"_s.arg(type.key())).toLongLong();
}

QString Store::created(const QString &id) const
{
    return m_connection.value(u"SELECT created FROM record WHERE id = ?"_s, {id}).toString();
}

QString Store::changed(const QString &id) const
{
    return m_connection.value(u"SELECT changed FROM record WHERE id = ?"_s, {id}).toString();
}

QByteArray Store::content(const QString &digest) const
{
    return m_connection.value(u"SELECT bytes FROM attachment_content WHERE digest = ?"_s, {digest}).toByteArray();
}

std::optional<qint64> Store::seq(const QString &id) const
{
    const QVariant found = m_connection.value(u"SELECT seq FROM record WHERE id = ?"_s, {id});
    return found.isValid() ? std::optional(found.toLongLong()) : std::nullopt;
}

QString Store::id(qint64 seq) const
{
    return m_connection.value(u"SELECT id FROM record WHERE seq = ?"_s, {seq}).toString();
}

QStringList Store::ids(const QList<qint64> &seqs) const
{
    // Whole numbers of our own, some hundred to a statement: a bulk change may name 50,000 of them.
    constexpr qsizetype atOnce = 500;
    QHash<qint64, QString> known;
    known.reserve(seqs.size());
    for (qsizetype start = 0; start < seqs.size(); start += atOnce) {
        QStringList keys;
        for (const qint64 seq : seqs.mid(start, atOnce))
            keys += QString::number(seq);
        QSqlQuery rows = m_connection.query(u"SELECT seq, id FROM record WHERE seq IN (%1)"_s.arg(keys.join(u',')));
        while (rows.next())
            known.insert(rows.value(0).toLongLong(), rows.value(1).toString());
    }
    QStringList found;
    found.reserve(known.size());
    for (const qint64 seq : seqs) {
        if (const auto id = known.constFind(seq); id != known.constEnd())
            found.append(*id);
    }
    return found;
}

} // namespace scrutineer
