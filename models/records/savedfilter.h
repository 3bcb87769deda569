// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// A list that a researcher keeps: type, filter, order and columns.
struct SavedFilter
{
    QString name;
    QString recordType;
    LongText filter;
    QString sort;
    QString columns;

    bool operator==(const SavedFilter &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
