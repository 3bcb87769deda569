// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace scrutineer {

/// Makes the FTS5 function "scrutineer_score" known to one connection: how well a row fits, smaller is better.
///
/// It is bm25 (Robertson and Zaragoza, 2009) over the first column without the weight of rare words. FTS5 works that
/// weight out by reading every row that is hit, which for a common beginning takes longer than all else; as all words
/// of a query must be there, it would change the order but little. False when SQLite has no FTS5.
[[nodiscard]] bool registerSearchScore(sqlite3 *database);

} // namespace scrutineer
