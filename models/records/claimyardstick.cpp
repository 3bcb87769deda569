// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/claimyardstick.h"

namespace scrutineer {

const RecordType &ClaimYardstick::type()
{
    static const RecordType description{
        .name = "claim_yardstick",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Claim yardstick"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Claim yardsticks"),
        .icon = "scale",
        .placement = Placement::Part,
        .owner = "claim",
        .scope = {"claim"},
        .sort = "claim",
        .fields =
            {
                field<&ClaimYardstick::claim>("claim", QT_TRANSLATE_NOOP("Field", "Claim"), Required | Listed,
                                              {.role = FieldRole::Judgement}),
                field<&ClaimYardstick::yardstick>("yardstick", QT_TRANSLATE_NOOP("Field", "Yardstick"),
                                                  Required | Listed | Title, {.role = FieldRole::Judgement}),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<ClaimYardstick>()); },
    };
    return description;
}

} // namespace scrutineer
