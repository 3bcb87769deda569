// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/sidebar.h"

#include "models/records/recordparts.h"
#include "models/storage/delivery.h"
#include "models/storage/listquery.h"
#include "models/storage/workspace.h"
#include "views/shell/icon.h"
#include "views/shell/iconlabel.h"
#include "views/shell/navigation.h"
#include "views/shell/scope.h"
#include "views/shell/scopeswitcher.h"
#include "views/shell/sidebardelegate.h"
#include "views/shell/sidebarmodel.h"
#include "views/shell/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QToolButton>
#include <QVBoxLayout>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

Sidebar::Sidebar(const Surroundings &surroundings, QMenu *menu, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(surroundings)
    , m_model(new SidebarModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBrand(menu));
    m_scope = new ScopeSwitcher(surroundings.theme, surroundings.workspace, surroundings.scope, this);
    auto *scopeRow = new QHBoxLayout;
    scopeRow->setContentsMargins(12, 0, 12, 8);
    scopeRow->addWidget(m_scope);
    column->addLayout(scopeRow);
    column->addWidget(buildPages(), 1);
    column->addWidget(buildFoot());
    connect(&surroundings.navigation, &Navigation::moved, this, &Sidebar::followNavigation);
    connect(&surroundings.workspace, &Workspace::changed, this, &Sidebar::refreshCounts);
    connect(&surroundings.workspace, &Workspace::stateChanged, this, &Sidebar::refreshCounts);
    connect(&surroundings.workspace, &Workspace::savingChanged, this, &Sidebar::showSaving);
    connect(&surroundings.workspace, &Workspace::stateChanged, this, [this] { showSaving(false); });
    connect(&surroundings.scope, &Scope::changed, this, &Sidebar::refreshCounts);
    connect(&surroundings.theme, &Theme::changed, this, &Sidebar::restyle);
    restyle();
    refreshCounts();
    showSaving(false);
}

QWidget *Sidebar::buildBrand(QMenu *menu)
{
    const Theme &theme = m_surroundings.theme;
    auto *brand = new QWidget(this);
    auto *row = new QHBoxLayout(brand);
    row->setContentsMargins(16, 12, 12, 12);
    row->setSpacing(10);
    auto *mark = new QLabel(brand);
    mark->setPixmap(applicationIcon().pixmap(24, 24));
    m_name = new QLabel(u"Scrutineer"_s, brand);
    m_name->setTextFormat(Qt::PlainText);
    m_menuButton = new QToolButton(brand);
    m_menuButton->setIcon(icon(u"ellipsis"_s, theme, Ink::Muted));
    m_menuButton->setMenu(menu);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(mark);
    row->addWidget(m_name, 1);
    row->addWidget(m_menuButton);
    return brand;
}

QWidget *Sidebar::buildPages()
{
    m_pages = new QListView(this);
    m_pages->setObjectName(u"sidebarPages"_s);
    m_pages->setModel(m_model);
    m_pages->setItemDelegate(new SidebarDelegate(m_surroundings.theme, m_pages));
    m_pages->setFrameShape(QFrame::NoFrame);
    m_pages->setMouseTracking(true);
    m_pages->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->setProperty("role", u"clear"_s);
    m_pages->viewport()->setAutoFillBackground(false);
    m_pages->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_pages, &QListView::clicked, this, [this](const QModelIndex &index) { openRow(index.row()); });
    connect(m_pages, &QListView::activated, this, [this](const QModelIndex &index) { openRow(index.row()); });
    return m_pages;
}

QWidget *Sidebar::buildFoot()
{
    const Theme &theme = m_surroundings.theme;
    auto *foot = new QWidget(this);
    foot->setProperty("role", u"status"_s);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(18, 6, 10, 6);
    row->setSpacing(8);
    m_stateIcon = new IconLabel(theme, u"circle-check"_s, Ink::Success, 16, foot);
    m_state = new QLabel(foot);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setProperty("role", u"caption"_s);
    m_settings = new QToolButton(foot);
    m_settings->setIcon(icon(u"settings"_s, theme, Ink::Muted));
    m_settings->setFocusPolicy(Qt::StrongFocus);
    connect(m_settings, &QToolButton::clicked, this, [this] { m_surroundings.navigation.go({.page = u"settings"_s}); });
    row->addWidget(m_stateIcon);
    row->addWidget(m_state, 1);
    row->addWidget(m_settings);
    return foot;
}

void Sidebar::restyle()
{
    const Theme &theme = m_surroundings.theme;
    setFixedWidth(theme.tokens().px(220));
    m_name->setFont(theme.font(Type::Heading));
    m_pages->setAccessibleName(tr("Pages"));
    m_menuButton->setAccessibleName(tr("Menu"));
    m_menuButton->setToolTip(tr("Menu (F10)"));
    m_settings->setAccessibleName(tr("Settings"));
    m_settings->setToolTip(tr("Settings (Ctrl+,)"));
    m_pages->doItemsLayout();
}

void Sidebar::followNavigation()
{
    const int row = m_model->rowOf(m_surroundings.navigation.current());
    if (row < 0)
        m_pages->clearSelection();
    else
        m_pages->setCurrentIndex(m_model->index(row));
}

void Sidebar::openRow(int row)
{
    if (const Location location = m_model->location(row); !location.page.isEmpty())
        m_surroundings.navigation.go(location);
}

void Sidebar::openPage(int number)
{
    openRow(m_model->pageRows().value(number - 1, -1));
}

void Sidebar::chooseElection()
{
    m_scope->choose();
}

void Sidebar::openMenu()
{
    m_menuButton->showMenu();
}

void Sidebar::focusPages()
{
    m_pages->setFocus(Qt::ShortcutFocusReason);
}

void Sidebar::refreshCounts()
{
    if (!m_surroundings.workspace.isOpen()) {
        m_model->setCounts({});
        return;
    }
    const QString election = m_surroundings.scope.election();
    const auto count = [election](Connection &connection) {
        QHash<QString, qint64> counts;
        for (const RecordType *type : pageTypes()) {
            ListQuery query = ListQuery::of(*type);
            // Elections are what one chooses from, so they are always all there.
            if (!election.isEmpty() && type->key() != "election"_L1)
                query.filter = Filter::scope(election);
            if (const Result<qint64> found = listCount(connection, query))
                counts.insert(type->key(), *found);
        }
        return counts;
    };
    deliver(m_surroundings.workspace.analyses().run(count), this,
            [this](const QHash<QString, qint64> &counts) { m_model->setCounts(counts); });
}

void Sidebar::showSaving(bool saving)
{
    const Workspace &workspace = m_surroundings.workspace;
    if (!workspace.isOpen()) {
        m_stateIcon->setIcon(u"hard-drive"_s, Ink::Muted);
        m_state->setText(tr("No project is open"));
    } else if (!workspace.isWritable()) {
        m_stateIcon->setIcon(u"lock"_s, Ink::Muted);
        m_state->setText(tr("Read-only"));
    } else {
        m_stateIcon->setIcon(saving ? u"save"_s : u"circle-check"_s, saving ? Ink::Muted : Ink::Success);
        m_state->setText(saving ? tr("Saving…") : tr("All changes saved"));
    }
}

void Sidebar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        restyle();
        followNavigation();
        showSaving(false);
    }
    QWidget::changeEvent(event);
}

} // namespace scrutineer
