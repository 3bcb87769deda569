// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordtype.h"
#include "views/shell/popuppanel.h"

namespace scrutineer {

class CheckList;

/// Which fields a table shows, and in which order: ticked ones stand first and move by Ctrl+Up and Ctrl+Down.
class ColumnPanel final : public PopupPanel
{
    Q_OBJECT

public:
    ColumnPanel(const RecordType &type, const QStringList &shown, QWidget *parent);

    void openUnder(QWidget *anchor);

    /// The columns that a type shows until the user chooses.
    [[nodiscard]] static QStringList standard(const RecordType &type);

Q_SIGNALS:
    /// The table is to show these; never empty.
    void chosen(const QStringList &columns);
    /// The type's own columns and their measured widths are wanted.
    void resetRequested();

private:
    void tick(const QStringList &shown);

    const RecordType &m_type;
    CheckList *m_list;
};

} // namespace scrutineer
