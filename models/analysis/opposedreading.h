// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/opposedclaims.h"
#include "models/storage/boardclaims.h"

namespace scrutineer {

/// Two opposed claims, with all that is needed to judge them.
struct OpposedRow
{
    BoardClaim critical;
    BoardClaim positive;
};

/// The opposed pairs of a comparison.
struct OpposedReading
{
    QList<OpposedRow> rows; ///< Furthest apart first.
    qint64 count = 0;       ///< Of all pairs, those that were not kept too.
};

/// Reads the opposed pairs and keeps the first `limit` of them. A problem when the filter does not suit. Throws
/// SqlError.
[[nodiscard]] Result<OpposedReading> readOpposed(Connection &connection, const BoardQuery &query, qsizetype limit);

} // namespace scrutineer
