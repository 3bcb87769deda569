// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/opposedreading.h"

#include <QHash>

#include <algorithm>

namespace scrutineer {

Result<OpposedReading> readOpposed(Connection &connection, const BoardQuery &query, qsizetype limit)
{
    const Result<BoardReader> reader = BoardReader::make(connection, query);
    if (!reader)
        return reader.problem();
    const OpposedPairs found = opposedPairs(reader->marks(), limit);
    QList<qint64> seqs;
    for (const OpposedPair &pair : found.pairs)
        seqs << pair.critical << pair.positive;
    std::ranges::sort(seqs);
    seqs.erase(std::unique(seqs.begin(), seqs.end()), seqs.end());
    QHash<qint64, BoardClaim> claims;
    for (const BoardClaim &claim : boardClaims(connection, seqs))
        claims.insert(claim.seq, claim);
    OpposedReading reading{.rows = {}, .count = found.count};
    for (const OpposedPair &pair : found.pairs)
        reading.rows.append({claims.value(pair.critical), claims.value(pair.positive)});
    return reading;
}

} // namespace scrutineer
