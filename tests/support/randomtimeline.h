// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/timeline.h"

#include <random>

namespace scrutineer {

/// A timeline with so many lanes and items, as unlike real ones as may be. For tests and benches.
[[nodiscard]] Timeline randomTimeline(std::mt19937 &random, int lanes, int items);

} // namespace scrutineer
