// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/chartspec.h"
#include "views/analysis/chartstyle.h"

#include <QPen>

class QPainter;

namespace scrutineer {

/// How the marks of a series look: a colour, and a second channel for those who cannot tell the colours apart.
struct MarkLook
{
    static constexpr int Unknown = -1; ///< The pattern of what is not known: open, hatched, dashed.

    QString token;
    int pattern = 0; ///< Hatch of an area, shape of a marker, dashes of a line; 0 is plain.
};

/// The look of a series: its own colour or, by its place among those that are known, one of the six chart colours; from
/// the seventh on all are muted ("other") and tell themselves apart by their pattern.
[[nodiscard]] MarkLook seriesLook(const ChartSpec &spec, int series);

/// The legend with the glyphs that the figure draws: the spec's own entries, or one for each series where there are
/// several and none is labelled within the figure.
[[nodiscard]] std::vector<ChartLegendEntry> figureLegend(const ChartSpec &spec);

/// True when lines are labelled at their ends, so that no legend is needed.
[[nodiscard]] bool labelsLinesDirectly(const ChartSpec &spec);

/// Fills an area; patterns are drawn as lines, never as a raster.
void paintFill(QPainter *painter, const QRectF &rect, const MarkLook &look, const ChartStyle &style);
/// Lines at 45° within a rectangle, `step` apart; `falling` from the upper left.
void paintHatch(QPainter *painter, const QRectF &rect, double step, const QPen &pen, bool falling = false);
/// Paints a marker with a rim of the background: dot, square, diamond, triangles, cross; open when it is unknown.
void paintMarker(QPainter *painter, const QPointF &centre, double radius, const MarkLook &look,
                 const ChartStyle &style);
/// The pen of a line, with dashes.
[[nodiscard]] QPen linePen(const MarkLook &look, const ChartStyle &style, double width = 2);

} // namespace scrutineer
