// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/heatscale.h"

#include "views/analysis/valueaxis.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

constexpr int Shades = 5;
constexpr double Bounds[] = {-0.75, -0.25, 0.25, 0.75}; ///< Of the reach; −1.5 … 1.5 for polarity, which reaches 2.

QString rangeText(double from, double to)
{
    return from == to ? axisNumber(from) : ChartSpec::tr("%1–%2", "range").arg(axisNumber(from), axisNumber(to));
}

/// Short enough for a legend.
double rounded(double value, double span)
{
    const double unit = std::pow(10, std::floor(std::log10(span / Shades)) - 1);
    return std::round(value / unit) * unit;
}

} // namespace

HeatScale::HeatScale(const ChartSpec &spec)
{
    double least = 0;
    double most = 0;
    bool isFirst = true;
    bool isWhole = true;
    for (const ChartSeries &series : spec.series) {
        for (const ChartMark &mark : series.marks) {
            if (!mark.value)
                continue;
            least = isFirst ? *mark.value : std::min(least, *mark.value);
            most = isFirst ? *mark.value : std::max(most, *mark.value);
            isWhole = isWhole && std::nearbyint(*mark.value) == *mark.value;
            isFirst = false;
        }
    }
    if (least < 0)
        divideAround(std::max(-least, most) <= 2 ? 2 : std::max(-least, most));
    else if (isWhole && most < 1e6)
        divideCounts(int(most));
    else
        divideEvenly(least, most);
}

void HeatScale::divideAround(double reach)
{
    double from = -reach;
    for (int shade = 0; shade < Shades; ++shade) {
        const double to = shade < Shades - 1 ? Bounds[shade] * reach : reach;
        // Above the middle the lower bound belongs to the shade, below it the upper one, as for means of polarity.
        const QString label =
            shade == 0 ? u"≤ "_s + axisNumber(to, true)
            : shade == Shades - 1
                ? u"≥ "_s + axisNumber(from, true)
                : ChartSpec::tr("%1 to %2", "range").arg(axisNumber(from, true), axisNumber(to, true));
        m_classes.push_back({from, to, u"div%1"_s.arg(shade + 1), label});
        from = to;
    }
}

void HeatScale::divideCounts(int most)
{
    m_classes.push_back({0, 0, u"base"_s, u"0"_s});
    const int shades = std::min(Shades, most);
    int from = 1;
    for (int shade = 0; shade < shades; ++shade) {
        const int to = int(std::lround(double(most) * (shade + 1) / shades));
        // Few shades are spread over the ramp, so that the greatest is always the darkest.
        const int ink = shades == 1 ? Shades : 1 + shade * (Shades - 1) / (shades - 1);
        m_classes.push_back({double(from), double(to), u"sequential%1"_s.arg(ink), rangeText(from, to)});
        from = to + 1;
    }
}

void HeatScale::divideEvenly(double least, double most)
{
    const double start = least < most / 2 ? 0 : least;
    const double span = most > start ? most - start : 1;
    double from = start;
    for (int shade = 0; shade < Shades; ++shade) {
        const double to = shade < Shades - 1 ? rounded(start + span * (shade + 1) / Shades, span) : start + span;
        m_classes.push_back(
            {from, to, u"sequential%1"_s.arg(shade + 1), rangeText(rounded(from, span), rounded(to, span))});
        from = to;
    }
}

const HeatScale::Class &HeatScale::classOf(double value) const
{
    for (size_t i = 0; i + 1 < m_classes.size(); ++i) {
        const Class &one = m_classes[i];
        const bool isPastMiddle = one.token.startsWith("div"_L1) && one.to > 0;
        if (isPastMiddle ? value < one.to : value <= one.to)
            return one;
    }
    return m_classes.back();
}

} // namespace scrutineer
