// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/filterterms.h"

#include "models/records/folding.h"
#include "models/records/recordparts.h"

#include <QSet>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The field at the end of a way through references; null when there is no such field.
const Field *fieldAt(const RecordType &start, const QStringList &path)
{
    const RecordType *type = &start;
    const Field *field = nullptr;
    for (const QString &name : path) {
        field = type ? type->find(name) : nullptr;
        if (!field)
            return nullptr;
        field = &valueField(*field);
        type = recordType(QString::fromLatin1(field->target));
    }
    return field;
}

/// The type whose records an In filter asks about; null when there is none.
const RecordType *leadsTo(const Filter &filter, const RecordType &type)
{
    const Field *field = fieldAt(type, filter.path().mid(0, 1));
    return recordType(filter.path().value(1, field ? QString::fromLatin1(field->target) : QString()));
}

/// Puts a term in place of others in the values of conditions.
class TermReplacement
{
public:
    TermReplacement(const QList<Record> &going, const Record &staying)
        : m_vocabulary(staying.value(u"vocabulary").text())
        , m_id(staying.id())
        , m_key(staying.value(u"key").text())
    {
        for (const Record &term : going) {
            m_ids.insert(term.id());
            for (const QString &name : {u"key"_s, u"label_en"_s, u"label_az"_s, u"label_ru"_s, u"label_tr"_s}) {
                if (const QString words = fold(term.value(name).text()); !words.isEmpty())
                    m_words.insert(words);
            }
        }
    }

    [[nodiscard]] Filter in(const Filter &filter, const RecordType &type) const
    {
        QList<Filter> parts;
        const RecordType *inner = &type;
        if (filter.kind() == Filter::Kind::Has)
            inner = recordType(filter.path().value(0));
        else if (filter.kind() == Filter::Kind::In)
            inner = leadsTo(filter, type);
        for (const Filter &part : filter.parts())
            parts.append(inner ? in(part, *inner) : part);
        switch (filter.kind()) {
        case Filter::Kind::And:
            return Filter::all(parts);
        case Filter::Kind::Or:
            return Filter::any(parts);
        case Filter::Kind::Not:
            return Filter::negation(parts.value(0));
        case Filter::Kind::Has:
            return Filter::has(filter.path().value(0), filter.path().value(1), parts.value(0));
        case Filter::Kind::In:
            return Filter::in(filter.path().value(0), parts.value(0), filter.path().value(1));
        case Filter::Kind::Condition:
            return condition(filter, type);
        default:
            return filter;
        }
    }

private:
    [[nodiscard]] Filter condition(const Filter &filter, const RecordType &type) const
    {
        const Field *field = fieldAt(type, filter.path());
        if (!field || m_vocabulary != QLatin1StringView(field->vocabulary))
            return filter;
        QList<FilterValue> values;
        for (const FilterValue &value : filter.values()) {
            const FilterValue now = replaced(value);
            if (!values.contains(now))
                values.append(now);
        }
        return Filter::condition(filter.path(), filter.operation(), values);
    }

    [[nodiscard]] FilterValue replaced(const FilterValue &value) const
    {
        if (value.form == FilterValue::Form::Record && m_ids.contains(value.text))
            return FilterValue::ofRecord(m_id);
        if (value.form == FilterValue::Form::Text && m_words.contains(fold(value.text)))
            return FilterValue::ofText(m_key);
        return value;
    }

    QString m_vocabulary;
    QString m_id;
    QString m_key;
    QSet<QString> m_ids;
    QSet<QString> m_words; ///< Folded.
};

} // namespace

Filter withTermReplaced(const Filter &filter, const RecordType &type, const QList<Record> &going, const Record &staying)
{
    return TermReplacement(going, staying).in(filter, type);
}

} // namespace scrutineer
