// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/editreading.h"

#include "models/records/recordparts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

void readRows(const Store &store, const RecordType &type, const QString &owner, QList<EditedRecord> &rows)
{
    const QList<Record> found = store.recordsWhere(type, QString::fromLatin1(type.owner), owner);
    for (const Record &record : found) {
        rows.append({record, record});
        if (holdsSources(type))
            readRows(store, requireRecordType(u"citation"), record.id(), rows);
    }
}

/// Types whose records stay with the one record they were made for.
bool staysBehind(const RecordType &type)
{
    const QLatin1StringView name(type.name);
    return name == "coding"_L1 || name == "statement_text"_L1;
}

Record mixed(const EditedRecord &mine, const Record &theirs)
{
    Record result = theirs;
    const std::vector<Field> &fields = mine.now.type().fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].isStored() && mine.now.value(int(i)) != mine.before.value(int(i)))
            result.setValue(int(i), mine.now.value(int(i)));
    }
    if (mine.now.isPrivate() != mine.before.isPrivate())
        result.setPrivate(mine.now.isPrivate());
    return result;
}

/// One record of an edit against the file's state; an invalid `now` in the result with an invalid `before`: drop it.
EditedRecord rebasedRecord(const EditedRecord &mine, const Record &theirs)
{
    if (mine.isNew())
        return mine;
    if (!theirs.isValid()) {
        const bool wanted = !mine.isRemoved() && mine.isChanged();
        return wanted ? EditedRecord{{}, mine.now} : EditedRecord{};
    }
    if (mine.isRemoved())
        return {theirs, {}};
    return {theirs, mixed(mine, theirs)};
}

} // namespace

RecordEdit readEdit(const Store &store, const QString &id)
{
    RecordEdit edit;
    const Record record = store.record(id);
    edit.main = {record, record};
    if (!record.isValid())
        return edit;
    for (const RecordType *type : partTypes(record.type()))
        readRows(store, *type, id, edit.rows);
    for (const RecordType *type : attachedRowTypes())
        readRows(store, *type, id, edit.rows);
    return edit;
}

RecordEdit duplicateOf(const RecordEdit &original, const std::function<QString()> &newId)
{
    RecordEdit copy;
    copy.main.now = original.main.now;
    copy.main.now.setId(newId());
    QHash<QString, QString> copies{{original.main.id(), copy.main.now.id()}};
    for (const EditedRecord &row : original.rows) {
        if (row.isRemoved() || staysBehind(row.now.type()))
            continue;
        Record made = row.now;
        if (const Field *owner = ownerField(made.type())) {
            const QString newOwner = copies.value(made.value(owner->key()).text());
            if (newOwner.isEmpty())
                continue; // A source of what stays behind.
            made.setValue(owner->key(), Value(newOwner));
        }
        made.setId(newId());
        copies.insert(row.now.id(), made.id());
        if (made.type().key() == "citation"_L1) {
            for (const QString &field : {u"quotation"_s, u"states"_s, u"locator"_s})
                made.setValue(field, Value());
        }
        copy.rows.append({{}, made});
    }
    copy.created = original.created;
    return copy;
}

RecordEdit newLike(const RecordEdit &original, const std::function<QString()> &newId)
{
    const Record &old = original.main.now;
    RecordEdit like;
    like.main.now = Record(old.type(), newId());
    const std::vector<Field> &fields = old.type().fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const bool kept =
            fields[i].isStored() && (fields[i].isReference() || fields[i].kind == FieldKind::Choice ||
                                     fields[i].kind == FieldKind::Country || fields[i].kind == FieldKind::Language);
        if (kept)
            like.main.now.setValue(int(i), old.value(int(i)));
    }
    return like;
}

RecordEdit rebased(const RecordEdit &mine, const Store &store)
{
    if (mine.isNew())
        return mine;
    RecordEdit result = mine;
    result.rows.clear();
    RecordEdit theirs = readEdit(store, mine.main.id());
    result.main = rebasedRecord(mine.main, theirs.main.before);
    if (!result.main.now.isValid())
        result.main = {{}, mine.main.now};
    for (const EditedRecord &row : mine.rows) {
        const QString id = row.id();
        const auto there = std::find_if(theirs.rows.begin(), theirs.rows.end(),
                                        [&id](const EditedRecord &other) { return other.before.id() == id; });
        const EditedRecord merged = rebasedRecord(row, there == theirs.rows.end() ? Record() : there->before);
        if (there != theirs.rows.end())
            theirs.rows.erase(there);
        if (merged.before.isValid() || merged.now.isValid())
            result.rows.append(merged);
    }
    result.rows += theirs.rows;
    return result;
}

} // namespace scrutineer
