// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/invitation.h"

namespace scrutineer {

const RecordType &Invitation::type()
{
    static const RecordType description{
        .name = "invitation",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Invitation"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Invitations"),
        .icon = "mail",
        .placement = Placement::Part,
        .owner = "election",
        .scope = {"election"},
        .sort = "election",
        .fields =
            {
                field<&Invitation::election>("election", QT_TRANSLATE_NOOP("Field", "Election"), Required | Listed),
                field<&Invitation::inviter>("inviter", QT_TRANSLATE_NOOP("Field", "Invited by"), Listed | Title),
                field<&Invitation::invitee>("invitee", QT_TRANSLATE_NOOP("Field", "Invited"), Listed | Title),
                field<&Invitation::inviteePrinted>("invitee_printed", QT_TRANSLATE_NOOP("Field", "Invited, as printed"),
                                                   Listed | Title | Named),
                field<&Invitation::happened>("happened", QT_TRANSLATE_NOOP("Field", "When"), Listed),
                field<&Invitation::answer>("answer", QT_TRANSLATE_NOOP("Field", "Answer"), Listed),
                field<&Invitation::mission>("mission", QT_TRANSLATE_NOOP("Field", "Mission"), Listed),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<Invitation>()); },
    };
    return description;
}

} // namespace scrutineer
