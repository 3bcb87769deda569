// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// A person who stood, or tried to stand, at an election.
struct Candidacy
{
    Ref<Election> election;
    Ref<Person> person;
    Ref<Organization> nominatedBy;
    QString nominatedAs;
    Term<"candidacy_outcome"> outcome;

    bool operator==(const Candidacy &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
