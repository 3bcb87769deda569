// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/linefigure.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace scrutineer {

namespace {

constexpr double MarkerRadius = 4;
constexpr double HitRadius = 9;
constexpr double EndGap = 10;         ///< Between the last point and the line's name.
constexpr double EndMarker = 13;      ///< Room of the marker before the name.
constexpr double EndShare = 0.3;      ///< Names at the ends never take more of the width.
constexpr double LeastMarkerSlot = 9; ///< Markers closer than this would melt into a rope.
constexpr int MostLabelled = 12;

} // namespace

LineFigure::LineFigure(const ChartSpec &spec, const ChartStyle &style, double width, bool hasAxisTitles)
    : UprightFigure(spec, style, width, hasAxisTitles)
{
    if (isEmpty())
        return;
    const bool isNamed = labelsLinesDirectly(m_spec) && m_spec.series.size() > 1;
    const bool hasApart = m_spec.categories.back().unknown && m_spec.categories.size() > 1;
    const double slots = double(m_spec.categories.size()) + 0.5;
    m_namesInside = isNamed && hasApart && endRoom() < (m_width - m_style.px(60)) / slots;
    const double ends =
        isNamed && !m_namesInside ? std::min(endRoom(), m_width * EndShare) : m_style.px(MarkerRadius + 2);
    const auto [least, most] = reach(true);
    layOutPlot(least, most, m_style.px(16), ends);
    layOutCategories(true);
    for (int series = 0; series < int(m_spec.series.size()); ++series) {
        findRuns(series);
        for (int category = 0; category < int(m_spec.categories.size()); ++category) {
            if (!m_spec.mark(series, category).value)
                continue;
            const QPointF at = pointOf(series, category);
            const double radius = m_style.px(MarkerRadius);
            const double hit = std::max(radius, std::min(m_style.px(HitRadius), slot() / 2));
            addMark(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius),
                    QRectF(at.x() - hit, at.y() - hit, 2 * hit, 2 * hit), series, series, category);
        }
    }
    if (isNamed)
        nameEnds();
    if (m_spec.series.size() == 1)
        labelPoints();
}

QPointF LineFigure::pointOf(int series, int category) const
{
    return {xOf(category), yOf(*m_spec.mark(series, category).value)};
}

bool LineFigure::showsMarkers() const
{
    return slot() >= m_style.px(LeastMarkerSlot);
}

void LineFigure::findRuns(int series)
{
    bool isOpen = false;
    for (int category = 0; category < int(m_spec.categories.size()); ++category) {
        const bool isApart = m_spec.categories[size_t(category)].unknown;
        const bool isKnown = m_spec.mark(series, category).value.has_value();
        if (isKnown && (!isOpen || isApart))
            m_runs.push_back({series, {}});
        if (isKnown)
            m_runs.back().categories.push_back(category);
        isOpen = isKnown && !isApart;
    }
}

double LineFigure::endRoom() const
{
    double widest = 0;
    for (const ChartSeries &series : m_spec.series)
        widest = std::max(widest, widthOf(series.label, true));
    return m_style.px(EndGap + EndMarker) + widest + 1;
}

double LineFigure::endEdge() const
{
    if (!m_namesInside)
        return m_plot.right() + m_style.px(EndGap);
    int last = 0;
    for (const int category : m_spec.drawnCategories())
        last = m_spec.categories[size_t(category)].unknown ? last : category;
    return xOf(last) + m_style.px(EndGap);
}

void LineFigure::nameEnds()
{
    struct Place
    {
        int series;
        double y;
    };
    std::vector<Place> ends;
    for (int series = 0; series < int(m_spec.series.size()); ++series) {
        for (const Run &run : m_runs) {
            const bool isApart = m_spec.categories[size_t(run.categories.back())].unknown;
            if (run.series != series || (isApart && !ends.empty() && ends.back().series == series))
                continue;
            if (!ends.empty() && ends.back().series == series)
                ends.pop_back();
            ends.push_back({series, pointOf(series, run.categories.back()).y()});
        }
    }
    std::stable_sort(ends.begin(), ends.end(), [](const Place &one, const Place &other) { return one.y < other.y; });
    // Names are pushed apart downwards, then back up where they ran out of the plot.
    for (size_t i = 1; i < ends.size(); ++i)
        ends[i].y = std::max(ends[i].y, ends[i - 1].y + lineHeight());
    double lowest = m_plot.bottom();
    for (auto end = ends.rbegin(); end != ends.rend(); ++end) {
        end->y = std::min(end->y, lowest);
        lowest = end->y - lineHeight();
    }
    const QFontMetricsF metrics(m_style.strong());
    const double left = endEdge();
    for (const Place &end : ends) {
        const double start = left + m_style.px(EndMarker);
        const QString &label = m_spec.series[size_t(end.series)].label;
        const FigureText text = words({start, end.y + dropOf()},
                                      metrics.elidedText(label, Qt::ElideRight, m_width - start), tokens().text, true);
        if (m_texts.addIfFree(text, room(), 0))
            m_ends.push_back({end.series, {left + m_style.px(MarkerRadius), end.y}});
    }
}

void LineFigure::labelPoints()
{
    if (m_spec.drawnCategories().size() > MostLabelled)
        return;
    for (const int category : m_spec.drawnCategories()) {
        const QPointF at = pointOf(0, category);
        const double gap = m_style.px(MarkerRadius + 5);
        const double ascent = QFontMetricsF(m_style.strong()).ascent();
        // Above a peak, below a valley, so that the line does not run through the number.
        const auto heightOf = [&](int neighbour) {
            const bool isThere = neighbour >= 0 && neighbour < int(m_spec.categories.size()) &&
                                 m_spec.mark(0, neighbour).value.has_value();
            return isThere ? pointOf(0, neighbour).y() : at.y();
        };
        const bool isValley = heightOf(category - 1) <= at.y() && heightOf(category + 1) <= at.y() &&
                              heightOf(category - 1) + heightOf(category + 1) < 2 * at.y();
        FigureText text = wordsAround({at.x(), isValley ? at.y() + gap + ascent - m_style.px(2) : at.y() - gap},
                                      valueText(0, category), tokens().text, true);
        text.baseline.setX(std::clamp(text.baseline.x(), 0.0, std::max(0.0, m_width - widthOf(text.text, true))));
        text.hasHalo = true;
        if (text.outline().boundingRect().bottom() < m_plot.bottom())
            m_texts.addIfFree(text, room(), 1);
    }
}

void LineFigure::paintShapes(QPainter *painter) const
{
    paintGrid(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    for (const Run &run : m_runs) {
        QPainterPath path(pointOf(run.series, run.categories.front()));
        for (const int category : run.categories)
            path.lineTo(pointOf(run.series, category));
        if (run.categories.size() > 1)
            painter->strokePath(path, linePen(seriesLook(m_spec, run.series), m_style));
    }
    for (const Run &run : m_runs) {
        // A value between two gaps has nothing but its marker.
        if (!showsMarkers() && run.categories.size() > 1)
            continue;
        for (const int category : run.categories) {
            MarkLook look = seriesLook(m_spec, run.series);
            if (m_spec.categories[size_t(category)].unknown)
                look.pattern = MarkLook::Unknown;
            paintMarker(painter, pointOf(run.series, category), m_style.px(MarkerRadius), look, m_style);
        }
    }
    for (const End &end : m_ends)
        paintMarker(painter, end.marker, m_style.px(MarkerRadius), seriesLook(m_spec, end.series), m_style);
}

} // namespace scrutineer
