// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/attachment.h"

namespace scrutineer {

const RecordType &Attachment::type()
{
    static const RecordType description{
        .name = "attachment",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Attachment"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Attachments"),
        .icon = "paperclip",
        .placement = Placement::Attached,
        .owner = "subject",
        .scope = {"subject"},
        .sort = "name",
        .fields =
            {
                field<&Attachment::subject>("subject", QT_TRANSLATE_NOOP("Field", "Record"), Required | Listed,
                                            {.role = FieldRole::Housekeeping}),
                field<&Attachment::name>("name", QT_TRANSLATE_NOOP("Field", "File name"),
                                         Required | Listed | Title | Named, {.role = FieldRole::Housekeeping}),
                field<&Attachment::mediaType>("media_type", QT_TRANSLATE_NOOP("Field", "Media type"), Listed,
                                              {.role = FieldRole::Housekeeping}),
                field<&Attachment::digest>("digest", QT_TRANSLATE_NOOP("Field", "SHA-256"), Required | Immutable,
                                           {.role = FieldRole::Housekeeping}),
                field<&Attachment::size>("size", QT_TRANSLATE_NOOP("Field", "Size in bytes"),
                                         Listed | Counted | Immutable, {.role = FieldRole::Housekeeping}),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<Attachment>()); },
    };
    return description;
}

} // namespace scrutineer
