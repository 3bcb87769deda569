// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/chartspec.h"
#include "views/analysis/chartstyle.h"

#include <QRectF>

#include <vector>

namespace scrutineer {

/// Where everything of a days strip lies: pure geometry, so that tests can ask it for overlaps.
///
/// The axis is even, from the first to the last day that has a mark or milestone. When that is more than 120 days, the
/// axis shows E−90 … E+30 at most, and what lies beyond is counted at its ends, never dropped in silence.
class DaysLayout
{
public:
    /// One day's bar of one series. Values of 0 and missing values have none.
    struct Bar
    {
        QRectF rect;
        int category;
        int series;
    };

    /// A milestone: its line and, where there is room, its name and date.
    struct Label
    {
        int milestone;     ///< Index into the spec.
        QRectF stem;       ///< The upright line, 1 px wide.
        QRectF text;       ///< Room of name and date; empty when no place was free, then the tooltip alone has them.
        QString name;      ///< The name, shortened when the room is short.
        bool left = false; ///< The text stands left of its line.
    };

    /// A tick of the axis.
    struct Tick
    {
        double x;
        QRectF text;
        QString label;
        bool isElectionDay = false;
    };

    /// What lies beyond one end of the axis.
    struct Beyond
    {
        int count = 0; ///< Sum of the values and number of milestones.
        QRectF text;
        QString label;
        QStringList recordIds;
    };

    DaysLayout(const ChartSpec &spec, const ChartStyle &style, double width);

    [[nodiscard]] QSizeF size() const { return {m_width, m_height}; }
    [[nodiscard]] double axisY() const { return m_axisY; }
    [[nodiscard]] double dayWidth() const { return m_dayWidth; }
    /// Centre of a day.
    [[nodiscard]] double xOf(int day) const;
    [[nodiscard]] int firstDay() const { return m_first; }
    [[nodiscard]] int lastDay() const { return m_last; }

    [[nodiscard]] const std::vector<Bar> &bars() const { return m_bars; }
    [[nodiscard]] const std::vector<Label> &labels() const { return m_labels; }
    [[nodiscard]] const std::vector<Tick> &ticks() const { return m_ticks; }
    [[nodiscard]] const Beyond &before() const { return m_before; }
    [[nodiscard]] const Beyond &after() const { return m_after; }
    [[nodiscard]] QRectF electionBand() const { return m_band; }       ///< The election day's column.
    [[nodiscard]] QRectF electionLabel() const { return m_bandLabel; } ///< Its name above it.

private:
    void findRange();
    void countBeyond();
    void layOutBars();
    void layOutTicks();
    void layOutLabels();
    [[nodiscard]] bool isShown(int day) const { return day >= m_first && day <= m_last; }

    ChartSpec m_spec;
    ChartStyle m_style;
    double m_width;
    double m_height;
    double m_axisY;
    double m_left = 0;
    double m_dayWidth = 1;
    int m_first = 0;
    int m_last = 0;
    std::vector<Bar> m_bars;
    std::vector<Label> m_labels;
    std::vector<Tick> m_ticks;
    Beyond m_before;
    Beyond m_after;
    QRectF m_band;
    QRectF m_bandLabel;
};

} // namespace scrutineer
