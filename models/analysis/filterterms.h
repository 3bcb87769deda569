// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/filter.h"
#include "models/records/record.h"

namespace scrutineer {

/// A filter on records of `type` with one term in place of others of its vocabulary, wherever it names one of them by
/// key, by a whole label in any language, or by id. All else stays; a value that would stand there twice stands once.
[[nodiscard]] Filter withTermReplaced(const Filter &filter, const RecordType &type, const QList<Record> &going,
                                      const Record &staying);

} // namespace scrutineer
