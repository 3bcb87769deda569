// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/messagebar.h"
#include "views/shell/surroundings.h"

#include <QHash>
#include <QMainWindow>

#include <functional>
#include <vector>

class QMenu;
class QStackedWidget;

namespace scrutineer {

class ActionTable;
class Page;
class Sidebar;
class WelcomePage;
struct Location;

/// The window: sidebar, message bar and one page at a time; the welcome page while no project is open. It only builds
/// and wires: what the pages are is told by addPage().
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Makes a page for a location when it is first needed.
    using PageFactory = std::function<Page *(const Location &location, QWidget *parent)>;

    MainWindow(const Surroundings &surroundings, ActionTable &actions, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Pages for locations of this name; with `perType` one page for each record type.
    void addPage(const QString &name, PageFactory make, bool perType = false);
    /// The menu behind the sidebar's button; sections are divided by a line.
    void addMenuSection(const QString &title, const QList<QAction *> &actions);
    /// Adds the sidebar and the welcome page; call it once, after the actions are known.
    void build();
    /// Makes all texts anew in the language of the moment; the place is kept.
    void retranslate();

    /// Says something above the page; `acted` runs when its button is pressed.
    void post(const Message &message, const std::function<void()> &acted = {});
    [[nodiscard]] Page *currentPage() const;
    /// Lets the page end its work, so that nothing typed is lost; before the project is closed or another one opened.
    void leavePage();
    [[nodiscard]] Sidebar *sidebar() const { return m_sidebar; }
    /// The widget that covers the whole inside of the window; overlays are its children.
    [[nodiscard]] QWidget *overlayParent() const;

Q_SIGNALS:
    /// A file was chosen on the welcome page.
    void openRequested(const QString &path);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void showLocation(const Location &location);
    void followState();
    void refreshTitle();
    [[nodiscard]] Page *pageFor(const Location &location);
    void dropPages();
    QWidget *buildStart();

    struct Kind
    {
        PageFactory make;
        bool perType = false;
    };

    Surroundings m_surroundings;
    ActionTable &m_actions;
    QHash<QString, Kind> m_kinds;
    QHash<QString, Page *> m_pages;
    QMenu *m_menu;
    QStackedWidget *m_outer;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_inside = nullptr;
    MessageBar *m_message = nullptr;
    Sidebar *m_sidebar = nullptr;
    QWidget *m_start = nullptr;
    MessageBar *m_startMessage = nullptr;
    WelcomePage *m_welcome = nullptr;
    std::function<void()> m_acted;
    struct MenuSection
    {
        QString title;
        QList<QAction *> actions;
    };
    std::vector<MenuSection> m_sections;
};

} // namespace scrutineer
