// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/chartspec.h"

#include <QAbstractTableModel>

namespace scrutineer {

/// The values of a chart as a table to read: what the table view of a chart shows and what Ctrl+C copies.
///
/// Bars: category, value, lowest, highest, note. Stacked bars: category and one column for each series.
/// Days: day, date, one column for each series, milestones. A missing figure is "–".
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
    /// Header and all rows with tabs between cells and "\n" after each row; tabs and breaks in cells become spaces.
    [[nodiscard]] QString tabbed() const;

private:
    struct Row
    {
        QStringList cells;
        QStringList recordIds;
    };

    void fillBars(const ChartSpec &spec);
    void fillStacked(const ChartSpec &spec);
    void fillDays(const ChartSpec &spec);

    QStringList m_header;
    std::vector<Row> m_rows;
    int m_firstNumber = 1; ///< First right-aligned column.
    int m_lastNumber = 1;
};

} // namespace scrutineer
