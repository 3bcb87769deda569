// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/changejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList operationWords{u"insert"_s, u"update"_s, u"delete"_s};
const QStringList originWords{u"edit"_s, u"undo"_s, u"redo"_s, u"revert"_s, u"import"_s};

} // namespace

QByteArray fieldsToJson(const QList<FieldChange> &fields)
{
    QJsonObject object;
    for (const FieldChange &field : fields)
        object.insert(field.field, QJsonArray{field.before.toJson(), field.after.toJson()});
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QList<FieldChange> fieldsFromJson(const QByteArray &json)
{
    QList<FieldChange> fields;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto field = object.begin(); field != object.end(); ++field) {
        const QJsonArray pair = field->toArray();
        fields.append({field.key(), Value::fromJson(pair.at(0)), Value::fromJson(pair.at(1))});
    }
    return fields;
}

QString operationName(RecordChange::Operation operation)
{
    return operationWords[int(operation)];
}

RecordChange::Operation operationFrom(const QString &name)
{
    return RecordChange::Operation(qMax(0, operationWords.indexOf(name)));
}

QString originName(ChangeOrigin origin)
{
    return originWords[int(origin)];
}

ChangeOrigin originFrom(const QString &name)
{
    return ChangeOrigin(qMax(0, originWords.indexOf(name)));
}

} // namespace scrutineer
