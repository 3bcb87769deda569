// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/codebook/termlistmodel.h"

#include <QListView>

namespace scrutineer {

class Theme;

/// A list of terms or of vocabularies. Reading another list keeps what is current and what is chosen, by id.
class TermList final : public QListView
{
    Q_OBJECT

public:
    TermList(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    void setRows(const QList<TermListModel::Row> &rows);
    [[nodiscard]] const QList<TermListModel::Row> &rows() const { return m_model->rows(); }
    /// The id of the current row, or empty.
    [[nodiscard]] QString currentId() const;
    /// Ids of the chosen rows, from top to bottom.
    [[nodiscard]] QStringList chosenIds() const;
    /// Makes a row current and chosen; the first one that can be when there is none with this id.
    void setCurrentId(const QString &id);
    /// Lets the pointer drag a row to another place among its siblings.
    void setMovable(bool movable);
    /// How far the current row moves among its siblings when it is dropped before `row` (the number of rows: at the
    /// end); 0 where they are not.
    [[nodiscard]] int stepTo(int row) const;

Q_SIGNALS:
    /// Another row is current; its id, or empty.
    void moved(const QString &id);
    /// The user wants the current row among its siblings: −1 before, 1 behind.
    void shiftRequested(int step);
    /// Enter or a double click on the current row.
    void opened();
    void removeRequested();
    /// What uses the current row should be shown.
    void usesRequested();
    void addRequested();
    /// The chosen rows should become one.
    void mergeRequested();
    /// The current row should become several.
    void splitRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void jump(bool toParent);
    [[nodiscard]] int rowUnder(QPoint place) const;
    void markDrop(int row);

    const Theme &m_theme;
    TermListModel *m_model;
    int m_drop = -1; ///< What is dragged would come before this row.
    bool m_quiet = false;
};

} // namespace scrutineer
