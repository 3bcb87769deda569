// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/timelinescale.h"

#include <algorithm>
#include <cmath>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

TimelineScale::TimelineScale(Mode mode, double perDay, double zeroX)
    : m_mode(mode)
    , m_perDay(std::clamp(perDay, leastPerDay, mostPerDay))
    , m_zeroX(zeroX)
{
}

TimelineScale TimelineScale::fitting(Mode mode, int first, int last, double left, double right)
{
    const TimelineScale one(mode, 1, 0);
    const double from = one.unitsOf(std::min(first, last) - 0.5);
    const double to = one.unitsOf(std::max(first, last) + 0.5);
    TimelineScale made(mode, std::max(1.0, right - left) / (to - from), 0);
    made.m_zeroX = left - from * made.m_perDay;
    return made;
}

double TimelineScale::unitsOf(double day) const
{
    if (m_mode != Mode::Week)
        return day;
    if (day < weekStart)
        return weekStart * weekFactor + (day - weekStart);
    if (day > weekEnd)
        return weekEnd * weekFactor + (day - weekEnd);
    return day * weekFactor;
}

double TimelineScale::dayOfUnits(double units) const
{
    if (m_mode != Mode::Week)
        return units;
    if (units < weekStart * weekFactor)
        return weekStart + (units - weekStart * weekFactor);
    if (units > weekEnd * weekFactor)
        return weekEnd + (units - weekEnd * weekFactor);
    return units / weekFactor;
}

double TimelineScale::xOf(double day) const
{
    return m_zeroX + unitsOf(day) * m_perDay;
}

double TimelineScale::dayOf(double x) const
{
    return dayOfUnits((x - m_zeroX) / m_perDay);
}

int TimelineScale::wholeDayOf(double x) const
{
    return int(std::floor(dayOf(x) + 0.5));
}

TimelineScale TimelineScale::zoomed(double factor, double aboutX) const
{
    const double units = (aboutX - m_zeroX) / m_perDay;
    TimelineScale made(m_mode, m_perDay * factor, 0);
    made.m_zeroX = aboutX - units * made.m_perDay;
    return made;
}

TimelineScale TimelineScale::panned(double pixels) const
{
    return {m_mode, m_perDay, m_zeroX + pixels};
}

QString timelineModeKey(TimelineScale::Mode mode)
{
    switch (mode) {
    case TimelineScale::Mode::Week:
        return u"week"_s;
    case TimelineScale::Mode::Even:
        return u"even"_s;
    case TimelineScale::Mode::Calendar:
        break;
    }
    return u"calendar"_s;
}

std::optional<TimelineScale::Mode> timelineModeOf(const QString &key)
{
    for (const auto mode : {TimelineScale::Mode::Week, TimelineScale::Mode::Even, TimelineScale::Mode::Calendar}) {
        if (timelineModeKey(mode) == key)
            return mode;
    }
    return std::nullopt;
}

} // namespace scrutineer
