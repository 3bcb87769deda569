// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/chartspec.h"
#include "models/records/filter.h"
#include "models/records/recordtype.h"
#include "models/records/result.h"

#include <QByteArray>

#include <optional>

namespace scrutineer {

/// What the marks of a chart show of the records behind them.
enum class ChartMeasure {
    Count,  ///< How many records there are.
    Share,  ///< How many per cent of them match ChartQuery::part.
    Sum,    ///< The sum of a number; what has none adds nothing and is counted apart.
    Mean,   ///< The mean of a number over those that have one.
    Median, ///< The median of a number over those that have one.
    Values, ///< The numbers themselves, one for each record: histogram, boxes, points.
};

/// A chart as the user puts it together: what is counted, by what, split by what, and how it is drawn. A value, kept in
/// the project as text, and given on the command line as a file.
///
/// Values are reached by paths as filters write them, through references and links: "kind", "issuers.kind.class",
/// "issued.month", "theme.parent". Where a path leads to several values (joint missions), a record counts once for
/// each.
struct ChartQuery
{
    QString title;                    ///< Blank: put together from what is counted.
    const RecordType *type = nullptr; ///< Whose records are counted.
    Filter filter;                    ///< Of the chart itself; the page's filter comes on top of it.
    ChartMeasure measure = ChartMeasure::Count;
    QString number;                ///< Path to the number, for all measures but Count and Share.
    Filter part;                   ///< Share: the condition.
    QString by;                    ///< Path to the categories; blank for none, as for a single histogram.
    QString split;                 ///< Path to the series; blank for one. Points: path to the number across.
    std::optional<ChartKind> kind; ///< Nothing: the first one that suits.
    bool byValue = false;          ///< Categories from the largest value down, else in their own order.
    int most = 0;                  ///< At most so many categories, the rest as “Others”; 0: no limit.

    bool operator==(const ChartQuery &) const = default;

    /// The text form (JSON) that a file and a saved chart hold.
    [[nodiscard]] QByteArray toText() const;
    /// Reads the text form; a problem with a sentence for what is missing, unknown or wrong in it.
    static Result<ChartQuery> fromText(const QByteArray &text);
};

/// A kind of chart with the reason why it does not suit a query; an empty reason where it does.
struct ChartChoice
{
    ChartKind kind = ChartKind::Bars;
    QString reason; ///< For the user: "A line needs categories in time, and “Kind” has no order."
};

/// All kinds that a query may be drawn as, with reasons, those that suit first and the best one of them first of all.
/// Looks at the query alone, not at the records.
[[nodiscard]] QList<ChartChoice> chartChoices(const ChartQuery &query);

/// What is counted, by what and how, in words: "Counts statements by issued by → kind, split by verdict. …"
[[nodiscard]] QString chartWords(const ChartQuery &query);

} // namespace scrutineer
