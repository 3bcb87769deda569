// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/search.h"

namespace scrutineer {

/// The records that the user is likely to want again, each once: those `visited` that are still there, in their order,
/// then those changed last, newest first. At most `limit`, only of types with a page of their own; parts count as the
/// record they belong to. Looks at the newest 200 changed rows. Throws SqlError.
QList<SearchHit> recentRecords(Connection &connection, const QStringList &visited, int limit);

} // namespace scrutineer
