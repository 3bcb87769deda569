// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/note.h"

namespace scrutineer {

const RecordType &Note::type()
{
    static const RecordType description{
        .name = "note",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Note"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Notes"),
        .icon = "sticky-note",
        .placement = Placement::Attached,
        .owner = "subject",
        .scope = {"subject"},
        .sort = "-written",
        .fields =
            {
                field<&Note::subject>("subject", QT_TRANSLATE_NOOP("Field", "Record"), Required | Listed,
                                      {.role = FieldRole::Housekeeping}),
                field<&Note::content>("content", QT_TRANSLATE_NOOP("Field", "Note"),
                                      Required | Listed | Title | FullText, {.role = FieldRole::Housekeeping}),
                field<&Note::author>("author", QT_TRANSLATE_NOOP("Field", "Author"), Listed,
                                     {.role = FieldRole::Housekeeping}),
                field<&Note::written>("written", QT_TRANSLATE_NOOP("Field", "Written"), Listed,
                                      {.role = FieldRole::Housekeeping}),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<Note>()); },
    };
    return description;
}

} // namespace scrutineer
