// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/bulkchange.h"

#include <QQueue>

namespace scrutineer {

/// The changes of a BulkChange, read record by record as the writer asks for them, so that memory stays bounded: of
/// what it has gone through it keeps only the tags that go.
///
/// The records are read while they change; each is read before its own changes are given out, and no change touches
/// another record, so every pass sees what it has to.
class BulkSource final : public ChangeSource
{
public:
    /// `connection` must outlive the source. Ids that are there twice count once; records that are gone, or of another
    /// type, are passed over.
    BulkSource(BulkChange change, Connection &connection);

    void rewind() override;
    bool next(RecordChange &change) override;

    /// Chosen records that were there, and those that changed, in the pass so far.
    [[nodiscard]] const BulkPreview &counts() const { return m_counts; }

private:
    void read(const QString &id);
    void readCreated();
    void addValues(const Record &record, ChangeSet &changes);
    void addAttached(const Record &record, ChangeSet &changes);
    void addRemovedTags(const QString &id, ChangeSet &changes);

    BulkChange m_change;
    Store m_store;
    qsizetype m_position = -1;
    QQueue<RecordChange> m_waiting;
    QHash<QString, QList<RecordChange>> m_removals; ///< By the record that loses them.
    BulkPreview m_counts;
};

} // namespace scrutineer
