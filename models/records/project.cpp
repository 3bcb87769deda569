// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/project.h"

namespace scrutineer {

const RecordType &Project::type()
{
    static const RecordType description{
        .name = "project",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Project"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Projects"),
        .icon = "database",
        .placement = Placement::Internal,
        .owner = "",
        .scope = {},
        .sort = "title",
        .fields =
            {
                field<&Project::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), Required | Listed | Title,
                                       {.role = FieldRole::Housekeeping}),
                field<&Project::authors>("authors", QT_TRANSLATE_NOOP("Field", "Authors"), Listed,
                                         {.role = FieldRole::Housekeeping}),
                field<&Project::licence>("licence", QT_TRANSLATE_NOOP("Field", "Licence"), Listed,
                                         {.role = FieldRole::Housekeeping}),
                field<&Project::version>("version", QT_TRANSLATE_NOOP("Field", "Version"), Listed,
                                         {.role = FieldRole::Housekeeping}),
                field<&Project::description>("description", QT_TRANSLATE_NOOP("Field", "Description"), NoFlag,
                                             {.role = FieldRole::Housekeeping}),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<Project>()); },
    };
    return description;
}

} // namespace scrutineer
