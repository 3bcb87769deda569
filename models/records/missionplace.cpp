// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/missionplace.h"

namespace scrutineer {

const RecordType &MissionPlace::type()
{
    static const RecordType description{
        .name = "mission_place",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Mission place"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Mission places"),
        .icon = "map-pin",
        .placement = Placement::Part,
        .owner = "mission",
        .scope = {"mission"},
        .sort = "mission",
        .fields =
            {
                field<&MissionPlace::mission>("mission", QT_TRANSLATE_NOOP("Field", "Mission"), Required | Listed),
                field<&MissionPlace::place>("place", QT_TRANSLATE_NOOP("Field", "Place"), Required | Listed | Title),
                field<&MissionPlace::happened>("happened", QT_TRANSLATE_NOOP("Field", "When"), Listed),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<MissionPlace>()); },
    };
    return description;
}

} // namespace scrutineer
