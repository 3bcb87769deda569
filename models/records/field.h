// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/fieldtypes.h"
#include "models/records/value.h"

#include <QFlags>
#include <QStringList>

#include <span>
#include <type_traits>

namespace scrutineer {

/// What a field holds; it decides the SQL column, the editor, the delegate and the filter operators.
enum class FieldKind {
    Text,
    LongText,
    Integer,
    Decimal,
    Date,
    Choice,
    Term,
    Flag,
    Reference,
    AnyReference,
    Address,
    Country,
    Language,
    Links,   ///< Derived: the targets of link records that point here, e.g. a mission's organisations.
    Count,   ///< Derived: how many records of a type point here.
    Figures, ///< Derived: the range of a measure in the figures ledger, e.g. "256–266 (2 sources)".
};

/// Whether a value is a fact that wants a source, somebody's judgement, or the program's own bookkeeping.
enum class FieldRole { Fact, Judgement, Housekeeping };

/// How a field takes part in lists, forms and search.
enum FieldFlag {
    NoFlag = 0,
    Required = 1,    ///< A record without it cannot be saved.
    Listed = 2,      ///< A column of the table page by default.
    Title = 4,       ///< Part of the record's label, in field order.
    ShortTitle = 8,  ///< Stands for the whole label where it is not blank.
    Named = 16,      ///< Indexed as a name, ranked in full.
    Headline = 32,   ///< Indexed as a statement title.
    FullText = 64,   ///< Indexed as full text.
    Immutable = 128, ///< Cannot change after the record is made.
    Hidden = 256,    ///< Not shown in forms: the program fills it.
    Counted = 512,   ///< Only whole numbers of 0 or more.
};
Q_DECLARE_FLAGS(FieldFlags, FieldFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(FieldFlags)

/// Where a derived field looks: records of `type` whose field `back` refers to this record.
struct Derivation
{
    const char *type = "";
    const char *back = "";
    const char *target = "";    ///< Links: the field of the link record that is shown.
    const char *onlyField = ""; ///< Links: a choice or term field of the link that must hold …
    const char *onlyValue = ""; ///< … this choice key, or a term of this class.
    const char *measure = "";   ///< Figures: the key of the measure.
};

/// One field of a record type. From the table of these come SQL, columns, form, validation, filters, search text,
/// import and export columns, difference, history, related lists and report rows.
struct Field
{
    const char *name = "";  ///< The SQL column and the name in filters and exports.
    const char *label = ""; ///< English; translated in the context "Field".
    FieldKind kind = FieldKind::Text;
    FieldFlags flags = NoFlag;
    FieldRole role = FieldRole::Fact;
    const char *section = "";    ///< The form's section, translated in the context "Section"; blank for the first.
    const char *hint = "";       ///< One short sentence for the form, translated in the context "Hint".
    const char *target = "";     ///< Reference: the record type referred to.
    const char *vocabulary = ""; ///< Term: the vocabulary; blank for any.
    std::span<const ChoiceOption> choices{};
    Derivation derivation{};
    Value (*get)(const void *record) = nullptr;         ///< Null for derived fields.
    void (*set)(void *record, const Value &) = nullptr; ///< Null for derived fields.

    /// True for a real column of the type's table.
    [[nodiscard]] bool isStored() const { return get != nullptr; }
    /// True for references to records of one type, of any type, and to terms.
    [[nodiscard]] bool isReference() const
    {
        return kind == FieldKind::Reference || kind == FieldKind::AnyReference || kind == FieldKind::Term;
    }
    /// The name as a QString.
    [[nodiscard]] QString key() const { return QString::fromLatin1(name); }
    /// The label in the program's language.
    [[nodiscard]] QString displayLabel() const;
    /// The section's title in the program's language; empty for the first section.
    [[nodiscard]] QString displaySection() const;
    /// The hint in the program's language, or an empty text.
    [[nodiscard]] QString displayHint() const;
    /// The translated label of a choice key; the key itself when it is unknown.
    [[nodiscard]] QString choiceLabel(const QString &key) const;
};

/// Where in the form a field stands and what its role is; the optional part of a field's description.
struct FieldExtra
{
    FieldRole role = FieldRole::Fact;
    const char *section = "";
    const char *hint = "";
};

/// The stored name of record struct T, declared in recordnames.h.
template <class T>
struct RecordName;

namespace detail {

template <auto member>
struct MemberOf;
template <class Record, class Type, Type Record::*member>
struct MemberOf<member>
{
    using RecordType = Record;
    using MemberType = Type;
};

/// How one member type becomes a Value and back, and what it says of the field.
template <class Type>
struct Codec;

template <>
struct Codec<QString>
{
    static constexpr FieldKind kind = FieldKind::Text;
    static Value get(const QString &v) { return Value(v); }
    static void set(QString &m, const Value &v) { m = v.text(); }
    static void describe(Field &) {}
};

/// Wrappers of one string: the first member is the text.
template <class Wrapper, FieldKind fieldKind, auto member>
struct TextCodec
{
    static constexpr FieldKind kind = fieldKind;
    static Value get(const Wrapper &v) { return Value(v.*member); }
    static void set(Wrapper &m, const Value &v) { m.*member = v.text(); }
    static void describe(Field &) {}
};
template <>
struct Codec<LongText> : TextCodec<LongText, FieldKind::LongText, &LongText::text>
{
};
template <>
struct Codec<Date> : TextCodec<Date, FieldKind::Date, &Date::edtf>
{
};
template <>
struct Codec<Address> : TextCodec<Address, FieldKind::Address, &Address::url>
{
};
template <>
struct Codec<Country> : TextCodec<Country, FieldKind::Country, &Country::code>
{
};
template <>
struct Codec<Language> : TextCodec<Language, FieldKind::Language, &Language::code>
{
};
template <>
struct Codec<AnyRef> : TextCodec<AnyRef, FieldKind::AnyReference, &AnyRef::id>
{
};

template <class T>
struct Codec<Ref<T>> : TextCodec<Ref<T>, FieldKind::Reference, &Ref<T>::id>
{
    static void describe(Field &field) { field.target = RecordName<T>::value; }
};
template <Literal vocabulary>
struct Codec<Term<vocabulary>> : TextCodec<Term<vocabulary>, FieldKind::Term, &Term<vocabulary>::id>
{
    static void describe(Field &field)
    {
        static constexpr auto name = vocabulary;
        field.target = "term";
        field.vocabulary = name.text;
    }
};

template <>
struct Codec<std::optional<qint64>>
{
    static constexpr FieldKind kind = FieldKind::Integer;
    static Value get(const std::optional<qint64> &v) { return v ? Value(*v) : Value(); }
    static void set(std::optional<qint64> &m, const Value &v) { m = v.integer(); }
    static void describe(Field &) {}
};
template <>
struct Codec<std::optional<double>>
{
    static constexpr FieldKind kind = FieldKind::Decimal;
    static Value get(const std::optional<double> &v) { return v ? Value(*v) : Value(); }
    static void set(std::optional<double> &m, const Value &v) { m = v.decimal(); }
    static void describe(Field &) {}
};
template <>
struct Codec<YesNo>
{
    static constexpr FieldKind kind = FieldKind::Flag;
    static Value get(const YesNo &v) { return v ? Value::flag(*v) : Value(); }
    static void set(YesNo &m, const Value &v) { m = v.isBlank() ? YesNo() : YesNo(v.truth()); }
    static void describe(Field &) {}
};

template <class Enum>
requires std::is_enum_v<Enum>
struct Codec<std::optional<Enum>>
{
    static constexpr FieldKind kind = FieldKind::Choice;
    static Value get(const std::optional<Enum> &v)
    {
        return v ? Value(QString::fromLatin1(ChoiceOptions<Enum>::options[std::size_t(*v)].key)) : Value();
    }
    static void set(std::optional<Enum> &m, const Value &v)
    {
        m.reset();
        for (std::size_t i = 0; i < std::size(ChoiceOptions<Enum>::options); ++i) {
            if (v.text() == QLatin1StringView(ChoiceOptions<Enum>::options[i].key))
                m = Enum(i);
        }
    }
    static void describe(Field &field) { field.choices = ChoiceOptions<Enum>::options; }
};

} // namespace detail

/// Describes a stored member: kind, target, vocabulary and choices follow from its type.
template <auto member>
Field field(const char *name, const char *label, FieldFlags flags = NoFlag, FieldExtra extra = {})
{
    using Member = detail::MemberOf<member>;
    using Codec = detail::Codec<typename Member::MemberType>;
    Field described{.name = name, .label = label, .kind = Codec::kind, .flags = flags};
    described.role = extra.role;
    described.section = extra.section;
    described.hint = extra.hint;
    described.get = [](const void *record) {
        return Codec::get(static_cast<const typename Member::RecordType *>(record)->*member);
    };
    described.set = [](void *record, const Value &value) {
        Codec::set(static_cast<typename Member::RecordType *>(record)->*member, value);
    };
    Codec::describe(described);
    return described;
}

/// A derived field: the `target` of the records of `type` whose field `back` refers to this one.
Field links(const char *name, const char *label, const Derivation &derivation, FieldFlags flags = NoFlag);
/// A derived field: how many records of `type` refer to this one in their field `back`.
Field counts(const char *name, const char *label, const char *type, const char *back, FieldFlags flags = NoFlag);
/// A derived field: what the figures ledger holds of one measure for this record.
Field figures(const char *name, const char *label, const char *measure, FieldFlags flags = NoFlag);

} // namespace scrutineer
