// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/chartspec.h"

#include <QByteArray>

namespace scrutineer {

/// A chart as CSV for spreadsheets, R and pandas (RFC 4180: comma, CRLF, doubled quotes; UTF-8, one header row).
///
/// One row for each mark, also for those without value (an empty `value`, never 0), and for each milestone. The
/// header is `chart,category,date,series,value,low,high,label,note,records,filter`, then
/// `unit,across,values,lower_whisker,lower_quartile,upper_quartile,upper_whisker,outliers,behind,source`, the same for
/// every kind and in every language. `date` (ISO) is filled for days strips, `records` are the ids behind the mark
/// with spaces between, `filter` repeats the filter in words; `across` is the place on the horizontal axis of points;
/// `values` … `outliers` (with spaces between) are those of a box, whose median is its `value`; `behind` is the filter,
/// in its text form, that lists the records behind the mark. Numbers are in the C locale. Throws std::invalid_argument
/// for a defective spec.
[[nodiscard]] QByteArray chartCsv(const ChartSpec &spec);

/// One CSV cell of free text: quoted where RFC 4180 needs it, and with a leading apostrophe where a spreadsheet would
/// take it for a formula (= + - @, also full width or after white space, tab, CR). Plain numbers stay as they are.
[[nodiscard]] QString csvText(const QString &text);

} // namespace scrutineer
