// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"
#include "models/records/filter.h"

namespace scrutineer {

/// Declines a call for JSON and CSV at once.
[[nodiscard]] CommandEnd chooseFormat(const CommandCall &call);
/// Reads --filter, an empty one when it is not given; declines with the sentence and the place of what is wrong.
[[nodiscard]] CommandEnd readFilterOption(const CommandCall &call, Filter &filter);
/// Narrows the filter to what --election names, where it is given. The project must be open.
[[nodiscard]] CommandEnd narrowToElection(CommandCall &call, Filter &filter);

} // namespace scrutineer
