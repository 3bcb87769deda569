// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordtype.h"

namespace scrutineer {

/// The condition that a Links field puts on the link rows, whose alias is `alias`: " AND …", or an empty text.
QString onlySql(const Derivation &derivation, const QString &alias);

} // namespace scrutineer
