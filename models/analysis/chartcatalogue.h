// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/chartspec.h"

#include <QList>

namespace scrutineer {

class Connection;

/// One chart that the program can draw of an election: for pages, dossier and the command line alike.
struct ChartEntry
{
    const char *key = "";   ///< Fixed; the name on the command line.
    const char *title = ""; ///< Translated in the context "ChartCatalogue".
    ChartSpec (*make)(Connection &connection, const QString &electionId) = nullptr; ///< Throws SqlError.
};

/// All charts. A new one is a function and a line here.
const QList<ChartEntry> &chartCatalogue();
/// The chart with this key, or null.
const ChartEntry *findChart(const QString &key);

/// Team sizes by organisation, with the range of the sources; missions without a figure are named, never drawn as 0.
ChartSpec observersChart(Connection &connection, const QString &electionId);
/// Statements by class of verdict, a bar for each class of organisation.
ChartSpec verdictsChart(Connection &connection, const QString &electionId);
/// Visits and statements by day before and after the election, with its milestones.
ChartSpec daysChart(Connection &connection, const QString &electionId);

} // namespace scrutineer
