// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// Where a mission observed.
struct MissionPlace
{
    Ref<Mission> mission;
    Ref<Place> place;
    Date happened;

    bool operator==(const MissionPlace &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
