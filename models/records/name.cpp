// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/name.h"

namespace scrutineer {

const RecordType &Name::type()
{
    static const RecordType description{
        .name = "name",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Name"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Names"),
        .icon = "languages",
        .placement = Placement::Attached,
        .owner = "subject",
        .scope = {"subject"},
        .sort = "text",
        .fields =
            {
                field<&Name::subject>("subject", QT_TRANSLATE_NOOP("Field", "Record"), Required | Listed),
                field<&Name::text>("text", QT_TRANSLATE_NOOP("Field", "Name"), Required | Listed | Title | Named),
                field<&Name::language>("language", QT_TRANSLATE_NOOP("Field", "Language"), Listed),
                field<&Name::script>("script", QT_TRANSLATE_NOOP("Field", "Script")),
                field<&Name::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), Required | Listed | Title),
                field<&Name::used>("used", QT_TRANSLATE_NOOP("Field", "When")),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<Name>()); },
    };
    return description;
}

} // namespace scrutineer
