// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>

namespace scrutineer {

/// Days on a line of pixels. Day d, counted from the voting day, is the stretch from d − 0.5 to d + 0.5.
///
/// A value: zooming and panning give another one.
class TimelineScale
{
public:
    enum class Mode {
        Week,     ///< The days around the vote are six times as wide as the others.
        Even,     ///< All days are equally wide; the axis tells the distance from the vote.
        Calendar, ///< The same with dates on the axis.
    };
    static constexpr double weekStart = -7.5; ///< Where the enlarged week begins …
    static constexpr double weekEnd = 3.5;    ///< … and ends.
    static constexpr double weekFactor = 6;
    static constexpr double leastPerDay = 0.02; ///< Pixels of a day that is not enlarged.
    static constexpr double mostPerDay = 400;

    TimelineScale() = default;
    TimelineScale(Mode mode, double perDay, double zeroX);

    /// The scale at which the days from `first` to `last`, both whole, fill the pixels from `left` to `right`.
    static TimelineScale fitting(Mode mode, int first, int last, double left, double right);

    [[nodiscard]] Mode mode() const { return m_mode; }
    /// Pixels of a day that is not enlarged.
    [[nodiscard]] double perDay() const { return m_perDay; }
    /// Pixels of one whole day.
    [[nodiscard]] double widthOf(int day) const { return xOf(day + 0.5) - xOf(day - 0.5); }
    [[nodiscard]] double xOf(double day) const;
    [[nodiscard]] double dayOf(double x) const;
    /// The whole day under a pixel.
    [[nodiscard]] int wholeDayOf(double x) const;
    /// Enlarged by `factor` about a pixel, whose day stays where it is; kept within the limits above.
    [[nodiscard]] TimelineScale zoomed(double factor, double aboutX) const;
    [[nodiscard]] TimelineScale panned(double pixels) const;

    bool operator==(const TimelineScale &) const = default;

private:
    [[nodiscard]] double unitsOf(double day) const;
    [[nodiscard]] double dayOfUnits(double units) const;

    Mode m_mode = Mode::Even;
    double m_perDay = 6;
    double m_zeroX = 0; ///< Where the middle of the voting day lies.
};

/// "week", "even", "calendar", as locations and the command line name them.
[[nodiscard]] QString timelineModeKey(TimelineScale::Mode mode);
/// Nothing for another word.
[[nodiscard]] std::optional<TimelineScale::Mode> timelineModeOf(const QString &key);

} // namespace scrutineer
