// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// Why a value is missing.
enum class AbsenceState { Unknown, Searched, NotApplicable };

template <>
struct ChoiceOptions<AbsenceState>
{
    static constexpr ChoiceOption options[] = {
        {"unknown", QT_TRANSLATE_NOOP("Choice", "Unknown")},
        {"searched", QT_TRANSLATE_NOOP("Choice", "Searched and not found")},
        {"not_applicable", QT_TRANSLATE_NOOP("Choice", "Not applicable")},
    };
};

/// Why a field or a figure of a record is blank.
struct Absence
{
    AnyRef subject;
    QString fieldName;
    Choice<AbsenceState> state;
    Date noted;
    LongText remark;

    bool operator==(const Absence &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
