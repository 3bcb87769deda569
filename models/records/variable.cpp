// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/variable.h"

namespace scrutineer {

const RecordType &Variable::type()
{
    static const RecordType description{
        .name = "variable",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Variable"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Variables"),
        .icon = "columns-3",
        .placement = Placement::Internal,
        .owner = "",
        .scope = {},
        .sort = "label",
        .fields =
            {
                field<&Variable::recordType>("record_type", QT_TRANSLATE_NOOP("Field", "Record type"),
                                             Required | Listed, {.role = FieldRole::Housekeeping}),
                field<&Variable::key>("key", QT_TRANSLATE_NOOP("Field", "Key"), Required | Listed,
                                      {.role = FieldRole::Housekeeping}),
                field<&Variable::label>("label", QT_TRANSLATE_NOOP("Field", "Label"), Required | Listed | Title | Named,
                                        {.role = FieldRole::Housekeeping}),
                field<&Variable::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), Required | Listed,
                                       {.role = FieldRole::Housekeeping}),
                field<&Variable::vocabulary>("vocabulary", QT_TRANSLATE_NOOP("Field", "Vocabulary"), NoFlag,
                                             {.role = FieldRole::Housekeeping}),
                field<&Variable::definition>("definition", QT_TRANSLATE_NOOP("Field", "Definition"), FullText,
                                             {.role = FieldRole::Housekeeping}),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<Variable>()); },
    };
    return description;
}

} // namespace scrutineer
