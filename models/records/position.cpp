// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/position.h"

namespace scrutineer {

const RecordType &Position::type()
{
    static const RecordType description{
        .name = "position",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Position"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Positions"),
        .icon = "id-card",
        .placement = Placement::Part,
        .owner = "person",
        .scope = {},
        .sort = "title",
        .fields =
            {
                field<&Position::person>("person", QT_TRANSLATE_NOOP("Field", "Person"), Required | Listed | Title),
                field<&Position::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), Listed | Title | Named),
                field<&Position::organization>("organization", QT_TRANSLATE_NOOP("Field", "Organisation"),
                                               Listed | Title),
                field<&Position::held>("held", QT_TRANSLATE_NOOP("Field", "When"), Listed),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<Position>()); },
    };
    return description;
}

} // namespace scrutineer
