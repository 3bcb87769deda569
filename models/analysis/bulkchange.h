// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/changeset.h"
#include "models/storage/store.h"

#include <QHash>
#include <QMap>

namespace scrutineer {

/// One change to many records of a type: what of each is set, cleared, added or taken away. A value; what a record
/// holds already is left alone.
struct BulkChange
{
    const RecordType *type = nullptr;
    QStringList ids;
    QMap<QString, Value> values; ///< By field name; a blank value clears the field.
    QStringList removedTags;     ///< Ids of the tags' terms.
    /// Tags, labels, citations, notes … that each record gets, unless it has one that says the same. Who they belong to
    /// is filled in.
    QList<Record> attached;
    QList<Record> created; ///< Records made in passing, for values to refer to.
    QString seed;          ///< Any text that no other change has; ids of what is attached are made from it.

    /// True when nothing was chosen.
    [[nodiscard]] bool isEmpty() const { return values.isEmpty() && removedTags.isEmpty() && attached.isEmpty(); }
    /// What keeps it from being saved, in words: a needed field that would be cleared, a value that is none.
    [[nodiscard]] QList<Finding> findings() const;
    /// "Edit 42 missions: State, Kind", for the undo menu.
    [[nodiscard]] QString title(qint64 count) const;
};

/// What some records have in common.
struct BulkState
{
    /// What a field holds over all of them.
    struct Held
    {
        Value value;          ///< Of the first one.
        bool several = false; ///< Others hold another.
    };
    QHash<QString, Held> fields;
    QMap<QString, qint64> tags; ///< How many of them have each tag, by the id of its term.
    qint64 count = 0;           ///< How many there are; those that are gone are left out.
};

/// What a change would do.
struct BulkPreview
{
    qint64 all = 0;     ///< Records chosen that are there.
    qint64 changed = 0; ///< Of these, how many would change.
    QHash<QString, qint64> byField;
};

/// Reads what the records hold. Takes about 30 µs for each: call it on a reader thread. Throws SqlError.
[[nodiscard]] BulkState bulkState(const Store &store, const RecordType &type, const QStringList &ids);

/// Counts what would change, without holding it. Throws SqlError.
[[nodiscard]] BulkPreview previewOf(const BulkChange &change, const Store &store);

/// The changes all at once, for a few thousand records at most, without a title. Throws SqlError.
[[nodiscard]] ChangeSet changesOf(const BulkChange &change, const Store &store);

} // namespace scrutineer
