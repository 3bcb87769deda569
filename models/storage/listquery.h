// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/filter.h"
#include "models/records/recordtype.h"
#include "models/records/result.h"
#include "models/storage/connection.h"

#include <QVector>

#include <limits>

namespace scrutineer {

/// What a list shows: records of a type that match a filter, in an order. A value, made by pages and the command line.
struct ListQuery
{
    const RecordType *type = nullptr;
    Filter filter;
    QString sort; ///< A field's name, "created" or "changed"; empty for the type's own order.
    bool descending = false;

    /// All records of a type in its own order.
    static ListQuery of(const RecordType &type);
    bool operator==(const ListQuery &other) const = default;
};

/// The keys of all records of the query in its order: blank values last, equal ones in the type's own
/// order (beyond 20,000 records, and where dates are sorted by, in the order they were made).
///
/// Dates are ordered by their earliest day (the latest one where the start is open), references by label, terms and
/// choices as their vocabulary is. Labels and texts follow the alphabet of the connection's language up to 20,000
/// records; beyond, texts are in the order of their index, so that a million of them need no sorting.
/// `most` stops after so many, which is quick where the order is that of an index.
Result<QVector<qint64>> listKeys(Connection &connection, const ListQuery &query,
                                 qsizetype most = std::numeric_limits<qsizetype>::max());

/// How many records the query has.
Result<qint64> listCount(Connection &connection, const ListQuery &query);

/// The records of one group of a list. With two levels of groups the inner ones stand in `parts` and hold the records.
struct ListGroup
{
    QString key;   ///< Of the value, as text: a seq, a choice's key, a year … Empty for the blank ones.
    QString label; ///< For the user; empty for the blank ones.
    QVector<qint64> seqs;
    QList<ListGroup> parts;

    /// How many records it has, those of its parts included.
    [[nodiscard]] qint64 count() const;
};

/// Name and size of a group.
struct GroupCount
{
    QString key;
    QString label;
    qint64 count = 0;
};

/// The field that a path leads to: one field, or a reference or link field and a field of its target. A date field may
/// say by what it groups: "issued_at:month"; the year is what it means without. Null when the type has no such path, or
/// one cannot group by its end (long text, numbers of figures).
const Field *groupField(const RecordType &type, const QStringList &path);

/// The query's records by the values that `paths` (one or two) lead to, each group in the query's order; the groups in
/// the order of their values, the blank one last. Of several links the first counts. The paths must be such that
/// groupField() accepts; otherwise a problem.
Result<QList<ListGroup>> listGroups(Connection &connection, const ListQuery &query, const QList<QStringList> &paths);

/// The sizes only, by one path: for charts and menus.
Result<QList<GroupCount>> groupCounts(Connection &connection, const ListQuery &query, const QStringList &path);

} // namespace scrutineer
