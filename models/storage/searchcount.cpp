// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/searchcount.h"

#include "models/records/statement.h"
#include "models/storage/keycursor.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

// So many hits are looked at one by one; beyond that each type is counted through the kind column.
constexpr int lookedAt = 500;

using Counts = QHash<QString, int>;

QList<SearchCount> inOrder(const Counts &counts)
{
    QList<SearchCount> ordered;
    for (const RecordType *type : recordTypes()) {
        if (const int hits = counts.value(type->key()); hits > 0)
            ordered.append({type->key(), std::min(hits, mostCounted), hits > mostCounted});
    }
    return ordered;
}

const Field &ownerField(const RecordType &type)
{
    return *type.find(QString::fromLatin1(type.owner));
}

// The records that rows of a part or an attached type are shown as.
QSet<qint64> ownersOf(const Connection &connection, const RecordType &type, const QSet<qint64> &seqs)
{
    QStringList numbers;
    for (const qint64 seq : seqs)
        numbers += QString::number(seq);
    KeyCursor cursor(
        connection,
        u"SELECT %1 FROM %2 WHERE seq IN (%3)"_s.arg(QLatin1StringView(type.owner), type.key(), numbers.join(u',')),
        {});
    QSet<qint64> owners;
    while (cursor.next())
        owners.insert(cursor.key());
    return owners;
}

using Found = QHash<const RecordType *, QSet<qint64>>;

// Puts each row under its type.
void sortByType(const Connection &connection, const QString &rows, const QVariantList &values, Found &found)
{
    KeyCursor cursor(connection, u"SELECT r.seq, r.type FROM (%1) f JOIN record r ON r.seq = f.seq"_s.arg(rows),
                     values);
    QByteArray last;
    const RecordType *type = nullptr;
    while (cursor.next()) {
        if (const QByteArrayView name = cursor.text(1); name != last) {
            last = name.toByteArray();
            type = recordType(QString::fromLatin1(last));
        }
        if (type)
            found[type].insert(cursor.key());
    }
}

// What is shown as its owner, in place of which the owner is counted; twice, as a name may hang on a part.
void climb(const Connection &connection, Found &found)
{
    for (int step = 0; step < 2; ++step) {
        QStringList owners;
        for (const RecordType *type : found.keys()) {
            if (!isShownAsOwner(*type))
                continue;
            for (const qint64 owner : ownersOf(connection, *type, found.take(type)))
                owners += QString::number(owner);
        }
        if (owners.isEmpty())
            return;
        sortByType(connection, u"SELECT seq FROM record WHERE seq IN (%1)"_s.arg(owners.join(u',')), {}, found);
    }
}

// True when all hits were looked at.
bool countByLooking(const Connection &connection, SearchPart part, const QString &match, Counts &counts)
{
    const QString rows = u"SELECT rowid AS seq FROM %1 WHERE %1 MATCH ? LIMIT ?"_s.arg(searchTable(part));
    Found found;
    sortByType(connection, rows, {match, lookedAt}, found);
    qsizetype all = 0;
    for (const QSet<qint64> &seqs : std::as_const(found))
        all += seqs.size();
    if (all >= lookedAt)
        return false;
    climb(connection, found);
    for (auto entry = found.cbegin(); entry != found.cend(); ++entry)
        counts[entry.key()->key()] += int(entry->size());
    return true;
}

bool isEmpty(const Connection &connection, const RecordType &type)
{
    return !connection.value(u"SELECT 1 FROM %1 LIMIT 1"_s.arg(type.key())).isValid();
}

int countCapped(const Connection &connection, SearchPart part, const QString &match)
{
    return connection
        .value(u"SELECT count(*) FROM (SELECT 1 FROM %1 WHERE %1 MATCH ? LIMIT ?)"_s.arg(searchTable(part)),
               {match, mostCounted + 1})
        .toInt();
}

} // namespace

bool isShownAsOwner(const RecordType &type)
{
    return (type.placement == Placement::Part || type.placement == Placement::Attached) && *type.owner;
}

QStringList kindsShownAs(const QString &typeName)
{
    QStringList kinds;
    const RecordType *shown = recordType(typeName);
    if (!shown)
        return kinds;
    kinds += searchKind(*shown);
    for (const RecordType *type : recordTypes()) {
        if (!isShownAsOwner(*type) || type == shown)
            continue;
        const Field &owner = ownerField(*type);
        // Parts of parts are few: a coding belongs to a statement, and nothing indexed is a part of a coding.
        if (owner.kind == FieldKind::AnyReference || shown->key() == QLatin1StringView(owner.target))
            kinds += searchKind(*type);
    }
    return kinds;
}

QList<SearchCount> countHits(const Connection &connection, const SearchQuery &query, std::optional<int> titles)
{
    Counts counts;
    for (const SearchPart part : {SearchPart::Names, SearchPart::Headlines}) {
        if (part == SearchPart::Headlines && titles) {
            counts[Statement::type().key()] += *titles;
            continue;
        }
        if (countByLooking(connection, part, query.match(part), counts))
            continue;
        for (const RecordType *type : recordTypes()) {
            if (!isIndexed(part, *type) || isShownAsOwner(*type) || isEmpty(connection, *type))
                continue;
            const QString match = query.match(part, {.only = {searchKind(*type)}, .but = {}});
            counts[type->key()] += countCapped(connection, part, match);
        }
    }
    return inOrder(counts);
}

QList<SearchCount> countHits(const QList<SearchGroup> &groups)
{
    Counts counts;
    QSet<QString> seen;
    for (const SearchGroup &group : groups) {
        for (const SearchHit &hit : group.hits) {
            if (!seen.contains(hit.id))
                ++counts[hit.type];
            seen.insert(hit.id);
        }
    }
    return inOrder(counts);
}

} // namespace scrutineer
