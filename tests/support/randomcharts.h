// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/chartspec.h"

class QRandomGenerator;

namespace scrutineer {

/// A sound chart of a kind with random names, gaps, unknown parts and values, some of them extreme.
[[nodiscard]] ChartSpec randomChart(ChartKind kind, QRandomGenerator &dice);

} // namespace scrutineer
