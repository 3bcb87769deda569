// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/figuresledger.h"
#include "models/storage/boardreader.h"

#include <QDate>

namespace scrutineer {

/// What stands on file of one organisation over all elections, as keys of the file: read by TrackReader, put together
/// by trackProfile().
struct TrackReading
{
    /// Something that shows a mission in the country.
    struct Sighting
    {
        qint64 mission = 0;
        bool stay = false; ///< The stay as given for the mission; else a phase or a held visit: it was there by then.
        Edtf when;
        QString label; ///< "Long-term observers", the visit's title; empty for the stay.
    };
    struct Mission
    {
        qint64 key = 0;
        QString id;
        QString label;
        qint64 election = 0;
        bool observes = false; ///< It came, and its kind counts as observing.
        bool joint = false;    ///< Its kind says that several organisations observe in it.
        qint64 parent = 0;     ///< 0: none.
        bool apart = false;    ///< Its team is not part of the number given for the parent.
        QList<LedgerFigure> team;
        QList<LedgerFigure> stations;
    };
    struct Election
    {
        qint64 key = 0;
        QString id;
        QString label;
        QDate votingDay;
    };
    struct Statement
    {
        qint64 key = 0;
        QString id;
        Edtf issued;
        QList<qint64> elections;
        qint64 verdict = 0; ///< Of the adjudicated coding, else of a complete one, else of any; 0: none.
    };
    struct Verdict
    {
        qint64 key = 0;
        QString id;
        QString label;
        std::optional<double> scale; ///< From −2, condemns, to +2, endorses; nothing when it takes no side.
        bool operator==(const Verdict &) const = default;
    };
    struct Claim
    {
        qint64 key = 0;
        qint64 statement = 0;
        qint64 theme = 0; ///< 0: none is given.
        std::optional<int> polarity;
        QList<qint64> yardsticks;
    };
    struct Finding ///< On a point of the Declaration of Principles, by any coder.
    {
        qint64 mission = 0;
        qint64 principle = 0;
        qint64 answer = 0;
    };
    QString organization;
    QString label;
    QStringList hostRoles; ///< Ids of the roles in which one tells what another said.
    int electionsOnFile = 0;
    QList<Election> elections; ///< Those at which anything is on file of it, the latest first.
    QList<Mission> missions;
    QList<Sighting> sightings;
    QList<Statement> statements;
    QList<Verdict> verdicts; ///< The used ones, from condemning to endorsing.
    QList<Claim> claims;
    BoardReading board;                     ///< Its elections against themes.
    QList<BoardReading::Column> yardsticks; ///< All there are.
    QList<BoardReading::Column> principles; ///< Of the Declaration of Principles.
    QList<BoardReading::Column> answers;    ///< That a finding can give.
    QList<Finding> findings;                ///< Of all its missions, each answer once.
};

/// Reads what the track record of an organisation needs.
class TrackReader
{
public:
    /// For an organisation's id; everything is empty when there is no such organisation.
    TrackReader(Connection &connection, const QString &organization);

    /// Throws SqlError.
    [[nodiscard]] TrackReading read() const;

private:
    void readMissions(TrackReading &reading) const;
    void readSightings(TrackReading &reading) const;
    void readElections(TrackReading &reading) const;
    void readStatements(TrackReading &reading) const;
    void readVerdicts(TrackReading &reading) const;
    void readClaims(TrackReading &reading) const;
    void readFindings(TrackReading &reading) const;
    [[nodiscard]] QList<BoardReading::Column> terms(const QString &vocabulary) const;

    Connection &m_connection;
    QString m_organization;
    QString m_missions;   ///< SQL for the keys of its missions.
    QString m_statements; ///< SQL for the keys of its statements.
};

} // namespace scrutineer
