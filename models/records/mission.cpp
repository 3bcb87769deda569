// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/mission.h"

namespace scrutineer {

const RecordType &Mission::type()
{
    static const RecordType description{
        .name = "mission",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Mission"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Missions"),
        .icon = "binoculars",
        .placement = Placement::Page,
        .owner = "",
        .scope = {"election"},
        .sort = "title",
        .fields =
            {
                field<&Mission::title>(
                    "title", QT_TRANSLATE_NOOP("Field", "Title"), Required | Listed | Title | Named,
                    {.hint = QT_TRANSLATE_NOOP("Hint", "As lists show it, for example: ODIHR EOM.")}),
                field<&Mission::election>("election", QT_TRANSLATE_NOOP("Field", "Election"), Required | Listed),
                field<&Mission::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), Listed),
                field<&Mission::state>("state", QT_TRANSLATE_NOOP("Field", "State"), Listed),
                field<&Mission::present>(
                    "present", QT_TRANSLATE_NOOP("Field", "Present"), Listed,
                    {.hint = QT_TRANSLATE_NOOP("Hint", "For example: 4–8 Feb 2024, or from 29 Dec 2023.")}),
                links("organizations", QT_TRANSLATE_NOOP("Field", "Organisations"),
                      {.type = "mission_organization", .back = "mission", .target = "organization"}, Listed),
                field<&Mission::parent>("parent", QT_TRANSLATE_NOOP("Field", "Part of mission"), NoFlag,
                                        {.section = QT_TRANSLATE_NOOP("Section", "Joint mission")}),
                field<&Mission::countedInParent>("counted_in_parent",
                                                 QT_TRANSLATE_NOOP("Field", "Counted in that mission"), NoFlag,
                                                 {.section = QT_TRANSLATE_NOOP("Section", "Joint mission")}),
                field<&Mission::composition>("composition", QT_TRANSLATE_NOOP("Field", "Composition"), FullText,
                                             {.section = QT_TRANSLATE_NOOP("Section", "More")}),
                field<&Mission::summary>("summary", QT_TRANSLATE_NOOP("Field", "Summary"), FullText,
                                         {.section = QT_TRANSLATE_NOOP("Section", "More")}),
                links("head", QT_TRANSLATE_NOOP("Field", "Head"),
                      {.type = "mission_member",
                       .back = "mission",
                       .target = "person",
                       .onlyField = "role",
                       .onlyValue = "head"},
                      Listed),
                figures("team", QT_TRANSLATE_NOOP("Field", "Team"), "team_size", Listed),
                figures("stations", QT_TRANSLATE_NOOP("Field", "Stations"), "stations_visited", Listed),
                counts("visits", QT_TRANSLATE_NOOP("Field", "Visits"), "visit", "mission"),
                counts("statements", QT_TRANSLATE_NOOP("Field", "Statements"), "statement_issuer", "mission", Listed),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<Mission>()); },
    };
    return description;
}

} // namespace scrutineer
