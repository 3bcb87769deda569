// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/filter.h"
#include "models/records/result.h"
#include "models/storage/connection.h"

#include <QList>

#include <optional>

namespace scrutineer {

/// How soon a mission spoke.
struct FirstStatement
{
    QString missionId;
    QString label;
    QString colour;          ///< The colour token of the kind of its first organisation; may be empty.
    std::optional<int> days; ///< From voting day to its first statement then or later, both known to the day.
};

/// The missions that match the filter, the soonest first, those without a dated statement from voting day on last.
/// Throws SqlError.
[[nodiscard]] Result<QList<FirstStatement>> firstStatements(Connection &connection, const Filter &missions);

} // namespace scrutineer
