// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/popuppanel.h"
#include "views/shell/surroundings.h"

namespace scrutineer {

class UsesList;

/// What uses a term, each record one step away.
class UsesPanel final : public PopupPanel
{
    Q_OBJECT

public:
    UsesPanel(const Surroundings &surroundings, const QString &term, QWidget *parent);

    /// The list, for the focus.
    [[nodiscard]] UsesList *list() const { return m_list; }

private:
    void open();

    Surroundings m_surroundings;
    UsesList *m_list;
};

} // namespace scrutineer
