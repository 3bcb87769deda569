// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// What a project's own variable holds.
enum class VariableKind { Text, Number, Date, Term, Scale };

template <>
struct ChoiceOptions<VariableKind>
{
    static constexpr ChoiceOption options[] = {
        {"text", QT_TRANSLATE_NOOP("Choice", "Text")},   {"number", QT_TRANSLATE_NOOP("Choice", "Number")},
        {"date", QT_TRANSLATE_NOOP("Choice", "Date")},   {"term", QT_TRANSLATE_NOOP("Choice", "Term")},
        {"scale", QT_TRANSLATE_NOOP("Choice", "Scale")},
    };
};

/// A field that the project adds to a record type.
struct Variable
{
    QString recordType;
    QString key;
    QString label;
    Choice<VariableKind> kind;
    QString vocabulary;
    LongText definition;

    bool operator==(const Variable &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
