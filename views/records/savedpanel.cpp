// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/savedpanel.h"

#include "models/storage/delivery.h"
#include "models/storage/savedlists.h"
#include "models/storage/workspace.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

SavedPanel::SavedPanel(Workspace &workspace, const RecordType &type, const SavedFilter &present, QWidget *parent)
    : PopupPanel(tr("Saved filters"), parent)
    , m_workspace(workspace)
    , m_type(type)
    , m_present(present)
    , m_list(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_told(new QLabel(this))
{
    m_list->setAccessibleName(tr("Saved filters"));
    m_list->setProperty("role", u"boxed"_s);
    m_list->setMinimumSize(340, 140);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->installEventFilter(this);
    column()->addWidget(m_list);
    buildActions();
    buildNaming();
    connect(m_list, &QListWidget::itemDoubleClicked, this, &SavedPanel::open);
    connect(m_list, &QListWidget::itemChanged, this, &SavedPanel::rename);
    connect(m_list, &QListWidget::currentRowChanged, this, &SavedPanel::refresh);
    fill();
}

void SavedPanel::buildActions()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const auto add = [&](const QString &text, const QString &hint, auto act) {
        auto *button = new QPushButton(text, this);
        button->setProperty("role", u"link"_s);
        button->setToolTip(hint);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
        m_actions += button;
    };
    add(tr("Open"), tr("Show this list (Enter)"), [this] { open(); });
    add(tr("Rename"), tr("Give it another name (F2)"), [this] { m_list->editItem(m_list->currentItem()); });
    add(tr("Overwrite"), tr("Replace it with the list as it is now"),
        [this] { commit(SavedLists(m_workspace.store(), m_type).overwrite(currentId(), m_present), currentId()); });
    add(tr("Delete"), tr("Drop it (Delete); undo brings it back"),
        [this] { commit(SavedLists(m_workspace.store(), m_type).remove(currentId()), {}); });
    row->addStretch();
    column()->addLayout(row);
}

void SavedPanel::buildNaming()
{
    auto *row = new QHBoxLayout;
    m_name->setPlaceholderText(tr("Name for the list as it is now"));
    m_name->setAccessibleName(tr("Name for the list as it is now"));
    row->addWidget(m_name, 1);
    row->addWidget(m_save);
    column()->addLayout(row);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_told->setProperty("role", u"warning"_s);
    column()->addWidget(m_told);
    m_told->hide();
    m_name->setEnabled(m_workspace.isWritable());
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_replacing.clear();
        m_save->setText(tr("Save"));
        tell({});
        refresh();
    });
    connect(m_name, &QLineEdit::returnPressed, this, &SavedPanel::save);
    connect(m_save, &QPushButton::clicked, this, &SavedPanel::save);
}

QString SavedPanel::currentId() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void SavedPanel::fill(const QString &current)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const SavedLists::Entry &entry : SavedLists(m_workspace.store(), m_type).all()) {
        auto *item = new QListWidgetItem(entry.list.name, m_list);
        item->setData(Qt::UserRole, entry.id);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        if (entry.id == current || m_list->count() == 1)
            m_list->setCurrentItem(item);
    }
    refresh();
}

void SavedPanel::refresh()
{
    const bool isAny = m_list->currentItem() != nullptr;
    for (int i = 0; i < m_actions.size(); ++i)
        m_actions[i]->setEnabled(isAny && (i == 0 || m_workspace.isWritable()));
    m_save->setEnabled(m_workspace.isWritable() && !m_name->text().trimmed().isEmpty());
    if (m_list->count() == 0)
        tell(tr("None yet: set a filter, then give it a name here."));
}

void SavedPanel::tell(const QString &sentence)
{
    m_told->setText(sentence);
    m_told->setVisible(!sentence.isEmpty());
    adjustSize();
}

void SavedPanel::open()
{
    const QString id = currentId();
    if (id.isEmpty())
        return;
    close();
    Q_EMIT chosen(id);
}

void SavedPanel::rename(QListWidgetItem *item)
{
    const QString id = item->data(Qt::UserRole).toString();
    const SavedLists lists(m_workspace.store(), m_type);
    const std::optional<SavedLists::Entry> other = lists.named(item->text());
    if (other && other->id != id) {
        fill(id);
        tell(tr("There is a filter called “%1” already.").arg(other->list.name));
        return;
    }
    commit(lists.rename(id, item->text()), id);
}

void SavedPanel::save()
{
    const QString name = m_name->text().trimmed();
    const SavedLists lists(m_workspace.store(), m_type);
    const std::optional<SavedLists::Entry> taken = lists.named(name);
    if (name.isEmpty())
        return;
    if (taken && m_replacing != name) {
        m_replacing = name;
        m_save->setText(tr("Replace"));
        tell(tr("There is a filter called “%1” already. Replace it?").arg(taken->list.name));
        return;
    }
    SavedFilter kept = m_present;
    kept.name = name;
    kept.recordType = m_type.key();
    const QString id = taken ? taken->id : m_workspace.newId();
    m_name->clear();
    m_replacing.clear();
    m_save->setText(tr("Save"));
    commit(lists.save(kept, id), id);
}

void SavedPanel::commit(const ChangeSet &changes, const QString &current)
{
    if (changes.isEmpty()) {
        fill(current);
        return;
    }
    deliver(m_workspace.commit(changes), this, [this, current](const Workspace::Committed &committed) {
        tell({});
        fill(current);
        if (!committed)
            tell(committed.problem().sentence);
    });
}

bool SavedPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            open();
            return true;
        }
        if (key == Qt::Key_Delete && m_workspace.isWritable() && !currentId().isEmpty()) {
            commit(SavedLists(m_workspace.store(), m_type).remove(currentId()), {});
            return true;
        }
    }
    return PopupPanel::eventFilter(watched, event);
}

void SavedPanel::openUnder(QWidget *anchor)
{
    PopupPanel::openUnder(anchor, m_list->count() > 0 ? static_cast<QWidget *>(m_list) : m_name);
}

} // namespace scrutineer
