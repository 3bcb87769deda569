// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/visit.h"

namespace scrutineer {

const RecordType &Visit::type()
{
    static const RecordType description{
        .name = "visit",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Visit"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Visits"),
        .icon = "handshake",
        .placement = Placement::Page,
        .owner = "",
        .scope = {"election"},
        .sort = "-happened",
        .fields =
            {
                field<&Visit::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), Required | Listed | Title | Named,
                                     {.hint = QT_TRANSLATE_NOOP(
                                          "Hint", "Who met whom, for example: OTS received by the Foreign Minister.")}),
                field<&Visit::election>("election", QT_TRANSLATE_NOOP("Field", "Election"), Required),
                field<&Visit::mission>("mission", QT_TRANSLATE_NOOP("Field", "Mission"), Listed),
                field<&Visit::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), Listed),
                field<&Visit::state>("state", QT_TRANSLATE_NOOP("Field", "State")),
                field<&Visit::happened>("happened", QT_TRANSLATE_NOOP("Field", "When"), Listed),
                field<&Visit::place>("place", QT_TRANSLATE_NOOP("Field", "Place"), Listed),
                links("visitors", QT_TRANSLATE_NOOP("Field", "Visitors"),
                      {.type = "visit_participant",
                       .back = "visit",
                       .target = "person",
                       .onlyField = "side",
                       .onlyValue = "visitor"}),
                links("hosts", QT_TRANSLATE_NOOP("Field", "Hosts"),
                      {.type = "visit_participant",
                       .back = "visit",
                       .target = "person",
                       .onlyField = "side",
                       .onlyValue = "host"},
                      Listed),
                links("host_classes", QT_TRANSLATE_NOOP("Field", "Classes of hosts"),
                      {.type = "visit_participant",
                       .back = "visit",
                       .target = "class",
                       .onlyField = "side",
                       .onlyValue = "host"}),
                field<&Visit::topics>("topics", QT_TRANSLATE_NOOP("Field", "Topics"), FullText,
                                      {.section = QT_TRANSLATE_NOOP("Section", "Content")}),
                field<&Visit::summary>("summary", QT_TRANSLATE_NOOP("Field", "Summary"), FullText,
                                       {.section = QT_TRANSLATE_NOOP("Section", "Content")}),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<Visit>()); },
    };
    return description;
}

} // namespace scrutineer
