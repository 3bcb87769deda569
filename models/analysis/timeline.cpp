// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/timeline.h"

#include "models/analysis/organizationclass.h"
#include "models/analysis/timelinenotes.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <limits>
#include <map>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

using Reading = TimelineReading;

/// A statement shows its mission in the country when it was made before the vote or so many days after it at most.
constexpr int lastSpokenDay = 2;
constexpr int firstSpokenDay = -90;

/// A lane while it is put together, with what it is sorted and grouped by.
struct Draft
{
    TimelineLane lane;
    std::pair<int, QString> group; ///< Place and label of its heading.
    QString groupToken;
    int first = std::numeric_limits<int>::max(); ///< Its first day, for the order.
    qint64 election = 0;
};

/// Puts lanes together; lives for one call of timeline().
class LaneMaker
{
public:
    LaneMaker(const Reading &reading, bool stacked, Timeline::Grouping grouping)
        : m_reading(reading)
        , m_stacked(stacked)
        , m_grouping(grouping)
    {
        for (qsizetype i = 0; i < reading.elections.size(); ++i)
            m_elections.insert(reading.elections[i].key, i);
        for (qsizetype i = 0; i < reading.organizations.size(); ++i)
            m_organizations.insert(reading.organizations[i].key, i);
        for (qsizetype i = 0; i < reading.missions.size(); ++i)
            m_missions.insert(reading.missions[i].key, i);
        for (const Reading::Phase &phase : reading.phases)
            m_phases[phase.mission].append(&phase);
        for (const Reading::Invitation &invitation : reading.invitations)
            m_invitations[invitation.mission].append(&invitation);
    }

    void fill(Timeline &timeline);

private:
    using Key = std::pair<qint64, qint64>; ///< Stacked: organisation and election; else a mission, or −organisation.

    [[nodiscard]] QDate dayZero(qint64 election) const
    {
        const auto place = m_elections.constFind(election);
        if (place == m_elections.constEnd())
            return {};
        const Edtf &day = m_reading.elections[*place].votingDay;
        return day.earliest().value_or(day.latest().value_or(QDate()));
    }
    [[nodiscard]] const Reading::Organization *organization(qint64 key) const
    {
        const auto place = m_organizations.constFind(key);
        return place == m_organizations.constEnd() ? nullptr : &m_reading.organizations[*place];
    }
    [[nodiscard]] QList<Key> keysOf(const Reading::Mission &mission) const;
    [[nodiscard]] QList<Key> keysOf(const Reading::Event &event) const;
    Draft &draft(const Key &key);
    void head(Draft &draft, const Key &key) const;
    void headOfMission(Draft &draft, const Reading::Mission &mission) const;
    void headOfOrganization(Draft &draft, qint64 key) const;
    /// False when it found no day on any lane.
    bool place(const Reading::Event &event, int item);
    void finish(Draft &draft, const QList<const Reading::Mission *> &missions, const QList<TimelineItem> &items) const;
    void sortInto(Timeline &timeline);
    void addPresence(Draft &draft, const Reading::Mission &mission) const;

    const Reading &m_reading;
    bool m_stacked;
    Timeline::Grouping m_grouping;
    QHash<qint64, qsizetype> m_elections;
    QHash<qint64, qsizetype> m_organizations;
    QHash<qint64, qsizetype> m_missions;
    QHash<qint64, QList<const Reading::Phase *>> m_phases;
    QHash<qint64, QList<const Reading::Invitation *>> m_invitations;
    std::map<Key, Draft> m_drafts;
    QHash<qint64, QList<const Reading::Event *>> m_eventsOf; ///< By mission.
    std::map<Key, QList<const Reading::Mission *>> m_onLane;
};

QList<LaneMaker::Key> LaneMaker::keysOf(const Reading::Mission &mission) const
{
    if (!m_stacked)
        return {{mission.key, 0}};
    QList<Key> keys;
    for (const qint64 organization : mission.organizations)
        keys += {organization, mission.election};
    if (keys.isEmpty())
        keys += {-mission.key, mission.election};
    return keys;
}

// Whoever spoke through no mission of this election stands on a lane of the organisation's own.
QList<LaneMaker::Key> LaneMaker::keysOf(const Reading::Event &event) const
{
    QSet<Key> keys;
    for (const qint64 mission : event.missions) {
        if (const auto place = m_missions.constFind(mission); place != m_missions.constEnd()) {
            for (const Key &key : keysOf(m_reading.missions[*place]))
                keys += key;
        }
    }
    if (m_stacked && !event.isVisit) {
        for (const qint64 election : event.elections) {
            for (const qint64 organization : event.organizations)
                keys += {organization, election};
        }
    }
    if (keys.isEmpty()) {
        const qint64 organization = event.organizations.value(0);
        if (!m_stacked)
            keys += {-organization, 0};
        for (const qint64 election : m_stacked ? event.elections : QList<qint64>())
            keys += {organization, election};
    }
    QList<Key> sorted(keys.cbegin(), keys.cend());
    std::ranges::sort(sorted);
    return sorted;
}

void LaneMaker::headOfOrganization(Draft &draft, qint64 key) const
{
    const Reading::Organization *one = organization(key);
    const OrganizationClass kind = organizationClass(one ? one->kindClass : QString());
    draft.lane.type = one ? u"organization"_s : QString();
    draft.lane.id = draft.lane.organization = one ? one->id : QString();
    draft.lane.label = draft.lane.organizationLabel = one ? one->label : Timeline::tr("No organisation on file");
    draft.lane.className = kind.label;
    draft.lane.token = draft.groupToken = kind.token;
    draft.group = {kind.position, kind.label};
    if (m_grouping == Timeline::Grouping::Kind && !m_stacked)
        draft.group = {std::numeric_limits<int>::max(), Timeline::tr("Without a mission")};
    if (m_grouping == Timeline::Grouping::Organization && !m_stacked)
        draft.group.second = draft.lane.organizationLabel;
    if (!m_stacked)
        draft.lane.note = Timeline::tr("Without a mission");
    draft.lane.counted = m_stacked;
}

void LaneMaker::headOfMission(Draft &draft, const Reading::Mission &mission) const
{
    headOfOrganization(draft, mission.organizations.value(0));
    if (mission.organizations.isEmpty())
        draft.lane.organizationLabel.clear();
    draft.lane.type = u"mission"_s;
    draft.lane.id = mission.id;
    draft.lane.label = mission.label;
    draft.lane.counted = mission.matches;
    draft.lane.sources = mission.sources;
    draft.lane.present = mission.present;
    draft.lane.note.clear();
    if (m_grouping == Timeline::Grouping::Kind)
        draft.group = {mission.kind.isEmpty() ? 1 : 0,
                       mission.kind.isEmpty() ? Timeline::tr("Kind not on file") : mission.kind};
    if (m_grouping == Timeline::Grouping::Organization && mission.organizations.isEmpty())
        draft.group.second = Timeline::tr("No organisation on file");
}

void LaneMaker::head(Draft &draft, const Key &key) const
{
    const qint64 election = m_stacked                       ? key.second
                            : m_reading.elections.isEmpty() ? 0
                                                            : m_reading.elections.first().key;
    draft.election = election;
    draft.lane.votingDay = dayZero(election);
    if (const auto place = m_elections.constFind(election); place != m_elections.constEnd())
        draft.lane.electionId = m_reading.elections[*place].id;
    const auto mission = m_missions.constFind(m_stacked ? -key.first : key.first);
    if (mission != m_missions.constEnd())
        headOfMission(draft, m_reading.missions[*mission]);
    else
        headOfOrganization(draft, m_stacked ? key.first : -key.first);
    if (m_stacked) {
        draft.group.second = draft.lane.label;
        draft.lane.label = QString::number(draft.lane.votingDay.year());
        if (const auto place = m_elections.constFind(election); place != m_elections.constEnd())
            draft.lane.label = m_reading.elections[*place].label;
    }
}

Draft &LaneMaker::draft(const Key &key)
{
    const auto [place, isNew] = m_drafts.try_emplace(key);
    if (isNew)
        head(place->second, key);
    return place->second;
}

bool LaneMaker::place(const Reading::Event &event, int item)
{
    bool placed = false;
    for (const Key &key : keysOf(event)) {
        TimelineLane &lane = draft(key).lane;
        if (event.when.isBlank() || !lane.votingDay.isValid()) {
            lane.undated += item;
            continue;
        }
        const std::optional<QDate> earliest = event.when.earliest();
        const std::optional<QDate> latest = event.when.latest();
        TimelineMark mark;
        mark.item = item;
        mark.openBefore = !earliest;
        mark.openAfter = !latest;
        mark.first = int(lane.votingDay.daysTo(earliest ? *earliest : *latest));
        mark.last = int(lane.votingDay.daysTo(latest ? *latest : *earliest));
        mark.day = (mark.first + mark.last) / 2.0;
        mark.exact = event.when.isExact();
        lane.marks += mark;
        placed = true;
    }
    return placed;
}

void LaneMaker::addPresence(Draft &draft, const Reading::Mission &mission) const
{
    TimelineLane &lane = draft.lane;
    lane.missions += mission.id;
    if (isAbsent(mission))
        return;
    QList<PresenceSign> signs{{mission.present, true}};
    for (const Reading::Phase *phase : m_phases.value(mission.key)) {
        signs += {phase->when, !phase->seenOnly};
        if (phase->when.isBlank())
            continue;
        const QDate day = phase->when.earliest().value_or(phase->when.latest().value_or(QDate()));
        lane.phases += {int(lane.votingDay.daysTo(day)),
                        Timeline::tr("%1: %2", "phase, date").arg(phase->label, phase->when.display(QLocale()))};
    }
    for (const Reading::Event *event : m_eventsOf.value(mission.key)) {
        const std::optional<int> day = event->when.daysFrom(lane.votingDay);
        const bool shows = event->isVisit ? event->state.value_or(VisitState::Held) == VisitState::Held
                                          : day && *day >= firstSpokenDay && *day <= lastSpokenDay;
        if (shows && event->when.isExact())
            signs += {event->when, false};
    }
    const bool forVote = mission.kindClass != "preparatory"_L1 && mission.kindClass != "follow_up"_L1;
    if (const std::optional<PresenceBar> bar = presenceBar(signs, lane.votingDay, forVote)) {
        lane.bars += {*bar, bar->words(lane.votingDay, QLocale())};
        draft.first = std::min(draft.first, bar->first);
        if (forVote && mission.kindClass != "joint"_L1) {
            TimelinePace &pace = lane.pace;
            if (!pace.firstDay || bar->first < *pace.firstDay) {
                pace.firstDay = bar->first;
                pace.firstDayAtLatest = bar->softFirst;
            }
            if (!pace.days || bar->last - bar->first + 1 > *pace.days) {
                pace.days = bar->last - bar->first + 1;
                pace.daysAtLeast = bar->softFirst || bar->softLast;
            }
        }
    }
}

void LaneMaker::finish(Draft &draft, const QList<const Reading::Mission *> &missions,
                       const QList<TimelineItem> &items) const
{
    TimelineLane &lane = draft.lane;
    for (const Reading::Mission *mission : missions)
        addPresence(draft, *mission);
    std::ranges::stable_sort(lane.marks, [&](const TimelineMark &one, const TimelineMark &other) {
        return std::pair(one.day, !items[one.item].isVisit) < std::pair(other.day, !items[other.item].isVisit);
    });
    std::ranges::stable_sort(lane.phases, {}, &TimelinePhase::day);
    if (!lane.marks.isEmpty())
        draft.first = std::min(draft.first, lane.marks.first().first);
    for (const TimelineMark &mark : lane.marks) {
        if (!items[mark.item].isVisit && mark.exact && mark.first >= 0 && !lane.pace.firstStatement)
            lane.pace.firstStatement = mark.first;
    }
    const auto absent = [](const Reading::Mission *mission) { return isAbsent(*mission); };
    lane.absent = !missions.isEmpty() && std::ranges::all_of(missions, absent);
    if (lane.absent)
        lane.state = missionStateLabel(*missions.first()->state);
    if (m_stacked)
        lane.note = lane.absent ? lane.state : paceNote(lane.pace);
    else if (!missions.isEmpty())
        lane.note = missionNote(*missions.first(), lane, items, m_invitations.value(missions.first()->key));
}

void LaneMaker::fill(Timeline &timeline)
{
    for (const Reading::Event &event : m_reading.events) {
        for (const qint64 mission : event.missions)
            m_eventsOf[mission].append(&event);
    }
    for (const Reading::Mission &mission : m_reading.missions) {
        for (const Key &key : keysOf(mission)) {
            draft(key);
            m_onLane[key].append(&mission);
        }
    }
    for (const Reading::Event &event : m_reading.events) {
        const int item = int(timeline.items.size());
        timeline.items.append(
            {event.isVisit, event.id, event.label, event.kind, event.when, event.state, event.sources});
        if (!place(event, item))
            timeline.undated += item;
    }
    for (auto &[key, draft] : m_drafts)
        finish(draft, m_onLane[key], timeline.items);
    sortInto(timeline);
}

void LaneMaker::sortInto(Timeline &timeline)
{
    std::vector<Draft *> order;
    for (auto &[key, draft] : m_drafts)
        order.push_back(&draft);
    std::ranges::stable_sort(order, [this](const Draft *one, const Draft *other) {
        const auto rank = [this](const Draft &draft) {
            const int first = m_stacked ? int(m_elections.value(draft.election)) : draft.first;
            return std::tuple(draft.group, !m_stacked && draft.lane.absent, first, draft.lane.label);
        };
        return rank(*one) < rank(*other);
    });
    for (const Draft *draft : order) {
        if (timeline.groups.isEmpty() || timeline.groups.last().label != draft->group.second)
            timeline.groups.append({draft->group.second, draft->groupToken, timeline.lanes.size(), 0});
        ++timeline.groups.last().count;
        timeline.lanes.append(draft->lane);
    }
}

QString dateOf(const Reading::Milestone &milestone)
{
    return milestone.when.display(QLocale(), Edtf::Style::Short);
}

} // namespace

Timeline timeline(const TimelineReading &reading, bool stacked, Timeline::Grouping grouping)
{
    Timeline made;
    made.stacked = stacked;
    made.elections = int(reading.elections.size());
    if (!stacked && !reading.elections.isEmpty()) {
        const Reading::Election &election = reading.elections.first();
        made.electionId = election.id;
        made.title = election.label;
        made.votingDay = election.votingDay.earliest().value_or(election.votingDay.latest().value_or(QDate()));
        made.closes = election.closes;
        made.zone = election.zone;
        for (const Reading::Milestone &one : reading.milestones) {
            if (const std::optional<int> day = one.when.daysFrom(made.votingDay))
                made.milestones.append({one.id, one.label, dateOf(one), one.detail, *day});
        }
    }
    std::ranges::stable_sort(made.milestones, {}, &TimelineMilestone::day);
    LaneMaker(reading, stacked, grouping).fill(made);
    made.missions = int(std::ranges::count_if(reading.missions, &Reading::Mission::matches));
    for (const TimelineItem &item : std::as_const(made.items)) {
        ++(item.isVisit ? made.visits : made.statements);
        if (item.when.isExact())
            ++(item.isVisit ? made.visitsToTheDay : made.statementsToTheDay);
    }
    return made;
}

Result<Timeline> readTimeline(Connection &connection, const TimelineQuery &query, Timeline::Grouping grouping)
{
    const Result<TimelineReader> reader = TimelineReader::make(connection, query);
    if (!reader)
        return reader.problem();
    return timeline(reader->read(), query.election.isEmpty(), grouping);
}

} // namespace scrutineer
