// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/changeset.h"
#include "models/storage/referrals.h"

namespace scrutineer {

/// Several terms of a vocabulary that become one. A value.
struct TermMerge
{
    QString into;     ///< The id of the term that stays.
    QStringList from; ///< Ids of those that go; the term that stays is passed over.
    /// What is added to the rule of what the remaining term includes; empty for nothing.
    QString rule;

    /// What such a rule may say: the labels of those that go with what they mean, a line each. In a language.
    [[nodiscard]] static QString ruleOf(const QList<Record> &going, const QString &language);
    /// The title of the change, for undo and history.
    [[nodiscard]] QString title(const Store &store) const;
    /// What keeps it from being done, in a sentence; empty when nothing does.
    [[nodiscard]] QString problem(const Store &store) const;
};

/// The changes of a merge, made one by one: every record that refers to a term that goes, in whatever field, refers to
/// the one that stays; children come under it; a mere link that would then say what another says already goes, unless
/// something refers to it; saved filters name the one that stays; last the terms go.
///
/// What refers is listed by keys when the source is made, so that memory stays bounded and every pass sees the same.
class TermMergeSource final : public ChangeSource
{
public:
    /// `connection` must outlive the source. Throws SqlError.
    TermMergeSource(TermMerge merge, Connection &connection);

    void rewind() override;
    bool next(RecordChange &change) override;

    /// How many records a merge changes or removes, the terms themselves not counted.
    [[nodiscard]] qsizetype count() const { return m_referrals.entries.size(); }

private:
    [[nodiscard]] RecordChange changeOf(const ReferralList::Entry &entry);
    [[nodiscard]] bool isDoubled(const Record &link, const Field &field);
    void readTerms();
    void changeFilters(const QList<Record> &going, const Record &staying, ChangeSet &changes) const;
    void changeCharts(const QList<Record> &going, const Record &staying, ChangeSet &changes) const;
    [[nodiscard]] QString newParent(const Record &into) const;

    TermMerge m_merge;
    Store m_store;
    ReferralList m_referrals;
    QList<RecordChange> m_first;           ///< What changes in the term that stays.
    QList<RecordChange> m_last;            ///< The terms that go.
    QHash<qint64, RecordChange> m_doubled; ///< Links that go, by key.
    qsizetype m_position = 0;
};

} // namespace scrutineer
