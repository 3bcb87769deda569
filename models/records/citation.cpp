// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/citation.h"

namespace scrutineer {

const RecordType &Citation::type()
{
    static const RecordType description{
        .name = "citation",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Citation"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Citations"),
        .icon = "quote",
        .placement = Placement::Attached,
        .owner = "subject",
        .scope = {"subject"},
        .sort = "source",
        .fields =
            {
                field<&Citation::subject>("subject", QT_TRANSLATE_NOOP("Field", "Record"), Required | Listed,
                                          {.role = FieldRole::Housekeeping}),
                field<&Citation::source>("source", QT_TRANSLATE_NOOP("Field", "Source"), Required | Listed | Title,
                                         {.role = FieldRole::Housekeeping}),
                field<&Citation::fieldName>(
                    "field", QT_TRANSLATE_NOOP("Field", "Field"), Listed | Title,
                    {.role = FieldRole::Housekeeping,
                     .hint = QT_TRANSLATE_NOOP("Hint", "Blank when the source supports the record as a whole.")}),
                field<&Citation::states>(
                    "states", QT_TRANSLATE_NOOP("Field", "What it states"), Listed | FullText,
                    {.role = FieldRole::Housekeeping,
                     .hint = QT_TRANSLATE_NOOP("Hint", "When it differs from the value on file.")}),
                field<&Citation::locator>("locator", QT_TRANSLATE_NOOP("Field", "Page or paragraph"), Listed,
                                          {.role = FieldRole::Housekeeping}),
                field<&Citation::quotation>("quotation", QT_TRANSLATE_NOOP("Field", "Quotation"), FullText,
                                            {.role = FieldRole::Housekeeping}),
                field<&Citation::basis>("basis", QT_TRANSLATE_NOOP("Field", "Basis"), Listed,
                                        {.role = FieldRole::Housekeeping}),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<Citation>()); },
    };
    return description;
}

} // namespace scrutineer
