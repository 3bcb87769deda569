// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/statementreading.h"

namespace scrutineer {

class CodingDesk;

/// The label of a claim's theme; empty when it has none.
[[nodiscard]] QString claimTheme(const CodingDesk &desk, const ReadClaim &claim);
/// Figures, hedge, evidence, yardsticks and whether it has no place in the text, on one line.
[[nodiscard]] QString claimStanding(const CodingDesk &desk, const ReadClaim &claim);
/// "claim 8 of 11, Voting, minus 1, …" for screen readers.
[[nodiscard]] QString spokenClaim(const CodingDesk &desk, qsizetype place);

} // namespace scrutineer
