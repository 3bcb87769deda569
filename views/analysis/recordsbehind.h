// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/surroundings.h"

#include <QStringList>

namespace scrutineer {

/// Goes to the records behind a mark of a chart: one by itself, several as a list of these alone. Records that have no
/// page of their own lead to the election in scope; nothing happens where there is none.
void goToRecords(const Surroundings &surroundings, const QStringList &ids);

} // namespace scrutineer
