// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/absence.h"

namespace scrutineer {

const RecordType &Absence::type()
{
    static const RecordType description{
        .name = "absence",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Absence"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Absences"),
        .icon = "circle-help",
        .placement = Placement::Attached,
        .owner = "subject",
        .scope = {"subject"},
        .sort = "field",
        .fields =
            {
                field<&Absence::subject>("subject", QT_TRANSLATE_NOOP("Field", "Record"), Required | Listed,
                                         {.role = FieldRole::Housekeeping}),
                field<&Absence::fieldName>("field", QT_TRANSLATE_NOOP("Field", "Field or measure"),
                                           Required | Listed | Title, {.role = FieldRole::Housekeeping}),
                field<&Absence::state>("state", QT_TRANSLATE_NOOP("Field", "State"), Required | Listed | Title,
                                       {.role = FieldRole::Housekeeping}),
                field<&Absence::noted>("noted", QT_TRANSLATE_NOOP("Field", "When"), Listed,
                                       {.role = FieldRole::Housekeeping}),
                field<&Absence::remark>("remark", QT_TRANSLATE_NOOP("Field", "Remark"), FullText,
                                        {.role = FieldRole::Housekeeping}),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<Absence>()); },
    };
    return description;
}

} // namespace scrutineer
