// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/searchfields.h"
#include "models/storage/searchtokens.h"

#include <functional>
#include <map>
#include <optional>

namespace scrutineer {

/// Keeps the full-text indexes and the counts of their words in step with the records. Needs the writing connection.
///
/// A name or an identifier of a record is indexed under its own row; Search shows the record it belongs to.
class SearchIndex
{
public:
    explicit SearchIndex(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Indexes one record that was inserted (`before` invalid), changed or deleted (`after` invalid); both hold all
    /// fields. `before` must be what the file held, or the index goes wrong. Call it inside the change's transaction,
    /// and finish() before that commits. Throws SqlError.
    void changed(const RecordType &type, qint64 seq, const Record &before, const Record &after);
    /// Writes the words and counts that changed() gathered and lets go of all statements. Throws SqlError.
    void finish();
    /// Forgets what was gathered, after a roll-back.
    void discard();

    /// Says how many of all records are indexed; false stops.
    using Progress = std::function<bool(qint64 done, qint64 total)>;
    /// Makes all indexes anew in one transaction of its own. False when `progress` stopped it; then nothing has
    /// changed. Throws SqlError.
    bool rebuild(const Progress &progress = {});
    /// Merges a little of what single changes left behind, for idle moments: a few milliseconds, in a transaction of
    /// its own. True when there is more to do. Throws SqlError.
    bool mergeStep();
    /// The tables whose index does not hold what the records say; empty when all is well. Reads everything. Throws
    /// SqlError.
    [[nodiscard]] QStringList damaged();

private:
    /// Words of one record that are to be written or taken away.
    struct Entry
    {
        qint64 seq = 0;
        bool isRemoval = false;
        const RecordType *type = nullptr;
        QString words;
    };

    void replace(SearchPart part, const RecordType &type, qint64 seq, const QString &before, const QString &after);
    void write(SearchPart part, bool isRemoval, const RecordType &type, qint64 seq, const QString &words);
    void writeWaiting();
    void writeEntry(SearchPart part, const Entry &entry);
    void count(const QString &before, const QString &after);
    bool fill(const Progress &progress);
    [[nodiscard]] const SearchTokens &tokens();
    QSqlQuery &prepared(const QString &sql);

    Connection &m_connection;
    std::optional<SearchTokens> m_tokens;
    std::map<SearchPart, QList<Entry>> m_waiting; ///< Written in the order of the records' seqs.
    qsizetype m_waitingBytes = 0;
    QHash<QByteArray, qint64> m_counts; ///< Changes of search_term that are still to be written.
};

} // namespace scrutineer
