// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/chartfigure.h"
#include "views/analysis/chartstyle.h"
#include "views/analysis/rowlabels.h"

#include <QGraphicsScene>

class QAbstractBarSeries;
class QChart;

namespace scrutineer {

/// What horizontal bar charts share: a label column, rows of one height, a value axis from 0, and the Qt chart that
/// draws bars and grid. Category labels, figures and whiskers are painted over it, because Qt Charts cuts labels off.
class BarFigure : public ChartFigure
{
public:
    ~BarFigure() override;

    [[nodiscard]] QSizeF size() const override;
    void paint(QPainter *painter) const override;
    [[nodiscard]] double labelEdge() const override { return m_labels.edge; }
    [[nodiscard]] double plotEdge() const override { return m_plot.left(); }

    /// The Qt chart in the picture, for tests of what it was given; made on first use.
    [[nodiscard]] QChart *chart() const;

protected:
    BarFigure(const ChartSpec &spec, const ChartStyle &style, double width, double labelColumn, double barHeight);

    /// Sets the scale so that `reach` is the farthest value and every pair of value and room right of it fits.
    void setScale(const std::vector<std::pair<double, double>> &reachAndRoom, bool showAxis);
    /// Says under the axis what it shows.
    void setAxisTitle(const QString &title) { m_axisTitle = title; }
    /// The Qt series with its sets, rows from the bottom up as Qt Charts wants them.
    [[nodiscard]] virtual QAbstractBarSeries *makeSeries() const = 0;
    /// Figures, whiskers and the like, over the bars.
    virtual void paintMarks(QPainter *painter) const = 0;

    [[nodiscard]] double xOf(double value) const { return m_plot.left() + value * m_pixelsPerUnit; }
    /// The place of a bar from one value to another in a row.
    [[nodiscard]] QRectF barRect(int row, double from, double to) const;
    [[nodiscard]] QRectF rowRect(int row) const;
    [[nodiscard]] const std::vector<int> &rows() const { return m_rows; } ///< The category of each row.

    ChartSpec m_spec;
    ChartStyle m_style;
    QRectF m_plot;

private:
    void setTickStep(double reach);
    void paintLabels(QPainter *painter) const;
    void paintAxis(QPainter *painter) const;

    std::vector<int> m_rows;
    RowLabels m_labels;
    double m_width;
    double m_barHeight;
    double m_pixelsPerUnit = 1;
    double m_tickStep = 1;
    bool m_showAxis = false;
    QString m_axisTitle;
    mutable std::unique_ptr<QGraphicsScene> m_scene;
    mutable QChart *m_chart = nullptr;
};

} // namespace scrutineer
