// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/recordsheet.h"
#include "models/analysis/valuewords.h"
#include "models/storage/referrals.h"

namespace scrutineer {

// The pieces that recordSheet() is put together from; one function for each.

/// The citations of a record, those of the whole record first.
[[nodiscard]] QList<SheetSource> sheetSources(const Store &store, ValueWords &words, const QString &subject);
/// The voting day of the election a record belongs to, by its type's scope; invalid when there is none or several.
[[nodiscard]] QDate votingDayOf(const Store &store, const Record &record);
/// The facts of a record. `sheet` gives sources and voting day.
[[nodiscard]] QList<SheetFact> sheetFacts(const Store &store, ValueWords &words, const Record &record,
                                          const RecordSheet &sheet);
/// The figures of a record by measure.
[[nodiscard]] QList<SheetMeasure> sheetMeasures(const Store &store, ValueWords &words, const QString &subject);
/// The related lists of a record.
[[nodiscard]] QList<SheetGroup> sheetGroups(const Store &store, ValueWords &words, const QString &id,
                                            const QList<Referral> &referrals);
/// The records of an attached type that hang on a record, at most `attachedLimit`.
[[nodiscard]] QList<Record> attachedTo(const Store &store, QLatin1StringView type, const QString &subject);
constexpr int attachedLimit = 200;

} // namespace scrutineer
