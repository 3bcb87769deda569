// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/valueaxis.h"

#include "models/analysis/chartspec.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

double roundStep(double least)
{
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= least && (power > 1 || factor != 2.5))
            return factor * power;
    }
    return 10 * power;
}

ValueAxis ValueAxis::covering(double least, double most, double length, double room, bool wholeNumbers)
{
    if (!(most > least))
        most = least + 1;
    ValueAxis axis;
    axis.step = roundStep((most - least) * room / std::max(length, room));
    if (wholeNumbers)
        axis.step = std::max(axis.step, 1.0);
    // A value on a tick must not ask for another one because of how it is stored.
    const double slack = axis.step * 1e-9;
    axis.from = std::floor((least + slack) / axis.step) * axis.step;
    axis.to = std::ceil((most - slack) / axis.step) * axis.step;
    return axis;
}

std::vector<double> ValueAxis::ticks() const
{
    std::vector<double> all;
    const auto count = int(std::lround((to - from) / step));
    for (int tick = 0; tick <= count; ++tick) {
        const double value = from + tick * step;
        all.push_back(std::abs(value) < step * 1e-9 ? 0 : value);
    }
    return all;
}

QString axisNumber(double value, bool plus)
{
    QString text = chartNumber(std::abs(value));
    if (value < 0)
        text.prepend(QChar(0x2212));
    else if (plus && value > 0)
        text.prepend(u'+');
    return text;
}

} // namespace scrutineer
