// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/filtersql.h"

namespace scrutineer {

/// The one place where a filter is taken apart for comparisons. Each of its conditions narrows what it can be asked of:
/// statements ("kind:preliminary_statement"), else codings ("coder:A"), else claims ("theme:voting").
///
/// Statements and codings that are left out do not count at all. A claim that is left out still shows that its theme is
/// coded, so that a narrower filter never turns into silence.
struct BoardFilter
{
    FilterSql statements; ///< On the table `statement` under the alias `t`, and so on.
    FilterSql codings;
    FilterSql claims;
    bool narrowsClaims = false;
    QStringList elections; ///< The ids of the elections that the filter is scoped to.

    /// A condition that suits none of the three is a problem with a sentence.
    /// With `onlyPublic`, private records of all three are left out too.
    static Result<BoardFilter> of(const Connection &connection, const Filter &filter, bool onlyPublic = false);
};

} // namespace scrutineer
