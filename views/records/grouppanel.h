// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordtype.h"
#include "views/shell/checklist.h"
#include "views/shell/popuppanel.h"

namespace scrutineer {

/// By what a table is grouped: up to two fields, the outer one first.
class GroupPanel final : public PopupPanel
{
    Q_OBJECT

public:
    GroupPanel(const RecordType &type, const QStringList &group, QWidget *parent);

    void openUnder(QWidget *anchor);

    /// The dotted paths that a list of a type may be grouped by, with their words: "Present, by month".
    [[nodiscard]] static QList<CheckList::Item> choices(const RecordType &type);

Q_SIGNALS:
    /// At most two paths, as RecordTableModel::setQuery() takes them.
    void chosen(const QStringList &group);

private:
    CheckList *m_list;
};

} // namespace scrutineer
