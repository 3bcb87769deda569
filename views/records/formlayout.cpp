// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/formlayout.h"

#include "models/records/recordparts.h"
#include "views/shell/theme.h"

#include <QHash>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

constexpr qsizetype mostInFront = 4;

/// Types whose front fields are others than those that their order gives: what is typed each time, in the order of a
/// sentence.
QStringList chosenFront(const QString &type)
{
    static const QHash<QString, QStringList> chosen{
        {u"visit_participant"_s, {u"person"_s, u"organization"_s, u"side"_s, u"class"_s}},
        {u"mission_member"_s, {u"person"_s, u"role"_s, u"title"_s}},
        {u"statement_issuer"_s, {u"organization"_s, u"mission"_s, u"role"_s}},
        {u"coding"_s, {u"coder"_s, u"verdict"_s, u"state"_s}},
        {u"invitation"_s, {u"inviter"_s, u"invitee"_s, u"answer"_s, u"mission"_s}},
        {u"milestone"_s, {u"kind"_s, u"happened"_s, u"detail"_s}},
        {u"candidacy"_s, {u"person"_s, u"nominated_by"_s, u"outcome"_s}},
        {u"position"_s, {u"title"_s, u"organization"_s, u"held"_s}},
        {u"citation"_s, {u"source"_s, u"field"_s, u"locator"_s}},
        {u"figure"_s, {u"measure"_s, u"low"_s, u"high"_s, u"as_of"_s}},
        {u"name"_s, {u"text"_s, u"kind"_s, u"language"_s}},
        {u"label"_s, {u"kind"_s, u"organization"_s, u"given"_s}},
        {u"absence"_s, {u"field"_s, u"state"_s, u"remark"_s}},
        {u"note"_s, {u"content"_s}},
        {u"statement_text"_s, {u"number"_s, u"language"_s, u"standing"_s, u"completeness"_s}},
    };
    return chosen.value(type);
}

} // namespace

QList<const Field *> formFields(const RecordType &type)
{
    QList<const Field *> found;
    for (const Field &field : type.fields) {
        if (field.isStored() && !field.flags.testFlag(Hidden))
            found.append(&field);
    }
    return found;
}

RowFields rowFields(const RecordType &type)
{
    RowFields row;
    QList<const Field *> rest = formFields(type);
    rest.removeAll(ownerField(type));
    for (const QString &name : chosenFront(type.key())) {
        const Field *field = type.find(name);
        if (rest.removeAll(field) > 0)
            row.front.append(field);
    }
    if (row.front.isEmpty()) {
        const QList<const Field *> all = rest;
        for (const Field *field : all) {
            const bool suits = field->flags & (Required | Title | Listed);
            if (suits && row.front.size() < mostInFront && rest.removeAll(field) > 0)
                row.front.append(field);
        }
    }
    row.more = rest;
    return row;
}

QList<const Field *> quickFields(const RecordType &type)
{
    QList<const Field *> found;
    const Field *named = nameField(type);
    for (const Field *field : formFields(type)) {
        const bool always = field->flags & (Required | ShortTitle) || field->kind == FieldKind::Address;
        if (field != named && (always || field->flags.testFlag(Listed)))
            found.append(field);
    }
    return found;
}

int rowShare(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Reference:
    case FieldKind::AnyReference:
    case FieldKind::LongText:
        return 5;
    case FieldKind::Text:
    case FieldKind::Address:
        return 4;
    case FieldKind::Term:
        return field.flags.testFlag(Title) ? 4 : 3;
    case FieldKind::Choice:
    case FieldKind::Flag:
    case FieldKind::Date:
    case FieldKind::Country:
    case FieldKind::Language:
        return 3;
    default:
        return 2;
    }
}

void layOutForm(QWidget &form, QWidget &messages, QScrollArea &fields, QWidget &foot)
{
    setStyleProperty(form, "role", u"page"_s);
    form.setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(&form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QVBoxLayout;
    bar->setContentsMargins(24, 8, 24, 0);
    bar->addWidget(&messages);
    column->addLayout(bar);
    fields.setWidgetResizable(true);
    setStyleProperty(fields, "role", u"page"_s);
    fields.setFocusPolicy(Qt::NoFocus);
    fields.setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    column->addWidget(&fields, 1);
    column->addWidget(&foot);
}

} // namespace scrutineer
