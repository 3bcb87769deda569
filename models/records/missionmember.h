// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/ground.h"
#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// A person's part in a mission.
struct MissionMember
{
    Ref<Mission> mission;
    Ref<Person> person;
    Term<"mission_member_role"> role;
    QString title;
    Date served;
    Choice<Ground> ground;

    bool operator==(const MissionMember &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
