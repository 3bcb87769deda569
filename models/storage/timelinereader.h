// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/figuresledger.h"
#include "models/records/carriedfilter.h"
#include "models/records/mission.h"
#include "models/records/visit.h"
#include "models/storage/filtersql.h"

#include <QDate>
#include <QList>

#include <optional>

namespace scrutineer {

/// What a timeline shows. A value, made by the page and the command line.
struct TimelineQuery
{
    QString election;      ///< The id of the election; blank: all of them, to be stacked.
    CarriedFilter carried; ///< Missions, visits and statements as far as they hang together with it.
    bool operator==(const TimelineQuery &) const = default;
};

/// What stands on file for a timeline, as numbers of the file: read by TimelineReader, put together by timeline().
struct TimelineReading
{
    struct Election
    {
        qint64 key = 0;
        QString id;
        QString label;
        Edtf votingDay;
        QString closes; ///< "19:00"; blank when it is not known.
        QString zone;   ///< "+04:00"; blank when it is not known.
    };
    struct Organization
    {
        qint64 key = 0;
        QString id;
        QString label;     ///< The short name where there is one.
        QString kindClass; ///< "intergovernmental" …; blank when the kind is not known.
    };
    struct Mission
    {
        qint64 key = 0;
        QString id;
        QString label;
        qint64 election = 0;
        QString kind;      ///< The label of its kind; blank when it is not known.
        QString kindClass; ///< "preparatory", "joint" …
        std::optional<MissionState> state;
        Edtf present;
        bool matches = true; ///< Else it is here for a visit or statement that matches.
        int sources = 0;
        QList<qint64> organizations; ///< In the order on file.
        QList<LedgerFigure> stations;
        QList<LedgerFigure> team;
    };
    struct Phase
    {
        qint64 mission = 0;
        QString label;
        Edtf when;
        bool seenOnly = false;
    };
    /// A visit or a statement.
    struct Event
    {
        bool isVisit = true; ///< Else a statement.
        qint64 key = 0;
        QString id;
        QString label;
        QString kind; ///< The label of its kind; blank when it is not known.
        Edtf when;
        std::optional<VisitState> state; ///< Visits only.
        int sources = 0;
        QList<qint64> elections;
        QList<qint64> missions;      ///< The visit's own and those of its visitors; those that issued the statement.
        QList<qint64> organizations; ///< Statements: who issued it, those that only report it last.
    };
    struct Milestone
    {
        QString id;
        qint64 election = 0;
        QString label;
        QString detail;
        Edtf when;
    };
    struct Invitation
    {
        qint64 mission = 0;
        Edtf when;
        QString answer; ///< Blank when it is not known.
    };
    QList<Election> elections; ///< By voting day; one alone where the query names it.
    QList<Organization> organizations;
    QList<Mission> missions;
    QList<Phase> phases;
    QList<Event> events;
    QList<Milestone> milestones;
    QList<Invitation> invitations;
};

/// Reads what a timeline needs. read() throws SqlError when the file cannot be read.
class TimelineReader
{
public:
    /// A problem when the filter does not suit, or when there is no such election.
    static Result<TimelineReader> make(Connection &connection, const TimelineQuery &query);

    [[nodiscard]] TimelineReading read() const;

private:
    explicit TimelineReader(Connection &connection)
        : m_connection(connection)
    {
    }
    void readElections(TimelineReading &reading) const;
    void readMissions(TimelineReading &reading) const;
    void readFigures(TimelineReading &reading) const;
    void readPhases(TimelineReading &reading) const;
    void readVisits(TimelineReading &reading) const;
    void readStatements(TimelineReading &reading) const;
    void readOrganizations(TimelineReading &reading) const;
    void readMilestones(TimelineReading &reading) const;
    [[nodiscard]] FilterSql missionsShown() const;

    Connection &m_connection;
    qint64 m_election = 0; ///< 0: all.
    FilterSql m_missions;  ///< On the tables under the alias `t`.
    FilterSql m_visits;
    FilterSql m_statements;
};

} // namespace scrutineer
