// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/dotfigure.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace scrutineer {

namespace {

constexpr double RowHeight = 22;
constexpr double Radius = 5;
constexpr double CrowdRadius = 7.5;
constexpr double Side = 16;    ///< Room beside the first and last value.
constexpr double Distance = 1; ///< Between dots that stand side by side.

} // namespace

DotFigure::DotFigure(const ChartSpec &spec, const ChartStyle &style, double width, double labelColumn,
                     bool hasAxisTitle)
    : RowFigure(spec, style, width, labelColumn, RowHeight)
{
    if (isEmpty())
        return;
    auto [least, most] = reach(false);
    // An axis that reaches 0 shows which side a value is on.
    least = std::min(least, 0.0);
    most = std::max(most, 0.0);
    layOutAxis({.least = least,
                .most = most,
                .left = m_style.px(Side),
                .right = m_style.px(Side),
                .hasPlus = least < 0,
                .wholeNumbers = true},
               hasAxisTitle);
    for (int row = 0; row < int(rows().size()); ++row) {
        std::vector<Dot> dots = dotsOf(row);
        m_spans.emplace_back(xOf(dots.front().value), middleOf(row), xOf(dots.back().value), middleOf(row));
        pushApart(dots);
        for (const Dot &dot : dots) {
            const QRectF shape(dot.x - dot.radius, dot.y - dot.radius, 2 * dot.radius, 2 * dot.radius);
            addMark(shape, QRectF(shape.left(), rowRect(row).top(), shape.width(), rowRect(row).height()), row,
                    dot.values);
            if (dot.values.size() > 1)
                m_texts.addIfFree(wordsAround({dot.x, dot.y + dropOf()}, chartNumber(double(dot.values.size())),
                                              m_style.textOn(dot.look.token), true),
                                  QRectF({0, 0}, m_size), 0);
            m_dots.push_back(dot);
        }
    }
}

std::vector<DotFigure::Dot> DotFigure::dotsOf(int row) const
{
    std::vector<Dot> dots;
    const int category = rows()[size_t(row)];
    for (int series = 0; series < int(m_spec.series.size()); ++series) {
        const std::optional<double> value = m_spec.mark(series, category).value;
        if (!value)
            continue;
        MarkLook look = seriesLook(m_spec, series);
        if (categoryOf(row).unknown)
            look.pattern = MarkLook::Unknown;
        const auto same = std::find_if(dots.begin(), dots.end(), [&](const Dot &dot) {
            return std::abs(xOf(dot.value) - xOf(*value)) < 0.5 && dot.look.token == look.token &&
                   dot.look.pattern == look.pattern;
        });
        if (same != dots.end())
            same->values.emplace_back(series, category);
        else
            dots.push_back({*value, xOf(*value), middleOf(row), 0, look, {{series, category}}});
    }
    std::stable_sort(dots.begin(), dots.end(),
                     [](const Dot &one, const Dot &other) { return one.value < other.value; });
    for (Dot &dot : dots) {
        const double needed = widthOf(chartNumber(double(dot.values.size())), true) / 2 + m_style.px(2);
        dot.radius = dot.values.size() > 1 ? std::max(m_style.px(CrowdRadius), needed) : m_style.px(Radius);
    }
    return dots;
}

void DotFigure::pushApart(std::vector<Dot> &dots) const
{
    // Dots that would touch form a group around the middle of their values; groups that touch become one.
    struct Group
    {
        size_t first;
        size_t last;
        double middle;
        double width;
        [[nodiscard]] double left() const { return middle - width / 2; }
        [[nodiscard]] double right() const { return middle + width / 2; }
    };
    std::vector<Group> groups;
    for (size_t i = 0; i < dots.size(); ++i) {
        Group next{i, i, dots[i].x, 2 * dots[i].radius + m_style.px(Distance)};
        while (!groups.empty() && groups.back().right() > next.left()) {
            const Group &before = groups.back();
            const double ofBefore = double(before.last - before.first + 1);
            const double ofNext = double(next.last - next.first + 1);
            next = {before.first, next.last, (before.middle * ofBefore + next.middle * ofNext) / (ofBefore + ofNext),
                    before.width + next.width};
            groups.pop_back();
        }
        const double most = m_width - next.width / 2;
        next.middle = std::clamp(next.middle, std::min(m_plot.left() - m_style.px(Side) + next.width / 2, most), most);
        groups.push_back(next);
    }
    for (const Group &group : groups) {
        double left = group.left();
        for (size_t i = group.first; i <= group.last; ++i) {
            dots[i].x = left + dots[i].radius + m_style.px(Distance) / 2;
            left += 2 * dots[i].radius + m_style.px(Distance);
        }
    }
}

void DotFigure::paintShapes(QPainter *painter) const
{
    paintGrid(painter);
    painter->setRenderHint(QPainter::Antialiasing, false);
    for (const QLineF &span : m_spans)
        painter->fillRect(QRectF(span.x1(), std::round(span.y1()) - 0.5, span.length(), m_style.px(1)),
                          tokens().control);
    for (const Dot &dot : m_dots)
        paintMarker(painter, {dot.x, dot.y}, dot.radius, dot.look, m_style);
}

} // namespace scrutineer
