// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/source.h"

namespace scrutineer {

const RecordType &Source::type()
{
    static const RecordType description{
        .name = "source",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Source"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Sources"),
        .icon = "book-open",
        .placement = Placement::Page,
        .owner = "",
        .scope = {"<citation.source"},
        .sort = "-published",
        .fields =
            {
                field<&Source::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), Required | Listed | Title | Named,
                                      {.role = FieldRole::Housekeeping}),
                field<&Source::authors>("authors", QT_TRANSLATE_NOOP("Field", "Authors"), Named,
                                        {.role = FieldRole::Housekeeping}),
                field<&Source::publisher>("publisher", QT_TRANSLATE_NOOP("Field", "Publisher"), Listed | Named,
                                          {.role = FieldRole::Housekeeping}),
                field<&Source::published>("published", QT_TRANSLATE_NOOP("Field", "Published"), Listed,
                                          {.role = FieldRole::Housekeeping}),
                field<&Source::language>("language", QT_TRANSLATE_NOOP("Field", "Language"), Listed,
                                         {.role = FieldRole::Housekeeping}),
                field<&Source::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), Listed,
                                     {.role = FieldRole::Housekeeping}),
                field<&Source::level>("level", QT_TRANSLATE_NOOP("Field", "Level"), Listed,
                                      {.role = FieldRole::Housekeeping}),
                field<&Source::address>(
                    "address", QT_TRANSLATE_NOOP("Field", "Address"), NoFlag,
                    {.role = FieldRole::Housekeeping, .section = QT_TRANSLATE_NOOP("Section", "Where it is")}),
                field<&Source::archiveAddress>(
                    "archive_address", QT_TRANSLATE_NOOP("Field", "Archived at"), NoFlag,
                    {.role = FieldRole::Housekeeping, .section = QT_TRANSLATE_NOOP("Section", "Where it is")}),
                field<&Source::accessed>(
                    "accessed", QT_TRANSLATE_NOOP("Field", "Accessed"), NoFlag,
                    {.role = FieldRole::Housekeeping, .section = QT_TRANSLATE_NOOP("Section", "Where it is")}),
                field<&Source::reprintOf>(
                    "reprint_of", QT_TRANSLATE_NOOP("Field", "Reprint of"), NoFlag,
                    {.role = FieldRole::Housekeeping, .section = QT_TRANSLATE_NOOP("Section", "Standing")}),
                field<&Source::reliability>(
                    "reliability", QT_TRANSLATE_NOOP("Field", "Reliability"), NoFlag,
                    {.role = FieldRole::Housekeeping, .section = QT_TRANSLATE_NOOP("Section", "Standing")}),
                field<&Source::hash>(
                    "hash", QT_TRANSLATE_NOOP("Field", "Digest of what was read"), Hidden,
                    {.role = FieldRole::Housekeeping, .section = QT_TRANSLATE_NOOP("Section", "Standing")}),
                counts("citations", QT_TRANSLATE_NOOP("Field", "Citations"), "citation", "source", Listed),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<Source>()); },
    };
    return description;
}

} // namespace scrutineer
