// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordedit.h"
#include "models/storage/store.h"

#include <functional>

namespace scrutineer {

/// A record with its parts and all that is attached to it in rows, ready to be edited. The main record is invalid when
/// there is none with this id. Throws SqlError when the file cannot be read.
[[nodiscard]] RecordEdit readEdit(const Store &store, const QString &id);

/// A new record with the same values and the same parts and attached rows. Citations lose what they quote and where, as
/// that was read for the other record; coded judgements and texts stay with the statement they belong to.
[[nodiscard]] RecordEdit duplicateOf(const RecordEdit &original, const std::function<QString()> &newId);

/// A new record that keeps only what usually stays when one logs the next: references, and choices and terms.
[[nodiscard]] RecordEdit newLike(const RecordEdit &original, const std::function<QString()> &newId);

/// The edit against what the file holds now: what the user changed stays changed, all else is as the file has it, so
/// that saving after a conflict overwrites only what was really edited. Rows that are gone and were not edited go.
[[nodiscard]] RecordEdit rebased(const RecordEdit &mine, const Store &store);

} // namespace scrutineer
