// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/ground.h"
#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// On which side of the table a participant sat.
enum class Side { Visitor, Host, Interlocutor };

template <>
struct ChoiceOptions<Side>
{
    static constexpr ChoiceOption options[] = {
        {"visitor", QT_TRANSLATE_NOOP("Choice", "Visitor")},
        {"host", QT_TRANSLATE_NOOP("Choice", "Host")},
        {"interlocutor", QT_TRANSLATE_NOOP("Choice", "Interlocutor")},
    };
};

/// Who took part in a visit, and on which side.
struct VisitParticipant
{
    Ref<Visit> visit;
    Ref<Person> person;
    Ref<Organization> organization;
    Ref<Mission> mission;
    Choice<Side> side;
    Term<"participant_class"> participantClass;
    Choice<Ground> ground;

    bool operator==(const VisitParticipant &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
