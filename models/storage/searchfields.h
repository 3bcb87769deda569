// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record.h"

#include <array>

namespace scrutineer {

/// The three full-text indexes; see resources/migrations/0002.sql.
enum class SearchPart {
    Names,     ///< Fields marked Named.
    Headlines, ///< Fields marked Headline.
    Text,      ///< Fields marked FullText.
};

/// All parts, in the order in which answers show them.
inline constexpr std::array searchParts{SearchPart::Names, SearchPart::Headlines, SearchPart::Text};

/// The name of a part's FTS5 table.
QString searchTable(SearchPart part);
/// The mark of the fields that a part holds.
FieldFlag searchFlag(SearchPart part);
/// True when the part's table has a second column with the word for the record's type; titles of statements have none.
bool hasKindColumn(SearchPart part);
/// The word that stands for a type in the kind column: its name without underscores.
QString searchKind(const RecordType &type);
/// True when the type has a field that belongs to the part.
bool isIndexed(SearchPart part, const RecordType &type);
/// What a part indexes of a record: its non-blank marked fields, one a line; empty for none and for an invalid record.
QString searchWords(SearchPart part, const Record &record);

} // namespace scrutineer
