// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/pointfigure.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

constexpr double Radius = 4.5;
constexpr double CrowdRadius = 8; ///< Of a marker with a number in it.
constexpr double HitRadius = 8;

} // namespace

PointFigure::PointFigure(const ChartSpec &spec, const ChartStyle &style, double width)
    : UprightFigure(spec, style, width, true)
{
    if (isEmpty())
        return;
    double leastValue = 0, mostValue = 0, leastAcross = 0, mostAcross = 0;
    bool isFirst = true;
    bool isWhole = true;
    for (const ChartSeries &series : m_spec.series) {
        for (const ChartMark &mark : series.marks) {
            if (!mark.value || !mark.across)
                continue;
            leastValue = isFirst ? *mark.value : std::min(leastValue, *mark.value);
            mostValue = isFirst ? *mark.value : std::max(mostValue, *mark.value);
            leastAcross = isFirst ? *mark.across : std::min(leastAcross, *mark.across);
            mostAcross = isFirst ? *mark.across : std::max(mostAcross, *mark.across);
            isWhole = isWhole && std::nearbyint(*mark.across) == *mark.across;
            isFirst = false;
        }
    }
    layOutPlot(leastValue, mostValue, m_style.px(10), m_style.px(12));
    layOutAcross(leastAcross, mostAcross, isWhole);
    gather();
    countUnplaced();
}

void PointFigure::gather()
{
    // One pixel apart is one place to the eye.
    std::map<std::pair<int, int>, Point> places;
    for (int series = 0; series < int(m_spec.series.size()); ++series) {
        for (int category = 0; category < int(m_spec.categories.size()); ++category) {
            const ChartMark &mark = m_spec.mark(series, category);
            if (!mark.value || !mark.across)
                continue;
            const QPointF at(acrossOf(*mark.across), yOf(*mark.value));
            Point &point = places[{int(std::lround(at.x())), -int(std::lround(at.y()))}];
            point.at = at;
            point.values.emplace_back(series, category);
        }
    }
    const double dropped = dropOf();
    for (const auto &[place, point] : places)
        m_points.push_back(point);
    std::stable_sort(m_points.begin(), m_points.end(),
                     [](const Point &one, const Point &other) { return one.at.x() < other.at.x(); });
    for (const Point &point : m_points) {
        const double radius = radiusOf(point);
        const double hit = std::max(radius, m_style.px(HitRadius));
        addMark(QRectF(point.at.x() - radius, point.at.y() - radius, 2 * radius, 2 * radius),
                QRectF(point.at.x() - hit, point.at.y() - hit, 2 * hit, 2 * hit), point.values.front().first,
                point.values);
        if (point.values.size() > 1)
            m_texts.addIfFree(wordsAround(point.at + QPointF(0, dropped), chartNumber(double(point.values.size())),
                                          m_style.textOn(lookOf(point).token), true),
                              room(), 0);
    }
}

MarkLook PointFigure::lookOf(const Point &point) const
{
    const int first = point.values.front().first;
    const bool isMixed =
        std::any_of(point.values.begin(), point.values.end(), [first](const auto &one) { return one.first != first; });
    return isMixed ? MarkLook{u"other"_s, 0} : seriesLook(m_spec, first);
}

double PointFigure::radiusOf(const Point &point) const
{
    return m_style.px(point.values.size() > 1 ? CrowdRadius : Radius);
}

void PointFigure::countUnplaced()
{
    int unplaced = 0;
    for (const int category : m_spec.drawnCategories()) {
        const bool isPlaced =
            std::any_of(m_spec.series.begin(), m_spec.series.end(), [category](const ChartSeries &one) {
                const ChartMark &mark = one.marks[size_t(category)];
                return mark.value && mark.across;
            });
        unplaced += isPlaced ? 0 : 1;
    }
    if (unplaced == 0)
        return;
    const QFontMetricsF metrics(m_style.caption());
    const QString text = ChartSpec::tr("Not drawn, one of the two values is not known: %1").arg(unplaced);
    const double baseline = m_size.height() + m_style.px(4) + metrics.ascent();
    m_texts.add(words({0, baseline}, metrics.elidedText(text, Qt::ElideRight, m_width), tokens().muted));
    m_size.setHeight(std::ceil(m_size.height() + m_style.px(4) + metrics.height()));
}

void PointFigure::paintShapes(QPainter *painter) const
{
    paintGrid(painter);
    for (const Point &point : m_points)
        paintMarker(painter, point.at, radiusOf(point), lookOf(point), m_style);
}

} // namespace scrutineer
