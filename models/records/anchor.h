// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// Where a claim stands in one text, in code points of the stored text.
struct Anchor
{
    Ref<Claim> claim;
    Ref<StatementText> text;
    std::optional<qint64> start;
    std::optional<qint64> length;
    LongText quote;
    QString before;
    QString after;

    bool operator==(const Anchor &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
