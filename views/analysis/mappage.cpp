// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/mappage.h"

#include "models/records/filtertext.h"
#include "models/storage/delivery.h"
#include "models/storage/workspace.h"
#include "views/analysis/mapview.h"
#include "views/analysis/picturemenu.h"
#include "views/analysis/plaintable.h"
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

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

MapPage::MapPage(const Surroundings &surroundings, QWidget *parent)
    : Page(parent)
    , m_surroundings(surroundings)
    , m_head(new PageHead(surroundings.theme, tr("Map"), this))
    , m_progress(new ProgressLine(surroundings.theme, this))
    , m_filter(new CarriedFilterBar(surroundings,
                                    {u"visit"_s, u"mission"_s, u"election"_s, u"organization"_s, u"place"_s}, this))
    , m_messages(new MessageBar(surroundings.theme, this))
{
    setProperty("role", u"page"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_head->setProperty("role", u"page"_s); // The line stands below the filter.
    outer->addWidget(m_head);
    outer->addWidget(m_progress);
    outer->addWidget(m_messages);
    outer->addWidget(m_filter);
    buildHead();
    buildBody();
    outer->addWidget(m_body, 1);
    setFocusProxy(m_view);
    connect(&surroundings.workspace, &Workspace::changed, this, &MapPage::refresh);
    connect(&surroundings.scope, &Scope::changed, this, &MapPage::refresh);
    connect(&surroundings.theme, &Theme::changed, this, &MapPage::followTheme);
    connect(m_filter, &CarriedFilterBar::carriedChanged, this, &MapPage::changed);
}

void MapPage::buildHead()
{
    const Theme &theme = m_surroundings.theme;
    m_subject = new Segmented(theme, this);
    m_subject->setAccessibleName(tr("What the map shows"));
    m_subject->setOptions(
        {{mapSubjectKey(MapSubject::Visits), tr("Visits"), {}, {}},
         {mapSubjectKey(MapSubject::Stations), tr("Stations"), {}, tr("Stations and places observed")},
         {mapSubjectKey(MapSubject::Countries), tr("Countries"), {}, {}}});
    connect(m_subject, &Segmented::chosen, this, [this] {
        fillDivisions();
        changed();
    });
    m_head->addTool(m_subject);
    m_tableTool = new QToolButton(this);
    m_tableTool->setIcon(icon(u"table"_s, Ink::Muted));
    m_tableTool->setToolTip(tr("Show the values as a table (T)"));
    m_tableTool->setAccessibleName(tr("Show the values as a table"));
    m_tableTool->setFocusPolicy(Qt::StrongFocus);
    m_tableTool->setCheckable(true);
    connect(m_tableTool, &QToolButton::toggled, this, &MapPage::setShowsTable);
    m_head->addTool(m_tableTool);
    m_export = new PictureMenu([this] { return picture(); }, this);
    connect(m_export, &PictureMenu::done, this, [this](const PictureWritten &written) {
        m_messages->post({.tone = written.ok ? Tone::Success : Tone::Danger,
                          .lead = {},
                          .text = written.sentence,
                          .action = {},
                          .closable = true});
    });
    m_head->addTool(m_export->makeButton(this));
    m_division = new Segmented(theme, this);
    connect(m_division, &Segmented::chosen, this, &MapPage::changed);
    fillDivisions();
    m_filter->addTrailing(m_division);
}

void MapPage::fillDivisions()
{
    const QString subject = m_subject->current();
    if (subject == "visits"_L1) {
        m_division->setAccessibleName(tr("Divide the visits"));
        m_division->setOptions({{u"all"_s, tr("All"), {}, tr("Not divided")},
                                {mapSplitKey(MapSplit::Kind), tr("By kind"), {}, {}},
                                {mapSplitKey(MapSplit::Mission), tr("By mission"), {}, {}}});
    } else if (subject == "countries"_L1) {
        m_division->setAccessibleName(tr("What is counted"));
        m_division->setOptions({{countryMeasureKey(CountryMeasure::Elections), tr("Elections"), {}, {}},
                                {countryMeasureKey(CountryMeasure::Missions),
                                 tr("Missions to"),
                                 {},
                                 tr("Missions by country of the election")},
                                {countryMeasureKey(CountryMeasure::Senders),
                                 tr("Missions from"),
                                 {},
                                 tr("Missions by country of their organisations")}});
    }
    m_division->setVisible(subject != "stations"_L1);
}

void MapPage::buildBody()
{
    const Theme &theme = m_surroundings.theme;
    m_body = new QStackedWidget(this);
    m_filled = new QWidget(m_body);
    auto *column = new QVBoxLayout(m_filled);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(24, 4, 24, 8);
    row->setSpacing(16);
    m_drawing = new QStackedWidget(m_filled);
    m_view = new MapView(theme.tokens(), m_drawing);
    connect(m_view, &MapView::activated, this, &MapPage::open);
    m_table = new PlainTable(theme, tr("Values of the map"), m_drawing);
    connect(m_table, &PlainTable::openRequested, this, [this](int at) {
        const ObservationMap &shown = map();
        std::size_t index = std::size_t(at);
        if (index < shown.marks.size())
            return open(shown.marks[index].filter);
        index -= shown.marks.size();
        if (index < shown.countries.size())
            return open(shown.countries[index].filter);
        index -= shown.countries.size();
        if (index < shown.leftOut.size())
            open(shown.leftOut[index].filter);
    });
    m_drawing->addWidget(m_view);
    m_drawing->addWidget(m_table);
    row->addWidget(m_drawing, 3);
    m_stations = new PlainTable(theme, tr("Polling stations visited, as reported"), m_filled);
    m_stations->setMinimumWidth(theme.tokens().px(250));
    m_stations->setMaximumWidth(theme.tokens().px(340));
    connect(m_stations, &PlainTable::openRequested, this, [this](int at) {
        m_surroundings.navigation.go(
            {.page = u"list"_s, .type = u"mission"_s, .id = map().stations[std::size_t(at)].missionId});
    });
    row->addWidget(m_stations, 1);
    column->addLayout(row, 1);
    m_tray = new QFrame(m_filled);
    m_tray->setProperty("role", u"status"_s);
    m_tray->setAccessibleName(tr("Not on the map"));
    column->addWidget(m_tray);
    column->addWidget(new KeyHints(theme, KeyHints::Under::Page,
                                   {{{tr("Enter")}, tr("show the records")},
                                    {{u"+"_s, u"−"_s}, tr("zoom")},
                                    {{u"0"_s}, tr("everything")},
                                    {{u"T"_s}, tr("table")},
                                    {{u"F6"_s}, tr("next pane")}},
                                   m_filled));
    auto *shortcut = new QShortcut(Qt::Key_T, m_filled);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this] { setShowsTable(!showsTable()); });
    buildEmpty();
    for (QWidget *one : std::initializer_list<QWidget *>{m_filled, m_empty, m_nothing})
        m_body->addWidget(one);
}

void MapPage::buildEmpty()
{
    const Theme &theme = m_surroundings.theme;
    m_empty = new EmptyState(theme, u"map-pin"_s, tr("Nothing to put on a map yet: no visits, missions or elections."),
                             m_body);
    connect(m_empty->addButton(tr("Show visits"), u"handshake"_s, true), &QPushButton::clicked, this,
            [this] { m_surroundings.navigation.go({.page = u"list"_s, .type = u"visit"_s}); });
    m_nothing = new EmptyState(theme, u"list-filter"_s, tr("Nothing matches these filters."), m_body);
    connect(m_nothing->addButton(tr("Clear filters"), u"x"_s, true), &QPushButton::clicked, this, [this] {
        m_filter->setCarried({m_filter->carried().type, {}});
        changed();
    });
}

CarriedFilter MapPage::carried() const
{
    return m_filter->carried();
}

QString MapPage::mode() const
{
    const QString subject = m_subject->current();
    const QString division = m_division->current();
    return subject == "stations"_L1 || division == "all"_L1 ? subject : subject + u' ' + division;
}

void MapPage::takeMode(const QString &mode)
{
    const QStringList words = mode.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || !mapSubjectOf(words.first()))
        return;
    m_subject->setCurrent(words.first());
    fillDivisions();
    m_division->setCurrent(words.value(1, words.first() == "visits"_L1 ? u"all"_s : u"elections"_s));
}

MapQuery MapPage::query() const
{
    MapQuery query{.subject = mapSubjectOf(m_subject->current()).value_or(MapSubject::Visits),
                   .filter = m_filter->inScope()};
    query.split = query.subject == MapSubject::Visits ? mapSplitOf(m_division->current()).value_or(MapSplit::None)
                                                      : MapSplit::None;
    query.measure = query.subject == MapSubject::Countries
                        ? countryMeasureOf(m_division->current()).value_or(CountryMeasure::Elections)
                        : CountryMeasure::Elections;
    return query;
}

void MapPage::show(const Location &location)
{
    takeMode(location.mode);
    m_filter->take(location);
    refresh();
    (showsTable() ? static_cast<QWidget *>(m_table) : m_view)->setFocus(Qt::OtherFocusReason);
}

void MapPage::focusSearch()
{
    m_filter->addCondition();
}

void MapPage::nextPane()
{
    QWidget *drawing = m_drawing->currentWidget();
    if (drawing->hasFocus() && m_stations->isVisible())
        m_stations->setFocus(Qt::ShortcutFocusReason);
    else if (drawing->hasFocus() || m_stations->hasFocus())
        m_subject->setFocus(Qt::ShortcutFocusReason);
    else
        drawing->setFocus(Qt::ShortcutFocusReason);
}

// What the user changed is where back and forward return to.
void MapPage::changed()
{
    Location here = m_filter->noted(m_surroundings.navigation.current());
    here.mode = mode();
    m_surroundings.navigation.note(here);
    refresh();
}

void MapPage::refresh()
{
    Workspace &workspace = m_surroundings.workspace;
    if (!workspace.isOpen() || !isVisibleTo(parentWidget()))
        return;
    const int request = ++m_request;
    m_progress->start();
    deliver(
        workspace.analyses().run([asked = query(), ground = m_content.ground](Connection &connection) {
            return readMapContent(connection, asked, ground);
        }),
        this,
        [this, request](const Result<MapContent> &answer) {
            m_progress->finish();
            if (request != m_request)
                return;
            m_filter->showProblem(answer ? QString() : answer.problem().sentence);
            if (answer)
                fill(*answer);
        },
        [this](const SqlError &error) {
            m_progress->finish();
            m_filter->showProblem(error.toProblem().sentence);
        });
}

void MapPage::fill(const MapContent &content)
{
    m_content = content;
    MapQuery shown = content.map.query;
    shown.filter = {};
    const bool keepsSight = shown.subject == m_shown.subject && m_view->figure() &&
                            m_view->figure()->ground().projection() == content.ground->projection();
    m_shown = shown;
    m_head->setCaption(map().summary());
    const ChartStyle style(m_surroundings.theme.tokens(), m_surroundings.theme.font(Type::Body));
    m_view->setTokens(m_surroundings.theme.tokens());
    m_view->setFigure(content.figure(style, m_surroundings.workspace.language()), content.degrees, keepsSight);
    fillTable();
    fillStations();
    fillTray();
    QWidget *page = m_filled;
    if (map().matched == 0)
        page = m_filter->carried().filter.isEverything() ? m_empty : m_nothing;
    const bool hadFocus = window()->focusWidget() && m_body->isAncestorOf(window()->focusWidget());
    m_body->setCurrentWidget(page);
    if (hadFocus && page == m_filled)
        m_drawing->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void MapPage::followTheme()
{
    if (!m_content.ground)
        return;
    const ChartStyle style(m_surroundings.theme.tokens(), m_surroundings.theme.font(Type::Body));
    m_view->setTokens(m_surroundings.theme.tokens());
    m_view->setFigure(m_content.figure(style, m_surroundings.workspace.language()), m_content.degrees, true);
}

bool MapPage::showsTable() const
{
    return m_drawing->currentWidget() == m_table;
}

void MapPage::setShowsTable(bool shows)
{
    if (shows != m_tableTool->isChecked())
        m_tableTool->setChecked(shows);
    if (shows == showsTable())
        return;
    m_drawing->setCurrentWidget(shows ? static_cast<QWidget *>(m_table) : m_view);
    m_drawing->currentWidget()->setFocus(Qt::OtherFocusReason);
}

// The election in scope holds in the list by itself.
void MapPage::open(const QString &filter)
{
    const FilterReading reading = readFilter(filter);
    QList<Filter> parts;
    for (const Filter &part : reading.filter.conjuncts()) {
        if (part.kind() != Filter::Kind::Scope || part.text() != m_surroundings.scope.election())
            parts += part;
    }
    m_surroundings.navigation.go(
        {.page = u"list"_s, .type = map().query.type().key(), .filter = filterText(Filter::all(parts))});
}

} // namespace scrutineer
