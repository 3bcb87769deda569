// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/interlocutorreader.h"

#include <QLocale>

namespace scrutineer {

/// What is on file of whom a mission met. The first that holds.
enum class VisitKnowledge {
    NoMission, ///< Declined, not invited or denied, and no visit on file.
    NoVisits,  ///< No visit is on file, which is not the same as none.
    LeftOut,   ///< The filter leaves all its held visits out.
    NoneHeld,  ///< Only planned or cancelled ones.
    NoClass,   ///< Held visits, but no class of interlocutor.
    Known,     ///< Held visits with classes.
};

/// "No visits on file", for cells, legend and command line.
[[nodiscard]] QString visitKnowledgeLabel(VisitKnowledge knowledge);
/// A fixed name for scripts: "no_visits".
[[nodiscard]] QString visitKnowledgeKey(VisitKnowledge knowledge);

/// Held visits of one mission that met one class, by how that is known.
struct InterlocutorCell
{
    qint64 stated = 0;
    qint64 inferred = 0; ///< That the mission was there, or whom it met, is inferred only.
    qint64 unsaid = 0;   ///< Not said whether stated or inferred.

    [[nodiscard]] qint64 visits() const { return stated + inferred + unsaid; }
    bool operator==(const InterlocutorCell &) const = default;
};

struct InterlocutorLine
{
    QString id;
    QString label;
    std::optional<MissionState> state;
    VisitKnowledge knowledge = VisitKnowledge::NoVisits;
    QList<InterlocutorCell> cells; ///< One for each class.
    qint64 held = 0;
    qint64 withoutClass = 0; ///< Held visits for which no class is on file.
    qint64 notHeld = 0;      ///< Planned, cancelled, or not said; never counted.
    int parts = 0;           ///< Missions inside it; they have lines of their own.
    QList<bool> metByParts;  ///< For each class.

    bool operator==(const InterlocutorLine &) const = default;
};

/// Missions against classes of interlocutors: whom each met, as far as that is on file.
struct InterlocutorBoard
{
    QList<InterlocutorReading::Class> classes;
    QList<InterlocutorLine> lines;
    QList<InterlocutorCell> totals; ///< For each class, every visit once, whoever took part.
    qint64 held = 0;                ///< Every visit once.
    Filter visitFilter;             ///< What of the filter narrowed the visits, without the scope.

    /// How many lines have held visits.
    [[nodiscard]] int linesWithVisits() const;
    /// "Met neither opposition nor civil society, as far as is on file."
    [[nodiscard]] QString gapWords(const InterlocutorLine &line) const;
    /// "Opposition: 2 visits of 1 mission, of 12 with held visits on file."
    [[nodiscard]] QString classWords(qsizetype column, const QLocale &locale) const;
};

/// What such a board can and cannot tell, in a sentence or two.
[[nodiscard]] QString interlocutorCaveat();

/// Puts it together; pure.
[[nodiscard]] InterlocutorBoard interlocutorBoard(const InterlocutorReading &reading);

/// Reads and puts together; a problem when the filter does not suit. Throws SqlError.
[[nodiscard]] Result<InterlocutorBoard> readInterlocutors(Connection &connection, const Filter &filter);

} // namespace scrutineer
