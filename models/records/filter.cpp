// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/filter.h"

namespace scrutineer {

Filter Filter::joined(Kind kind, const QList<Filter> &parts)
{
    Filter result;
    result.m_kind = kind;
    for (const Filter &part : parts) {
        if (part.m_kind == kind)
            result.m_parts += part.m_parts;
        else if (part.isEverything() && kind == Kind::And)
            continue;
        else
            result.m_parts += part;
    }
    if (result.m_parts.isEmpty())
        return {};
    return result.m_parts.size() == 1 ? Filter(result.m_parts.constFirst()) : result;
}

Filter Filter::all(const QList<Filter> &parts)
{
    return joined(Kind::And, parts);
}

Filter Filter::any(const QList<Filter> &parts)
{
    for (const Filter &part : parts) {
        if (part.isEverything())
            return {};
    }
    return joined(Kind::Or, parts);
}

Filter Filter::negation(const Filter &part)
{
    Filter result;
    result.m_kind = Kind::Not;
    result.m_parts = {part};
    return result;
}

Filter Filter::condition(const QStringList &path, FilterOperator operation, const QList<FilterValue> &values)
{
    Filter result;
    result.m_kind = Kind::Condition;
    result.m_path = path;
    result.m_operation = operation;
    if (operation != FilterOperator::Blank)
        result.m_values = values;
    return result;
}

Filter Filter::has(const QString &type, const QString &field, const Filter &part)
{
    Filter result;
    result.m_kind = Kind::Has;
    result.m_path = {type};
    if (!field.isEmpty())
        result.m_path += field;
    if (!part.isEverything())
        result.m_parts = {part};
    return result;
}

Filter Filter::has(const QString &type, const QString &field)
{
    return has(type, field, Filter());
}

Filter Filter::in(const QString &field, const Filter &part, const QString &type)
{
    Filter result;
    result.m_kind = Kind::In;
    result.m_path = {field};
    if (!type.isEmpty())
        result.m_path += type;
    if (!part.isEverything())
        result.m_parts = {part};
    return result;
}

Filter Filter::scope(const QString &electionId)
{
    Filter result;
    result.m_kind = Kind::Scope;
    result.m_text = electionId;
    return result;
}

Filter Filter::words(const QString &text)
{
    if (text.isEmpty())
        return {};
    Filter result;
    result.m_kind = Kind::Words;
    result.m_text = text;
    return result;
}

QList<Filter> Filter::conjuncts() const
{
    if (m_kind == Kind::And)
        return m_parts;
    return isEverything() ? QList<Filter>() : QList<Filter>{*this};
}

} // namespace scrutineer
