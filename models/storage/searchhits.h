// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/foundrecord.h"
#include "models/storage/search.h"

namespace scrutineer {

/// Turns rows of the full-text indexes into hits: finds the record to show for each, reads its label and what stands
/// beside it, and marks the words. Made for tens of rows at a time.
class SearchHits
{
public:
    /// `scope` is an election's id or empty.
    SearchHits(const Connection &connection, const SearchQuery &query, const QString &scope);

    /// The hits of some rows of one index, in their order, without those that are gone; two rows that lead to the same
    /// record become one hit, the better of them, unless `isSeparate` is set. Throws SqlError.
    [[nodiscard]] QList<SearchHit> describe(SearchPart part, const QList<qint64> &rows, bool isSeparate = false) const;
    /// Of some rows of one index those that hold all words with case and letters as typed. Throws SqlError.
    [[nodiscard]] QList<qint64> exactOnly(SearchPart part, const QList<qint64> &rows) const;

private:
    struct Row
    {
        FoundRecord found; ///< What holds the words.
        FoundRecord shown; ///< What to open.
        QString words;
    };
    struct Face
    {
        QString id;
        QString label;
        QString secondary;
        QString date;
        bool inScope = false;
    };

    [[nodiscard]] QList<Row> rowsOf(SearchPart part, const QList<qint64> &seqs) const;
    void readWords(SearchPart part, QList<Row> &rows) const;
    void climb(QList<Row> &rows) const;
    [[nodiscard]] QHash<qint64, Face> faces(const QList<Row> &rows) const;
    [[nodiscard]] QString faceSql(const RecordType &type, const QString &seqs) const;
    [[nodiscard]] SearchHit hit(SearchPart part, const Row &row, const Face &face) const;

    const Connection &m_connection;
    const SearchQuery &m_query;
    qint64 m_scope = 0;
};

} // namespace scrutineer
