// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/missionmember.h"

namespace scrutineer {

const RecordType &MissionMember::type()
{
    static const RecordType description{
        .name = "mission_member",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Mission member"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Mission members"),
        .icon = "users",
        .placement = Placement::Part,
        .owner = "mission",
        .scope = {"mission"},
        .sort = "mission",
        .fields =
            {
                field<&MissionMember::mission>("mission", QT_TRANSLATE_NOOP("Field", "Mission"), Required | Listed),
                field<&MissionMember::person>("person", QT_TRANSLATE_NOOP("Field", "Person"),
                                              Required | Listed | Title),
                field<&MissionMember::role>("role", QT_TRANSLATE_NOOP("Field", "Role"), Listed | Title),
                field<&MissionMember::title>("title", QT_TRANSLATE_NOOP("Field", "Title as printed"), FullText),
                field<&MissionMember::served>("served", QT_TRANSLATE_NOOP("Field", "When"), Listed),
                field<&MissionMember::ground>("ground", QT_TRANSLATE_NOOP("Field", "Stated or inferred"), Listed),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<MissionMember>()); },
    };
    return description;
}

} // namespace scrutineer
