// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/recordtablemodel.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

const RecordTableModel::Heading *RecordTableModel::headingAt(int row) const
{
    const qint64 key = m_rows.value(row, 0);
    return key < 0 ? &m_headings.at(-1 - key) : nullptr;
}

QVariant RecordTableModel::groupData(const Heading &heading, int column, int role) const
{
    const QString label = heading.label.isEmpty() ? tr("Not known") : heading.label;
    switch (role) {
    case Qt::DisplayRole:
        return column == 0 ? label : QVariant();
    case Qt::AccessibleTextRole: {
        const QString words = tr("%1, %n record(s)", nullptr, int(heading.count)).arg(label);
        return m_folded.contains(heading.key) ? tr("%1, folded").arg(words) : words;
    }
    case IsGroupRole:
        return true;
    case GroupCountRole:
        return heading.count;
    case GroupLevelRole:
        return heading.level;
    case IsFoldedRole:
        return m_folded.contains(heading.key);
    default:
        return {};
    }
}

void RecordTableModel::addHeadings(QList<ListGroup> &groups, int outer, QList<Heading> &headings)
{
    for (ListGroup &group : groups) {
        const QString key = outer < 0 ? group.key : headings[outer].key + u'\x1f' + group.key;
        const int place = int(headings.size());
        headings.append({key, group.label, outer < 0 ? 0 : 1, outer, group.count(), std::move(group.seqs)});
        addHeadings(group.parts, place, headings);
    }
}

bool RecordTableModel::isHidden(const Heading &heading) const
{
    return heading.outer >= 0 && m_folded.contains(m_headings.at(heading.outer).key);
}

void RecordTableModel::lay()
{
    m_pages.clear();
    m_rows.clear();
    if (m_group.isEmpty()) {
        if (!m_headings.isEmpty())
            m_rows = m_headings.first().seqs; // Shared, not copied.
        return;
    }
    m_rows.reserve(m_count + m_headings.size());
    for (qsizetype i = 0; i < m_headings.size(); ++i) {
        const Heading &heading = m_headings.at(i);
        if (isHidden(heading))
            continue;
        m_rows.append(-1 - i);
        if (!m_folded.contains(heading.key))
            m_rows += heading.seqs;
    }
}

int RecordTableModel::titleAbove(int row) const
{
    const Heading *heading = headingAt(row);
    if (m_group.isEmpty() || row >= m_rows.size() || (heading && heading->outer < 0))
        return -1;
    const int level = heading ? heading->level : int(m_group.size());
    for (int above = row - 1; above >= 0; --above) {
        if (const Heading *found = headingAt(above); found && found->level < level)
            return above;
    }
    return -1;
}

QVector<qint64> RecordTableModel::keysBelow(int heading) const
{
    QVector<qint64> keys = m_headings.at(heading).seqs;
    for (int i = heading + 1; i < m_headings.size() && m_headings.at(i).outer == heading; ++i) {
        keys += -1 - i;
        if (!m_folded.contains(m_headings.at(i).key))
            keys += m_headings.at(i).seqs;
    }
    return keys;
}

void RecordTableModel::toggleGroup(int row)
{
    if (!headingAt(row))
        return;
    const int place = int(-1 - m_rows.at(row));
    const QString key = m_headings.at(place).key;
    const QVector<qint64> keys = keysBelow(place);
    const int last = row + int(keys.size());
    m_pages.clear();
    if (m_folded.contains(key)) {
        beginInsertRows({}, row + 1, last);
        m_folded.remove(key);
        m_rows.insert(row + 1, keys.size(), 0);
        std::copy(keys.cbegin(), keys.cend(), m_rows.begin() + row + 1);
        endInsertRows();
    } else {
        beginRemoveRows({}, row + 1, last);
        m_folded.insert(key);
        m_rows.remove(row + 1, keys.size());
        endRemoveRows();
    }
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void RecordTableModel::setAllFolded(bool folded)
{
    beginResetModel();
    m_folded.clear();
    if (folded) {
        for (const Heading &heading : std::as_const(m_headings))
            m_folded.insert(heading.key);
    }
    lay();
    endResetModel();
}

} // namespace scrutineer
