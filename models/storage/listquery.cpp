// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/listquery.h"

#include "models/storage/filtersql.h"
#include "models/storage/keycursor.h"
#include "models/storage/listorder.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

Result<QVector<qint64>> listKeys(Connection &connection, const ListQuery &query, qsizetype most)
{
    QVector<qint64> keys;
    const Outcome outcome = visitKeys(connection, query, u"NULL"_s, [&keys, most](const KeyCursor &cursor) {
        keys += cursor.key();
        return keys.size() < most;
    });
    if (!outcome)
        return outcome.problem();
    return keys;
}

Result<qint64> listCount(Connection &connection, const ListQuery &query)
{
    const Result<FilterSql> filter = filterSql(connection, query.filter, *query.type);
    if (!filter)
        return filter.problem();
    return connection
        .value(u"SELECT count(*) FROM %1 t WHERE %2"_s.arg(query.type->key(), filter->where), filter->values)
        .toLongLong();
}

} // namespace scrutineer
