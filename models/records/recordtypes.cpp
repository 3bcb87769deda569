// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/recordtype.h"

#include "models/records/absence.h"
#include "models/records/anchor.h"
#include "models/records/assessment.h"
#include "models/records/attachment.h"
#include "models/records/candidacy.h"
#include "models/records/citation.h"
#include "models/records/claim.h"
#include "models/records/claimyardstick.h"
#include "models/records/codebookversion.h"
#include "models/records/coder.h"
#include "models/records/coding.h"
#include "models/records/declarationfinding.h"
#include "models/records/election.h"
#include "models/records/figure.h"
#include "models/records/identifier.h"
#include "models/records/invitation.h"
#include "models/records/label.h"
#include "models/records/milestone.h"
#include "models/records/mission.h"
#include "models/records/missionmember.h"
#include "models/records/missionorganization.h"
#include "models/records/missionphase.h"
#include "models/records/missionplace.h"
#include "models/records/name.h"
#include "models/records/note.h"
#include "models/records/organization.h"
#include "models/records/person.h"
#include "models/records/place.h"
#include "models/records/position.h"
#include "models/records/project.h"
#include "models/records/recommendation.h"
#include "models/records/savedchart.h"
#include "models/records/savedfilter.h"
#include "models/records/savedreport.h"
#include "models/records/silence.h"
#include "models/records/source.h"
#include "models/records/statement.h"
#include "models/records/statementelection.h"
#include "models/records/statementissuer.h"
#include "models/records/statementrelation.h"
#include "models/records/statementtext.h"
#include "models/records/tag.h"
#include "models/records/variable.h"
#include "models/records/variablevalue.h"
#include "models/records/visit.h"
#include "models/records/visitparticipant.h"
#include "models/records/vocabularyterm.h"

namespace scrutineer {

const std::vector<const RecordType *> &recordTypes()
{
    static const std::vector<const RecordType *> types{
        &VocabularyTerm::type(),
        &Place::type(),
        &Organization::type(),
        &Person::type(),
        &Position::type(),
        &Election::type(),
        &Milestone::type(),
        &Candidacy::type(),
        &Mission::type(),
        &MissionOrganization::type(),
        &MissionMember::type(),
        &MissionPhase::type(),
        &MissionPlace::type(),
        &DeclarationFinding::type(),
        &Invitation::type(),
        &Visit::type(),
        &VisitParticipant::type(),
        &Statement::type(),
        &StatementElection::type(),
        &StatementIssuer::type(),
        &StatementRelation::type(),
        &StatementText::type(),
        &Coder::type(),
        &CodebookVersion::type(),
        &Coding::type(),
        &Claim::type(),
        &ClaimYardstick::type(),
        &Anchor::type(),
        &Silence::type(),
        &Recommendation::type(),
        &Assessment::type(),
        &Source::type(),
        &Figure::type(),
        &Name::type(),
        &Identifier::type(),
        &Note::type(),
        &Label::type(),
        &Tag::type(),
        &Attachment::type(),
        &Citation::type(),
        &Absence::type(),
        &Variable::type(),
        &VariableValue::type(),
        &SavedFilter::type(),
        &SavedReport::type(),
        &SavedChart::type(),
        &Project::type(),
    };
    return types;
}

} // namespace scrutineer
