// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/searchfields.h"

namespace scrutineer {

// The SQL that search reads its hits with. A record's table stands in it under the alias `t`.

/// SELECT of seq and the words that a part holds, one field a line, for the seqs that replace "%1"; empty when the
/// part holds nothing of the type.
QString wordsSql(SearchPart part, const RecordType &type);
/// The label of the row.
QString faceLabelSql(const RecordType &type, const QString &language);
/// One more fact to tell the row from others by, from its description: what it refers to, else what is linked to it,
/// else a text or term that lists show; "NULL" when there is none.
QString secondarySql(const RecordType &type, const QString &language);
/// The first date that lists show, else "NULL".
QString faceDateSql(const RecordType &type);
/// Whether the record with the seq `seqExpression` belongs to the election with this seq. Made for tens of rows: it
/// looks at the newest 200 links of each kind.
QString scopeTestSql(const RecordType &type, const QString &seqExpression, qint64 election);

} // namespace scrutineer
