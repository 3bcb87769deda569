// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/savedreport.h"

namespace scrutineer {

const RecordType &SavedReport::type()
{
    static const RecordType description{
        .name = "saved_report",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Saved report"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Saved reports"),
        .icon = "file-text",
        .placement = Placement::Internal,
        .owner = "",
        .scope = {},
        .sort = "name",
        .fields =
            {
                field<&SavedReport::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Required | Listed | Title | Named,
                                          {.role = FieldRole::Housekeeping}),
                field<&SavedReport::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), Listed,
                                          {.role = FieldRole::Housekeeping}),
                field<&SavedReport::settings>("settings", QT_TRANSLATE_NOOP("Field", "Settings"), NoFlag,
                                              {.role = FieldRole::Housekeeping}),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<SavedReport>()); },
    };
    return description;
}

} // namespace scrutineer
