// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// A dated step of an election: called, registration closed, result declared.
struct Milestone
{
    Ref<Election> election;
    Term<"milestone_kind"> kind;
    Date happened;
    Ref<Organization> organization;
    QString detail;

    bool operator==(const Milestone &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
