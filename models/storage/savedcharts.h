// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/changeset.h"
#include "models/records/savedchart.h"
#include "models/storage/store.h"

#include <QCoreApplication>

namespace scrutineer {

/// The charts that the project keeps, in the researcher's order, and the changes that keep, rename, move and drop them.
class SavedCharts
{
    Q_DECLARE_TR_FUNCTIONS(SavedCharts)

public:
    struct Entry
    {
        QString id;
        SavedChart chart;
    };

    explicit SavedCharts(const Store &store)
        : m_store(store)
    {
    }

    /// All, in their order.
    [[nodiscard]] QList<Entry> all() const;
    /// Keeps a chart as the last one, under `newId`. Empty when it has no name.
    [[nodiscard]] ChangeSet save(const SavedChart &chart, const QString &newId) const;
    /// Gives what is kept as `id` another name and content, in its old place. Empty when it is gone or nothing differs.
    [[nodiscard]] ChangeSet overwrite(const QString &id, const SavedChart &chart) const;
    /// Empty when the id or the name is.
    [[nodiscard]] ChangeSet rename(const QString &id, const QString &name) const;
    /// Moves a chart by so many places, to the first or last one at most; empty when it stands there already.
    [[nodiscard]] ChangeSet move(const QString &id, int places) const;
    /// Drops a chart. Empty when it is gone.
    [[nodiscard]] ChangeSet remove(const QString &id) const;

private:
    const Store &m_store;
};

} // namespace scrutineer
