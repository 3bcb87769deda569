// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/chartstyle.h"

#include <QStringList>

#include <vector>

class QFontMetricsF;

namespace scrutineer {

/// The label in one line of at most `width`, or in two with the second one cut at the end.
[[nodiscard]] QStringList brokenLabel(const QString &label, const QFontMetricsF &metrics, double width);

/// The column of labels left of the rows of a chart.
struct RowLabels
{
    double edge = 0;                ///< Right edge of the column.
    std::vector<QStringList> lines; ///< One or two for each row.
    double rowHeight = 0;

    /// Lays out the labels of these categories at a width: as narrow as they allow, at least `least`, at most 40 % of
    /// it. Rows are `rowHeight` pixels high, more where two lines need it.
    RowLabels(const ChartSpec &spec, const std::vector<int> &categories, const ChartStyle &style, double width,
              double least, double rowHeight);
    RowLabels() = default;
};

} // namespace scrutineer
