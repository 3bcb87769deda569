// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// An invitation to observe, and what came of it.
struct Invitation
{
    Ref<Election> election;
    Ref<Organization> inviter;
    Ref<Organization> invitee;
    QString inviteePrinted;
    Date happened;
    Term<"invitation_answer"> answer;
    Ref<Mission> mission;

    bool operator==(const Invitation &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
