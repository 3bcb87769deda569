// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/workspace.h"

#include <QHash>
#include <QStringList>

#include <random>

namespace scrutineer {

/// Makes records with random values that a project accepts, the same ones for the same seed. For tests.
class RandomRecords
{
public:
    /// Reads the terms and records that the project has; references are drawn from them.
    RandomRecords(Workspace &workspace, quint32 seed);

    /// A record of the type with a new id, all required and some other fields set. Invalid when a reference that it
    /// needs has no record to point at yet.
    [[nodiscard]] Record make(const RecordType &type);
    /// The same record with some of its changeable fields set to other values, or made blank where that is allowed.
    [[nodiscard]] Record altered(const Record &record);
    /// A value that the field accepts; blank when there is nothing to refer to.
    [[nodiscard]] Value value(const RecordType &type, const Field &field);

    /// Follows what a commit added or removed.
    void added(const QString &type, const QString &id);
    void removed(const QString &type, const QString &id);
    /// The ids of a type that are there now; terms too.
    [[nodiscard]] QStringList ids(const QString &type) const { return m_ids.value(type); }

    /// A number from 0 up to but without `end`, which must be more than 0.
    [[nodiscard]] int below(int end);

private:
    [[nodiscard]] Value number(const RecordType &type, const Field &field);

    Workspace &m_workspace;
    std::mt19937 m_random;
    QHash<QString, QStringList> m_ids;
    QHash<QString, QStringList> m_terms; ///< By vocabulary; under "" all.
};

} // namespace scrutineer
