// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// When a part of a mission was at work.
struct MissionPhase
{
    Ref<Mission> mission;
    Term<"mission_phase_kind"> kind;
    Date happened;
    YesNo seenOnly;

    bool operator==(const MissionPhase &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
