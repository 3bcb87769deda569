// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// A tag on a record.
struct Tag
{
    AnyRef subject;
    Term<"tag"> tag;

    bool operator==(const Tag &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
