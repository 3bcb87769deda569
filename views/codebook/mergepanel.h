// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/termmerge.h"
#include "views/shell/popuppanel.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace scrutineer {

class UsesList;
class Workspace;

/// Asks which of some terms stays, and shows what merging the others into it changes.
class MergePanel final : public PopupPanel
{
    Q_OBJECT

public:
    /// `terms` are records of one vocabulary, two at least.
    MergePanel(Workspace &workspace, const QList<Record> &terms, QWidget *parent);

    /// Shows the panel below `anchor`.
    void openOver(QWidget *anchor);
    [[nodiscard]] UsesList &changes() const { return *m_changes; }

Q_SIGNALS:
    /// The user wants it done.
    void wanted(const scrutineer::TermMerge &merge);

private:
    [[nodiscard]] TermMerge merge() const;
    void refresh();

    Workspace &m_workspace;
    QList<Record> m_terms;
    QComboBox *m_into;
    QCheckBox *m_rule;
    QLabel *m_told;
    UsesList *m_changes;
    QPushButton *m_do;
};

} // namespace scrutineer
