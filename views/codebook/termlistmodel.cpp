// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/codebook/termlistmodel.h"

#include <algorithm>

namespace scrutineer {

int TermListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TermListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
        return row.spoken.isEmpty() ? row.text : row.spoken;
    case Id:
        return row.id;
    case Depth:
        return row.depth;
    case Colour:
        return row.colour;
    case Digit:
        return row.digit;
    case Count:
        return row.count;
    case IsRetired:
        return row.retired;
    case IsSection:
        return row.id.isEmpty();
    default:
        return {};
    }
}

Qt::ItemFlags TermListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[index.row()].id.isEmpty())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

void TermListModel::setRows(const QList<Row> &rows)
{
    if (rows == m_rows)
        return;
    const bool same = std::ranges::equal(rows, m_rows, {}, &Row::id, &Row::id);
    if (!same)
        beginResetModel();
    m_rows = rows;
    if (!same)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int TermListModel::rowOf(const QString &id) const
{
    if (id.isEmpty())
        return -1;
    const auto found = std::ranges::find(m_rows, id, &Row::id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

} // namespace scrutineer
