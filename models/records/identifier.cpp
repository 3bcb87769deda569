// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/identifier.h"

namespace scrutineer {

const RecordType &Identifier::type()
{
    static const RecordType description{
        .name = "identifier",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Identifier"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Identifiers"),
        .icon = "id-card",
        .placement = Placement::Attached,
        .owner = "subject",
        .scope = {"subject"},
        .sort = "value",
        .fields =
            {
                field<&Identifier::subject>("subject", QT_TRANSLATE_NOOP("Field", "Record"), Required | Listed),
                field<&Identifier::scheme>("scheme", QT_TRANSLATE_NOOP("Field", "Scheme"), Required | Listed | Title),
                field<&Identifier::value>("value", QT_TRANSLATE_NOOP("Field", "Value"),
                                          Required | Listed | Title | Named),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<Identifier>()); },
    };
    return description;
}

} // namespace scrutineer
