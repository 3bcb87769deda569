// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// A remark by a researcher on a record.
struct Note
{
    AnyRef subject;
    LongText content;
    QString author;
    Date written;

    bool operator==(const Note &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
