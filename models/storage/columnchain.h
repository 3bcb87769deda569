// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"
#include "models/storage/valuepath.h"

#include <vector>

namespace scrutineer {

/// The values that a path leads to from every record of its type, in memory: for counts over a million records, where
/// looking up row after row by key reads the wide tables all over. Each step is read once in the order of an index, and
/// then followed by numbers alone; it takes four bytes for each record of the project.
class ColumnChain
{
public:
    /// Reads the path's values. It must not lead through links. Throws SqlError.
    ColumnChain(const Connection &connection, const ValuePath &path);

    /// Which of keys() is the value of the record with this seq; −1 where it is not known.
    [[nodiscard]] int place(qint64 seq) const
    {
        return std::size_t(seq) < m_places.size() ? m_places[std::size_t(seq)] : -1;
    }
    /// The different values, as PathSql reads them.
    [[nodiscard]] const QStringList &keys() const { return m_keys; }

private:
    void readEnd(const Connection &connection, const ValuePath &path);
    void follow(const Connection &connection, const RecordType &type, const QString &field);

    std::vector<int> m_places;
    QStringList m_keys;
};

} // namespace scrutineer
