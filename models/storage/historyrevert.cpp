// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/history.h"
#include "models/storage/store.h"

#include <QCoreApplication>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

using Operation = RecordChange::Operation;

struct RevertText
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

Problem notThere()
{
    return {Problem::Kind::NotFound, RevertText::tr("This change is not in the project's history.")};
}

void setFields(Record &record, const RecordChange &row, bool before)
{
    for (const FieldChange &part : row.fields) {
        const Value &value = before ? part.before : part.after;
        if (part.field == "private"_L1)
            record.setPrivate(value.truth());
        else if (record.type().find(part.field))
            record.setValue(part.field, value);
    }
}

} // namespace

std::optional<Record> HistoryReader::stateAt(const QString &recordId, qint64 changeSeq, bool before) const
{
    const QList<RecordHistoryEntry> entries = ofRecord(recordId);
    Record state = Store(m_connection).record(recordId);
    for (const RecordHistoryEntry &entry : entries) {
        const bool later = entry.change.seq > changeSeq || (before && entry.change.seq == changeSeq);
        if (!later)
            break;
        if (entry.row.operation == Operation::Insert) {
            state = Record();
        } else {
            if (entry.row.operation == Operation::Delete)
                state = Record(requireRecordType(entry.row.type), recordId);
            if (state.isValid())
                setFields(state, entry.row, true);
        }
    }
    return state.isValid() ? std::optional(state) : std::nullopt;
}

Result<ChangeSet> HistoryReader::revertChange(const QString &changeId) const
{
    const std::optional<ChangeEntry> entry = change(changeId);
    if (!entry)
        return notThere();
    ChangeSet reverting;
    InverseSource source(m_connection, entry->seq);
    source.rewind();
    RecordChange row;
    while (source.next(row))
        reverting.changes.append(row);
    reverting.title = RevertText::tr("Revert: %1").arg(entry->title);
    reverting.origin = ChangeOrigin::Revert;
    reverting.target = changeId;
    return reverting;
}

Result<ChangeSet> HistoryReader::revertRecord(const QString &recordId, const QString &changeId, bool before) const
{
    const std::optional<ChangeEntry> entry = change(changeId);
    if (!entry)
        return notThere();
    const Store store(m_connection);
    const Record now = store.record(recordId);
    const std::optional<Record> then = stateAt(recordId, entry->seq, before);
    ChangeSet reverting;
    reverting.origin = ChangeOrigin::Revert;
    reverting.target = changeId;
    if (then && now.isValid()) {
        reverting.title = RevertText::tr("Revert %1").arg(store.label(recordId));
        reverting.update(now, *then);
    } else if (then) {
        reverting.title = RevertText::tr("Restore %1").arg(then->type().displaySingular());
        reverting.insert(*then);
    } else if (now.isValid()) {
        reverting.title = RevertText::tr("Remove %1").arg(store.label(recordId));
        reverting.remove(now);
    }
    if (reverting.isEmpty())
        return Problem{Problem::Kind::Invalid, RevertText::tr("The record is already as it was then.")};
    return reverting;
}

Result<ChangeSet> HistoryReader::revertField(const QString &recordId, const QString &field,
                                             const QString &changeId) const
{
    const std::optional<ChangeEntry> entry = change(changeId);
    const Store store(m_connection);
    const Record now = store.record(recordId);
    if (!entry || !now.isValid())
        return notThere();
    for (const RecordHistoryEntry &past : ofRecord(recordId)) {
        if (past.change.id != changeId)
            continue;
        for (const FieldChange &part : past.row.fields) {
            const Field *description = now.type().find(part.field);
            if (part.field != field || !description)
                continue;
            Record then = now;
            then.setValue(field, part.before);
            ChangeSet reverting;
            reverting.title = RevertText::tr("Revert %1 of %2").arg(description->displayLabel(), store.label(recordId));
            reverting.origin = ChangeOrigin::Revert;
            reverting.target = changeId;
            reverting.update(now, then);
            if (reverting.isEmpty())
                return Problem{Problem::Kind::Invalid, RevertText::tr("The field already holds that value.")};
            return reverting;
        }
    }
    return notThere();
}

Result<ChangeSet> HistoryReader::restore(const QString &recordId) const
{
    if (Store(m_connection).record(recordId).isValid())
        return Problem{Problem::Kind::Invalid, RevertText::tr("The record is in the project already.")};
    for (const RecordHistoryEntry &past : ofRecord(recordId, 1)) {
        if (past.row.operation != Operation::Delete)
            continue;
        ChangeSet restoring;
        restoring.changes.append(past.row.inverse());
        restoring.title = RevertText::tr("Restore %1").arg(requireRecordType(past.row.type).displaySingular());
        restoring.origin = ChangeOrigin::Revert;
        restoring.target = past.change.id;
        return restoring;
    }
    return Problem{Problem::Kind::NotFound, RevertText::tr("The history holds no deleted record of this id.")};
}

} // namespace scrutineer
