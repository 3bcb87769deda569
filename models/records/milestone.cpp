// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/milestone.h"

namespace scrutineer {

const RecordType &Milestone::type()
{
    static const RecordType description{
        .name = "milestone",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Milestone"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Milestones"),
        .icon = "milestone",
        .placement = Placement::Part,
        .owner = "election",
        .scope = {"election"},
        .sort = "happened",
        .fields =
            {
                field<&Milestone::election>("election", QT_TRANSLATE_NOOP("Field", "Election"), Required | Listed),
                field<&Milestone::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), Required | Listed | Title),
                field<&Milestone::happened>("happened", QT_TRANSLATE_NOOP("Field", "When"), Listed | Title),
                field<&Milestone::organization>("organization", QT_TRANSLATE_NOOP("Field", "By"), Listed),
                field<&Milestone::detail>("detail", QT_TRANSLATE_NOOP("Field", "Detail"), Listed | FullText),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<Milestone>()); },
    };
    return description;
}

} // namespace scrutineer
