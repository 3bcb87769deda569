// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/barfigure.h"

#include "views/analysis/charttext.h"

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

constexpr double LabelGap = 10;      ///< Between label column and plot.
constexpr double AxisHeight = 26;    ///< Room for the numbers under the plot.
constexpr double EmptyHeight = 64;   ///< Of a chart without any value.
constexpr double DearestTick = 0.15; ///< Share of the bars' length that a tick past the longest may cost.
constexpr double LabelShare = 0.4;   ///< The label column never takes more of the width.

/// The label in one line, or in two with the second one cut at the end.
QStringList brokenLabel(const QString &label, const QFontMetricsF &metrics, double width)
{
    if (metrics.horizontalAdvance(label) <= width)
        return {label};
    qsizetype cut = 0;
    for (qsizetype at = label.indexOf(u' '); at > 0; at = label.indexOf(u' ', at + 1)) {
        if (metrics.horizontalAdvance(label.left(at)) <= width)
            cut = at;
    }
    if (cut == 0)
        return {metrics.elidedText(label, Qt::ElideRight, width)};
    return {label.left(cut), metrics.elidedText(label.mid(cut + 1), Qt::ElideRight, width)};
}

/// 1, 2, 2.5 or 5 times a power of ten, not below `least`.
double roundStep(double least)
{
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= least && (power > 1 || factor != 2.5))
            return factor * power;
    }
    return 10 * power;
}

} // namespace

BarFigure::BarFigure(const ChartSpec &spec, const ChartStyle &style, double width, double labelColumn, double barHeight)
    : m_spec(spec)
    , m_style(style)
    , m_rows(spec.drawnCategories())
    , m_width(width)
    , m_barHeight(style.px(barHeight))
{
    layOutLabels(width, labelColumn);
}

BarFigure::~BarFigure() = default;

void BarFigure::layOutLabels(double width, double labelColumn)
{
    const QFontMetricsF metrics(m_style.caption());
    double widest = metrics.horizontalAdvance(m_spec.footnote.label);
    for (const int category : m_rows)
        widest = std::max(widest, metrics.horizontalAdvance(m_spec.categories[size_t(category)].label));
    m_labelEdge = std::ceil(std::clamp(widest, std::min(labelColumn, width * LabelShare), width * LabelShare));

    bool twoLines = false;
    for (const int category : m_rows) {
        m_labels.push_back(brokenLabel(m_spec.categories[size_t(category)].label, metrics, m_labelEdge));
        twoLines = twoLines || m_labels.back().size() > 1;
    }
    m_rowHeight = std::round(m_style.px(26));
    if (twoLines)
        m_rowHeight = std::max(m_rowHeight, std::ceil(2 * metrics.height() + m_style.px(4)));
    const double left = std::ceil(m_labelEdge + m_style.px(LabelGap));
    m_plot = QRectF(left, 0, std::max(1.0, width - left), m_rowHeight * double(m_rows.size()));
}

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
    return {0, m_plot.top() + row * m_rowHeight, m_width, m_rowHeight};
}

QRectF BarFigure::barRect(int row, double from, double to) const
{
    const double top = m_plot.top() + row * m_rowHeight + (m_rowHeight - m_barHeight) / 2;
    return {xOf(from), top, (to - from) * m_pixelsPerUnit, m_barHeight};
}

QSizeF BarFigure::size() const
{
    if (m_rows.empty())
        return {m_width, m_style.px(EmptyHeight)};
    return {m_width, std::ceil(m_plot.bottom() + m_style.px(m_showAxis ? AxisHeight : 2))};
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
    series->setBarWidth(m_barHeight / m_rowHeight);
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
        painter->setFont(m_style.caption());
        painter->setPen(m_style.tokens().muted);
        painter->drawText(QRectF({0, 0}, size()), Qt::AlignCenter | Qt::TextWordWrap,
                          ChartSpec::tr("No values under this filter"));
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
    for (int row = 0; row < int(m_labels.size()); ++row) {
        const QStringList &lines = m_labels[size_t(row)];
        double top = rowRect(row).center().y() - metrics.height() * double(lines.size()) / 2;
        for (const QString &line : lines) {
            paintWords(painter, {m_labelEdge - metrics.horizontalAdvance(line), top + metrics.ascent()}, line,
                       m_style.caption(), m_style.tokens().text);
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
}

} // namespace scrutineer
