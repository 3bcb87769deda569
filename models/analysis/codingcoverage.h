// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/comparisonboard.h"
#include "models/analysis/statementreading.h"

namespace scrutineer {

/// What one coding of a statement says of one main theme.
struct ThemeCoverage
{
    QString theme; ///< The term's id.
    CellState state = CellState::NotCoded;
    int claims = 0;             ///< On the theme and those below it.
    std::optional<double> mean; ///< Of the claims that have a polarity.
};

/// The main theme that a theme belongs to: itself, or the one at the end of its parents. Empty for an unknown one.
[[nodiscard]] QString mainThemeOf(const QList<TermEntry> &themes, const QString &theme);

/// The coverage of the main themes, in the order of `themes`, by the rule of the comparison board: what is not found in
/// a complete coding is "not addressed" only where the statement's whole words are on file and it is no retelling.
[[nodiscard]] QList<ThemeCoverage> codingCoverage(const StatementReading &reading, const QList<TermEntry> &themes);

} // namespace scrutineer
