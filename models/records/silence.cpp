// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/silence.h"

namespace scrutineer {

const RecordType &Silence::type()
{
    static const RecordType description{
        .name = "silence",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Silence"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Silences"),
        .icon = "eye-off",
        .placement = Placement::Internal,
        .owner = "",
        .scope = {"coding"},
        .sort = "coding",
        .fields =
            {
                field<&Silence::coding>("coding", QT_TRANSLATE_NOOP("Field", "Coding"), Required | Listed,
                                        {.role = FieldRole::Judgement}),
                field<&Silence::theme>("theme", QT_TRANSLATE_NOOP("Field", "Theme"), Required | Listed | Title,
                                       {.role = FieldRole::Judgement}),
                field<&Silence::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), Required | Listed | Title,
                                      {.role = FieldRole::Judgement}),
                field<&Silence::quote>("quote", QT_TRANSLATE_NOOP("Field", "Quotation"), FullText,
                                       {.role = FieldRole::Judgement}),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<Silence>()); },
    };
    return description;
}

} // namespace scrutineer
