// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// A list that a researcher keeps: type, filter, order, columns and grouping.
struct SavedFilter
{
    QString name;
    QString recordType;
    LongText filter;
    QString sort;
    QString columns;
    QString grouping; ///< As setGroup() writes it; empty in filters of older projects.

    bool operator==(const SavedFilter &) const = default;

    /// Keeps the levels that the list is grouped by, outer ones first; none means that it is not grouped.
    void setGroup(const QStringList &levels);
    /// The levels, or nothing when none were kept, so that a list stays grouped as it is.
    [[nodiscard]] std::optional<QStringList> group() const;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
