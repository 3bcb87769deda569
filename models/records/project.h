// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// What the project file says of itself; there is one.
struct Project
{
    QString title;
    QString authors;
    QString licence;
    QString version;
    LongText description;

    bool operator==(const Project &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
