// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// How a statement stands to another statement, mission, visit or organisation.
struct StatementRelation
{
    Ref<Statement> statement;
    Term<"statement_relation_kind"> kind;
    AnyRef target;

    bool operator==(const StatementRelation &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
