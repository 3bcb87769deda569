// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/filterwords.h"

#include "models/records/codelist.h"
#include "models/records/edtf.h"
#include "models/records/filtertext.h"
#include "models/records/recordparts.h"
#include "models/storage/valuepath.h"

#include <QCoreApplication>
#include <QLocale>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct WordsText
{
    Q_DECLARE_TR_FUNCTIONS(FilterWords)
};

QString dateWords(const QString &edtf)
{
    const std::optional<Edtf> date = Edtf::parse(edtf);
    return date && !date->isBlank() ? date->display(QLocale()) : edtf;
}

QString rangeWords(const FilterValue &value, bool areDates)
{
    const QString from = areDates ? dateWords(value.text) : value.text;
    const QString to = areDates ? dateWords(value.upper) : value.upper;
    if (from.isEmpty())
        return WordsText::tr("up to %1").arg(to);
    return to.isEmpty() ? WordsText::tr("from %1").arg(from) : WordsText::tr("%1 to %2").arg(from, to);
}

QString codeWords(const QString &code, FieldKind kind)
{
    const QString language = QLocale().name();
    return kind == FieldKind::Country ? CodeList::countries().label(code, language)
                                      : CodeList::languages().label(code, language);
}

QString valueWords(const FilterValue &value, const Field *field, const Store &store)
{
    if (value.form == FilterValue::Form::Record)
        return store.label(value.text);
    const bool areDates = field && field->kind == FieldKind::Date;
    if (value.form == FilterValue::Form::Range)
        return rangeWords(value, areDates);
    if (areDates)
        return dateWords(value.text);
    if (field && (field->kind == FieldKind::Country || field->kind == FieldKind::Language))
        return codeWords(value.text, field->kind);
    if (field && field->kind == FieldKind::Flag)
        return value.text == "yes"_L1 ? WordsText::tr("Yes") : value.text == "no"_L1 ? WordsText::tr("No") : value.text;
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

// What ends in a unit of dates or in what every record has is no field.
FilterWords otherWords(const Filter &filter, const RecordType &type, const Store &store)
{
    const Result<ValuePath> path = ValuePath::read(type, filter.path().join(u'.'));
    const QString label = path ? path->displayLabel() : filter.path().join(u'.');
    if (filter.operation() == FilterOperator::Blank)
        return {label, WordsText::tr("not known")};
    Field field;
    field.kind = path && path->end == ValuePath::End::Unit ? FieldKind::Date : FieldKind::Flag;
    QStringList values;
    for (const FilterValue &value : filter.values())
        values += valueWords(value, &field, store);
    return {label, operatorWords(filter.operation()) + values.join(u", "_s)};
}

} // namespace

const Field *fieldAt(const QStringList &path, const RecordType &type)
{
    const RecordType *current = &type;
    const Field *field = nullptr;
    for (const QString &name : path) {
        field = current ? current->find(name) : nullptr;
        const Field *end = field ? &valueField(*field) : nullptr;
        current = end && *end->target ? recordType(QString::fromLatin1(end->target)) : nullptr;
    }
    return field;
}

FilterWords filterWords(const Filter &filter, const RecordType &type, const Store &store)
{
    switch (filter.kind()) {
    case Filter::Kind::Condition: {
        const Field *field = fieldAt(filter.path(), type);
        if (!field)
            return otherWords(filter, type, store);
        const QString label = field->displayLabel();
        if (filter.operation() == FilterOperator::Blank)
            return {label, WordsText::tr("not known")};
        QStringList values;
        for (const FilterValue &value : filter.values())
            values += valueWords(value, &valueField(*field), store);
        return {label, operatorWords(filter.operation()) + values.join(u", "_s)};
    }
    case Filter::Kind::Not: {
        const Filter &part = filter.parts().first();
        const FilterWords inner = filterWords(part, type, store);
        if (part.kind() == Filter::Kind::Condition && part.operation() == FilterOperator::Blank)
            return {inner.label, WordsText::tr("known")};
        if (part.kind() == Filter::Kind::Has)
            return {WordsText::tr("Has no"), inner.value};
        return {inner.label, WordsText::tr("not %1").arg(inner.value)};
    }
    case Filter::Kind::Words:
        return {WordsText::tr("Words"), filter.text()};
    case Filter::Kind::Scope:
        return {WordsText::tr("Election"), store.label(filter.text())};
    case Filter::Kind::Has: {
        const RecordType *other = recordType(filter.path().value(0));
        const QString name = other ? other->displayPlural() : filter.path().value(0);
        const Filter inner = filter.parts().value(0);
        if (inner.isEverything())
            return {WordsText::tr("Has"), name};
        return {WordsText::tr("Has"),
                u"%1 (%2)"_s.arg(name, other ? filterInWords(inner, *other, store) : filterText(inner))};
    }
    case Filter::Kind::In: {
        const Field *field = fieldAt(filter.path().mid(0, 1), type);
        const Field *end = field ? &valueField(*field) : nullptr;
        const RecordType *other =
            recordType(filter.path().value(1, end ? QString::fromLatin1(end->target) : QString()));
        const QString label = field ? field->displayLabel() : filter.path().value(0);
        const Filter inner = filter.parts().value(0);
        if (inner.isEverything())
            return {label, WordsText::tr("known")};
        return {label, other ? filterInWords(inner, *other, store) : filterText(inner)};
    }
    case Filter::Kind::Or:
        return {WordsText::tr("Any of"), filterInWords(filter, type, store)};
    default:
        return {WordsText::tr("Filter"), filterText(filter)};
    }
}

QString filterInWords(const Filter &filter, const RecordType &type, const Store &store)
{
    if (filter.isEverything())
        return {};
    const bool isList = filter.kind() == Filter::Kind::And || filter.kind() == Filter::Kind::Or;
    QStringList parts;
    for (const Filter &part : isList ? filter.parts() : QList<Filter>{filter}) {
        if (part.kind() == Filter::Kind::And || part.kind() == Filter::Kind::Or) {
            parts += u"(%1)"_s.arg(filterInWords(part, type, store));
            continue;
        }
        const FilterWords words = filterWords(part, type, store);
        parts += WordsText::tr("%1: %2", "field and value of a filter").arg(words.label, words.value);
    }
    return parts.join(filter.kind() == Filter::Kind::Or ? WordsText::tr(" or ") : u", "_s);
}

} // namespace scrutineer
