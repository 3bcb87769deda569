// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/reanchoring.h"
#include "models/records/record.h"

#include <QHash>

#include <functional>

namespace scrutineer {

class Connection;

/// What a new version of a text does to the claims that have a place in an earlier one. Nothing is written by it.
struct VersionPlan
{
    /// A claim, of whichever coding, and what becomes of its place.
    struct Carried
    {
        QString claim;
        Reanchored outcome;
    };

    QString earlierText; ///< The id of the version that the places come from.
    QString earlier;     ///< Its words.
    QString later;       ///< The words of the new version, as they will be stored.
    /// In the order of the earlier text; every claim with a place there is in it once.
    QList<Carried> claims;

    /// How many have this outcome.
    [[nodiscard]] qsizetype count(Reanchored::Place place) const;
    /// The anchors of the new version, `text` being its id: those of the claims that were placed, and for the others
    /// those of `decided`, by the claim's id. `newId` gives an id for each.
    [[nodiscard]] QList<Record> anchors(const QString &text, const QHash<QString, AnchoredSpan> &decided,
                                        const std::function<QString()> &newId) const;
};

/// The record that puts a claim at a place in a text.
[[nodiscard]] Record anchorRecord(const QString &claim, const QString &text, const AnchoredSpan &span,
                                  const QString &id);

/// Carries the claims of a stored text to `content`, which normalText() has gone through. Throws SqlError.
[[nodiscard]] VersionPlan planVersion(Connection &connection, const QString &earlierText, const QString &content);

} // namespace scrutineer
