// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/timelinepage.h"

#include "models/storage/workspace.h"
#include "views/analysis/picturemenu.h"
#include "views/analysis/plaintable.h"
#include "views/analysis/timelinedetail.h"
#include "views/analysis/timelinelegendbar.h"
#include "views/analysis/timelinerangebar.h"
#include "views/analysis/timelinetray.h"
#include "views/analysis/timelineview.h"
#include "views/records/carriedfilterbar.h"
#include "views/shell/emptystate.h"
#include "views/shell/icon.h"
#include "views/shell/messagebar.h"
#include "views/shell/navigation.h"
#include "views/shell/pagehead.h"
#include "views/shell/progressline.h"
#include "views/shell/scope.h"
#include "views/shell/segmented.h"
#include "views/shell/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

TimelinePage::TimelinePage(const Surroundings &surroundings, QWidget *parent)
    : Page(parent)
    , m_surroundings(surroundings)
    , m_timeline(std::make_shared<const Timeline>())
    , m_progress(new ProgressLine(surroundings.theme, this))
    , m_filter(new CarriedFilterBar(surroundings, {u"mission"_s, u"visit"_s, u"statement"_s, u"organization"_s}, this))
{
    setProperty("role", u"page"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(buildHead());
    m_messages = new MessageBar(surroundings.theme, this);
    outer->addWidget(m_messages);
    outer->addWidget(buildTabs());
    outer->addWidget(m_progress);
    outer->addWidget(m_filter);
    outer->addWidget(buildLegendRow());
    buildBody();
    outer->addWidget(m_splitter, 1);
    setFocusProxy(m_view);
    connectAll();
}

QWidget *TimelinePage::buildHead()
{
    const Theme &theme = m_surroundings.theme;
    m_head = new PageHead(theme, tr("Timeline"), this);
    m_head->setProperty("role", u"page"_s); // The line stands below the tabs.
    m_modes = new Segmented(theme, m_head);
    m_modes->setAccessibleName(tr("How days are drawn"));
    m_modes->setOptions({{u"week"_s, tr("Week enlarged"), {}, {}},
                         {u"even"_s, tr("Even days"), {}, {}},
                         {u"calendar"_s, tr("Calendar"), {}, {}}});
    m_modeBox = new QComboBox(m_head);
    m_modeBox->setAccessibleName(m_modes->accessibleName());
    for (const auto &[id, words] :
         {std::pair{u"week"_s, tr("Week enlarged")}, {u"even"_s, tr("Even days")}, {u"calendar"_s, tr("Calendar")}})
        m_modeBox->addItem(words, id);
    m_modeBox->hide();
    m_stack = new QPushButton(icon(u"layers"_s, theme, Ink::Text), tr("Stack elections"), m_head);
    m_stack->setCheckable(true);
    m_stack->setToolTip(tr("All elections, each from its voting day: when an organisation comes, stays and speaks"));
    m_menu = new PictureMenu([this] { return picture(); }, this);
    m_head->addTool(m_modes);
    m_head->addTool(m_modeBox);
    m_head->addTool(m_stack);
    m_head->addTool(m_menu->makeButton(m_head));
    return m_head;
}

QWidget *TimelinePage::buildTabs()
{
    m_tabs = new QTabBar(this);
    m_tabs->setAccessibleName(tr("Elections"));
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    auto *row = new QFrame(this);
    row->setProperty("role", u"page"_s);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->addWidget(m_tabs);
    layout->addStretch(1);
    return row;
}

QWidget *TimelinePage::buildLegendRow()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 0, 16, 4);
    row->setSpacing(12);
    m_legend = new TimelineLegendBar(m_surroundings.theme, bar);
    m_grouping = new QComboBox(this);
    m_grouping->setAccessibleName(tr("Group lanes by"));
    m_grouping->setToolTip(tr("Group lanes by"));
    m_grouping->addItem(tr("By class of organisation"), int(Timeline::Grouping::Class));
    m_grouping->addItem(tr("By kind of mission"), int(Timeline::Grouping::Kind));
    m_grouping->addItem(tr("By organisation"), int(Timeline::Grouping::Organization));
    row->addWidget(m_legend, 1);
    m_filter->addTrailing(m_grouping);
    return bar;
}

void TimelinePage::buildBody()
{
    const Theme &theme = m_surroundings.theme;
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setChildrenCollapsible(false);
    auto *upper = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(upper);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_body = new QStackedWidget(upper);
    m_view = new TimelineView(theme, m_body);
    m_table = new PlainTable(theme, tr("Timeline as a table"), m_body);
    m_table->installEventFilter(this);
    m_empty = new EmptyState(theme, u"chart-gantt"_s,
                             tr("A timeline needs an election, and missions that were sent to it."), m_body);
    connect(m_empty->addButton(tr("Show missions"), u"binoculars"_s, true), &QPushButton::clicked, this,
            [this] { m_surroundings.navigation.go({.page = u"list"_s, .type = u"mission"_s}); });
    m_nothing = new EmptyState(theme, u"list-filter"_s, tr("Nothing matches these filters."), m_body);
    connect(m_nothing->addButton(tr("Clear filters"), u"x"_s, true), &QPushButton::clicked, this, [this] {
        m_filter->setCarried({&requireRecordType(u"mission"), {}});
        noteLocation();
        refresh();
    });
    for (QWidget *one : std::initializer_list<QWidget *>{m_view, m_table, m_empty, m_nothing})
        m_body->addWidget(one);
    m_range = new TimelineRangeBar(theme, upper);
    m_tray = new TimelineTray(theme, upper);
    column->addWidget(m_body, 1);
    column->addWidget(m_range);
    column->addWidget(m_tray);
    m_detail = new TimelineDetail(theme, m_splitter);
    m_splitter->addWidget(upper);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({600, theme.tokens().px(132)});
}

void TimelinePage::connectAll()
{
    connect(&m_surroundings.workspace, &Workspace::changed, this, &TimelinePage::refresh);
    connect(&m_surroundings.scope, &Scope::changed, this, &TimelinePage::refresh);
    connect(m_filter, &CarriedFilterBar::carriedChanged, this, [this] {
        noteLocation();
        refresh();
    });
    connect(m_modes, &Segmented::chosen, this, &TimelinePage::chooseMode);
    connect(m_modeBox, &QComboBox::activated, this, [this] { chooseMode(m_modeBox->currentData().toString()); });
    connect(&m_surroundings.theme, &Theme::changed, this, &TimelinePage::giveRoom);
    connect(m_stack, &QPushButton::toggled, this, [this] {
        noteLocation();
        refresh();
    });
    connect(m_grouping, &QComboBox::activated, this, &TimelinePage::refresh);
    connect(m_tabs, &QTabBar::tabBarClicked, this, [this](int tab) {
        if (tab >= 0)
            changeElection(tab - m_tabs->currentIndex());
    });
    connect(m_view, &TimelineView::placeChanged, this, &TimelinePage::showPlace);
    connect(m_view, &TimelineView::opened, this, &TimelinePage::open);
    connect(m_view, &TimelineView::rangeChanged, this, &TimelinePage::followRange);
    connect(m_view, &TimelineView::electionRequested, this, &TimelinePage::changeElection);
    connect(m_range, &TimelineRangeBar::cleared, this, [this] { m_view->setRange(std::nullopt); });
    connect(m_range, &TimelineRangeBar::narrowRequested, this, &TimelinePage::narrowToRange);
    connect(m_range, &TimelineRangeBar::listRequested, this, &TimelinePage::listRange);
    connect(m_tray, &TimelineTray::opened, this, &TimelinePage::openRecord);
    connect(m_detail, &TimelineDetail::opened, this, &TimelinePage::openRecord);
    connect(m_table, &PlainTable::openRequested, this, [this](int row) {
        if (row >= 0 && row < m_tableRecords.size())
            openRecord(m_tableRecords[row].first, m_tableRecords[row].second);
    });
    connect(m_menu, &PictureMenu::done, this, [this](const PictureWritten &written) {
        m_messages->post(
            {.tone = written.ok ? Tone::Success : Tone::Danger, .lead = {}, .text = written.sentence, .action = {}});
    });
}

void TimelinePage::show(const Location &location)
{
    m_filter->take(location);
    const QStringList words = location.mode.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (timelineModeOf(word))
            setMode(word);
    }
    if (!words.isEmpty()) {
        const QSignalBlocker quiet(m_stack);
        m_stack->setChecked(words.contains(u"stack"_s));
        showTable(words.contains(u"table"_s));
    }
    if (!location.id.isEmpty())
        m_election = location.id;
    refresh();
    (m_body->currentWidget() == m_table ? static_cast<QWidget *>(m_table) : m_view)->setFocus(Qt::OtherFocusReason);
}

void TimelinePage::setMode(const QString &mode)
{
    m_modes->setCurrent(mode);
    m_modeBox->setCurrentIndex(std::max(0, m_modeBox->findData(mode)));
    m_view->setMode(timelineModeOf(mode).value_or(TimelineScale::Mode::Week));
}

void TimelinePage::chooseMode(const QString &mode)
{
    setMode(mode);
    noteLocation();
}

// Where type is large and the window small, the picture itself comes first.
void TimelinePage::giveRoom()
{
    const Tokens &tokens = m_surroundings.theme.tokens();
    const bool isNarrow = width() < tokens.px(620);
    m_modes->setVisible(!isNarrow);
    m_modeBox->setVisible(isNarrow);
    const bool isFilled = m_body->currentWidget() == m_view || m_body->currentWidget() == m_table;
    m_legend->parentWidget()->setVisible(isFilled && height() >= tokens.px(440));
    const bool isTall = height() >= tokens.px(520);
    if (isFilled && isTall && m_detail->isHidden())
        m_splitter->setSizes({height(), tokens.px(132)});
    m_detail->setVisible(isFilled && isTall);
}

void TimelinePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    giveRoom();
}

void TimelinePage::focusSearch()
{
    m_filter->addCondition();
}

void TimelinePage::nextPane()
{
    QWidget *main = m_body->currentWidget();
    if (main->hasFocus())
        m_detail->visits()->count() > 0 ? m_detail->visits()->setFocus(Qt::ShortcutFocusReason)
                                        : m_detail->statements()->setFocus(Qt::ShortcutFocusReason);
    else
        main->setFocus(Qt::ShortcutFocusReason);
}

CarriedFilter TimelinePage::carried() const
{
    return m_filter->carried();
}

bool TimelinePage::isStacked() const
{
    return m_stack->isChecked();
}

// The election in scope, else the one that was chosen here, else the last one.
QString TimelinePage::election() const
{
    for (const QString &id : {m_surroundings.scope.election(), m_election}) {
        if (m_elections.contains(id))
            return id;
    }
    return m_elections.isEmpty() ? QString() : m_elections.last();
}

TimelineQuery TimelinePage::query() const
{
    return {isStacked() ? QString() : election(), m_filter->carried()};
}

void TimelinePage::changeElection(int step)
{
    const qsizetype place = m_elections.indexOf(election()) + step;
    if (place < 0 || place >= m_elections.size())
        return;
    m_election = m_elections[place];
    if (isStacked()) {
        m_stack->setChecked(false);
    }
    // The whole program follows, as it does when the election is changed above the sidebar.
    if (m_surroundings.scope.election() != m_election)
        m_surroundings.scope.setElection(m_election);
    else
        refresh();
    noteLocation();
}

void TimelinePage::noteLocation()
{
    Location location = m_filter->noted(m_surroundings.navigation.current());
    if (location.page != "timeline"_L1)
        return;
    QStringList words{m_modes->current()};
    if (isStacked())
        words += u"stack"_s;
    if (m_body->currentWidget() == m_table)
        words += u"table"_s;
    location.mode = words.join(u' ');
    m_surroundings.navigation.note(location);
}

void TimelinePage::turnTable()
{
    const bool table = m_body->currentWidget() == m_table;
    if (!table && m_body->currentWidget() != m_view)
        return;
    showTable(!table);
    noteLocation();
    m_body->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void TimelinePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_T && !(event->modifiers() & ~Qt::KeypadModifier))
        turnTable();
    else
        Page::keyPressEvent(event);
}

// A table would take the letter for the beginning of a row.
bool TimelinePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_T && !(key->modifiers() & ~Qt::KeypadModifier)) {
            turnTable();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace scrutineer
