// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// An election that a statement is about.
struct StatementElection
{
    Ref<Statement> statement;
    Ref<Election> election;

    bool operator==(const StatementElection &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
