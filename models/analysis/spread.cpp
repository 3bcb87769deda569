// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/spread.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace scrutineer {

namespace {

constexpr int mostClasses = 60;
// How many classes there are where the quartiles coincide, so that the rule gives no width.
constexpr int plainClasses = 10;

void requireSome(const std::vector<double> &numbers)
{
    if (numbers.empty())
        throw std::invalid_argument("a spread of no numbers");
}

// The next of 1, 2 and 5 times a power of ten that is not smaller.
double roundWidth(double width)
{
    const double power = std::pow(10.0, std::floor(std::log10(width)));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (step * power >= width * (1 - 1e-9))
            return step * power;
    }
    return 10 * power;
}

double classWidth(const std::vector<double> &sorted, bool whole)
{
    const double range = sorted.back() - sorted.front();
    if (range <= 0)
        return 1;
    const double spread = quantile(sorted, 0.75) - quantile(sorted, 0.25);
    double width = 2 * spread / std::cbrt(double(sorted.size()));
    if (width <= 0)
        width = range / plainClasses;
    width = std::max(width, range / mostClasses);
    return whole ? std::max(1.0, std::ceil(roundWidth(width) - 1e-9)) : roundWidth(width);
}

} // namespace

double quantile(const std::vector<double> &sorted, double part)
{
    requireSome(sorted);
    const double place = part * double(sorted.size() - 1);
    const auto below = std::size_t(std::floor(place));
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - double(below)) * (sorted[above] - sorted[below]);
}

double medianOf(std::vector<double> numbers)
{
    std::ranges::sort(numbers);
    return quantile(numbers, 0.5);
}

ChartBox boxOf(std::vector<double> numbers)
{
    requireSome(numbers);
    std::ranges::sort(numbers);
    ChartBox box{.lowerQuartile = quantile(numbers, 0.25),
                 .median = quantile(numbers, 0.5),
                 .upperQuartile = quantile(numbers, 0.75),
                 .values = int(numbers.size())};
    const double reach = 1.5 * (box.upperQuartile - box.lowerQuartile);
    box.lowWhisker = box.median;
    box.highWhisker = box.median;
    for (const double number : numbers) {
        if (number < box.lowerQuartile - reach || number > box.upperQuartile + reach) {
            box.outliers.push_back(number);
            continue;
        }
        box.lowWhisker = std::min(box.lowWhisker, number);
        box.highWhisker = std::max(box.highWhisker, number);
    }
    return box;
}

std::vector<NumberClass> numberClasses(std::vector<double> numbers, bool whole)
{
    if (numbers.empty())
        return {};
    std::ranges::sort(numbers);
    const double width = classWidth(numbers, whole);
    // Edges are counted in widths, so that none drifts by rounding.
    const double first = std::floor(numbers.front() / width);
    std::vector<NumberClass> classes;
    for (double step = first; step * width <= numbers.back(); ++step)
        classes.push_back({step * width, whole ? (step + 1) * width - 1 : (step + 1) * width});
    // The largest number joins the class that it ends, instead of one for itself.
    if (!whole && classes.size() > 1 && classes.back().low == numbers.back())
        classes.pop_back();
    classes.back().isLast = true;
    return classes;
}

std::size_t classOf(const std::vector<NumberClass> &classes, double number)
{
    const auto above = std::ranges::upper_bound(classes, number, {}, &NumberClass::low);
    return above == classes.begin() ? 0 : std::size_t(above - classes.begin()) - 1;
}

} // namespace scrutineer
