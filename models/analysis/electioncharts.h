// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/chartspec.h"
#include "models/records/filter.h"
#include "models/records/result.h"

namespace scrutineer {

class Connection;

/// Team sizes by mission, with the range of the sources; missions without a figure are named, never drawn as 0. The
/// filter is on missions. Throws SqlError.
[[nodiscard]] Result<ChartSpec> observersChart(Connection &connection, const Filter &missions);

/// Visits and statements by day before and after an election, with its milestones. Throws SqlError.
[[nodiscard]] ChartSpec daysChart(Connection &connection, const QString &electionId);

/// Days from the voting day to the first statement that each mission which came made then or later; the filter is
/// on missions.
/// Missions without such a statement are named. Throws SqlError.
[[nodiscard]] Result<ChartSpec> firstStatementChart(Connection &connection, const Filter &wanted);

} // namespace scrutineer
