// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/completions.h"

#include "models/records/folding.h"
#include "models/records/recordparts.h"
#include "models/storage/labelsql.h"
#include "models/storage/search.h"
#include "models/storage/searchsql.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

// So many records are looked through one by one, which finds the middle of a word too; of more the index is asked.
constexpr int fewRecords = 2'000;

bool areFew(const Connection &connection, const RecordType &type)
{
    return connection.value(u"SELECT count(*) FROM (SELECT 1 FROM %1 LIMIT %2)"_s.arg(type.key()).arg(fewRecords + 1))
               .toInt() <= fewRecords;
}

QList<Labelled> readAll(QSqlQuery rows, const RecordType &type)
{
    QList<Labelled> found;
    while (rows.next())
        found.append({rows.value(0).toString(), type.key(), rows.value(1).toString()});
    return found;
}

/// Looks through the newest `fewRecords` records.
QList<Labelled> lookedThrough(const Connection &connection, const RecordType &type, const QString &words, int limit)
{
    const QString label = labelSql(type, u"t.seq"_s, connection.language());
    // Labels first, then the names that the record itself and its further names give it, such as the full name of what
    // is labelled by its short one; the rank puts beginnings before middles.
    QString names = u"coalesce((SELECT group_concat(n.text, ' | ') FROM name n WHERE n.subject = t.seq), '')"_s;
    for (const Field &field : type.fields) {
        if (field.isStored() && field.flags.testFlag(Named))
            names += u" || ' | ' || coalesce(t.%1, '')"_s.arg(field.key());
    }
    // Of several words each may stand anywhere.
    QStringList each{u"1"_s};
    QVariantList values{words};
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        each += u"instr(names, ?) > 0"_s;
        values += word;
    }
    const QString sql =
        u"SELECT id, label FROM (SELECT id, label, CASE instr(fold(label), ?) WHEN 1 THEN 0 WHEN 0 THEN "
        "CASE WHEN %4 THEN 2 ELSE 9 END ELSE 1 END AS rank FROM "
        "(SELECT r.id AS id, coalesce(%1, '') AS label, fold(coalesce(%1, '') || ' | ' || %3) AS names FROM "
        "(SELECT * FROM %2 ORDER BY seq DESC LIMIT %5) t JOIN record r ON r.seq = t.seq)) "
        "WHERE rank < 9 ORDER BY rank, label LIMIT ?"_s.arg(label, type.key(), names, each.join(u" AND "_s))
            .arg(fewRecords);
    return readAll(connection.query(sql, values << limit), type);
}

/// The first of all, in the order of their names.
QList<Labelled> firstOf(const Connection &connection, const RecordType &type, int limit)
{
    const Field *named = nameField(type);
    const QString order = named ? u"t."_s + named->key() : u"t.seq DESC"_s;
    const QString sql =
        u"SELECT r.id, %1 FROM (SELECT t.seq FROM %2 t ORDER BY %3 LIMIT ?) t "
        "JOIN record r ON r.seq = t.seq"_s.arg(labelSql(type, u"t.seq"_s, connection.language()), type.key(), order);
    return readAll(connection.query(sql, {limit}), type);
}

QList<Labelled> asked(Connection &connection, const RecordType &type, const QString &typed, int limit)
{
    SearchRequest request;
    request.words = typed;
    request.limitToType = type.key();
    request.limit = limit;
    request.fullTextToo = false;
    QList<Labelled> found;
    const SearchAnswer answer = search(connection, request);
    for (const SearchGroup &group : answer.groups) {
        for (const SearchHit &hit : group.hits) {
            const Labelled one{hit.id, hit.type, hit.label};
            if (hit.type == type.key() && found.size() < limit && !found.contains(one))
                found.append(one);
        }
    }
    return found;
}

} // namespace

QList<Completion> completionsWithNotes(Connection &connection, const RecordType &type, const QString &typed, int limit,
                                       const QString &election)
{
    const Store store(connection);
    const std::optional<qint64> scope = store.seq(election);
    QList<Completion> found;
    QSqlQuery more = connection.prepare(u"SELECT %1, %2 FROM %3 t JOIN record r ON r.seq = t.seq WHERE r.id = ?"_s.arg(
        secondarySql(type, connection.language()), scope ? scopeTestSql(type, u"t.seq"_s, *scope) : u"0"_s,
        type.key()));
    for (const Labelled &record : store.completions(type, typed, limit)) {
        Connection::run(more, {record.id});
        if (more.next())
            found.append({record, more.value(0).toString(), more.value(1).toInt() != 0});
    }
    std::stable_partition(found.begin(), found.end(), [](const Completion &one) { return one.inScope; });
    return found;
}

QList<Labelled> Store::completions(const RecordType &type, const QString &typed, int limit) const
{
    const QString words = fold(typed).trimmed();
    if (areFew(m_connection, type))
        return lookedThrough(m_connection, type, words, limit);
    if (words.isEmpty())
        return firstOf(m_connection, type, limit);
    const bool isIndexedByName = isIndexed(SearchPart::Names, type) || isIndexed(SearchPart::Headlines, type);
    return isIndexedByName ? asked(m_connection, type, typed, limit) : lookedThrough(m_connection, type, words, limit);
}

} // namespace scrutineer
