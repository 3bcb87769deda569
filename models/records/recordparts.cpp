// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/recordparts.h"

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

QList<const RecordType *> partTypes(const RecordType &type)
{
    QList<const RecordType *> found;
    for (const RecordType *candidate : recordTypes()) {
        if (candidate->placement != Placement::Part)
            continue;
        const Field *owner = ownerField(*candidate);
        if (owner && QLatin1StringView(owner->target) == QLatin1StringView(type.name))
            found.append(candidate);
    }
    return found;
}

const QList<const RecordType *> &pageTypes()
{
    static const QList<const RecordType *> types = [] {
        QList<const RecordType *> found;
        for (const RecordType *type : recordTypes()) {
            if (type->placement == Placement::Page)
                found.append(type);
        }
        return found;
    }();
    return types;
}

const Field &valueField(const Field &field)
{
    if (field.kind != FieldKind::Links)
        return field;
    return *requireRecordType(QString::fromLatin1(field.derivation.type))
                .find(QString::fromLatin1(field.derivation.target));
}

QList<const RecordType *> targetTypes(const Field &reference)
{
    if (reference.kind == FieldKind::AnyReference)
        return pageTypes();
    return {&requireRecordType(QString::fromLatin1(reference.target))};
}

const QList<const RecordType *> &attachedRowTypes()
{
    static const QList<const RecordType *> types = [] {
        QList<const RecordType *> found;
        for (const QStringView name :
             {u"citation", u"figure", u"name", u"identifier", u"note", u"label", u"tag", u"absence"})
            found.append(&requireRecordType(name));
        return found;
    }();
    return types;
}

bool holdsSources(const RecordType &rowType)
{
    static const QStringList facts{u"figure"_s, u"name"_s, u"identifier"_s, u"label"_s};
    return rowType.placement == Placement::Part || facts.contains(rowType.key());
}

const Field *ownerField(const RecordType &type)
{
    if (type.placement != Placement::Part && type.placement != Placement::Attached)
        return nullptr;
    return type.find(QString::fromLatin1(type.owner));
}

const Field *nameField(const RecordType &type)
{
    for (const Field &field : type.fields) {
        if (field.isStored() && field.kind == FieldKind::Text && field.flags.testFlag(Title))
            return &field;
    }
    return nullptr;
}

const Field *dateField(const RecordType &type)
{
    QString sorted = QString::fromLatin1(type.sort);
    if (sorted.startsWith(u'-'))
        sorted.remove(0, 1);
    if (const Field *field = type.find(sorted); field && field->kind == FieldKind::Date)
        return field;
    for (const Field &field : type.fields) {
        if (field.kind == FieldKind::Date)
            return &field;
    }
    return nullptr;
}

} // namespace scrutineer
