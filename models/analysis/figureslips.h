// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/slips.h"

namespace scrutineer {

/// What looks wrong in figures of one record, each by itself and set against the others: bounds that are reversed, less
/// than nothing, a share of more than 100 per cent, more than what it is out of, more voters than are registered, more
/// ballots than voters, a turnout that the counts do not give. `figures` are Figure records; figures of different scope
/// are not set against each other. Throws SqlError.
[[nodiscard]] QList<Slip> figureSlips(const QList<Record> &figures, const Store &store);

} // namespace scrutineer
