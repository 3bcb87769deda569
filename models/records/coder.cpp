// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/coder.h"

namespace scrutineer {

const RecordType &Coder::type()
{
    static const RecordType description{
        .name = "coder",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Coder"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Coders"),
        .icon = "user",
        .placement = Placement::Internal,
        .owner = "",
        .scope = {},
        .sort = "name",
        .fields =
            {
                field<&Coder::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Required | Listed | Title | Named,
                                    {.role = FieldRole::Housekeeping}),
                field<&Coder::initials>("initials", QT_TRANSLATE_NOOP("Field", "Initials"), Listed,
                                        {.role = FieldRole::Housekeeping}),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<Coder>()); },
    };
    return description;
}

} // namespace scrutineer
