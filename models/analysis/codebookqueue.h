// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/changeset.h"
#include "models/storage/codebookhistory.h"
#include "models/storage/store.h"

#include <QHash>

namespace scrutineer {

/// True for the fields of a term that say what is coded with it: definition, rule of inclusion, rule of exclusion.
[[nodiscard]] bool isMeaning(QStringView field);

/// The fields of each term that hold something else at `until` than at `after` (UTC instants; an empty `until` means
/// now), in the order in which they were changed. What was put back is no change. With `meaningOnly` only those that
/// isMeaning.
[[nodiscard]] QHash<QString, QStringList> changedFields(const QList<TermEvent> &events, const QString &after,
                                                        const QString &until, bool meaningOnly);

/// A claim whose terms mean something else than when it was last looked at.
struct ClaimToLookAt
{
    QString claim;
    QStringList terms;  ///< Those whose meaning is another.
    QStringList fields; ///< What of them changed, each once.
    bool operator==(const ClaimToLookAt &) const = default;
};

/// Which claims have to be looked at again, in their order: those with a term whose meaning changed after the version
/// under which they were last looked at was issued, after the claim itself was made, and not after the newest version
/// was issued. Without a version there are none. A claim whose version is not known counts from when it was made.
[[nodiscard]] QList<ClaimToLookAt> claimsToLookAt(const QList<IssuedVersion> &versions, const QList<TermEvent> &events,
                                                  const QList<CodedClaim> &claims);

/// The number that follows another: the last whole number in it is one more, "1.0" → "1.1"; "1.0" for none.
[[nodiscard]] QString nextVersionNumber(const QString &last);

/// One line of the queue, ready to be shown.
struct QueueRow
{
    QString claim;
    QString proposition;
    QString statement; ///< Its title.
    QString version;   ///< The number under which the claim was last looked at; empty when it is not known.
    QString reason;    ///< Which terms changed in what.
};

/// The state of the codebook's versions.
struct CodebookState
{
    QList<IssuedVersion> versions; ///< The oldest first.
    QString pending;               ///< What changed since the last one, a line for each term; empty for nothing.
    QList<QueueRow> queue;         ///< The first claims to look at again.
    qint64 queued = 0;             ///< How many there are.

    /// The newest version's id, or empty.
    [[nodiscard]] QString newest() const { return versions.isEmpty() ? QString() : versions.last().id; }
};

/// Reads it with at most `limit` rows of the queue. Throws SqlError.
[[nodiscard]] CodebookState readCodebookState(Connection &connection, int limit);

/// The ids of all claims to look at again. Throws SqlError.
[[nodiscard]] QStringList queuedClaims(Connection &connection);

/// Marks claims as looked at under a version; without a title. Claims that are gone are passed over. Throws SqlError.
[[nodiscard]] ChangeSet lookedAt(const Store &store, const QStringList &claims, const QString &version);

} // namespace scrutineer
