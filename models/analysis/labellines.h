// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/recordsheet.h"
#include "models/analysis/valuewords.h"

namespace scrutineer {

/// What others call a record, each with who says so: "“Shadow monitor” — according to …", then when, on which grounds
/// and by which sources. What has no attribution or no source says that too, so that no label seems to be the
/// program's. Throws SqlError.
[[nodiscard]] QList<SheetLine> labelLines(const Store &store, ValueWords &words, const QString &subject);

} // namespace scrutineer
