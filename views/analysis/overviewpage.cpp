// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/overviewpage.h"

#include "models/storage/delivery.h"
#include "models/storage/workspace.h"
#include "views/analysis/chartcanvas.h"
#include "views/analysis/daysstrip.h"
#include "views/analysis/recordsbehind.h"
#include "views/shell/icon.h"
#include "views/shell/iconlabel.h"
#include "views/shell/navigation.h"
#include "views/shell/progressline.h"
#include "views/shell/scope.h"
#include "views/shell/searchfield.h"
#include "views/shell/theme.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

// Below these widths at 100 % things stand below each other.
constexpr int narrowest = 700;
constexpr int narrowestFact = 124;

QLabel *roleLabel(const QString &text, const QString &role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", role);
    return label;
}

QPushButton *actionButton(QAction *action, const QString &text, const QString &role, const Theme &theme, Ink ink,
                          const QString &iconName, QWidget *parent)
{
    auto *button = new QPushButton(icon(iconName, theme, ink), text, parent);
    button->setProperty("role", role);
    button->setAccessibleName(text);
    button->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

OverviewPage::OverviewPage(const Surroundings &surroundings, const HeaderActions &actions, QWidget *parent)
    : Page(parent)
    , m_surroundings(surroundings)
{
    setProperty("role", u"page"_s);
    build(actions);
    connect(&surroundings.workspace, &Workspace::changed, this, &OverviewPage::refresh);
    connect(&surroundings.scope, &Scope::changed, this, &OverviewPage::refresh);
    connect(&surroundings.theme, &Theme::changed, this, [this] {
        arrange();
        fillFacts();
    });
}

void OverviewPage::build(const HeaderActions &actions)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(buildHeader(actions));
    m_progress = new ProgressLine(m_surroundings.theme, this);
    outer->addWidget(m_progress);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setProperty("role", u"page"_s);
    auto *inside = new QWidget(m_scroll);
    inside->setProperty("role", u"clear"_s);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(24, 0, 24, 24);
    column->setSpacing(12);
    m_facts = new QFrame(inside);
    m_factGrid = new QGridLayout(m_facts);
    m_factGrid->setContentsMargins(0, 0, 0, 0);
    m_factGrid->setSpacing(0);
    column->addWidget(m_facts);
    m_days = new DaysStrip(m_surroundings.theme, inside);
    m_days->setFramed(false);
    connect(m_days, &ChartTile::activated, this, &OverviewPage::openRecords);
    connect(m_days, &ChartTile::listRequested, this, &OverviewPage::listRecords);
    column->addWidget(m_days);
    column->addWidget(buildColumns());
    column->addStretch();
    m_scroll->setWidget(inside);
    outer->addWidget(m_scroll, 1);
}

QWidget *OverviewPage::buildHeader(const HeaderActions &actions)
{
    const Theme &theme = m_surroundings.theme;
    auto *header = new QFrame(this);
    header->setMinimumHeight(theme.tokens().px(72));
    m_headerRow = new QHBoxLayout(header);
    m_headerRow->setContentsMargins(24, 12, 24, 12);
    m_headerRow->setSpacing(8);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    m_title = roleLabel({}, u"title"_s, header);
    m_title->setWordWrap(true);
    m_subtitle = roleLabel({}, u"caption"_s, header);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    m_headerRow->addLayout(titles, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_headerRow->addLayout(row);
    m_search = actionButton(actions.search, tr("Search or go to"), {}, theme, Ink::Muted, u"search"_s, header);
    m_search->setToolTip(tr("Search everything, run any action (Ctrl+K)"));
    row->addWidget(m_search);
    row->addWidget(actionButton(actions.dossier, tr("Dossier"), {}, theme, Ink::Text, u"file-text"_s, header));
    row->addWidget(
        actionButton(actions.newRecord, tr("New record"), u"primary"_s, theme, Ink::OnAccent, u"plus"_s, header));
    row->addStretch();
    return header;
}

QWidget *OverviewPage::buildColumns()
{
    const Theme &theme = m_surroundings.theme;
    auto *columns = new QWidget(this);
    m_columns = new QHBoxLayout(columns);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(24);
    auto *left = new QVBoxLayout;
    auto *head = new QHBoxLayout;
    head->addWidget(roleLabel(tr("Needs attention"), u"heading"_s, columns), 1);
    m_sourced = new QWidget(columns);
    auto *sourced = new QHBoxLayout(m_sourced);
    sourced->setContentsMargins(0, 0, 0, 0);
    sourced->addWidget(new IconLabel(theme, u"circle-check"_s, Ink::Success, 16, m_sourced));
    sourced->addWidget(roleLabel(tr("Every record has a source"), u"caption"_s, m_sourced));
    head->addWidget(m_sourced);
    left->addLayout(head);
    m_attention = new QVBoxLayout;
    m_attention->setSpacing(0);
    left->addLayout(m_attention);
    left->addSpacing(12);
    auto *recentHead = new QHBoxLayout;
    recentHead->addWidget(roleLabel(tr("Recent changes"), u"heading"_s, columns), 1);
    auto *history = new QPushButton(tr("History"), columns);
    history->setProperty("role", u"link"_s);
    connect(history, &QPushButton::clicked, this, [this] { m_surroundings.navigation.go({.page = u"history"_s}); });
    recentHead->addWidget(history);
    left->addLayout(recentHead);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(0);
    left->addLayout(m_recent);
    left->addStretch();
    m_columns->addLayout(left, 1);
    m_charts = new QWidget(columns);
    auto *right = new QVBoxLayout(m_charts);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(16);
    for (ChartTile **tile : {&m_observers, &m_verdicts}) {
        *tile = new ChartTile(theme, ChartTile::Header::Stacked, m_charts);
        (*tile)->setFramed(false);
        (*tile)->canvas()->setLabelColumn(122);
        connect(*tile, &ChartTile::activated, this, &OverviewPage::openRecords);
        connect(*tile, &ChartTile::listRequested, this, &OverviewPage::listRecords);
        right->addWidget(*tile);
    }
    right->addStretch();
    m_columns->addWidget(m_charts, 1);
    return columns;
}

void OverviewPage::arrange()
{
    const Tokens &tokens = m_surroundings.theme.tokens();
    const auto direction = width() < tokens.px(narrowest) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_headerRow->setDirection(direction);
    m_search->setText(direction == QBoxLayout::TopToBottom ? QString() : m_search->accessibleName());
    m_columns->setDirection(direction);
    m_headerRow->parentWidget()->setMinimumHeight(tokens.px(72));
    const int room = width() - 48;
    const int cell = tokens.px(narrowestFact);
    const int columns = room >= 6 * cell ? 6 : room >= 3 * cell ? 3 : 2;
    if (std::exchange(m_factColumns, columns) != columns)
        fillFacts();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void OverviewPage::show(const Location &)
{
    refresh();
    m_scroll->setFocus(Qt::OtherFocusReason);
}

void OverviewPage::refresh()
{
    Workspace &workspace = m_surroundings.workspace;
    if (!workspace.isOpen() || !isVisibleTo(parentWidget()))
        return;
    const int request = ++m_request;
    m_progress->start();
    const auto gather = [election = m_surroundings.scope.election()](Connection &connection) {
        return gatherOverview(connection, election);
    };
    deliver(
        workspace.analyses().run(gather), this,
        [this, request](const ElectionOverview &overview) {
            m_progress->finish();
            if (request == m_request)
                fill(overview);
        },
        [this](const SqlError &error) {
            m_progress->finish();
            m_subtitle->setText(error.toProblem().sentence);
        });
}

void OverviewPage::listRecords(const QString &type, const QString &filter)
{
    m_surroundings.navigation.go({.page = u"list"_s, .type = type, .filter = filter});
}

void OverviewPage::openRecords(const QStringList &ids)
{
    goToRecords(m_surroundings, ids);
}

} // namespace scrutineer
