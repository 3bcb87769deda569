// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/ground.h"
#include "models/records/mission.h"
#include "models/storage/filtersql.h"

#include <QList>

#include <optional>

namespace scrutineer {

/// Whom missions met, as keys of the file: read by InterlocutorReader, put together by interlocutorBoard().
struct InterlocutorReading
{
    struct Class ///< Of interlocutors: election commission, opposition …
    {
        qint64 key = 0;
        QString id;
        QString label;
        QString definition;
    };
    struct Mission
    {
        qint64 key = 0;
        QString id;
        QString label;
        std::optional<MissionState> state;
        bool absent = false; ///< Declined, not invited or denied.
        qint64 parent = 0;   ///< 0: none.
    };
    struct Visit
    {
        qint64 key = 0;
        bool held = false;   ///< Else planned, cancelled, or not said.
        bool within = false; ///< Matches the filter.
    };
    struct Attendance ///< A mission that made a visit or took part in it as a visitor.
    {
        qint64 mission = 0;
        qint64 visit = 0;
        std::optional<Ground> ground;
    };
    struct Meeting ///< A class of interlocutor that a visit met, once for each participant.
    {
        qint64 visit = 0;
        qint64 group = 0; ///< A class; 0: none is given.
        std::optional<Ground> ground;
    };
    QList<Class> classes;
    QList<Mission> missions; ///< In order; those that never came last.
    QList<Visit> visits;     ///< Of these missions.
    QList<Attendance> attendances;
    QList<Meeting> meetings;
};

/// Reads whom missions met. Each condition of the filter narrows the visits ("kind:meeting"), else the missions
/// ("organizations:ots"); a scope narrows both.
class InterlocutorReader
{
public:
    /// A problem when the filter suits neither.
    static Result<InterlocutorReader> make(Connection &connection, const Filter &filter);

    /// Throws SqlError.
    [[nodiscard]] InterlocutorReading read() const;
    /// What of the filter narrows the visits, without the scope.
    [[nodiscard]] const Filter &visitFilter() const { return m_visitFilter; }

private:
    explicit InterlocutorReader(Connection &connection);
    void readClasses(InterlocutorReading &reading) const;
    void readMissions(InterlocutorReading &reading) const;
    void readVisits(InterlocutorReading &reading) const;

    Connection &m_connection;
    FilterSql m_visits;
    FilterSql m_missions;
    Filter m_visitFilter;
    bool m_oneElection = false; ///< Missions need not be told from their namesakes at other elections.
};

} // namespace scrutineer
