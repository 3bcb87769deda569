// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/listquery.h"

class QIODevice;

namespace scrutineer {

/// A list as CSV for spreadsheets, R and pandas (RFC 4180: comma, CRLF, doubled quotes; UTF-8, one header row).
struct ListCsv
{
    ListQuery query;
    QStringList columns;      ///< Names of fields, "created" or "changed", in order; `id` stands before them.
    bool printsFilter = true; ///< Repeats the query's filter in its text form in a last column, `filter`.
};

/// Writes all records of the list, in its order: dates, texts and numbers as they are stored, all else as the list
/// shows it. Gives the number of records; a problem when the filter is not right or the device takes no more. Throws
/// SqlError.
Result<qint64> writeListCsv(Connection &connection, const ListCsv &list, QIODevice &device);

/// The same into a file, by way of a temporary one beside it: an existing file is replaced whole or not at all.
Result<qint64> saveListCsv(Connection &connection, const ListCsv &list, const QString &path);

} // namespace scrutineer
