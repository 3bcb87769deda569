// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// Who stands behind a statement.
struct StatementIssuer
{
    Ref<Statement> statement;
    Ref<Organization> organization;
    Ref<Mission> mission;
    Ref<Person> person;
    Term<"statement_issuer_role"> role;

    bool operator==(const StatementIssuer &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
