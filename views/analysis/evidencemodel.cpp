// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/evidencemodel.h"

#include <algorithm>
#include <numeric>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

void EvidenceModel::setSheet(const EvidenceSheet &sheet)
{
    beginResetModel();
    const auto texts = [](const EvidenceSheet &one) {
        QStringList heads{one.first};
        for (const EvidenceSheet::Head &head : one.heads)
            heads += head.text;
        return heads;
    };
    if (texts(sheet) != texts(m_sheet))
        m_sortColumn = -1;
    m_sheet = sheet;
    arrange();
    endResetModel();
}

void EvidenceModel::arrange()
{
    m_order.resize(m_sheet.rows.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    if (m_sortColumn < 0 || m_sortColumn > m_sheet.heads.size())
        return;
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    if (m_sortColumn == 0) {
        std::ranges::stable_sort(m_order, [&](int a, int b) {
            const int compared = m_sheet.rows[a].label.localeAwareCompare(m_sheet.rows[b].label);
            return ascending ? compared < 0 : compared > 0;
        });
        return;
    }
    std::ranges::stable_sort(m_order, [&](int a, int b) {
        const std::optional<double> one = m_sheet.rows[a].cells[m_sortColumn - 1].order;
        const std::optional<double> other = m_sheet.rows[b].cells[m_sortColumn - 1].order;
        if (!one || !other)
            return one.has_value() && !other;
        return ascending ? *one < *other : *one > *other;
    });
}

void EvidenceModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged();
    const QList<int> before = m_order;
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    const QModelIndexList kept = persistentIndexList();
    for (const QModelIndex &index : kept)
        changePersistentIndex(index, this->index(int(m_order.indexOf(before[index.row()])), index.column()));
    Q_EMIT layoutChanged();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int EvidenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_order.isEmpty() ? 0 : 1 + int(m_sheet.heads.size());
}

const EvidenceCell *EvidenceModel::cell(const QModelIndex &index) const
{
    return index.isValid() && index.column() > 0 ? &row(index.row()).cells.at(index.column() - 1) : nullptr;
}

Evidence EvidenceModel::evidence(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const EvidenceCell *own = cell(index);
    return own ? own->evidence : row(index.row()).evidence;
}

QString EvidenceModel::spoken(const QModelIndex &index) const
{
    const EvidenceRow &own = row(index.row());
    if (const EvidenceCell *one = cell(index))
        return tr("%1, %2: %3")
            .arg(own.label, m_sheet.heads[index.column() - 1].text, one->spoken.isEmpty() ? one->text : one->spoken);
    return own.note.isEmpty() ? own.label : tr("%1, %2").arg(own.label, own.note);
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const EvidenceCell *own = cell(index);
    switch (role) {
    case Qt::DisplayRole:
        return own ? own->text : row(index.row()).label;
    case Qt::AccessibleTextRole:
        return spoken(index);
    case Qt::TextAlignmentRole:
        return int(own ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section > m_sheet.heads.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == 0 ? int(Qt::AlignLeft | Qt::AlignVCenter) : int(Qt::AlignCenter) | Qt::TextWordWrap);
    const EvidenceSheet::Head head = section == 0 ? EvidenceSheet::Head{m_sheet.first, {}} : m_sheet.heads[section - 1];
    if (role == Qt::ToolTipRole)
        return (head.explanation.isEmpty() ? head.text : head.explanation).toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    if (section != m_sortColumn)
        return head.text;
    return head.text + (m_sortOrder == Qt::AscendingOrder ? u" ↑"_s : u" ↓"_s);
}

QString EvidenceModel::copied(const QModelIndexList &indexes) const
{
    if (indexes.size() == 1)
        return spoken(indexes.first());
    QList<int> rows;
    QList<int> columns;
    for (const QModelIndex &one : indexes) {
        if (!rows.contains(one.row()))
            rows += one.row();
        if (!columns.contains(one.column()) && one.column() > 0)
            columns += one.column();
    }
    std::ranges::sort(rows);
    std::ranges::sort(columns);
    const auto plain = [](QString words) { return words.replace(u'\t', u' ').replace(u'\n', u' '); };
    QString table = plain(m_sheet.first);
    for (const int column : std::as_const(columns))
        table += u'\t' + plain(m_sheet.heads[column - 1].text);
    table += u'\n';
    for (const int one : std::as_const(rows)) {
        table += plain(row(one).label);
        for (const int column : std::as_const(columns)) {
            const EvidenceCell &own = row(one).cells[column - 1];
            table += u'\t' + plain(own.text.isEmpty() ? own.spoken : own.text);
        }
        table += u'\n';
    }
    return table;
}

} // namespace scrutineer
