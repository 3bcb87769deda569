// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/duplicates.h"

#include "models/records/edtf.h"
#include "models/records/folding.h"
#include "models/records/recordparts.h"
#include "models/storage/labelsql.h"
#include "models/storage/searchquery.h"

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

// Folding a title takes about 2 µs.
constexpr int mostLookedAt = 5'000;

// Spans that began earlier than this before the record's first day are not looked for.
constexpr int longestSpan = 400;

QString isoDay(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

/// SELECT of the seqs near the record's date, with its values; empty when the date is none.
QString nearDate(const RecordType &type, const Field *field, const Record &record, QVariantList &values)
{
    const std::optional<Edtf> date = field ? Edtf::parse(record.value(field->key()).text()) : std::nullopt;
    if (!date || date->isBlank())
        return {};
    const std::optional<QDate> from = date->earliest() ? date->earliest() : date->latest();
    const std::optional<QDate> to = date->latest() ? date->latest() : date->earliest();
    if (!from || !to)
        return {};
    values = {isoDay(from->addDays(-longestSpan)), isoDay(*to), isoDay(*from)};
    return u"SELECT seq FROM %1 WHERE %2_earliest BETWEEN ? AND ? AND coalesce(%2_latest, '9999') >= ? "
           "ORDER BY %2_earliest DESC LIMIT %3"_s.arg(type.key(), field->key())
               .arg(mostLookedAt);
}

/// SELECT of the seqs that the index of names has for the name; empty when the type's names are not indexed.
QString likeNamed(const Connection &connection, const RecordType &type, const QString &name, QVariantList &values)
{
    const SearchPart part = isIndexed(SearchPart::Names, type) ? SearchPart::Names : SearchPart::Headlines;
    if (!isIndexed(part, type))
        return {};
    const SearchTokens tokens(connection);
    const SearchQuery query(name, tokens);
    if (query.isEmpty())
        return {};
    SearchQuery::Kinds kinds;
    if (hasKindColumn(part))
        kinds.only = {searchKind(type)};
    values = {query.match(part, kinds, true)};
    return u"SELECT rowid AS seq FROM %1 WHERE %1 MATCH ? LIMIT %2"_s.arg(searchTable(part)).arg(mostLookedAt);
}

} // namespace

QList<Labelled> likelyDuplicates(const Store &store, const Record &record, int limit)
{
    const RecordType &type = record.type();
    const Field *named = nameField(type);
    const QString name = named ? record.value(named->key()).text() : QString();
    if (fold(name).trimmed().isEmpty())
        return {};
    Connection &connection = store.connection();
    QVariantList values;
    QString near = nearDate(type, dateField(type), record, values);
    QString further;
    if (near.isEmpty()) {
        near = likeNamed(connection, type, name, values);
        if (near.isEmpty())
            return {};
        if (type.find(u"election"))
            further = u" AND t.election IS (SELECT seq FROM record WHERE id = ?)"_s;
    }
    values += {fold(name).trimmed(), record.id()};
    if (!further.isEmpty())
        values += record.value(u"election").text();
    const QString sql =
        u"SELECT r.id, %1 FROM %2 t JOIN record r ON r.seq = t.seq WHERE t.seq IN (%3) "
        "AND trim(fold(t.%4)) = ? AND r.id <> ?%5 ORDER BY t.seq LIMIT %6"_s
            .arg(labelSql(type, u"t.seq"_s, connection.language()), type.key(), near, named->key(), further)
            .arg(limit);
    QList<Labelled> found;
    QSqlQuery rows = connection.query(sql, values);
    while (rows.next())
        found.append({rows.value(0).toString(), type.key(), rows.value(1).toString()});
    return found;
}

} // namespace scrutineer
