// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/filterwords.h"

#include "models/records/filtertext.h"

#include <QCoreApplication>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct WordsText
{
    Q_DECLARE_TR_FUNCTIONS(FilterWords)
};

const Field *lastField(const QStringList &path, const RecordType &type)
{
    const RecordType *current = &type;
    const Field *field = nullptr;
    for (const QString &name : path) {
        field = current ? current->find(name) : nullptr;
        current = field && *field->target ? recordType(QLatin1StringView(field->target).toString()) : nullptr;
    }
    return field;
}

QString valueWords(const FilterValue &value, const Field *field, const Store &store)
{
    if (value.form == FilterValue::Form::Record)
        return store.label(value.text);
    if (value.form == FilterValue::Form::Range)
        return u"%1–%2"_s.arg(value.text, value.upper);
    if (field && field->kind == FieldKind::Choice)
        return field->choiceLabel(value.text);
    if (field && *field->vocabulary) {
        const QString id = store.termId(QString::fromLatin1(field->vocabulary), value.text);
        if (!id.isEmpty())
            return store.label(id);
    }
    return value.text;
}

QString operatorWords(FilterOperator operation)
{
    switch (operation) {
    case FilterOperator::Less:
        return u"< "_s;
    case FilterOperator::LessOrEqual:
        return u"≤ "_s;
    case FilterOperator::Greater:
        return u"> "_s;
    case FilterOperator::GreaterOrEqual:
        return u"≥ "_s;
    default:
        return {};
    }
}

} // namespace

FilterWords filterWords(const Filter &filter, const RecordType &type, const Store &store)
{
    switch (filter.kind()) {
    case Filter::Kind::Condition: {
        const Field *field = lastField(filter.path(), type);
        const QString label = field ? field->displayLabel() : filter.path().join(u'.');
        if (filter.operation() == FilterOperator::Blank)
            return {label, WordsText::tr("not known")};
        QStringList values;
        for (const FilterValue &value : filter.values())
            values += valueWords(value, field, store);
        return {label, operatorWords(filter.operation()) + values.join(u", "_s)};
    }
    case Filter::Kind::Not: {
        const FilterWords inner = filterWords(filter.parts().first(), type, store);
        return {WordsText::tr("not %1").arg(inner.label), inner.value};
    }
    case Filter::Kind::Words:
        return {WordsText::tr("Words"), filter.text()};
    case Filter::Kind::Scope:
        return {WordsText::tr("Election"), store.label(filter.text())};
    case Filter::Kind::Has: {
        const RecordType *other = recordType(filter.path().value(0));
        const QString name = other ? other->displayPlural() : filter.path().value(0);
        const Filter inner = filter.parts().value(0);
        return {WordsText::tr("Has"), inner.isEverything() ? name : u"%1 (%2)"_s.arg(name, filterText(inner))};
    }
    default:
        return {WordsText::tr("Filter"), filterText(filter)};
    }
}

} // namespace scrutineer
