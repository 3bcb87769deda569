// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// How far a coding is.
enum class CodingState { Open, Complete, Adjudicated };

template <>
struct ChoiceOptions<CodingState>
{
    static constexpr ChoiceOption options[] = {
        {"open", QT_TRANSLATE_NOOP("Choice", "Open")},
        {"complete", QT_TRANSLATE_NOOP("Choice", "Complete")},
        {"adjudicated", QT_TRANSLATE_NOOP("Choice", "Adjudicated")},
    };
};

/// One coder's reading of one statement.
struct Coding
{
    Ref<Statement> statement;
    Ref<Coder> coder;
    Ref<CodebookVersion> codebook;
    Choice<CodingState> state;
    YesNo blind;
    Term<"verdict"> verdict;
    LongText memo;

    bool operator==(const Coding &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
