// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// A yardstick that a claim measures by.
struct ClaimYardstick
{
    Ref<Claim> claim;
    Term<"yardstick"> yardstick;

    bool operator==(const ClaimYardstick &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
