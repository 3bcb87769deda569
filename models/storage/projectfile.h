// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

#include <QLockFile>

#include <functional>
#include <memory>

namespace scrutineer {

/// The ending of a project file, with its dot.
inline constexpr QLatin1StringView projectSuffix(".scrutineer");

/// What kind of folder a project lies in, as far as its path and file system tell.
enum class FolderKind { Local, CloudSynced, Network };

/// Whether a program that synchronises, or a network, may write into the file's folder behind SQLite's back.
FolderKind folderKind(const QString &path);
/// The same for an absolute folder on a file system of this name, as the operating system calls it.
FolderKind folderKindOn(const QString &folder, const QByteArray &fileSystem);

/// Looks at a file before SQLite touches it: a problem for what is missing, a folder, unreadable, no project, newer.
/// Never changes anything.
Outcome inspectProject(const QString &path);

/// Writes a new, empty project with the newest schema. A problem when the file is there already or cannot be written;
/// nothing is left behind then.
Outcome createProject(const QString &path);

/// Writes a compact copy of an open project to `target` and checks it. A file there is replaced only by a whole copy.
Outcome copyProject(Connection &connection, const QString &target);

/// Says that this process writes to a project; gone when the object goes, or when its process dies.
class ProjectLock
{
public:
    /// Tries to take the lock beside the project file.
    explicit ProjectLock(const QString &projectPath);
    [[nodiscard]] bool isHeld() const;
    /// Who holds it otherwise, as a sentence for the user.
    [[nodiscard]] QString holder() const;

private:
    std::unique_ptr<QLockFile> m_file;
    bool m_held = false;
};

} // namespace scrutineer
