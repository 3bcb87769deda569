// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/recordtable.h"
#include "views/records/recordtablemodel.h"
#include "views/shell/icon.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

bool RecordTable::handleKey(QKeyEvent *event)
{
    const int key = event->key();
    const Qt::KeyboardModifiers with = event->modifiers() & ~Qt::KeypadModifier;
    const bool isSideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const int row = currentIndex().row();
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return true;
    }
    if (key == Qt::Key_F && with == (Qt::ControlModifier | Qt::ShiftModifier)) {
        Q_EMIT cellFilterRequested(currentIndex());
        return true;
    }
    if ((key == Qt::Key_D || key == Qt::Key_L) && with == Qt::ControlModifier) {
        if (const QString id = m_model.idAt(row); !id.isEmpty() && m_model.isWritable())
            Q_EMIT modelRequested(id, key == Qt::Key_D ? u"duplicate"_s : u"like"_s);
        return true;
    }
    if (isSideways && with == (Qt::ControlModifier | Qt::ShiftModifier)) {
        moveColumn(key == Qt::Key_Left ? -1 : 1);
        return true;
    }
    if (isSideways && !m_model.group().isEmpty() && (with == Qt::NoModifier || with == Qt::ShiftModifier)) {
        foldWith(key, with == Qt::ShiftModifier);
        return true;
    }
    if (with != Qt::NoModifier)
        return false;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const QString id = m_model.idAt(row); id.isEmpty())
            m_model.toggleGroup(row);
        else
            Q_EMIT openRequested(id);
        return true;
    case Qt::Key_E:
    case Qt::Key_F2:
        if (const QStringList ids = selectedIds(); !ids.isEmpty())
            Q_EMIT editRequested(ids);
        return true;
    case Qt::Key_Delete:
        if (const QStringList ids = selectedIds(); !ids.isEmpty())
            Q_EMIT deleteRequested(ids);
        return true;
    default:
        return false;
    }
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    if (!handleKey(event))
        QTableView::keyPressEvent(event);
}

void RecordTable::fillMenu(QMenu &menu, const QModelIndex &index)
{
    const auto add = [&](const QString &iconName, const QString &text, const QString &key, auto act) {
        // The key stands there to be learnt; the table itself acts on it.
        return menu.addAction(icon(iconName, Ink::Muted), text + u'\t' + key, this, act);
    };
    if (index.data(RecordTableModel::IsGroupRole).toBool()) {
        add(u"minus"_s, tr("Fold all"), tr("Shift+Left"), [this] { m_model.setAllFolded(true); });
        add(u"plus"_s, tr("Unfold all"), tr("Shift+Right"), [this] { m_model.setAllFolded(false); });
        return;
    }
    const int count = selectedCount();
    const QString id = m_model.idAt(index.row());
    QList<QAction *> writing;
    if (count == 1)
        add(u"arrow-right"_s, tr("Open"), tr("Enter"), [this, id] { Q_EMIT openRequested(id); });
    writing += add(u"pencil"_s, count == 1 ? tr("Edit") : tr("Edit %n record(s)", nullptr, count), u"E"_s,
                   [this] { Q_EMIT editRequested(selectedIds()); });
    if (count == 1) {
        writing += add(u"file-plus"_s, tr("New like this"), tr("Ctrl+L"),
                       [this, id] { Q_EMIT modelRequested(id, u"like"_s); });
        writing += add(u"copy-plus"_s, tr("Duplicate"), tr("Ctrl+D"),
                       [this, id] { Q_EMIT modelRequested(id, u"duplicate"_s); });
    }
    menu.addSeparator();
    if (count == 1)
        add(u"copy"_s, tr("Copy cell"), tr("Ctrl+C"), [this] { copySelection(); });
    add(u"table"_s, count == 1 ? tr("Copy row") : tr("Copy rows"), count == 1 ? QString() : tr("Ctrl+C"),
        [this] { copyRows(); });
    add(u"list-filter"_s, tr("Filter by this cell"), tr("Ctrl+Shift+F"),
        [this, index = QPersistentModelIndex(index)] { Q_EMIT cellFilterRequested(index); });
    menu.addSeparator();
    writing += add(u"trash-2"_s, tr("Delete"), tr("Del"), [this] { Q_EMIT deleteRequested(selectedIds()); });
    for (QAction *action : std::as_const(writing))
        action->setEnabled(m_model.isWritable());
}

void RecordTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    if (!byKey)
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    QMenu menu(this);
    fillMenu(menu, index);
    menu.exec(byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

} // namespace scrutineer
