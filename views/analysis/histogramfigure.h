// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/uprightfigure.h"

namespace scrutineer {

/// Upright bars over classes of equal width, next to each other but for a hairline; what is not known stands apart and
/// hatched.
class HistogramFigure : public UprightFigure
{
public:
    HistogramFigure(const ChartSpec &spec, const ChartStyle &style, double width, bool hasAxisTitles = false);

protected:
    void paintShapes(QPainter *painter) const override;

private:
    struct Bar
    {
        QRectF rect;
        bool isUnknown;
    };

    std::vector<Bar> m_bars;
};

} // namespace scrutineer
