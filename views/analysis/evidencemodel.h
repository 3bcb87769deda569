// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/evidence.h"

#include <QAbstractTableModel>

namespace scrutineer {

/// An evidence sheet as a table: labels first, then the cells. It can be sorted by any column.
class EvidenceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Shows another sheet in its own order, or in the order that the user has chosen where the heads are the same.
    void setSheet(const EvidenceSheet &sheet);
    [[nodiscard]] const EvidenceSheet &sheet() const { return m_sheet; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Sorts by a column, blanks last; −1 brings the sheet's own order back.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    [[nodiscard]] const EvidenceRow &row(int row) const { return m_sheet.rows.at(m_order.at(row)); }
    /// The cell of an index; null for the labels.
    [[nodiscard]] const EvidenceCell *cell(const QModelIndex &index) const;
    /// Where an index leads to.
    [[nodiscard]] Evidence evidence(const QModelIndex &index) const;
    /// "OTS, Opposition: no visit on file": for screen readers and for copying one cell.
    [[nodiscard]] QString spoken(const QModelIndex &index) const;
    /// The cells as text: a table with its heads for several, else the words of the cell.
    [[nodiscard]] QString copied(const QModelIndexList &indexes) const;

private:
    void arrange();

    EvidenceSheet m_sheet;
    QList<int> m_order; ///< The sheet's row of each shown row.
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace scrutineer
