// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/mainwindow.h"

#include "models/settings.h"
#include "models/storage/workspace.h"
#include "views/shell/actiontable.h"
#include "views/shell/navigation.h"
#include "views/shell/page.h"
#include "views/shell/sidebar.h"
#include "views/shell/welcomepage.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The size of the first start: as drawn, or what the screen has room for beside the frame of the window.
QSize fittingSize()
{
    constexpr QSize wanted(1440, 900);
    constexpr QSize frame(16, 48);
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen ? wanted.boundedTo(screen->availableSize() - frame) : wanted;
}

} // namespace

MainWindow::MainWindow(const Surroundings &surroundings, ActionTable &actions, QWidget *parent)
    : QMainWindow(parent)
    , m_surroundings(surroundings)
    , m_actions(actions)
    , m_menu(new QMenu(this))
    , m_outer(new QStackedWidget(this))
{
    setCentralWidget(m_outer);
    setMinimumSize(800, 560);
    resize(fittingSize());
    restoreGeometry(surroundings.settings.get(settings::windowGeometry()));
    addActions(actions.actions());
    connect(&surroundings.navigation, &Navigation::moved, this, &MainWindow::showLocation);
    connect(&surroundings.workspace, &Workspace::stateChanged, this, &MainWindow::followState);
}

// Pages hold references to the workspace, so they go before anything else of the window.
MainWindow::~MainWindow()
{
    dropPages();
}

void MainWindow::addPage(const QString &name, PageFactory make, bool perType)
{
    m_kinds.insert(name, {std::move(make), perType});
}

void MainWindow::addMenuSection(const QString &title, const QList<QAction *> &actions)
{
    m_sections.push_back({title, actions});
    m_menu->addSeparator();
    m_menu->addActions(actions);
}

void MainWindow::build()
{
    m_inside = new QWidget(m_outer);
    auto *row = new QHBoxLayout(m_inside);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_sidebar = new Sidebar(m_surroundings, m_menu, m_inside);
    m_sidebar->setProperty("role", u"sidebar"_s);
    row->addWidget(m_sidebar);
    auto *content = new QWidget(m_inside);
    content->setProperty("role", u"page"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_message = new MessageBar(m_surroundings.theme, content);
    m_message->hide();
    connect(m_message, &MessageBar::acted, this, [this] {
        m_message->dismiss();
        if (m_acted)
            m_acted();
    });
    m_stack = new QStackedWidget(content);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    row->addWidget(content, 1);
    m_outer->addWidget(buildStart());
    m_outer->addWidget(m_inside);
    followState();
}

QWidget *MainWindow::buildStart()
{
    m_start = new QWidget(m_outer);
    auto *column = new QVBoxLayout(m_start);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_startMessage = new MessageBar(m_surroundings.theme, m_start);
    m_startMessage->hide();
    column->addWidget(m_startMessage);
    m_welcome = new WelcomePage(m_surroundings.theme, m_surroundings.settings, m_actions, m_start);
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::openRequested);
    column->addWidget(m_welcome, 1);
    return m_start;
}

void MainWindow::retranslate()
{
    setLocale(QLocale()); // Widgets keep the locale that held when their window was made.
    const Location place = m_surroundings.navigation.current();
    dropPages();
    delete m_inside;
    delete m_start;
    m_actions.retranslate();
    build();
    if (m_surroundings.workspace.isOpen() && !place.page.isEmpty())
        m_surroundings.navigation.replace(place);
}

void MainWindow::leavePage()
{
    if (Page *page = currentPage())
        page->leave();
}

void MainWindow::dropPages()
{
    leavePage();
    qDeleteAll(m_pages);
    m_pages.clear();
}

Page *MainWindow::currentPage() const
{
    return m_stack ? qobject_cast<Page *>(m_stack->currentWidget()) : nullptr;
}

QWidget *MainWindow::overlayParent() const
{
    return m_outer;
}

Page *MainWindow::pageFor(const Location &location)
{
    const auto kind = m_kinds.constFind(location.page);
    if (kind == m_kinds.cend())
        return nullptr;
    const QString key = kind->perType ? location.page + u'/' + location.type : location.page;
    Page *&page = m_pages[key];
    if (!page) {
        page = kind->make(location, m_stack);
        m_stack->addWidget(page);
    }
    return page;
}

void MainWindow::showLocation(const Location &location)
{
    if (!m_surroundings.workspace.isOpen() || !m_stack)
        return;
    Page *page = pageFor(location);
    if (!page)
        return;
    if (Page *left = currentPage(); left && left != page)
        left->leave();
    m_stack->setCurrentWidget(page);
    page->show(location);
}

void MainWindow::followState()
{
    const Workspace &workspace = m_surroundings.workspace;
    if (!m_inside)
        return;
    if (!workspace.isOpen()) {
        qDeleteAll(m_pages);
        m_pages.clear();
        m_welcome->refresh();
        m_outer->setCurrentWidget(m_start);
    } else {
        m_startMessage->dismiss();
        m_outer->setCurrentWidget(m_inside);
    }
    refreshTitle();
}

void MainWindow::refreshTitle()
{
    const Workspace &workspace = m_surroundings.workspace;
    if (!workspace.isOpen())
        setWindowTitle(u"Scrutineer"_s);
    else
        setWindowTitle(tr("%1 – Scrutineer").arg(QFileInfo(workspace.path()).completeBaseName()));
}

void MainWindow::post(const Message &message, const std::function<void()> &acted)
{
    m_acted = acted;
    if (MessageBar *bar = m_surroundings.workspace.isOpen() ? m_message : m_startMessage)
        bar->post(message);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    leavePage();
    m_surroundings.settings.set(settings::windowGeometry(), saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace scrutineer
