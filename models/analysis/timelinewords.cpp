// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/chartcsv.h"
#include "models/analysis/timeline.h"

#include <QSet>

#include <algorithm>
#include <cstdlib>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

QString visitStateKey(const std::optional<VisitState> &state)
{
    return state ? QString::fromLatin1(ChoiceOptions<VisitState>::options[int(*state)].key) : QString();
}

QString visitStateLabel(VisitState state)
{
    return QCoreApplication::translate("Choice", ChoiceOptions<VisitState>::options[int(state)].label);
}

/// One row of the CSV; what a row does not have stays blank.
struct CsvRow
{
    QString election, group, lane, laneId, type, id, label, kind, state, date, earliest, latest, first, last;

    [[nodiscard]] QByteArray line() const
    {
        return (QStringList{csvText(election), csvText(group), csvText(lane), laneId, type, id, csvText(label),
                            csvText(kind), state, csvText(date), earliest, latest, first, last}
                    .join(u',') +
                u"\r\n"_s)
            .toUtf8();
    }
};

QString isoDay(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

void addItem(QByteArray &csv, CsvRow row, const TimelineItem &item)
{
    row.type = item.type();
    row.id = item.id;
    row.label = item.label;
    row.kind = item.kind;
    row.state = visitStateKey(item.state);
    row.date = item.when.text();
    row.earliest = isoDay(item.when.earliest());
    row.latest = isoDay(item.when.latest());
    csv += row.line();
}

void addLane(QByteArray &csv, const Timeline &timeline, const TimelineLane &lane, CsvRow row)
{
    row.lane = lane.label;
    row.laneId = lane.id;
    CsvRow stay = row;
    stay.type = u"presence"_s;
    stay.state = lane.state;
    if (lane.bars.isEmpty()) {
        stay.label = lane.note;
        csv += stay.line();
    }
    for (const TimelineBar &one : lane.bars) {
        const auto day = [&](int number) { return lane.votingDay.addDays(number).toString(Qt::ISODate); };
        stay.label = one.words;
        // What is not on file stays blank, however the bar is drawn.
        stay.earliest = one.bar.softFirst ? QString() : day(one.bar.first);
        stay.latest = one.bar.softLast ? QString() : day(one.bar.last);
        stay.first = QString::number(one.bar.first);
        stay.last = QString::number(one.bar.last);
        csv += stay.line();
    }
    for (const TimelineMark &mark : lane.marks) {
        CsvRow placed = row;
        placed.first = mark.openBefore ? QString() : QString::number(mark.first);
        placed.last = mark.openAfter ? QString() : QString::number(mark.last);
        addItem(csv, placed, timeline.items[mark.item]);
    }
    for (const int item : lane.undated)
        addItem(csv, row, timeline.items[item]);
}

} // namespace

QString electionDistance(int day)
{
    // The sign for minus stands at the height of digits, unlike a hyphen.
    if (day == 0)
        return Timeline::tr("E");
    return Timeline::tr("E%1", "letter for the voting day, signed number of days")
        .arg((day < 0 ? u"−"_s : u"+"_s) + QString::number(std::abs(day)));
}

std::pair<int, int> Timeline::extent() const
{
    std::pair<int, int> days{0, 0};
    const auto include = [&days](int first, int last) {
        days = {std::min(days.first, first), std::max(days.second, last)};
    };
    for (const TimelineLane &lane : lanes) {
        for (const TimelineBar &one : lane.bars)
            include(one.bar.first, one.bar.last);
        for (const TimelineMark &mark : lane.marks)
            include(mark.first, mark.last);
    }
    for (const TimelineMilestone &milestone : milestones)
        include(milestone.day, milestone.day);
    return days;
}

QString Timeline::summary() const
{
    const QLocale locale;
    QStringList parts;
    if (stacked)
        parts += tr("%n election(s)", nullptr, elections);
    parts += tr("%n mission(s)", nullptr, missions);
    parts += tr("%1 of %2 visits and %3 of %4 statements are dated to the day")
                 .arg(locale.toString(visitsToTheDay), locale.toString(visits), locale.toString(statementsToTheDay),
                      locale.toString(statements));
    return parts.join(u" · "_s);
}

QString Timeline::description() const
{
    const QString what = stacked ? tr("Timeline of %n election(s), each from its voting day", nullptr, elections)
                                 : tr("Timeline of %1").arg(title);
    QString words = tr("%1: %2.", "timeline of what, numbers").arg(what, summary());
    if (!undated.isEmpty())
        words += u' ' + tr("%n record(s) without a date stand below it.", nullptr, int(undated.size()));
    return words;
}

QString Timeline::laneWords(const TimelineLane &lane) const
{
    QStringList parts{lane.label};
    if (stacked && !lane.organizationLabel.isEmpty())
        parts.prepend(lane.organizationLabel);
    if (lane.absent)
        parts += lane.state;
    for (const TimelineBar &one : lane.bars)
        parts += one.words;
    for (const TimelinePhase &phase : lane.phases)
        parts += phase.words;
    int numbers[2]{0, 0};
    const auto add = [&](int item) { ++numbers[items[item].isVisit ? 0 : 1]; };
    for (const TimelineMark &mark : lane.marks)
        add(mark.item);
    std::ranges::for_each(lane.undated, add);
    parts += tr("%n visit(s)", nullptr, numbers[0]);
    parts += tr("%n statement(s)", nullptr, numbers[1]);
    if (!lane.undated.isEmpty())
        parts += tr("%n of them without a date", nullptr, int(lane.undated.size()));
    if (!lane.note.isEmpty() && lane.note != lane.state)
        parts += lane.note;
    return parts.join(u"; "_s);
}

QString Timeline::itemWords(const TimelineItem &item, const QDate &day) const
{
    QStringList parts{item.label};
    if (!item.kind.isEmpty())
        parts += item.kind;
    if (item.state && *item.state != VisitState::Held)
        parts += visitStateLabel(*item.state);
    const std::optional<int> distance = item.when.daysFrom(day);
    if (!distance)
        parts += tr("no date");
    else if (item.when.isExact())
        parts += tr("%1 (%2)", "date, distance").arg(item.when.display(QLocale()), electionDistance(*distance));
    else
        parts += item.when.display(QLocale());
    parts += tr("%n source(s)", nullptr, item.sources);
    return parts.join(u"; "_s);
}

QByteArray Timeline::csv() const
{
    QByteArray made =
        "election,group,lane,lane_id,type,id,label,kind,state,date,earliest,latest,first_day,last_day\r\n";
    for (const TimelineMilestone &milestone : milestones) {
        CsvRow row;
        row.election = title;
        row.type = u"milestone"_s;
        row.id = milestone.id;
        row.label = milestone.label;
        row.date = milestone.date;
        row.first = row.last = QString::number(milestone.day);
        made += row.line();
    }
    for (const TimelineGroup &group : groups) {
        for (qsizetype i = group.first; i < group.first + group.count; ++i) {
            CsvRow row;
            row.election = stacked ? lanes[i].label : title;
            row.group = group.label;
            addLane(made, *this, lanes[i], row);
        }
    }
    // What belongs to no election stands on no lane.
    QSet<int> onLanes;
    for (const TimelineLane &lane : lanes)
        onLanes.unite(QSet<int>(lane.undated.cbegin(), lane.undated.cend()));
    for (const int item : undated) {
        if (!onLanes.contains(item))
            addItem(made, {}, items[item]);
    }
    return made;
}

} // namespace scrutineer
