// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/chartspec.h"
#include "models/reports/document.h"

#include <QHash>

namespace scrutineer {
class Connection;
}

namespace scrutineer::reports {

/// A document and the charts it refers to by name.
struct Dossier
{
    Document document;
    QHash<QString, ChartSpec> charts;
};

/// Gathers the dossier of an election: key facts, missions, calendar, visits, statements, figures with their conflicts,
/// and the sources as numbered notes. Private records are left out. `projectName` and the newest change say in the file
/// what state of which project it was printed from. Throws SqlError when the project cannot be read.
Dossier gatherElectionDossier(Connection &connection, const QString &electionId, const QString &projectName);

} // namespace scrutineer::reports
