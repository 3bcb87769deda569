// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/record.h"

#include "models/records/validation.h"

#include <stdexcept>

namespace scrutineer {

Record::Record(const RecordType &type, const QString &id)
    : m_type(&type)
    , m_id(id)
    , m_values(qsizetype(type.fields.size()))
{
}

int Record::indexOf(QStringView field) const
{
    const int index = m_type ? m_type->indexOf(field) : -1;
    if (index < 0)
        throw std::logic_error("no such field: " + field.toUtf8().toStdString());
    return index;
}

const Value &Record::value(QStringView field) const
{
    return m_values.at(indexOf(field));
}

void Record::setValue(QStringView field, const Value &value)
{
    setValue(indexOf(field), value);
}

void Record::setValue(int index, const Value &value)
{
    m_values[index] = coerced(m_type->fields[std::size_t(index)], value);
}

void Record::write(void *record, const RecordType *type) const
{
    if (type != m_type)
        throw std::logic_error("a record was read as another type");
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        if (const Field &field = m_type->fields[std::size_t(i)]; field.isStored())
            field.set(record, m_values[i]);
    }
}

void Record::read(const void *record)
{
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        if (const Field &field = m_type->fields[std::size_t(i)]; field.isStored())
            m_values[i] = field.get(record);
    }
}

QList<Finding> Record::findings() const
{
    QList<Finding> found;
    for (qsizetype i = 0; i < m_values.size(); ++i)
        checkValue(m_type->fields[std::size_t(i)], m_values[i], found);
    if (m_type->validate)
        m_type->validate(*this, found);
    return found;
}

} // namespace scrutineer
