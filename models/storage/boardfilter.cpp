// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/boardfilter.h"

#include "models/records/recordtype.h"

#include <array>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

Result<BoardFilter> BoardFilter::of(const Connection &connection, const Filter &filter, bool onlyPublic)
{
    const std::array<const RecordType *, 3> types{&requireRecordType(u"statement"), &requireRecordType(u"coding"),
                                                  &requireRecordType(u"claim")};
    std::array<QList<Filter>, 3> parts;
    BoardFilter result;
    for (const Filter &part : filter.conjuncts()) {
        std::optional<Problem> problem;
        std::size_t place = 0;
        for (; place < types.size(); ++place) {
            const Result<FilterSql> fits = filterSql(connection, part, *types[place]);
            if (fits)
                break;
            if (!problem)
                problem = fits.problem();
        }
        if (place == types.size())
            return *problem;
        parts[place] += part;
        if (part.kind() == Filter::Kind::Scope)
            result.elections += part.text();
    }
    const std::array<FilterSql *, 3> targets{&result.statements, &result.codings, &result.claims};
    for (std::size_t place = 0; place < types.size(); ++place) {
        const Result<FilterSql> sql = filterSql(connection, Filter::all(parts[place]), *types[place]);
        if (!sql)
            return sql.problem();
        *targets[place] = *sql;
        if (onlyPublic)
            targets[place]->where =
                u"(%1) AND (SELECT r.private FROM record r WHERE r.seq = t.seq) = 0"_s.arg(sql->where);
    }
    result.narrowsClaims = onlyPublic || !parts[2].isEmpty();
    return result;
}

} // namespace scrutineer
