// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/filter.h"
#include "models/records/recordtype.h"
#include "models/storage/store.h"

namespace scrutineer {

/// A filter condition as a chip says it: "Kind" and "Election observation mission".
struct FilterWords
{
    QString label;
    QString value;
};

/// The field that a filter's path leads to from a type, or null.
const Field *fieldAt(const QStringList &path, const RecordType &type);

/// Words for one part of a filter on a type, in the program's language; ids and keys become labels.
FilterWords filterWords(const Filter &filter, const RecordType &type, const Store &store);

/// A whole filter in a line: "State: deployed, Present: 2024"; empty for Everything.
[[nodiscard]] QString filterInWords(const Filter &filter, const RecordType &type, const Store &store);

} // namespace scrutineer
