// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/field.h"

namespace scrutineer {

/// Declares a record struct and the stored name of its type, so that a Ref<T> needs no more than this header.
#define SCRUTINEER_RECORD(Struct, storedName)                                                                          \
    struct Struct;                                                                                                     \
    template <>                                                                                                        \
    struct RecordName<Struct>                                                                                          \
    {                                                                                                                  \
        static constexpr const char *value = storedName;                                                               \
    };

SCRUTINEER_RECORD(VocabularyTerm, "term")
SCRUTINEER_RECORD(Place, "place")
SCRUTINEER_RECORD(Organization, "organization")
SCRUTINEER_RECORD(Person, "person")
SCRUTINEER_RECORD(Position, "position")
SCRUTINEER_RECORD(Election, "election")
SCRUTINEER_RECORD(Milestone, "milestone")
SCRUTINEER_RECORD(Candidacy, "candidacy")
SCRUTINEER_RECORD(Mission, "mission")
SCRUTINEER_RECORD(MissionOrganization, "mission_organization")
SCRUTINEER_RECORD(MissionMember, "mission_member")
SCRUTINEER_RECORD(MissionPhase, "mission_phase")
SCRUTINEER_RECORD(MissionPlace, "mission_place")
SCRUTINEER_RECORD(Invitation, "invitation")
SCRUTINEER_RECORD(Visit, "visit")
SCRUTINEER_RECORD(VisitParticipant, "visit_participant")
SCRUTINEER_RECORD(Statement, "statement")
SCRUTINEER_RECORD(StatementElection, "statement_election")
SCRUTINEER_RECORD(StatementIssuer, "statement_issuer")
SCRUTINEER_RECORD(StatementRelation, "statement_relation")
SCRUTINEER_RECORD(StatementText, "statement_text")
SCRUTINEER_RECORD(Coder, "coder")
SCRUTINEER_RECORD(CodebookVersion, "codebook_version")
SCRUTINEER_RECORD(Coding, "coding")
SCRUTINEER_RECORD(Claim, "claim")
SCRUTINEER_RECORD(ClaimYardstick, "claim_yardstick")
SCRUTINEER_RECORD(Anchor, "anchor")
SCRUTINEER_RECORD(Silence, "silence")
SCRUTINEER_RECORD(Recommendation, "recommendation")
SCRUTINEER_RECORD(Assessment, "assessment")
SCRUTINEER_RECORD(Source, "source")
SCRUTINEER_RECORD(Figure, "figure")
SCRUTINEER_RECORD(Name, "name")
SCRUTINEER_RECORD(Identifier, "identifier")
SCRUTINEER_RECORD(Note, "note")
SCRUTINEER_RECORD(Label, "label")
SCRUTINEER_RECORD(Tag, "tag")
SCRUTINEER_RECORD(Attachment, "attachment")
SCRUTINEER_RECORD(Citation, "citation")
SCRUTINEER_RECORD(Absence, "absence")
SCRUTINEER_RECORD(Variable, "variable")
SCRUTINEER_RECORD(VariableValue, "variable_value")
SCRUTINEER_RECORD(SavedFilter, "saved_filter")
SCRUTINEER_RECORD(SavedReport, "saved_report")
SCRUTINEER_RECORD(Project, "project")

#undef SCRUTINEER_RECORD

} // namespace scrutineer
