// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/valuereader.h"

#include "models/records/edtfreader.h"
#include "models/records/folding.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

Problem invalid(const QString &sentence)
{
    return {Problem::Kind::Invalid, sentence};
}

QString settable(const RecordType &type)
{
    QStringList names;
    for (const Field &field : type.fields) {
        if (field.isStored() && !field.flags.testFlag(Hidden))
            names += field.key();
    }
    return names.join(u", "_s);
}

} // namespace

ValueReader::ValueReader(const Store &store)
    : m_store(store)
    , m_countries(CodeList::countries())
    , m_languages(CodeList::languages())
{
}

Outcome ValueReader::assign(Record &record, const QString &assignment) const
{
    const qsizetype sign = assignment.indexOf(u'=');
    if (sign <= 0)
        return invalid(tr("“%1” is no FIELD=VALUE.").arg(assignment));
    const QString name = assignment.left(sign).trimmed();
    const QString typed = assignment.mid(sign + 1);
    if (name == "private"_L1) {
        const Result<Value> mark = readFlag(Field{.name = "private", .label = "Private"}, typed);
        if (!mark)
            return mark.problem();
        record.setPrivate(mark->truth());
        return {};
    }
    const Field *field = record.type().find(name);
    if (!field) {
        return invalid(tr("%1 has no field “%2”. It has: %3.")
                           .arg(record.type().displaySingular(), name, settable(record.type())));
    }
    if (!field->isStored())
        return invalid(tr("%1 follows from other records and cannot be set.").arg(field->displayLabel()));
    const Result<Value> value = read(*field, typed);
    if (!value)
        return value.problem();
    record.setValue(name, *value);
    return {};
}

Result<Value> ValueReader::read(const Field &field, const QString &typed) const
{
    const QString words = typed.trimmed();
    if (words.isEmpty())
        return Value();
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::Decimal:
        return readNumber(field, words);
    case FieldKind::Date: {
        const EdtfReading reading = Edtf::read(words);
        if (!reading.isOk())
            return invalid(tr("%1: %2").arg(field.displayLabel(), reading.problem));
        return Value(reading.date.text());
    }
    case FieldKind::Choice:
        return readChoice(field, words);
    case FieldKind::Term:
        return readTerm(field, words);
    case FieldKind::Flag:
        return readFlag(field, words);
    case FieldKind::Reference:
    case FieldKind::AnyReference:
        return readReference(field, words);
    case FieldKind::Country:
        return readCode(m_countries, field, words);
    case FieldKind::Language:
        return readCode(m_languages, field, words);
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Address:
    case FieldKind::Links:
    case FieldKind::Count:
    case FieldKind::Figures:
        break;
    }
    return Value(typed);
}

Result<Value> ValueReader::readNumber(const Field &field, const QString &typed) const
{
    bool fits = false;
    const qint64 whole = typed.toLongLong(&fits);
    if (fits)
        return field.kind == FieldKind::Decimal ? Value(double(whole)) : Value(whole);
    const double decimal = typed.toDouble(&fits);
    if (fits && field.kind == FieldKind::Decimal)
        return Value(decimal);
    return invalid(fits ? tr("%1 must be a whole number; “%2” is none.").arg(field.displayLabel(), typed)
                        : tr("%1 must be a number; “%2” is none.").arg(field.displayLabel(), typed));
}

Result<Value> ValueReader::readChoice(const Field &field, const QString &typed) const
{
    QStringList keys;
    for (const ChoiceOption &option : field.choices) {
        const QString key = QString::fromLatin1(option.key);
        if (fold(typed) == fold(key) || fold(typed) == fold(field.choiceLabel(key)))
            return Value(key);
        keys += key;
    }
    return invalid(tr("%1 has no option “%2”. It has: %3.").arg(field.displayLabel(), typed, keys.join(u", "_s)));
}

Result<Value> ValueReader::readTerm(const Field &field, const QString &typed) const
{
    const QString vocabulary = QString::fromLatin1(field.vocabulary);
    if (vocabulary.isEmpty() || m_store.term(typed)) {
        const Result<QString> term = RecordLookup(m_store).ofType(requireRecordType(u"term"), typed);
        return term ? Result<Value>(Value(*term)) : Result<Value>(term.problem());
    }
    QStringList keys;
    QStringList byLabel;
    const QList<TermEntry> terms = m_store.terms(vocabulary);
    for (const TermEntry &term : terms) {
        if (term.key == typed)
            return Value(term.id);
        if (fold(term.label) == fold(typed) || (!term.shortLabel.isEmpty() && fold(term.shortLabel) == fold(typed)))
            byLabel += term.id;
        keys += term.key;
    }
    if (byLabel.size() == 1)
        return Value(byLabel.first());
    return invalid(byLabel.isEmpty()
                       ? tr("%1 has no term “%2”. It has: %3.").arg(field.displayLabel(), typed, keys.join(u", "_s))
                       : tr("%1: “%2” names several terms; give the key of one.").arg(field.displayLabel(), typed));
}

Result<Value> ValueReader::readFlag(const Field &field, const QString &typed) const
{
    const QString word = fold(typed);
    static const QStringList yes{u"yes"_s, u"true"_s, u"1"_s, u"beli"_s, u"да"_s, u"evet"_s};
    static const QStringList no{u"no"_s, u"false"_s, u"0"_s, u"xeyr"_s, u"нет"_s, u"hayir"_s};
    if (yes.contains(word))
        return Value::flag(true);
    if (no.contains(word))
        return Value::flag(false);
    return invalid(tr("%1 must be yes or no; “%2” is neither.").arg(field.displayLabel(), typed));
}

Result<Value> ValueReader::readCode(const CodeList &codes, const Field &field, const QString &typed) const
{
    if (const std::optional<QString> code = codes.find(typed))
        return Value(*code);
    return invalid(tr("%1: “%2” is neither a code nor a name of one.").arg(field.displayLabel(), typed));
}

Result<Value> ValueReader::readReference(const Field &field, const QString &typed) const
{
    const RecordLookup lookup(m_store);
    const RecordType *target =
        field.kind == FieldKind::Reference ? recordType(QString::fromLatin1(field.target)) : nullptr;
    const Result<QString> found = target ? lookup.ofType(*target, typed) : lookup.any(typed);
    if (found)
        return Value(*found);
    return Problem{found.problem().kind, tr("%1: %2").arg(field.displayLabel(), found.problem().sentence)};
}

} // namespace scrutineer
