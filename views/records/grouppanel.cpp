// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/grouppanel.h"

#include "models/records/recordparts.h"
#include "models/storage/listquery.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct GroupWords
{
    Q_DECLARE_TR_FUNCTIONS(GroupPanel)
};

// Groups of one record each help nobody.
bool hasFewValues(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Term:
    case FieldKind::Choice:
    case FieldKind::Flag:
    case FieldKind::Country:
    case FieldKind::Language:
    case FieldKind::Date:
        return true;
    default:
        return false;
    }
}

void addField(QList<CheckList::Item> &items, const QString &path, const QString &label, const Field &field)
{
    if (field.kind != FieldKind::Date) {
        items.append({path, label, {}, 0});
        return;
    }
    items.append({path, GroupWords::tr("%1, by year").arg(label), {}, 0});
    items.append({path + u":month"_s, GroupWords::tr("%1, by month").arg(label), {}, 0});
}

} // namespace

QList<CheckList::Item> GroupPanel::choices(const RecordType &type)
{
    QList<CheckList::Item> items;
    for (const Field &field : type.fields) {
        const bool leadsOn = field.kind == FieldKind::Reference || field.kind == FieldKind::Links;
        if (field.flags.testFlag(Hidden) || (!leadsOn && !hasFewValues(field)) || !groupField(type, {field.key()}))
            continue;
        addField(items, field.key(), field.displayLabel(), field);
        const Field &end = valueField(field);
        if (end.kind != FieldKind::Reference)
            continue;
        for (const Field &inner : requireRecordType(QString::fromLatin1(end.target)).fields) {
            if (hasFewValues(inner) && !inner.flags.testFlag(Hidden) && groupField(type, {field.key(), inner.key()}))
                addField(items, field.key() + u'.' + inner.key(),
                         GroupWords::tr("%1: %2", "field and field of what it names")
                             .arg(field.displayLabel(), inner.displayLabel()),
                         inner);
        }
    }
    return items;
}

GroupPanel::GroupPanel(const RecordType &type, const QStringList &group, QWidget *parent)
    : PopupPanel(tr("Group by"), parent)
    , m_list(new CheckList(CheckList::Mode::Several, this))
{
    const QList<CheckList::Item> items = choices(type);
    QList<CheckList::Item> ticked;
    for (const QString &path : group) {
        for (const CheckList::Item &item : items) {
            if (item.id == path)
                ticked.append(item);
        }
    }
    m_list->setItems(items);
    m_list->setOrdered(true);
    m_list->setMost(2);
    m_list->setChecked(ticked);
    column()->addWidget(m_list, 1);
    auto *hint = new QLabel(tr("Up to two; the first is the outer one"), this);
    hint->setProperty("role", u"caption"_s);
    column()->addWidget(hint);
    auto *none = new QPushButton(tr("No groups"), this);
    none->setProperty("role", u"link"_s);
    column()->addWidget(none);
    connect(none, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT chosen({});
    });
    connect(m_list, &CheckList::changed, this, [this] { Q_EMIT chosen(m_list->checked()); });
    connect(m_list, &CheckList::accepted, this, &QWidget::close);
}

void GroupPanel::openUnder(QWidget *anchor)
{
    PopupPanel::openUnder(anchor, m_list);
}

} // namespace scrutineer
