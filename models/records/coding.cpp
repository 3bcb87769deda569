// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/coding.h"

namespace scrutineer {

const RecordType &Coding::type()
{
    static const RecordType description{
        .name = "coding",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Coding"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Codings"),
        .icon = "highlighter",
        .placement = Placement::Part,
        .owner = "statement",
        .scope = {"statement"},
        .sort = "statement",
        .fields =
            {
                field<&Coding::statement>("statement", QT_TRANSLATE_NOOP("Field", "Statement"),
                                          Required | Listed | Title, {.role = FieldRole::Judgement}),
                field<&Coding::coder>("coder", QT_TRANSLATE_NOOP("Field", "Coder"), Required | Listed | Title,
                                      {.role = FieldRole::Judgement}),
                field<&Coding::codebook>("codebook", QT_TRANSLATE_NOOP("Field", "Codebook version"), Listed,
                                         {.role = FieldRole::Judgement}),
                field<&Coding::state>("state", QT_TRANSLATE_NOOP("Field", "State"), Required | Listed,
                                      {.role = FieldRole::Judgement}),
                field<&Coding::blind>("blind", QT_TRANSLATE_NOOP("Field", "Coded blind"), NoFlag,
                                      {.role = FieldRole::Judgement}),
                field<&Coding::verdict>("verdict", QT_TRANSLATE_NOOP("Field", "Overall verdict"), Listed,
                                        {.role = FieldRole::Judgement}),
                field<&Coding::memo>("memo", QT_TRANSLATE_NOOP("Field", "Memo"), FullText,
                                     {.role = FieldRole::Judgement}),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<Coding>()); },
    };
    return description;
}

} // namespace scrutineer
