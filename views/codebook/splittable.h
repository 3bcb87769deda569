// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/termsplit.h"

#include <QTableView>

class QStandardItemModel;

namespace scrutineer {

class Theme;

/// What chooses a term that is split, each with the term that it goes to. A digit decides and goes on to the next row,
/// 0 leaves it where it is.
class SplitTable final : public QTableView
{
    Q_OBJECT

public:
    explicit SplitTable(const Theme &theme, QWidget *parent = nullptr);

    void setUses(const QList<TermUse> &uses);
    /// What the terms are called by their digits: the one that is split at 0.
    void setNames(const QStringList &names);
    /// The digit by the id of a record, for what is decided.
    [[nodiscard]] const QHash<QString, int> &decisions() const { return m_decisions; }
    [[nodiscard]] const QList<TermUse> &uses() const { return m_uses; }

Q_SIGNALS:
    void decided();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void refresh();

    const Theme &m_theme;
    QStandardItemModel *m_model;
    QList<TermUse> m_uses;
    QStringList m_names;
    QHash<QString, int> m_decisions;
};

} // namespace scrutineer
