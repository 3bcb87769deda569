// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/scope.h"

#include "models/settings.h"
#include "models/storage/workspace.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

Scope::Scope(Workspace &workspace, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_settings(settings)
{
    connect(&workspace, &Workspace::stateChanged, this, &Scope::restore);
    connect(&workspace, &Workspace::changed, this, &Scope::dropIfGone);
    restore();
}

void Scope::setElection(const QString &id)
{
    if (id == m_election)
        return;
    m_election = id;
    // "all" is written out, so that a choice of all elections is not taken for no choice at the next start.
    if (m_workspace.isOpen())
        m_settings.set(settings::lastScope(m_workspace.path()), id.isEmpty() ? u"all"_s : id);
    Q_EMIT changed();
}

void Scope::restore()
{
    m_election.clear();
    if (m_workspace.isOpen()) {
        const QString last = m_settings.get(settings::lastScope(m_workspace.path()));
        if (!last.isEmpty() && m_workspace.store().typeOf(last) == "election"_L1)
            m_election = last;
    }
    Q_EMIT changed();
}

void Scope::dropIfGone()
{
    if (!m_election.isEmpty() && m_workspace.isOpen() && m_workspace.store().typeOf(m_election).isEmpty())
        setElection({});
}

} // namespace scrutineer
