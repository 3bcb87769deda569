// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/observationmap.h"
#include "views/analysis/chartstyle.h"
#include "views/analysis/maplabels.h"

#include <QCoreApplication>
#include <QRectF>

#include <vector>

namespace scrutineer {

/// What the signs of a map mean: sizes of circles, colours of groups, or shades of countries, on a small panel.
class MapLegend
{
    Q_DECLARE_TR_FUNCTIONS(MapLegend)

public:
    /// A shade of countries: those with at least `from` and at most `to` records.
    struct Shade
    {
        qint64 from = 0;
        qint64 to = 0;
        QColor colour;
    };

    MapLegend(const ObservationMap &map, const ChartStyle &style);

    [[nodiscard]] QSizeF size() const { return m_size; }
    /// Paints it at a point, with its panel.
    void paint(QPainter *painter, const QPointF &at) const;
    /// The colour of a country with so many records.
    [[nodiscard]] QColor shade(qint64 records) const;
    [[nodiscard]] const std::vector<Shade> &shades() const { return m_shades; }
    /// The counts that the circles of the legend stand for, rising.
    [[nodiscard]] const std::vector<qint64> &sizes() const { return m_sizes; }

    /// The radius of a circle that stands for `records` where the largest one stands for `most`: by the square root, so
    /// that areas can be compared.
    [[nodiscard]] static double radius(qint64 records, qint64 most, const ChartStyle &style);

private:
    struct Line
    {
        enum Glyph { None, Swatch, Ring } glyph = Swatch;
        QString text;
        QColor colour;
    };
    void makeShades();
    void makeSizes();
    void makeLines();
    void measure();
    void paintSizes(QPainter *painter, const QPointF &at) const;
    void paintLine(QPainter *painter, const QPointF &at, const Line &line) const;
    [[nodiscard]] double lineHeight() const;

    ObservationMap m_map;
    ChartStyle m_style;
    QString m_title;
    qint64 m_most = 0;
    std::vector<Shade> m_shades;
    std::vector<qint64> m_sizes;
    std::vector<Line> m_lines;
    QSizeF m_circles;
    QSizeF m_size;
};

/// The largest of 1, 2, 3, 5, 10, 20, 30, 50 … that is not above a number; 1 at least.
[[nodiscard]] qint64 roundedDown(double number);

} // namespace scrutineer
