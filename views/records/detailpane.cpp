// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/detailpane.h"

#include "models/analysis/figurelist.h"
#include "models/storage/delivery.h"
#include "models/storage/workspace.h"
#include "views/records/agowords.h"
#include "views/records/recordlocation.h"
#include "views/shell/emptystate.h"
#include "views/shell/icon.h"
#include "views/shell/linkbutton.h"
#include "views/shell/messagebar.h"
#include "views/shell/navigation.h"
#include "views/shell/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFrame>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int narrowestPane = 280;
constexpr int widestContent = 720;

} // namespace

DetailPane::DetailPane(const Surroundings &surroundings, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(surroundings)
    , m_head(new QWidget(this))
    , m_title(new QLabel(m_head))
    , m_subtitle(new QLabel(m_head))
    , m_edit(new QToolButton(m_head))
    , m_more(new QToolButton(m_head))
    , m_message(new MessageBar(surroundings.theme, this))
    , m_scroll(new QScrollArea(this))
    , m_nothing(
          new EmptyState(surroundings.theme, u"info"_s, tr("Choose a record to see what is on file of it."), this))
    , m_foot(new QFrame(this))
    , m_edited(new QLabel(m_foot))
    , m_history(new LinkButton(tr("History"), m_foot))
{
    const Tokens &tokens = surroundings.theme.tokens();
    setMinimumWidth(tokens.px(narrowestPane));
    setProperty("role", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead();
    column->addWidget(m_head);
    column->addWidget(m_message);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAccessibleName(tr("Details of the record"));
    column->addWidget(m_scroll, 1);
    column->addWidget(m_nothing, 1);
    m_foot->setProperty("role", u"status"_s);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(tokens.px(16), 0, tokens.px(12), 0);
    m_edited->setTextFormat(Qt::PlainText);
    m_edited->setProperty("role", u"caption"_s);
    m_edited->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_history->setSmall(true);
    foot->addWidget(m_edited, 1);
    foot->addWidget(m_history);
    m_foot->setMinimumHeight(tokens.px(24));
    column->addWidget(m_foot);

    m_minute.setInterval(60'000);
    connect(&m_minute, &QTimer::timeout, this, &DetailPane::refreshFoot);
    connect(m_history, &LinkButton::clicked, this, &DetailPane::openHistory);
    connect(&surroundings.workspace, &Workspace::changed, this, &DetailPane::follow);
    connect(&surroundings.workspace, &Workspace::stateChanged, this, [this] { showRecord({}); });
    connect(&surroundings.theme, &Theme::changed, this, &DetailPane::rebuild);
    rebuild();
}

void DetailPane::buildHead()
{
    const Tokens &tokens = m_surroundings.theme.tokens();
    auto *row = new QHBoxLayout(m_head);
    row->setContentsMargins(tokens.px(20), tokens.px(12), tokens.px(12), tokens.px(8));
    row->setSpacing(tokens.px(4));
    auto *words = new QVBoxLayout;
    words->setSpacing(tokens.px(2));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setProperty("role", u"heading"_s);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setProperty("role", u"caption"_s);
    m_subtitle->setWordWrap(true);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    row->addLayout(words, 1);
    m_edit->setIcon(icon(u"pencil"_s));
    m_edit->setAccessibleName(tr("Edit"));
    m_edit->setToolTip(tr("Edit"));
    m_more->setIcon(icon(u"ellipsis"_s));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    for (QToolButton *tool : {m_edit, m_more}) {
        tool->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(tool, 0, Qt::AlignTop);
    }
    connect(m_edit, &QToolButton::clicked, this, [this] { openForm({}); });
    buildMenu();
}

void DetailPane::buildMenu()
{
    auto *menu = new QMenu(m_more);
    const auto writes = [this](QAction *action) {
        connect(m_more->menu(), &QMenu::aboutToShow, action,
                [this, action] { action->setEnabled(m_surroundings.workspace.isWritable()); });
    };
    m_more->setMenu(menu);
    writes(menu->addAction(icon(u"copy-plus"_s), tr("Duplicate"), this, [this] { openForm(u"duplicate"_s); }));
    writes(menu->addAction(icon(u"file-plus"_s), tr("New like this"), this, [this] { openForm(u"like"_s); }));
    menu->addSeparator();
    QAction *elections = menu->addAction(icon(u"vote"_s), tr("Across all elections"), this, [this] {
        Location location;
        location.page = u"organization"_s;
        location.id = m_sheet.id;
        m_surroundings.navigation.go(location);
    });
    connect(menu, &QMenu::aboutToShow, elections,
            [this, elections] { elections->setVisible(m_sheet.type == "organization"_L1); });
    menu->addAction(icon(u"history"_s), tr("History"), this, &DetailPane::openHistory);
    menu->addSeparator();
    menu->addAction(icon(u"copy"_s), tr("Copy title"), this,
                    [this] { QApplication::clipboard()->setText(m_sheet.label); });
    menu->addAction(icon(u"hash"_s), tr("Copy identifier"), this,
                    [this] { QApplication::clipboard()->setText(m_sheet.id); });
    menu->addSeparator();
    writes(menu->addAction(icon(u"trash-2"_s), tr("Delete"), this, [this] { Q_EMIT deleteRequested({m_sheet.id}); }));
}

void DetailPane::showRecord(const QString &id)
{
    const bool other = id != m_wanted;
    m_wanted = id;
    if (other)
        m_message->dismiss();
    if (id.isEmpty() || !m_surroundings.workspace.isOpen())
        take({});
    else
        read();
}

void DetailPane::read()
{
    // One reading at a time: keys held down ask for more records than can be read, and only the last one counts.
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_again = false;
    const auto finish = [this](const RecordSheet &sheet) {
        m_reading = false;
        if (m_again && !m_wanted.isEmpty() && m_surroundings.workspace.isOpen())
            read();
        else if (!m_wanted.isEmpty())
            take(sheet);
    };
    const auto gather = [id = m_wanted, words = locale()](Connection &connection) {
        return recordSheet(connection, id, words);
    };
    deliver(m_surroundings.workspace.analyses().run(gather), this, finish, [this](const SqlError &error) {
        m_reading = false;
        // Another analysis may have stopped the thread; this reading was not meant.
        if (error.isInterruption() && m_surroundings.workspace.isOpen() && !m_wanted.isEmpty())
            read();
        else
            m_message->post({.tone = Tone::Danger, .lead = {}, .text = error.toProblem().sentence, .action = {}});
    });
}

void DetailPane::take(const RecordSheet &sheet)
{
    const bool other = sheet.id != m_sheet.id;
    const int place = m_scroll->verticalScrollBar()->value();
    m_sheet = sheet;
    rebuild();
    if (!other && sheet.isValid()) {
        // The new content has no height before it is laid out.
        m_scroll->widget()->resize(m_scroll->viewport()->width(),
                                   m_scroll->widget()->heightForWidth(m_scroll->viewport()->width()));
        m_scroll->verticalScrollBar()->setValue(place);
    }
    Q_EMIT shown(sheet.id);
}

void DetailPane::follow(const ChangeNotice &)
{
    // Anything may show here through a label, a relation or a source, so everything is read again.
    if (!m_wanted.isEmpty())
        read();
}

void DetailPane::rebuild()
{
    const bool valid = m_sheet.isValid();
    m_head->setVisible(valid);
    m_scroll->setVisible(valid);
    m_foot->setVisible(valid);
    m_nothing->setVisible(!valid);
    m_minute.stop();
    if (!valid)
        return;
    m_minute.start();
    fillHead();
    const Tokens &tokens = m_surroundings.theme.tokens();
    auto *content = new QWidget;
    content->setProperty("role", u"clear"_s);
    content->setMaximumWidth(tokens.px(widestContent));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(tokens.px(20), tokens.px(2), tokens.px(16), tokens.px(16));
    column->setSpacing(tokens.px(4));
    fill(column);
    column->addStretch(1);
    // What had the focus goes with the old content; the keys must not fall into nothing.
    const bool focused = m_scroll->isAncestorOf(QApplication::focusWidget());
    m_scroll->setWidget(content);
    if (focused)
        m_scroll->setFocus(Qt::OtherFocusReason);
    refreshFoot();
}

void DetailPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHead();
}

void DetailPane::fitHead()
{
    // A box layout gives wrapped labels their height one layout too late.
    m_head->layout()->invalidate();
    const int height = m_head->layout()->heightForWidth(width());
    if (height > 0)
        m_head->setFixedHeight(height);
}

void DetailPane::fillHead()
{
    m_title->setText(m_sheet.label);
    QStringList below{m_sheet.fullTitle, m_sheet.subtitle, m_sheet.isPrivate ? tr("Private") : QString()};
    below.removeAll(QString());
    m_subtitle->setText(below.join(u'\n'));
    m_edit->setEnabled(m_surroundings.workspace.isWritable());
    fitHead();
}

void DetailPane::refreshFoot()
{
    const QDateTime changed = QDateTime::fromString(m_sheet.changed, Qt::ISODate);
    const QString ago = agoWords(changed, m_surroundings.workspace.now(), locale());
    m_edited->setText(m_sheet.author.isEmpty() ? tr("Edited %1").arg(ago)
                                               : tr("Edited %1 by %2").arg(ago, m_sheet.author));
    m_edited->setToolTip(m_edited->text().toHtmlEscaped());
}

void DetailPane::prefer(const SheetMeasure &measure, const QString &figureId, const QString &reason)
{
    Workspace &workspace = m_surroundings.workspace;
    const ChangeSet changes = preferFigure(workspace.store(), measure, figureId, reason);
    if (changes.isEmpty())
        return;
    deliver(workspace.commit(changes), this, [this](const Workspace::Committed &done) {
        if (!done)
            m_message->post({.tone = Tone::Danger, .lead = {}, .text = done.problem().sentence, .action = {}});
    });
}

void DetailPane::openRecord(const QString &type, const QString &id)
{
    if (!id.isEmpty())
        m_surroundings.navigation.go(locationOf(type, id));
}

void DetailPane::openAddress(const QString &address)
{
    // Only what a browser shows is opened: a file or program named in a project must never run.
    const QUrl url(address, QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!web || !QDesktopServices::openUrl(url))
        m_message->post({.tone = Tone::Warning,
                         .lead = {},
                         .text = tr("This address cannot be opened: %1").arg(address),
                         .action = {}});
}

void DetailPane::openForm(const QString &mode)
{
    Location location;
    location.page = u"form"_s;
    location.type = m_sheet.type;
    location.id = m_sheet.id;
    location.mode = mode;
    m_surroundings.navigation.go(location);
}

void DetailPane::openHistory()
{
    Location location;
    location.page = u"history"_s;
    location.id = m_sheet.id;
    m_surroundings.navigation.go(location);
}

} // namespace scrutineer
