// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/searchcount.h"

#include "models/records/statement.h"
#include "models/storage/foundrecord.h"
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

// True when all hits were looked at.
bool countByLooking(const Connection &connection, SearchPart part, const QString &match, Counts &counts)
{
    KeyCursor cursor(connection, u"SELECT rowid FROM %1 WHERE %1 MATCH ? LIMIT ?"_s.arg(searchTable(part)),
                     {match, lookedAt});
    QSet<qint64> rows;
    while (cursor.next())
        rows.insert(cursor.key());
    if (rows.size() >= lookedAt)
        return false;
    QSet<qint64> counted;
    for (const FoundRecord &shown : shownRecords(connection, foundRecords(connection, rows))) {
        if (!counted.contains(shown.seq))
            ++counts[shown.type->key()];
        counted.insert(shown.seq);
    }
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
