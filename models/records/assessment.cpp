// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/assessment.h"

namespace scrutineer {

const RecordType &Assessment::type()
{
    static const RecordType description{
        .name = "assessment",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Assessment"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Assessments"),
        .icon = "badge-check",
        .placement = Placement::Internal,
        .owner = "",
        .scope = {"election"},
        .sort = "recommendation",
        .fields =
            {
                field<&Assessment::recommendation>("recommendation", QT_TRANSLATE_NOOP("Field", "Recommendation"),
                                                   Required | Listed, {.role = FieldRole::Judgement}),
                field<&Assessment::organization>("organization", QT_TRANSLATE_NOOP("Field", "By"), Listed | Title,
                                                 {.role = FieldRole::Judgement}),
                field<&Assessment::election>("election", QT_TRANSLATE_NOOP("Field", "At election"), Listed | Title,
                                             {.role = FieldRole::Judgement}),
                field<&Assessment::result>("result", QT_TRANSLATE_NOOP("Field", "Result"), Required | Listed | Title,
                                           {.role = FieldRole::Judgement}),
                field<&Assessment::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason"), FullText,
                                           {.role = FieldRole::Judgement}),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<Assessment>()); },
    };
    return description;
}

} // namespace scrutineer
