// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/candidacy.h"

namespace scrutineer {

const RecordType &Candidacy::type()
{
    static const RecordType description{
        .name = "candidacy",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Candidacy"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Candidacies"),
        .icon = "user",
        .placement = Placement::Part,
        .owner = "election",
        .scope = {"election"},
        .sort = "election",
        .fields =
            {
                field<&Candidacy::election>("election", QT_TRANSLATE_NOOP("Field", "Election"), Required | Listed),
                field<&Candidacy::person>("person", QT_TRANSLATE_NOOP("Field", "Person"), Required | Listed | Title),
                field<&Candidacy::nominatedBy>("nominated_by", QT_TRANSLATE_NOOP("Field", "Nominated by"), Listed),
                field<&Candidacy::nominatedAs>("nominated_as", QT_TRANSLATE_NOOP("Field", "Nominated as printed"),
                                               Listed | FullText),
                field<&Candidacy::outcome>("outcome", QT_TRANSLATE_NOOP("Field", "Outcome"), Listed),
                figures("votes", QT_TRANSLATE_NOOP("Field", "Votes"), "votes", Listed),
                figures("vote_share", QT_TRANSLATE_NOOP("Field", "Share of votes, %"), "vote_share", Listed),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<Candidacy>()); },
    };
    return description;
}

} // namespace scrutineer
