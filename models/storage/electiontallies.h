// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/figuresledger.h"
#include "models/storage/connection.h"

#include <QDate>
#include <QList>

namespace scrutineer {

/// How many statements organisations of one class made with one class of verdict.
struct VerdictTally
{
    QString kindClass;    ///< Of the first issuing organisation's kind: "intergovernmental" …; "other" when unknown.
    QString verdictClass; ///< "acceptable", "ambiguous", "unacceptable", "none"; empty where no verdict is coded.
    qint64 count = 0;
};

/// What the figures ledger holds of one measure for one mission.
struct MissionFigures
{
    QString missionId;
    QString label;         ///< Of the mission.
    QString organizations; ///< Short names, divided by ", ".
    QString kindClass;     ///< Of the first organisation's kind.
    QString kindColour;    ///< The colour token of that kind.
    QString parentLabel;   ///< Of the mission this one is a part of, where it is counted in it; else empty.
    bool deployed = false; ///< Its state or kind says that it came.
    bool joint = false;    ///< Its kind says that it is the sum of other missions.
    QList<LedgerFigure> figures;
};

/// How many records fall on one day.
struct DayTally
{
    QDate day;
    qint64 visits = 0;
    qint64 statements = 0;
};

/// One measure of one record for which sources contradict each other.
struct FigureConflict
{
    QString text;          ///< "ODIHR EOM: Team size 256–266 (2 sources)".
    bool resolved = false; ///< One figure is preferred with a reason.
};

/// Counts over one election that lists cannot give. Every function throws SqlError when the file cannot be read.
class ElectionTallies
{
public:
    ElectionTallies(Connection &connection, const QString &electionId);

    [[nodiscard]] QList<VerdictTally> verdicts() const;
    /// All missions of the election in the order of their labels, with the figures of one measure by its key.
    [[nodiscard]] QList<MissionFigures> missions(const QString &measure) const;
    /// Days that visits or statements carry exactly, in order.
    [[nodiscard]] QList<DayTally> days() const;
    /// The figures of any record for one measure by its key.
    [[nodiscard]] QList<LedgerFigure> figures(const QString &recordId, const QString &measure) const;
    /// Where figures contradict each other, over the election and its missions.
    [[nodiscard]] QList<FigureConflict> conflicts() const;

private:
    Connection &m_connection;
    qint64 m_election = -1;
};

} // namespace scrutineer
