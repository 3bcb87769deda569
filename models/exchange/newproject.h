// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/workspace.h"

namespace scrutineer {

/// Makes a new project with the shipped vocabularies and opens it in the workspace. A problem leaves no file behind.
Outcome makeProject(Workspace &workspace, const QString &path);

/// Makes the sample project at `path` and opens it in the workspace. A problem leaves no file behind.
Outcome makeSampleProject(Workspace &workspace, const QString &path);

/// The id of the election that the sample is about.
QString sampleElection();

} // namespace scrutineer
