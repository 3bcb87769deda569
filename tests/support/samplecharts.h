// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/chartspec.h"

#include <QList>

namespace scrutineer {

/// Team sizes of seven organisations, two of them with a range, and of six without a figure.
[[nodiscard]] ChartSpec sampleBars();
/// Verdicts of four groups; the last group has a 0 in its last series.
[[nodiscard]] ChartSpec sampleStack();
/// Nine days around 7 February 2024 and eight milestones.
[[nodiscard]] ChartSpec sampleDays();

/// One chart of a kind, with what makes it hard: what is not known, gaps, coinciding values, long names.
[[nodiscard]] ChartSpec sampleChart(ChartKind kind);
/// One of each kind.
[[nodiscard]] QList<ChartSpec> allSampleCharts();
/// All kinds, in the order of the enum.
[[nodiscard]] QList<ChartKind> allChartKinds();
/// The kind as text, such as "columns".
[[nodiscard]] QString chartKindName(ChartKind kind);

} // namespace scrutineer
