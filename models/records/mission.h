// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// How far a mission got.
enum class MissionState { Invited, NotInvited, Declined, Denied, Announced, Deployed, Concluded };

template <>
struct ChoiceOptions<MissionState>
{
    static constexpr ChoiceOption options[] = {
        {"invited", QT_TRANSLATE_NOOP("Choice", "Invited")},
        {"not_invited", QT_TRANSLATE_NOOP("Choice", "Not invited")},
        {"declined", QT_TRANSLATE_NOOP("Choice", "Declined")},
        {"denied", QT_TRANSLATE_NOOP("Choice", "Denied")},
        {"announced", QT_TRANSLATE_NOOP("Choice", "Announced")},
        {"deployed", QT_TRANSLATE_NOOP("Choice", "Deployed")},
        {"concluded", QT_TRANSLATE_NOOP("Choice", "Concluded")},
    };
};

/// Whether a mission's team is part of the number given for its parent.
enum class CountedInParent { Yes, No, Unknown };

template <>
struct ChoiceOptions<CountedInParent>
{
    static constexpr ChoiceOption options[] = {
        {"yes", QT_TRANSLATE_NOOP("Choice", "Yes")},
        {"no", QT_TRANSLATE_NOOP("Choice", "No")},
        {"unknown", QT_TRANSLATE_NOOP("Choice", "Unknown")},
    };
};

/// What an organisation, or several, sent to observe one election; or did not send.
struct Mission
{
    QString title;
    Ref<Election> election;
    Term<"mission_kind"> kind;
    Choice<MissionState> state;
    Date present;
    Ref<Mission> parent;
    Choice<CountedInParent> countedInParent;
    LongText composition;
    LongText summary;

    bool operator==(const Mission &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
