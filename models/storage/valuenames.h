// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordtype.h"
#include "models/storage/connection.h"

#include <QCollator>
#include <QHash>
#include <QStringList>

namespace scrutineer {

/// What a value that records are grouped or counted by is called, and where it stands among the others.
struct ValueName
{
    QString label = {};
    double rank = 0;     ///< Choices and terms as their vocabulary is ordered, numbers by size, dates the newest first.
    QString id = {};     ///< Terms and references: the record's id.
    QString colour = {}; ///< The colour token of a term, of an organisation's kind or of that of a mission's first one.
};

/// The names of values of a field by their keys as SQL gives them: a seq, a choice's key, a number, "2024-02" … The
/// label is never empty. `field` must be the one that says what the values are; see valueField(). Throws SqlError.
[[nodiscard]] QHash<QString, ValueName> valueNames(const Connection &connection, const Field &field,
                                                   const QStringList &keys);
/// The same for records of one type by their seqs.
[[nodiscard]] QHash<QString, ValueName> recordNames(const Connection &connection, const RecordType &type,
                                                    const QStringList &seqs);

/// The order of values: by rank, and among equals by label in the alphabet of a language.
class ValueOrder
{
public:
    explicit ValueOrder(const QString &language);
    [[nodiscard]] bool isBefore(const ValueName &one, const ValueName &other) const;

private:
    QCollator m_collator;
};

} // namespace scrutineer
