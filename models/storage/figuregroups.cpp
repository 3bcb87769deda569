// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/figuregroups.h"

#include "models/records/figure.h"
#include "models/storage/filtersql.h"
#include "models/storage/labelsql.h"
#include "models/storage/ledgersql.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

// Figures are told from each other beside those of their group, so a group is read whole.
Result<QList<FigureGroup>> figureGroups(const Connection &connection, const Filter &filter)
{
    const Result<FilterSql> sql = filterSql(connection, filter, Figure::type());
    if (!sql)
        return sql.problem();
    QSqlQuery rows = connection.query(
        u"SELECT k.subject, r.id, r.type, m.id, %1, %2 FROM figure k JOIN record r ON r.seq = k.subject "
        "JOIN term t ON t.seq = k.measure JOIN record m ON m.seq = t.seq "
        "WHERE (k.subject, k.measure) IN (SELECT t.subject, t.measure FROM figure t WHERE %3) "
        "ORDER BY r.type, k.subject, t.position, k.measure, k.seq"_s.arg(termLabelSql(u"t"_s, connection.language()),
                                                                         ledgerColumns(), sql->where),
        sql->values);
    QList<FigureGroup> groups;
    while (rows.next()) {
        const QString subject = rows.value(1).toString();
        const QString measure = rows.value(3).toString();
        if (groups.isEmpty() || groups.last().subject != subject || groups.last().measure != measure)
            groups.append({subject, rows.value(2).toString(), measure, rows.value(4).toString(), {}});
        groups.last().figures.append(ledgerFigure(rows, 5));
    }
    return groups;
}

} // namespace scrutineer
