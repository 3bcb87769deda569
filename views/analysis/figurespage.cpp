// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/figurespage.h"

#include "models/records/filtertext.h"
#include "models/storage/workspace.h"
#include "views/analysis/plaintable.h"
#include "views/records/carriedfilterbar.h"
#include "views/shell/emptystate.h"
#include "views/shell/keyhints.h"
#include "views/shell/navigation.h"
#include "views/shell/pagehead.h"
#include "views/shell/progressline.h"
#include "views/shell/scope.h"
#include "views/shell/segmented.h"
#include "views/shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

FiguresPage::FiguresPage(const Surroundings &surroundings, QWidget *parent)
    : Page(parent)
    , m_surroundings(surroundings)
    , m_head(new PageHead(surroundings.theme, tr("Figures"), this))
    , m_kinds(new Segmented(surroundings.theme, m_head))
    , m_progress(new ProgressLine(surroundings.theme, this))
    , m_filter(new CarriedFilterBar(surroundings, {u"figure"_s, u"mission"_s, u"election"_s}, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_body(new QStackedWidget(m_splitter))
    , m_table(new PlainTable(surroundings.theme, tr("Measures"), m_body))
{
    setProperty("role", u"page"_s);
    buildAll();
    setFocusProxy(m_table);
    connectAll();
}

void FiguresPage::buildAll()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_kinds->setAccessibleName(tr("Which figures"));
    m_kinds->setOptions({{u"all"_s, tr("All"), {}, {}},
                         {u"conflicts"_s, tr("Conflicts"), {}, {}},
                         {u"unsourced"_s, tr("Unsourced"), {}, {}}});
    m_head->addTool(m_kinds);
    outer->addWidget(m_head);
    outer->addWidget(m_progress);
    outer->addSpacing(m_surroundings.theme.tokens().px(6));
    outer->addWidget(m_filter);
    m_splitter->setChildrenCollapsible(false);
    m_body->addWidget(m_table);
    buildEmpty();
    m_splitter->addWidget(m_body);
    m_splitter->addWidget(buildBelow());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    outer->addWidget(m_splitter, 1);
}

void FiguresPage::buildEmpty()
{
    const Theme &theme = m_surroundings.theme;
    m_empty =
        new EmptyState(theme, u"scale"_s, tr("No figures yet. Each is entered with the record that it is of."), m_body);
    connect(m_empty->addButton(tr("Show missions"), u"binoculars"_s, true), &QPushButton::clicked, this,
            [this] { m_surroundings.navigation.go({.page = u"list"_s, .type = u"mission"_s}); });
    m_nothing = new EmptyState(theme, u"list-filter"_s, tr("No figures match."), m_body);
    connect(m_nothing->addButton(tr("Show all figures"), u"x"_s, true), &QPushButton::clicked, this, [this] {
        m_filter->setCarried({});
        m_kinds->setCurrent(u"all"_s);
        refresh();
    });
    m_body->addWidget(m_empty);
    m_body->addWidget(m_nothing);
}

QWidget *FiguresPage::buildBelow()
{
    const Theme &theme = m_surroundings.theme;
    m_below = new QFrame(m_splitter);
    m_below->setProperty("role", u"page"_s);
    auto *column = new QVBoxLayout(m_below);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *rule = new QFrame(m_below);
    rule->setProperty("role", u"rule"_s);
    column->addWidget(rule);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(24, 6, 16, 2);
    head->setSpacing(12);
    m_title = new QLabel(m_below);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setProperty("role", u"heading"_s);
    m_note = new QLabel(m_below);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setProperty("role", u"caption"_s);
    m_note->setMinimumWidth(1);
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    column->addLayout(head);
    m_scroll = new QScrollArea(m_below);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setProperty("role", u"page"_s);
    m_scroll->setAccessibleName(tr("Figures side by side"));
    column->addWidget(m_scroll, 1);
    column->addWidget(new KeyHints(theme, KeyHints::Under::Page,
                                   {{{tr("Enter")}, tr("open record")},
                                    {{u"Tab"_s}, tr("figures")},
                                    {{u"C"_s}, tr("copy")},
                                    {{u"F6"_s}, tr("next pane")}},
                                   m_below));
    return m_below;
}

void FiguresPage::connectAll()
{
    connect(&m_surroundings.workspace, &Workspace::changed, this, &FiguresPage::refresh);
    connect(&m_surroundings.scope, &Scope::changed, this, &FiguresPage::refresh);
    connect(m_filter, &CarriedFilterBar::carriedChanged, this, [this] {
        m_surroundings.navigation.note(m_filter->noted(m_surroundings.navigation.current()));
        refresh();
    });
    connect(m_kinds, &Segmented::chosen, this, &FiguresPage::refresh);
    connect(m_table, &PlainTable::moved, this, &FiguresPage::readDetail);
    connect(m_table, &PlainTable::openRequested, this, &FiguresPage::openSubject);
}

FigureKind FiguresPage::kind() const
{
    const QString chosen = m_kinds->current();
    return chosen == "conflicts"_L1   ? FigureKind::Conflicts
           : chosen == "unsourced"_L1 ? FigureKind::Unsourced
                                      : FigureKind::All;
}

void FiguresPage::show(const Location &location)
{
    if (!location.mode.isEmpty())
        m_kinds->setCurrent(location.mode);
    if (location.type.isEmpty() && !location.filter.isEmpty())
        m_filter->setCarried({&requireRecordType(u"figure"), readFilter(u"measure:"_s + location.filter).filter});
    else
        m_filter->take(location);
    m_wanted = location.id;
    refresh();
    m_table->setFocus(Qt::OtherFocusReason);
}

CarriedFilter FiguresPage::carried() const
{
    return m_filter->carried();
}

void FiguresPage::focusSearch()
{
    m_filter->addCondition();
}

void FiguresPage::nextPane()
{
    (m_table->hasFocus() ? static_cast<QWidget *>(m_scroll) : m_table)->setFocus(Qt::ShortcutFocusReason);
}

} // namespace scrutineer
