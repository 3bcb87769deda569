// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/tallyreader.h"

#include <optional>

namespace scrutineer {

/// A category of a chart with its counts, one for each series.
struct TallyRow
{
    TallyGroup group;
    std::vector<TallyCell> cells;
};

/// What a cell shows of its records by a measure: a count, per cent, a sum, mean or median. Nothing where no record of
/// the cell has what the measure needs; the count of no records is 0.
[[nodiscard]] std::optional<double> cellValue(const TallyCell &cell, ChartMeasure measure);

/// The categories of a chart in the order in which it shows them: periods without records filled in, by value where the
/// query says so, the smallest beyond ChartQuery::most put together as “Others”, the unknown last. Throws SqlError; a
/// problem when counting the others is declined.
[[nodiscard]] Result<std::vector<TallyRow>> tallyRows(Connection &connection, const ChartQuery &query,
                                                      const Filter &pageFilter, const Tally &tally);

} // namespace scrutineer
