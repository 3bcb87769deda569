// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/chartspec.h"

#include <QAbstractTableModel>

namespace scrutineer {

/// The values of a chart as a table to read: what the table view of a chart shows and what Ctrl+C copies.
///
/// Bars and lollipops: category, value, lowest, highest, note. Stacks, shares, columns, lines, heat maps and diverging
/// bars: category and one column for each series; shares have a second one with per cent. Days: day, date, one column
/// for each series, milestones. Boxes, points and dots: one row for each mark. A missing figure is "–".
class ChartTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ChartTable(QObject *parent = nullptr);

    /// Shows this spec. Throws std::invalid_argument when the spec is defective.
    void setSpec(const ChartSpec &spec);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The records behind a row, for drill-down.
    [[nodiscard]] QStringList recordsOf(int row) const;
    /// The filter that lists the records behind a cell, or behind the row's only mark; empty where there is none.
    [[nodiscard]] QString filterOf(int row, int column) const;
    /// Header and all rows with tabs between cells and "\n" after each row; tabs and breaks in cells become spaces.
    [[nodiscard]] QString tabbed() const;

private:
    struct Row
    {
        QStringList cells = {};
        QStringList recordIds = {};
        QStringList filters = {}; ///< Beside the cells; empty where a cell stands for no filter.
    };

    void fill(const ChartSpec &spec);
    void fillBars(const ChartSpec &spec);
    void fillSeries(const ChartSpec &spec);
    void fillBoxes(const ChartSpec &spec);
    void fillMarks(const ChartSpec &spec);
    void fillDays(const ChartSpec &spec);

    QStringList m_header;
    std::vector<Row> m_rows;
    int m_firstNumber = 1; ///< First right-aligned column.
    int m_lastNumber = 1;
};

} // namespace scrutineer
