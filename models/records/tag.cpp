// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/tag.h"

namespace scrutineer {

const RecordType &Tag::type()
{
    static const RecordType description{
        .name = "tag",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Tag"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Tags"),
        .icon = "tag",
        .placement = Placement::Attached,
        .owner = "subject",
        .scope = {"subject"},
        .sort = "tag",
        .fields =
            {
                field<&Tag::subject>("subject", QT_TRANSLATE_NOOP("Field", "Record"), Required | Listed,
                                     {.role = FieldRole::Judgement}),
                field<&Tag::tag>("tag", QT_TRANSLATE_NOOP("Field", "Tag"), Required | Listed | Title,
                                 {.role = FieldRole::Judgement}),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<Tag>()); },
    };
    return description;
}

} // namespace scrutineer
