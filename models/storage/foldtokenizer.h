// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

struct sqlite3;
struct fts5_api;

namespace scrutineer {

/// Makes the FTS5 tokenizer "scrutineer_fold" known to one connection; a table names it as tokenize='scrutineer_fold'.
///
/// It cuts text as unicode61 does (apostrophe letters part words, soft hyphens do not), folds each word with fold(),
/// and when indexing puts its variants() at the same place, so that Aliyev and Eliyev find Əliyev. A query is folded
/// only; a Cyrillic word in it also looks for its Latin spellings. Offsets stay those of the original text, so
/// snippet() and highlight() show it unchanged. False when SQLite has no FTS5.
[[nodiscard]] bool registerFoldTokenizer(sqlite3 *database);

/// FTS5's own interface on one connection, or null.
[[nodiscard]] fts5_api *fullTextApi(sqlite3 *database);

/// Whether the last word of a query may go on: as one types, or as a finished word.
enum class LastWord { Prefix, Whole };

/// A safe MATCH expression that wants all words in any order; a word of several tokens ("O'zbek") is a phrase. Words
/// without letters or digits are left out, and so is all beyond the first 64 words. Empty when nothing is left: then
/// there is nothing to search for, and no MATCH must be run.
[[nodiscard]] QString quoteMatch(const QStringList &words, LastWord last = LastWord::Prefix);
/// As above, for text as typed: words are what stands between spaces; a space at the end finishes the last word.
[[nodiscard]] QString quoteMatch(QStringView typed);

} // namespace scrutineer
