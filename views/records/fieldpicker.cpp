// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/fieldpicker.h"

#include <QVBoxLayout>

namespace scrutineer {

FieldPicker::FieldPicker(const QString &title, const QList<CheckList::Item> &items, QWidget *parent)
    : PopupPanel(title, parent)
    , m_list(new CheckList(CheckList::Mode::One, this))
{
    m_list->setItems(items);
    column()->addWidget(m_list, 1);
    connect(m_list, &CheckList::accepted, this, [this](const QString &name) {
        if (name.isEmpty())
            return;
        close();
        Q_EMIT picked(name);
    });
}

FieldPicker::FieldPicker(const QString &title, const RecordType &type, QWidget *parent)
    : FieldPicker(title, fields(type), parent)
{
}

QList<CheckList::Item> FieldPicker::fields(const RecordType &type)
{
    QList<CheckList::Item> items;
    for (const Field &field : type.fields) {
        if (!field.flags.testFlag(Hidden))
            items.append({field.key(), field.displayLabel(), {QString::fromLatin1(field.label), field.key()}, 0});
    }
    return items;
}

void FieldPicker::openUnder(QWidget *anchor)
{
    PopupPanel::openUnder(anchor, m_list);
}

} // namespace scrutineer
