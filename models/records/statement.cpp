// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/statement.h"

namespace scrutineer {

const RecordType &Statement::type()
{
    static const RecordType description{
        .name = "statement",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Statement"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Statements"),
        .icon = "message-square-quote",
        .placement = Placement::Page,
        .owner = "",
        .scope = {"<statement_election.statement"},
        .sort = "-issued",
        .fields =
            {
                field<&Statement::title>("title", QT_TRANSLATE_NOOP("Field", "Title"),
                                         Required | Listed | Title | Headline),
                field<&Statement::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), Listed),
                field<&Statement::issued>(
                    "issued", QT_TRANSLATE_NOOP("Field", "Issued"), Listed,
                    {.hint = QT_TRANSLATE_NOOP("Hint", "With the time if known: 8 Feb 2024 14:00 +04:00.")}),
                field<&Statement::beforeClose>("before_close", QT_TRANSLATE_NOOP("Field", "Before the close of polls")),
                field<&Statement::form>("form", QT_TRANSLATE_NOOP("Field", "Form")),
                links("issuers", QT_TRANSLATE_NOOP("Field", "Issued by"),
                      {.type = "statement_issuer", .back = "statement", .target = "organization"}, Listed),
                links("missions", QT_TRANSLATE_NOOP("Field", "Missions"),
                      {.type = "statement_issuer", .back = "statement", .target = "mission"}),
                links("elections", QT_TRANSLATE_NOOP("Field", "Elections"),
                      {.type = "statement_election", .back = "statement", .target = "election"}),
                field<&Statement::summary>("summary", QT_TRANSLATE_NOOP("Field", "Summary"), FullText,
                                           {.section = QT_TRANSLATE_NOOP("Section", "Content")}),
                links("verdict", QT_TRANSLATE_NOOP("Field", "Verdict"),
                      {.type = "coding", .back = "statement", .target = "verdict"}, Listed),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<Statement>()); },
    };
    return description;
}

} // namespace scrutineer
