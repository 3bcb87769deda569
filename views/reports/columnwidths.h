// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/block.h"
#include "views/reports/reportstyle.h"

namespace scrutineer::reports {

/// Space between the texts of neighbouring columns: the more columns, the less.
[[nodiscard]] qreal columnGap(const Table &table);

/// Where a column stands, in layout units from the left edge of the text.
struct ColumnBox
{
    qreal left = 0;
    qreal textWidth = 0;
};

/// Divides the width of the text among the columns of a table. A column of weight 0 gets what its content needs, though
/// not more than three tenths of the table; the others share the rest by weight, but none gets less than its longest
/// word as long as there is room for it.
/// Without any weights what is left over is shared evenly. All boxes together fill the width exactly.
[[nodiscard]] std::vector<ColumnBox> columnBoxes(const Table &table, const ReportStyle &style);

} // namespace scrutineer::reports
