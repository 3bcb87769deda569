// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/comparisonpage.h"

#include "models/records/filtertext.h"
#include "models/storage/workspace.h"
#include "views/analysis/boardfoot.h"
#include "views/analysis/boardlegend.h"
#include "views/analysis/boardmodel.h"
#include "views/analysis/boardtable.h"
#include "views/records/carriedfilterbar.h"
#include "views/shell/emptystate.h"
#include "views/shell/icon.h"
#include "views/shell/keyhints.h"
#include "views/shell/messagebar.h"
#include "views/shell/navigation.h"
#include "views/shell/pagehead.h"
#include "views/shell/progressline.h"
#include "views/shell/scope.h"
#include "views/shell/segmented.h"
#include "views/shell/theme.h"
#include "views/shell/tooltip.h"
#include "views/shell/wraplayout.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel *roleLabel(const QString &role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", role);
    return label;
}

} // namespace

ComparisonPage::ComparisonPage(const Surroundings &surroundings, QWidget *parent)
    : Page(parent)
    , m_surroundings(surroundings)
    , m_model(new BoardModel(this))
{
    setProperty("role", u"page"_s);
    const Theme &theme = surroundings.theme;
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(buildHeader());
    m_progress = new ProgressLine(theme, this);
    outer->addWidget(m_progress);
    outer->addWidget(m_message);
    m_filter = new CarriedFilterBar(surroundings,
                                    {u"statement"_s, u"claim"_s, u"mission"_s, u"visit"_s, u"organization"_s}, this);
    outer->addWidget(m_filter);
    outer->addWidget(buildControls());
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setChildrenCollapsible(false);
    m_body = new QStackedWidget(m_splitter);
    m_matrix = new QWidget(m_body);
    auto *matrix = new QVBoxLayout(m_matrix);
    matrix->setContentsMargins(0, 0, 0, 0);
    matrix->setSpacing(0);
    m_table = new BoardTable(theme, *m_model, m_matrix);
    matrix->addWidget(m_table, 1);
    matrix->addWidget(new BoardFoot(theme, *m_model, *m_table, m_matrix));
    m_matrix->setFocusProxy(m_table);
    m_opposed = new OpposedList(theme, m_body);
    m_empty = new EmptyState(theme, u"grid-3x3"_s, tr("No coded claims yet."), m_body);
    connect(m_empty->addButton(tr("Choose a statement to code"), u"highlighter"_s, true), &QPushButton::clicked, this,
            [this] { m_surroundings.navigation.go({.page = u"list"_s, .type = u"statement"_s}); });
    m_nothing = new EmptyState(theme, u"list-filter"_s, tr("Nothing matches these filters."), m_body);
    connect(m_nothing->addButton(tr("Clear filters"), u"x"_s, true), &QPushButton::clicked, this, [this] {
        m_filter->setCarried({});
        refresh();
    });
    for (QWidget *one : std::initializer_list<QWidget *>{m_matrix, m_opposed, m_empty, m_nothing})
        m_body->addWidget(one);
    m_splitter->addWidget(m_body);
    m_splitter->addWidget(buildBelow());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    outer->addWidget(m_splitter, 1);
    setFocusProxy(m_table);
    connectAll();
}

void ComparisonPage::connectAll()
{
    connect(&m_surroundings.workspace, &Workspace::changed, this, &ComparisonPage::refresh);
    connect(&m_surroundings.scope, &Scope::changed, this, &ComparisonPage::refresh);
    connect(m_filter, &CarriedFilterBar::carriedChanged, this, [this] {
        m_surroundings.navigation.note(m_filter->noted(m_surroundings.navigation.current()));
        refresh();
    });
    connect(m_tabs, &Segmented::chosen, this, [this] {
        fillRowChoices();
        refresh();
    });
    connect(m_saying, &Segmented::chosen, this, [this](const QString &id) {
        m_model->setSaying(id == "range"_L1   ? BoardModel::Saying::Range
                           : id == "count"_L1 ? BoardModel::Saying::Count
                           : id == "words"_L1 ? BoardModel::Saying::Words
                                              : BoardModel::Saying::Mean);
        m_table->layOut();
    });
    connect(m_measure, &Segmented::chosen, this, &ComparisonPage::refresh);
    connect(m_rows, &QComboBox::activated, this, &ComparisonPage::refresh);
    connect(m_columns, &QComboBox::activated, this, &ComparisonPage::refresh);
    connect(m_swap, &QPushButton::toggled, this, [this](bool swapped) {
        keepPlace();
        m_model->setSwapped(swapped);
        restorePlace();
    });
    connect(m_sort, &QPushButton::toggled, this, &ComparisonPage::sortBoard);
    connect(m_table, &BoardTable::moved, this, &ComparisonPage::showClaims);
    connect(m_table, &BoardTable::pinRequested, this, &ComparisonPage::pin);
    connect(m_table, &BoardTable::openRequested, this, &ComparisonPage::openCell);
    connect(m_opposed, &OpposedList::moved, this, &ComparisonPage::showOpposed);
    connect(m_opposed, &OpposedList::statementRequested, this,
            [this](const QString &id) { openRecord(u"statement"_s, id); });
    connect(m_claims, &ClaimColumns::recordRequested, this, &ComparisonPage::openRecord);
    connect(m_claims, &ClaimColumns::capacityChanged, this, [this] {
        if (tab() != "opposed"_L1)
            showClaims();
    });
}

QWidget *ComparisonPage::buildHeader()
{
    const Theme &theme = m_surroundings.theme;
    m_head = new PageHead(theme, tr("Comparison"), this);
    m_head->setProperty("role", u"page"_s); // The line stands below the filter.
    m_tabs = new Segmented(theme, m_head);
    m_tabs->setAccessibleName(tr("What is compared"));
    m_tabs->setOptions({{u"board"_s, tr("Board"), {}, {}},
                        {u"opposed"_s, tr("Opposed claims"), {}, {}},
                        {u"yardsticks"_s, tr("Yardsticks"), {}, {}}});
    m_head->addTool(m_tabs);
    buildExport();
    return m_head;
}

QWidget *ComparisonPage::buildControls()
{
    const Theme &theme = m_surroundings.theme;
    auto *bar = new QWidget(this);
    auto *around = new QVBoxLayout(bar);
    around->setContentsMargins(24, 4, 24, 8);
    auto *controls = new QWidget(bar);
    around->addWidget(controls);
    auto *row = new WrapLayout(controls);
    row->setSpacing(8);
    m_rows = new QComboBox(controls);
    m_rows->setAccessibleName(tr("Rows"));
    m_columns = new QComboBox(controls);
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->addItem(tr("Themes"), int(BoardQuery::Columns::Themes));
    m_columns->addItem(tr("Stages"), int(BoardQuery::Columns::Stages));
    m_measure = new Segmented(theme, controls);
    m_measure->setAccessibleName(tr("What is counted"));
    m_measure->setOptions({{u"polarity"_s, tr("Polarity"), {}, {}}, {u"verdict"_s, tr("Verdict"), {}, {}}});
    const auto button = [&](const QString &text, const QString &iconName, const QString &tip) {
        auto *made = new QPushButton(icon(iconName, theme, Ink::Text), text, controls);
        made->setCheckable(true);
        made->setAccessibleName(text);
        made->setToolTip(tip);
        return made;
    };
    m_saying = new Segmented(theme, controls);
    m_saying->setAccessibleName(tr("What cells say"));
    m_saying->setOptions({{u"mean"_s, tr("Mean"), {}, {}},
                          {u"range"_s, tr("Range"), {}, {}},
                          {u"count"_s, tr("Count"), {}, {}},
                          {u"words"_s, tr("Words"), {}, {}}});
    m_swap = button(tr("Swap"), u"git-compare"_s, tr("Rows and columns change places"));
    m_sort = button(tr("By divergence"), u"arrow-down"_s, tr("The columns on which missions are furthest apart first"));
    m_total = roleLabel(u"caption"_s, controls);
    m_total->setMinimumHeight(theme.tokens().controlHeight);
    m_total->setToolTip(toolTipOf(divergenceExplanation()));
    m_total->setAccessibleDescription(divergenceExplanation());
    for (QWidget *one :
         std::initializer_list<QWidget *>{m_rows, m_columns, m_measure, m_saying, m_swap, m_sort, m_total})
        row->addWidget(one);
    fillRowChoices();
    return bar;
}

QWidget *ComparisonPage::buildBelow()
{
    const Theme &theme = m_surroundings.theme;
    m_below = new QFrame(m_splitter);
    m_below->setProperty("role", u"page"_s);
    auto *column = new QVBoxLayout(m_below);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_legend = new BoardLegend(theme, m_below);
    column->addWidget(m_legend);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(24, 6, 16, 2);
    head->setSpacing(12);
    m_belowTitle = roleLabel(u"heading"_s, m_below);
    m_belowNote = roleLabel(u"caption"_s, m_below);
    m_belowNote->setMinimumWidth(1);
    head->addWidget(m_belowTitle);
    head->addWidget(m_belowNote, 1);
    column->addLayout(head);
    m_claims = new ClaimColumns(theme, m_below);
    column->addWidget(m_claims, 1);
    m_hints = new KeyHints(theme, KeyHints::Under::Page,
                           {{{tr("Enter")}, tr("open statement")},
                            {{tr("Space")}, tr("pin column")},
                            {{u"C"_s}, tr("copy")},
                            {{u"F6"_s}, tr("next pane")}},
                           m_below);
    column->addWidget(m_hints);
    return m_below;
}

void ComparisonPage::fillRowChoices()
{
    const QVariant before = m_rows->currentData();
    m_rows->clear();
    m_rows->addItem(tr("Missions"), int(BoardQuery::Rows::Missions));
    if (tab() != "yardsticks"_L1)
        m_rows->addItem(tr("Statements"), int(BoardQuery::Rows::Statements));
    m_rows->addItem(tr("Kinds of organisation"), int(BoardQuery::Rows::Kinds));
    if (!m_organization.isEmpty()) {
        m_rows->addItem(tr("Elections of %1").arg(m_surroundings.workspace.store().label(m_organization)),
                        int(BoardQuery::Rows::Elections));
    }
    m_rows->setCurrentIndex(std::max(0, m_rows->findData(before)));
    const bool yardsticks = tab() == "yardsticks"_L1;
    const bool opposed = tab() == "opposed"_L1;
    m_columns->setVisible(!yardsticks && !opposed);
    m_measure->setVisible(yardsticks);
    m_rows->setVisible(!opposed);
    m_swap->setVisible(!opposed);
    m_sort->setVisible(!opposed);
    m_saying->setVisible(!opposed);
}

QString ComparisonPage::tab() const
{
    return m_tabs->current();
}

void ComparisonPage::show(const Location &location)
{
    m_filter->take(location);
    if (!location.mode.isEmpty())
        m_tabs->setCurrent(location.mode);
    if (m_organization != location.id || !location.mode.isEmpty()) {
        m_organization = location.id;
        fillRowChoices();
        if (!m_organization.isEmpty())
            m_rows->setCurrentIndex(m_rows->findData(int(BoardQuery::Rows::Elections)));
    }
    refresh();
    (tab() == "opposed"_L1 ? static_cast<QWidget *>(m_opposed) : m_table)->setFocus(Qt::OtherFocusReason);
}

void ComparisonPage::focusSearch()
{
    m_filter->addCondition();
}

void ComparisonPage::nextPane()
{
    QWidget *main = tab() == "opposed"_L1 ? static_cast<QWidget *>(m_opposed) : m_table;
    (main->hasFocus() ? static_cast<QWidget *>(m_claims) : main)->setFocus(Qt::ShortcutFocusReason);
}

CarriedFilter ComparisonPage::carried() const
{
    const CarriedFilter carried = m_filter->carried();
    return carried.type->key() == "statement"_L1 ? CarriedFilter::ofComparison(carried.filter) : carried;
}

// A board takes conditions on statements, codings and claims as they are.
std::optional<Filter> ComparisonPage::boardFilter() const
{
    const CarriedFilter carried = m_filter->carried();
    const QString type = carried.type->key();
    if (type == "statement"_L1 || type == "coding"_L1 || type == "claim"_L1)
        return carried.filter;
    return m_filter->on(requireRecordType(u"statement"));
}

BoardQuery ComparisonPage::query() const
{
    BoardQuery query;
    query.filter = boardFilter().value_or(Filter());
    query.organization = m_organization;
    if (tab() != "opposed"_L1) {
        query.rows = BoardQuery::Rows(m_rows->currentData().toInt());
        query.columns = BoardQuery::Columns(m_columns->currentData().toInt());
    }
    if (tab() == "yardsticks"_L1) {
        query.columns = BoardQuery::Columns::Yardsticks;
        if (m_measure->current() == "verdict"_L1)
            query.measure = BoardQuery::Measure::Verdict;
    }
    // The elections of one organisation are what is compared, so one of them alone is no scope for it.
    const QString election = m_surroundings.scope.election();
    if (!election.isEmpty() && query.rows != BoardQuery::Rows::Elections)
        query.filter = query.filter.narrowedBy(Filter::scope(election));
    return query;
}

} // namespace scrutineer
