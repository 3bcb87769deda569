// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/missionorganization.h"

namespace scrutineer {

const RecordType &MissionOrganization::type()
{
    static const RecordType description{
        .name = "mission_organization",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Mission organisation"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Mission organisations"),
        .icon = "building-2",
        .placement = Placement::Part,
        .owner = "mission",
        .scope = {"mission"},
        .sort = "mission",
        .fields =
            {
                field<&MissionOrganization::mission>("mission", QT_TRANSLATE_NOOP("Field", "Mission"),
                                                     Required | Listed),
                field<&MissionOrganization::organization>("organization", QT_TRANSLATE_NOOP("Field", "Organisation"),
                                                          Required | Listed | Title),
                field<&MissionOrganization::role>("role", QT_TRANSLATE_NOOP("Field", "Role"), Listed | Title),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<MissionOrganization>()); },
    };
    return description;
}

} // namespace scrutineer
