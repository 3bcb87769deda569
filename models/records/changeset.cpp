// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/changeset.h"

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString privateField = u"private"_s;

QList<FieldChange> differences(const Record &before, const Record &after)
{
    QList<FieldChange> found;
    const RecordType &type = after.type();
    for (std::size_t i = 0; i < type.fields.size(); ++i) {
        const Field &field = type.fields[i];
        if (field.isStored() && before.value(int(i)) != after.value(int(i)))
            found.append({field.key(), before.value(int(i)), after.value(int(i))});
    }
    if (before.isPrivate() != after.isPrivate())
        found.append({privateField, Value::flag(before.isPrivate()), Value::flag(after.isPrivate())});
    return found;
}

} // namespace

RecordChange RecordChange::inverse() const
{
    RecordChange back = *this;
    if (operation == Operation::Insert)
        back.operation = Operation::Delete;
    else if (operation == Operation::Delete)
        back.operation = Operation::Insert;
    for (FieldChange &field : back.fields)
        std::swap(field.before, field.after);
    return back;
}

bool ChangeSetSource::next(RecordChange &change)
{
    if (m_position == m_changes.changes.size())
        return false;
    change = m_changes.changes[m_position++];
    return true;
}

void ChangeSet::insert(const Record &record)
{
    changes.append({.operation = RecordChange::Operation::Insert,
                    .type = record.type().key(),
                    .id = record.id(),
                    .fields = differences(Record(record.type()), record),
                    .created = {}});
}

void ChangeSet::update(const Record &before, const Record &after)
{
    if (QList<FieldChange> fields = differences(before, after); !fields.isEmpty()) {
        changes.append({.operation = RecordChange::Operation::Update,
                        .type = after.type().key(),
                        .id = after.id(),
                        .fields = std::move(fields),
                        .created = {}});
    }
}

void ChangeSet::remove(const Record &record, const QString &created)
{
    changes.append({.operation = RecordChange::Operation::Delete,
                    .type = record.type().key(),
                    .id = record.id(),
                    .fields = differences(record, Record(record.type())),
                    .created = created});
}

ChangeSet ChangeSet::inverse() const
{
    ChangeSet back;
    back.changes.reserve(changes.size());
    for (auto change = changes.crbegin(); change != changes.crend(); ++change)
        back.changes.append(change->inverse());
    return back;
}

} // namespace scrutineer
