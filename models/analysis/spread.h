// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/chartspec.h"

#include <vector>

namespace scrutineer {

/// The quantile of sorted numbers at `part` (0 to 1), interpolated between neighbours: type 7 of Hyndman and Fan
/// (1996), which R, NumPy and spreadsheets use. Throws std::invalid_argument when there is no number.
[[nodiscard]] double quantile(const std::vector<double> &sorted, double part);
/// The median of numbers in any order. Throws std::invalid_argument when there is none.
[[nodiscard]] double medianOf(std::vector<double> numbers);
/// The box of numbers in any order (Tukey 1977): quartiles, whiskers to the farthest numbers within 1.5 interquartile
/// ranges, outliers beyond. Throws std::invalid_argument when there is none.
[[nodiscard]] ChartBox boxOf(std::vector<double> numbers);

/// A class of a histogram: the numbers from `low` up to, but for the last class of decimals without, `high`. Of whole
/// numbers both ends belong to it.
struct NumberClass
{
    double low = 0;
    double high = 0;
    bool isLast = false;
};

/// Classes of equal width that hold all the numbers, their width after Freedman and Diaconis (1981), 2·IQR/∛n, rounded
/// to 1, 2 or 5 times a power of ten, or to whole numbers; at most 60. None when there is no number.
[[nodiscard]] std::vector<NumberClass> numberClasses(std::vector<double> numbers, bool whole);
/// The place of the class that a number belongs to. The number must be among those that the classes were made for.
[[nodiscard]] std::size_t classOf(const std::vector<NumberClass> &classes, double number);

} // namespace scrutineer
