// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/variablevalue.h"

namespace scrutineer {

const RecordType &VariableValue::type()
{
    static const RecordType description{
        .name = "variable_value",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Variable value"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Variable values"),
        .icon = "columns-3",
        .placement = Placement::Attached,
        .owner = "subject",
        .scope = {"subject"},
        .sort = "variable",
        .fields =
            {
                field<&VariableValue::subject>("subject", QT_TRANSLATE_NOOP("Field", "Record"), Required | Listed,
                                               {.role = FieldRole::Judgement}),
                field<&VariableValue::variable>("variable", QT_TRANSLATE_NOOP("Field", "Variable"),
                                                Required | Listed | Title, {.role = FieldRole::Judgement}),
                field<&VariableValue::coder>("coder", QT_TRANSLATE_NOOP("Field", "Coder"), Listed,
                                             {.role = FieldRole::Judgement}),
                field<&VariableValue::text>("text", QT_TRANSLATE_NOOP("Field", "Text"), Listed | Title | FullText,
                                            {.role = FieldRole::Judgement}),
                field<&VariableValue::number>("number", QT_TRANSLATE_NOOP("Field", "Number"), Listed | Title,
                                              {.role = FieldRole::Judgement}),
                field<&VariableValue::date>("date", QT_TRANSLATE_NOOP("Field", "Date"), Listed,
                                            {.role = FieldRole::Judgement}),
                field<&VariableValue::term>("term", QT_TRANSLATE_NOOP("Field", "Term"), Listed | Title,
                                            {.role = FieldRole::Judgement}),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<VariableValue>()); },
    };
    return description;
}

} // namespace scrutineer
