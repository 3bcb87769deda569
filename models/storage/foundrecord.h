// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordtype.h"
#include "models/storage/connection.h"

#include <QHash>
#include <QSet>

namespace scrutineer {

/// A record that an index or a list names by its row.
struct FoundRecord
{
    qint64 seq = 0;
    const RecordType *type = nullptr;
    QString id;
};

/// True for parts and attached records: search shows the record that their owner field names.
[[nodiscard]] bool isShownAsOwner(const RecordType &type);

/// The words of the kind column whose rows may be shown as a record of this type: its own, that of its parts and of
/// all that may hang on any record. Empty for no type.
[[nodiscard]] QStringList kindsShownAs(const QString &type);

/// What some rows are, by their row, without those that are gone. Throws SqlError.
[[nodiscard]] QHash<qint64, FoundRecord> foundRecords(const Connection &connection, const QSet<qint64> &seqs);

/// The records to show in place of some rows: of what is shown as its owner the owner, however often. Throws SqlError.
[[nodiscard]] QHash<qint64, FoundRecord> shownRecords(const Connection &connection, QHash<qint64, FoundRecord> rows);

} // namespace scrutineer
