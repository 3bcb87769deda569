// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/deleteplan.h"

#include "models/records/recordparts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

struct DeleteWords
{
    Q_DECLARE_TR_FUNCTIONS(DeletePlan)
};

} // namespace

DeletePlan::DeletePlan(const Store &store, const QStringList &ids)
    : m_store(store)
    , m_own(withOwn(ids))
    , m_referrers(referrersOf(m_own))
{
}

QStringList DeletePlan::withOwn(const QStringList &ids) const
{
    QStringList found;
    QSet<QString> seen;
    QStringList waiting = ids;
    while (!waiting.isEmpty()) {
        const QString id = waiting.takeFirst();
        if (seen.contains(id) || m_store.typeOf(id).isEmpty())
            continue;
        seen.insert(id);
        found.append(id);
        for (const Related &related : m_store.related(id, -1)) {
            if (related.field == ownerField(*related.type))
                waiting += related.ids;
        }
    }
    return found;
}

QList<DeletePlan::Referrers> DeletePlan::referrersOf(const QStringList &ids) const
{
    const QSet<QString> gone(ids.begin(), ids.end());
    QList<Referrers> found;
    for (const QString &id : ids) {
        for (const Related &related : m_store.related(id, -1)) {
            auto group = std::find_if(found.begin(), found.end(), [&related](const Referrers &one) {
                return one.type == related.type && one.field == related.field;
            });
            for (const QString &other : related.ids) {
                if (gone.contains(other))
                    continue;
                if (group == found.end())
                    group = found.insert(found.end(), {related.type, related.field, {}});
                if (!group->ids.contains(other))
                    group->ids.append(other);
            }
        }
    }
    return found;
}

bool DeletePlan::canClear() const
{
    return std::all_of(m_referrers.begin(), m_referrers.end(),
                       [](const Referrers &group) { return group.isClearable(); });
}

QStringList DeletePlan::takenAlong() const
{
    QStringList all = m_own;
    QStringList next;
    for (const Referrers &group : m_referrers)
        next += group.ids;
    // What cannot be without a record that goes, goes too; what can, only loses the reference.
    while (!next.isEmpty()) {
        all = withOwn(all + next);
        next.clear();
        for (const Referrers &group : referrersOf(all)) {
            if (!group.isClearable())
                next += group.ids;
        }
    }
    return all;
}

void DeletePlan::clearReferences(ChangeSet &changes, const QList<Referrers> &referrers, const QSet<QString> &gone) const
{
    // A record may refer in several fields and must still be changed once only.
    QStringList order;
    QHash<QString, Record> cleared;
    for (const Referrers &group : referrers) {
        for (const QString &id : group.ids) {
            if (!cleared.contains(id)) {
                cleared.insert(id, m_store.record(id));
                order.append(id);
            }
            Record &record = cleared[id];
            if (gone.contains(record.value(group.field->key()).text()))
                record.setValue(group.field->key(), Value());
        }
    }
    for (const QString &id : order)
        changes.update(m_store.record(id), cleared.value(id));
}

Result<ChangeSet> DeletePlan::changes(Choice choice, const QString &title) const
{
    if (choice == Choice::Refuse && !m_referrers.isEmpty())
        return Problem{Problem::Kind::Invalid,
                       DeleteWords::tr("Other records refer to this one, so it was not deleted.")};
    if (choice == Choice::Clear && !canClear())
        return Problem{Problem::Kind::Invalid,
                       DeleteWords::tr("Some records cannot be without the reference, so it cannot be cleared.")};
    const QStringList all = choice == Choice::TakeAlong ? takenAlong() : m_own;
    ChangeSet changes;
    changes.title = title;
    clearReferences(changes, choice == Choice::TakeAlong ? referrersOf(all) : m_referrers,
                    QSet<QString>(all.begin(), all.end()));
    for (const QString &id : all)
        changes.remove(m_store.record(id), m_store.created(id));
    return changes;
}

} // namespace scrutineer
