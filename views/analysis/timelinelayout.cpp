// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/timelinelayout.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace scrutineer {

namespace {

// Lengths at 100 %.
constexpr double LabelColumn = 200;
constexpr double GroupHeight = 22;
constexpr double LaneHeight = 25;
constexpr double FirstGap = 11;
constexpr double BarHeight = 10;
constexpr double LeastBar = 3;
constexpr double MarkerSide = 17;
constexpr double MoreDigit = 7; ///< A marker with a longer number is wider by so much for each further digit.
constexpr double MarkerGap = 1;
constexpr double NoteGap = 10;
constexpr double NoteLeast = 60; ///< A note with less room is left out.
constexpr int FitBefore = 62;    ///< Days before the vote that are shown at first, at most …
constexpr int FitAfter = 14;     ///< … and after it.

double markerWidth(const ChartStyle &style, int count)
{
    const auto digits = count > 0 ? int(std::log10(count)) + 1 : 0;
    return digits == 0 ? 0 : style.px(MarkerSide + (digits - 1) * MoreDigit);
}

QFont bodyFont(const ChartStyle &style)
{
    QFont font = style.caption();
    font.setPixelSize(style.tokens().sizeBody);
    return font;
}

} // namespace

struct TimelineLayout::Cluster
{
    int from = 0;
    int to = 0;
    double left = 0; ///< The middle of its first day, and of its last one.
    double right = 0;
    int visits = 0;
    int statements = 0;

    [[nodiscard]] double middle() const { return (left + right) / 2; }
};

TimelineLayout::TimelineLayout(std::shared_ptr<const Timeline> timeline, const ChartStyle &style, double width)
    : m_timeline(std::move(timeline))
    , m_style(style)
    , m_width(width)
    , m_plotLeft(std::min(style.px(LabelColumn), width / 2))
{
    layOutRows();
    setScale(fittingScale(TimelineScale::Mode::Week));
}

void TimelineLayout::layOutRows()
{
    const double words = QFontMetricsF(bodyFont(m_style)).height();
    const double group = std::max(m_style.px(GroupHeight), std::ceil(QFontMetricsF(m_style.strong()).height()) + 4);
    const double lane = std::max(m_style.px(LaneHeight), std::ceil(words) + 3);
    double top = m_style.px(FirstGap);
    m_rowOfLane.assign(std::size_t(m_timeline->lanes.size()), 0);
    for (int i = 0; i < int(m_timeline->groups.size()); ++i) {
        m_rows.push_back({top, group, i, -1});
        top += group;
        const TimelineGroup &one = m_timeline->groups[i];
        for (qsizetype place = one.first; place < one.first + one.count; ++place) {
            m_rowOfLane[std::size_t(place)] = int(m_rows.size());
            m_rows.push_back({top, lane, -1, int(place)});
            top += lane;
        }
    }
}

double TimelineLayout::height() const
{
    return m_rows.empty() ? 0 : m_rows.back().top + m_rows.back().height + m_style.px(4);
}

int TimelineLayout::rowAt(double top) const
{
    const auto found = std::ranges::upper_bound(m_rows, top, {}, [](const Row &row) { return row.top + row.height; });
    return int(found - m_rows.begin());
}

void TimelineLayout::setScale(const TimelineScale &scale)
{
    const bool sameMarks = scale.mode() == m_scale.mode() && scale.perDay() == m_scale.perDay();
    m_scale = scale;
    if (!sameMarks)
        m_lanes.clear();
}

TimelineScale TimelineLayout::fittingScale(TimelineScale::Mode mode) const
{
    const auto [first, last] = m_timeline->extent();
    // The week is always whole, and a few days around it show where one is.
    const int from = std::clamp(first - 2, -FitBefore, -12);
    const int to = std::clamp(last + 1, 6, FitAfter);
    const double right = mode == TimelineScale::Mode::Week ? m_width : m_width - m_style.px(200);
    const TimelineScale fit = TimelineScale::fitting(mode, from, to, m_plotLeft + m_style.px(4), right);
    if (mode != TimelineScale::Mode::Week)
        return fit;
    // Beside the week the notes need room, so the days after it run out of the picture rather than these.
    const double room = std::min(m_style.px(255), (m_width - m_plotLeft) * 0.27);
    const TimelineScale week = TimelineScale::fitting(mode, from, 3, m_plotLeft + m_style.px(4), m_width - room);
    return week.perDay() < fit.perDay() ? week : fit;
}

const TimelineLayout::Lane &TimelineLayout::lane(int lane) const
{
    const auto [place, isNew] = m_lanes.try_emplace(lane);
    if (isNew)
        place->second = layOut(m_timeline->lanes[lane]);
    return place->second;
}

TimelineLayout::Lane TimelineLayout::layOut(const TimelineLane &lane) const
{
    Lane made;
    addBars(lane, made);
    addMarkers(lane, made);
    placeNote(lane, made);
    return made;
}

void TimelineLayout::addBars(const TimelineLane &lane, Lane &made) const
{
    const double zero = zeroX();
    const double height = m_style.px(BarHeight);
    for (const TimelineBar &one : lane.bars) {
        const double left = m_scale.xOf(one.bar.first - 0.5) - zero;
        const double right = m_scale.xOf(one.bar.last + 0.5) - zero;
        made.bars.push_back({QRectF(left, -height / 2, std::max(m_style.px(LeastBar), right - left), height),
                             one.bar.softFirst, one.bar.softLast});
    }
    for (const TimelinePhase &phase : lane.phases) {
        const double x = m_scale.xOf(phase.day - 0.5) - zero;
        // Where a stay begins its first phase does so too; that needs no line of its own.
        const auto begins = [&](const Bar &bar) { return std::abs(bar.shape.left() - x) < m_style.px(3); };
        if (std::ranges::none_of(made.bars, begins))
            made.ticks.push_back(x);
    }
}

// Days whose markers would touch are gathered, from left to right, until none touch.
void TimelineLayout::addMarkers(const TimelineLane &lane, Lane &made) const
{
    const double zero = zeroX();
    const double side = m_style.px(MarkerSide);
    const double gap = m_style.px(MarkerGap);
    const auto half = [this](const Cluster &cluster) {
        return (markerWidth(m_style, cluster.visits) + markerWidth(m_style, cluster.statements)) / 2;
    };
    std::vector<Cluster> clusters;
    for (int i = 0; i < int(lane.marks.size()); ++i) {
        const TimelineMark &mark = lane.marks[i];
        const double x = m_scale.xOf(mark.day) - zero;
        if (mark.first != mark.last)
            made.stretches.push_back({m_scale.xOf(mark.first - 0.5) - zero, m_scale.xOf(mark.last + 0.5) - zero});
        else if (mark.openBefore || mark.openAfter)
            made.stretches.push_back({x - (mark.openBefore ? side * 1.4 : 0), x + (mark.openAfter ? side * 1.4 : 0)});
        Cluster next{i, i + 1, x, x, 0, 0};
        ++(m_timeline->items[mark.item].isVisit ? next.visits : next.statements);
        while (!clusters.empty()) {
            const Cluster &last = clusters.back();
            const bool sameDay = lane.marks[last.to - 1].day == mark.day;
            if (!sameDay && last.middle() + half(last) + gap <= next.middle() - half(next))
                break;
            next = {last.from,
                    next.to,
                    last.left,
                    next.right,
                    last.visits + next.visits,
                    last.statements + next.statements};
            clusters.pop_back();
        }
        clusters.push_back(next);
    }
    for (const Cluster &cluster : clusters) {
        double left = cluster.middle() - half(cluster);
        for (const bool isVisit : {true, false}) {
            const int count = isVisit ? cluster.visits : cluster.statements;
            if (count == 0)
                continue;
            const double width = markerWidth(m_style, count);
            Marker marker{
                QRectF(left, -side / 2, width, side), isVisit, cluster.from, cluster.to, count, false, isVisit};
            for (int i = cluster.from; i < cluster.to; ++i) {
                const TimelineItem &item = m_timeline->items[lane.marks[i].item];
                if (item.isVisit != isVisit)
                    continue;
                marker.exact = marker.exact || lane.marks[i].exact;
                if (item.state.value_or(VisitState::Held) == VisitState::Held)
                    marker.planned = false;
            }
            made.markers.push_back(marker);
            left += width;
        }
    }
}

void TimelineLayout::placeNote(const TimelineLane &lane, Lane &made) const
{
    const double gap = m_style.px(NoteGap);
    std::vector<std::pair<double, double>> taken;
    const double soft = m_style.px(MarkerSide) * 1.4;
    for (const Bar &bar : made.bars)
        taken.emplace_back(bar.shape.left() - (bar.softFirst ? soft : 0),
                           bar.shape.right() + (bar.softLast ? soft : 0));
    for (const Marker &marker : made.markers)
        taken.emplace_back(marker.shape.left(), marker.shape.right());
    for (const Stretch &stretch : made.stretches)
        taken.emplace_back(stretch.left, stretch.right);
    for (const double tick : made.ticks)
        taken.emplace_back(tick, tick + 1);
    std::ranges::sort(taken);
    const double needed =
        std::max(m_style.px(NoteLeast), QFontMetricsF(m_style.caption()).horizontalAdvance(lane.note));
    made.noteLeft = m_scale.xOf(TimelineScale::weekEnd) - zeroX() + gap;
    made.noteRight = std::numeric_limits<float>::max();
    for (const auto &[left, right] : taken) {
        if (right + gap <= made.noteLeft)
            continue;
        if (left - gap >= made.noteLeft + needed) {
            made.noteRight = left - gap;
            break;
        }
        made.noteLeft = right + gap;
    }
}

QRectF TimelineLayout::noteRect(int index) const
{
    const Lane &own = lane(index);
    const double height = std::ceil(QFontMetricsF(m_style.caption()).height());
    const double left = std::max(zeroX() + own.noteLeft, m_plotLeft + m_style.px(4));
    const double right = std::min(zeroX() + own.noteRight, m_width - m_style.px(8));
    const bool hasRoom = right - left >= m_style.px(NoteLeast) && zeroX() + own.noteLeft >= m_plotLeft;
    if (!hasRoom || m_timeline->lanes[index].note.isEmpty())
        return {};
    return {left, -height / 2, right - left, height};
}

QList<int> TimelineLayout::itemsOf(int lane, const Marker &marker) const
{
    QList<int> items;
    for (int i = marker.from; i < marker.to; ++i) {
        const int item = m_timeline->lanes[lane].marks[i].item;
        if (m_timeline->items[item].isVisit == marker.isVisit)
            items += item;
    }
    return items;
}

} // namespace scrutineer
