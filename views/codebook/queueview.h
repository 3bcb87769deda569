// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/codebookqueue.h"

#include <QTableView>

class QStandardItemModel;

namespace scrutineer {

class Theme;

/// Claims to look at again: what they say, where, what of the codebook changed, and under which version they were last
/// looked at.
class QueueView final : public QTableView
{
    Q_OBJECT

public:
    explicit QueueView(const Theme &theme, QWidget *parent = nullptr);

    void setRows(const QList<QueueRow> &rows);
    [[nodiscard]] const QList<QueueRow> &rows() const { return m_rows; }
    /// The claim of the current row, or empty.
    [[nodiscard]] QString currentClaim() const;

Q_SIGNALS:
    void openRequested(const QString &claim);
    /// The claim was looked at and stays as it is.
    void lookedAt(const QString &claim);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();

    const Theme &m_theme;
    QStandardItemModel *m_model;
    QList<QueueRow> m_rows;
};

} // namespace scrutineer
