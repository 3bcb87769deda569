// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/chartspec.h"
#include "models/records/carriedfilter.h"

#include <QList>

namespace scrutineer {

class Connection;

/// One chart that the program can draw by itself: for pages, dossier and the command line alike.
struct ChartEntry
{
    const char *key = "";   ///< Fixed; the name on the command line.
    const char *title = ""; ///< Translated in the context "ChartCatalogue".
    /// Makes the chart over what hangs together with the records of the carried filter, which may hold a scope. A
    /// problem with a sentence where the filter cannot be carried to what the chart counts. Throws SqlError.
    Result<ChartSpec> (*make)(Connection &connection, const CarriedFilter &carried) = nullptr;
    const char *query = ""; ///< ChartQuery's text form, for those that are queries: what others may begin with.
};

/// All charts. A new one is a function and a line here.
const QList<ChartEntry> &chartCatalogue();
/// The chart with this key, or null.
const ChartEntry *findChart(const QString &key);

/// The filter that carries what belongs to an election; an empty id carries everything.
[[nodiscard]] CarriedFilter carriedElection(const QString &electionId);
/// A chart of the catalogue for one election. Throws std::logic_error when there is no such chart, SqlError when the
/// file cannot be read. A chart that cannot be made of the election is an empty spec with the reason as its footnote.
[[nodiscard]] ChartSpec electionChart(Connection &connection, QStringView key, const QString &electionId);

} // namespace scrutineer
