// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"
#include "models/storage/store.h"

#include <QCoreApplication>

namespace scrutineer {

/// Finds the record that a person names in words: by its id, or by its label where that is clear enough.
class RecordLookup
{
    Q_DECLARE_TR_FUNCTIONS(RecordLookup)

public:
    /// The store must outlive this.
    explicit RecordLookup(const Store &store)
        : m_store(store)
    {
    }

    /// The id of the record of any type that is named by its id or as `type:label`.
    [[nodiscard]] Result<QString> any(const QString &words) const;
    /// The id of the record of this type that is named by its id, its label (letters fold), or a part of label or
    /// further name that no other record has. A problem names up to five that are meant perhaps.
    [[nodiscard]] Result<QString> ofType(const RecordType &type, const QString &words) const;
    /// The id of the election named so; of the only one when there are no words.
    [[nodiscard]] Result<QString> election(const QString &words) const;

private:
    [[nodiscard]] static Problem ambiguous(const RecordType &type, const QString &words, const QList<Labelled> &found);

    const Store &m_store;
};

} // namespace scrutineer
