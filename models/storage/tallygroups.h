// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/tallyreader.h"

namespace scrutineer {

/// The groups that the values of a path make, named and in order, by their keys as PathSql reads them. With `unknown`
/// one for the records without a value stands at the end. Throws SqlError.
[[nodiscard]] std::vector<TallyGroup> tallyGroups(const Connection &connection, const ValuePath &path,
                                                  const QStringList &keys, bool unknown);

/// The group that stands between two others but has no records: the next period of a date unit, such as the month after
/// "2024-01". Empty for what is no period.
[[nodiscard]] QString nextPeriod(const QString &unit, const QString &key);

} // namespace scrutineer
