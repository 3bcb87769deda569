// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace scrutineer {

/// One calendar point of an EDTF date: a year, month or day, or a day with a time of day; the building block of Edtf.
struct EdtfPoint
{
    Q_DECLARE_TR_FUNCTIONS(Edtf)

public:
    int year = 0;             ///< 1–9999.
    int month = 0;            ///< 1–12; 0 when the precision ends at the year; unspecified for "XX".
    int day = 0;              ///< 1–31; 0 when the precision ends at the month; unspecified for "XX".
    bool approximate = false; ///< "~": the source says about.
    bool uncertain = false;   ///< "?": the source says probably.
    std::optional<QTime> time;
    std::optional<int> utcOffset; ///< Seconds east of UTC; nothing when the zone of the time is not known.

    static constexpr int unspecified = -1; ///< Month or day written "XX": known to exist, not which.

    /// Reads one canonical or nearly canonical point ("2024-02-06~", "2024-02-XX", "2024-02-08T14:00+04:00");
    /// nothing when it is not one or not in the calendar.
    static std::optional<EdtfPoint> parse(QStringView text);
    /// A whole day without qualifiers; `day` must be valid and in the years 1–9999.
    static EdtfPoint fromDay(const QDate &day);

    /// True when year, month, day and time exist in the Gregorian calendar and fit together.
    [[nodiscard]] bool isValid() const;
    /// A sentence for the user that says why isValid() is false; empty when it is true.
    [[nodiscard]] QString problem() const;
    /// True when a month and a day are known.
    [[nodiscard]] bool isDay() const { return month > 0 && day > 0; }
    /// The first day that the point can mean.
    [[nodiscard]] QDate earliest() const;
    /// The last day that the point can mean.
    [[nodiscard]] QDate latest() const;
    /// The point without its qualifiers.
    [[nodiscard]] EdtfPoint unqualified() const;
    /// The point one unit of its own precision later (`step` 1) or earlier (−1): a second, day, month or year; invalid
    /// when that leaves the years 1–9999. What is marked "XX" counts as not written.
    [[nodiscard]] EdtfPoint stepped(int step) const;
    /// The canonical text.
    [[nodiscard]] QString text() const;
    /// The moment in seconds since 1970-01-01, local time taken as UTC where the zone is not known; a point without a
    /// time stands at the start of its first day.
    [[nodiscard]] qint64 seconds() const;

    bool operator==(const EdtfPoint &other) const = default;
};

} // namespace scrutineer
