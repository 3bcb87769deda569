// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/visitparticipant.h"

namespace scrutineer {

const RecordType &VisitParticipant::type()
{
    static const RecordType description{
        .name = "visit_participant",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Visit participant"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Visit participants"),
        .icon = "user",
        .placement = Placement::Part,
        .owner = "visit",
        .scope = {"visit"},
        .sort = "visit",
        .fields =
            {
                field<&VisitParticipant::visit>("visit", QT_TRANSLATE_NOOP("Field", "Visit"), Required | Listed),
                field<&VisitParticipant::person>("person", QT_TRANSLATE_NOOP("Field", "Person"), Listed | Title),
                field<&VisitParticipant::organization>("organization", QT_TRANSLATE_NOOP("Field", "Organisation"),
                                                       Listed | Title),
                field<&VisitParticipant::mission>("mission", QT_TRANSLATE_NOOP("Field", "Mission"), Listed),
                field<&VisitParticipant::side>("side", QT_TRANSLATE_NOOP("Field", "Side"), Required | Listed | Title),
                field<&VisitParticipant::participantClass>("class", QT_TRANSLATE_NOOP("Field", "Class"), Listed,
                                                           {.role = FieldRole::Judgement}),
                field<&VisitParticipant::ground>("ground", QT_TRANSLATE_NOOP("Field", "Stated or inferred"), Listed),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<VisitParticipant>()); },
    };
    return description;
}

} // namespace scrutineer
