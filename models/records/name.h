// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// What a further name is.
enum class NameKind { Official, Short, Alias, Transliteration, Misspelling };

template <>
struct ChoiceOptions<NameKind>
{
    static constexpr ChoiceOption options[] = {
        {"official", QT_TRANSLATE_NOOP("Choice", "Official")},
        {"short", QT_TRANSLATE_NOOP("Choice", "Short")},
        {"alias", QT_TRANSLATE_NOOP("Choice", "Alias")},
        {"transliteration", QT_TRANSLATE_NOOP("Choice", "Transliteration")},
        {"misspelling", QT_TRANSLATE_NOOP("Choice", "Misspelling")},
    };
};

/// A further name of a record.
struct Name
{
    AnyRef subject;
    QString text;
    Language language;
    QString script;
    Choice<NameKind> kind;
    Date used;

    bool operator==(const Name &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
