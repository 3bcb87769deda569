// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// An attributed label: what somebody calls an organisation or a mission, never a flag of ours.
struct Label
{
    AnyRef subject;
    Term<"label_kind"> kind;
    Ref<Organization> organization;
    QString attributedTo;
    Date given;
    LongText reason;

    bool operator==(const Label &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
