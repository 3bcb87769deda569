// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// What a person was, where and when.
struct Position
{
    Ref<Person> person;
    QString title;
    Ref<Organization> organization;
    Date held;

    bool operator==(const Position &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
