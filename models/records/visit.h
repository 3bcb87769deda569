// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// Whether a visit took place.
enum class VisitState { Planned, Held, Cancelled };

template <>
struct ChoiceOptions<VisitState>
{
    static constexpr ChoiceOption options[] = {
        {"planned", QT_TRANSLATE_NOOP("Choice", "Planned")},
        {"held", QT_TRANSLATE_NOOP("Choice", "Held")},
        {"cancelled", QT_TRANSLATE_NOOP("Choice", "Cancelled")},
    };
};

/// A meeting, press conference, station visit or other encounter of a mission.
struct Visit
{
    QString title;
    Ref<Election> election;
    Ref<Mission> mission;
    Term<"visit_kind"> kind;
    Choice<VisitState> state;
    Date happened;
    Ref<Place> place;
    QString topics;
    LongText summary;

    bool operator==(const Visit &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
