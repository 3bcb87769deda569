// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordtype.h"

#include <QStringView>

namespace scrutineer {

/// A unit that dates are counted and filtered by, written after a date field: "issued.month".
///
/// year ("2024"), month ("2024-02"), week ("2024-W06", ISO 8601), day ("2024-02-07") and weekday (1 Monday to 7 Sunday)
/// are the period that the date as written lies within; they are blank where it is not known so exactly. days is the
/// number of days, both ends counted, of a range of two exact days. distance is the number of
/// days after the voting day of the record's election, negative before; of several elections the nearest counts.
[[nodiscard]] bool isDateUnit(QStringView name);
/// True for weekday, days and distance, whose values are numbers; those of the others are texts that sort in time.
[[nodiscard]] bool isNumberUnit(QStringView name);
/// The units in the order of this description.
[[nodiscard]] const QStringList &dateUnits();
/// The unit's name for the user: "Month".
[[nodiscard]] QString dateUnitLabel(QStringView name);

/// The unit of a date as an SQL expression, null where it is blank. `alias` names the row of `type` in the query. An
/// empty text for a distance where the type belongs to no election.
[[nodiscard]] QString dateUnitSql(const RecordType &type, const QString &alias, const Field &field, QStringView unit);

} // namespace scrutineer
