// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/recordedit.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

void collectReferences(const Record &record, QSet<QString> &ids)
{
    if (!record.isValid())
        return;
    const std::vector<Field> &fields = record.type().fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].isStored() && fields[i].isReference())
            ids.insert(record.value(int(i)).text());
    }
}

QJsonObject recordToJson(const Record &record)
{
    if (!record.isValid())
        return {};
    QJsonObject values;
    for (const Field &field : record.type().fields) {
        if (field.isStored() && !record.value(field.key()).isBlank())
            values.insert(field.key(), record.value(field.key()).toJson());
    }
    return {{u"type"_s, record.type().key()},
            {u"id"_s, record.id()},
            {u"private"_s, record.isPrivate()},
            {u"fields"_s, values}};
}

Record recordFromJson(const QJsonObject &json)
{
    const RecordType *type = recordType(json.value(u"type"_s).toString());
    if (!type)
        return {};
    Record record(*type, json.value(u"id"_s).toString());
    record.setPrivate(json.value(u"private"_s).toBool());
    const QJsonObject values = json.value(u"fields"_s).toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (const Field *field = type->find(it.key()); field && field->isStored())
            record.setValue(it.key(), Value::fromJson(it.value()));
    }
    return record;
}

QJsonObject editedToJson(const EditedRecord &edited)
{
    return {{u"before"_s, recordToJson(edited.before)}, {u"now"_s, recordToJson(edited.now)}};
}

EditedRecord editedFromJson(const QJsonObject &json)
{
    return {recordFromJson(json.value(u"before"_s).toObject()), recordFromJson(json.value(u"now"_s).toObject())};
}

void addTo(ChangeSet &changes, const EditedRecord &edited)
{
    if (edited.isNew() && edited.isRemoved())
        return;
    if (edited.isNew())
        changes.insert(edited.now);
    else if (edited.isRemoved())
        changes.remove(edited.before);
    else
        changes.update(edited.before, edited.now);
}

} // namespace

bool RecordEdit::isChanged() const
{
    return main.isChanged() || !typed.isEmpty() ||
           std::any_of(rows.begin(), rows.end(), [](const EditedRecord &row) { return row.isChanged(); });
}

QSet<QString> RecordEdit::references() const
{
    QSet<QString> wanted;
    collectReferences(main.now, wanted);
    for (const EditedRecord &row : rows)
        collectReferences(row.now, wanted);
    return withReferences(wanted, created);
}

ChangeSet RecordEdit::changes(const QString &title) const
{
    const QSet<QString> wanted = references();
    ChangeSet changes;
    changes.title = title;
    for (const Record &record : created) {
        if (wanted.contains(record.id()))
            changes.insert(record);
    }
    addTo(changes, main);
    for (const EditedRecord &row : rows)
        addTo(changes, row);
    return changes;
}

QHash<QString, QList<Finding>> RecordEdit::findings() const
{
    QHash<QString, QList<Finding>> found;
    const auto look = [&found](const Record &record) {
        if (!record.isValid())
            return;
        if (const QList<Finding> own = record.findings(); !own.isEmpty())
            found.insert(record.id(), own);
    };
    look(main.now);
    for (const EditedRecord &row : rows)
        look(row.now);
    for (const Record &record : created)
        look(record);
    return found;
}

QJsonObject RecordEdit::toJson() const
{
    QJsonArray rowList;
    for (const EditedRecord &row : rows)
        rowList.append(editedToJson(row));
    QJsonArray createdList;
    for (const Record &record : created)
        createdList.append(recordToJson(record));
    QJsonObject texts;
    for (auto record = typed.begin(); record != typed.end(); ++record) {
        QJsonObject fields;
        for (auto field = record->begin(); field != record->end(); ++field)
            fields.insert(field.key(), field.value());
        texts.insert(record.key(), fields);
    }
    return {{u"main"_s, editedToJson(main)}, {u"rows"_s, rowList}, {u"created"_s, createdList}, {u"typed"_s, texts}};
}

std::optional<RecordEdit> RecordEdit::fromJson(const QJsonObject &json)
{
    RecordEdit edit;
    edit.main = editedFromJson(json.value(u"main"_s).toObject());
    if (!edit.main.now.isValid())
        return {};
    for (const QJsonValue &row : json.value(u"rows"_s).toArray()) {
        const EditedRecord edited = editedFromJson(row.toObject());
        if (edited.before.isValid() || edited.now.isValid())
            edit.rows.append(edited);
    }
    for (const QJsonValue &record : json.value(u"created"_s).toArray()) {
        if (const Record made = recordFromJson(record.toObject()); made.isValid())
            edit.created.append(made);
    }
    const QJsonObject texts = json.value(u"typed"_s).toObject();
    for (auto record = texts.begin(); record != texts.end(); ++record) {
        const QJsonObject fields = record.value().toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field)
            edit.typed[record.key()].insert(field.key(), field.value().toString());
    }
    return edit;
}

QSet<QString> withReferences(QSet<QString> ids, const QList<Record> &created)
{
    // A created record may need another created one, and that one a third.
    for (qsizetype before = -1; before != ids.size();) {
        before = ids.size();
        for (const Record &record : created) {
            if (ids.contains(record.id()))
                collectReferences(record, ids);
        }
    }
    return ids;
}

} // namespace scrutineer
