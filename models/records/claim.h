// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// How sure a coder is.
enum class Confidence { Low, Medium, High };

template <>
struct ChoiceOptions<Confidence>
{
    static constexpr ChoiceOption options[] = {
        {"low", QT_TRANSLATE_NOOP("Choice", "Low")},
        {"medium", QT_TRANSLATE_NOOP("Choice", "Medium")},
        {"high", QT_TRANSLATE_NOOP("Choice", "High")},
    };
};

/// One thing that a statement says on one theme, as coded.
struct Claim
{
    Ref<Coding> coding;
    LongText proposition;
    Term<"theme"> theme;
    Term<"stage"> stage;
    std::optional<qint64> polarity;
    Term<"severity"> severity;
    Ref<Place> scopePlace;
    Term<"stage"> scopePhase;
    std::optional<qint64> scopeStations;
    Term<"hedge"> hedge;
    Term<"evidence_basis"> evidence;
    QString attributedTo;
    Choice<Confidence> confidence;
    LongText memo;
    Ref<CodebookVersion> codebook; ///< Looked at under this version; blank: under that of the coding.

    bool operator==(const Claim &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
