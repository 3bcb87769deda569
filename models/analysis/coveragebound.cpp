// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/coveragebound.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CoverageText
{
    Q_DECLARE_TR_FUNCTIONS(StationCoverage)
};

constexpr double leftOver = 0.05;

double logChoose(double from, double some)
{
    return std::lgamma(from + 1) - std::lgamma(some + 1) - std::lgamma(from - some + 1);
}

double atMostBinomial(qint64 hits, qint64 drawn, double share)
{
    double sum = 0;
    for (qint64 i = 0; i <= hits; ++i) {
        sum += std::exp(logChoose(double(drawn), double(i)) + double(i) * std::log(share) +
                        double(drawn - i) * std::log1p(-share));
    }
    return sum;
}

double atMostHypergeometric(qint64 hits, qint64 drawn, qint64 marked, qint64 all)
{
    double sum = 0;
    const qint64 least = std::max<qint64>(0, drawn - (all - marked));
    for (qint64 i = least; i <= std::min(hits, marked); ++i) {
        sum += std::exp(logChoose(double(marked), double(i)) + logChoose(double(all - marked), double(drawn - i)) -
                        logChoose(double(all), double(drawn)));
    }
    return sum;
}

double binomialBound(qint64 hits, qint64 drawn)
{
    double low = double(hits) / double(drawn);
    double high = 1;
    for (int i = 0; i < 60; ++i) {
        const double middle = (low + high) / 2;
        (atMostBinomial(hits, drawn, middle) > leftOver ? low : high) = middle;
    }
    return high;
}

// The largest number of marked stations that the sample does not rule out.
double hypergeometricBound(qint64 hits, qint64 drawn, qint64 all)
{
    qint64 possible = hits;
    qint64 ruledOut = all - drawn + hits + 1;
    while (ruledOut - possible > 1) {
        const qint64 middle = possible + (ruledOut - possible) / 2;
        (atMostHypergeometric(hits, drawn, middle, all) > leftOver ? possible : ruledOut) = middle;
    }
    return double(possible) / double(all);
}

void requireFitting(const StationCoverage &coverage)
{
    if (coverage.visited <= 0 || coverage.violations < 0 || coverage.violations > coverage.visited)
        throw std::invalid_argument("The numbers of stations do not fit each other.");
}

} // namespace

double StationCoverage::lowerBound() const
{
    requireFitting(*this);
    // A station without violations is one with, seen from the other side.
    StationCoverage mirrored = *this;
    mirrored.violations = visited - violations;
    return 1 - mirrored.upperBound();
}

double StationCoverage::upperBound() const
{
    requireFitting(*this);
    if (stations && *stations >= visited)
        return hypergeometricBound(violations, visited, *stations);
    return violations == visited ? 1 : binomialBound(violations, visited);
}

QString StationCoverage::words(const QLocale &locale) const
{
    const QString bound = locale.toString(upperBound() * 100, 'f', 1);
    const QString drawn = locale.toString(visited);
    QString text = stations ? CoverageText::tr("%1 of %2 stations.").arg(drawn, locale.toString(*stations))
                            : CoverageText::tr("%1 stations, of an unknown number.").arg(drawn);
    text += u' ';
    text +=
        violations == 0
            ? CoverageText::tr("If drawn at random, none in %1 rules out only rates above %2 %.").arg(drawn, bound)
            : CoverageText::tr("If drawn at random, %1 in %2 rules out rates below %3 %, and rates above %4 % (each "
                               "with 95 % confidence).")
                  .arg(locale.toString(violations), drawn, locale.toString(lowerBound() * 100, 'f', 1), bound);
    if (!isRandomSample)
        text += u' ' + CoverageText::tr("Not a random sample.");
    return text;
}

} // namespace scrutineer
