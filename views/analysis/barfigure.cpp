// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/barfigure.h"

#include "views/analysis/charttext.h"
#include "views/analysis/valueaxis.h"

#include <QBarCategoryAxis>
#include <QChart>
#include <QFontMetricsF>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

constexpr double RowHeight = 26;
constexpr double LabelGap = 10;      ///< Between label column and plot.
constexpr double AxisHeight = 26;    ///< Room for the numbers under the plot.
constexpr double EmptyHeight = 64;   ///< Of a chart without any value.
constexpr double DearestTick = 0.15; ///< Share of the bars' length that a tick past the longest may cost.

} // namespace

BarFigure::BarFigure(const ChartSpec &spec, const ChartStyle &style, double width, double labelColumn, double barHeight)
    : m_spec(spec)
    , m_style(style)
    , m_rows(spec.drawnCategories())
    , m_labels(spec, m_rows, style, width, labelColumn, style.px(RowHeight))
    , m_width(width)
    , m_barHeight(style.px(barHeight))
{
    const double left = std::ceil(m_labels.edge + m_style.px(LabelGap));
    m_plot = QRectF(left, 0, std::max(1.0, width - left), m_labels.rowHeight * double(m_rows.size()));
}

BarFigure::~BarFigure() = default;

void BarFigure::setScale(const std::vector<std::pair<double, double>> &reachAndRoom, bool showAxis)
{
    m_showAxis = showAxis;
    double reach = 0;
    for (const auto &[value, room] : reachAndRoom)
        reach = std::max(reach, value);
    if (reach <= 0)
        reach = 1;
    m_pixelsPerUnit = (m_plot.width() - 1) / reach;
    for (const auto &[value, room] : reachAndRoom) {
        if (value > 0)
            m_pixelsPerUnit = std::min(m_pixelsPerUnit, std::max(8.0, m_plot.width() - room) / value);
    }
    if (showAxis)
        setTickStep(reach);
}

void BarFigure::setTickStep(double reach)
{
    const QFontMetricsF metrics(m_style.caption());
    const double numberWidth = metrics.horizontalAdvance(chartNumber(std::ceil(reach)));
    const double roomy = std::min(m_style.px(84), m_plot.width() / 3);
    m_tickStep = roundStep(std::max(roomy, numberWidth + m_style.px(16)) / m_pixelsPerUnit);
    // The tick past the longest bar shows how long it is, where that costs the bars little.
    const double last = std::ceil(reach / m_tickStep) * m_tickStep;
    const double shorter = (m_plot.width() - numberWidth / 2) / last;
    if (shorter > m_pixelsPerUnit * (1 - DearestTick))
        m_pixelsPerUnit = std::min(m_pixelsPerUnit, shorter);
}

QRectF BarFigure::rowRect(int row) const
{
    return {0, m_plot.top() + row * m_labels.rowHeight, m_width, m_labels.rowHeight};
}

QRectF BarFigure::barRect(int row, double from, double to) const
{
    const double top = m_plot.top() + row * m_labels.rowHeight + (m_labels.rowHeight - m_barHeight) / 2;
    return {xOf(from), top, (to - from) * m_pixelsPerUnit, m_barHeight};
}

QSizeF BarFigure::size() const
{
    if (m_rows.empty())
        return {m_width, m_style.px(EmptyHeight)};
    const double title = m_showAxis && !m_axisTitle.isEmpty() ? QFontMetricsF(m_style.caption()).height() : 0;
    return {m_width, std::ceil(m_plot.bottom() + m_style.px(m_showAxis ? AxisHeight : 2) + title)};
}

QChart *BarFigure::chart() const
{
    if (m_chart)
        return m_chart;
    m_scene = std::make_unique<QGraphicsScene>();
    m_chart = new QChart;
    m_scene->addItem(m_chart);
    m_style.apply(m_chart);

    QAbstractBarSeries *series = makeSeries();
    series->setBarWidth(m_barHeight / m_labels.rowHeight);
    m_chart->addSeries(series);
    auto *names = new QBarCategoryAxis;
    for (int row = int(m_rows.size()) - 1; row >= 0; --row)
        names->append(QString::number(row));
    names->setVisible(false);
    auto *values = new QValueAxis;
    values->setRange(0, m_plot.width() / m_pixelsPerUnit);
    values->setTickType(QValueAxis::TicksDynamic);
    values->setTickInterval(m_tickStep);
    values->setLabelsVisible(false);
    values->setLineVisible(false);
    values->setGridLineVisible(m_showAxis);
    values->setGridLinePen(QPen(m_style.tokens().border, 1));
    m_chart->addAxis(names, Qt::AlignLeft);
    m_chart->addAxis(values, Qt::AlignBottom);
    series->attachAxis(names);
    series->attachAxis(values);

    m_scene->setSceneRect(QRectF({0, 0}, size()));
    // The chart is no larger than its plot: a plot area inside of it would move the bars, but not the grid.
    m_chart->setGeometry(m_plot);
    m_chart->setPlotArea(QRectF({0, 0}, m_plot.size()));
    return m_chart;
}

void BarFigure::paint(QPainter *painter) const
{
    painter->save();
    if (m_rows.empty()) {
        paintNothing(painter, size(), m_style);
        painter->restore();
        return;
    }
    const QRectF all({0, 0}, size());
    static_cast<void>(chart()); // made on first use, with the scene
    painter->setRenderHint(QPainter::Antialiasing, false);
    m_scene->render(painter, all, all);
    painter->setRenderHint(QPainter::Antialiasing);
    paintLabels(painter);
    if (m_showAxis)
        paintAxis(painter);
    paintMarks(painter);
    painter->restore();
}

void BarFigure::paintLabels(QPainter *painter) const
{
    const QFontMetricsF metrics(m_style.caption());
    for (int row = 0; row < int(m_labels.lines.size()); ++row) {
        const QStringList &lines = m_labels.lines[size_t(row)];
        double top = rowRect(row).center().y() - metrics.height() * double(lines.size()) / 2;
        for (const QString &line : lines) {
            paintWords(painter, {m_labels.edge - metrics.horizontalAdvance(line), top + metrics.ascent()}, line,
                       m_style.caption(),
                       m_spec.categories[size_t(m_rows[size_t(row)])].unknown ? m_style.tokens().muted
                                                                              : m_style.tokens().text);
            top += metrics.height();
        }
    }
}

void BarFigure::paintAxis(QPainter *painter) const
{
    const QFontMetricsF metrics(m_style.caption());
    const double baseline = m_plot.bottom() + m_style.px(6) + metrics.ascent();
    for (int tick = 0;; ++tick) {
        const QString number = chartNumber(tick * m_tickStep);
        const double half = metrics.horizontalAdvance(number) / 2;
        const double x = xOf(tick * m_tickStep);
        if (x > m_plot.right() + 0.5)
            break;
        paintWords(painter, {std::min(x - half, m_width - 2 * half), baseline}, number, m_style.caption(),
                   m_style.tokens().muted);
    }
    if (m_axisTitle.isEmpty())
        return;
    const QString title = metrics.elidedText(m_axisTitle, Qt::ElideRight, m_width);
    const double width = metrics.horizontalAdvance(title);
    const double left = std::max(0.0, std::min(m_plot.center().x() - width / 2, m_width - width));
    paintWords(painter, {left, baseline + metrics.height()}, title, m_style.caption(), m_style.tokens().muted);
}

} // namespace scrutineer
