// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/savedcharts.h"

#include <algorithm>
#include <limits>

namespace scrutineer {

QList<SavedCharts::Entry> SavedCharts::all() const
{
    QList<Entry> found;
    for (const Record &stored : m_store.records(SavedChart::type()))
        found.append({stored.id(), stored.as<SavedChart>()});
    // Ids grow with time, so that charts without a place stand as they were made.
    std::ranges::sort(found, {}, [](const Entry &entry) {
        return std::pair(entry.chart.position.value_or(std::numeric_limits<qint64>::max()), entry.id);
    });
    return found;
}

ChangeSet SavedCharts::save(const SavedChart &chart, const QString &newId) const
{
    ChangeSet changes;
    SavedChart kept = chart;
    kept.name = chart.name.trimmed();
    if (kept.name.isEmpty())
        return changes;
    qint64 place = 0;
    for (const Entry &entry : all())
        place = std::max(place, entry.chart.position.value_or(0) + 1);
    kept.position = place;
    changes.title = tr("Save chart “%1”").arg(kept.name);
    changes.insert(Record::from(kept, newId));
    return changes;
}

ChangeSet SavedCharts::overwrite(const QString &id, const SavedChart &chart) const
{
    ChangeSet changes;
    const Record before = m_store.record(id);
    if (!before.isValid())
        return changes;
    Record after = before;
    after.setValue(u"name", Value(chart.name.trimmed()));
    after.setValue(u"spec", Value(chart.spec.text));
    after.setValue(u"ready", Value(chart.ready));
    changes.title = tr("Change chart “%1”").arg(before.as<SavedChart>().name);
    changes.update(before, after);
    return changes;
}

ChangeSet SavedCharts::rename(const QString &id, const QString &name) const
{
    ChangeSet changes;
    const Record before = m_store.record(id);
    if (!before.isValid() || name.trimmed().isEmpty())
        return changes;
    Record after = before;
    after.setValue(u"name", Value(name.trimmed()));
    changes.title = tr("Rename chart “%1”").arg(before.as<SavedChart>().name);
    changes.update(before, after);
    return changes;
}

ChangeSet SavedCharts::move(const QString &id, int places) const
{
    ChangeSet changes;
    QList<Entry> order = all();
    const auto found = std::ranges::find(order, id, &Entry::id);
    if (found == order.end())
        return changes;
    const int from = int(found - order.begin());
    const int to = std::clamp(from + places, 0, int(order.size()) - 1);
    if (from == to)
        return changes;
    changes.title = tr("Move chart “%1”").arg(found->chart.name);
    order.move(from, to);
    for (int place = 0; place < order.size(); ++place) {
        const Record before = m_store.record(order[place].id);
        Record after = before;
        after.setValue(u"position", Value(qint64(place)));
        changes.update(before, after);
    }
    return changes;
}

ChangeSet SavedCharts::remove(const QString &id) const
{
    ChangeSet changes;
    const Record before = m_store.record(id);
    if (!before.isValid())
        return changes;
    changes.title = tr("Delete chart “%1”").arg(before.as<SavedChart>().name);
    changes.remove(before, m_store.created(id));
    return changes;
}

} // namespace scrutineer
