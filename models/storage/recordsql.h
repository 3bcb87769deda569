// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record.h"

#include <QSqlQuery>

namespace scrutineer {

/// SELECT of all stored fields of a type with references as ids, from the type's table as t and record as r; a WHERE
/// or ORDER BY may follow. Read its rows with recordFromRow.
QString selectRecordSql(const RecordType &type);

/// The record in the current row of a selectRecordSql query.
Record recordFromRow(const RecordType &type, const QSqlQuery &row);

} // namespace scrutineer
