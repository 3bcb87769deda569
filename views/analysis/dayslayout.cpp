// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/dayslayout.h"

#include "views/analysis/labelplacing.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

// Lengths at 100 %. The strip is 122 high at 12 px type; larger type moves the lines below it down.
constexpr double BarWidth = 5.5;
constexpr double MostPerRecord = 4.3; ///< Height of one record in a bar, at most.
constexpr double LeastBar = 3;        ///< Height of the smallest bar.
constexpr double AxisRoom = 25;       ///< Below the axis: ticks and their labels.
constexpr int LeastDays = 12;         ///< Shown on either side of the election day in any case.
constexpr int LongestAxis = 120;      ///< Days beyond which the axis is cut …
constexpr int MostBefore = 90;        ///< … to so many before
constexpr int MostAfter = 30;         ///< … and after the election day.

} // namespace

DaysLayout::DaysLayout(const ChartSpec &spec, const ChartStyle &style, double width)
    : m_spec(spec)
    , m_style(style)
    , m_width(width)
{
    const double line = QFontMetricsF(style.caption()).height();
    m_axisY = std::round(line * 5 + style.px(13));
    m_height = m_axisY + std::max(style.px(AxisRoom), line + style.px(8));
    findRange();
    const double days = m_last - m_first + 1 + 1.6;
    m_dayWidth = width / days;
    m_left = m_dayWidth * 1.3;
    countBeyond();

    const QFontMetricsF strong(style.strong());
    const double labelWidth = strong.horizontalAdvance(spec.dayLabel);
    m_bandLabel = QRectF(std::clamp(xOf(0) - labelWidth / 2, 0.0, std::max(0.0, width - labelWidth)), 0, labelWidth,
                         std::ceil(strong.height()));
    m_band = QRectF(xOf(0) - m_dayWidth / 2, m_bandLabel.bottom() + 1, m_dayWidth, m_axisY - m_bandLabel.bottom() - 1);
    layOutBars();
    layOutTicks();
    layOutLabels();
}

void DaysLayout::findRange()
{
    const auto include = [this](int day) {
        m_first = std::min(m_first, day);
        m_last = std::max(m_last, day);
    };
    for (const int category : m_spec.drawnCategories())
        include(m_spec.categories[size_t(category)].day);
    for (const ChartMilestone &milestone : m_spec.milestones)
        include(milestone.day);
    if (m_last - m_first > LongestAxis) {
        m_first = std::max(m_first, -MostBefore);
        m_last = std::min(m_last, MostAfter);
    }
    // These show the election day in its place even where nothing else is on file.
    m_first = std::min(m_first, -LeastDays);
    m_last = std::max(m_last, LeastDays);
}

double DaysLayout::xOf(int day) const
{
    return m_left + (day - m_first) * m_dayWidth;
}

void DaysLayout::countBeyond()
{
    const auto end = [this](int day) -> Beyond * {
        return day < m_first ? &m_before : day > m_last ? &m_after : nullptr;
    };
    for (int category = 0; category < int(m_spec.categories.size()); ++category) {
        Beyond *beyond = end(m_spec.categories[size_t(category)].day);
        for (int series = 0; beyond && series < int(m_spec.series.size()); ++series) {
            const ChartMark &mark = m_spec.mark(series, category);
            beyond->count += int(std::lround(mark.value.value_or(0)));
            beyond->recordIds += mark.recordIds;
        }
    }
    for (const ChartMilestone &milestone : m_spec.milestones) {
        if (Beyond *beyond = end(milestone.day)) {
            ++beyond->count;
            beyond->recordIds += milestone.recordIds;
        }
    }
    if (m_before.count > 0)
        m_before.label = u"‹ "_s + ChartSpec::tr("%n earlier", nullptr, m_before.count);
    if (m_after.count > 0)
        m_after.label = ChartSpec::tr("%n later", nullptr, m_after.count) + u" ›"_s;
}

void DaysLayout::layOutBars()
{
    double most = 0;
    for (const int category : m_spec.drawnCategories()) {
        for (int series = 0; series < int(m_spec.series.size()); ++series) {
            if (isShown(m_spec.categories[size_t(category)].day))
                most = std::max(most, m_spec.mark(series, category).value.value_or(0));
        }
    }
    if (most <= 0)
        return;
    const double perRecord = std::min(m_style.px(MostPerRecord), (m_axisY - m_band.top() - 6) / most);
    const auto count = double(m_spec.series.size());
    const double gap = m_dayWidth > m_style.px(9) ? 1 : 0;
    const double width = std::max(1.0, std::min(m_style.px(BarWidth), m_dayWidth / count - gap));
    for (const int category : m_spec.drawnCategories()) {
        const int day = m_spec.categories[size_t(category)].day;
        for (int series = 0; series < int(m_spec.series.size()); ++series) {
            const double value = m_spec.mark(series, category).value.value_or(0);
            if (value <= 0 || !isShown(day))
                continue;
            const double height = std::max(m_style.px(LeastBar), value * perRecord);
            const double left = xOf(day) - (width + gap) * count / 2 + gap / 2 + series * (width + gap);
            m_bars.push_back({QRectF(left, m_axisY - height, width, height), category, series});
        }
    }
    std::stable_sort(m_bars.begin(), m_bars.end(),
                     [](const Bar &one, const Bar &other) { return one.rect.left() < other.rect.left(); });
}

void DaysLayout::layOutTicks()
{
    const QFontMetricsF caption(m_style.caption());
    const QFontMetricsF strong(m_style.strong());
    const double top = m_axisY + m_style.px(6);
    const auto tick = [&](int day, const QFontMetricsF &metrics) {
        const QString label = m_spec.dayText(day);
        const double width = metrics.horizontalAdvance(label);
        return Tick{xOf(day), QRectF(xOf(day) - width / 2, top, width, metrics.height()), label, day == 0};
    };
    const double room = m_style.px(12);
    m_before.text = QRectF(0, top, caption.horizontalAdvance(m_before.label), caption.height());
    const double afterWidth = caption.horizontalAdvance(m_after.label);
    m_after.text = QRectF(m_width - afterWidth, top, afterWidth, caption.height());

    const Tick middle = tick(0, strong);
    m_ticks.push_back(middle);
    const double least = std::max(m_style.px(84), caption.horizontalAdvance(m_spec.dayText(-100)) + 2 * room);
    int step = 1;
    for (const int candidate : {1, 2, 5, 10, 20, 30, 60, 90}) {
        step = candidate;
        if (candidate * m_dayWidth >= least)
            break;
    }
    for (int day = (m_first / step) * step; day <= m_last; day += step) {
        const Tick one = tick(day, caption);
        const QRectF wide = one.text.adjusted(-room / 2, 0, room / 2, 0);
        const bool collides = wide.intersects(middle.text) || (m_before.count > 0 && wide.intersects(m_before.text)) ||
                              (m_after.count > 0 && wide.intersects(m_after.text));
        if (day != 0 && !collides && one.text.left() >= 0 && one.text.right() <= m_width)
            m_ticks.push_back(one);
    }
}

void DaysLayout::layOutLabels()
{
    std::vector<int> order(m_spec.milestones.size());
    std::iota(order.begin(), order.end(), 0);
    std::erase_if(order, [this](int milestone) { return !isShown(m_spec.milestones[size_t(milestone)].day); });
    std::stable_sort(order.begin(), order.end(), [this](int one, int other) {
        return m_spec.milestones[size_t(one)].day < m_spec.milestones[size_t(other)].day;
    });

    const QFontMetricsF metrics(m_style.caption());
    LabelRoom room;
    room.width = m_width;
    room.textHeight = metrics.height() * 2 - m_style.px(2);
    room.levelTop[0] = m_style.px(12);
    room.levelTop[1] = room.levelTop[0] + room.textHeight + m_style.px(5);
    room.bottom = m_axisY;
    room.gap = m_style.px(5);
    room.distance = m_style.px(10);
    room.obstacles = {m_band, m_bandLabel};
    for (const Bar &bar : m_bars)
        room.obstacles.push_back(bar.rect.adjusted(0, -2, 0, 0));

    std::vector<LabelWish> wishes;
    for (const int index : order) {
        const ChartMilestone &milestone = m_spec.milestones[size_t(index)];
        const double detail = metrics.horizontalAdvance(milestone.detail);
        const double full = std::ceil(std::max(metrics.horizontalAdvance(milestone.label), detail));
        wishes.push_back({std::round(xOf(milestone.day)), full, std::max(detail, m_style.px(56)),
                          milestone.day < 0 && milestone.day >= -8});
    }
    const std::vector<LabelPlace> places = placeLabels(wishes, room);
    for (size_t label = 0; label < order.size(); ++label) {
        const LabelPlace &place = places[label];
        // Without text only a short line stays, so that it does not run through what others have to say.
        const double top = place.level < 0 ? m_axisY - m_style.px(10) : place.text.top() + m_style.px(1);
        const QString &name = m_spec.milestones[size_t(order[label])].label;
        m_labels.push_back({order[label], QRectF(wishes[label].x, top, 1, m_axisY - top), place.text,
                            metrics.elidedText(name, Qt::ElideRight, place.text.width() + 0.5), place.left});
    }
}

} // namespace scrutineer
