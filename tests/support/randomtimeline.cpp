// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomtimeline.h"

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

int below(std::mt19937 &random, int end)
{
    return int(random() % std::uint32_t(end));
}

int randomDay(std::mt19937 &random)
{
    // Most of what happens happens near the vote.
    return below(random, 3) == 0 ? below(random, 400) - 200 : below(random, 20) - 12;
}

void addMark(std::mt19937 &random, TimelineLane &lane, int item)
{
    TimelineMark mark;
    mark.item = item;
    mark.first = mark.last = randomDay(random);
    if (below(random, 6) == 0) {
        mark.exact = false;
        mark.last += below(random, 40);
    } else if (below(random, 8) == 0) {
        mark.exact = false;
        mark.openBefore = below(random, 2) == 0;
        mark.openAfter = !mark.openBefore;
    }
    mark.day = (mark.first + mark.last) / 2.0;
    lane.marks += mark;
}

TimelineLane randomLane(std::mt19937 &random, int number)
{
    TimelineLane lane;
    lane.type = u"mission"_s;
    lane.id = u"lane-%1"_s.arg(number);
    lane.label = u"Mission %1 "_s.arg(number) + QString(below(random, 40), u'w');
    lane.note =
        below(random, 4) == 0 ? QString() : u"22 stations; Preliminary statement "_s.repeated(1 + below(random, 3));
    lane.token = u"chart%1"_s.arg(1 + below(random, 6));
    lane.votingDay = QDate(2024, 2, 7);
    for (int i = below(random, 3); i > 0; --i) {
        const int first = randomDay(random);
        lane.bars +=
            {PresenceBar{first, first + below(random, 60), below(random, 2) == 0, below(random, 2) == 0, false},
             u"Present"_s};
    }
    for (int i = below(random, 3); i > 0; --i)
        lane.phases += {randomDay(random), u"Phase"_s};
    return lane;
}

} // namespace

Timeline randomTimeline(std::mt19937 &random, int lanes, int items)
{
    Timeline made;
    made.title = u"Election"_s;
    made.votingDay = QDate(2024, 2, 7);
    made.closes = u"19:00"_s;
    made.zone = u"+04:00"_s;
    for (int i = 0; i < lanes; ++i) {
        if (i == 0 || below(random, 8) == 0)
            made.groups.append({u"Group %1"_s.arg(i), u"chart1"_s, i, 0});
        ++made.groups.last().count;
        made.lanes.append(randomLane(random, i));
    }
    for (int i = 0; i < items; ++i) {
        TimelineItem item;
        item.isVisit = below(random, 2) == 0;
        item.id = u"item-%1"_s.arg(i);
        item.label = u"Item %1"_s.arg(i);
        if (item.isVisit)
            item.state = VisitState(below(random, 3));
        made.items.append(item);
        addMark(random, made.lanes[below(random, lanes)], i);
    }
    for (TimelineLane &lane : made.lanes) {
        std::ranges::stable_sort(lane.marks, [&](const TimelineMark &one, const TimelineMark &other) {
            return std::pair(one.day, !made.items[one.item].isVisit) <
                   std::pair(other.day, !made.items[other.item].isVisit);
        });
    }
    for (int i = below(random, 12); i > 0; --i) {
        const int day = randomDay(random);
        made.milestones.append({u"step-%1"_s.arg(i),
                                u"Candidate registration closed "_s.left(5 + below(random, 25)),
                                u"9 Jan"_s,
                                {},
                                day});
    }
    return made;
}

} // namespace scrutineer
