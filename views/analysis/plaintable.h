// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTableView>

class QStandardItemModel;

namespace scrutineer {

class Theme;

/// A table of plain rows to choose one from, by keys or mouse; made for results of an analysis that are all at hand.
class PlainTable final : public QTableView
{
    Q_OBJECT

public:
    struct Column
    {
        QString title;
        int width = 0; ///< In pixels at 100 %; columns of width 0 share what is left.
        bool isNumber = false;
    };

    PlainTable(const Theme &theme, const QString &accessibleName, QWidget *parent = nullptr);

    /// Shows other rows; each has a text for each column. The current row stays where it is, as far as there is one.
    void setTable(const QList<Column> &columns, const QList<QStringList> &rows);
    /// The row chosen, or −1.
    [[nodiscard]] int currentRow() const { return currentIndex().row(); }
    void setCurrentRow(int row);

Q_SIGNALS:
    /// Another row is current; −1 for none.
    void moved(int row);
    /// Enter or a double click.
    void openRequested(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void layOut();

    const Theme &m_theme;
    QStandardItemModel *m_model;
    QList<Column> m_columns;
};

} // namespace scrutineer
