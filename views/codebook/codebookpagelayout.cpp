// SPDX-License-Identifier: GPL-3.0-or-later
// The part of CodebookPage that lays it out.
#include "views/codebook/codebookpage.h"
#include "views/codebook/termlist.h"
#include "views/shell/emptystate.h"
#include "views/shell/icon.h"
#include "views/shell/pagehead.h"
#include "views/shell/searchfield.h"
#include "views/shell/segmented.h"
#include "views/shell/theme.h"

#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

void CodebookPage::buildHead()
{
    m_tabs = new Segmented(m_surroundings.theme, m_head);
    m_tabs->setAccessibleName(tr("What is shown"));
    m_tabs->setOptions({{u"terms"_s, tr("Terms"), {}, {}}, {u"queue"_s, tr("Look again"), {}, {}}});
    m_head->addTool(m_tabs);
    m_versions = new QPushButton(icon(u"book-open"_s, m_surroundings.theme, Ink::Text), tr("Versions…"), m_head);
    m_head->addTool(m_versions);
    m_all = new QPushButton(icon(u"check"_s, m_surroundings.theme, Ink::Text), tr("Mark all"), m_head);
    m_all->setToolTip(tr("Mark all claims of the queue as looked at"));
    m_all->hide();
    m_head->addTool(m_all);
    m_merge = new QPushButton(icon(u"git-merge"_s, m_surroundings.theme, Ink::Text), tr("Merge…"), m_head);
    m_merge->setToolTip(tr("Make one of the chosen terms (M)"));
    m_head->addTool(m_merge);
    m_split = new QPushButton(icon(u"group"_s, m_surroundings.theme, Ink::Text), tr("Split…"), m_head);
    m_split->setToolTip(tr("Make several of the current term (S)"));
    m_head->addTool(m_split);
    m_files = new QToolButton(m_head);
    m_files->setIcon(icon(u"ellipsis"_s, m_surroundings.theme, Ink::Muted));
    m_files->setFocusPolicy(Qt::StrongFocus);
    m_files->setAccessibleName(tr("Import, export, print"));
    m_files->setToolTip(m_files->accessibleName());
    m_head->addTool(m_files);
    m_add = new QPushButton(icon(u"plus"_s, m_surroundings.theme, Ink::OnAccent), tr("Add term"), m_head);
    m_add->setProperty("role", u"primary"_s);
    m_head->addTool(m_add);
}

QWidget *CodebookPage::buildTerms()
{
    const Theme &theme = m_surroundings.theme;
    auto *pane = new QWidget(m_splitter);
    pane->setMinimumWidth(theme.tokens().px(220));
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *above = new QVBoxLayout;
    above->setContentsMargins(theme.tokens().px(12), theme.tokens().px(8), theme.tokens().px(12), theme.tokens().px(8));
    m_search = new SearchField(theme, tr("Search terms and definitions"), pane);
    above->addWidget(m_search);
    column->addLayout(above);
    m_middle = new QStackedWidget(pane);
    m_terms = new TermList(theme, tr("Terms"), m_middle);
    m_terms->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_empty = new EmptyState(theme, u"list-checks"_s, tr("This vocabulary has no terms yet."), m_middle);
    connect(m_empty->addButton(tr("Add term"), u"plus"_s, true), &QPushButton::clicked, this,
            &CodebookPage::askForTerm);
    m_nothing = new EmptyState(theme, u"search"_s, tr("No term matches."), m_middle);
    connect(m_nothing->addButton(tr("Clear search"), u"x"_s, true), &QPushButton::clicked, m_search, &QLineEdit::clear);
    for (QWidget *one : std::initializer_list<QWidget *>{m_terms, m_empty, m_nothing})
        m_middle->addWidget(one);
    column->addWidget(m_middle, 1);
    return pane;
}

} // namespace scrutineer
