// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace scrutineer {

/// Agreement in a distribution over ordered categories.
///
/// Van der Eijk's A: C. van der Eijk (2001), "Measuring Agreement in Ordered Rating Scales", Quality & Quantity 35,
/// 325–341. The distribution is taken apart into layers in which a category either holds something or not; A is the sum
/// of the layers' agreement, weighted by how much they hold.
class OrdinalAgreement
{
public:
    /// How many there are in each category, in order; none may be negative. At least three categories. Throws
    /// std::invalid_argument otherwise.
    explicit OrdinalAgreement(const QList<qint64> &counts);

    /// From −1 (half at each end) through 0 (as many in each category) to +1 (all in one); nothing for no counts.
    [[nodiscard]] std::optional<double> value() const { return m_value; }

private:
    std::optional<double> m_value;
};

/// The class −2 … +2 of a mean polarity: ≤−1.5 · ≤−0.5 · <0.5 · <1.5 · else.
[[nodiscard]] int classOfMean(double mean);

/// How far missions are apart on one theme.
struct Divergence
{
    int missions = 0;            ///< That have a mean polarity on the theme.
    std::optional<double> value; ///< (1 − A) ÷ 2: from 0, all in one class, to 1; nothing for fewer than two missions.
    bool operator==(const Divergence &) const = default;

    /// One value for each mission: the class of its mean polarity.
    static Divergence of(const QList<double> &means);
    /// Of all themes together: the plain mean over those with two or more missions, nothing where there is none.
    static std::optional<double> ofThemes(const QList<Divergence> &themes);
    /// "0.71", or "1 mission" where there is no value; "–" for no mission.
    [[nodiscard]] QString words() const;
};

/// The words of the measure, for page, report and command line alike: one line, what it is, and what of all themes.
[[nodiscard]] QString divergenceFormula();
[[nodiscard]] QString divergenceExplanation();

} // namespace scrutineer
