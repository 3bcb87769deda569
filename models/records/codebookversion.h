// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// A state of the codebook that claims were coded under.
struct CodebookVersion
{
    QString number;
    Date issued;
    LongText changes;

    bool operator==(const CodebookVersion &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
