// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/store.h"

#include <QHash>
#include <QStringList>

namespace scrutineer {

/// The terms of a project's vocabularies with all words that find them, read once for each vocabulary.
class TermIndex
{
public:
    /// A term with its folded labels in every language, its short labels and its key.
    struct Entry
    {
        TermEntry term;
        QStringList words;
    };

    explicit TermIndex(Store &store)
        : m_store(store)
    {
    }

    /// The terms of a vocabulary in their order, each parent before its children, retired ones last.
    [[nodiscard]] const QList<Entry> &terms(const QString &vocabulary);
    /// The term's label, or an empty text.
    [[nodiscard]] QString label(const QString &id);
    /// Reads again from now on, for when terms have changed.
    void clear();

private:
    Store &m_store;
    QHash<QString, QList<Entry>> m_terms;
    QHash<QString, QString> m_labels;
};

} // namespace scrutineer
