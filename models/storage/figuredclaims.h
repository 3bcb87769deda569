// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

#include <QStringList>

namespace scrutineer {

/// The ids of the claims of a coding that carry figures. Throws SqlError.
[[nodiscard]] QStringList figuredClaims(Connection &connection, const QString &coding);

} // namespace scrutineer
