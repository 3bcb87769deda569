// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/opposedreading.h"

#include <QTableView>

class QStandardItemModel;

namespace scrutineer {

class Theme;

/// Pairs of opposed claims, one a row: theme, who criticises what, who praises what, and how far they are apart.
class OpposedList final : public QTableView
{
    Q_OBJECT

public:
    explicit OpposedList(const Theme &theme, QWidget *parent = nullptr);

    void setRows(const QList<OpposedRow> &rows);
    [[nodiscard]] const QList<OpposedRow> &rows() const { return m_rows; }

Q_SIGNALS:
    /// Another pair is current; −1 for none.
    void moved(int row);
    void statementRequested(const QString &statement);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();

    const Theme &m_theme;
    QStandardItemModel *m_model;
    QList<OpposedRow> m_rows;
};

} // namespace scrutineer
