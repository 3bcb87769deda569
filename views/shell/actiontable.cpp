// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/actiontable.h"

#include "views/shell/icon.h"

#include <stdexcept>

namespace scrutineer {

QAction *ActionTable::add(const Entry &entry)
{
    auto *action = new QAction(entry.text(), this);
    action->setObjectName(entry.id);
    if (!entry.iconName.isEmpty())
        action->setIcon(icon(entry.iconName, Ink::Muted));
    action->setShortcuts(entry.keys);
    action->setEnabled(entry.needs == Needs::Nothing);
    connect(action, &QAction::triggered, this, entry.trigger);
    m_actions.append(action);
    m_entries.append(entry);
    return action;
}

QAction *ActionTable::action(const QString &id) const
{
    for (QAction *action : m_actions) {
        if (action->objectName() == id)
            return action;
    }
    throw std::logic_error("no such action: " + id.toStdString());
}

bool ActionTable::isInPalette(const QAction *action) const
{
    const qsizetype index = m_actions.indexOf(action);
    return index >= 0 && m_entries[index].inPalette;
}

QString ActionTable::iconName(const QAction *action) const
{
    const qsizetype index = m_actions.indexOf(action);
    return index >= 0 ? m_entries[index].iconName : QString();
}

void ActionTable::retranslate()
{
    for (qsizetype i = 0; i < m_actions.size(); ++i)
        m_actions[i]->setText(m_entries[i].text());
}

void ActionTable::setProject(bool isOpen, bool isWritable)
{
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        const Needs needs = m_entries[i].needs;
        m_actions[i]->setEnabled(needs == Needs::Nothing || (needs == Needs::Project ? isOpen : isWritable));
    }
}

} // namespace scrutineer
