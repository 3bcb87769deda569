// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/filter.h"
#include "models/records/recordtype.h"
#include "models/records/result.h"
#include "models/storage/connection.h"

#include <QVariantList>

namespace scrutineer {

/// A condition on the rows of a type's table, which stands in the query under the alias `t`.
struct FilterSql
{
    QString where;       ///< "1" when there is no condition.
    QVariantList values; ///< For the question marks in `where`, in order. No text of the user is in the SQL itself.
};

/// A field that every record has and that stands in no table of fields.
struct CommonField
{
    const char *name;
    const char *label; ///< English; translated in the context "Field".
    FieldKind kind;
};

/// Filters of all types know these beside the type's own fields: private, created, changed, sourced,
/// sources (how many are cited for it), conflict, and record (itself, named by its id).
std::span<const CommonField> commonFields();

/// Turns a filter into SQL. The connection is read for terms and ids only, in its language.
///
/// A field that the type does not have, a value that does not suit the field, or a record that is gone is a Problem
/// with a sentence that names what would be right.
Result<FilterSql> filterSql(const Connection &connection, const Filter &filter, const RecordType &type);

} // namespace scrutineer
