// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/store.h"

namespace scrutineer {

/// Records that are called like `record` once their names are folded, and may be of the same day: the likely
/// duplicates. For a record without a date those of the same name alone, and of the same election where the type has
/// one. Records without a name have none. At most `limit`.
///
/// Reads what lies near the date, or what the index of names has for the words, and no more than a few thousand rows of
/// either, so that it takes milliseconds in a file with a million records. Throws SqlError.
[[nodiscard]] QList<Labelled> likelyDuplicates(const Store &store, const Record &record, int limit);

} // namespace scrutineer
