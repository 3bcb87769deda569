// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/historylist.h"

#include "models/analysis/valuewords.h"
#include "models/records/folding.h"

#include <QSet>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pieceRead = 400;

bool passes(const ChangeEntry &change, const HistoryFilter &filter, const QString &folded)
{
    if (!filter.author.isEmpty() && change.author != filter.author)
        return false;
    return folded.isEmpty() || fold(change.title).contains(folded) || fold(change.author).contains(folded);
}

QString labelOfGone(const RecordChange &row, ValueWords &words)
{
    const RecordType *type = recordType(row.type);
    QStringList parts;
    for (const FieldChange &part : row.fields) {
        const Field *field = type ? type->find(part.field) : nullptr;
        const Value &value = part.before.isBlank() ? part.after : part.before;
        if (field && field->flags.testFlag(Title))
            parts += words.words(*field, value);
    }
    parts.removeAll(QString());
    if (!parts.isEmpty())
        return parts.join(u" · "_s);
    return type ? type->displaySingular() : row.type;
}

HistoryRecord recordOf(const RecordChange &row, ValueWords &words)
{
    HistoryRecord shown;
    shown.operation = row.operation;
    shown.type = row.type;
    shown.id = row.id;
    shown.label = words.label(row.id);
    if (shown.label.isEmpty())
        shown.label = labelOfGone(row, words);
    const RecordType *type = recordType(row.type);
    for (const FieldChange &part : row.fields) {
        const Field *field = type ? type->find(part.field) : nullptr;
        HistoryField line{part.field, part.field, part.before.text(), part.after.text()};
        if (field)
            line = {part.field, field->displayLabel(), words.words(*field, part.before),
                    words.words(*field, part.after)};
        shown.fields += line;
    }
    return shown;
}

bool refersToAny(const RecordChange &row, const QSet<QString> &ids)
{
    const RecordType *type = recordType(row.type);
    return type && std::ranges::any_of(row.fields, [&](const FieldChange &part) {
               const Field *field = type->find(part.field);
               return field && field->isReference() && ids.contains(part.before.text());
           });
}

} // namespace

HistoryPiece historyPiece(Connection &connection, const HistoryFilter &filter, int limit, qint64 before)
{
    const HistoryReader reader(connection);
    const QString folded = fold(filter.text.trimmed());
    HistoryPiece piece;
    if (!filter.record.isEmpty()) {
        for (const RecordHistoryEntry &entry : reader.ofRecord(filter.record)) {
            const bool fits = (before == 0 || entry.change.seq < before) && passes(entry.change, filter, folded);
            if (fits && (piece.changes.isEmpty() || piece.changes.last().id != entry.change.id))
                piece.changes += entry.change;
        }
        piece.before = piece.changes.size() > limit ? piece.changes[limit - 1].seq : 0;
        piece.changes = piece.changes.mid(0, limit);
        return piece;
    }
    qint64 from = before;
    while (piece.changes.size() < limit) {
        const QList<ChangeEntry> read = reader.changes(pieceRead, from);
        for (const ChangeEntry &change : read) {
            from = change.seq;
            if (passes(change, filter, folded))
                piece.changes += change;
            if (piece.changes.size() == limit)
                break;
        }
        if (read.size() < pieceRead && (read.isEmpty() || from == read.last().seq))
            return piece;
    }
    piece.before = from;
    return piece;
}

QList<HistoryRecord> historyRecords(Connection &connection, const QString &changeId, const QString &record, int limit,
                                    const QLocale &locale)
{
    const HistoryReader reader(connection);
    ValueWords words(connection, locale);
    QList<HistoryRecord> shown;
    for (const RecordChange &row : reader.rows(changeId, record.isEmpty() ? limit : -1)) {
        if (record.isEmpty() || row.id == record)
            shown += recordOf(row, words);
    }
    return shown;
}

QList<DeletedRecord> deletedRecords(Connection &connection, int limit, const QLocale &locale)
{
    const HistoryReader reader(connection);
    ValueWords words(connection, locale);
    QList<DeletedRecord> shown;
    for (const RecordHistoryEntry &entry : reader.deleted(limit)) {
        const RecordType *type = recordType(entry.row.type);
        if (type && type->placement != Placement::Part && type->placement != Placement::Attached)
            shown += {entry.change, entry.row.type, entry.row.id, labelOfGone(entry.row, words)};
    }
    return shown;
}

Result<ChangeSet> restoreWhole(Connection &connection, const QString &recordId)
{
    const HistoryReader reader(connection);
    Result<ChangeSet> restoring = reader.restore(recordId);
    if (!restoring)
        return restoring;
    const Store store(connection);
    const QList<RecordChange> rows = reader.rows(restoring->target);
    QSet<QString> back{recordId};
    bool found = true;
    while (found) {
        found = false;
        for (const RecordChange &row : rows) {
            if (row.operation != RecordChange::Operation::Delete || back.contains(row.id) || !refersToAny(row, back) ||
                store.seq(row.id))
                continue;
            restoring->changes += row.inverse();
            back += row.id;
            found = true;
        }
    }
    return restoring;
}

} // namespace scrutineer
