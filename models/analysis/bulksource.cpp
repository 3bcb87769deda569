// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/bulksource.h"

#include "models/records/uuid7.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

/// True when two records of a type say the same of their subject.
bool saysTheSame(const Record &a, const Record &b)
{
    for (const Field &field : a.type().fields) {
        if (field.isStored() && field.key() != QLatin1StringView(a.type().owner) &&
            a.value(field.key()) != b.value(field.key()))
            return false;
    }
    return true;
}

} // namespace

BulkSource::BulkSource(BulkChange change, Connection &connection)
    : m_change(std::move(change))
    , m_store(connection)
{
    m_change.ids.removeDuplicates();
}

void BulkSource::rewind()
{
    m_position = -1;
    m_waiting.clear();
    m_counts = {};
}

bool BulkSource::next(RecordChange &change)
{
    while (m_waiting.isEmpty()) {
        if (m_position < 0)
            readCreated();
        else if (m_position < m_change.ids.size())
            read(m_change.ids[m_position]);
        else
            return false;
        ++m_position;
    }
    change = m_waiting.dequeue();
    return true;
}

void BulkSource::readCreated()
{
    ChangeSet changes;
    for (const Record &record : m_change.created)
        changes.insert(record);
    m_waiting.append(changes.changes);
}

void BulkSource::read(const QString &id)
{
    const Record record = m_store.record(id);
    if (!record.isValid() || &record.type() != m_change.type)
        return;
    ++m_counts.all;
    ChangeSet changes;
    addRemovedTags(id, changes);
    addValues(record, changes);
    addAttached(record, changes);
    m_counts.changed += changes.isEmpty() ? 0 : 1;
    m_waiting.append(changes.changes);
}

void BulkSource::addValues(const Record &record, ChangeSet &changes)
{
    Record after = record;
    for (auto value = m_change.values.begin(); value != m_change.values.end(); ++value) {
        if (after.value(value.key()) != *value)
            ++m_counts.byField[value.key()];
        after.setValue(value.key(), *value);
    }
    changes.update(record, after);
}

void BulkSource::addAttached(const Record &record, ChangeSet &changes)
{
    for (qsizetype i = 0; i < m_change.attached.size(); ++i) {
        Record made = m_change.attached[i];
        const QString owner = QString::fromLatin1(made.type().owner);
        made.setValue(owner, Value(record.id()));
        const QList<Record> held = m_store.recordsWhere(made.type(), owner, record.id());
        if (std::any_of(held.begin(), held.end(), [&made](const Record &other) { return saysTheSame(made, other); }))
            continue;
        made.setId(seedId(m_change.seed, u"%1 %2"_s.arg(i).arg(record.id())));
        changes.insert(made);
    }
}

void BulkSource::addRemovedTags(const QString &id, ChangeSet &changes)
{
    if (m_change.removedTags.isEmpty())
        return;
    // The writer asks again for what goes when it has gone already.
    auto known = m_removals.constFind(id);
    if (known == m_removals.cend()) {
        ChangeSet removals;
        const QList<Record> tags = m_store.recordsWhere(requireRecordType(u"tag"), u"subject", id);
        for (const Record &tag : tags) {
            if (m_change.removedTags.contains(tag.value(u"tag").text()))
                removals.remove(tag, m_store.created(tag.id()));
        }
        if (removals.isEmpty())
            return;
        known = m_removals.insert(id, removals.changes);
    }
    changes.changes += *known;
}

} // namespace scrutineer
