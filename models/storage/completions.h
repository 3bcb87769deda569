// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/store.h"

namespace scrutineer {

/// A record that completes what is typed, with what tells it from others of the same name.
struct Completion
{
    Labelled record;
    QString note;         ///< One more fact, such as a mission's election; may be empty.
    bool inScope = false; ///< It belongs to the election asked for.
};

/// Store::completions with notes; those of the election with this id (may be empty) come first. Throws SqlError.
[[nodiscard]] QList<Completion> completionsWithNotes(Connection &connection, const RecordType &type,
                                                     const QString &typed, int limit, const QString &election);

} // namespace scrutineer
