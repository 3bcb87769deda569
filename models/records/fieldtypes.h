// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>

namespace scrutineer {

// The member types of record structs. A field's kind, and what it refers to, follow from them; see field.h.

/// Text of several lines, edited in a text area and never read for a table.
struct LongText
{
    QString text;
    bool operator==(const LongText &) const = default;
};

/// A date of any precision as canonical EDTF text; see Edtf. Blank when not known.
struct Date
{
    QString edtf;
    bool operator==(const Date &) const = default;
};

/// A web address; opened in the user's browser on a click only.
struct Address
{
    QString url;
    bool operator==(const Address &) const = default;
};

/// An ISO 3166-1 alpha-2 code.
struct Country
{
    QString code;
    bool operator==(const Country &) const = default;
};

/// An ISO 639 code, two letters where there are two, else three.
struct Language
{
    QString code;
    bool operator==(const Language &) const = default;
};

/// Yes, no or not known.
using YesNo = std::optional<bool>;

/// The id of a record of type T; empty when not known.
template <class T>
struct Ref
{
    QString id;
    bool operator==(const Ref &) const = default;
};

/// The id of a record of any type.
struct AnyRef
{
    QString id;
    bool operator==(const AnyRef &) const = default;
};

/// A string literal as a template argument.
template <std::size_t N>
struct Literal
{
    char text[N]{};
    constexpr Literal(const char (&source)[N]) { std::copy_n(source, N, text); }
};

/// The id of a term of one vocabulary; Term<""> takes a term of any.
template <Literal vocabulary>
struct Term
{
    QString id;
    bool operator==(const Term &) const = default;
};

/// One option of a choice: the stored name and the label to translate (context "Choice").
struct ChoiceOption
{
    const char *key = "";
    const char *label = "";
};

/// Specialised for each enum that a choice field may hold: `static constexpr ChoiceOption options[]`, in enum order.
template <class Enum>
struct ChoiceOptions;

/// One value of an enum that code branches on; nothing when not known. Stored by name.
template <class Enum>
using Choice = std::optional<Enum>;

} // namespace scrutineer
