// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/comparisonboard.h"
#include "models/storage/trackreader.h"

#include <QLocale>

#include <array>

namespace scrutineer {

/// How long before the vote a mission came, as far as that is on file.
struct TrackArrival
{
    std::optional<int> least; ///< It was there so many days before the voting day; negative: after it.
    std::optional<int> most;  ///< It came no earlier than that; nothing where it may have.
    QString by = {};          ///< The phase or visit that shows it; empty for the stay as given.

    [[nodiscard]] bool isKnown() const { return least || most; }
    /// "40 days", "at least 41 days", "10–40 days", "on election day", "1 day after"; "not on file".
    [[nodiscard]] QString words(const QLocale &locale) const;
    bool operator==(const TrackArrival &) const = default;
};

/// A figure over an organisation's missions at one election; no mission is counted again inside another.
struct TrackSum
{
    std::optional<double> low; ///< Nothing: not on file, which is never zero.
    std::optional<double> high;
    bool atLeast = false;  ///< A mission has no such figure, so there may have been more.
    bool joint = false;    ///< Only the number of a joint mission is on file, which holds others too.
    bool conflict = false; ///< Sources contradict each other.

    /// "256–266", "at least 40"; "not on file".
    [[nodiscard]] QString words(const QLocale &locale) const;
    bool operator==(const TrackSum &) const = default;
};

/// One organisation at one election.
struct TrackElection
{
    qint64 key = 0;
    QString id;
    QString label;
    QStringList missions; ///< Ids of those that observed; others where none did.
    bool observed = false;
    TrackArrival arrival;
    TrackSum team;
    TrackSum stations;
    QStringList statements; ///< Ids, in the order issued.
    QList<int> verdicts;    ///< How many statements have each of the profile's verdicts.
    int withoutVerdict = 0; ///< Statements for which none is coded.
    BoardCell claims;       ///< By polarity; the state says nothing here.
    bool operator==(const TrackElection &) const = default;
};

/// What an organisation says on one theme, or by one yardstick, over all its elections.
struct TrackSubject
{
    QString id; ///< Of the term; empty where none is given.
    QString label;
    BoardCell claims;            ///< Each claim once, also where a statement is about two elections.
    std::array<int, 7> states{}; ///< At how many elections the theme is in each CellState; themes only.

    [[nodiscard]] int elections(CellState state) const { return states[std::size_t(state)]; }
    bool operator==(const TrackSubject &) const = default;
};

/// How its missions stand on one point of the Declaration of Principles.
struct TrackPrinciple
{
    QString id;
    QString label;
    QList<int> missions; ///< For each of the profile's answers; a mission on which coders differ counts for either.
    int unanswered = 0;  ///< Missions that observed and on which nobody has answered it.
    bool operator==(const TrackPrinciple &) const = default;
};

/// An organisation in numbers: came when, with how many, said what, on which themes it is silent and in which way.
struct TrackProfile
{
    QString organization;
    QString label;
    QStringList hostRoles;   ///< See TrackReading.
    int electionsOnFile = 0; ///< In the project.
    QList<TrackElection> elections;
    QList<TrackReading::Verdict> verdicts;
    QList<TrackSubject> themes;
    QList<TrackSubject> yardsticks; ///< The used ones.
    QStringList statements;         ///< Ids, each once.
    QList<TrackPrinciple> principles;
    QStringList answers;      ///< Labels of what a finding can say.
    QStringList answerIds;    ///< In the same order.
    bool hasFindings = false; ///< On any of its missions.
    BoardCell claims;         ///< All of them, each once.

    [[nodiscard]] bool isValid() const { return !organization.isEmpty(); }
    [[nodiscard]] int observed() const;
    /// At how many of the elections that it observed the arrival is known.
    [[nodiscard]] int arrivalsKnown() const;
    bool operator==(const TrackProfile &) const = default;
};

/// Puts a track record together; pure.
[[nodiscard]] TrackProfile trackProfile(const TrackReading &reading);

/// Reads and puts together; an invalid one when there is no such organisation. Throws SqlError.
[[nodiscard]] TrackProfile readTrackProfile(Connection &connection, const QString &organization);

} // namespace scrutineer
