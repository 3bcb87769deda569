// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/search.h"
#include "views/search/palettemodel.h"

namespace scrutineer {

class ActionTable;

/// How many records of a kind were found.
struct KindCount
{
    QString type; ///< A record type's name; empty for all kinds together.
    int hits = 0;
    bool isMore = false; ///< There are more than were counted.
    bool operator==(const KindCount &) const = default;
};

/// All kinds together first, then those found, then the other types with pages; of names, titles and what only the
/// full text holds.
[[nodiscard]] QList<KindCount> countKinds(const SearchAnswer &answer);

/// "12" or "1,000+".
[[nodiscard]] QString countWords(int hits, bool isMore);

/// The records of an answer in groups by type, the type with the best hit first, then what only the full text holds.
/// With all kinds together each group shows its best few, with a `type` all. `counts` tells how many there are;
/// `scope` is the election in scope.
[[nodiscard]] QList<PaletteRow> recordRows(const SearchAnswer &answer, const QString &type,
                                           const QList<KindCount> &counts, const QString &scope);

/// A row for one hit.
[[nodiscard]] PaletteRow recordRow(const SearchHit &hit, const QString &scope);

/// The actions that the palette offers and that can run now, whose text holds all words (folded, each the beginning of
/// a word), at most `limit`; under a heading when there are any. No words: all.
[[nodiscard]] QList<PaletteRow> actionRows(const ActionTable &actions, const QString &words, int limit);

/// The same for actions named by their ids, in that order.
[[nodiscard]] QList<PaletteRow> namedActionRows(const ActionTable &actions, const QStringList &ids);

/// "Search the full text for …".
[[nodiscard]] PaletteRow fullTextRow(const QString &words);

/// "New person called …" for the type, or for those that one looks up by name when it is empty.
[[nodiscard]] QList<PaletteRow> newRecordRows(const QString &words, const QString &type);

} // namespace scrutineer
