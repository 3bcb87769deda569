// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/location.h"

namespace scrutineer {

/// Where a record is shown: beside its type's table, or in its form when the type has no table page.
[[nodiscard]] Location locationOf(const QString &type, const QString &id);

} // namespace scrutineer
