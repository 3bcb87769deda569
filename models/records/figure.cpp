// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/figure.h"

namespace scrutineer {

const RecordType &Figure::type()
{
    static const RecordType description{
        .name = "figure",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Figure"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Figures"),
        .icon = "scale",
        .placement = Placement::Attached,
        .owner = "subject",
        .scope = {"subject"},
        .sort = "measure",
        .fields =
            {
                field<&Figure::subject>("subject", QT_TRANSLATE_NOOP("Field", "Record"), Required | Listed),
                field<&Figure::measure>("measure", QT_TRANSLATE_NOOP("Field", "Measure"), Required | Listed | Title),
                field<&Figure::low>("low", QT_TRANSLATE_NOOP("Field", "Value, or lowest"), Listed | Title,
                                    {.hint = QT_TRANSLATE_NOOP("Hint", "One value, or the lower end of a range.")}),
                field<&Figure::high>("high", QT_TRANSLATE_NOOP("Field", "Highest"), Listed | Title),
                field<&Figure::date>("date", QT_TRANSLATE_NOOP("Field", "Date"), Listed,
                                     {.hint = QT_TRANSLATE_NOOP("Hint", "For a measure that is a date.")}),
                field<&Figure::wording>("wording", QT_TRANSLATE_NOOP("Field", "Wording as printed"), Listed | FullText),
                field<&Figure::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit")),
                field<&Figure::denominator>("denominator", QT_TRANSLATE_NOOP("Field", "Out of")),
                field<&Figure::scope>("scope", QT_TRANSLATE_NOOP("Field", "Scope"), Listed),
                field<&Figure::basis>("basis", QT_TRANSLATE_NOOP("Field", "Basis"), Listed),
                field<&Figure::status>("status", QT_TRANSLATE_NOOP("Field", "Status"), Listed),
                field<&Figure::asOf>("as_of", QT_TRANSLATE_NOOP("Field", "As of"), Listed),
                field<&Figure::accordingTo>("according_to", QT_TRANSLATE_NOOP("Field", "According to"), Listed),
                field<&Figure::preferred>(
                    "preferred", QT_TRANSLATE_NOOP("Field", "Preferred"), Listed,
                    {.role = FieldRole::Judgement, .section = QT_TRANSLATE_NOOP("Section", "Preference")}),
                field<&Figure::preferredReason>(
                    "preferred_reason", QT_TRANSLATE_NOOP("Field", "Why preferred"), NoFlag,
                    {.role = FieldRole::Judgement, .section = QT_TRANSLATE_NOOP("Section", "Preference")}),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<Figure>()); },
    };
    return description;
}

} // namespace scrutineer
