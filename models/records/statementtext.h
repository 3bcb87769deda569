// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// What a stored text is to the statement's own words.
enum class Standing { Verbatim, Translation, Summary };

template <>
struct ChoiceOptions<Standing>
{
    static constexpr ChoiceOption options[] = {
        {"verbatim", QT_TRANSLATE_NOOP("Choice", "Verbatim")},
        {"translation", QT_TRANSLATE_NOOP("Choice", "Translation")},
        {"summary", QT_TRANSLATE_NOOP("Choice", "Summary")},
    };
};

/// How much of the statement a stored text holds.
enum class Completeness { Full, Excerpt };

template <>
struct ChoiceOptions<Completeness>
{
    static constexpr ChoiceOption options[] = {
        {"full", QT_TRANSLATE_NOOP("Choice", "Full")},
        {"excerpt", QT_TRANSLATE_NOOP("Choice", "Excerpt")},
    };
};

/// One version of a statement's text. It never changes: a correction is a further text.
struct StatementText
{
    Ref<Statement> statement;
    std::optional<qint64> number;
    Language language;
    Choice<Standing> standing;
    Choice<Completeness> completeness;
    LongText content;

    bool operator==(const StatementText &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
