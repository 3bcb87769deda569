// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/recordtablemodel.h"

#include "models/records/codelist.h"
#include "models/storage/delivery.h"
#include "models/storage/workspace.h"

#include <QLocale>

#include <algorithm>
#include <vector>

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

QString accessibleText(const QString &label, const ListCell &cell)
{
    if (cell.isBlank())
        return u"%1: %2"_s.arg(label, RecordTableModel::tr("blank"));
    const QString differ = cell.conflict ? u", "_s + RecordTableModel::tr("sources differ") : QString();
    return u"%1: %2%3"_s.arg(label, cell.words(), differ);
}

} // namespace

RecordTableModel::RecordTableModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_pages(keptPages)
{
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &RecordTableModel::startReading);
    // A reading of a project that was closed meanwhile never ends.
    connect(&workspace, &Workspace::stateChanged, this, [this] {
        m_reading = false;
        m_outdated = false;
    });
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

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_query.type || !m_workspace.isOpen())
        return {};
    if (const Heading *heading = headingAt(index.row()))
        return groupData(*heading, index.column(), role);
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
        return accessibleText(field ? field->displayLabel() : QString(), cell);
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
    // What the type sorts downwards by itself, a first click sorts downwards too.
    const ListQuery own = ListQuery::of(*m_query.type);
    if (role == Qt::InitialSortOrderRole && own.descending && own.sort == field->key())
        return Qt::DescendingOrder;
    return {};
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    if (!m_query.type || column >= m_columns.size())
        return;
    ListQuery wanted = m_query;
    if (column < 0) {
        const ListQuery own = ListQuery::of(*m_query.type);
        wanted.sort = own.sort;
        wanted.descending = own.descending;
    } else {
        wanted.sort = m_columns.at(column);
        wanted.descending = order == Qt::DescendingOrder;
    }
    if (wanted != m_query)
        setQuery(wanted, m_group);
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

QList<QStringList> RecordTableModel::groupPaths() const
{
    QList<QStringList> paths;
    for (const QString &path : m_group)
        paths += path.split(u'.');
    return paths;
}

void RecordTableModel::reload()
{
    if (!m_query.type || !m_workspace.isOpen())
        return;
    if (m_reading)
        m_outdated = true;
    else if (!m_turn.isActive())
        m_turn.start();
}

RecordTableModel::Answer RecordTableModel::read(Connection &connection, const ListQuery &query,
                                                const QList<QStringList> &paths)
{
    Answer answer;
    if (paths.isEmpty()) {
        Result<QVector<qint64>> keys = listKeys(connection, query);
        if (keys) {
            const qint64 count = keys->size();
            answer.headings.append({{}, {}, 0, -1, count, std::move(*keys)});
        } else {
            answer.sentence = keys.problem().sentence;
        }
        return answer;
    }
    Result<QList<ListGroup>> groups = listGroups(connection, query, paths);
    if (groups)
        addHeadings(*groups, -1, answer.headings);
    else
        answer.sentence = groups.problem().sentence;
    return answer;
}

void RecordTableModel::startReading()
{
    if (!m_query.type || !m_workspace.isOpen()) {
        m_reading = false;
        return;
    }
    if (!m_reading)
        Q_EMIT loading();
    m_reading = true;
    m_outdated = false;
    const auto work = [query = m_query, paths = groupPaths()](Connection &connection) {
        return read(connection, query, paths);
    };
    deliver(
        m_workspace.lists().run(work), this, [this](const Answer &answer) { take(answer); },
        [this](const SqlError &error) {
            take({{}, error.toProblem().sentence});
        });
}

void RecordTableModel::take(const Answer &answer)
{
    if (m_outdated) {
        startReading();
        return;
    }
    m_reading = false;
    beginResetModel();
    m_headings = answer.headings;
    m_count = 0;
    for (const Heading &heading : std::as_const(m_headings))
        m_count += heading.outer < 0 ? heading.count : 0;
    lay();
    endResetModel();
    Q_EMIT loaded(answer.sentence);
}

bool RecordTableModel::isWritable() const
{
    return m_workspace.isWritable();
}

int RecordTableModel::rowOf(const QString &id) const
{
    if (!m_workspace.isOpen() || id.isEmpty())
        return -1;
    const std::optional<qint64> seq = m_workspace.store().seq(id);
    return seq ? rowOfSeq(*seq) : -1;
}

int RecordTableModel::rowOfSeq(qint64 seq) const
{
    return seq > 0 ? int(m_rows.indexOf(seq)) : -1;
}

qint64 RecordTableModel::seqAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? qMax(qint64(0), m_rows.at(row)) : 0;
}

QString RecordTableModel::idAt(int row) const
{
    const qint64 seq = seqAt(row);
    return seq > 0 && m_workspace.isOpen() ? m_workspace.store().id(seq) : QString();
}

QVector<qint64> RecordTableModel::seqsAt(const QList<QPair<int, int>> &ranges) const
{
    QVector<qint64> seqs;
    for (const auto &[first, last] : ranges) {
        for (int row = first; row <= last; ++row) {
            if (const qint64 seq = seqAt(row); seq > 0)
                seqs += seq;
        }
    }
    return seqs;
}

QStringList RecordTableModel::idsAt(const QList<QPair<int, int>> &ranges) const
{
    return m_workspace.isOpen() ? m_workspace.store().ids(seqsAt(ranges)) : QStringList();
}

QList<QPair<int, int>> RecordTableModel::rangesOf(const QVector<qint64> &seqs) const
{
    if (seqs.isEmpty())
        return {};
    // A bit for each key: a million look-ups in a hash would be felt.
    std::vector<bool> wanted(std::size_t(*std::ranges::max_element(seqs)) + 1, false);
    for (const qint64 seq : seqs)
        wanted[std::size_t(seq)] = true;
    QList<QPair<int, int>> ranges;
    for (int row = 0; row < m_rows.size(); ++row) {
        const qint64 seq = m_rows.at(row);
        if (seq <= 0 || std::size_t(seq) >= wanted.size() || !wanted[std::size_t(seq)])
            continue;
        if (!ranges.isEmpty() && ranges.last().second == row - 1)
            ranges.last().second = row;
        else
            ranges.append({row, row});
    }
    return ranges;
}

QList<FilterValue> RecordTableModel::filterValues(const QModelIndex &index) const
{
    const QString name = m_columns.value(index.column());
    const Field *field = m_query.type ? m_query.type->find(name) : nullptr;
    const auto cell = index.data(CellRole).value<ListCell>();
    if (!field || cell.isBlank())
        return {};
    if (!field->isStored()) {
        // Links by the first of their labels, counts by the number; a range of figures as it is written.
        const QString text = field->kind == FieldKind::Links ? cell.text.section(u", "_s, 0, 0) : cell.text;
        const QStringList ends = text.split(u'–');
        return {ends.size() == 2 ? FilterValue::ofRange(ends[0], ends[1]) : FilterValue::ofText(text)};
    }
    const QString value = m_workspace.store().record(index.data(IdRole).toString()).value(name).text();
    if (value.isEmpty())
        return {FilterValue::ofText(cell.key.isEmpty() ? cell.text : cell.key)};
    if (field->kind == FieldKind::Reference || field->kind == FieldKind::AnyReference)
        return {FilterValue::ofRecord(value)};
    if (field->kind == FieldKind::Term) {
        const std::optional<TermEntry> term = m_workspace.store().term(value);
        return {term ? FilterValue::ofText(term->key) : FilterValue::ofRecord(value)};
    }
    return {FilterValue::ofText(cell.key.isEmpty() ? value : cell.key)};
}

void RecordTableModel::readText(const QList<QPair<int, int>> &ranges, QObject *context,
                                const std::function<void(const QString &)> &done) const
{
    const QVector<qint64> seqs = seqsAt(ranges);
    if (!m_workspace.isOpen() || seqs.isEmpty())
        return;
    const auto work = [seqs, type = m_query.type, columns = m_columns, countries = m_countries,
                       languages = m_languages](Connection &connection) {
        const ListRows reader(countries, languages);
        QStringList lines;
        for (qsizetype start = 0; start < seqs.size(); start += pageRows) {
            for (const ListRow &row : reader.read(connection, *type, columns, seqs.mid(start, pageRows))) {
                QStringList cells;
                for (const ListCell &cell : row.cells)
                    cells += cell.text.simplified(); // Neither tabs nor line ends.
                lines += cells.join(u'\t');
            }
        }
        return lines.join(u'\n');
    };
    deliver(m_workspace.lists().run(work), context, done);
}

void RecordTableModel::follow(const ChangeNotice &notice)
{
    if (!m_query.type)
        return;
    if (ListDependence(m_query, groupPaths()).isTouchedBy(notice)) {
        reload();
        return;
    }
    // A record of another type may be shown by its label, counted or linked here, so the rows' content may be old.
    m_pages.clear();
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace scrutineer
