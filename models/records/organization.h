// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// A body that observes, invites, is met or speaks.
struct Organization
{
    QString name;
    QString shortName;
    Term<"organization_kind"> kind;
    Ref<Organization> parent;
    Country country;
    YesNo declarationEndorser;
    Date declarationDate;
    Address website;

    bool operator==(const Organization &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
