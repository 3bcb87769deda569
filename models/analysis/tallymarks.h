// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/spread.h"
#include "models/analysis/tallyrows.h"

namespace scrutineer {

/// Turns the counts of a chart into the categories, series and marks of its spec. Throws SqlError.
class TallyMarks
{
public:
    /// `query` has a kind and `base` is all that its records match. What is given must outlive this.
    TallyMarks(Connection &connection, const ChartQuery &query, const Filter &base, const Tally &tally,
               const std::vector<TallyRow> &rows);

    /// Fills categories and series of the spec.
    void fill(ChartSpec &spec);
    /// How many numbers the chart does not show, because there are too many.
    [[nodiscard]] qint64 leftOut() const { return m_leftOut; }

private:
    void fillCells(ChartSpec &spec);
    static void turnToSides(ChartSpec &spec);
    void fillHistogram(ChartSpec &spec);
    void fillPoints(ChartSpec &spec);
    void fillDots(ChartSpec &spec);
    [[nodiscard]] std::vector<ChartSeries> seriesOf(const std::vector<TallyGroup> &groups) const;
    [[nodiscard]] ChartCategory categoryOf(const TallyGroup &group) const;
    [[nodiscard]] QString nameOf(const TallyGroup &group) const;
    [[nodiscard]] ChartMark markOf(const TallyRow &row, const TallyGroup &series, const TallyCell &cell) const;
    void decorateFigure(ChartMark &mark, const TallyCell &cell) const;
    [[nodiscard]] QString behind(const QList<Filter> &conditions) const;
    [[nodiscard]] QString behindClass(const NumberClass &numbers, bool whole, const TallyGroup &series,
                                      const TallyCell &cell) const;

    Connection &m_connection;
    const ChartQuery &m_query;
    const Filter &m_base;
    const Tally &m_tally;
    const std::vector<TallyRow> &m_rows;
    std::optional<ValuePath> m_number;
    qint64 m_leftOut = 0;
};

} // namespace scrutineer
