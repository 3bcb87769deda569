// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/boardreader.h"

namespace scrutineer {

/// Two claims of different lines on the same theme and scope of the same election, two or more apart in polarity.
struct OpposedPair
{
    qint64 critical = 0; ///< The claim with the lower polarity.
    qint64 positive = 0;
    int distance = 0; ///< 2 … 4.
    bool operator==(const OpposedPair &) const = default;
};

struct OpposedPairs
{
    QList<OpposedPair> pairs; ///< Furthest apart first, then in the order of claims.
    qint64 count = 0;         ///< Of all pairs, those that were not kept too.
};

/// All opposed pairs, the first `limit` of them kept. A claim that counts for several lines, as of a joint statement,
/// is opposed only to claims that count for none of these.
[[nodiscard]] OpposedPairs opposedPairs(const QList<BoardReader::Mark> &marks, qsizetype limit);

} // namespace scrutineer
