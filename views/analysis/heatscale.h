// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/chartspec.h"

namespace scrutineer {

/// Which of five shades a value of a heat map has: from little to much, or from one side of 0 to the other where there
/// are negative values.
class HeatScale
{
public:
    /// A shade and the values that have it.
    struct Class
    {
        double from = 0;
        double to = 0;
        QString token; ///< Colour by name; "base" for none of something counted.
        QString label; ///< "3–5"
    };

    explicit HeatScale(const ChartSpec &spec);

    /// The shade of a value.
    [[nodiscard]] const Class &classOf(double value) const;
    /// All of them from the least to the greatest; at least one.
    [[nodiscard]] const std::vector<Class> &classes() const { return m_classes; }

private:
    void divideAround(double reach);
    void divideCounts(int most);
    void divideEvenly(double least, double most);

    std::vector<Class> m_classes;
};

} // namespace scrutineer
