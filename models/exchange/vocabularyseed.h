// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/changeset.h"
#include "models/records/result.h"

#include <QHash>
#include <QString>

namespace scrutineer {

/// The id of a term that ships with the program, the same in every project: a seed of its vocabulary and key.
[[nodiscard]] QString seededTermId(QStringView vocabulary, QStringView key);

/// Inserts of every term of the vocabularies that ship with the program, for a project that has none yet.
///
/// `folder` holds one JSON file for each vocabulary: {"vocabulary", "terms": [{"key", "label": {"en", …}, …}]}. A
/// term's place in its file is its order; a file that is an array is a code list (CodeList) and is passed over. The
/// problem names file and key of the first fault: a property that is unknown or of the wrong kind, a key twice, no
/// English label, a parent that is not in the same file.
[[nodiscard]] Result<ChangeSet> vocabularySeed(const QString &folder = QStringLiteral(":/vocabularies"));

/// What the vocabularies that ship with the program are called, by their keys, in "en", "az", "ru" or "tr".
[[nodiscard]] QHash<QString, QString> vocabularyLabels(const QString &language);

} // namespace scrutineer
