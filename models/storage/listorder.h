// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/listquery.h"

#include <functional>

namespace scrutineer {

class KeyCursor;

/// How the rows of a list are put in order, as SQL over the type's table under the alias `t`.
struct ListOrder
{
    QString expression;   ///< What is compared; empty to keep the order they were made in.
    QString second;       ///< Compared among equals; may be empty.
    QString alternative;  ///< Dates: stands in for a blank expression; such rows are merged in.
    bool indexed = false; ///< The rows are better read in the order of an index than sorted.
    bool nullable = true;
};

/// The order for a query's sort field. Throws SqlError.
ListOrder listOrder(const Connection &connection, const ListQuery &query);

/// Calls `visit` for each row of the query, in its order, until it returns false; column 0 of the cursor is the key,
/// column 1 is `extra`, an SQL expression on `t`. Throws SqlError; gives the problem when the filter is not right.
Outcome visitKeys(Connection &connection, const ListQuery &query, const QString &extra,
                  const std::function<bool(const KeyCursor &)> &visit);

} // namespace scrutineer
