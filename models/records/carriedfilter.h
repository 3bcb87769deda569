// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/filter.h"
#include "models/records/recordtype.h"
#include "models/records/result.h"

namespace scrutineer {

/// A filter on records of one type as a page hands it to the next: from a list to charts, timeline, map, board, export.
struct CarriedFilter
{
    const RecordType *type = nullptr; ///< Null when nothing is carried.
    Filter filter;

    bool operator==(const CarriedFilter &) const = default;

    /// The same filter as a condition on records of another type: those that hang together with at least one record
    /// that matches. "Missions of kind EOM" becomes, for visits, "visits of such a mission". Everything stays
    /// Everything and scope stays scope. A problem with a sentence when the two types do not hang together.
    [[nodiscard]] Result<Filter> on(const RecordType &other) const;
    /// The filter of a comparison, whose conditions are on statements, codings or claims, as one on statements where it
    /// is on them alone, else as one on claims.
    static CarriedFilter ofComparison(const Filter &filter);
};

} // namespace scrutineer
