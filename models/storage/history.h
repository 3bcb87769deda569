// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/changeset.h"
#include "models/storage/connection.h"

#include <optional>

namespace scrutineer {

/// One change as the history lists it.
struct ChangeEntry
{
    qint64 seq = 0;
    QString id;
    QString title;
    QString author;
    QString at; ///< UTC instant as ISO text.
    ChangeOrigin origin = ChangeOrigin::Edit;
    QString target; ///< The change undone, redone or reverted.
    qint64 rowCount = 0;
    QString digest;
};

/// One change of one record, with the change it belongs to.
struct RecordHistoryEntry
{
    ChangeEntry change;
    RecordChange row;
};

/// Whether the chain of digests holds.
struct ChainVerdict
{
    bool intact = true;
    qint64 changes = 0;  ///< How many were checked.
    QString firstBroken; ///< The id of the first change that does not fit, when not intact.
    QString head;        ///< The digest of the newest change; names the project's state in reports.
};

/// Reads what was changed, and builds the changes that take it back. Throws SqlError when the file cannot be read.
class HistoryReader
{
public:
    explicit HistoryReader(Connection &connection)
        : m_connection(connection)
    {
    }

    /// The newest changes, newest first, at most `limit`, older than the change with the seq `before` (0: from the
    /// newest).
    [[nodiscard]] QList<ChangeEntry> changes(int limit, qint64 before = 0) const;
    /// One change by its id.
    [[nodiscard]] std::optional<ChangeEntry> change(const QString &id) const;
    /// The rows of a change in order, at most `limit`.
    [[nodiscard]] QList<RecordChange> rows(const QString &changeId, int limit = -1) const;
    /// All changes of a record, newest first.
    [[nodiscard]] QList<RecordHistoryEntry> ofRecord(const QString &recordId, int limit = -1) const;
    /// Deleted records that are not in the project now, newest first, at most `limit`.
    [[nodiscard]] QList<RecordHistoryEntry> deleted(int limit) const;

    /// Takes a whole change back.
    [[nodiscard]] Result<ChangeSet> revertChange(const QString &changeId) const;
    /// Puts one record back to what it was before or after a change: restores it when it is gone.
    [[nodiscard]] Result<ChangeSet> revertRecord(const QString &recordId, const QString &changeId, bool before) const;
    /// Puts one field back to what it was before a change.
    [[nodiscard]] Result<ChangeSet> revertField(const QString &recordId, const QString &field,
                                                const QString &changeId) const;
    /// Brings a deleted record back as it was when it went.
    [[nodiscard]] Result<ChangeSet> restore(const QString &recordId) const;

    /// The record as it was just before or just after the change with this seq, from its present values and its later
    /// changes; nothing when it was not there.
    [[nodiscard]] std::optional<Record> stateAt(const QString &recordId, qint64 changeSeq, bool before) const;

    /// Makes every digest again and compares.
    [[nodiscard]] ChainVerdict verify() const;
    /// The digest of the newest change, or an empty text.
    [[nodiscard]] QString head() const;

private:
    Connection &m_connection;
};

/// The rows of a stored change backwards and inverted, read as they are needed, so that taking back a bulk change needs
/// little memory.
class InverseSource : public ChangeSource
{
public:
    /// `changeSeq` is the change's own key in this file.
    InverseSource(Connection &connection, qint64 changeSeq);
    void rewind() override;
    bool next(RecordChange &change) override;
    bool nextHead(RecordChange &change) override;

private:
    [[nodiscard]] bool read(RecordChange &stored);

    Connection &m_connection;
    qint64 m_change;
    qint64 m_position = -1;
};

} // namespace scrutineer
