// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/boxfigure.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

constexpr double BoxHeight = 14;
constexpr double BoxDistance = 5;
constexpr double Cap = 4;
constexpr double OutlierRadius = 3;
constexpr double Side = 8;
constexpr double CountGap = 12;

double rowHeight(const ChartSpec &spec)
{
    return 12 + double(std::max<size_t>(1, spec.series.size())) * (BoxHeight + BoxDistance) - BoxDistance;
}

std::vector<double> numbersOf(const ChartBox &box)
{
    std::vector<double> all{box.lowWhisker, box.lowerQuartile, box.median, box.upperQuartile, box.highWhisker};
    all.insert(all.end(), box.outliers.begin(), box.outliers.end());
    return all;
}

} // namespace

BoxFigure::BoxFigure(const ChartSpec &spec, const ChartStyle &style, double width, double labelColumn,
                     bool hasAxisTitle)
    : RowFigure(spec, style, width, labelColumn, rowHeight(spec))
{
    if (isEmpty())
        return;
    std::vector<double> all;
    double counts = 0;
    for (const ChartSeries &series : m_spec.series) {
        for (const ChartMark &mark : series.marks) {
            const std::vector<double> numbers = mark.box ? numbersOf(*mark.box) : std::vector<double>();
            all.insert(all.end(), numbers.begin(), numbers.end());
        }
    }
    for (int row = 0; row < int(rows().size()); ++row)
        counts = std::max(counts, widthOf(countText(row)));
    const auto [least, most] = std::minmax_element(all.begin(), all.end());
    // Lengths and counts read best from 0 where that costs little room.
    const double from = *least > 0 && *least < (*most - *least) ? 0 : *least;
    layOutAxis({.least = from,
                .most = *most,
                .left = m_style.px(Side),
                .right = m_style.px(CountGap) + counts + 1,
                .wholeNumbers = false},
               hasAxisTitle);
    for (int row = 0; row < int(rows().size()); ++row)
        layOutRow(row);
}

QString BoxFigure::countText(int row) const
{
    QStringList counts;
    for (const ChartSeries &series : m_spec.series) {
        const ChartMark &mark = series.marks[size_t(rows()[size_t(row)])];
        if (mark.box)
            counts.append(chartNumber(mark.box->values));
    }
    return ChartSpec::tr("n = %1", "number of values").arg(counts.join(u", "_s));
}

void BoxFigure::layOutRow(int row)
{
    const int category = rows()[size_t(row)];
    const double step = m_style.px(BoxHeight + BoxDistance);
    double y = middleOf(row) - step * double(m_spec.series.size() - 1) / 2;
    for (int series = 0; series < int(m_spec.series.size()); ++series, y += step) {
        const ChartMark &mark = m_spec.mark(series, category);
        if (!mark.box || !mark.value)
            continue;
        MarkLook look = seriesLook(m_spec, series);
        if (categoryOf(row).unknown)
            look = {u"other"_s, MarkLook::Unknown};
        m_boxes.push_back({*mark.box, y, look});
        const std::vector<double> numbers = numbersOf(*mark.box);
        const auto [least, most] = std::minmax_element(numbers.begin(), numbers.end());
        const double half = m_style.px(BoxHeight) / 2;
        const double slack = m_style.px(OutlierRadius);
        const QRectF shape(xOf(*least) - slack, y - half, xOf(*most) - xOf(*least) + 2 * slack, 2 * half);
        addMark(shape, shape.adjusted(-2, -2, 2, 2), row * int(m_spec.series.size()) + series, series, category);
    }
    m_texts.addIfFree(
        words({m_plot.right() + m_style.px(CountGap), middleOf(row) + dropOf()}, countText(row), tokens().muted),
        QRectF({0, 0}, m_size), 0);
}

void BoxFigure::paintWhiskers(QPainter *painter, const Box &box) const
{
    QPainterPath path;
    const double cap = m_style.px(Cap);
    const std::pair<double, double> whiskers[] = {{box.box.lowWhisker, box.box.lowerQuartile},
                                                  {box.box.highWhisker, box.box.upperQuartile}};
    for (const auto &[end, start] : whiskers) {
        path.moveTo(xOf(start), box.y);
        path.lineTo(xOf(end), box.y);
        path.moveTo(xOf(end), box.y - cap);
        path.lineTo(xOf(end), box.y + cap);
    }
    painter->strokePath(path, QPen(tokens().text, m_style.px(1.25)));
    for (const double outlier : box.box.outliers) {
        painter->setPen(QPen(tokens().muted, m_style.px(1.25)));
        painter->setBrush(tokens().base);
        painter->drawEllipse(QPointF(xOf(outlier), box.y), m_style.px(OutlierRadius), m_style.px(OutlierRadius));
    }
}

void BoxFigure::paintShapes(QPainter *painter) const
{
    paintGrid(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    for (const Box &box : m_boxes) {
        paintWhiskers(painter, box);
        const double half = m_style.px(BoxHeight) / 2;
        const double left = xOf(box.box.lowerQuartile);
        const QRectF rect(left, box.y - half, std::max(2.0, xOf(box.box.upperQuartile) - left), 2 * half);
        paintFill(painter, rect, box.look, m_style);
        const double x = std::clamp(xOf(box.box.median), rect.left() + 1, rect.right() - 1);
        const QColor ink = box.look.pattern == MarkLook::Unknown ? tokens().text : m_style.textOn(box.look.token);
        painter->setPen(QPen(ink, m_style.px(2.5), Qt::SolidLine, Qt::FlatCap));
        painter->drawLine(QPointF(x, rect.top() + 1), QPointF(x, rect.bottom() - 1));
    }
}

} // namespace scrutineer
