// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/searchcount.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

// So many hits are looked at one by one; beyond that each type is counted through the kind column.
constexpr int lookedAt = 2'000;

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

// The seq of the record that a row of the index is shown as, one step up.
QString shownSql()
{
    QString cases;
    for (const RecordType *type : recordTypes()) {
        if (isShownAsOwner(*type) && isIndexed(SearchPart::Names, *type)) {
            cases += u" WHEN '%1' THEN (SELECT o.%2 FROM %1 o WHERE o.seq = r.seq)"_s.arg(
                type->key(), QLatin1StringView(type->owner));
        }
    }
    return u"CASE r.type%1 ELSE r.seq END"_s.arg(cases);
}

// True when all hits were looked at.
bool countByLooking(const Connection &connection, SearchPart part, const QString &match, Counts &counts)
{
    const QString table = searchTable(part);
    const QString sql = u"SELECT s.type, count(DISTINCT h.shown), sum(h.hits) FROM ("
                        "SELECT %1 AS shown, 1 AS hits FROM (SELECT rowid AS seq FROM %2 WHERE %2 MATCH ? LIMIT ?) f "
                        "JOIN record r ON r.seq = f.seq) h JOIN record s ON s.seq = h.shown GROUP BY s.type"_s;
    QSqlQuery query = connection.query(sql.arg(shownSql(), table), {match, lookedAt});
    Counts found;
    int all = 0;
    while (query.next()) {
        const RecordType *type = recordType(query.value(0).toString());
        all += query.value(2).toInt();
        // What hangs on a part goes one step further.
        if (type && isShownAsOwner(*type))
            type = recordType(QString::fromLatin1(ownerField(*type).target));
        if (type)
            found[type->key()] += query.value(1).toInt();
    }
    if (all >= lookedAt)
        return false;
    for (auto entry = found.cbegin(); entry != found.cend(); ++entry)
        counts[entry.key()] += *entry;
    return true;
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

QList<SearchCount> countHits(const Connection &connection, const SearchQuery &query)
{
    Counts counts;
    for (const SearchPart part : {SearchPart::Names, SearchPart::Headlines}) {
        if (countByLooking(connection, part, query.match(part), counts))
            continue;
        for (const RecordType *type : recordTypes()) {
            if (!isIndexed(part, *type) || isShownAsOwner(*type))
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
