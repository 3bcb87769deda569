// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/chartquery.h"
#include "models/analysis/chartspec.h"

namespace scrutineer {

class Connection;

/// The chart that a query asks for, over the records that match its filter and `pageFilter`, which is on the same type
/// and may hold a scope.
///
/// Every mark carries the filter that lists what it stands for: of counts the records of its cell, of a share those
/// that match the part, of sums, means and medians those that have the number. Values that are not known stand last, as
/// a category and a series of their own; beyond ChartQuery::most categories, “Others” stands before them. Periods
/// between the first and the last one that lack records get a category too.
///
/// How the kinds use the spec: Histogram has the classes as categories; Boxes a ChartBox in each mark; Points a
/// category for each record (named by it) and a series for each value of `by`, with the number of `split` across; Dots
/// with Values a series for each dot of a category and no legend, with a mean a series for each value of `split`;
/// Diverging counts the series below the middle of a scale to the left. A problem with a sentence when the query is not
/// right or its kind does not suit it; throws SqlError.
[[nodiscard]] Result<ChartSpec> readChart(Connection &connection, const ChartQuery &query, const Filter &pageFilter);

/// "33 visits": a number of records of a type, in the program's language.
[[nodiscard]] QString numberedRecords(qint64 count, const RecordType &type);

/// The most dots that Points and Dots with Values show; ChartSpec::counted says how many are left out.
constexpr int mostDots = 2000;

} // namespace scrutineer
