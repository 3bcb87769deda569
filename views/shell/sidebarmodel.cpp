// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/sidebarmodel.h"

#include "models/records/recordtype.h"

#include <QLocale>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

SidebarModel::SidebarModel(QObject *parent)
    : QAbstractListModel(parent)
{
    fill();
}

void SidebarModel::fill()
{
    m_rows.clear();
    m_rows.append({tr("Overview"), u"layout-dashboard"_s, {.page = u"overview"_s}});
    m_rows.append({tr("Records"), {}, {}});
    // In the order in which a reader asks: which election, who, whom, what, where from.
    for (const QString &name : {u"election"_s, u"organization"_s, u"mission"_s, u"person"_s, u"visit"_s, u"statement"_s,
                                u"place"_s, u"source"_s}) {
        const RecordType &type = requireRecordType(name);
        m_rows.append({type.displayPlural(), QString::fromLatin1(type.icon), {.page = u"list"_s, .type = name}});
    }
    m_rows.append({tr("Analysis"), {}, {}});
    m_rows.append({tr("Comparison"), u"grid-3x3"_s, {.page = u"comparison"_s}});
    m_rows.append({tr("Timeline"), u"chart-gantt"_s, {.page = u"timeline"_s}});
    m_rows.append({tr("Charts"), u"chart-column"_s, {.page = u"charts"_s}});
    m_rows.append({tr("Map"), u"map-pin"_s, {.page = u"map"_s}});
    m_rows.append({tr("Interlocutors"), u"network"_s, {.page = u"interlocutors"_s}});
    m_rows.append({tr("Repeated wording"), u"quote"_s, {.page = u"wording"_s}});
    m_rows.append({tr("Figures"), u"scale"_s, {.page = u"figures"_s}});
    m_rows.append({tr("Codebook"), u"list-checks"_s, {.page = u"codebook"_s}});
    m_rows.append({tr("Project"), {}, {}});
    m_rows.append({tr("History"), u"history"_s, {.page = u"history"_s}});
}

int SidebarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SidebarModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[index.row()];
    const bool section = row.location.page.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
        return m_counts.contains(row.location.type)
                   ? tr("%1, %2").arg(row.text, QLocale().toString(m_counts.value(row.location.type)))
                   : row.text;
    case LocationPage:
        return row.location.page;
    case RecordTypeName:
        return row.location.type;
    case IconName:
        return row.iconName;
    case Count:
        return m_counts.contains(row.location.type) ? QLocale().toString(m_counts.value(row.location.type)) : QString();
    case IsSection:
        return section;
    default:
        return {};
    }
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex &index) const
{
    const bool isPage = index.isValid() && !m_rows[index.row()].location.page.isEmpty();
    return !isPage ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

void SidebarModel::setCounts(const QHash<QString, qint64> &counts)
{
    m_counts = counts;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int SidebarModel::rowOf(const Location &location) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const Location &own = m_rows[row].location;
        const bool samePage = own.page == location.page ||
                              (own.page == "list"_L1 && (location.page == "form"_L1 || location.page == "reader"_L1 ||
                                                         location.page == "declaration"_L1)) ||
                              (own.type == "organization"_L1 && location.page == "organization"_L1);
        if (!own.page.isEmpty() && samePage &&
            (own.page != "list"_L1 || own.type == location.type || location.page == "organization"_L1))
            return row;
    }
    return -1;
}

Location SidebarModel::location(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].location : Location();
}

QList<int> SidebarModel::pageRows() const
{
    QList<int> rows;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!m_rows[row].location.page.isEmpty())
            rows.append(row);
    }
    return rows;
}

void SidebarModel::retranslate()
{
    beginResetModel();
    fill();
    endResetModel();
}

} // namespace scrutineer
