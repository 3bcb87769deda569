// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/surroundings.h"

#include <QWidget>

class QLabel;
class QListView;
class QMenu;
class QToolButton;

namespace scrutineer {

class IconLabel;
class ScopeSwitcher;
class SidebarModel;

/// The left edge of the window: name and menu, election in scope, pages with counts, save state and settings.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    /// `menu` opens from the button beside the program's name.
    Sidebar(const Surroundings &surroundings, QMenu *menu, QWidget *parent = nullptr);

    /// Goes to the n-th page, counted from 1; does nothing when there are fewer.
    void openPage(int number);
    /// Opens the menu of elections.
    void chooseElection();
    /// Opens the main menu.
    void openMenu();
    /// Takes the focus into the list of pages.
    void focusPages();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildBrand(QMenu *menu);
    QWidget *buildPages();
    QWidget *buildFoot();
    void followNavigation();
    void openRow(int row);
    void refreshCounts();
    void showSaving(bool saving);
    void restyle();

    Surroundings m_surroundings;
    SidebarModel *m_model;
    QListView *m_pages = nullptr;
    ScopeSwitcher *m_scope = nullptr;
    QToolButton *m_menuButton = nullptr;
    QToolButton *m_settings = nullptr;
    IconLabel *m_stateIcon = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_name = nullptr;
};

} // namespace scrutineer
