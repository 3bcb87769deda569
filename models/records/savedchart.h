// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordtype.h"

namespace scrutineer {

/// A chart that a researcher keeps in the project: one of their own, or a ready one that is to stand among them.
struct SavedChart
{
    QString name;
    std::optional<qint64> position; ///< Place among the saved charts, from 0; what has none comes last.
    LongText spec;                  ///< ChartQuery's text form; blank for a ready chart.
    QString ready;                  ///< The key of a ready chart, see chartCatalogue(); blank for one of their own.

    bool operator==(const SavedChart &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
