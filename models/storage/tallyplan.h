// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/chartquery.h"
#include "models/storage/filtersql.h"
#include "models/storage/valuepath.h"

namespace scrutineer {

/// The parts of a ChartQuery, found to be right.
struct TallyPlan
{
    const RecordType *type = nullptr;
    Filter filter;
    ChartMeasure measure = ChartMeasure::Count;
    std::optional<ValuePath> by = {};
    std::optional<ValuePath> split = {};
    std::optional<ValuePath> number = {};
    std::optional<ValuePath> across = {};
    FilterSql where = {};
    FilterSql part = {};
};

/// Reads the paths and filters of a query; a problem with a sentence for the first that is not right.
[[nodiscard]] Result<TallyPlan> tallyPlan(const Connection &connection, const ChartQuery &query,
                                          const Filter &pageFilter);

/// True for the measures that show a number of each record.
[[nodiscard]] bool needsNumber(ChartMeasure measure);

} // namespace scrutineer
