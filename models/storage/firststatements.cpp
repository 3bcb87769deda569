// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/firststatements.h"

#include "models/storage/filtersql.h"
#include "models/storage/valuenames.h"

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

Result<QList<FirstStatement>> firstStatements(Connection &connection, const Filter &missions)
{
    const RecordType &type = requireRecordType(u"mission");
    const Result<FilterSql> where = filterSql(connection, missions, type);
    if (!where)
        return where.problem();
    QSqlQuery rows = connection.query(
        u"SELECT t.seq, (SELECT min(julianday(s.issued_earliest) - julianday(e.voting_day_earliest)) "
        "FROM statement_issuer i JOIN statement s ON s.seq = i.statement JOIN election e ON e.seq = t.election "
        "WHERE i.mission = t.seq AND s.issued_earliest = s.issued_latest AND s.issued_earliest >= "
        "e.voting_day_earliest "
        "AND e.voting_day_earliest = e.voting_day_latest) FROM mission t WHERE %1"_s.arg(where->where),
        where->values);
    QStringList seqs;
    QHash<QString, std::optional<int>> days;
    while (rows.next()) {
        seqs += rows.value(0).toString();
        days.insert(seqs.constLast(), rows.value(1).isNull() ? std::nullopt : std::optional(rows.value(1).toInt()));
    }
    const QHash<QString, ValueName> names = recordNames(connection, type, seqs);
    const ValueOrder order(connection.language());
    constexpr int never = std::numeric_limits<int>::max();
    std::ranges::stable_sort(seqs, [&](const QString &one, const QString &other) {
        const int first = days.value(one).value_or(never);
        const int second = days.value(other).value_or(never);
        return first != second ? first < second : order.isBefore(names.value(one), names.value(other));
    });
    QList<FirstStatement> found;
    for (const QString &seq : std::as_const(seqs)) {
        const ValueName name = names.value(seq);
        found.append({name.id, name.label, name.colour, days.value(seq)});
    }
    return found;
}

} // namespace scrutineer
