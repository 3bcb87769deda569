// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/figuresledger.h"
#include "models/records/edtf.h"
#include "models/storage/connection.h"
#include "models/storage/store.h"

#include <QList>

namespace scrutineer {

/// A source that stands behind a claim or its statement.
struct ClaimSource
{
    QString id;
    QString title;
    QString level; ///< "primary", "secondary", "tertiary", or empty.
    bool operator==(const ClaimSource &) const = default;
};

/// A claim with all that is needed to judge it; labels in the connection's language.
struct BoardClaim
{
    qint64 seq = 0;
    QString id;
    QString proposition;
    QStringList quotes; ///< The words it rests on, from each text that it is anchored in.
    QString theme;
    QString stage;
    std::optional<int> polarity;
    QString hedge;
    QString evidence;
    bool randomSample = false; ///< The evidence is coded as a random sample of stations.
    QString attributedTo;
    QStringList yardsticks;
    std::optional<qint64> stations; ///< That the claim speaks of.
    QString coder;
    QString statement;
    QString statementTitle;
    Edtf issued;
    bool beforeClose = false; ///< Said before the polls closed.
    QString verdict;          ///< Of the coding.
    QList<Labelled> missions;
    QList<ClaimSource> sources;      ///< Of the claim, else of its statement.
    QList<LedgerFigure> visited;     ///< Stations visited, as given for its missions.
    QList<LedgerFigure> allStations; ///< Polling stations, as given for its elections.
};

/// The claims with these keys, in this order; those that are gone are left out. Throws SqlError.
[[nodiscard]] QList<BoardClaim> boardClaims(Connection &connection, const QList<qint64> &seqs);

} // namespace scrutineer
