// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace scrutineer {

/// How a ChartSpec is drawn.
enum class ChartKind {
    Bars,        ///< One horizontal bar for each category, coloured by class, with the range of the sources.
    StackedBars, ///< One horizontal bar for each category, divided by series.
    Days,        ///< A pair of bars for each day before and after an election day, with milestones.
    Columns,     ///< One upright bar for each category in its own order, stacked where there are several series.
    Shares,      ///< One horizontal bar of 100 % for each category, divided by series.
    Lollipops,   ///< One dot on a thin line for each category: many categories, one series.
    Lines,       ///< One line for each series over ordered categories such as months; gaps where a value is not known.
    Histogram,   ///< Upright bars without gaps over classes of equal width.
    Boxes,       ///< Median, quartiles and outliers for each category; see ChartBox.
    Points,      ///< One dot for each mark, at ChartMark::across and its value.
    HeatMap,     ///< A cell for each category and series, shaded by its value.
    Dots,        ///< A strip for each category with a dot for each mark, at its value on a common axis.
    Diverging,   ///< Horizontal bars to the left for negative values and to the right for positive ones.
};

/// The five numbers of a box plot (Tukey 1977): whiskers reach the farthest values within 1.5 interquartile ranges.
struct ChartBox
{
    double lowWhisker = 0;
    double lowerQuartile = 0;
    double median = 0;
    double upperQuartile = 0;
    double highWhisker = 0;
    std::vector<double> outliers = {};
    int values = 0; ///< How many values the box stands for.
};

/// One drawn value: a bar, a segment of a bar or a day's bar. A mark without value is not known, never 0.
struct ChartMark
{
    std::optional<double> value;
    std::optional<double> low;  ///< Lowest figure that a source gives; nothing when the sources agree.
    std::optional<double> high; ///< Highest figure that a source gives.
    QString label = {};         ///< As written beside the mark, such as "256–266"; empty: the value itself.
    QString note = {};          ///< What qualifies the label, such as "in CIS"; shown muted after it.
    QStringList recordIds = {}; ///< The records behind the mark, for drill-down.
    /// Text form of a filter on records of ChartSpec::recordType that lists exactly what is behind the mark; stands for
    /// `recordIds` where it is not empty.
    QString filter = {};
    std::optional<double> across = {}; ///< Points only: the place on the horizontal axis.
    std::optional<ChartBox> box = {};  ///< Boxes only; `value` is the median then.
};

/// A row of a bar chart or a day of a days strip.
struct ChartCategory
{
    QString label;         ///< Plain text as the user reads it.
    QString token;         ///< Colour of the row's bar by name ("chart1" … "chart6", "other"); Bars only.
    QStringList recordIds; ///< What the category stands for, for drill-down where a mark names nothing itself.
    int day = 0;           ///< Days after the election day (negative: before); Days only.
    bool unknown = false;  ///< Stands for the records whose value is not known; drawn apart and muted, never dropped.
};

/// A set of marks that share a meaning, one mark for each category.
struct ChartSeries
{
    QString label;
    QString token; ///< Colour by name; Bars take the category's instead. Empty: by its place among the series.
    std::vector<ChartMark> marks;
    bool unknown = false; ///< As for a category.
};

/// A dated event above the axis of a days strip.
struct ChartMilestone
{
    int day = 0;    ///< Days after the election day.
    QString label;  ///< "Registration closed"
    QString detail; ///< The date as the user reads it, "9 Jan".
    QStringList recordIds;
};

/// A line of the legend.
struct ChartLegendEntry
{
    enum Glyph {
        Square,  ///< Filled; hatched when `pattern` is not 0.
        Whisker, ///< The range of the sources.
        Marker,  ///< A dot, diamond, square …, by `pattern`.
        Line,    ///< A dashed line with a marker, both by `pattern`.
    };
    QString label;
    QString token; ///< Colour by name; a whisker has the text's.
    Glyph glyph = Square;
    int pattern = 0; ///< The second channel beside the colour.
};

/// What the chart cannot draw, said in words under it: "No figure on file | OTS, SCO | and 15 others".
struct ChartFootnote
{
    QString label;
    QString text;
    QString rest;
    QStringList recordIds;

    [[nodiscard]] bool isEmpty() const { return label.isEmpty() && text.isEmpty() && rest.isEmpty(); }
    /// The three parts as one sentence.
    [[nodiscard]] QString sentence() const;
};

/// Everything that a chart says, as a value: the screen, PNG, SVG, PDF, CSV, table view and screen reader all
/// show the same spec, so that they can never disagree. Texts are already in the user's language.
struct ChartSpec
{
    Q_DECLARE_TR_FUNCTIONS(ChartSpec)

public:
    QString id; ///< Stable key, such as "observers"; proposed as a file name.
    QString title;
    QString subtitle;
    ChartKind kind = ChartKind::Bars;
    QString categoryTitle; ///< Heading of the categories in the table view, such as "Organisation".
    QString valueTitle;    ///< Heading of the values in the table view, such as "Observers".
    std::vector<ChartCategory> categories;
    std::vector<ChartSeries> series;
    std::vector<ChartLegendEntry> legend;
    ChartFootnote footnote;
    QString altText;          ///< What the chart shows, in a sentence; read out by screen readers.
    QString filter;           ///< The filter in words; printed with every output.
    QString recordType = {};  ///< The type of the records counted, such as "visit"; what ChartMark::filter is on.
    QString query = {};       ///< Text form of the filter that all records shown match, scope included.
    QString counted = {};     ///< "33 visits", or "33 visits, 41 memberships" where one record counts several times.
    QString explanation = {}; ///< How the chart is made, in one or two sentences: "Counts visits by class of host. …"
    QString unit = {};        ///< Of the values, such as "%" or "days"; empty for counts.
    QString acrossTitle = {}; ///< Points: what the horizontal axis shows.
    QString source = {};      ///< Where the values come from, with the date; see provenanceLine().

    QDate electionDay;                      ///< Days only: the day 0.
    QString dayLabel;                       ///< Days only: name of the day 0, "Election day".
    QString dayPrefix;                      ///< Days only: letter before the distance on the axis, "E".
    std::vector<ChartMilestone> milestones; ///< Days only.

    /// Nothing when every series has one mark for each category and each kind has what it needs, else a sentence
    /// for the log: such a spec is a programming error.
    [[nodiscard]] QString defect() const;
    /// The mark of a series and a category. Throws std::out_of_range when there is none.
    [[nodiscard]] const ChartMark &mark(int series, int category) const;
    /// The records behind a mark: its own, or its category's when it names none.
    [[nodiscard]] QStringList recordsOf(int series, int category) const;
    /// Categories without a value in any series, in order: these have no row in the drawing.
    [[nodiscard]] std::vector<int> missingCategories() const;
    /// Categories with a value in at least one series, in order.
    [[nodiscard]] std::vector<int> drawnCategories() const;
    /// True when there is no value to draw at all.
    [[nodiscard]] bool isEmpty() const { return drawnCategories().empty() && milestones.empty(); }
    /// The value as written beside the mark, without note: its label, or the value in the user's locale, or "–".
    [[nodiscard]] QString valueText(int series, int category) const;
    /// One line that says all of a mark ("OSCE/ODIHR: 256–266, sources give 256 to 266"), for tooltip and reader.
    [[nodiscard]] QString markText(int series, int category) const;
    /// The share of a category's values that a series has, 0 … 1; nothing when the category sums up to 0 or the value
    /// is not known.
    [[nodiscard]] std::optional<double> shareOf(int series, int category) const;
    /// What the value axis is called, with its unit: "Days on the ground (days)".
    [[nodiscard]] QString valueAxisTitle() const;
    /// The distance from the election day as written on the axis: "E−5", "E", "E+3".
    [[nodiscard]] QString dayText(int day) const;
    /// A footnote that names the first `named` missing categories and counts the rest; empty when none is missing.
    [[nodiscard]] ChartFootnote footnoteOfMissing(const QString &label, int named = 4) const;
};

/// A number as a chart writes it: the user's locale, no needless decimals.
[[nodiscard]] QString chartNumber(double value);

} // namespace scrutineer
