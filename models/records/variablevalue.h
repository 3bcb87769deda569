// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// One coder's value of a project's own variable for a record.
struct VariableValue
{
    AnyRef subject;
    Ref<Variable> variable;
    Ref<Coder> coder;
    QString text;
    std::optional<double> number;
    Date date;
    Term<""> term;

    bool operator==(const VariableValue &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
