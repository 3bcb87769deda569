// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recordjson.h"

#include <QJsonDocument>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

QJsonObject recordJson(const Store &store, ValueWords &words, const Record &record)
{
    QJsonObject values;
    QJsonObject labels;
    const std::vector<Field> &fields = record.type().fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const Field &field = fields[i];
        if (!field.isStored())
            continue;
        const Value &value = record.value(int(i));
        QJsonValue raw = value.toJson();
        if (field.kind == FieldKind::Term && !value.isBlank()) {
            if (const std::optional<TermEntry> term = store.term(value.text()))
                raw = term->key;
        }
        values.insert(field.key(), raw);
        const QString text = words.words(field, value);
        if (!value.isBlank() && text != value.text())
            labels.insert(field.key(), text);
    }
    return {{u"id"_s, record.id()},
            {u"type"_s, record.type().key()},
            {u"label"_s, words.label(record.id())},
            {u"private"_s, record.isPrivate()},
            {u"values"_s, values},
            {u"labels"_s, labels}};
}

QString jsonText(const QJsonObject &object, bool indented)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(indented ? QJsonDocument::Indented : QJsonDocument::Compact));
}

QString JsonLines::next(const QJsonObject &object)
{
    const QString before = m_begun ? u",\n"_s : u"[\n"_s;
    m_begun = true;
    return before + jsonText(object);
}

QString JsonLines::end() const
{
    return m_begun ? u"\n]\n"_s : u"[]\n"_s;
}

} // namespace scrutineer
