// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// A record's number or key in another collection.
struct Identifier
{
    AnyRef subject;
    Term<"identifier_scheme"> scheme;
    QString value;

    bool operator==(const Identifier &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
