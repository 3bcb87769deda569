// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/chartspec.h"

namespace scrutineer {

/// Team sizes of seven organisations, two of them with a range, and of six without a figure.
[[nodiscard]] ChartSpec sampleBars();
/// Verdicts of four groups; the last group has a 0 in its last series.
[[nodiscard]] ChartSpec sampleStack();
/// Nine days around 7 February 2024 and eight milestones.
[[nodiscard]] ChartSpec sampleDays();

} // namespace scrutineer
