// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/recommendation.h"

namespace scrutineer {

const RecordType &Recommendation::type()
{
    static const RecordType description{
        .name = "recommendation",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Recommendation"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Recommendations"),
        .icon = "target",
        .placement = Placement::Internal,
        .owner = "",
        .scope = {"statement"},
        .sort = "statement",
        .fields =
            {
                field<&Recommendation::statement>("statement", QT_TRANSLATE_NOOP("Field", "Statement"),
                                                  Required | Listed),
                field<&Recommendation::content>("content", QT_TRANSLATE_NOOP("Field", "Text"),
                                                Required | Listed | Title | FullText),
                field<&Recommendation::theme>("theme", QT_TRANSLATE_NOOP("Field", "Theme"), Listed,
                                              {.role = FieldRole::Judgement}),
                field<&Recommendation::addressee>("addressee", QT_TRANSLATE_NOOP("Field", "Addressee"),
                                                  Listed | FullText),
                field<&Recommendation::priority>("priority", QT_TRANSLATE_NOOP("Field", "Priority"), Listed),
                field<&Recommendation::sameAs>("same_as", QT_TRANSLATE_NOOP("Field", "Same as earlier")),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<Recommendation>()); },
    };
    return description;
}

} // namespace scrutineer
