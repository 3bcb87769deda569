// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/timeline.h"
#include "views/analysis/chartstyle.h"
#include "views/analysis/timelinescale.h"

#include <QRectF>

#include <memory>
#include <unordered_map>
#include <vector>

namespace scrutineer {

/// Where lanes, bars and markers of a timeline lie: pure geometry, so that tests can ask it for overlaps.
///
/// The horizontal places of marks are counted from the middle of the voting day, so that panning leaves them as they
/// are: add zeroX(). The vertical ones within a lane are counted from its middle line. A lane is laid out when it is
/// asked for first.
class TimelineLayout
{
public:
    /// A heading or a lane.
    struct Row
    {
        double top = 0;
        double height = 0;
        int group = -1; ///< Index into Timeline::groups; −1 for a lane.
        int lane = -1;  ///< Index into Timeline::lanes; −1 for a heading.
        [[nodiscard]] double middle() const { return top + height / 2; }
    };
    struct Bar
    {
        QRectF shape;
        bool softFirst = false;
        bool softLast = false;
    };
    /// The visits, or the statements, of one day, or of days too near to each other to be told apart.
    struct Marker
    {
        QRectF shape;
        bool isVisit = true;
        int from = 0;         ///< The marks of the lane from here …
        int to = 0;           ///< … to before here, those of the other sort among them not meant.
        int count = 0;        ///< How many it stands for.
        bool exact = true;    ///< At least one of them is of a known day.
        bool planned = false; ///< None of the visits was held.
    };
    /// Between which days something happened on a day not known.
    struct Stretch
    {
        double left = 0;
        double right = 0;
    };
    struct Lane
    {
        std::vector<Bar> bars;
        std::vector<double> ticks; ///< Where phases begin.
        std::vector<Marker> markers;
        std::vector<Stretch> stretches;
        double noteLeft = 0;  ///< Where the note begins, and …
        double noteRight = 0; ///< … where it has to end; far away when nothing follows.
    };

    TimelineLayout(std::shared_ptr<const Timeline> timeline, const ChartStyle &style, double width);

    [[nodiscard]] const Timeline &timeline() const { return *m_timeline; }
    [[nodiscard]] const ChartStyle &style() const { return m_style; }
    [[nodiscard]] double width() const { return m_width; }
    /// The place of the lanes' names, and of the plot beside it.
    [[nodiscard]] double labelLeft() const { return m_style.px(24); }
    [[nodiscard]] double labelWidth() const { return plotLeft() - labelLeft() - m_style.px(10); }
    [[nodiscard]] double plotLeft() const { return m_plotLeft; }
    [[nodiscard]] double plotRight() const { return m_width; }

    [[nodiscard]] const TimelineScale &scale() const { return m_scale; }
    void setScale(const TimelineScale &scale);
    /// The scale that shows what lies near the vote: two months before it and what happened within weeks after it.
    [[nodiscard]] TimelineScale fittingScale(TimelineScale::Mode mode) const;
    /// What to add to the horizontal places of marks.
    [[nodiscard]] double zeroX() const { return m_scale.xOf(0); }

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /// The height of all rows.
    [[nodiscard]] double height() const;
    /// The first row that reaches below `top`; the number of rows when there is none.
    [[nodiscard]] int rowAt(double top) const;
    /// The row of a lane.
    [[nodiscard]] const Row &rowOf(int lane) const { return m_rows[std::size_t(m_rowOfLane[std::size_t(lane)])]; }
    [[nodiscard]] const Lane &lane(int lane) const;
    /// The note of a lane between its mark and the right end of the plot; empty when there is no room. In the
    /// coordinates of the plot, from the lane's middle line.
    [[nodiscard]] QRectF noteRect(int lane) const;
    /// The items behind a marker.
    [[nodiscard]] QList<int> itemsOf(int lane, const Marker &marker) const;

private:
    /// Days near each other, gathered.
    struct Cluster;

    void layOutRows();
    [[nodiscard]] Lane layOut(const TimelineLane &lane) const;
    void addBars(const TimelineLane &lane, Lane &made) const;
    void addMarkers(const TimelineLane &lane, Lane &made) const;
    void placeNote(const TimelineLane &lane, Lane &made) const;

    std::shared_ptr<const Timeline> m_timeline;
    ChartStyle m_style;
    double m_width;
    double m_plotLeft;
    TimelineScale m_scale;
    std::vector<Row> m_rows;
    std::vector<int> m_rowOfLane;
    mutable std::unordered_map<int, Lane> m_lanes;
};

} // namespace scrutineer
