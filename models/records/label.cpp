// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/label.h"

namespace scrutineer {

const RecordType &Label::type()
{
    static const RecordType description{
        .name = "label",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Label"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Labels"),
        .icon = "flag",
        .placement = Placement::Attached,
        .owner = "subject",
        .scope = {"subject"},
        .sort = "kind",
        .fields =
            {
                field<&Label::subject>("subject", QT_TRANSLATE_NOOP("Field", "Record"), Required | Listed),
                field<&Label::kind>("kind", QT_TRANSLATE_NOOP("Field", "Label"), Required | Listed | Title),
                field<&Label::organization>("organization", QT_TRANSLATE_NOOP("Field", "According to organisation"),
                                            Listed | Title),
                field<&Label::attributedTo>("attributed_to", QT_TRANSLATE_NOOP("Field", "According to"),
                                            Listed | Title | FullText),
                field<&Label::given>("given", QT_TRANSLATE_NOOP("Field", "When"), Listed),
                field<&Label::reason>("reason", QT_TRANSLATE_NOOP("Field", "Grounds"), FullText),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<Label>()); },
    };
    return description;
}

} // namespace scrutineer
