// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/missioncoverage.h"

#include "models/storage/electiontallies.h"
#include "models/storage/samplebasis.h"

#include <QCoreApplication>

#include <cmath>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct MissionCoverageText
{
    Q_DECLARE_TR_FUNCTIONS(StationCoverage)
};

enum class Take { Least, Most };

std::optional<qint64> numberOf(const QList<LedgerFigure> &figures, Take take)
{
    const std::optional<LedgerSummary> summary = summarise(figures);
    if (!summary || (!summary->low && !summary->high))
        return std::nullopt;
    const double number =
        take == Take::Least ? summary->low.value_or(*summary->high) : summary->high.value_or(*summary->low);
    return number >= 0 && number < 1e9 ? std::optional(qint64(std::llround(number))) : std::nullopt;
}

} // namespace

QString MissionCoverage::words(const QLocale &locale) const
{
    if (!fits)
        return MissionCoverageText::tr("More stations with violations than visited ones are on file.");
    if (counted)
        return stations.words(locale);
    return MissionCoverageText::tr("What “no violation seen” can bear: %1").arg(stations.words(locale));
}

std::optional<MissionCoverage> missionCoverage(Connection &connection, const QString &mission)
{
    const QString election = electionOfMission(connection, mission);
    if (election.isEmpty())
        return std::nullopt;
    const ElectionTallies tallies(connection, election);
    const auto figures = [&](const QString &record, const QString &measure, Take take) {
        return numberOf(tallies.figures(record, measure), take);
    };
    const std::optional<qint64> visited = figures(mission, u"stations_visited"_s, Take::Least);
    if (!visited || *visited == 0)
        return std::nullopt;
    MissionCoverage coverage;
    coverage.stations.visited = *visited;
    coverage.stations.stations = figures(election, u"polling_stations"_s, Take::Most);
    coverage.stations.isRandomSample = isCodedAsRandomSample(connection, mission);
    if (const std::optional<qint64> seen = figures(mission, u"stations_with_violations"_s, Take::Most)) {
        coverage.counted = true;
        coverage.fits = *seen <= *visited;
        coverage.stations.violations = std::min(*seen, *visited);
    }
    return coverage;
}

} // namespace scrutineer
