// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/recordtablemodel.h"

#include "models/records/codelist.h"
#include "models/storage/delivery.h"
#include "models/storage/workspace.h"

#include <QLocale>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pageRows = 128;
constexpr int keptPages = 64;

bool isNumber(FieldKind kind)
{
    return kind == FieldKind::Integer || kind == FieldKind::Decimal || kind == FieldKind::Count ||
           kind == FieldKind::Figures;
}

} // namespace

RecordTableModel::RecordTableModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_pages(keptPages)
{
    connect(&workspace, &Workspace::changed, this, &RecordTableModel::follow);
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

const RecordTableModel::Group *RecordTableModel::groupAt(int row) const
{
    const qint64 key = m_rows.value(row, 0);
    return key < 0 ? &m_groups.at(-1 - key) : nullptr;
}

const ListRow *RecordTableModel::rowAt(int row) const
{
    const int page = row / pageRows;
    QList<ListRow> *rows = m_pages.object(page);
    if (!rows) {
        QVector<qint64> seqs = m_rows.mid(qsizetype(page) * pageRows, pageRows);
        seqs.removeIf([](qint64 key) { return key < 0; });
        try {
            rows = new QList<ListRow>(m_reader.read(m_workspace.connection(), *m_query.type, m_columns, seqs));
        } catch (const SqlError &) {
            return nullptr; // The file went away under the window; the next reading of the list says so.
        }
        m_pages.insert(page, rows);
    }
    const qint64 seq = m_rows.at(row);
    for (const ListRow &found : std::as_const(*rows)) {
        if (found.seq == seq)
            return &found;
    }
    return nullptr;
}

QVariant RecordTableModel::groupData(const Group &group, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == 0 ? (group.label.isEmpty() ? tr("Not known") : group.label) : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1, %n record(s)", nullptr, int(group.seqs.size())).arg(group.label);
    case IsGroupRole:
        return true;
    case GroupCountRole:
        return group.seqs.size();
    case IsFoldedRole:
        return m_folded.contains(group.key);
    default:
        return {};
    }
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_query.type || !m_workspace.isOpen())
        return {};
    if (const Group *group = groupAt(index.row()))
        return groupData(*group, index.column(), role);
    const ListRow *row = rowAt(index.row());
    if (!row || index.column() >= row->cells.size())
        return {};
    const ListCell &cell = row->cells.at(index.column());
    const Field *field = m_query.type->find(m_columns.at(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return (cell.detail.isEmpty() ? cell.text : cell.detail).toHtmlEscaped().replace(u'\n', u"<br>"_s);
    case Qt::TextAlignmentRole:
        return int((field && isNumber(field->kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return u"%1: %2 %3"_s.arg(field ? field->displayLabel() : QString(), cell.isBlank() ? tr("blank") : cell.text,
                                  cell.note);
    case IdRole:
        return row->id;
    case CellRole:
        return QVariant::fromValue(cell);
    case IsGroupRole:
        return false;
    case KindRole:
        return field ? int(field->kind) : -1;
    default:
        return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_query.type)
        return {};
    const Field *field = m_query.type->find(m_columns.value(section));
    if (!field)
        return {};
    if (role == Qt::DisplayRole)
        return field->displayLabel();
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(field->kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_columns.size())
        return;
    m_query.sort = m_columns.at(column);
    m_query.descending = order == Qt::DescendingOrder;
    reload();
}

void RecordTableModel::setQuery(const ListQuery &query, const QStringList &group)
{
    m_query = query;
    m_group = group;
    reload();
}

void RecordTableModel::setColumns(const QStringList &columns)
{
    beginResetModel();
    m_columns = columns;
    m_pages.clear();
    endResetModel();
}

void RecordTableModel::reload()
{
    if (!m_query.type || !m_workspace.isOpen())
        return;
    const int request = ++m_request;
    Q_EMIT loading();
    struct Answer
    {
        QList<Group> groups;
        QString sentence;
    };
    const auto read = [query = m_query, path = m_group](Connection &connection) {
        Answer answer;
        if (path.isEmpty()) {
            Result<QVector<qint64>> keys = listKeys(connection, query);
            if (keys)
                answer.groups.append({{}, {}, std::move(*keys)});
            else
                answer.sentence = keys.problem().sentence;
            return answer;
        }
        Result<QList<ListGroup>> groups = listGroups(connection, query, path);
        if (!groups)
            answer.sentence = groups.problem().sentence;
        else
            for (ListGroup &group : *groups)
                answer.groups.append({group.key, group.label, std::move(group.seqs)});
        return answer;
    };
    deliver(
        m_workspace.lists().run(read), this,
        [this, request](const Answer &answer) {
            if (request == m_request)
                take(answer.groups, answer.sentence);
        },
        [this, request](const SqlError &error) {
            if (request == m_request)
                take({}, error.toProblem().sentence);
        });
}

void RecordTableModel::take(QList<Group> groups, const QString &sentence)
{
    beginResetModel();
    m_groups = std::move(groups);
    m_count = 0;
    for (const Group &group : std::as_const(m_groups))
        m_count += group.seqs.size();
    lay();
    endResetModel();
    Q_EMIT loaded(sentence);
}

void RecordTableModel::lay()
{
    m_pages.clear();
    m_rows.clear();
    if (m_group.isEmpty()) {
        if (!m_groups.isEmpty())
            m_rows = m_groups.first().seqs;
        return;
    }
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        m_rows.append(-1 - i);
        if (!m_folded.contains(m_groups[i].key))
            m_rows += m_groups[i].seqs;
    }
}

int RecordTableModel::rowOf(const QString &id) const
{
    if (!m_workspace.isOpen())
        return -1;
    const std::optional<qint64> seq = m_workspace.store().seq(id);
    return seq ? int(m_rows.indexOf(*seq)) : -1;
}

QString RecordTableModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows[row] >= 0 ? m_workspace.store().id(m_rows[row]) : QString();
}

void RecordTableModel::toggleGroup(int row)
{
    const Group *group = groupAt(row);
    if (!group)
        return;
    beginResetModel();
    if (!m_folded.remove(group->key))
        m_folded.insert(group->key);
    lay();
    endResetModel();
}

void RecordTableModel::follow(const ChangeNotice &notice)
{
    // A record of another type may be shown by its label, counted or linked here, so only the rows' content is sure to
    // be old; the order is read again where records of this type changed.
    if (!m_query.type)
        return;
    if (notice.counts.contains(m_query.type->key()) || !m_query.filter.isEverything()) {
        reload();
        return;
    }
    m_pages.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace scrutineer
