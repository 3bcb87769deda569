// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/charttile.h"

#include "models/analysis/charttable.h"
#include "views/analysis/chartcanvas.h"
#include "views/analysis/chartexplanation.h"
#include "views/analysis/chartfoot.h"
#include "views/analysis/chartlegend.h"
#include "views/analysis/chartpicture.h"
#include "views/analysis/charttabledelegate.h"
#include "views/analysis/chartwindow.h"
#include "views/analysis/marklook.h"
#include "views/shell/icon.h"
#include "views/shell/plainlabel.h"
#include "views/shell/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

constexpr int MostTableRows = 16; ///< Longer tables scroll.

} // namespace

ChartTile::ChartTile(const Theme &theme, Header header, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(plainLabel({}, u"heading"_s, this))
    , m_link(new QPushButton(this))
    , m_canvas(new ChartCanvas(theme.tokens(), this))
    , m_table(new QTableView(this))
    , m_values(new ChartTable(this))
    , m_explanation(new ChartExplanation(theme, this))
    , m_foot(new ChartFoot(theme, this))
    , m_outcome(plainLabel({}, u"caption"_s, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildTools();
    buildTable();
    buildHeader(header);
    column->addWidget(m_canvas);
    column->addWidget(m_table);
    column->addWidget(m_explanation);
    column->addWidget(m_outcome);
    column->addStretch(1);
    column->addWidget(m_foot);
    for (QWidget *part :
         {static_cast<QWidget *>(m_explanation), static_cast<QWidget *>(m_outcome), static_cast<QWidget *>(m_foot)})
        part->hide();
    m_canvas->installEventFilter(this);
    connect(m_canvas, &ChartCanvas::activated, this, &ChartTile::activated);
    connect(m_canvas, &ChartCanvas::listRequested, this, &ChartTile::listRequested);
    connect(m_canvas, &ChartCanvas::narrowRequested, this, &ChartTile::narrowRequested);
    connect(&m_theme, &Theme::changed, this, &ChartTile::followTheme);
    followTheme();
}

ChartTile::~ChartTile()
{
    delete m_window;
}

Tokens ChartTile::tokens() const
{
    if (m_enlargement <= 1)
        return m_theme.tokens();
    return makeTokens(m_theme.isDark(), int(m_theme.zoom() * m_enlargement));
}

void ChartTile::buildHeader(Header header)
{
    const Tokens &tokens = m_theme.tokens();
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    auto *row = new QHBoxLayout;
    row->setSpacing(tokens.px(4));
    row->addWidget(m_title, header == Header::Stacked ? 1 : 0);
    if (header == Header::Inline) {
        m_legend = new ChartLegend(tokens, this);
        m_canvas->setParts(SheetPart::Footnote);
        row->addSpacing(tokens.px(12));
        row->addWidget(m_legend, 1);
    }
    for (QWidget *tool :
         {static_cast<QWidget *>(m_link), static_cast<QWidget *>(m_tableTool), static_cast<QWidget *>(m_explainTool),
          static_cast<QWidget *>(m_moreTool), static_cast<QWidget *>(m_enlargeTool)})
        row->addWidget(tool, 0, Qt::AlignVCenter);
    column->addLayout(row);
    if (header == Header::Stacked) {
        m_subtitle = plainLabel({}, u"caption"_s, this);
        column->addWidget(m_subtitle);
    }
    column->addSpacing(tokens.px(header == Header::Inline ? 4 : 10));
    m_title->setWordWrap(header == Header::Stacked);
    m_link->hide();
    setStyleProperty(*m_link, "role", u"link"_s);
    connect(m_link, &QPushButton::clicked, this, &ChartTile::linkActivated);
}

QToolButton *ChartTile::makeTool(const QString &iconName, const QString &name)
{
    auto *tool = new QToolButton(this);
    tool->setIcon(icon(iconName, Ink::Muted));
    tool->setToolTip(name);
    tool->setAccessibleName(name);
    tool->setFocusPolicy(Qt::StrongFocus);
    return tool;
}

void ChartTile::buildTools()
{
    m_tableTool = makeTool(u"table"_s, tr("Show the values as a table (T)"));
    m_tableTool->setCheckable(true);
    connect(m_tableTool, &QToolButton::toggled, this, &ChartTile::setShowsTable);
    m_explainTool = makeTool(u"info"_s, tr("Explain how the chart is made (E)"));
    m_explainTool->setCheckable(true);
    connect(m_explainTool, &QToolButton::toggled, this, &ChartTile::setShowsExplanation);
    m_enlargeTool = makeTool(u"expand"_s, tr("Enlarge the chart"));
    connect(m_enlargeTool, &QToolButton::clicked, this, &ChartTile::enlarge);
    m_moreTool = makeTool(u"ellipsis"_s, tr("Enlarge, copy, save or print the chart"));
    m_moreTool->setPopupMode(QToolButton::InstantPopup);
    m_menu = new PictureMenu([this] { return makePicture(); }, this);
    m_menu->setValues([this] { return m_values->tabbed(); });
    m_moreTool->setMenu(m_menu);
    fillMenu();
    showTools();
}

void ChartTile::showTools()
{
    const bool isEnlarged = m_enlargement > 1;
    m_explainTool->setVisible(!chartExplanationText(m_canvas->spec()).isEmpty() && (m_isFramed || isEnlarged));
    m_enlargeTool->setVisible(m_isFramed && !isEnlarged);
    m_enlarge->setVisible(!m_isFramed && !isEnlarged);
    m_moreTool->setIcon(icon(m_isFramed ? u"download"_s : u"ellipsis"_s, Ink::Muted));
    const QString words =
        m_isFramed ? tr("Copy, save or print the chart") : tr("Enlarge, copy, save or print the chart");
    m_moreTool->setToolTip(words);
    m_moreTool->setAccessibleName(words);
    m_foot->setVisible(m_isFramed && m_foot->hasText());
}

void ChartTile::fillMenu()
{
    QAction *first = m_menu->actions().value(0);
    m_enlarge = new QAction(icon(u"expand"_s), tr("&Enlarge"), this);
    connect(m_enlarge, &QAction::triggered, this, &ChartTile::enlarge);
    m_menu->insertAction(first, m_enlarge);
    m_menu->insertSeparator(first);
    connect(m_menu, &PictureMenu::done, this, &ChartTile::showOutcome);
}

std::unique_ptr<Picture> ChartTile::makePicture() const
{
    // A file outlives the window's appearance: it is always light and at 100 %.
    return std::make_unique<ChartPicture>(m_canvas->spec(), makeTokens(false, 100), m_theme.font(Type::Body));
}

void ChartTile::buildTable()
{
    m_table->setModel(m_values);
    m_table->setItemDelegate(new ChartTableDelegate(m_theme, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->installEventFilter(this);
    m_table->hide();
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { activateCell(index, false); });
}

void ChartTile::setSpec(const ChartSpec &spec)
{
    m_canvas->setSpec(spec);
    m_values->setSpec(spec);
    setAccessibleName(spec.title);
    m_table->setAccessibleName(tr("%1, values").arg(spec.title));
    m_table->setAccessibleDescription(spec.altText);
    m_title->setText(titleText());
    if (m_subtitle) {
        m_subtitle->setText(spec.subtitle);
        m_subtitle->setVisible(!spec.subtitle.isEmpty() && m_enlargement <= 1);
    }
    if (m_legend)
        m_legend->setEntries(figureLegend(spec), spec.subtitle);
    if (m_window)
        m_window->setSpec(spec);
    m_explanation->setSpec(spec);
    m_foot->setSpec(spec);
    showTools();
    fitTable();
}

void ChartTile::setFramed(bool framed)
{
    m_isFramed = framed;
    setStyleProperty(*this, "role", framed ? u"card"_s : QString());
    const int edge = framed ? m_theme.tokens().px(14) : 0;
    layout()->setContentsMargins(edge, framed ? m_theme.tokens().px(10) : 0, edge, framed ? 1 : 0);
    showTools();
}

void ChartTile::setLink(const QString &text, const QString &iconName)
{
    if (!iconName.isEmpty()) {
        m_link->setIcon(icon(iconName, Ink::Accent));
        m_link->setLayoutDirection(Qt::RightToLeft); // The icon stands after the words.
    }
    m_link->setText(text);
    m_link->setAccessibleName(text);
    m_link->setVisible(!text.isEmpty());
}

void ChartTile::setEnlargement(double factor)
{
    m_enlargement = factor;
    // Labels keep the theme's size, so the canvas has the title too.
    m_canvas->setParts(WholeSheet);
    m_title->setText(titleText());
    if (m_subtitle)
        m_subtitle->hide();
    showTools();
    followTheme();
}

void ChartTile::followTheme()
{
    const Tokens now = tokens();
    m_canvas->setTokens(now);
    if (m_legend)
        m_legend->setTokens(now);
    for (QToolButton *tool : {m_tableTool, m_explainTool, m_moreTool, m_enlargeTool})
        tool->setIconSize(QSize(now.icon, now.icon));
    m_table->verticalHeader()->setDefaultSectionSize(now.rowHeight);
    fitTable();
}

QString ChartTile::titleText() const
{
    const bool onCanvas = m_enlargement > 1 && !showsTable();
    return onCanvas ? QString() : m_canvas->spec().title;
}

bool ChartTile::showsTable() const
{
    return m_tableTool->isChecked();
}

void ChartTile::setShowsTable(bool shows)
{
    const bool hadFocus = m_canvas->hasFocus() || m_table->hasFocus();
    m_tableTool->setChecked(shows);
    m_title->setText(titleText());
    m_canvas->setVisible(!shows);
    m_table->setVisible(shows);
    fitTable();
    QWidget *shown = shows ? static_cast<QWidget *>(m_table) : m_canvas;
    if (hadFocus)
        shown->setFocus();
    if (shows && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_values->index(0, 0));
}

void ChartTile::fitTable()
{
    m_table->resizeColumnsToContents();
    const int rows = std::min(m_values->rowCount(), MostTableRows);
    const int height = m_table->horizontalHeader()->sizeHint().height() + rows * tokens().rowHeight + 4;
    m_table->setFixedHeight(std::max(height, tokens().px(80)));
}

bool ChartTile::event(QEvent *event)
{
    const bool done = QFrame::event(event);
    // Layouts around the tile do not always ask for its height at its width; words that wrap need it.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        setMinimumHeight(layout()->minimumHeightForWidth(width()));
    return done;
}

void ChartTile::activateCell(const QModelIndex &index, bool narrows)
{
    if (!index.isValid() || index.row() >= m_values->rowCount())
        return;
    const QString type = m_canvas->spec().recordType;
    const QString filter = type.isEmpty() ? QString() : m_values->filterOf(index.row(), index.column());
    const QStringList records = m_values->recordsOf(index.row());
    if (!filter.isEmpty() && narrows)
        Q_EMIT narrowRequested(type, filter);
    else if (!filter.isEmpty())
        Q_EMIT listRequested(type, filter);
    else if (!records.isEmpty())
        Q_EMIT activated(records);
}

bool ChartTile::showsExplanation() const
{
    return m_explainTool->isChecked();
}

void ChartTile::setShowsExplanation(bool shows)
{
    m_explainTool->setChecked(shows);
    m_explanation->setVisible(shows);
}

void ChartTile::copyValues()
{
    m_menu->copyValues();
}

void ChartTile::showOutcome(const PictureWritten &written)
{
    setStyleProperty(*m_outcome, "tone", written.ok ? u"success"_s : u"danger"_s);
    m_outcome->setText(written.sentence);
    m_outcome->setAccessibleName(written.sentence);
    m_outcome->show();
}

void ChartTile::enlarge()
{
    if (!m_window) {
        m_window = new ChartWindow(m_theme, m_canvas->spec());
        relay(m_window->tile());
    }
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void ChartTile::relay(ChartTile *tile)
{
    connect(tile, &ChartTile::activated, this, &ChartTile::activated);
    connect(tile, &ChartTile::listRequested, this, &ChartTile::listRequested);
    connect(tile, &ChartTile::narrowRequested, this, &ChartTile::narrowRequested);
}

bool ChartTile::eventFilter(QObject *watched, QEvent *event)
{
    const bool isFocus = event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut;
    if (isFocus && m_isFramed)
        setStyleProperty(*this, "current", event->type() == QEvent::FocusIn ? u"true"_s : QString());
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (!handleKey(key, event->type() == QEvent::ShortcutOverride))
        return QFrame::eventFilter(watched, event);
    key->accept();
    return true;
}

bool ChartTile::handleKey(QKeyEvent *key, bool asksFirst)
{
    const bool isPlain = key->modifiers() == Qt::NoModifier;
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool copiesValues = key->matches(QKeySequence::Copy);
    const bool narrows = isEnter && key->modifiers() == Qt::ShiftModifier && showsTable();
    const bool togglesTable = isPlain && key->key() == Qt::Key_T;
    const bool explains = isPlain && key->key() == Qt::Key_E && !chartExplanationText(m_canvas->spec()).isEmpty();
    const bool copiesPicture = isPlain && key->key() == Qt::Key_C;
    if (!copiesValues && !narrows && !togglesTable && !explains && !copiesPicture)
        return false;
    if (asksFirst)
        return true;
    if (togglesTable)
        setShowsTable(!showsTable());
    else if (explains)
        setShowsExplanation(!showsExplanation());
    else if (copiesPicture)
        m_menu->copyPicture();
    else if (narrows)
        activateCell(m_table->currentIndex(), true);
    else
        copyValues();
    return true;
}

} // namespace scrutineer
