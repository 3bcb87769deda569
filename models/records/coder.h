// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// Who coded.
struct Coder
{
    QString name;
    QString initials;

    bool operator==(const Coder &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
