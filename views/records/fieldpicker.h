// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordtype.h"
#include "views/shell/checklist.h"
#include "views/shell/popuppanel.h"

namespace scrutineer {

/// Lets the user choose one field of a type, found by typing.
class FieldPicker final : public PopupPanel
{
    Q_OBJECT

public:
    FieldPicker(const QString &title, const RecordType &type, QWidget *parent);
    /// The same for other entries than the fields of a type.
    FieldPicker(const QString &title, const QList<CheckList::Item> &items, QWidget *parent);

    void openUnder(QWidget *anchor);

    /// The fields of a type that a filter may name.
    [[nodiscard]] static QList<CheckList::Item> fields(const RecordType &type);

Q_SIGNALS:
    void picked(const QString &name);

private:
    CheckList *m_list;
};

} // namespace scrutineer
