// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/carriedfilter.h"
#include "views/shell/location.h"

#include <QWidget>

namespace scrutineer {

/// What fills the window beside the sidebar. A page follows the workspace by itself; show() tells it where to stand.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// Shows a location of this page's kind and takes the focus to where work begins.
    virtual void show(const Location &location) = 0;
    /// Puts the focus into the page's search field; does nothing where there is none.
    virtual void focusSearch() {}
    /// Called before the page is left, so that nothing typed is lost.
    virtual void leave() {}
    /// What the page filters its records by, without the election in scope, so that it goes along to other pages; a
    /// null type where it has no filter.
    [[nodiscard]] virtual CarriedFilter carried() const { return {}; }
    /// Moves the focus to the next pane of the page; for F6.
    virtual void nextPane() {}
};

} // namespace scrutineer
