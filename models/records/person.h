// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// A person by the name that the project uses; further spellings are name records.
struct Person
{
    QString name;
    Country country;

    bool operator==(const Person &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
