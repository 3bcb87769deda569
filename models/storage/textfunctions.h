// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLocale;
struct sqlite3;

namespace scrutineer {

/// Gives one connection the SQL function fold(text), the same as scrutineer::fold() (null stays null, numbers are read
/// as text); contains_folded(text, folded), which is 1 where fold(text) holds the folded text, else 0, and null for a
/// null; and the collation "scrutineer": the alphabetical order of `locale` with numbers by value (region 2 before
/// region 10), texts that sort alike told apart by their bytes, so that only equal texts are equal. Call again to
/// change the locale. False when SQLite declines.
///
/// Each connection gets a collator of its own, so connections of several threads do not meet. The order depends on the
/// user's locale: use it in ORDER BY only, never in an index or a table.
[[nodiscard]] bool registerTextFunctions(sqlite3 *database, const QLocale &locale);

} // namespace scrutineer
