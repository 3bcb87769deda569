// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// One voting day, or one round of it.
struct Election
{
    QString title;
    Country country;
    Term<"election_kind"> kind;
    YesNo snap;
    Date votingDay;
    std::optional<qint64> round;
    QString opens;
    QString closes;
    QString zone;
    LongText legalBasis;
    LongText background;

    bool operator==(const Election &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
