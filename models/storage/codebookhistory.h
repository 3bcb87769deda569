// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/changeset.h"
#include "models/storage/connection.h"

namespace scrutineer {

/// A version of the codebook, and the moment since when it holds.
struct IssuedVersion
{
    QString id;
    QString number;
    QString issued; ///< As written; EDTF.
    QString changes;
    QString at; ///< UTC instant as ISO text.
};

/// One change of one term.
struct TermEvent
{
    QString term;
    QString at; ///< UTC instant as ISO text.
    QList<FieldChange> fields;
};

/// A claim with the terms it was coded with.
struct CodedClaim
{
    QString id;
    QString version; ///< Under which it was last looked at: its own, else that of its coding; may be empty.
    QString created; ///< UTC instant as ISO text.
    QStringList terms;
};

/// Reads what became of the codebook. All functions throw SqlError.
class CodebookHistory
{
public:
    explicit CodebookHistory(Connection &connection)
        : m_connection(connection)
    {
    }

    /// All versions, the oldest first.
    [[nodiscard]] QList<IssuedVersion> versions() const;
    /// Changes of the terms that there are now, the oldest first.
    [[nodiscard]] QList<TermEvent> events() const;
    /// English labels of terms made after a moment, and of those that were there then, taken away since and not brought
    /// back.
    [[nodiscard]] QStringList madeSince(const QString &at) const;
    [[nodiscard]] QStringList removedSince(const QString &at) const;
    /// Claims coded with any of these terms that were last looked at under another version than `but`.
    [[nodiscard]] QList<CodedClaim> claims(const QStringList &terms, const QString &but) const;

private:
    Connection &m_connection;
};

} // namespace scrutineer
