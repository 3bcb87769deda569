// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace scrutineer {

/// What observing some polling stations can say of all of them.
struct StationCoverage
{
    qint64 visited = 0;             ///< n; more than 0.
    qint64 violations = 0;          ///< k, the visited stations with violations; at most n.
    std::optional<qint64> stations; ///< N, all stations; nothing when not known. Less than n is taken for not known:
                                    ///< the visits then count some stations twice.
    bool isRandomSample = false;    ///< Only when it is coded so.

    /// The exact one-sided 95 % upper bound of the share of stations with violations, 0 … 1: by the binomial
    /// distribution (Clopper and Pearson 1934) when the number of stations is not known, by the hypergeometric one when
    /// it is. Throws std::invalid_argument for numbers that cannot be.
    [[nodiscard]] double upperBound() const;
    /// The exact one-sided 95 % lower bound in the same way; 0 when no violation was seen. The two bounds together
    /// leave out 10 %, so each is to be said by itself.
    [[nodiscard]] double lowerBound() const;
    /// "22 of 6,537 stations. If drawn at random, none in 22 rules out only rates above 12.7 %. Not a random sample."
    /// With violations seen: "…, 3 in 22 rules out rates below 3.8 %, and rates above 31.6 % (each with 95 %
    /// confidence)."
    [[nodiscard]] QString words(const QLocale &locale) const;
};

} // namespace scrutineer
