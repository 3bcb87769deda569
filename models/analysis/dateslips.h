// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/slips.h"
#include "models/records/edtf.h"

#include <optional>

namespace scrutineer {

/// A span of days that a date is expected in; an open side reaches for ever.
struct DayWindow
{
    std::optional<QDate> from;
    std::optional<QDate> to;

    /// True when the date can mean a day in here. What is "about" or "probably" gets half a week of leave when it is a
    /// day, and a unit of its own precision when it is a month or a year.
    [[nodiscard]] bool mayHold(const Edtf &date) const;
    /// True when all days that the date can mean are in here.
    [[nodiscard]] bool surelyHolds(const Edtf &date) const;
};

/// The days of a date with the same leave.
[[nodiscard]] DayWindow widened(const Edtf &date);

/// What was meant, if a plain slip of the keys explains the date: another year (last year's in January, two digits
/// changed about, another century) or day and month changed about, so that it falls surely into the window. Single
/// points only; the nearest such slip.
[[nodiscard]] std::optional<Edtf> meantDate(const Edtf &date, const DayWindow &window, const QDate &today);

/// The slips in one record's own dates: in the future where only the past can be, of another century, years away from
/// voting day. `votingDay` is the election's that the record belongs to, if it does to one.
[[nodiscard]] QList<Slip> dateSlips(const Record &record, const std::optional<QDate> &votingDay, const QDate &today);

/// A warning at a date field, with the date that was meant if it is plain.
[[nodiscard]] Slip dateSlip(const Record &record, const QString &field, const QString &sentence,
                            const std::optional<Edtf> &meant);

} // namespace scrutineer
