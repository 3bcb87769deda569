// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/person.h"

namespace scrutineer {

const RecordType &Person::type()
{
    static const RecordType description{
        .name = "person",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Person"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "People"),
        .icon = "users",
        .placement = Placement::Page,
        .owner = "",
        .scope = {"<mission_member.person", "<visit_participant.person", "<candidacy.person",
                  "<statement_issuer.person"},
        .sort = "name",
        .fields =
            {
                field<&Person::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Required | Listed | Title | Named),
                field<&Person::country>("country", QT_TRANSLATE_NOOP("Field", "Country"), Listed),
                links("positions", QT_TRANSLATE_NOOP("Field", "Positions"),
                      {.type = "position", .back = "person", .target = "title"}, Listed),
                links("organizations", QT_TRANSLATE_NOOP("Field", "Organisations"),
                      {.type = "position", .back = "person", .target = "organization"}, Listed),
                counts("visits", QT_TRANSLATE_NOOP("Field", "Visits"), "visit_participant", "person", Listed),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<Person>()); },
    };
    return description;
}

} // namespace scrutineer
