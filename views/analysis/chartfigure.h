// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/chartspec.h"

#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

class QPainter;

namespace scrutineer {

class ChartStyle;

/// One mark as it lies in the picture: for hover, click, keyboard cursor and screen reader.
struct ChartMarkArea
{
    QRectF shape;          ///< The mark itself; outlined on hover and focus.
    QRectF target;         ///< Where a pointer hits it; at least as large as the shape.
    int row = 0;           ///< Place in reading order: up and down change the row, left and right go along it.
    QString text;          ///< Plain text for tooltip and reader.
    QStringList recordIds; ///< What is behind it …
    QString filter = {};   ///< … or the filter that lists it, on records of ChartSpec::recordType; stands for them.

    /// True when a click leads somewhere.
    [[nodiscard]] bool leads() const { return !recordIds.isEmpty() || !filter.isEmpty(); }
};

/// The area of the mark of a series and a category, with its words, records and filter.
[[nodiscard]] ChartMarkArea markArea(const ChartSpec &spec, const QRectF &shape, const QRectF &target, int row,
                                     int series, int category);

/// Says in the middle that there is no value to draw.
void paintNothing(QPainter *painter, const QSizeF &size, const ChartStyle &style);

/// What a figure is asked for beside its width.
struct FigureWish
{
    double labelColumn = 0;     ///< Least width of the label column, so that charts above each other can line up.
    bool hasAxisTitles = false; ///< Axes say what they show; where the chart's title is far away or missing.
};

/// A chart laid out for one width: the marks with their labels and axis, without title, legend and footnote.
///
/// The same figure serves screen, PNG, SVG and PDF. It is laid out once and painted at the origin; a figure is made
/// anew when spec, width or theme change. Lengths are pixels at the style's zoom.
class ChartFigure
{
public:
    virtual ~ChartFigure() = default;

    [[nodiscard]] virtual QSizeF size() const = 0;
    /// Paints at the painter's origin. The painter is left as it was.
    virtual void paint(QPainter *painter) const = 0;
    /// All marks in reading order.
    [[nodiscard]] const std::vector<ChartMarkArea> &marks() const { return m_marks; }
    /// Right edge of the labels and left edge of the marks, so that footnote and legend can line up; 0 without labels.
    [[nodiscard]] virtual double labelEdge() const { return 0; }
    [[nodiscard]] virtual double plotEdge() const { return 0; }

protected:
    std::vector<ChartMarkArea> m_marks;
};

/// The figure of a spec at a width. Throws std::invalid_argument for a defective spec.
[[nodiscard]] std::unique_ptr<ChartFigure> makeFigure(const ChartSpec &spec, const ChartStyle &style, double width,
                                                      const FigureWish &wish = {});

} // namespace scrutineer
