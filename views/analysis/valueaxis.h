// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace scrutineer {

/// 1, 2, 2.5 or 5 times a power of ten, not below `least`, which is above 0.
[[nodiscard]] double roundStep(double least);

/// A value axis with round ticks: from the first to the last of them.
struct ValueAxis
{
    double from = 0;
    double to = 1;
    double step = 1;

    /// The axis for values from `least` to `most` on a line of `length` pixels, where a tick needs `room` of them.
    /// Whole numbers only for counts. Works for equal bounds too.
    static ValueAxis covering(double least, double most, double length, double room, bool wholeNumbers);

    /// Where a value lies: 0 at `from`, 1 at `to`.
    [[nodiscard]] double place(double value) const { return (value - from) / (to - from); }
    [[nodiscard]] std::vector<double> ticks() const;
};

/// A tick's value as written on an axis, with a true minus sign; `plus` marks what is above 0.
[[nodiscard]] QString axisNumber(double value, bool plus = false);

} // namespace scrutineer
