// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/chartspage.h"

#include "models/records/filtertext.h"
#include "models/storage/workspace.h"
#include "views/analysis/chartbuilder.h"
#include "views/analysis/chartcard.h"
#include "views/analysis/chartgrid.h"
#include "views/analysis/charttile.h"
#include "views/records/carriedfilterbar.h"
#include "views/shell/icon.h"
#include "views/shell/keyhints.h"
#include "views/shell/messagebar.h"
#include "views/shell/navigation.h"
#include "views/shell/pagehead.h"
#include "views/shell/progressline.h"
#include "views/shell/scope.h"
#include "views/shell/theme.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int RoomForCounts = 780; ///< Narrower pages cut them.

/// The types that a filter over charts may be on, in the order offered.
QStringList filterTypes()
{
    return {u"mission"_s, u"visit"_s, u"statement"_s, u"claim"_s, u"election"_s, u"organization"_s, u"person"_s};
}

} // namespace

ChartsPage::ChartsPage(const Surroundings &surroundings, Prompt &prompt, QWidget *parent)
    : Page(parent)
    , m_surroundings(surroundings)
    , m_prompt(prompt)
    , m_head(new PageHead(surroundings.theme, tr("Charts"), this))
    , m_progress(new ProgressLine(surroundings.theme, this))
    , m_filter(new CarriedFilterBar(surroundings, filterTypes(), this))
    , m_message(new MessageBar(surroundings.theme, this))
{
    setProperty("role", u"page"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_message->hide();
    buildHead();
    buildBody();
    auto *rule = new QFrame(this);
    rule->setProperty("role", u"rule"_s);
    for (QWidget *part : std::initializer_list<QWidget *>{m_message, m_head, m_progress, m_filter, rule})
        outer->addWidget(part);
    outer->addWidget(m_body, 1);
    outer->addWidget(m_hints);
    connectAll();
}

void ChartsPage::buildHead()
{
    const Theme &theme = m_surroundings.theme;
    m_head->setProperty("role", u"page"_s); // The line stands below the filter.
    const auto button = [&](const QString &text, const QString &iconName, Ink ink, const QString &role) {
        auto *made = new QPushButton(icon(iconName, theme, ink), text, m_head);
        made->setProperty("role", role);
        made->setAccessibleName(text);
        made->setToolTip(text);
        m_head->addTool(made);
        return made;
    };
    m_back = button(tr("All charts"), u"layout-grid"_s, Ink::Text, {});
    m_export = button(tr("Export all"), u"download"_s, Ink::Text, {});
    m_add = button(tr("Add chart"), u"plus"_s, Ink::OnAccent, u"primary"_s);
    auto *menu = new QMenu(m_export);
    for (const PictureFormat format : PictureExport::formats())
        menu->addAction(PictureExport::fileFilter(format).section(u" ("_s, 0, 0), this,
                        [this, format] { startExport(format); });
    connect(m_export, &QPushButton::clicked, this,
            [this, menu] { menu->popup(m_export->mapToGlobal(QPoint(0, m_export->height()))); });
    m_counts = new QLabel(this);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setProperty("role", u"caption"_s);
    m_counts->setAccessibleName(tr("Records under the filter"));
    m_filter->addTrailing(m_counts);
}

void ChartsPage::buildBody()
{
    const Theme &theme = m_surroundings.theme;
    m_body = new QStackedWidget(this);
    m_grid = new ChartGrid(m_surroundings, m_body);
    m_builder = new ChartBuilder(m_surroundings, m_prompt, m_body);
    m_body->addWidget(m_grid);
    m_body->addWidget(m_builder);
    m_hints = new KeyHints(theme, KeyHints::Under::Page, {}, this);
}

void ChartsPage::connectAll()
{
    connect(&m_surroundings.workspace, &Workspace::changed, this, &ChartsPage::refresh);
    connect(&m_surroundings.scope, &Scope::changed, this, &ChartsPage::takeFilter);
    connect(&m_surroundings.theme, &Theme::changed, this, &ChartsPage::fitCounts);
    connect(m_filter, &CarriedFilterBar::carriedChanged, this, [this] {
        noteFilter();
        takeFilter();
    });
    connect(m_back, &QPushButton::clicked, this,
            [this] { m_surroundings.navigation.go(m_filter->noted({.page = u"charts"_s})); });
    connect(m_add, &QPushButton::clicked, this,
            [this] { m_surroundings.navigation.go(m_filter->noted({.page = u"charts"_s, .mode = u"new"_s})); });
    connect(m_grid, &ChartGrid::cardMade, this, &ChartsPage::connectCard);
    connect(m_grid, &ChartGrid::reading, this, [this](bool on) { setReading(&m_gridReads, on); });
    connect(m_builder, &ChartBuilder::reading, this, [this](bool on) { setReading(&m_builderReads, on); });
    connect(m_builder, &ChartBuilder::titleChanged, this, &ChartsPage::showMode);
    connect(m_builder->tile(), &ChartTile::listRequested, this, &ChartsPage::listRecords);
    connect(m_builder->tile(), &ChartTile::narrowRequested, this, &ChartsPage::narrow);
    connect(m_builder, &ChartBuilder::kept, this, [this](const QString &id) {
        m_place = {.page = u"charts"_s, .id = id, .mode = u"saved"_s};
        noteFilter();
    });
    connect(m_builder, &ChartBuilder::left, this,
            [this] { m_surroundings.navigation.replace(m_filter->noted({.page = u"charts"_s})); });
}

void ChartsPage::setReading(bool *part, bool on)
{
    if (std::exchange(*part, on) == on)
        return;
    if (on)
        m_progress->start();
    else
        m_progress->finish();
}

bool ChartsPage::isBuilding() const
{
    return m_body->currentWidget() == m_builder;
}

QString ChartsPage::counts() const
{
    return m_counts->text();
}

CarriedFilter ChartsPage::carried() const
{
    return m_filter->carried();
}

void ChartsPage::show(const Location &location)
{
    m_place = location;
    m_filter->take(location);
    fillCharts();
    if (location.mode == "saved"_L1)
        m_builder->openSaved(location.id);
    else if (location.mode == "new"_L1)
        m_builder->openNew();
    const bool building = location.mode == "saved"_L1 || location.mode == "new"_L1;
    m_body->setCurrentWidget(building ? static_cast<QWidget *>(m_builder) : m_grid);
    showMode();
    takeFilter();
    if (building)
        m_builder->focusForm();
    else if (ChartCard *card = m_grid->currentCard())
        followCard(card);
}

void ChartsPage::showMode()
{
    const bool building = isBuilding();
    m_back->setVisible(building);
    m_export->setVisible(!building);
    m_add->setVisible(!building);
    m_add->setEnabled(true);
    const int count = int(m_grid->cards().size());
    if (!building) {
        m_head->setTitle(tr("Charts"));
        const QString charts = tr("%n chart(s), one filter", nullptr, count);
        m_head->setCaption(m_counts->isHidden() ? charts + u" · "_s + counts() : charts);
        m_hints->setHints({{{tr("Click")}, tr("list the records of a mark")},
                           {{tr("Shift"), tr("Click")}, tr("add it to the filter")},
                           {{u"T"_s}, tr("table")},
                           {{u"C"_s}, tr("copy picture")},
                           {{u"E"_s}, tr("explain")},
                           {{tr("Enter")}, tr("into the chart")}});
        return;
    }
    const QString saved = m_builder->id().isEmpty() ? QString() : m_builder->query().title;
    m_head->setTitle(saved.isEmpty() ? tr("New chart") : tr("Change chart"));
    m_head->setCaption(saved);
    m_hints->setHints({{{u"Ctrl"_s, tr("Enter")}, tr("save")},
                       {{u"F6"_s}, tr("next pane")},
                       {{u"T"_s}, tr("table")},
                       {{u"C"_s}, tr("copy picture")},
                       {{u"E"_s}, tr("explain")}});
}

void ChartsPage::fitCounts()
{
    m_counts->setVisible(width() >= m_surroundings.theme.tokens().px(RoomForCounts));
    showMode();
}

void ChartsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitCounts();
}

void ChartsPage::focusSearch()
{
    m_filter->addCondition();
}

void ChartsPage::nextPane()
{
    const QWidget *focus = window()->focusWidget();
    if (isBuilding())
        m_builder->nextPane();
    else if (m_grid->isAncestorOf(focus))
        m_filter->setFocus(Qt::ShortcutFocusReason);
    else if (ChartCard *card = m_grid->currentCard())
        followCard(card);
}

void ChartsPage::noteFilter()
{
    m_place = m_filter->noted(m_place);
    m_surroundings.navigation.note(m_place);
}

void ChartsPage::takeFilter()
{
    if (!m_surroundings.workspace.isOpen() || !isVisibleTo(parentWidget()))
        return;
    const CarriedFilter carried = m_filter->inScope();
    if (isBuilding())
        m_builder->setCarried(carried);
    if (m_grid->carried() != carried)
        m_grid->setCarried(carried);
    readCounts();
}

void ChartsPage::refresh()
{
    if (!m_surroundings.workspace.isOpen() || !isVisibleTo(parentWidget()))
        return;
    fillCharts();
    m_grid->reread();
    if (isBuilding())
        m_builder->refresh();
    readCounts();
    showMode();
}

void ChartsPage::fillCharts()
{
    m_grid->setCharts(galleryCharts(m_surroundings.workspace.store()));
}

} // namespace scrutineer
