// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// In which way a statement is silent on a theme.
enum class SilenceKind { NotAddressed, NotObserved };

template <>
struct ChoiceOptions<SilenceKind>
{
    static constexpr ChoiceOption options[] = {
        {"not_addressed", QT_TRANSLATE_NOOP("Choice", "Not addressed")},
        {"not_observed", QT_TRANSLATE_NOOP("Choice", "Explicitly not observed")},
    };
};

/// A theme on which a statement is silent, as coded.
struct Silence
{
    Ref<Coding> coding;
    Term<"theme"> theme;
    Choice<SilenceKind> kind;
    LongText quote;

    bool operator==(const Silence &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
