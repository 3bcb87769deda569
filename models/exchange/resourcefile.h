// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"

#include <QJsonDocument>
#include <QString>

namespace scrutineer {

/// Reads a JSON file that ships with the program. The problem names the file, and the place where it stops being JSON.
[[nodiscard]] Result<QJsonDocument> readResource(const QString &path);

/// The files of a resource folder that end in ".json", as full paths, in order of name.
[[nodiscard]] QStringList resourceFiles(const QString &folder);

/// A fault in a file that ships with the program: "file, key: sentence".
[[nodiscard]] Problem resourceProblem(const QString &path, const QString &key, const QString &sentence);

} // namespace scrutineer
