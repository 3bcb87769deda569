// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/uprightfigure.h"

namespace scrutineer {

/// A line for each series over categories in their order. Lines differ by colour, dashes and markers; up to three are
/// named at their ends. Where a value is not known the line has a gap, and what has no place in the order stands apart
/// as an open marker.
class LineFigure : public UprightFigure
{
public:
    LineFigure(const ChartSpec &spec, const ChartStyle &style, double width, bool hasAxisTitles = false);

protected:
    void paintShapes(QPainter *painter) const override;

private:
    /// Points that follow each other without a gap.
    struct Run
    {
        int series;
        std::vector<int> categories;
    };

    void findRuns(int series);
    void nameEnds();
    /// Where the names at the ends start: beside the last point in order, or right of the plot.
    [[nodiscard]] double endEdge() const;
    [[nodiscard]] double endRoom() const;
    void labelPoints();
    [[nodiscard]] QPointF pointOf(int series, int category) const;
    [[nodiscard]] bool showsMarkers() const;

    /// A line's name at its end, with its marker before it.
    struct End
    {
        int series;
        QPointF marker;
    };

    std::vector<Run> m_runs;
    std::vector<End> m_ends;
    bool m_namesInside = false; ///< Between the last point in order and what has no place in the order.
};

} // namespace scrutineer
