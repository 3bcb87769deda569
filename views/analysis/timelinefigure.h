// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/timelineaxis.h"
#include "views/analysis/timelinemarks.h"

#include <memory>
#include <optional>
#include <utility>

class QPainter;

namespace scrutineer {

/// A place on a timeline: a lane, and on it a marker or, with marker −1, the lane itself.
struct TimelinePlace
{
    int lane = -1;
    int marker = -1;
    bool operator==(const TimelinePlace &) const = default;
};

/// Paints a timeline: the head and the lanes, for the screen, PNG, SVG and PDF alike.
class TimelineFigure
{
public:
    /// What the user does with it; nothing of it shows outside of the program.
    struct Attention
    {
        TimelinePlace current;
        TimelinePlace hovered;
        bool focused = false;
        std::optional<std::pair<int, int>> range; ///< The days chosen.
    };

    /// `onScreen` takes short cuts that only pixels allow.
    TimelineFigure(const TimelineLayout &layout, bool onScreen);

    [[nodiscard]] const TimelineAxis &axis() const { return *m_axis; }
    /// Reads the layout's scale anew.
    void follow();
    /// The head, at the painter's origin.
    void paintHead(QPainter *painter, const Attention &attention) const;
    /// The rows between two heights; the painter's origin is the upper end of the first row.
    void paintRows(QPainter *painter, double top, double bottom, const Attention &attention) const;

private:
    void paintBands(QPainter *painter, double top, double bottom, const Attention &attention) const;
    void paintLines(QPainter *painter, double top, double bottom) const;
    void paintGroup(QPainter *painter, const TimelineLayout::Row &row) const;
    void paintLane(QPainter *painter, const TimelineLayout::Row &row, const Attention &attention) const;
    void paintBar(QPainter *painter, const TimelineLayout::Bar &bar, const QColor &colour, double middle) const;
    void paintOutline(QPainter *painter, const QRectF &shape, const QColor &colour) const;
    void paintNames(QPainter *painter, const TimelineLayout::Row &row, const Attention &attention) const;

    const TimelineLayout &m_layout;
    const ChartStyle &m_style;
    TimelineMarks m_marks;
    std::unique_ptr<TimelineAxis> m_axis;
    bool m_onScreen;
};

} // namespace scrutineer
