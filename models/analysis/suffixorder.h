// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace scrutineer {

/// The places of a row of symbols in the order of what follows them: a suffix array, made by doubling the compared
/// length. At most 2³¹ symbols.
[[nodiscard]] std::vector<qsizetype> suffixOrder(const std::vector<quint32> &symbols);

/// For each place of the order, how many symbols it has in common with the one before; 0 for the first (Kasai and
/// others 2001).
[[nodiscard]] std::vector<qsizetype> commonPrefixes(const std::vector<quint32> &symbols,
                                                    const std::vector<qsizetype> &order);

} // namespace scrutineer
