// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/savedchart.h"

namespace scrutineer {

const RecordType &SavedChart::type()
{
    static const RecordType description{
        .name = "saved_chart",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Saved chart"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Saved charts"),
        .icon = "chart-column",
        .placement = Placement::Internal,
        .owner = "",
        .scope = {},
        .sort = "position",
        .fields =
            {
                field<&SavedChart::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Required | Listed | Title,
                                         {.role = FieldRole::Housekeeping}),
                field<&SavedChart::position>("position", QT_TRANSLATE_NOOP("Field", "Order"), NoFlag,
                                             {.role = FieldRole::Housekeeping}),
                field<&SavedChart::spec>("spec", QT_TRANSLATE_NOOP("Field", "Chart"), NoFlag,
                                         {.role = FieldRole::Housekeeping}),
                field<&SavedChart::ready>("ready", QT_TRANSLATE_NOOP("Field", "Ready chart"), Listed,
                                          {.role = FieldRole::Housekeeping}),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<SavedChart>()); },
    };
    return description;
}

} // namespace scrutineer
