// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/timelineaxis.h"

#include <QFontMetricsF>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double LabelGap = 6;       ///< Between two labels, at 100 %.
constexpr double EachDay = 26;       ///< A day of so many pixels has a label of its own, at 100 %.
constexpr double PollsFrom = 24;     ///< The hour at which polls close shows in a day at least so wide.
constexpr int LongestAxis = 200'000; ///< Days; no label lies farther from the vote.

QString monthDay(const QDate &date)
{
    return QLocale().toString(date, Timeline::tr("d MMM", "day and month, as QLocale writes them"));
}

QString monthYear(const QDate &date)
{
    return QLocale().toString(date, Timeline::tr("MMM yyyy", "month and year, as QLocale writes them"));
}

QString monthDayYear(const QDate &date)
{
    return QLocale().toString(date, Timeline::tr("d MMM yyyy", "day, month and year, as QLocale writes them"));
}

} // namespace

TimelineAxis::TimelineAxis(const TimelineLayout &layout)
    : m_layout(layout)
    , m_scale(layout.scale())
    , m_style(layout.style())
{
    m_line = std::max(m_style.px(16), std::ceil(QFontMetricsF(m_style.strong()).height()));
    m_height = std::ceil(m_line * 3 + m_style.px(8));
    m_first = std::max(m_scale.wholeDayOf(layout.plotLeft()), -LongestAxis);
    m_last = std::min(m_scale.wholeDayOf(layout.plotRight()), LongestAxis);
    m_votingDay = QRectF(m_scale.xOf(-0.5), m_line, m_scale.widthOf(0), m_height - m_line);
    if (!layout.timeline().stacked && !layout.timeline().votingDay.isValid())
        return;
    addVotingDay();
    addWeek();
    if (m_scale.mode() == TimelineScale::Mode::Calendar && !layout.timeline().stacked) {
        addCalendar();
    } else {
        addDistances();
        if (!layout.timeline().stacked)
            addDates();
    }
    addMilestones();
}

bool TimelineAxis::isShown(double x) const
{
    return x >= m_layout.plotLeft() && x <= m_layout.plotRight();
}

QDate TimelineAxis::dateOf(int day) const
{
    return m_layout.timeline().votingDay.addDays(day);
}

// Adds a label where it has room among those there are, and tells whether it had.
bool TimelineAxis::add(int level, double x, const QString &text, Ink ink, bool strong, bool centred)
{
    const QFontMetricsF metrics(strong ? m_style.strong() : m_style.caption());
    const double width = std::ceil(metrics.horizontalAdvance(text));
    const QRectF rect(centred ? x - width / 2 : x, level * m_line + m_style.px(2), width, m_line);
    const double gap = m_style.px(LabelGap);
    const QRectF wide = rect.adjusted(-gap, 0, gap, 0);
    // At the left end a label may reach over the names of the lanes by half its width, for there are none in the head.
    if (rect.left() < m_layout.plotLeft() - width / 2 || rect.right() > m_layout.plotRight() - m_style.px(4))
        return false;
    if (std::ranges::any_of(m_labels, [&](const Label &other) { return wide.intersects(other.rect); }))
        return false;
    m_labels.push_back({rect, text, ink, strong});
    return true;
}

void TimelineAxis::addDay(int level, int day, const QString &text, Ink ink)
{
    if (isShown(m_scale.xOf(day)))
        add(level, m_scale.xOf(day), text, ink, false);
}

void TimelineAxis::addVotingDay()
{
    const double x = m_scale.xOf(0);
    if (!isShown(x))
        return;
    add(0, x, Timeline::tr("Election day"), Ink::Accent, true);
    const bool calendar = m_scale.mode() == TimelineScale::Mode::Calendar && !m_layout.timeline().stacked;
    if (!m_layout.timeline().stacked)
        add(calendar ? 2 : 1, x, monthDay(dateOf(0)), Ink::Accent, true);
    if (!calendar)
        add(2, x, electionDistance(0), Ink::Accent, true);
    const QTime closes = QTime::fromString(m_layout.timeline().closes, u"HH:mm"_s);
    if (closes.isValid() && m_scale.widthOf(0) >= m_style.px(PollsFrom)) {
        const double at = m_scale.xOf(-0.5 + closes.msecsSinceStartOfDay() / 86'400'000.0);
        m_lines.push_back({at, Line::Kind::Polls});
        const QString zone = m_layout.timeline().zone;
        const QString when = zone.isEmpty()
                                 ? m_layout.timeline().closes
                                 : Timeline::tr("%1 (UTC%2)", "time, zone").arg(m_layout.timeline().closes, zone);
        m_steps.push_back({QRectF(at - m_style.px(3), m_line, m_style.px(6), m_height - m_line),
                           m_layout.timeline().electionId, Timeline::tr("Close of polls: %1").arg(when)});
    }
}

void TimelineAxis::addWeek()
{
    if (m_scale.mode() != TimelineScale::Mode::Week)
        return;
    const double left = m_scale.xOf(TimelineScale::weekStart);
    const double right = m_scale.xOf(TimelineScale::weekEnd);
    m_week = QRectF(left, m_line, right - left, m_height - m_line);
    add(0, std::max(left + m_style.px(6), m_layout.plotLeft()), Timeline::tr("Election week, days six times wider"),
        Ink::Muted, false, false);
    for (const double x : {left, right}) {
        if (isShown(x))
            m_lines.push_back({x, Line::Kind::Week});
    }
}

// Each day where it is wide enough, else steps that are round numbers.
void TimelineAxis::addDistances()
{
    const bool week = m_scale.mode() == TimelineScale::Mode::Week;
    const auto inWeek = [&](int day) { return week && day > TimelineScale::weekStart && day < TimelineScale::weekEnd; };
    for (int day = -7; week && day <= 3; ++day) {
        if (day == 0 || !isShown(m_scale.xOf(day)))
            continue;
        m_lines.push_back({m_scale.xOf(day), Line::Kind::Dotted});
        if (m_scale.widthOf(day) >= m_style.px(EachDay))
            addDay(2, day, electionDistance(day), Ink::Text);
    }
    const double least = QFontMetricsF(m_style.caption()).horizontalAdvance(electionDistance(-1000)) + m_style.px(20);
    int step = 1;
    for (const int candidate : {1, 2, 5, 10, 20, 30, 60, 90, 180, 360, 1000, 5000, 20'000, 100'000}) {
        step = candidate;
        if (candidate * m_scale.perDay() >= least)
            break;
    }
    for (int day = (m_first / step - 1) * step; day <= m_last; day += step) {
        if (day == 0 || inWeek(day) || !isShown(m_scale.xOf(day)))
            continue;
        m_lines.push_back({m_scale.xOf(day), Line::Kind::Day});
        addDay(2, day, electionDistance(day));
    }
}

void TimelineAxis::addDates()
{
    const bool week = m_scale.mode() == TimelineScale::Mode::Week;
    bool named = false;
    for (int day = -7; week && day <= 3; ++day) {
        if (day == 0 || m_scale.widthOf(day) < m_style.px(EachDay) || !isShown(m_scale.xOf(day)))
            continue;
        const QDate date = dateOf(day);
        addDay(1, day, named && date.day() != 1 ? QString::number(date.day()) : monthDay(date));
        named = true;
    }
    if (m_last - m_first > 3000)
        return;
    QDate month = dateOf(m_first);
    for (month.setDate(month.year(), month.month(), 1); month <= dateOf(m_last); month = month.addMonths(1)) {
        const int day = int(dateOf(0).daysTo(month));
        addDay(1, day, month.month() == 1 ? monthDayYear(month) : monthDay(month));
    }
    addFirstMonth();
}

// Where no month begins near the left end, the one that goes on there is named.
void TimelineAxis::addFirstMonth()
{
    add(1, m_layout.plotLeft() + m_style.px(4), monthYear(dateOf(m_first)), Ink::Muted, false, false);
}

void TimelineAxis::addCalendar()
{
    if (m_last - m_first > 40'000)
        return;
    const bool days = m_scale.perDay() >= m_style.px(EachDay);
    const bool weeks = !days && m_scale.perDay() * 7 >= m_style.px(44);
    for (int day = m_first; days && day <= m_last; ++day) {
        if (day == 0 || !isShown(m_scale.xOf(day)))
            continue;
        m_lines.push_back({m_scale.xOf(day), Line::Kind::Dotted});
        addDay(2, day, QString::number(dateOf(day).day()), Ink::Text);
    }
    for (int day = m_first; weeks && day <= m_last; ++day) {
        if (dateOf(day).dayOfWeek() != Qt::Monday || !isShown(m_scale.xOf(day)))
            continue;
        m_lines.push_back({m_scale.xOf(day), Line::Kind::Day});
        addDay(2, day, monthDay(dateOf(day)));
    }
    QDate month = dateOf(m_first);
    for (month.setDate(month.year(), month.month(), 1); month <= dateOf(m_last); month = month.addMonths(1)) {
        const int day = int(dateOf(0).daysTo(month));
        if (!isShown(m_scale.xOf(day)))
            continue;
        const bool fine = days || weeks;
        if (!fine)
            m_lines.push_back({m_scale.xOf(day), Line::Kind::Day});
        addDay(1, day, monthYear(month));
        if (!fine)
            addDay(2, day, monthDay(month));
    }
    addFirstMonth();
}

// A step whose words find no room keeps its mark and says them when asked. The first and the last step are named before
// those between them.
void TimelineAxis::addMilestones()
{
    const QList<TimelineMilestone> &all = m_layout.timeline().milestones;
    std::vector<qsizetype> order;
    for (qsizetype i = 0; i < all.size(); ++i)
        order.push_back(i == 0 ? 0 : all.size() - i);
    for (const qsizetype place : order) {
        const TimelineMilestone &one = all[place];
        const double x = m_scale.xOf(one.day);
        if (!isShown(x))
            continue;
        m_lines.push_back({x, Line::Kind::Milestone});
        const double side = m_style.px(8);
        QRectF rect(x - side / 2, m_height - side, side, side);
        QString date = one.date;
        date.remove(u' ' + QString::number(dateOf(0).year()));
        const QString dated = Timeline::tr("%1 %2", "step of the election, date").arg(one.label, date);
        const double left = x - m_style.px(1);
        if (add(0, left, dated, Ink::Muted, false, false) || add(0, left, one.label, Ink::Muted, false, false))
            rect = rect.united(m_labels.back().rect);
        QString words = Timeline::tr("%1: %2 (%3)", "step of the election, date, distance")
                            .arg(one.label, one.date, electionDistance(one.day));
        if (!one.detail.isEmpty())
            words += u'\n' + one.detail;
        m_steps.push_back({rect, one.id, words});
    }
}

} // namespace scrutineer
