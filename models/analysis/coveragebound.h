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
    /// "22 of 6,537 stations. If drawn at random, none in 22 rules out only rates above 12.7 %. Not a random sample."
    [[nodiscard]] QString words(const QLocale &locale) const;
};

} // namespace scrutineer
