// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/columnpanel.h"

#include "views/shell/checklist.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

QStringList ColumnPanel::standard(const RecordType &type)
{
    QStringList columns;
    for (const Field &field : type.fields) {
        if (field.flags.testFlag(Listed) && field.kind != FieldKind::LongText)
            columns += field.key();
    }
    return columns;
}

ColumnPanel::ColumnPanel(const RecordType &type, const QStringList &shown, QWidget *parent)
    : PopupPanel(tr("Columns"), parent)
    , m_type(type)
    , m_list(new CheckList(CheckList::Mode::Several, this))
{
    QList<CheckList::Item> items;
    for (const Field &field : type.fields) {
        if (field.kind != FieldKind::LongText && !field.flags.testFlag(Hidden))
            items.append({field.key(), field.displayLabel(), {QString::fromLatin1(field.label)}, 0});
    }
    m_list->setItems(items);
    m_list->setOrdered(true);
    tick(shown);
    column()->addWidget(m_list, 1);
    auto *hint = new QLabel(tr("Space ticks, Ctrl+Up and Ctrl+Down move a column"), this);
    hint->setProperty("role", u"caption"_s);
    column()->addWidget(hint);
    auto *reset = new QPushButton(tr("Back to the usual columns"), this);
    reset->setProperty("role", u"link"_s);
    column()->addWidget(reset);
    connect(m_list, &CheckList::changed, this, [this] {
        // The last column stays: a table without one says nothing.
        if (const QStringList columns = m_list->checked(); !columns.isEmpty())
            Q_EMIT chosen(columns);
    });
    connect(m_list, &CheckList::accepted, this, &QWidget::close);
    connect(reset, &QPushButton::clicked, this, [this] {
        tick(standard(m_type));
        Q_EMIT resetRequested();
    });
}

void ColumnPanel::tick(const QStringList &shown)
{
    QList<CheckList::Item> ticked;
    for (const QString &name : shown) {
        const Field *field = m_type.find(name);
        ticked.append({name, field ? field->displayLabel() : name, {}, 0});
    }
    m_list->setChecked(ticked);
}

void ColumnPanel::openUnder(QWidget *anchor)
{
    PopupPanel::openUnder(anchor, m_list);
}

} // namespace scrutineer
