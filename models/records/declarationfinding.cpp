// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/declarationfinding.h"

namespace scrutineer {

const RecordType &DeclarationFinding::type()
{
    static const RecordType description{
        .name = "declaration_finding",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Finding on a principle"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Declaration of Principles"),
        .icon = "list-checks",
        .placement = Placement::Part,
        .owner = "mission",
        .scope = {"mission"},
        .sort = "principle",
        .fields =
            {
                field<&DeclarationFinding::mission>("mission", QT_TRANSLATE_NOOP("Field", "Mission"), Required | Listed,
                                                    {.role = FieldRole::Judgement}),
                field<&DeclarationFinding::principle>("principle", QT_TRANSLATE_NOOP("Field", "Principle"),
                                                      Required | Listed | Title, {.role = FieldRole::Judgement}),
                field<&DeclarationFinding::answer>("answer", QT_TRANSLATE_NOOP("Field", "Finding"),
                                                   Required | Listed | Title, {.role = FieldRole::Judgement}),
                field<&DeclarationFinding::coder>("coder", QT_TRANSLATE_NOOP("Field", "Coder"), Listed,
                                                  {.role = FieldRole::Judgement}),
                field<&DeclarationFinding::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), FullText,
                                                 {.role = FieldRole::Judgement}),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<DeclarationFinding>()); },
    };
    return description;
}

} // namespace scrutineer
