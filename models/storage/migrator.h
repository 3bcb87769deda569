// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

namespace scrutineer {

/// What became of a project file's schema.
struct MigrationOutcome
{
    enum class State {
        Current,  ///< Nothing to do.
        Migrated, ///< Brought up to date; a verified backup lies beside the file.
        Newer,    ///< Written by a later version; not touched.
        Failed,   ///< Not changed; the sentence says why.
    };
    State state = State::Current;
    int from = 0;
    int to = 0;
    QString backup;   ///< The path of the backup, when one was made.
    QString sentence; ///< For the user; empty when Current.
};

/// Brings the schema of a project file up to date with the numbered SQL files in the resources.
///
/// Each file is one transaction. Before the first one runs on a file that holds data, a backup is written beside it,
/// opened again and checked.
class Migrator
{
public:
    /// Looks for NNNN.sql files, numbered from 1 without gaps, in a folder or resource path.
    explicit Migrator(const QString &folder = QStringLiteral(":/migrations"));

    /// The number of the newest migration.
    [[nodiscard]] int newest() const { return int(m_files.size()); }
    /// Brings the open file up to date. `path` names the file, for the backup.
    [[nodiscard]] MigrationOutcome migrate(Connection &connection, const QString &path) const;
    /// The number of the last migration that the open file has seen; 0 for an empty one.
    [[nodiscard]] static int version(const Connection &connection);

private:
    [[nodiscard]] Outcome backUp(Connection &connection, const QString &backup) const;

    QStringList m_files;
};

/// The number that SQLite keeps in a project file's header to tell what it is: "Scrt".
constexpr qint32 projectApplicationId = 0x53637274;

} // namespace scrutineer
