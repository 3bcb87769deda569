// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/figuresledger.h"
#include "models/records/filter.h"
#include "models/records/result.h"
#include "models/storage/connection.h"

namespace scrutineer {

/// All figures that are on file for one measure of one record.
struct FigureGroup
{
    QString subject;     ///< The record's id.
    QString subjectType; ///< Its type's name.
    QString measure;     ///< The term's id.
    QString measureLabel;
    QList<LedgerFigure> figures;
};

/// Reads what is on file for each measure of each record of which a figure matches the filter, in the order of records
/// and then of measures. The filter names fields of figures; one that does not suit is a problem. Throws SqlError.
[[nodiscard]] Result<QList<FigureGroup>> figureGroups(const Connection &connection, const Filter &filter);

} // namespace scrutineer
