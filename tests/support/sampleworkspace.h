// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/workspace.h"

#include <QTemporaryDir>

namespace scrutineer {

/// The sample project in a folder of its own, gone with the object. For tests.
class SampleWorkspace
{
    QTemporaryDir m_folder; // First, so that it goes last: the workspace closes its file in it.

public:
    /// Throws std::runtime_error when the sample cannot be made.
    SampleWorkspace();

    Workspace workspace;

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
};

} // namespace scrutineer
