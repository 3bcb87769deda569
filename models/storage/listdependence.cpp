// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/listdependence.h"

#include "models/records/recordparts.h"

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

ListDependence::ListDependence(const ListQuery &query, const QList<QStringList> &groups)
    : m_type(query.type->key())
{
    addFilter(query.filter, *query.type);
    const ListQuery own = ListQuery::of(*query.type);
    addPath({query.sort.isEmpty() ? own.sort : query.sort}, *query.type);
    addPath({own.sort}, *query.type);
    for (const QStringList &path : groups)
        addPath(path, *query.type);
}

void ListDependence::addFilter(const Filter &filter, const RecordType &type)
{
    switch (filter.kind()) {
    case Filter::Kind::Everything:
        return;
    case Filter::Kind::And:
    case Filter::Kind::Or:
    case Filter::Kind::Not:
        for (const Filter &part : filter.parts())
            addFilter(part, type);
        return;
    case Filter::Kind::Condition:
        addPath(filter.path(), type);
        return;
    case Filter::Kind::Scope:
        addScope(type);
        return;
    default:
        // Related records may lead anywhere, and words stand in names and labels of all types.
        m_onEverything = true;
    }
}

void ListDependence::addPath(const QStringList &path, const RecordType &type)
{
    const RecordType *current = &type;
    for (const QString &step : path) {
        const QString name = step.section(u':', 0, 0);
        const Field *field = current ? current->find(name) : nullptr;
        if (!field) {
            // The instants of a record change with any of its fields.
            m_fields += name;
            m_onEverything = m_onEverything || current != &type || name == "changed"_L1;
            return;
        }
        addField(*field, *current);
        const Field &end = valueField(*field);
        current = *end.target ? recordType(QString::fromLatin1(end.target)) : nullptr;
    }
}

void ListDependence::addField(const Field &field, const RecordType &type)
{
    if (type.key() == m_type)
        m_fields += field.key();
    else
        m_types += type.key();
    if (field.kind == FieldKind::AnyReference)
        m_onEverything = true;
    if (*field.target)
        addLabel(QString::fromLatin1(field.target));
    if (field.isStored())
        return;
    m_types += QString::fromLatin1(field.kind == FieldKind::Figures ? "figure" : field.derivation.type);
    const RecordType *link = recordType(QString::fromLatin1(field.derivation.type));
    if (const Field *target = link ? link->find(QString::fromLatin1(field.derivation.target)) : nullptr)
        addLabel(QString::fromLatin1(target->target));
}

void ListDependence::addLabel(const QString &typeName)
{
    const RecordType *type = recordType(typeName);
    if (!type || m_labels.contains(typeName))
        return;
    m_labels += typeName;
    m_types += typeName;
    for (const Field &field : type->fields) {
        if (field.flags.testFlag(Title) && *field.target)
            addLabel(QString::fromLatin1(field.target));
    }
}

void ListDependence::addScope(const RecordType &type)
{
    if (m_scopes.contains(type.key()))
        return;
    m_scopes += type.key();
    for (const char *raw : type.scope) {
        const QString step = QString::fromLatin1(raw);
        const bool isBack = step.startsWith(u'<');
        const Field *field = isBack ? nullptr : type.find(step);
        const RecordType *next = isBack  ? recordType(step.mid(1).section(u'.', 0, 0))
                                 : field ? recordType(QString::fromLatin1(field->target))
                                         : nullptr;
        if (field && type.key() == m_type)
            m_fields += step;
        if (field && field->kind == FieldKind::AnyReference)
            m_onEverything = true;
        if (!next)
            continue;
        m_types += next->key();
        addScope(*next);
    }
}

bool ListDependence::isTouchedBy(const ChangeNotice &notice) const
{
    if (m_onEverything)
        return true;
    if (notice.isBulk() && notice.counts.contains(m_type))
        return true;
    for (auto count = notice.counts.constBegin(); count != notice.counts.constEnd(); ++count) {
        if (m_types.contains(count.key()))
            return true;
    }
    return std::ranges::any_of(notice.rows, [this](const RecordChange &row) {
        if (row.type != m_type)
            return false;
        return row.operation != RecordChange::Operation::Update ||
               std::ranges::any_of(row.fields,
                                   [this](const FieldChange &change) { return m_fields.contains(change.field); });
    });
}

} // namespace scrutineer
