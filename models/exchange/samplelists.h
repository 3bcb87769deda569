// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>

namespace scrutineer {

/// A list of parts or attached records inside a sample record, e.g. "members" inside a mission.
struct SampleList
{
    QLatin1StringView property;   ///< Its name in the file.
    QLatin1StringView type;       ///< The record type of what it lists.
    QLatin1StringView back;       ///< The field that refers to the outer record.
    QLatin1StringView mainField;  ///< The field that a plain text stands for.
    QLatin1StringView identifies; ///< The fields that tell one entry from the next, parted by spaces; blank: the order.
};

/// The list with this name in the file, or null.
[[nodiscard]] const SampleList *sampleList(const QString &property);

/// The key of an entry of a list: the outer key, the list's name and what identifies the entry, so that the id stays
/// when other entries come or go before it.
[[nodiscard]] QString sampleListKey(const SampleList &list, const QString &outerKey, const QJsonObject &entry,
                                    int position);

} // namespace scrutineer
