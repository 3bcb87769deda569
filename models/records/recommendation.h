// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// A recommendation that a statement makes.
struct Recommendation
{
    Ref<Statement> statement;
    LongText content;
    Term<"theme"> theme;
    QString addressee;
    Term<"recommendation_priority"> priority;
    Ref<Recommendation> sameAs;

    bool operator==(const Recommendation &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
