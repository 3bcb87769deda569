// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// An organisation's part in a mission.
struct MissionOrganization
{
    Ref<Mission> mission;
    Ref<Organization> organization;
    Term<"mission_organization_role"> role;

    bool operator==(const MissionOrganization &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
