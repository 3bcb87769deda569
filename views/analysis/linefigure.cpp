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
constexpr double EndShare = 0.3;      ///< Names at the ends never take more of the width.
constexpr double LeastMarkerSlot = 9; ///< Markers closer than this would melt into a rope.
constexpr int MostLabelled = 12;

} // namespace

LineFigure::LineFigure(const ChartSpec &spec, const ChartStyle &style, double width, bool hasAxisTitles)
    : UprightFigure(spec, style, width, hasAxisTitles)
{
    if (isEmpty())
        return;
    double ends = m_style.px(MarkerRadius + 2);
    const bool isNamed = labelsLinesDirectly(m_spec) && m_spec.series.size() > 1;
    if (isNamed) {
        for (const ChartSeries &series : m_spec.series)
            ends = std::max(ends, m_style.px(EndGap) + widthOf(series.label, true));
        ends = std::min(ends, m_width * EndShare);
    }
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
        nameEnds(m_plot.right() + m_style.px(EndGap));
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

void LineFigure::nameEnds(double left)
{
    struct End
    {
        int series;
        double y;
    };
    std::vector<End> ends;
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
    std::stable_sort(ends.begin(), ends.end(), [](const End &one, const End &other) { return one.y < other.y; });
    // Names are pushed apart downwards, then back up where they ran out of the plot.
    for (size_t i = 1; i < ends.size(); ++i)
        ends[i].y = std::max(ends[i].y, ends[i - 1].y + lineHeight());
    double lowest = m_plot.bottom();
    for (auto end = ends.rbegin(); end != ends.rend(); ++end) {
        end->y = std::min(end->y, lowest);
        lowest = end->y - lineHeight();
    }
    const QFontMetricsF metrics(m_style.strong());
    for (const End &end : ends) {
        const MarkLook look = seriesLook(m_spec, end.series);
        const QString name =
            metrics.elidedText(m_spec.series[size_t(end.series)].label, Qt::ElideRight, m_width - left);
        const bool isLegible = contrastRatio(m_style.colour(look.token), tokens().base) >= 4.5;
        FigureText text =
            words({left, end.y + dropOf()}, name, isLegible ? m_style.colour(look.token) : tokens().text, true);
        m_texts.addIfFree(text, room(), 0);
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
                                      m_spec.valueText(0, category), tokens().text, true);
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
}

} // namespace scrutineer
