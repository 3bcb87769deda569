// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/codebook/termlist.h"

#include "views/codebook/termdelegate.h"
#include "views/shell/theme.h"

#include <QKeyEvent>

#include <algorithm>

namespace scrutineer {

TermList::TermList(const Theme &theme, const QString &name, QWidget *parent)
    : QListView(parent)
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
