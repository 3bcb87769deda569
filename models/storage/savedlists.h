// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/changeset.h"
#include "models/records/savedfilter.h"
#include "models/storage/store.h"

#include <QCoreApplication>

#include <optional>

namespace scrutineer {

/// The lists of one record type that the project keeps, and the changes that keep, rename and drop them.
class SavedLists
{
    Q_DECLARE_TR_FUNCTIONS(SavedLists)

public:
    struct Entry
    {
        QString id;
        SavedFilter list;
    };

    SavedLists(const Store &store, const RecordType &type)
        : m_store(store)
        , m_type(type)
    {
    }

    /// All of the type, by name.
    [[nodiscard]] QList<Entry> all() const;
    /// The one with this name (letters folded), or nothing.
    [[nodiscard]] std::optional<Entry> named(const QString &name) const;
    /// Keeps a list; replaces the one of the same name where there is one. `newId` is used for a new one.
    [[nodiscard]] ChangeSet save(const SavedFilter &list, const QString &newId) const;
    /// Gives what is kept as `id` another filter, order and columns, under its old name.
    [[nodiscard]] ChangeSet overwrite(const QString &id, const SavedFilter &list) const;
    /// Empty when the id or the name is, or when another one has that name.
    [[nodiscard]] ChangeSet rename(const QString &id, const QString &name) const;
    [[nodiscard]] ChangeSet remove(const QString &id) const;

private:
    const Store &m_store;
    const RecordType &m_type;
};

} // namespace scrutineer
