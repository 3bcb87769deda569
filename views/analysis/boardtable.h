// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace scrutineer {

class BoardModel;
class Theme;

/// The matrix of a comparison board, without its divergence row, which is BoardFoot's. Arrows move; Enter, Space and C
/// are told.
class BoardTable final : public QTableView
{
    Q_OBJECT

public:
    BoardTable(const Theme &theme, BoardModel &model, QWidget *parent = nullptr);

    /// Gives columns and rows their sizes for the present width and text size.
    void layOut();

Q_SIGNALS:
    void openRequested(const QModelIndex &index);
    void pinRequested(const QModelIndex &index);
    /// Columns and rows have got their sizes.
    void laidOut();
    /// The current cell is another one.
    void moved(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool viewportEvent(QEvent *event) override;

private:
    void copySelected() const;
    /// What the widest label of a row needs, its note included.
    [[nodiscard]] int labelWidth() const;
    /// What the longest word of a column's head needs, as heads wrap between words only.
    [[nodiscard]] int headWordWidth() const;

    const Theme &m_theme;
    BoardModel &m_model;
};

} // namespace scrutineer
