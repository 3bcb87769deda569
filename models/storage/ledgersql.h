// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/figuresledger.h"

#include <QSqlQuery>

namespace scrutineer {

/// The columns of a figure that the ledger needs, of the table `figure` under the alias `k`; 13 of them.
[[nodiscard]] QString ledgerColumns();
/// The figure in a row that has these columns from place `first` on; its sources are keys of the file.
[[nodiscard]] LedgerFigure ledgerFigure(const QSqlQuery &row, int first);

} // namespace scrutineer
