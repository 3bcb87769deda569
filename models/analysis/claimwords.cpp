// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/claimwords.h"

#include "models/analysis/coveragebound.h"

#include <QCoreApplication>

#include <cmath>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ClaimText
{
    Q_DECLARE_TR_FUNCTIONS(ClaimWords)
};

std::optional<qint64> stationsOf(const QList<LedgerFigure> &figures, bool least)
{
    const std::optional<LedgerSummary> summary = summarise(figures);
    if (!summary || (!summary->low && !summary->high))
        return std::nullopt;
    const double number = least ? summary->low.value_or(*summary->high) : summary->high.value_or(*summary->low);
    return number >= 1 && number < 1e9 ? std::optional(qint64(std::llround(number))) : std::nullopt;
}

QString withSign(const QString &digits, bool negative, bool zero)
{
    return zero ? digits : (negative ? u"−"_s : u"+"_s) + digits;
}

} // namespace

QString polarityWords(const std::optional<int> &polarity)
{
    return polarity ? withSign(QString::number(std::abs(*polarity)), *polarity < 0, *polarity == 0) : u"–"_s;
}

QString meanWords(double mean, const QLocale &locale)
{
    const double rounded = std::round(mean * 10) / 10;
    return withSign(locale.toString(std::abs(rounded), 'f', 1), rounded < 0, rounded == 0);
}

QString coverageWords(const BoardClaim &claim, const QLocale &locale)
{
    // Where sources differ, the fewest stations visited and the most there are promise the least.
    const std::optional<qint64> visited = claim.stations ? claim.stations : stationsOf(claim.visited, true);
    const std::optional<qint64> all = stationsOf(claim.allStations, false);
    if (!visited || *visited == 0)
        return ClaimText::tr("Number of stations not on file");
    if (claim.polarity.value_or(0) > 0)
        return StationCoverage{*visited, 0, all, claim.randomSample}.words(locale);
    return all ? ClaimText::tr("%1 of %2 stations").arg(locale.toString(*visited), locale.toString(*all))
               : ClaimText::tr("%1 stations, of an unknown number").arg(locale.toString(*visited));
}

QString claimSpeakers(const BoardClaim &claim)
{
    QStringList labels;
    for (const Labelled &mission : claim.missions)
        labels += mission.label;
    return labels.isEmpty() ? claim.statementTitle : labels.join(u", "_s);
}

} // namespace scrutineer
