// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/codebook/usespanel.h"

#include "models/storage/workspace.h"
#include "views/codebook/useslist.h"
#include "views/shell/navigation.h"

#include <QVBoxLayout>

namespace scrutineer {

UsesPanel::UsesPanel(const Surroundings &surroundings, const QString &term, QWidget *parent)
    : PopupPanel(tr("What uses it"), parent)
    , m_surroundings(surroundings)
    , m_list(new UsesList(surroundings.workspace, this))
{
    column()->addWidget(m_list);
    connect(m_list, &UsesList::itemDoubleClicked, this, &UsesPanel::open);
    connect(this, &PopupPanel::entered, this, &UsesPanel::open);
    m_list->read({term});
}

void UsesPanel::open()
{
    const QString id = m_list->currentRecord();
    if (id.isEmpty())
        return;
    const Location place = locationOfUse(m_surroundings.workspace.store(), id);
    Navigation &navigation = m_surroundings.navigation;
    close();
    if (!place.page.isEmpty())
        navigation.go(place);
}

} // namespace scrutineer
