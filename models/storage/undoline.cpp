// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/undoline.h"

namespace scrutineer {

void UndoLine::reset(const QList<ChangeEntry> &oldestFirst)
{
    m_undo.clear();
    m_redo.clear();
    for (const ChangeEntry &entry : oldestFirst)
        follow(entry.id, entry.title, entry.origin, entry.target);
}

void UndoLine::follow(const QString &id, const QString &title, ChangeOrigin origin, const QString &target)
{
    const auto isTarget = [&target](const Step &step) { return step.id == target; };
    switch (origin) {
    case ChangeOrigin::Undo:
        m_undo.removeIf(isTarget);
        m_redo.append({id, title});
        break;
    case ChangeOrigin::Redo:
        m_redo.removeIf(isTarget);
        m_undo.append({id, title});
        break;
    default:
        m_undo.append({id, title});
        m_redo.clear();
        break;
    }
}

void UndoLine::drop(const QString &id)
{
    const auto isStep = [&id](const Step &step) { return step.id == id; };
    m_undo.removeIf(isStep);
    m_redo.removeIf(isStep);
}

} // namespace scrutineer
