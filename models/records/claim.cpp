// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/claim.h"

namespace scrutineer {

const RecordType &Claim::type()
{
    static const RecordType description{
        .name = "claim",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Claim"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Claims"),
        .icon = "highlighter",
        .placement = Placement::Internal,
        .owner = "",
        .scope = {"coding"},
        .sort = "coding",
        .fields =
            {
                field<&Claim::coding>("coding", QT_TRANSLATE_NOOP("Field", "Coding"), Required | Listed,
                                      {.role = FieldRole::Judgement}),
                field<&Claim::proposition>("proposition", QT_TRANSLATE_NOOP("Field", "Proposition"),
                                           Required | Listed | Title | FullText, {.role = FieldRole::Judgement}),
                field<&Claim::theme>("theme", QT_TRANSLATE_NOOP("Field", "Theme"), Listed,
                                     {.role = FieldRole::Judgement}),
                field<&Claim::stage>("stage", QT_TRANSLATE_NOOP("Field", "Stage"), Listed,
                                     {.role = FieldRole::Judgement}),
                field<&Claim::polarity>(
                    "polarity", QT_TRANSLATE_NOOP("Field", "Polarity"), Listed,
                    {.role = FieldRole::Judgement,
                     .hint = QT_TRANSLATE_NOOP("Hint", "From −2, strong criticism, to +2, strong praise.")}),
                field<&Claim::severity>("severity", QT_TRANSLATE_NOOP("Field", "Severity"), NoFlag,
                                        {.role = FieldRole::Judgement}),
                field<&Claim::scopePlace>(
                    "scope_place", QT_TRANSLATE_NOOP("Field", "Place"), NoFlag,
                    {.role = FieldRole::Judgement, .section = QT_TRANSLATE_NOOP("Section", "Scope")}),
                field<&Claim::scopePhase>(
                    "scope_phase", QT_TRANSLATE_NOOP("Field", "Phase"), NoFlag,
                    {.role = FieldRole::Judgement, .section = QT_TRANSLATE_NOOP("Section", "Scope")}),
                field<&Claim::scopeStations>(
                    "scope_stations", QT_TRANSLATE_NOOP("Field", "Stations"), Counted,
                    {.role = FieldRole::Judgement, .section = QT_TRANSLATE_NOOP("Section", "Scope")}),
                field<&Claim::hedge>(
                    "hedge", QT_TRANSLATE_NOOP("Field", "Hedge"), NoFlag,
                    {.role = FieldRole::Judgement, .section = QT_TRANSLATE_NOOP("Section", "Standing")}),
                field<&Claim::evidence>(
                    "evidence", QT_TRANSLATE_NOOP("Field", "Evidence"), NoFlag,
                    {.role = FieldRole::Judgement, .section = QT_TRANSLATE_NOOP("Section", "Standing")}),
                field<&Claim::attributedTo>(
                    "attributed_to", QT_TRANSLATE_NOOP("Field", "Attributed to"), NoFlag,
                    {.role = FieldRole::Judgement, .section = QT_TRANSLATE_NOOP("Section", "Standing")}),
                field<&Claim::confidence>(
                    "confidence", QT_TRANSLATE_NOOP("Field", "Confidence"), NoFlag,
                    {.role = FieldRole::Judgement, .section = QT_TRANSLATE_NOOP("Section", "Standing")}),
                field<&Claim::memo>(
                    "memo", QT_TRANSLATE_NOOP("Field", "Memo"), FullText,
                    {.role = FieldRole::Judgement, .section = QT_TRANSLATE_NOOP("Section", "Standing")}),
                field<&Claim::codebook>("codebook", QT_TRANSLATE_NOOP("Field", "Looked at under codebook"), Hidden,
                                        {.role = FieldRole::Housekeeping}),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<Claim>()); },
    };
    return description;
}

} // namespace scrutineer
