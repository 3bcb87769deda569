// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/place.h"

namespace scrutineer {

const RecordType &Place::type()
{
    static const RecordType description{
        .name = "place",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Place"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Places"),
        .icon = "map-pin",
        .placement = Placement::Page,
        .owner = "",
        .scope = {"<mission_place.place", "<visit.place"},
        .sort = "name",
        .fields =
            {
                field<&Place::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Required | Listed | Title | Named),
                field<&Place::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), Listed),
                field<&Place::parent>("parent", QT_TRANSLATE_NOOP("Field", "Part of"), Listed),
                field<&Place::country>("country", QT_TRANSLATE_NOOP("Field", "Country"), Listed),
                field<&Place::latitude>("latitude", QT_TRANSLATE_NOOP("Field", "Latitude"), NoFlag,
                                        {.section = QT_TRANSLATE_NOOP("Section", "Coordinates"),
                                         .hint = QT_TRANSLATE_NOOP("Hint", "Degrees north, −90 to 90.")}),
                field<&Place::longitude>("longitude", QT_TRANSLATE_NOOP("Field", "Longitude"), NoFlag,
                                         {.section = QT_TRANSLATE_NOOP("Section", "Coordinates"),
                                          .hint = QT_TRANSLATE_NOOP("Hint", "Degrees east, −180 to 180.")}),
                field<&Place::precision>("precision", QT_TRANSLATE_NOOP("Field", "Precision in metres"), Counted,
                                         {.section = QT_TRANSLATE_NOOP("Section", "Coordinates")}),
                counts("visits", QT_TRANSLATE_NOOP("Field", "Visits"), "visit", "place", Listed),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<Place>()); },
    };
    return description;
}

} // namespace scrutineer
