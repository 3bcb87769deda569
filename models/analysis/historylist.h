// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"
#include "models/storage/history.h"

#include <QLocale>

namespace scrutineer {

/// Which changes the history shows; what is empty does not narrow.
struct HistoryFilter
{
    QString record; ///< The id of one record.
    QString author; ///< The author's name, in full.
    QString text;   ///< Folded words of the change's title or author.
};

/// A piece of the history.
struct HistoryPiece
{
    QList<ChangeEntry> changes;
    qint64 before = 0; ///< Ask on from here; 0 when there is nothing older.
};

/// One field of one record before and after a change, in words.
struct HistoryField
{
    QString field;
    QString label;
    QString before; ///< Empty for a blank.
    QString after;
};

/// One record touched by a change.
struct HistoryRecord
{
    RecordChange::Operation operation = RecordChange::Operation::Update;
    QString type;
    QString id;
    QString label; ///< As it is now, or as it was when it went.
    QList<HistoryField> fields;
};

/// A record that was deleted.
struct DeletedRecord
{
    ChangeEntry change;
    QString type;
    QString id;
    QString label;
};

/// The newest changes that pass the filter, newest first, older than `before` (0: from the newest). Throws SqlError.
[[nodiscard]] HistoryPiece historyPiece(Connection &connection, const HistoryFilter &filter, int limit, qint64 before);
/// What a change did, at most `limit` records; only `record` where it is not empty. Throws SqlError.
[[nodiscard]] QList<HistoryRecord> historyRecords(Connection &connection, const QString &changeId,
                                                  const QString &record, int limit, const QLocale &locale);
/// The deleted records that are not in the project now, newest first; parts and attached records are left out, as they
/// come back with what they belong to. Throws SqlError.
[[nodiscard]] QList<DeletedRecord> deletedRecords(Connection &connection, int limit, const QLocale &locale);
/// Brings a deleted record back with all that went with it in the same change because it referred to it.
[[nodiscard]] Result<ChangeSet> restoreWhole(Connection &connection, const QString &recordId);

} // namespace scrutineer
