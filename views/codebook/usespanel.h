// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/location.h"
#include "views/shell/popuppanel.h"
#include "views/shell/surroundings.h"

class QListWidget;

namespace scrutineer {

/// What uses a term: the records by type and field, each one step away.
class UsesPanel final : public PopupPanel
{
    Q_OBJECT

public:
    UsesPanel(const Surroundings &surroundings, const QString &term, QWidget *parent);

    /// The list, for the focus.
    [[nodiscard]] QListWidget *list() const { return m_list; }

private:
    void read(const QString &term);
    void open();

    Surroundings m_surroundings;
    QListWidget *m_list;
};

class Store;

/// Where a record is shown that uses a term: claims and what hangs on a coding in the reader, parts with their owner.
/// A blank page when it is gone.
[[nodiscard]] Location locationOfUse(const Store &store, const QString &id);

} // namespace scrutineer
