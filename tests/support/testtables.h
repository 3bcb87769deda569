// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

#include <QHash>
#include <QTemporaryDir>
#include <QVariant>

namespace scrutineer {

/// A project's tables with rows written straight into them, for tests of reading: no history, no search index.
class TestTables
{
public:
    /// The first schema and some terms of the vocabularies that tests need. Throws when that fails.
    TestTables();

    [[nodiscard]] Connection &connection() { return m_connection; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("tables.scrutineer")); }
    /// Adds a record and gives its seq. Dates are EDTF text; their day columns are filled in. References are seqs.
    qint64 add(const char *type, const QHash<QString, QVariant> &values);
    /// Adds a term and gives its seq.
    qint64 addTerm(const char *vocabulary, const char *key, const QString &label, qint64 parent = 0,
                   const QVariant &scale = {});
    /// The seq of a term of the constructor's or addTerm's.
    [[nodiscard]] qint64 term(const char *vocabulary, const char *key) const;
    /// The id of a record.
    [[nodiscard]] QString id(qint64 seq) const;

private:
    QTemporaryDir m_folder;
    Connection m_connection;
    QHash<QString, qint64> m_terms;
    qint64 m_last = 0;
};

} // namespace scrutineer
