// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/valuepath.h"

#include <QHash>
#include <QStringList>

namespace scrutineer {

/// Builds the joins that values by path need, over rows of a type's table under the alias `t`, and the expressions that
/// read them.
///
/// What a path reaches through references only is joined by primary keys, so each row of `t` stays one row. What it
/// reaches through links is joined as its different values: one row for each, and one with a null where there is none.
class PathSql
{
public:
    /// The value at the end of the path: a seq, a key, a text or a number; null where there is none.
    QString expression(const ValuePath &path);
    /// The same for the row that the path ends at, under an alias: without the way to it. Not for paths through links.
    QString endExpression(const ValuePath &path, const QString &alias);
    /// How many steps of a path lead on to another record.
    [[nodiscard]] static qsizetype leadingSteps(const ValuePath &path);
    /// "WITH … " for the start of the query; may be empty.
    [[nodiscard]] QString with() const;
    /// " LEFT JOIN …" for behind the table; may be empty.
    [[nodiscard]] const QString &joins() const { return m_joins; }

private:
    /// The row that a path has come to.
    struct Row
    {
        const RecordType *type;
        QString alias;
        bool optional = false; ///< It may be missing.
    };

    QString newAlias();
    Row followed(const Row &row, const Field &field, QString &joins, bool optional);
    QString memberships(const ValuePath &path, qsizetype from, const Row &row);
    QString end(const ValuePath &path, const Row &row, const QString &linked = {});

    QStringList m_tables; ///< Named in the WITH.
    QString m_joins;
    QHash<QString, Row> m_rows; ///< By the path that leads to them, so that two paths share them.
    int m_aliases = 0;
};

} // namespace scrutineer
