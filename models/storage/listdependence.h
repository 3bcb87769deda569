// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/changeset.h"
#include "models/storage/listquery.h"

#include <QSet>

namespace scrutineer {

/// What the order and extent of a list depend on, so that a change of something else need not read the list again.
///
/// It may name more than the list really depends on, never less.
class ListDependence
{
public:
    /// Of the query's records, their order, and groups by these paths.
    ListDependence(const ListQuery &query, const QList<QStringList> &groups);

    /// True when the change may have added, removed or moved rows of the list.
    [[nodiscard]] bool isTouchedBy(const ChangeNotice &notice) const;

private:
    void addFilter(const Filter &filter, const RecordType &type);
    void addPath(const QStringList &path, const RecordType &type);
    void addField(const Field &field, const RecordType &type);
    void addLabel(const QString &typeName);
    void addScope(const RecordType &type);

    QString m_type;
    QSet<QString> m_fields; ///< Of the list's own type.
    QSet<QString> m_types;  ///< Other types, any field of which may matter.
    QSet<QString> m_labels; ///< Types whose label has been followed.
    QSet<QString> m_scopes; ///< Types whose way to an election has been followed.
    bool m_onEverything = false;
};

} // namespace scrutineer
