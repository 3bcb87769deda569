// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/boardmodel.h"

#include "models/analysis/claimwords.h"

#include <QLocale>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

BoardModel::BoardModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void BoardModel::setBoard(const ComparisonBoard &board)
{
    beginResetModel();
    m_board = board;
    m_marked = -1;
    endResetModel();
}

void BoardModel::setSwapped(bool swapped)
{
    beginResetModel();
    m_swapped = swapped;
    endResetModel();
}

void BoardModel::setSaying(Saying saying)
{
    m_saying = saying;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void BoardModel::setMarkedColumn(int column)
{
    if (m_marked == column)
        return;
    m_marked = column;
    if (m_swapped && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
    else if (!m_swapped && columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || m_board.lines.isEmpty())
        return 0;
    return 1 + int(m_swapped ? m_board.columns.size() : m_board.lines.size());
}

int BoardModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid() || m_board.lines.isEmpty())
        return 0;
    return 2 + int(m_swapped ? m_board.lines.size() : m_board.columns.size());
}

int BoardModel::line(const QModelIndex &index) const
{
    const int place = m_swapped ? index.column() - 1 : index.row();
    return place >= 0 && place < m_board.lines.size() ? place : -1;
}

int BoardModel::column(const QModelIndex &index) const
{
    const int place = m_swapped ? index.row() : index.column() - 1;
    return place >= 0 && place < m_board.columns.size() ? place : -1;
}

BoardModel::Part BoardModel::part(const QModelIndex &index) const
{
    if (index.column() == 0)
        return Part::Label;
    const bool isLine = line(index) >= 0;
    const bool isColumn = column(index) >= 0;
    if (isLine && isColumn)
        return Part::Cell;
    if (isLine)
        return Part::Claims;
    return isColumn ? Part::Divergence : Part::Corner;
}

const BoardCell *BoardModel::cell(const QModelIndex &index) const
{
    return index.isValid() && part(index) == Part::Cell ? &m_board.lines[line(index)].cells[column(index)] : nullptr;
}

QModelIndex BoardModel::indexOf(int line, int column) const
{
    return m_swapped ? index(column, line + 1) : index(line, column + 1);
}

QString BoardModel::cellText(const BoardCell &cell) const
{
    const QLocale locale;
    if (cell.state != CellState::Coded)
        return m_saying == Saying::Words ? cellStateLabel(cell.state) : QString();
    const QString count = u"×"_s + locale.toString(cell.claims());
    const std::optional<double> mean = cell.mean();
    if (!mean || m_saying == Saying::Count)
        return count;
    if (m_saying == Saying::Range && cell.lowest() != cell.highest())
        return u"%1…%2"_s.arg(polarityWords(cell.lowest()), polarityWords(cell.highest()));
    return m_saying == Saying::Range ? polarityWords(cell.lowest()) : u"%1 %2"_s.arg(meanWords(*mean, locale), count);
}

QString BoardModel::text(const QModelIndex &index) const
{
    switch (part(index)) {
    case Part::Cell:
        return cellText(*cell(index));
    case Part::Label:
        if (m_swapped)
            return column(index) >= 0 ? m_board.columns[column(index)].label : tr("Claims");
        return index.row() < m_board.lines.size() ? m_board.lines[index.row()].label : tr("Divergence");
    case Part::Claims:
        return QLocale().toString(m_board.lines[line(index)].claims);
    case Part::Divergence:
        return divergence(column(index)).words();
    case Part::Corner:
        break;
    }
    return m_board.divergence ? QLocale().toString(*m_board.divergence, 'f', 2) : u"–"_s;
}

QString BoardModel::spoken(const QModelIndex &index) const
{
    const BoardCell *own = cell(index);
    if (!own) {
        switch (part(index)) {
        case Part::Claims:
            return tr("%1, %n claim(s)", nullptr, int(m_board.lines[line(index)].claims))
                .arg(m_board.lines[line(index)].label);
        case Part::Divergence:
            return tr("Divergence on %1: %2").arg(m_board.columns[column(index)].label, text(index));
        case Part::Corner:
            return tr("Divergence of all: %1").arg(text(index));
        default:
            break;
        }
        const QString note =
            m_swapped || index.row() >= m_board.lines.size() ? QString() : m_board.lines[index.row()].note;
        return note.isEmpty() ? text(index) : tr("%1, %2").arg(text(index), note);
    }
    const QString where = tr("%1, %2").arg(m_board.lines[line(index)].label, m_board.columns[column(index)].label);
    if (own->state != CellState::Coded)
        return tr("%1: %2").arg(where, cellStateLabel(own->state));
    const QString claims = tr("%n claim(s)", nullptr, int(own->claims()));
    const std::optional<double> mean = own->mean();
    if (!mean)
        return tr("%1: %2, no polarity").arg(where, claims);
    QString said = tr("%1: mean %2, %3").arg(where, meanWords(*mean, QLocale()), claims);
    if (own->lowest() != own->highest())
        said += u", "_s + tr("from %1 to %2").arg(polarityWords(own->lowest()), polarityWords(own->highest()));
    return said;
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::AccessibleTextRole:
        return spoken(index);
    case Qt::TextAlignmentRole:
        return int(index.column() == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
    default:
        return {};
    }
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isFirst = section == 0;
    const bool isLast = section == columnCount() - 1;
    if (role == Qt::TextAlignmentRole)
        return int(isFirst ? int(Qt::AlignLeft | Qt::AlignVCenter) : int(Qt::AlignCenter) | Qt::TextWordWrap);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (isFirst) {
        if (m_swapped)
            return QString();
        switch (m_board.query.rows) {
        case BoardQuery::Rows::Missions:
            return tr("Mission");
        case BoardQuery::Rows::Statements:
            return tr("Statement");
        case BoardQuery::Rows::Elections:
            return tr("Election");
        case BoardQuery::Rows::Kinds:
            return tr("Kind of organisation");
        }
    }
    if (isLast)
        return m_swapped ? tr("Divergence") : tr("Claims");
    if (m_swapped)
        return m_board.lines[section - 1].label;
    const BoardColumn &own = m_board.columns[section - 1];
    return role == Qt::ToolTipRole ? own.label : own.shortLabel;
}

QString BoardModel::copied(const QModelIndexList &indexes) const
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
    QString table = plain(headerData(0, Qt::Horizontal, Qt::DisplayRole).toString());
    for (const int column : std::as_const(columns))
        table += u'\t' + plain(headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
    table += u'\n';
    for (const int row : std::as_const(rows)) {
        table += plain(text(index(row, 0)));
        for (const int column : std::as_const(columns)) {
            const QModelIndex one = index(row, column);
            const BoardCell *own = cell(one);
            table += u'\t' + plain(own && own->state != CellState::Coded ? cellStateLabel(own->state) : text(one));
        }
        table += u'\n';
    }
    return table;
}

} // namespace scrutineer
