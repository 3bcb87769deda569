// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/comparisonboard.h"
#include "models/analysis/opposedreading.h"

#include <QByteArray>

namespace scrutineer {

/// A board as CSV (RFC 4180, UTF-8), one row for each cell, also for those without claims. The header is
/// `row_id,row,column_id,column,state,claims,mean,lowest,highest`; the state is cellStateKey(), numbers are in the C
/// locale.
[[nodiscard]] QByteArray boardCsv(const ComparisonBoard &board);

/// Pairs of opposed claims as CSV, one row each. The header is `theme,apart`, then for the critical and for the
/// positive claim `…_id,…_polarity,…_by,…_claim,…_statement_id,…_statement`.
[[nodiscard]] QByteArray opposedCsv(const QList<OpposedRow> &rows);

} // namespace scrutineer
