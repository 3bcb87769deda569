// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/recordtable.h"

#include "models/settings.h"
#include "views/records/recordtablemodel.h"
#include "views/records/rowdelegate.h"
#include "views/records/tableplace.h"
#include "views/shell/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

RecordTable::RecordTable(const Theme &theme, Settings &settings, RecordTableModel &model, const QString &typeName,
                         QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_model(model)
    , m_type(typeName)
{
    setProperty("role", u"records"_s);
    setModel(&model);
    setItemDelegate(new RowDelegate(theme, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    buildHeader();
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const QString id = m_model.idAt(index.row()); !id.isEmpty())
            Q_EMIT editRequested({id});
    });
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(RecordTableModel::IsGroupRole).toBool())
            m_model.toggleGroup(index.row());
    });
    auto *place = new TablePlace(*this, model);
    connect(place, &TablePlace::restored, this, &RecordTable::tellCurrent);
    connect(&model, &QAbstractItemModel::modelReset, this, &RecordTable::showSort);
    connect(&theme, &Theme::changed, this, &RecordTable::restyle);
    restyle();
}

void RecordTable::buildHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setSortIndicatorClearable(true); // A third click brings back the type's own order.
    header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    m_saving.setSingleShot(true);
    m_saving.setInterval(500);
    connect(&m_saving, &QTimer::timeout, this, &RecordTable::saveLayout);
    connect(header, &QHeaderView::sectionResized, this, [this, header](int column) {
        // The last one follows the window's width, which is nobody's choice of a column's width.
        if (header->visualIndex(column) < header->count() - 1)
            m_saving.start();
    });
    // After the header is done with its move: taking the order over resets it.
    connect(header, &QHeaderView::sectionMoved, this, &RecordTable::takeOrder, Qt::QueuedConnection);
}

void RecordTable::restyle()
{
    verticalHeader()->setDefaultSectionSize(m_theme.tokens().rowHeight);
    horizontalHeader()->setFixedHeight(m_theme.tokens().headerRow);
    viewport()->update();
}

QList<QPair<int, int>> RecordTable::selectedRanges() const
{
    QList<QPair<int, int>> ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ranges.append({range.top(), range.bottom()});
    std::ranges::sort(ranges);
    return ranges;
}

QStringList RecordTable::selectedIds() const
{
    return m_model.idsAt(selectedRanges());
}

int RecordTable::selectedCount() const
{
    int count = 0;
    for (const auto &[first, last] : selectedRanges()) {
        count += last - first + 1;
        for (int row = first; !m_model.group().isEmpty() && row <= last; ++row)
            count -= m_model.seqAt(row) > 0 ? 0 : 1;
    }
    return count;
}

bool RecordTable::selectRecord(const QString &id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return false;
    setCurrentIndex(m_model.index(row, 0));
    scrollTo(m_model.index(row, 0));
    return true;
}

void RecordTable::saveLayout()
{
    m_saving.stop();
    QJsonObject widths = QJsonDocument::fromJson(m_settings.get(settings::columnLayout(m_type))).object();
    // The last column is as wide as what is left.
    for (int column = 0; column < m_model.columnCount() - 1; ++column)
        widths.insert(m_model.columns().at(column), columnWidth(column));
    m_settings.set(settings::columnLayout(m_type), QJsonDocument(widths).toJson(QJsonDocument::Compact));
}

int RecordTable::measuredWidth(int column) const
{
    const Tokens &tokens = m_theme.tokens();
    const QFontMetrics metrics(m_theme.font(column == 0 ? Type::Strong : Type::Body));
    const QModelIndex head = m_model.index(0, column);
    int width = QFontMetrics(m_theme.font(Type::Label))
                    .horizontalAdvance(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()) +
                tokens.px(32);
    for (int row = 0; row < qMin(60, m_model.rowCount()); ++row) {
        const QModelIndex index = head.siblingAtRow(row);
        if (index.data(RecordTableModel::IsGroupRole).toBool())
            continue;
        const auto cell = index.data(RecordTableModel::CellRole).value<ListCell>();
        const int extra = tokens.px(column == 0 ? 40 : 20) + (cell.conflict ? tokens.px(20) : 0) +
                          (RowDelegate::isPill(index) ? tokens.px(24) : 0);
        const QString behind = cell.range.isEmpty() ? cell.note : cell.range;
        const QString shown = cell.conflict && !behind.isEmpty() ? u"%1 (%2)"_s.arg(cell.text, behind) : cell.text;
        width = qMax(width, metrics.horizontalAdvance(shown) + extra);
    }
    // A date is never cut; names and labels of references may be long.
    const bool isDate = head.data(RecordTableModel::KindRole).toInt() == int(FieldKind::Date);
    return qMin(width, tokens.px(column == 0 ? 320 : isDate ? 300 : 220));
}

void RecordTable::restoreLayout()
{
    const QJsonObject widths = QJsonDocument::fromJson(m_settings.get(settings::columnLayout(m_type))).object();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int width = widths.value(m_model.columns().at(column)).toInt();
        setColumnWidth(column, width > 0 ? width : measuredWidth(column));
    }
    m_saving.stop(); // Nothing that the user has chosen.
    showSort();
}

void RecordTable::forgetLayout()
{
    m_settings.set(settings::columnLayout(m_type), QByteArray());
    restoreLayout();
}

void RecordTable::showSort()
{
    const QSignalBlocker quiet(horizontalHeader());
    const ListQuery &query = m_model.query();
    horizontalHeader()->setSortIndicator(int(m_model.columns().indexOf(query.sort)),
                                         query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void RecordTable::takeOrder()
{
    const QHeaderView *header = horizontalHeader();
    QStringList arranged;
    for (int place = 0; place < header->count(); ++place)
        arranged += m_model.columns().value(header->logicalIndex(place));
    if (arranged != m_model.columns())
        Q_EMIT columnsArranged(arranged);
}

void RecordTable::moveColumn(int by)
{
    const int from = currentIndex().column();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_model.columnCount())
        return;
    QStringList arranged = m_model.columns();
    arranged.swapItemsAt(from, to);
    const int row = currentIndex().row();
    Q_EMIT columnsArranged(arranged);
    selectionModel()->setCurrentIndex(m_model.index(row, to), QItemSelectionModel::NoUpdate);
    scrollTo(currentIndex());
}

void RecordTable::foldWith(int key, bool all)
{
    if (all) {
        m_model.setAllFolded(key == Qt::Key_Left);
        return;
    }
    int row = currentIndex().row();
    const bool isTitle = m_model.index(row, 0).data(RecordTableModel::IsGroupRole).toBool();
    const bool isFolded = m_model.index(row, 0).data(RecordTableModel::IsFoldedRole).toBool();
    if (key == Qt::Key_Right) {
        if (isTitle && isFolded)
            m_model.toggleGroup(row);
        else if (row + 1 < m_model.rowCount())
            setCurrentIndex(m_model.index(row + 1, 0));
        return;
    }
    if (!isTitle || isFolded)
        row = m_model.titleAbove(row); // As in a tree: Left leads out, and folds what it stands on.
    else
        m_model.toggleGroup(row);
    if (row >= 0)
        setCurrentIndex(m_model.index(row, 0));
}

void RecordTable::copySelection()
{
    if (selectedCount() > 1)
        copyRows();
    else
        QGuiApplication::clipboard()->setText(currentIndex().data().toString());
}

void RecordTable::copyRows()
{
    m_model.readText(selectedRanges(), this, [](const QString &text) { QGuiApplication::clipboard()->setText(text); });
}

void RecordTable::tellCurrent()
{
    const QString id = m_model.idAt(currentIndex().row());
    if (id == m_told)
        return;
    m_told = id;
    Q_EMIT currentRecordChanged(id);
}

void RecordTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        tellCurrent();
}

void RecordTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionCountChanged(selectedCount());
}

} // namespace scrutineer
