// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/figuresledger.h"
#include "models/storage/store.h"

#include <QDate>
#include <QLocale>

namespace scrutineer {

/// A statement as the track record shows it.
struct TrackStatement
{
    QString id;
    QString title;
    QString kind;
    Edtf issued;
    QString verdict;             ///< The verdict's short label; empty when there is none.
    std::optional<double> scale; ///< From −2, condemns, to +2, endorses; nothing when the verdict takes no side.
    bool operator==(const TrackStatement &) const = default;
};

/// One mission of the organisation at one election; without a mission, what is known of an invitation.
struct TrackRow
{
    QString election;
    QString electionLabel;
    QDate votingDay;
    QString mission; ///< Empty when it had none.
    QString missionLabel;
    QString role;  ///< The organisation's role in the mission.
    QString state; ///< In words: "Deployed", "Not invited" …
    QString stateKey;
    QString kind;
    bool observed = false; ///< It came: the mission is deployed or concluded and of a kind that counts as deployed.
    Edtf present;
    std::optional<int> daysBefore; ///< Days from the mission's start to the voting day; negative before it.
    std::optional<LedgerSummary> team;
    std::optional<LedgerSummary> stations;
    QString coverage; ///< What the stations visited can bear, in sentences; empty when they are not on file.
    QList<Labelled> heads;
    QList<TrackStatement> statements;
    qint64 visits = 0;
    QString invitation; ///< "Invited by MFA, accepted"; empty when none is on file.
};

/// What an organisation did at each election on file, newest first: the history of its missions.
struct TrackRecord
{
    QString organization;
    QString label;
    QString fullName;
    QString kind;
    QString country;
    std::optional<bool> endorsesDeclaration; ///< Of the Declaration of Principles; nothing when not known.
    Edtf endorsed;
    QStringList names;
    QStringList labels; ///< What others call it, each with who says so.
    QList<TrackRow> rows;
    int electionsOnFile = 0;

    [[nodiscard]] bool isValid() const { return !organization.isEmpty(); }
    /// At how many elections it observed.
    [[nodiscard]] int observedElections() const;
    /// All its statements, each once.
    [[nodiscard]] QList<TrackStatement> statements() const;
    /// "Observed 5 of 5 elections on file; 9 statements: 6 Critical, 2 without verdict."
    [[nodiscard]] QString summary() const;
};

/// Gathers the track record of an organisation; an invalid one when there is no such organisation. Elections at which
/// nothing is on file of it are left out of the rows. Throws SqlError.
[[nodiscard]] TrackRecord trackRecord(Connection &connection, const QString &organization, const QLocale &locale);

} // namespace scrutineer
