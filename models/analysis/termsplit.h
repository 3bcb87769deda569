// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/changeset.h"
#include "models/storage/store.h"

#include <QHash>

namespace scrutineer {

/// A record that chooses a term, as it is shown when the term is split.
struct TermUse
{
    QString record; ///< Its id.
    QString words;  ///< The proposition of a claim, the label of anything else.
    QString quote;  ///< The words of the text that a claim stands on, or empty.
    QString where;  ///< The statement of a claim, else the type of the record.
};

/// The records that choose a term, in whatever field, and how many there are.
struct TermUses
{
    QList<TermUse> uses; ///< The first ones.
    qint64 all = 0;
};

/// Reads at most `limit` of them, claims in the order they were made. The term's children do not count. Throws
/// SqlError.
[[nodiscard]] TermUses termUses(Connection &connection, const QString &term, int limit);

/// A term from which others are taken. A value.
struct TermSplit
{
    QString term;                  ///< The id of the term that is split; it stays.
    QList<Record> made;            ///< The new terms.
    QHash<QString, int> decisions; ///< The place in `made` by the id of a record that chooses the term.
    /// What is added to the rule of what the term excludes; empty for nothing.
    QString rule;

    /// What such a rule may say of the new terms.
    [[nodiscard]] static QString ruleOf(const QList<Record> &made);
};

/// The changes, all in one: the new terms, the rule, and each decided record with the new term in place of the old one,
/// in every field that held it. Records that are gone or chose another term meanwhile are passed over. Throws SqlError.
[[nodiscard]] ChangeSet changesOf(const TermSplit &split, const Store &store);

} // namespace scrutineer
