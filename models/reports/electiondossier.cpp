// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/electiondossier.h"

#include "models/analysis/electionoverview.h"
#include "models/records/codelist.h"
#include "models/records/election.h"
#include "models/records/project.h"
#include "models/reports/dossiersections.h"
#include "models/storage/history.h"

#include <QCoreApplication>
#include <QLocale>

namespace scrutineer::reports {

using namespace Qt::Literals::StringLiterals;

namespace {

struct DossierWords
{
    Q_DECLARE_TR_FUNCTIONS(Dossier)
};

void fillCover(Connection &connection, const QString &electionId, const QString &projectName, Document &document)
{
    const Store store(connection);
    const auto election = store.record(electionId).as<Election>();
    const ElectionOverview overview = gatherOverview(connection, electionId);
    document.kind = DossierWords::tr("Election observation dossier");
    document.eyebrow = CodeList::countries().label(election.country.code, connection.language());
    document.title = overview.title;
    document.subtitle =
        DossierWords::tr("Who observed, whom they met and what they said; with the sources, and where they "
                         "differ");
    document.runningTitle = u"%1, %2"_s.arg(document.eyebrow, election.title);
    document.language = connection.language();
    for (const Record &project : store.records(Project::type()))
        document.authors = project.as<Project>().authors.split(u';', Qt::SkipEmptyParts);
    document.generator = DossierWords::tr("Prepared with Scrutineer from the project %1").arg(projectName);
    document.filter = DossierWords::tr("election is %1").arg(election.title);
    for (const OverviewFact &fact : overview.facts) {
        if (!fact.type.isEmpty())
            document.keyNumbers.push_back(
                {fact.value, fact.label.toLower() + (fact.note.isEmpty() ? QString() : u",\n"_s + fact.note)});
    }
    document.scope.push_back(
        Text().strong(DossierWords::tr("Filter. ")).plain(DossierWords::tr("Election is %1.").arg(election.title)));
    document.scope.push_back(
        Text()
            .strong(DossierWords::tr("Verdicts. "))
            .plain(DossierWords::tr("A verdict is a coder's reading of a statement, never a fact.")));
    const QString head = HistoryReader(connection).head();
    document.scope.push_back(Text()
                                 .strong(DossierWords::tr("State of the project. "))
                                 .plain(DossierWords::tr("History ends with %1.").arg(head.left(16))));
}

} // namespace

Dossier gatherElectionDossier(Connection &connection, const QString &electionId, const QString &projectName)
{
    Dossier dossier;
    fillCover(connection, electionId, projectName, dossier.document);
    DossierSections sections(connection, electionId, dossier);
    sections.keyFacts();
    sections.missions();
    sections.calendar();
    sections.visits();
    sections.statements();
    sections.comparison();
    sections.figures();
    sections.sources();
    return dossier;
}

} // namespace scrutineer::reports
