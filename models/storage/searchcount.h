// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/search.h"

namespace scrutineer {

/// How many records of each type the names and titles hold, each counted up to mostCounted. Costs a bounded time
/// whatever was typed. `titles` is how many titles hold them where that is known, more than mostCounted for any more.
/// Throws SqlError.
QList<SearchCount> countHits(const Connection &connection, const SearchQuery &query, std::optional<int> titles = {});

/// The same from hits that are all there are.
QList<SearchCount> countHits(const QList<SearchGroup> &groups);

} // namespace scrutineer
