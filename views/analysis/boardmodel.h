// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/comparisonboard.h"

#include <QAbstractTableModel>

namespace scrutineer {

/// A comparison board as a table: labels first, then the cells, then the sums; last the divergence. Swapped, rows and
/// columns change places. What cells show is text too, so that the table can be read without colours.
class BoardModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Part { Label, Cell, Claims, Divergence, Corner };
    /// What the cells say: mean and number, lowest and highest, number alone, or all in words.
    enum class Saying { Mean, Range, Count, Words };

    explicit BoardModel(QObject *parent = nullptr);

    void setBoard(const ComparisonBoard &board);
    [[nodiscard]] const ComparisonBoard &board() const { return m_board; }
    void setSwapped(bool swapped);
    [[nodiscard]] bool isSwapped() const { return m_swapped; }
    void setSaying(Saying saying);
    [[nodiscard]] Saying saying() const { return m_saying; }
    /// The column of the board whose title stands out, or −1.
    void setMarkedColumn(int column);
    [[nodiscard]] int markedColumn() const { return m_marked; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] Part part(const QModelIndex &index) const;
    /// The line and the column of the board that an index belongs to; −1 where it belongs to none.
    [[nodiscard]] int line(const QModelIndex &index) const;
    [[nodiscard]] int column(const QModelIndex &index) const;
    /// The cell of an index; null where it is none.
    [[nodiscard]] const BoardCell *cell(const QModelIndex &index) const;
    /// Where the cell of a line and a column of the board stands.
    [[nodiscard]] QModelIndex indexOf(int line, int column) const;
    /// "IEOM, Voting, mean −1.0, 2 claims": for screen readers and for copying.
    [[nodiscard]] QString spoken(const QModelIndex &index) const;
    /// The selected cells, or that one alone, as text: a table with its titles for several, else the words of the cell.
    [[nodiscard]] QString copied(const QModelIndexList &indexes) const;

private:
    [[nodiscard]] QString text(const QModelIndex &index) const;
    [[nodiscard]] QString cellText(const BoardCell &cell) const;
    [[nodiscard]] Divergence divergence(int column) const { return m_board.columns.at(column).divergence; }

    ComparisonBoard m_board;
    bool m_swapped = false;
    Saying m_saying = Saying::Mean;
    int m_marked = -1;
};

} // namespace scrutineer
