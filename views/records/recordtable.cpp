// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/recordtable.h"

#include "models/settings.h"
#include "views/records/recordtablemodel.h"
#include "views/records/rowdelegate.h"
#include "views/shell/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

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
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    setSortingEnabled(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const QString id = m_model.idAt(index.row()); !id.isEmpty())
            Q_EMIT editRequested({id});
    });
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(RecordTableModel::IsGroupRole).toBool())
            m_model.toggleGroup(index.row());
    });
    connect(&theme, &Theme::changed, this, &RecordTable::restyle);
    restyle();
}

void RecordTable::restyle()
{
    verticalHeader()->setDefaultSectionSize(m_theme.tokens().rowHeight);
    horizontalHeader()->setFixedHeight(m_theme.tokens().headerRow);
    viewport()->update();
}

QStringList RecordTable::selectedIds() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList ids;
    for (const QModelIndex &row : std::as_const(rows)) {
        if (const QString id = m_model.idAt(row.row()); !id.isEmpty())
            ids += id;
    }
    return ids;
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
    m_settings.set(settings::columnLayout(m_type), horizontalHeader()->saveState());
}

void RecordTable::restoreLayout()
{
    const QByteArray state = m_settings.get(settings::columnLayout(m_type));
    const bool restored = !state.isEmpty() && horizontalHeader()->restoreState(state) &&
                          horizontalHeader()->count() == m_model.columnCount();
    horizontalHeader()->setStretchLastSection(true);
    if (restored)
        return;
    // Measured from the first rows, so that dates of the locale are never cut; names get what is left.
    for (int column = 0; column < m_model.columnCount(); ++column) {
        int width = horizontalHeader()->fontMetrics().horizontalAdvance(
                        m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()) +
                    m_theme.tokens().px(40);
        for (int row = 0; row < qMin(40, m_model.rowCount()); ++row) {
            const QString text = m_model.index(row, column).data().toString();
            width = qMax(width, fontMetrics().horizontalAdvance(text) + m_theme.tokens().px(column == 0 ? 44 : 34));
        }
        horizontalHeader()->resizeSection(column, qMin(width, m_theme.tokens().px(column == 0 ? 320 : 220)));
    }
}

void RecordTable::foldWith(int key)
{
    int row = currentIndex().row();
    while (row >= 0 && !m_model.index(row, 0).data(RecordTableModel::IsGroupRole).toBool())
        --row;
    if (row < 0)
        return;
    const bool folded = m_model.index(row, 0).data(RecordTableModel::IsFoldedRole).toBool();
    if (folded == (key == Qt::Key_Right)) {
        m_model.toggleGroup(row);
        setCurrentIndex(m_model.index(row, 0));
    }
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    const QString id = m_model.idAt(currentIndex().row());
    const QStringList ids = selectedIds();
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (event->key() == Qt::Key_F && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        Q_EMIT cellFilterRequested(currentIndex());
    } else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (id.isEmpty())
            m_model.toggleGroup(currentIndex().row());
        else
            Q_EMIT openRequested(id);
    } else if (plain && (event->key() == Qt::Key_E || event->key() == Qt::Key_F2) && !ids.isEmpty()) {
        Q_EMIT editRequested(ids);
    } else if (plain && event->key() == Qt::Key_Delete && !ids.isEmpty()) {
        Q_EMIT deleteRequested(ids);
    } else if (plain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) && !m_model.group().isEmpty()) {
        foldWith(event->key());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void RecordTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentRecordChanged(m_model.idAt(current.row()));
}

void RecordTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionCountChanged(int(selectionModel()->selectedRows().size()));
}

void RecordTable::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const QStringList ids = selectedIds();
    if (!index.isValid() || ids.isEmpty())
        return;
    QMenu menu(this);
    menu.addAction(ids.size() == 1 ? tr("Edit") : tr("Edit %n record(s)", nullptr, int(ids.size())), this,
                   [this, ids] { Q_EMIT editRequested(ids); });
    menu.addAction(tr("Filter by this cell"), this, [this, index] { Q_EMIT cellFilterRequested(index); });
    menu.addAction(tr("Delete"), this, [this, ids] { Q_EMIT deleteRequested(ids); });
    menu.exec(event->globalPos());
}

} // namespace scrutineer
