// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/savedfilter.h"
#include "views/shell/popuppanel.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace scrutineer {

struct ChangeSet;
class Workspace;

/// The filters that are kept for a type: Enter opens one, F2 renames it, Delete drops it; below, the present list is
/// kept under a name, where a name that is taken is asked about first.
class SavedPanel final : public PopupPanel
{
    Q_OBJECT

public:
    /// `present` is what the page shows now; its name does not matter.
    SavedPanel(Workspace &workspace, const RecordType &type, const SavedFilter &present, QWidget *parent);

    void openUnder(QWidget *anchor);

Q_SIGNALS:
    /// The list of this id is to be shown.
    void chosen(const QString &id);

private:
    void buildActions();
    void buildNaming();
    void fill(const QString &current = {});
    void open();
    void rename(QListWidgetItem *item);
    void save();
    void commit(const ChangeSet &changes, const QString &current);
    void tell(const QString &sentence);
    void refresh();
    [[nodiscard]] QString currentId() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

    Workspace &m_workspace;
    const RecordType &m_type;
    SavedFilter m_present;
    QListWidget *m_list;
    QLineEdit *m_name;
    QPushButton *m_save;
    QLabel *m_told;
    QList<QPushButton *> m_actions;
    QString m_replacing; ///< The name that the user was asked about.
};

} // namespace scrutineer
