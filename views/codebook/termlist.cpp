// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/codebook/termlist.h"

#include "views/codebook/termdelegate.h"
#include "views/shell/theme.h"

#include <QDrag>
#include <QDragMoveEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace scrutineer {

TermList::TermList(const Theme &theme, const QString &name, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
    , m_model(new TermListModel(this))
{
    setModel(m_model);
    setItemDelegate(new TermDelegate(theme, this));
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    connect(&theme, &Theme::changed, this, &QListView::doItemsLayout);
    connect(this, &QListView::doubleClicked, this, &TermList::opened);
}

void TermList::setRows(const QList<TermListModel::Row> &rows)
{
    const QString current = currentId();
    const QStringList chosen = chosenIds();
    const int place = currentIndex().row();
    m_quiet = true;
    m_model->setRows(rows);
    if (m_model->rowOf(current) >= 0) {
        setCurrentId(current);
        for (const QString &id : chosen) {
            if (const int row = m_model->rowOf(id); row >= 0)
                selectionModel()->select(m_model->index(row), QItemSelectionModel::Select);
        }
    } else if (m_model->rowCount() > 0) {
        const int row = std::clamp(place, 0, m_model->rowCount() - 1);
        setCurrentId(m_model->rows()[row].id);
    }
    m_quiet = false;
    if (currentId() != current)
        Q_EMIT moved(currentId());
}

QString TermList::currentId() const
{
    return currentIndex().isValid() ? currentIndex().data(TermListModel::Id).toString() : QString();
}

QStringList TermList::chosenIds() const
{
    QList<int> rows;
    const QModelIndexList chosen = selectionModel()->selectedIndexes();
    for (const QModelIndex &index : chosen)
        rows.append(index.row());
    std::ranges::sort(rows);
    QStringList ids;
    for (const int row : std::as_const(rows))
        ids.append(m_model->rows()[row].id);
    return ids;
}

void TermList::setCurrentId(const QString &id)
{
    int row = m_model->rowOf(id);
    for (int i = 0; row < 0 && i < m_model->rowCount(); ++i)
        row = m_model->rows()[i].id.isEmpty() ? -1 : i;
    if (row >= 0)
        selectionModel()->setCurrentIndex(m_model->index(row), QItemSelectionModel::ClearAndSelect);
}

void TermList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_quiet)
        Q_EMIT moved(currentId());
}

void TermList::jump(bool toParent)
{
    const QModelIndex here = currentIndex();
    const int depth = here.data(TermListModel::Depth).toInt();
    if (!toParent) {
        const QModelIndex below = here.siblingAtRow(here.row() + 1);
        if (below.data(TermListModel::Depth).toInt() > depth)
            setCurrentIndex(below);
        return;
    }
    for (int row = here.row() - 1; row >= 0; --row) {
        if (m_model->rows()[row].depth < depth && !m_model->rows()[row].id.isEmpty()) {
            setCurrentIndex(m_model->index(row));
            return;
        }
    }
}

void TermList::setMovable(bool movable)
{
    setDragDropMode(movable ? QAbstractItemView::InternalMove : QAbstractItemView::NoDragDrop);
    setDropIndicatorShown(false); // It stands between rows of all depths; ours only between siblings.
}

int TermList::stepTo(int row) const
{
    const QList<TermListModel::Row> &rows = m_model->rows();
    const int own = currentIndex().row();
    if (own < 0 || row < 0 || row > rows.size())
        return 0;
    const int depth = rows[own].depth;
    int first = own;
    while (first > 0 && rows[first - 1].depth >= depth)
        --first;
    int end = own + 1;
    while (end < rows.size() && rows[end].depth >= depth)
        ++end;
    if (row < first || row > end)
        return 0;
    int place = 0;
    int before = 0; // Siblings before the drop.
    for (int i = first; i < end; ++i) {
        const bool sibling = rows[i].depth == depth;
        place += sibling && i < own ? 1 : 0;
        before += sibling && i < row ? 1 : 0;
    }
    return before > place ? before - 1 - place : before - place;
}

int TermList::rowUnder(QPoint place) const
{
    const QModelIndex index = indexAt(place);
    if (!index.isValid())
        return m_model->rowCount();
    return place.y() > visualRect(index).center().y() ? index.row() + 1 : index.row();
}

void TermList::markDrop(int row)
{
    if (row == m_drop)
        return;
    m_drop = row;
    viewport()->update();
}

// Without a picture at the pointer, which would cover the line where the row would come.
void TermList::startDrag(Qt::DropActions)
{
    auto *drag = new QDrag(this);
    drag->setMimeData(m_model->mimeData({currentIndex()}));
    drag->exec(Qt::MoveAction, Qt::MoveAction);
    markDrop(-1);
}

void TermList::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(event->source() == this);
}

void TermList::dragMoveEvent(QDragMoveEvent *event)
{
    const int row = rowUnder(event->position().toPoint());
    const bool moves = event->source() == this && stepTo(row) != 0;
    markDrop(moves ? row : -1);
    event->setAccepted(moves);
}

void TermList::dragLeaveEvent(QDragLeaveEvent *event)
{
    markDrop(-1);
    QListView::dragLeaveEvent(event);
}

void TermList::dropEvent(QDropEvent *event)
{
    const int step = stepTo(rowUnder(event->position().toPoint()));
    markDrop(-1);
    stopAutoScroll();
    setState(QAbstractItemView::NoState);
    // The row is moved by what follows, not by the view.
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    if (step != 0)
        Q_EMIT shiftRequested(step);
}

void TermList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_drop < 0 || m_model->rowCount() == 0)
        return;
    const bool last = m_drop == m_model->rowCount();
    const QRect row = visualRect(m_model->index(last ? m_drop - 1 : m_drop));
    QPainter painter(viewport());
    painter.fillRect(QRect(row.left(), (last ? row.bottom() : row.top()) - 1, row.width(), 2), m_theme.tokens().accent);
}

void TermList::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() == Qt::AltModifier;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int key = event->key();
    if (alt && (key == Qt::Key_Up || key == Qt::Key_Down))
        Q_EMIT shiftRequested(key == Qt::Key_Up ? -1 : 1);
    else if (plain && (key == Qt::Key_Return || key == Qt::Key_Enter))
        Q_EMIT opened();
    else if (plain && key == Qt::Key_Delete)
        Q_EMIT removeRequested();
    else if (plain && key == Qt::Key_M)
        Q_EMIT mergeRequested();
    else if (plain && key == Qt::Key_U)
        Q_EMIT usesRequested();
    else if (plain && key == Qt::Key_S)
        Q_EMIT splitRequested();
    else if (plain && key == Qt::Key_Insert)
        Q_EMIT addRequested();
    else if (plain && (key == Qt::Key_Left || key == Qt::Key_Right) && currentIndex().isValid())
        jump(key == Qt::Key_Left);
    else
        QListView::keyPressEvent(event);
}

} // namespace scrutineer
