// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// How one coder finds that a mission meets one point of the Declaration of Principles. "No information" is a finding:
/// it was looked for; a point without a record is not yet answered.
struct DeclarationFinding
{
    Ref<Mission> mission;
    Term<"declaration_principle"> principle;
    Term<"declaration_answer"> answer;
    Ref<Coder> coder;
    LongText note;

    bool operator==(const DeclarationFinding &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
