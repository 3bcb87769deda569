// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/presencebar.h"
#include "models/storage/timelinereader.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace scrutineer {

/// A visit or a statement as a timeline shows it.
struct TimelineItem
{
    bool isVisit = true;
    QString id;
    QString label;
    QString kind; ///< "Meeting", "Preliminary statement"; blank when it is not known.
    Edtf when;
    std::optional<VisitState> state; ///< Visits only.
    int sources = 0;

    /// The record type's name.
    [[nodiscard]] QString type() const { return isVisit ? QStringLiteral("visit") : QStringLiteral("statement"); }
};

/// Where an item stands on a lane. Days are counted from the voting day, negative before it.
struct TimelineMark
{
    int item = 0;   ///< Index into Timeline::items.
    double day = 0; ///< Its middle.
    int first = 0;  ///< The first and last day that it can mean; where a side is open, the day that is known.
    int last = 0;
    bool exact = true;       ///< One known day.
    bool openBefore = false; ///< It may have been earlier, on a day not known.
    bool openAfter = false;
};

/// The stay of one mission, of the one or several on a lane.
struct TimelineBar
{
    PresenceBar bar;
    QString words; ///< As PresenceBar::words() has them.
};

/// A part of a stay that begins on a day of its own.
struct TimelinePhase
{
    int day = 0;
    QString words; ///< "Long-term observers: 5 Jan 2024/.."
};

/// How an organisation works at one election; days from the voting day.
struct TimelinePace
{
    std::optional<int> firstDay; ///< Of its mission; one that only prepares does not count.
    bool firstDayAtLatest = false;
    std::optional<int> days; ///< On the ground.
    bool daysAtLeast = false;
    std::optional<int> firstStatement; ///< The first one on or after the voting day.
    bool operator==(const TimelinePace &) const = default;
};

/// One line of a timeline: a mission; an organisation that spoke without one; or, stacked, an organisation at an
/// election.
struct TimelineLane
{
    QString type; ///< "mission", "organization"; blank when nobody is on file.
    QString id;   ///< Of the record that the lane opens.
    QString label;
    QString note;         ///< What is most worth knowing of it, from its figures and statements.
    QString className;    ///< The class of its organisation, “Intergovernmental”.
    QString token;        ///< The colour of that class by name.
    QString electionId;   ///< Whose voting day is day 0.
    QDate votingDay;      ///< Day 0.
    QStringList missions; ///< Ids of the missions it shows.
    QString organization; ///< The id of its first organisation; may be blank.
    QString organizationLabel;
    Edtf present;        ///< A mission's stay as given; blank for other lanes.
    bool absent = false; ///< Its mission never came: declined, not invited, denied.
    bool counted = true; ///< A mission that matches the filter.
    QString state;       ///< "Declined"; blank unless absent.
    int sources = 0;
    QList<TimelineBar> bars;
    QList<TimelinePhase> phases;
    QList<TimelineMark> marks; ///< By day, visits before statements.
    QList<int> undated;        ///< Indexes into Timeline::items.
    TimelinePace pace;         ///< Stacked only.
};

/// Lanes under a heading.
struct TimelineGroup
{
    QString label;
    QString token;
    qsizetype first = 0; ///< Index into Timeline::lanes.
    qsizetype count = 0;
};

/// A dated step of an election.
struct TimelineMilestone
{
    QString id;
    QString label;
    QString date;
    QString detail;
    int day = 0;
};

/// Missions, visits and statements by days before and after a voting day.
struct Timeline
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)

public:
    /// By what the lanes are put together.
    enum class Grouping { Class, Kind, Organization };

    bool stacked = false; ///< Several elections, one upon the other.
    QString electionId;   ///< Blank when stacked.
    QString title;        ///< Of the election; blank when stacked.
    QDate votingDay;      ///< Day 0; invalid when stacked.
    QString closes;       ///< "19:00"; blank when it is not known.
    QString zone;
    QList<TimelineGroup> groups;
    QList<TimelineLane> lanes;
    QList<TimelineItem> items; ///< Each visit and statement once, on however many lanes it stands.
    QList<int> undated;        ///< Items without any date, and those that belong to no election.
    QList<TimelineMilestone> milestones;
    int missions = 0; ///< That match.
    int elections = 0;
    int visits = 0;
    int visitsToTheDay = 0;
    int statements = 0;
    int statementsToTheDay = 0;

    /// The first and the last day of anything shown, the voting day among them.
    [[nodiscard]] std::pair<int, int> extent() const;
    /// "29 missions · 29 of 33 visits and 26 of 31 statements are dated to the day".
    [[nodiscard]] QString summary() const;
    /// What it shows, in a sentence; for screen readers and files.
    [[nodiscard]] QString description() const;
    /// A lane in words: name, group, stay, number of visits and statements.
    [[nodiscard]] QString laneWords(const TimelineLane &lane) const;
    /// An item in words: label, kind, state, date as written with its distance, number of sources.
    [[nodiscard]] QString itemWords(const TimelineItem &item, const QDate &day) const;
    /// The lanes and items as CSV (RFC 4180, UTF-8): a row for each mission, phase, visit, statement and milestone.
    [[nodiscard]] QByteArray csv() const;
};

/// "E−40", "E", "E+1".
[[nodiscard]] QString electionDistance(int day);

/// Puts a timeline together; pure. It is stacked when `query` names no election.
[[nodiscard]] Timeline timeline(const TimelineReading &reading, bool stacked, Timeline::Grouping grouping);

/// Reads and puts together. Throws SqlError; a problem when the filter does not suit.
[[nodiscard]] Result<Timeline> readTimeline(Connection &connection, const TimelineQuery &query,
                                            Timeline::Grouping grouping = Timeline::Grouping::Class);

} // namespace scrutineer
