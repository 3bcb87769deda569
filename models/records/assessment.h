// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// Somebody's assessment of how far a recommendation was followed.
struct Assessment
{
    Ref<Recommendation> recommendation;
    Ref<Organization> organization;
    Ref<Election> election;
    Term<"assessment_result"> result;
    LongText reason;

    bool operator==(const Assessment &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
