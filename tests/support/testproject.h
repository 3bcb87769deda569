// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/workspace.h"

#include <QTemporaryDir>

namespace scrutineer {

/// A new project with the shipped vocabularies in a folder of its own, gone with the object. For tests.
class TestProject
{
    QTemporaryDir m_folder; // First, so that it goes last: the workspace closes its file in it.

public:
    /// Throws std::runtime_error when the project cannot be made.
    TestProject();

    Workspace workspace;

    /// The folder of the project file.
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("test.scrutineer")); }

    /// Commits a new record with these fields and returns its id. Throws std::runtime_error when it is refused.
    QString add(const QString &type, const QList<std::pair<QString, Value>> &fields);
    /// Changes one field. Throws std::runtime_error when it is refused.
    void set(const QString &id, const QString &field, const Value &value);
    /// The id of a shipped term.
    [[nodiscard]] QString term(const QString &vocabulary, const QString &key);
    /// Everything in the project but instants, as text that is equal for equal projects.
    [[nodiscard]] QString everything();
};

} // namespace scrutineer
