// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/interlocutorspage.h"

#include "models/records/filtertext.h"
#include "models/storage/delivery.h"
#include "models/storage/workspace.h"
#include "views/analysis/evidencemodel.h"
#include "views/analysis/evidencetable.h"
#include "views/analysis/interlocutorsheet.h"
#include "views/records/carriedfilterbar.h"
#include "views/shell/emptystate.h"
#include "views/shell/keyhints.h"
#include "views/shell/navigation.h"
#include "views/shell/pagehead.h"
#include "views/shell/progressline.h"
#include "views/shell/scope.h"
#include "views/shell/theme.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel *wordsLabel(const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (*role)
        label->setProperty("role", QString::fromLatin1(role));
    return label;
}

} // namespace

InterlocutorsPage::InterlocutorsPage(const Surroundings &surroundings, QWidget *parent)
    : Page(parent)
    , m_surroundings(surroundings)
    , m_head(new PageHead(surroundings.theme, tr("Interlocutors"), this))
    , m_progress(new ProgressLine(surroundings.theme, this))
    , m_filter(new CarriedFilterBar(surroundings,
                                    {u"visit"_s, u"mission"_s, u"organization"_s, u"person"_s, u"place"_s}, this))
{
    setProperty("role", u"page"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_head->setProperty("role", u"page"_s); // The line stands below the filter.
    outer->addWidget(m_head);
    outer->addWidget(m_progress);
    outer->addWidget(m_filter);
    buildBody();
    outer->addWidget(m_body, 1);
    setFocusProxy(m_table);
    connect(&surroundings.workspace, &Workspace::changed, this, &InterlocutorsPage::refresh);
    connect(&surroundings.scope, &Scope::changed, this, &InterlocutorsPage::refresh);
    connect(m_filter, &CarriedFilterBar::carriedChanged, this, [this] {
        m_surroundings.navigation.note(m_filter->noted(m_surroundings.navigation.current()));
        refresh();
    });
}

void InterlocutorsPage::buildBody()
{
    const Theme &theme = m_surroundings.theme;
    m_body = new QStackedWidget(this);
    m_filled = new QWidget(m_body);
    auto *column = new QVBoxLayout(m_filled);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QLabel *caveat = wordsLabel("caption", m_filled);
    caveat->setText(interlocutorCaveat());
    caveat->setContentsMargins(24, 0, 24, 8);
    column->addWidget(caveat);
    m_table = new EvidenceTable(theme, m_filled);
    m_table->setAccessibleName(tr("Whom missions met"));
    m_table->setAccessibleDescription(interlocutorCaveat());
    connect(m_table, &EvidenceTable::opened, this,
            [this](const Evidence &evidence) { m_surroundings.navigation.go(evidence.place); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &InterlocutorsPage::showWords);
    column->addWidget(m_table, 1);
    column->addWidget(buildFoot());
    m_empty =
        new EmptyState(theme, u"handshake"_s, tr("No missions here yet, so there is nobody whom they met."), m_body);
    connect(m_empty->addButton(tr("Show missions"), u"binoculars"_s, true), &QPushButton::clicked, this,
            [this] { m_surroundings.navigation.go({.page = u"list"_s, .type = u"mission"_s}); });
    m_nothing = new EmptyState(theme, u"list-filter"_s, tr("Nothing matches these filters."), m_body);
    connect(m_nothing->addButton(tr("Clear filters"), u"x"_s, true), &QPushButton::clicked, this, [this] {
        m_filter->setCarried({});
        refresh();
    });
    for (QWidget *one : std::initializer_list<QWidget *>{m_filled, m_empty, m_nothing})
        m_body->addWidget(one);
}

QWidget *InterlocutorsPage::buildFoot()
{
    const Theme &theme = m_surroundings.theme;
    auto *foot = new QFrame(m_filled);
    foot->setProperty("role", u"status"_s);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(2);
    m_mission = wordsLabel("bold", foot);
    m_gaps = wordsLabel("", foot);
    m_class = wordsLabel("caption", foot);
    for (QLabel *one : {m_mission, m_gaps, m_class}) {
        one->setContentsMargins(24, 0, 24, 0);
        column->addWidget(one);
    }
    column->addWidget(new KeyHints(theme, KeyHints::Under::Page,
                                   {{{tr("Enter")}, tr("show the visits")},
                                    {{u"S"_s}, tr("sort by column")},
                                    {{u"C"_s}, tr("copy")},
                                    {{u"F6"_s}, tr("next pane")}},
                                   foot));
    return foot;
}

void InterlocutorsPage::show(const Location &location)
{
    m_filter->take(location);
    refresh();
    m_table->setFocus(Qt::OtherFocusReason);
}

void InterlocutorsPage::focusSearch()
{
    m_filter->addCondition();
}

void InterlocutorsPage::nextPane()
{
    if (m_table->hasFocus())
        focusPreviousChild(); // The filter stands before the table.
    else
        m_table->setFocus(Qt::ShortcutFocusReason);
}

std::optional<Filter> InterlocutorsPage::wholeFilter() const
{
    std::optional<Filter> filter = m_filter->on(requireRecordType(u"visit"));
    if (const QString election = m_surroundings.scope.election(); filter && !election.isEmpty())
        filter = filter->narrowedBy(Filter::scope(election));
    return filter;
}

CarriedFilter InterlocutorsPage::carried() const
{
    return m_filter->carried();
}

void InterlocutorsPage::refresh()
{
    Workspace &workspace = m_surroundings.workspace;
    if (!workspace.isOpen() || !isVisibleTo(parentWidget()))
        return;
    const std::optional<Filter> filter = wholeFilter();
    if (!filter)
        return;
    const int request = ++m_request;
    m_progress->start();
    deliver(
        workspace.analyses().run(
            [filter = *filter](Connection &connection) { return readInterlocutors(connection, filter); }),
        this,
        [this, request](const Result<InterlocutorBoard> &answer) {
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

void InterlocutorsPage::fill(const InterlocutorBoard &board)
{
    m_board = board;
    m_head->setCaption(
        tr("%n held visit(s)", nullptr, int(board.held)) + u", "_s +
        tr("%1 of %n mission(s) have any on file", nullptr, int(board.lines.size())).arg(board.linesWithVisits()));
    m_table->setSheet(interlocutorSheet(board, locale()));
    QWidget *shown = m_filled;
    if (board.lines.isEmpty())
        shown = m_filter->carried().filter.isEverything() ? m_empty : m_nothing;
    const bool hadFocus = m_body->isAncestorOf(window()->focusWidget());
    m_body->setCurrentWidget(shown);
    if (hadFocus && shown == m_filled)
        m_table->setFocus(Qt::OtherFocusReason);
    showWords();
}

void InterlocutorsPage::showWords()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || index.row() >= m_table->evidence().rowCount()) {
        for (QLabel *one : {m_mission, m_gaps, m_class})
            one->clear();
        return;
    }
    const QString id = m_table->evidence().row(index.row()).evidence.place.id;
    const auto line = std::ranges::find(m_board.lines, id, &InterlocutorLine::id);
    m_mission->setText(line == m_board.lines.end() ? QString() : line->label);
    m_gaps->setText(line == m_board.lines.end() ? QString() : m_board.gapWords(*line));
    const int column = index.column() - 1;
    m_class->setText(column >= 0 && column < m_board.classes.size() ? m_board.classWords(column, locale()) : QString());
}

} // namespace scrutineer
