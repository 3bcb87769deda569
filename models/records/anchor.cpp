// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/anchor.h"

namespace scrutineer {

const RecordType &Anchor::type()
{
    static const RecordType description{
        .name = "anchor",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Anchor"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Anchors"),
        .icon = "link",
        .placement = Placement::Part,
        .owner = "claim",
        .scope = {"claim"},
        .sort = "text",
        .fields =
            {
                field<&Anchor::claim>("claim", QT_TRANSLATE_NOOP("Field", "Claim"), Required | Listed,
                                      {.role = FieldRole::Judgement}),
                field<&Anchor::text>("text", QT_TRANSLATE_NOOP("Field", "Text"), Required | Listed,
                                     {.role = FieldRole::Judgement}),
                field<&Anchor::start>("start", QT_TRANSLATE_NOOP("Field", "Start"), Required | Listed | Counted,
                                      {.role = FieldRole::Judgement}),
                field<&Anchor::length>("length", QT_TRANSLATE_NOOP("Field", "Length"), Required | Listed | Counted,
                                       {.role = FieldRole::Judgement}),
                field<&Anchor::quote>("quote", QT_TRANSLATE_NOOP("Field", "Quotation"), Title,
                                      {.role = FieldRole::Judgement}),
                field<&Anchor::before>("before", QT_TRANSLATE_NOOP("Field", "Text before"), NoFlag,
                                       {.role = FieldRole::Judgement}),
                field<&Anchor::after>("after", QT_TRANSLATE_NOOP("Field", "Text after"), NoFlag,
                                      {.role = FieldRole::Judgement}),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<Anchor>()); },
    };
    return description;
}

} // namespace scrutineer
