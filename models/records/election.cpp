// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/election.h"

namespace scrutineer {

const RecordType &Election::type()
{
    static const RecordType description{
        .name = "election",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Election"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Elections"),
        .icon = "vote",
        .placement = Placement::Page,
        .owner = "",
        .scope = {"@"},
        .sort = "-voting_day",
        .fields =
            {
                field<&Election::title>(
                    "title", QT_TRANSLATE_NOOP("Field", "Title"), Required | Listed | Title | Named,
                    {.hint = QT_TRANSLATE_NOOP("Hint", "As lists show it, for example: Presidential, 7 Feb 2024.")}),
                field<&Election::country>("country", QT_TRANSLATE_NOOP("Field", "Country"), Required | Listed),
                field<&Election::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), Listed),
                field<&Election::snap>("snap", QT_TRANSLATE_NOOP("Field", "Called early"), Listed),
                field<&Election::votingDay>("voting_day", QT_TRANSLATE_NOOP("Field", "Voting day"), Required | Listed),
                field<&Election::round>("round", QT_TRANSLATE_NOOP("Field", "Round"), Counted),
                field<&Election::opens>("opens", QT_TRANSLATE_NOOP("Field", "Polls open"), NoFlag,
                                        {.section = QT_TRANSLATE_NOOP("Section", "Voting hours"),
                                         .hint = QT_TRANSLATE_NOOP("Hint", "Local time, for example 08:00.")}),
                field<&Election::closes>("closes", QT_TRANSLATE_NOOP("Field", "Polls close"), NoFlag,
                                         {.section = QT_TRANSLATE_NOOP("Section", "Voting hours")}),
                field<&Election::zone>("zone", QT_TRANSLATE_NOOP("Field", "Time zone"), NoFlag,
                                       {.section = QT_TRANSLATE_NOOP("Section", "Voting hours"),
                                        .hint = QT_TRANSLATE_NOOP("Hint", "For example +04:00.")}),
                field<&Election::legalBasis>("legal_basis", QT_TRANSLATE_NOOP("Field", "Legal basis"), FullText,
                                             {.section = QT_TRANSLATE_NOOP("Section", "Background")}),
                field<&Election::background>("background", QT_TRANSLATE_NOOP("Field", "Background"), FullText,
                                             {.section = QT_TRANSLATE_NOOP("Section", "Background")}),
                counts("missions", QT_TRANSLATE_NOOP("Field", "Missions"), "mission", "election", Listed),
                counts("visits", QT_TRANSLATE_NOOP("Field", "Visits"), "visit", "election", Listed),
                counts("statements", QT_TRANSLATE_NOOP("Field", "Statements"), "statement_election", "election",
                       Listed),
                figures("turnout", QT_TRANSLATE_NOOP("Field", "Turnout, %"), "turnout", Listed),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<Election>()); },
    };
    return description;
}

} // namespace scrutineer
