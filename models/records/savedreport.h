// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// A report that a researcher keeps, with its settings.
struct SavedReport
{
    QString name;
    QString kind;
    LongText settings;

    bool operator==(const SavedReport &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
