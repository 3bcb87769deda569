// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/changeset.h"
#include "models/storage/store.h"

#include <QSet>

namespace scrutineer {

/// What deleting some records means for the others: their own parts and all that is attached to them go along; other
/// records that refer to them are told, and go along, lose the reference, or keep the records from being deleted.
class DeletePlan
{
public:
    /// What becomes of the records that refer to the deleted ones.
    enum class Choice {
        Refuse,    ///< Nothing is deleted while others refer to it.
        Clear,     ///< They stay, without the reference. Only where every reference may be blank.
        TakeAlong, ///< They go too, and so does what cannot be without them.
    };
    /// Records of one type that refer to the deleted ones in one field.
    struct Referrers
    {
        const RecordType *type = nullptr;
        const Field *field = nullptr;
        QStringList ids;
        /// True when the reference may be blank.
        [[nodiscard]] bool isClearable() const { return !field->flags.testFlag(Required); }
    };

    /// Looks at what belongs to the records and what refers to them. Throws SqlError when the file cannot be read.
    DeletePlan(const Store &store, const QStringList &ids);

    /// The records asked for and what goes with them in any case.
    [[nodiscard]] const QStringList &own() const { return m_own; }
    /// Other records that refer to these; when empty, nothing has to be asked.
    [[nodiscard]] const QList<Referrers> &referrers() const { return m_referrers; }
    /// True when Choice::Clear can be had.
    [[nodiscard]] bool canClear() const;
    /// All records that Choice::TakeAlong deletes.
    [[nodiscard]] QStringList takenAlong() const;
    /// The change, all in one, so that undo brings everything back. A problem when the choice does not allow it.
    [[nodiscard]] Result<ChangeSet> changes(Choice choice, const QString &title) const;

private:
    [[nodiscard]] QStringList withOwn(const QStringList &ids) const;
    [[nodiscard]] QList<Referrers> referrersOf(const QStringList &ids) const;
    void clearReferences(ChangeSet &changes, const QList<Referrers> &referrers, const QSet<QString> &gone) const;

    const Store &m_store;
    QStringList m_own;
    QList<Referrers> m_referrers;
};

} // namespace scrutineer
