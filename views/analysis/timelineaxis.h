// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/timelinelayout.h"

#include <QRectF>

#include <vector>

namespace scrutineer {

/// The head of a timeline: days, dates and the steps of the election, none of whose words overlap. Pure geometry, in
/// the coordinates of the plot, from the head's upper end.
class TimelineAxis
{
public:
    enum class Ink { Muted, Text, Accent };
    struct Label
    {
        QRectF rect;
        QString text;
        Ink ink = Ink::Muted;
        bool strong = false;
    };
    /// An upright line through all lanes.
    struct Line
    {
        double x = 0;
        enum class Kind { Day, Dotted, Week, Milestone, Polls } kind = Kind::Day;
    };
    /// A step of the election under the pointer or the keyboard.
    struct Step
    {
        QRectF rect;
        QString id;
        QString words; ///< "Result confirmed: 13 Feb 2024 (E+6)"
    };

    explicit TimelineAxis(const TimelineLayout &layout);

    [[nodiscard]] double height() const { return m_height; }
    [[nodiscard]] const std::vector<Label> &labels() const { return m_labels; }
    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }
    [[nodiscard]] const std::vector<Step> &steps() const { return m_steps; }
    /// The enlarged days; empty when none are.
    [[nodiscard]] QRectF week() const { return m_week; }
    /// The voting day.
    [[nodiscard]] QRectF votingDay() const { return m_votingDay; }

private:
    bool add(int level, double x, const QString &text, Ink ink, bool strong, bool centred = true);
    void addVotingDay();
    void addWeek();
    void addDistances();
    void addDates();
    void addCalendar();
    void addFirstMonth();
    void addMilestones();
    void addDay(int level, int day, const QString &text, Ink ink = Ink::Muted);
    [[nodiscard]] bool isShown(double x) const;
    [[nodiscard]] QDate dateOf(int day) const;

    const TimelineLayout &m_layout;
    const TimelineScale &m_scale;
    const ChartStyle &m_style;
    double m_line = 16;
    double m_height = 0;
    int m_first = 0;
    int m_last = 0;
    std::vector<Label> m_labels;
    std::vector<Line> m_lines;
    std::vector<Step> m_steps;
    QRectF m_week;
    QRectF m_votingDay;
};

} // namespace scrutineer
