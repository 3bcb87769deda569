// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <QTimer>

class QMenu;

namespace scrutineer {

class RecordTableModel;
class Settings;
class Theme;

/// The table of a record page: keys, columns that are moved, resized and remembered, and folding groups.
///
/// Keys beside those of all tables: Enter opens, E edits, Delete deletes, Ctrl+C copies, Ctrl+Shift+F filters by the
/// cell, Left and Right fold groups (with Shift all of them), Ctrl+Shift+Left and Right move the column.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    RecordTable(const Theme &theme, Settings &settings, RecordTableModel &model, const QString &typeName,
                QWidget *parent = nullptr);

    /// The ids of the selected records in row order.
    [[nodiscard]] QStringList selectedIds() const;
    /// How many records are selected; quick however many.
    [[nodiscard]] int selectedCount() const;
    /// Selects and shows a record; false when it is not in the list.
    bool selectRecord(const QString &id);
    /// Keeps the widths of the columns.
    void saveLayout();
    /// Gives the columns their remembered or measured widths.
    void restoreLayout();
    /// True while a width that the user has chosen waits to be stored.
    [[nodiscard]] bool isSavingLayout() const { return m_saving.isActive(); }
    /// Forgets the widths, so that they are measured again.
    void forgetLayout();
    /// Puts the selected rows into the clipboard, one a line with tabs between cells; a single one is only its current
    /// cell.
    void copySelection();
    /// The same for all cells of the selected rows.
    void copyRows();

Q_SIGNALS:
    void openRequested(const QString &id);
    void editRequested(const QStringList &ids);
    void deleteRequested(const QStringList &ids);
    /// A form for a new record made after this one; `mode` is "duplicate" or "like".
    void modelRequested(const QString &id, const QString &mode);
    /// Another record is current; empty when there is none.
    void currentRecordChanged(const QString &id);
    /// The list is to be narrowed to the value of this cell.
    void cellFilterRequested(const QModelIndex &index);
    void selectionCountChanged(int count);
    /// The user has put the columns in another order.
    void columnsArranged(const QStringList &columns);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void buildHeader();
    void restyle();
    void tellCurrent();
    void showSort();
    void takeOrder();
    void moveColumn(int by);
    void foldWith(int key, bool all);
    bool handleKey(QKeyEvent *event);
    void fillMenu(QMenu &menu, const QModelIndex &index);
    [[nodiscard]] int measuredWidth(int column) const;
    [[nodiscard]] QList<QPair<int, int>> selectedRanges() const;

    const Theme &m_theme;
    Settings &m_settings;
    RecordTableModel &m_model;
    QString m_type;
    QString m_told; ///< The record that was last said to be current.
    QTimer m_saving;
};

} // namespace scrutineer
