// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/savedlists.h"

#include "models/records/folding.h"

#include <algorithm>

namespace scrutineer {

QList<SavedLists::Entry> SavedLists::all() const
{
    QList<Entry> found;
    for (const Record &stored : m_store.records(SavedFilter::type())) {
        const auto list = stored.as<SavedFilter>();
        if (list.recordType == m_type.key())
            found.append({stored.id(), list});
    }
    std::ranges::sort(found, {}, [](const Entry &entry) { return fold(entry.list.name); });
    return found;
}

std::optional<SavedLists::Entry> SavedLists::named(const QString &name) const
{
    const QString wanted = fold(name.trimmed());
    for (const Entry &entry : all()) {
        if (fold(entry.list.name) == wanted)
            return entry;
    }
    return {};
}

ChangeSet SavedLists::save(const SavedFilter &list, const QString &newId) const
{
    if (const std::optional<Entry> before = named(list.name))
        return overwrite(before->id, list);
    ChangeSet changes;
    changes.title = tr("Save filter “%1”").arg(list.name);
    changes.insert(Record::from(list, newId));
    return changes;
}

ChangeSet SavedLists::overwrite(const QString &id, const SavedFilter &list) const
{
    const Record before = m_store.record(id);
    ChangeSet changes;
    if (!before.isValid())
        return changes;
    SavedFilter after = list;
    after.name = before.as<SavedFilter>().name;
    after.recordType = m_type.key();
    changes.title = tr("Replace filter “%1”").arg(after.name);
    changes.update(before, Record::from(after, id));
    return changes;
}

ChangeSet SavedLists::rename(const QString &id, const QString &name) const
{
    ChangeSet changes;
    const QString wanted = name.trimmed();
    const Record before = m_store.record(id);
    const std::optional<Entry> other = named(wanted);
    if (wanted.isEmpty() || !before.isValid() || (other && other->id != id))
        return changes;
    Record after = before;
    after.setValue(u"name", Value(wanted));
    changes.title = tr("Rename filter “%1”").arg(before.as<SavedFilter>().name);
    changes.update(before, after);
    return changes;
}

ChangeSet SavedLists::remove(const QString &id) const
{
    const Record before = m_store.record(id);
    ChangeSet changes;
    if (!before.isValid())
        return changes;
    changes.title = tr("Delete filter “%1”").arg(before.as<SavedFilter>().name);
    changes.remove(before, m_store.created(id));
    return changes;
}

} // namespace scrutineer
