// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordtype.h"

#include <QList>

namespace scrutineer {

/// A record of any type as values in the order of its type's fields; the form that generic code works on.
///
/// Typed code uses the structs: `record.as<Mission>()` and `Record::from(mission, id)`.
class Record
{
public:
    Record() = default;
    /// A blank record of a type.
    explicit Record(const RecordType &type, const QString &id = {});

    /// False for a default-made record, which stands for "there is none".
    [[nodiscard]] bool isValid() const { return m_type != nullptr; }
    [[nodiscard]] const RecordType &type() const { return *m_type; }
    [[nodiscard]] const QString &id() const { return m_id; }
    void setId(const QString &id) { m_id = id; }
    /// A private record is left out of exports and reports unless asked for.
    [[nodiscard]] bool isPrivate() const { return m_private; }
    void setPrivate(bool isPrivate) { m_private = isPrivate; }

    /// The value of a stored field. Throws std::logic_error when the type has no such field.
    [[nodiscard]] const Value &value(QStringView field) const;
    [[nodiscard]] const Value &value(int index) const { return m_values.at(index); }
    /// Sets a stored field. Throws std::logic_error when the type has no such field.
    void setValue(QStringView field, const Value &value);
    void setValue(int index, const Value &value);

    /// The record as its struct; T must be the type's own.
    template <class T>
    [[nodiscard]] T as() const
    {
        T result;
        write(&result, &T::type());
        return result;
    }
    /// The record that holds a struct's values.
    template <class T>
    static Record from(const T &record, const QString &id = {})
    {
        Record result(T::type(), id);
        result.read(&record);
        return result;
    }

    /// What keeps this record from being saved and what looks like a slip, without asking the database.
    [[nodiscard]] QList<Finding> findings() const;

    bool operator==(const Record &other) const = default;

private:
    void write(void *record, const RecordType *type) const;
    void read(const void *record);
    [[nodiscard]] int indexOf(QStringView field) const;

    const RecordType *m_type = nullptr;
    QString m_id;
    bool m_private = false;
    QList<Value> m_values;
};

} // namespace scrutineer
