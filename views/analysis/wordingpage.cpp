// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/wordingpage.h"

#include "models/records/filtertext.h"
#include "models/storage/workspace.h"
#include "views/analysis/plaintable.h"
#include "views/records/carriedfilterbar.h"
#include "views/shell/emptystate.h"
#include "views/shell/icon.h"
#include "views/shell/keyhints.h"
#include "views/shell/navigation.h"
#include "views/shell/pagehead.h"
#include "views/shell/progressline.h"
#include "views/shell/scope.h"
#include "views/shell/segmented.h"
#include "views/shell/theme.h"
#include "views/shell/tooltip.h"
#include "views/shell/wraplayout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int lengths[] = {5, 6, 8, 12, 20, 40};
constexpr int pulse = 100; // Milliseconds.

QLabel *roleLabel(const QString &role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", role);
    return label;
}

} // namespace

WordingPage::WordingPage(const Surroundings &surroundings, std::shared_ptr<WordingSearch> search, QWidget *parent)
    : Page(parent)
    , m_surroundings(surroundings)
    , m_search(std::move(search))
    , m_done(std::make_shared<std::atomic<double>>(0))
    , m_head(new PageHead(surroundings.theme, tr("Repeated wording"), this))
    , m_tabs(new Segmented(surroundings.theme, m_head))
    , m_progress(new ProgressLine(surroundings.theme, this))
    , m_filter(new CarriedFilterBar(surroundings, {u"statement"_s, u"mission"_s, u"organization"_s}, this))
    , m_remarks(roleLabel(u"caption"_s, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_body(new QStackedWidget(m_splitter))
    , m_table(new PlainTable(surroundings.theme, tr("Repeated wording"), m_body))
{
    setProperty("role", u"page"_s);
    buildAll();
    setFocusProxy(m_table);
    connectAll();
}

void WordingPage::buildAll()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_tabs->setAccessibleName(tr("What is listed"));
    m_tabs->setOptions({{u"passages"_s, tr("Passages"), {}, {}},
                        {u"pairs"_s, tr("Pairs"), {}, {}},
                        {u"statements"_s, tr("Statements"), {}, {}}});
    m_head->addTool(m_tabs);
    outer->addWidget(m_head);
    outer->addWidget(m_progress);
    outer->addSpacing(m_surroundings.theme.tokens().px(6));
    outer->addWidget(m_filter);
    outer->addWidget(buildControls());
    m_remarks->setWordWrap(true);
    m_remarks->setContentsMargins(24, 0, 24, 8);
    outer->addWidget(m_remarks);
    m_splitter->setChildrenCollapsible(false);
    m_body->addWidget(m_table);
    buildEmpty();
    m_splitter->addWidget(m_body);
    m_splitter->addWidget(buildBelow());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    outer->addWidget(m_splitter, 1);
}

void WordingPage::buildEmpty()
{
    const Theme &theme = m_surroundings.theme;
    m_empty = new EmptyState(theme, u"quote"_s, tr("No statement’s own words are on file here."), m_body);
    connect(m_empty->addButton(tr("Show statements"), u"message-square-quote"_s, true), &QPushButton::clicked, this,
            [this] { m_surroundings.navigation.go({.page = u"list"_s, .type = u"statement"_s}); });
    m_compareSummaries = m_empty->addButton(tr("Compare summaries"), u"file-text"_s, false);
    connect(m_compareSummaries, &QPushButton::clicked, m_summaries, &QPushButton::click);
    m_nothing = new EmptyState(theme, u"list-filter"_s, {}, m_body);
    connect(m_nothing->addButton(tr("Clear filters"), u"x"_s, true), &QPushButton::clicked, this, [this] {
        m_filter->setCarried({});
        m_spread->setCurrentIndex(0);
        refresh();
    });
    m_body->addWidget(m_empty);
    m_body->addWidget(m_nothing);
}

QWidget *WordingPage::buildControls()
{
    const Theme &theme = m_surroundings.theme;
    auto *bar = new QWidget(this);
    auto *around = new QVBoxLayout(bar);
    around->setContentsMargins(24, 4, 24, 8);
    auto *controls = new QWidget(bar);
    around->addWidget(controls);
    auto *row = new WrapLayout(controls);
    row->setSpacing(8);
    m_spread = new QComboBox(controls);
    m_spread->setAccessibleName(tr("Between whom"));
    m_spread->addItem(tr("Between anyone"), int(WordingSpread::Anyone));
    m_spread->addItem(tr("Within one organisation"), int(WordingSpread::OneOrganization));
    m_spread->addItem(tr("Across elections"), int(WordingSpread::Elections));
    m_spread->addItem(tr("Between missions"), int(WordingSpread::Missions));
    m_least = new QComboBox(controls);
    m_least->setAccessibleName(tr("Fewest words of a passage"));
    for (const int words : lengths)
        m_least->addItem(tr("%n word(s) or more", nullptr, words), words);
    m_least->setCurrentIndex(m_least->findData(WordingIndex::usualLeastWords));
    const auto button = [&](const QString &text, const QString &iconName, const QString &tip) {
        auto *made = new QPushButton(icon(iconName, theme, Ink::Text), text, controls);
        made->setCheckable(true);
        made->setAccessibleName(text);
        made->setToolTip(toolTipOf(tip));
        return made;
    };
    m_everywhere = button(tr("All elections"), u"globe"_s, tr("Also statements beyond the election in scope"));
    m_summaries = button(tr("Summaries"), u"file-text"_s,
                         tr("Also texts that are not known to be a statement’s own words; their wording may be the "
                            "researcher’s"));
    m_minor = button(tr("Minor passages"), u"list"_s,
                     tr("Also passages with fewer than three words of their own beside names, titles of laws, numbers "
                        "and function words, and variants of a listed passage that are hardly longer"));
    for (QWidget *one : std::initializer_list<QWidget *>{m_spread, m_least, m_everywhere, m_summaries, m_minor})
        row->addWidget(one);
    return bar;
}

QWidget *WordingPage::buildBelow()
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
    m_belowTitle = roleLabel(u"heading"_s, m_below);
    m_belowNote = roleLabel(u"caption"_s, m_below);
    m_belowNote->setMinimumWidth(1);
    head->addWidget(m_belowTitle);
    head->addWidget(m_belowNote, 1);
    column->addLayout(head);
    m_places = new ExcerptColumns(theme, m_below);
    column->addWidget(m_places, 1);
    column->addWidget(new KeyHints(
        theme, KeyHints::Under::Page,
        {{{tr("Enter")}, tr("open statement")}, {{u"C"_s}, tr("copy")}, {{u"F6"_s}, tr("next pane")}}, m_below));
    return m_below;
}

void WordingPage::connectAll()
{
    connect(&m_surroundings.workspace, &Workspace::changed, this, &WordingPage::refresh);
    connect(&m_surroundings.scope, &Scope::changed, this, &WordingPage::refresh);
    connect(m_filter, &CarriedFilterBar::carriedChanged, this, [this] {
        m_surroundings.navigation.note(m_filter->noted(m_surroundings.navigation.current()));
        refresh();
    });
    connect(m_tabs, &Segmented::chosen, this, &WordingPage::fillTable);
    connect(m_spread, &QComboBox::activated, this, &WordingPage::refresh);
    connect(m_least, &QComboBox::activated, this, &WordingPage::refresh);
    for (QPushButton *button : {m_everywhere, m_summaries, m_minor})
        connect(button, &QPushButton::toggled, this, &WordingPage::refresh);
    connect(m_table, &PlainTable::moved, this, &WordingPage::showPlaces);
    connect(m_table, &PlainTable::openRequested, this, &WordingPage::openRow);
    connect(m_places, &ExcerptColumns::placeRequested, this, &WordingPage::openPlace);
    connect(m_places, &ExcerptColumns::capacityChanged, this, &WordingPage::showPlaces);
    m_pulse.setInterval(pulse);
    connect(&m_pulse, &QTimer::timeout, this, &WordingPage::followProgress);
}

QString WordingPage::tab() const
{
    return m_tabs->current();
}

void WordingPage::show(const Location &location)
{
    m_filter->take(location);
    if (!location.mode.isEmpty())
        m_tabs->setCurrent(location.mode);
    refresh();
    m_table->setFocus(Qt::OtherFocusReason);
}

void WordingPage::focusSearch()
{
    m_filter->addCondition();
}

void WordingPage::nextPane()
{
    (m_table->hasFocus() ? static_cast<QWidget *>(m_places) : m_table)->setFocus(Qt::ShortcutFocusReason);
}

CarriedFilter WordingPage::carried() const
{
    return m_filter->carried();
}

WordingQuery WordingPage::query() const
{
    WordingQuery query;
    query.filter = m_filter->on(requireRecordType(u"statement")).value_or(Filter());
    query.spread = WordingSpread(m_spread->currentData().toInt());
    query.leastWords = m_least->currentData().toInt();
    query.summaries = m_summaries->isChecked();
    query.minor = m_minor->isChecked();
    const QString election = m_surroundings.scope.election();
    if (!election.isEmpty() && !m_everywhere->isChecked())
        query.filter = query.filter.narrowedBy(Filter::scope(election));
    return query;
}

} // namespace scrutineer
