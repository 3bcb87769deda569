// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/sentencecomparison.h"
#include "models/analysis/worddifference.h"

#include <QAbstractListModel>

namespace scrutineer {

/// Two versions of a text, compared, as rows of sentences; all of them, or only those that differ.
class VersionRows final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setComparison(const QString &before, const QString &after, const SentenceComparison &comparison);
    void setOnlyDifferences(bool only);
    [[nodiscard]] const SentenceComparison &comparison() const { return m_comparison; }
    [[nodiscard]] const SentenceComparison::Row &at(int row) const;
    /// The sentence of a row in the earlier or the later version; empty when it is not there.
    [[nodiscard]] QString before(int row) const;
    [[nodiscard]] QString after(int row) const;
    /// The words that differ in a changed sentence; nothing for every other row.
    [[nodiscard]] WordDifference differenceOf(int row) const;
    /// What happened to a row's sentence, in a word or two.
    [[nodiscard]] QString kindWords(int row) const;
    /// The next row from `row` in a direction that is not the same in both; −1 when there is none.
    [[nodiscard]] int nextDifference(int row, int step) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void choose();

    QString m_before;
    QString m_after;
    SentenceComparison m_comparison;
    QList<qsizetype> m_shown;
    bool m_onlyDifferences = false;
};

} // namespace scrutineer
