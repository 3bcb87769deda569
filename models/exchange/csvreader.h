// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace scrutineer {

/// One row of a CSV file and where it stands.
struct CsvRow
{
    qsizetype line = 0; ///< The line it begins in, from 1.
    QStringList cells;
};

/// Reads CSV as RFC 4180 has it: cells divided by commas, or by semicolons or tabs where the first line has more of
/// them; quoted cells may hold all of these and line ends, doubled quotation marks stand for one. UTF-8, with or
/// without a byte order mark; lines end in CRLF, LF or CR; empty lines are passed over. The bytes may come from
/// anywhere: the problem says in a sentence what is wrong and in which line.
[[nodiscard]] Result<QList<CsvRow>> readCsv(const QByteArray &bytes);

/// One cell: quoted where RFC 4180 or white space at its ends needs it. Where a spreadsheet would take the text for a
/// formula an apostrophe comes first; csvCellText takes it away again.
[[nodiscard]] QString csvCell(const QString &text);

/// The text of a cell as csvCell was given it.
[[nodiscard]] QString csvCellText(const QString &cell);

} // namespace scrutineer
