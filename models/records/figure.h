// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// Whether a figure was final when it was given.
enum class FigureStatus { Preliminary, Final };

template <>
struct ChoiceOptions<FigureStatus>
{
    static constexpr ChoiceOption options[] = {
        {"preliminary", QT_TRANSLATE_NOOP("Choice", "Preliminary")},
        {"final", QT_TRANSLATE_NOOP("Choice", "Final")},
    };
};

/// A quantity, or a date, that somebody gave for a record.
struct Figure
{
    AnyRef subject;
    Term<"measure"> measure;
    std::optional<double> low;
    std::optional<double> high;
    Date date;
    QString wording;
    QString unit;
    std::optional<double> denominator;
    QString scope;
    Term<"figure_basis"> basis;
    Choice<FigureStatus> status;
    Date asOf;
    Ref<Organization> accordingTo;
    YesNo preferred;
    QString preferredReason;

    bool operator==(const Figure &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
