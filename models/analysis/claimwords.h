// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/boardclaims.h"

#include <QLocale>

namespace scrutineer {

/// "−2", "0", "+1"; "–" when there is none.
[[nodiscard]] QString polarityWords(const std::optional<int> &polarity);
/// "−1.5", "+0.3": a mean polarity with one digit.
[[nodiscard]] QString meanWords(double mean, const QLocale &locale);
/// What the claim's coverage can bear: how many stations of how many, with the exact bound where the claim says that
/// nothing bad was seen. "Number of stations not on file" where that is so.
[[nodiscard]] QString coverageWords(const BoardClaim &claim, const QLocale &locale);

/// Who makes a claim: its missions divided by commas, else the title of its statement.
[[nodiscard]] QString claimSpeakers(const BoardClaim &claim);

} // namespace scrutineer
