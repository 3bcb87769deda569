// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/missionphase.h"

namespace scrutineer {

const RecordType &MissionPhase::type()
{
    static const RecordType description{
        .name = "mission_phase",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Mission phase"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Mission phases"),
        .icon = "route",
        .placement = Placement::Part,
        .owner = "mission",
        .scope = {"mission"},
        .sort = "happened",
        .fields =
            {
                field<&MissionPhase::mission>("mission", QT_TRANSLATE_NOOP("Field", "Mission"), Required | Listed),
                field<&MissionPhase::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), Required | Listed | Title),
                field<&MissionPhase::happened>("happened", QT_TRANSLATE_NOOP("Field", "When"), Listed | Title),
                field<&MissionPhase::seenOnly>("seen_only", QT_TRANSLATE_NOOP("Field", "Only seen on that day"),
                                               Listed),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<MissionPhase>()); },
    };
    return description;
}

} // namespace scrutineer
