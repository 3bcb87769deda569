// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// A place of any size, from a country to a polling station.
struct Place
{
    QString name;
    Term<"place_kind"> kind;
    Ref<Place> parent;
    Country country;
    std::optional<double> latitude;
    std::optional<double> longitude;
    std::optional<qint64> precision;

    bool operator==(const Place &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
