// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/chartquery.h"
#include "models/storage/connection.h"
#include "models/storage/valuepath.h"

#include <optional>
#include <vector>

namespace scrutineer {

/// A value that records are counted by: a category or a series.
struct TallyGroup
{
    QString key = {};       ///< As in the file: a seq, a choice's key, "2024-02" … Empty for the unknown one.
    QString label = {};     ///< For the user; empty for the unknown one and where nothing is counted by.
    double rank = 0;        ///< Its place among the others, the smallest first; equal ones by label.
    QString colour = {};    ///< A colour token where the value has one of its own.
    QString recordId = {};  ///< The record that the value is, such as a term or a mission; else empty.
    FilterValue value = {}; ///< As a filter writes it.
    Filter filter = {};     ///< The records of the query's type with this value; Everything where none is counted by.
    bool unknown = false;   ///< Stands for the records without a value.
};

/// A number of one record.
struct TallyValue
{
    qint64 seq = 0;
    double number = 0;
    std::optional<double> low = {};    ///< Figures: the least that a source gives, where sources differ.
    std::optional<double> high = {};   ///< Figures: the most.
    bool preferred = false;            ///< Figures: one was chosen with a reason.
    std::optional<double> across = {}; ///< Points: the number of ChartQuery::split.
};

/// What is counted for one category and one series.
struct TallyCell
{
    qint64 count = 0;                    ///< Records, each once.
    qint64 matching = 0;                 ///< Share: those that match ChartQuery::part.
    qint64 known = 0;                    ///< Those that have a number, where the measure needs one.
    double sum = 0;                      ///< Of their numbers.
    std::vector<TallyValue> values = {}; ///< Median, Values and figures: the numbers in the order of the file.
};

/// A chart's counts. The unknown category and series come last and are there only when records are counted for them.
struct Tally
{
    std::vector<TallyGroup> categories; ///< One nameless one where nothing is counted by.
    std::vector<TallyGroup> series;     ///< One nameless one where nothing is split by.
    std::vector<TallyCell> cells;       ///< Category by category, in each series by series.
    qint64 records = 0;                 ///< How many records the filters leave.
    qint64 memberships = 0;             ///< The sum of all counts: more than `records` where some count several times.
    qint64 inParents = 0; ///< Missions that a sum leaves out, because the mission that they are part of is in it.
    qint64 leftOut = 0;   ///< Values that were not read, because there are too many.

    [[nodiscard]] const TallyCell &cell(std::size_t category, std::size_t seriesIndex) const
    {
        return cells.at(category * series.size() + seriesIndex);
    }
};

/// Counts what a ChartQuery asks for.
///
/// A record counts once for each different value that a path leads to, and once as unknown where it leads to none.
/// Each group's filter, together with the query's own, lists exactly the records that its counts are of. Throws
/// SqlError when the file cannot be read.
class TallyReader
{
public:
    /// The connection must outlive this; groups are named in its language. More than `fewEnough` records are counted by
    /// reading whole columns, fewer by looking each of them up; the counts are the same.
    explicit TallyReader(Connection &connection, qint64 fewEnough = 50'000)
        : m_connection(connection)
        , m_fewEnough(fewEnough)
    {
    }

    /// The most numbers that are kept one by one: beyond, Median and Values leave out the rest and say how many.
    static constexpr qint64 mostValues = 1'000'000;

    /// The counts over the records that match the query's filter and `pageFilter`. A problem with a sentence when a
    /// path, the measure or a filter is not right.
    [[nodiscard]] Result<Tally> read(const ChartQuery &query, const Filter &pageFilter);

private:
    Connection &m_connection;
    qint64 m_fewEnough;
};

} // namespace scrutineer
