// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/chartbuilder.h"

#include "models/storage/delivery.h"
#include "models/storage/workspace.h"
#include "views/analysis/chartcanvas.h"
#include "views/analysis/chartform.h"
#include "views/analysis/charttile.h"
#include "views/shell/emptystate.h"
#include "views/shell/icon.h"
#include "views/shell/messagebar.h"
#include "views/shell/pill.h"
#include "views/shell/plainlabel.h"
#include "views/shell/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int PanelWidth = 360;
constexpr int Edge = 24;
constexpr std::chrono::milliseconds Pause(120);

/// What a new chart begins with: a question that most projects can answer.
ChartQuery firstQuery()
{
    ChartQuery query;
    query.type = &requireRecordType(u"mission");
    query.by = u"kind"_s;
    return query;
}

} // namespace

ChartBuilder::ChartBuilder(const Surroundings &surroundings, Prompt &prompt, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(surroundings)
    , m_prompt(prompt)
    , m_form(new ChartForm(surroundings, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildPreview(), 1);
    auto *rule = new QFrame(this);
    rule->setProperty("role", u"ruleVertical"_s);
    row->addWidget(rule);
    row->addWidget(buildPanel());
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &ChartBuilder::read);
    connect(m_form, &ChartForm::changed, this, &ChartBuilder::follow);
    connect(&surroundings.theme, &Theme::changed, this, &ChartBuilder::refreshActions);
    open({}, firstQuery());
}

QWidget *ChartBuilder::buildPreview()
{
    const Theme &theme = m_surroundings.theme;
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setProperty("role", u"page"_s);
    auto *inside = new QWidget(scroll);
    inside->setProperty("role", u"clear"_s);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(Edge, 16, Edge, Edge);
    column->setSpacing(12);
    m_message = new MessageBar(theme, inside);
    m_message->hide();
    column->addWidget(m_message);
    m_picture = new QStackedWidget(inside);
    m_tile = new ChartTile(theme, ChartTile::Header::Stacked, m_picture);
    m_tile->setFramed(true);
    m_nothing = new EmptyState(theme, u"chart-column"_s, {}, m_picture);
    m_picture->addWidget(m_nothing);
    m_picture->addWidget(m_tile);
    column->addWidget(m_picture);
    m_words = plainLabel({}, u"muted"_s, inside);
    m_words->setAccessibleName(tr("What the chart shows"));
    column->addWidget(m_words);
    column->addStretch(1);
    scroll->setWidget(inside);
    return scroll;
}

QWidget *ChartBuilder::buildPanel()
{
    auto *panel = new QFrame(this);
    panel->setProperty("role", u"status"_s);
    panel->setFixedWidth(m_surroundings.theme.tokens().px(PanelWidth));
    connect(&m_surroundings.theme, &Theme::changed, panel,
            [this, panel] { panel->setFixedWidth(m_surroundings.theme.tokens().px(PanelWidth)); });
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *scroll = new QScrollArea(panel);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(scroll);
    inside->setProperty("role", u"clear"_s);
    auto *around = new QVBoxLayout(inside);
    around->setContentsMargins(16, 12, 16, 16);
    around->addWidget(m_form);
    scroll->setWidget(inside);
    column->addWidget(scroll, 1);
    auto *rule = new QFrame(panel);
    rule->setProperty("role", u"rule"_s);
    column->addWidget(rule);
    auto *foot = new QWidget(panel);
    buildActions(foot);
    column->addWidget(foot);
    return panel;
}

void ChartBuilder::buildActions(QWidget *foot)
{
    const Theme &theme = m_surroundings.theme;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(8);
    m_state = new Pill(theme, {}, Tone::Neutral, foot);
    m_saveNew = new QPushButton(tr("Save as new"), foot);
    m_save = new QPushButton(icon(u"save"_s, theme, Ink::OnAccent), tr("Save"), foot);
    m_save->setProperty("role", u"primary"_s);
    m_save->setToolTip(tr("Keep the chart in the project (Ctrl+Enter)"));
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_more = new QToolButton(foot);
    m_more->setIcon(icon(u"ellipsis"_s, Ink::Muted));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("Files, start over, delete"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_more);
    m_reset = menu->addAction(icon(u"rotate-ccw"_s, Ink::Muted), tr("Start over"), this, &ChartBuilder::startOver);
    menu->addSeparator();
    menu->addAction(icon(u"file-input"_s, Ink::Muted), tr("Read from a file…"), this, &ChartBuilder::importQuery);
    menu->addAction(icon(u"download"_s, Ink::Muted), tr("Write to a file…"), this, &ChartBuilder::exportQuery);
    menu->addSeparator();
    m_delete = menu->addAction(icon(u"trash-2"_s, Ink::Muted), tr("Delete chart"), this, &ChartBuilder::remove);
    m_more->setMenu(menu);
    row->addWidget(m_state);
    row->addStretch();
    row->addWidget(m_more);
    row->addWidget(m_saveNew);
    row->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &ChartBuilder::save);
    connect(m_saveNew, &QPushButton::clicked, this, &ChartBuilder::saveAsNew);
}

const ChartQuery &ChartBuilder::query() const
{
    return m_form->query();
}

bool ChartBuilder::isChanged() const
{
    return query() != m_saved;
}

QString ChartBuilder::sentence() const
{
    return m_picture->currentWidget() == m_tile ? QString() : m_sentence;
}

void ChartBuilder::openNew()
{
    open({}, firstQuery());
}

void ChartBuilder::openNew(const ChartQuery &start)
{
    m_unfinished.insert({}, start);
    open({}, firstQuery());
}

std::optional<ChartQuery> ChartBuilder::storedQuery(const QString &id) const
{
    for (const GalleryChart &chart : galleryCharts(m_surroundings.workspace.store())) {
        if (chart.id == id && chart.query)
            return chart.query;
    }
    return std::nullopt;
}

void ChartBuilder::openSaved(const QString &id)
{
    if (const std::optional<ChartQuery> stored = storedQuery(id))
        open(id, *stored);
    else
        openNew();
}

void ChartBuilder::open(const QString &id, const ChartQuery &query)
{
    const bool another = id != m_id || !m_saved.type;
    m_id = id;
    m_saved = query;
    const ChartQuery wanted = m_unfinished.value(id, query);
    if (another)
        m_message->dismiss();
    if (another || wanted != this->query())
        m_form->setQuery(wanted);
    refreshActions();
    Q_EMIT titleChanged();
    m_pause.start();
}

void ChartBuilder::setCarried(const CarriedFilter &carried)
{
    m_carried = carried;
    m_pause.start();
}

void ChartBuilder::refresh()
{
    if (!m_id.isEmpty()) {
        const std::optional<ChartQuery> stored = storedQuery(m_id);
        if (!stored) {
            // What is seen stays, as a chart that is not saved.
            const ChartQuery seen = query();
            m_unfinished.remove(m_id);
            m_unfinished.insert({}, seen);
            open({}, firstQuery());
        } else if (*stored != m_saved) {
            open(m_id, *stored);
        }
    }
    m_pause.start();
}

void ChartBuilder::follow()
{
    if (isChanged())
        m_unfinished.insert(m_id, query());
    else
        m_unfinished.remove(m_id);
    refreshActions();
    m_pause.start();
}

void ChartBuilder::read()
{
    Workspace &workspace = m_surroundings.workspace;
    if (!workspace.isOpen() || !isVisible())
        return;
    const int request = ++m_request;
    Q_EMIT reading(true);
    const auto end = [this, request](const Result<ChartSpec> &answer) {
        if (request != m_request)
            return; // Something else was asked for since.
        Q_EMIT reading(false);
        fill(answer);
    };
    deliver(workspace.analyses().run([query = query(), carried = m_carried](Connection &connection) {
        return readCarriedChart(connection, query, carried);
    }),
            this, end, [end](const SqlError &error) { end(error.toProblem()); });
}

void ChartBuilder::fill(const Result<ChartSpec> &answer)
{
    m_words->setText(answer && !answer->explanation.isEmpty() ? answer->explanation : chartWords(query()));
    if (!answer) {
        say(answer.problem().sentence);
        return;
    }
    m_spec = *answer;
    if (query().title.isEmpty())
        m_form->setProposedTitle(m_spec.title);
    if (m_spec.isEmpty()) {
        say(tr("No values under this filter."));
        return;
    }
    m_tile->setSpec(m_spec);
    m_picture->setCurrentWidget(m_tile);
}

void ChartBuilder::say(const QString &sentence)
{
    m_sentence = sentence;
    m_nothing->setSentence(sentence);
    m_picture->setCurrentWidget(m_nothing);
}

QString ChartBuilder::name() const
{
    const QString typed = query().title.trimmed();
    if (!typed.isEmpty())
        return typed;
    return m_spec.title.isEmpty() ? tr("Chart") : m_spec.title;
}

void ChartBuilder::startOver()
{
    m_unfinished.remove(m_id);
    m_form->setQuery(m_saved);
    follow();
}

void ChartBuilder::refreshActions()
{
    const bool writable = m_surroundings.workspace.isWritable();
    const bool changed = isChanged();
    m_save->setEnabled(writable && (changed || m_id.isEmpty()));
    m_saveNew->setVisible(!m_id.isEmpty());
    m_saveNew->setEnabled(writable);
    m_delete->setEnabled(writable && !m_id.isEmpty());
    m_reset->setEnabled(changed);
    if (m_id.isEmpty())
        m_state->setStatus(tr("Not saved"), changed ? Tone::Warning : Tone::Neutral);
    else
        m_state->setStatus(changed ? tr("Changed") : tr("Saved"), changed ? Tone::Warning : Tone::Success);
}

void ChartBuilder::focusForm()
{
    m_form->setFocus(Qt::OtherFocusReason);
}

void ChartBuilder::nextPane()
{
    QWidget *focus = window()->focusWidget();
    if (m_form->isAncestorOf(focus) && m_picture->currentWidget() == m_tile)
        m_tile->canvas()->setFocus(Qt::ShortcutFocusReason);
    else
        focusForm();
}

} // namespace scrutineer
