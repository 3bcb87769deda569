// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/changeset.h"
#include "models/storage/connection.h"
#include "models/storage/searchindex.h"

#include <QCryptographicHash>
#include <QHash>

namespace scrutineer {

/// Applies changes to the project file: rows, history with its digest chain and search index in one transaction.
///
/// The only code that writes records. It goes through the changes three times: first every new record gets its seq, so
/// that references may point forward; then the rows are written; last the removed ones go, whose ids had to be known
/// until then. Foreign keys are checked by SQLite when the transaction ends.
class Writer
{
public:
    /// Needs the writing connection; made anew for each change.
    explicit Writer(Connection &connection);

    /// Commits all or nothing. `at` is the UTC instant as ISO text. A conflict, a broken reference, an unacceptable
    /// value or a full disk comes back as a problem with a sentence.
    Result<ChangeNotice> apply(const ChangeHeader &header, ChangeSource &source, const QString &changeId,
                               const QString &at, const QHash<QString, QByteArray> &contents = {});

private:
    /// Thrown inside a transaction to roll it back with a sentence.
    struct Refusal
    {
        Problem problem;
    };

    void writeChange(const ChangeHeader &header, ChangeSource &source, const QHash<QString, QByteArray> &contents);
    void writeHeader(const ChangeHeader &header);
    void writeHistoryRow(const ChangeHeader &header, const RecordChange &change);
    void writeDigest();
    void allot(const RecordChange &change);
    void insert(const RecordType &type, const RecordChange &change);
    void update(const RecordType &type, const RecordChange &change);
    void remove(const RecordType &type, const RecordChange &change);
    /// When a record that is to be deleted was made; refuses the change when its private mark is another by now.
    [[nodiscard]] QString heldCreation(const RecordType &type, const RecordChange &change);
    void forget(const RecordChange &change);
    void reindex(const RecordType &type, const RecordChange &change);
    void check(const RecordType &type, const RecordChange &change) const;
    [[noreturn]] void refuseConflict(const RecordType &type, const RecordChange &change);

    [[nodiscard]] qint64 seqOf(const QString &id);
    [[nodiscard]] QVariant stored(const Field &field, const Value &value);
    QSqlQuery &run(const QString &sql, const QVariantList &values);

    Connection &m_connection;
    SearchIndex m_index;
    QHash<QString, qint64> m_seqs;
    QCryptographicHash m_digest{QCryptographicHash::Sha256};
    ChangeNotice m_notice;
    QByteArray m_previous;
    qint64 m_change = 0;
    qint64 m_rows = 0;
};

} // namespace scrutineer
