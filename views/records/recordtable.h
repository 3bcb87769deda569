// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace scrutineer {

class RecordTableModel;
class Settings;
class Theme;

/// The table of a record page: keys, columns that are moved, resized and remembered, and folding groups.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    RecordTable(const Theme &theme, Settings &settings, RecordTableModel &model, const QString &typeName,
                QWidget *parent = nullptr);

    /// The ids of the selected records in row order.
    [[nodiscard]] QStringList selectedIds() const;
    /// Selects and shows a record; false when it is not in the list.
    bool selectRecord(const QString &id);
    /// Keeps the order and widths of columns.
    void saveLayout();
    /// Gives the columns their remembered or measured widths.
    void restoreLayout();

Q_SIGNALS:
    void openRequested(const QString &id);
    void editRequested(const QStringList &ids);
    void deleteRequested(const QStringList &ids);
    /// Another record is current; empty when there is none.
    void currentRecordChanged(const QString &id);
    /// The list is to be narrowed to the value of this cell.
    void cellFilterRequested(const QModelIndex &index);
    void selectionCountChanged(int count);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void restyle();
    void foldWith(int key);

    const Theme &m_theme;
    Settings &m_settings;
    RecordTableModel &m_model;
    QString m_type;
};

} // namespace scrutineer
