// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statements/readerpage.h"

#include "models/records/edtf.h"
#include "models/storage/workspace.h"
#include "views/shell/emptystate.h"
#include "views/shell/fittingscrollarea.h"
#include "views/shell/icon.h"
#include "views/shell/messagebar.h"
#include "views/shell/navigation.h"
#include "views/shell/pill.h"
#include "views/shell/progressline.h"
#include "views/shell/searchfield.h"
#include "views/shell/theme.h"
#include "views/statements/claimcards.h"
#include "views/statements/codingdrafts.h"
#include "views/statements/codingpanel.h"
#include "views/statements/coveragegrid.h"
#include "views/statements/readertext.h"
#include "views/statements/repeatedstrip.h"
#include "views/statements/textdialog.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int claimsWidth = 444;
constexpr int narrowestClaims = 300;
constexpr int narrowestText = 360;
constexpr int leastCards = 96;

} // namespace

ReaderPage::ReaderPage(const Surroundings &surroundings, const QString &draftFolder,
                       std::shared_ptr<WordingSearch> wording, QWidget *parent)
    : Page(parent)
    , m_surroundings(surroundings)
    , m_draftFolder(draftFolder)
    , m_desk(surroundings)
    , m_codingDrafts(new CodingDrafts(surroundings.workspace, draftFolder, this))
    , m_title(new QLabel(this))
    , m_state(new Pill(surroundings.theme, {}, Tone::Neutral, this))
    , m_facts(new QLabel(this))
    , m_versions(new QPushButton(icon(u"file-text"_s), tr("Versions"), this))
    , m_codings(new QPushButton(icon(u"highlighter"_s), tr("Coding"), this))
    , m_newText(new QAction(this))
    , m_compare(new QAction(tr("Compare versions"), this))
    , m_place(new QAction(tr("Put the claim at the selected words"), this))
    , m_lineNumbers(new QToolButton(this))
    , m_progress(new ProgressLine(surroundings.theme, this))
    , m_message(new MessageBar(surroundings.theme, this))
    , m_notice(new MessageBar(surroundings.theme, this))
    , m_find(new QFrame(this))
    , m_sought(new SearchField(surroundings.theme, tr("Find in the text"), m_find))
    , m_found(new QLabel(m_find))
    , m_text(new ReaderText(surroundings.theme, this))
    , m_empty(new EmptyState(surroundings.theme, u"file-text"_s,
                             tr("Neither a text nor a summary of this statement is on file."), this))
    , m_repeated(new RepeatedStrip(surroundings, std::move(wording), *m_text, this))
    , m_repeatedButton(new QToolButton(this))
    , m_count(new QLabel(this))
    , m_cards(new ClaimCards(surroundings.theme, m_desk, this))
    , m_panel(new CodingPanel(surroundings.theme, surroundings.workspace, m_desk, this))
    , m_coverage(new CoverageGrid(surroundings.theme, m_desk, this))
    , m_complete(new QPushButton(this))
    , m_hints(new KeyHints(surroundings.theme, KeyHints::Under::Page, {}, this))
    , m_claims(nullptr)
    , m_middle(new QVBoxLayout)
{
    setProperty("role", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_progress);
    column->addWidget(m_message);
    column->addWidget(m_notice);
    auto *panes = new QSplitter(this);
    panes->setChildrenCollapsible(false);
    auto *middle = new QWidget(panes);
    middle->setMinimumWidth(surroundings.theme.tokens().px(narrowestText));
    middle->setLayout(m_middle);
    m_middle->setContentsMargins(0, 0, 0, 0);
    m_middle->setSpacing(0);
    m_middle->addWidget(buildFind());
    m_middle->addWidget(m_repeated);
    m_middle->addWidget(m_text, 1);
    m_middle->addWidget(m_empty, 1);
    m_middle->addWidget(m_coverage);
    panes->addWidget(middle);
    m_claims = buildClaims();
    panes->addWidget(m_claims);
    panes->setStretchFactor(0, 1);
    panes->setSizes({surroundings.theme.tokens().px(776), surroundings.theme.tokens().px(claimsWidth)});
    column->addWidget(panes, 1);
    column->addWidget(m_hints);
    for (QWidget *pane : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_cards)})
        pane->installEventFilter(this);
    connect(m_empty->addButton(tr("Add text…"), u"clipboard-paste"_s, true), &QPushButton::clicked, this,
            &ReaderPage::addText);
    connect(&m_desk, &CodingDesk::read, this, &ReaderPage::followRead);
    connect(&m_desk, &CodingDesk::currentChanged, this, &ReaderPage::followCurrent);
    connect(&m_desk, &CodingDesk::failed, this, [this](const QString &sentence) {
        m_message->post({.tone = Tone::Warning, .lead = {}, .text = sentence, .action = {}});
    });
    connect(m_text, &ReaderText::claimClicked, this, [this](int number) { m_desk.setCurrent(number - 1); });
    connect(m_cards, &ClaimCards::hovered, this, [this](int place) { m_text->setHovered(place + 1); });
    connect(m_text, &ReaderText::claimHovered, this, [this](int number) { m_cards->setHovered(number - 1); });
    connect(&m_desk, &CodingDesk::textAdded, this,
            [this](const QString &statement) { TextDialog::forgetDraft(m_surroundings, m_draftFolder, statement); });
    connect(m_notice, &MessageBar::acted, this, &ReaderPage::addText);
    connectCoding();
    followRead();
}

QWidget *ReaderPage::buildHead()
{
    const Tokens &tokens = m_surroundings.theme.tokens();
    auto *head = new QFrame(this);
    head->setProperty("role", u"header"_s);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(tokens.px(16), tokens.px(12), tokens.px(24), tokens.px(12));
    row->setSpacing(tokens.px(8));
    auto *back = new QToolButton(head);
    back->setIcon(icon(u"arrow-left"_s, Ink::Muted));
    back->setAccessibleName(tr("Back"));
    back->setToolTip(tr("Back to the statement"));
    back->setFocusPolicy(Qt::StrongFocus);
    connect(back, &QToolButton::clicked, this, [this] {
        if (m_surroundings.navigation.canGoBack())
            m_surroundings.navigation.back();
        else
            m_surroundings.navigation.go({.page = u"list"_s, .type = u"statement"_s, .id = m_desk.wish().statement});
    });
    row->addWidget(back);
    auto *words = new QVBoxLayout;
    words->setSpacing(tokens.px(4));
    auto *first = new QHBoxLayout;
    first->setSpacing(tokens.px(10));
    for (QLabel *label : {m_title, m_facts}) {
        label->setTextFormat(Qt::PlainText);
        label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
        label->setMinimumWidth(0);
    }
    m_title->setProperty("role", u"title"_s);
    m_title->setWordWrap(true);
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_facts->setProperty("role", u"caption"_s);
    m_facts->setWordWrap(true);
    m_facts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    first->addWidget(m_title, 1);
    first->addWidget(m_state);
    words->addLayout(first);
    words->addWidget(m_facts);
    row->addLayout(words, 1);
    buildTools(row);
    buildVersionActions();
    return head;
}

void ReaderPage::buildVersionActions()
{
    m_newText->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    connect(m_newText, &QAction::triggered, this, &ReaderPage::addText);
    m_compare->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    connect(m_compare, &QAction::triggered, this, [this] {
        m_surroundings.navigation.go({.page = u"versions"_s, .type = u"statement"_s, .id = m_desk.wish().statement});
    });
    m_place->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    connect(m_place, &QAction::triggered, this, &ReaderPage::placeClaim);
    for (QAction *action : {m_newText, m_compare, m_place}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
}

void ReaderPage::buildTools(QHBoxLayout *row)
{
    m_lineNumbers->setIcon(icon(u"hash"_s, Ink::Muted));
    m_lineNumbers->setCheckable(true);
    m_lineNumbers->setAccessibleName(tr("Line numbers"));
    m_lineNumbers->setToolTip(tr("Line numbers"));
    m_lineNumbers->setFocusPolicy(Qt::StrongFocus);
    connect(m_lineNumbers, &QToolButton::toggled, m_text, &ReaderText::setLineNumbers);
    m_repeatedButton->setIcon(icon(u"quote"_s, Ink::Muted));
    m_repeatedButton->setCheckable(true);
    m_repeatedButton->setAccessibleName(tr("Wording that stands elsewhere too"));
    m_repeatedButton->setToolTip(tr("Wording that stands elsewhere too (W)"));
    m_repeatedButton->setFocusPolicy(Qt::StrongFocus);
    connect(m_repeatedButton, &QToolButton::toggled, m_repeated, &RepeatedStrip::setWanted);
    connect(m_repeated, &RepeatedStrip::wantedChanged, m_repeatedButton, &QToolButton::setChecked);
    auto *search = new QToolButton(this);
    search->setIcon(icon(u"search"_s, Ink::Muted));
    search->setAccessibleName(tr("Find in the text"));
    search->setToolTip(tr("Find in the text (Ctrl+F)"));
    search->setFocusPolicy(Qt::StrongFocus);
    connect(search, &QToolButton::clicked, this, &ReaderPage::focusSearch);
    for (QWidget *tool :
         {static_cast<QWidget *>(search), static_cast<QWidget *>(m_repeatedButton),
          static_cast<QWidget *>(m_lineNumbers), static_cast<QWidget *>(m_codings), static_cast<QWidget *>(m_versions)})
        row->addWidget(tool, 0, Qt::AlignTop);
}

QWidget *ReaderPage::buildFind()
{
    const Tokens &tokens = m_surroundings.theme.tokens();
    m_find->setProperty("role", u"header"_s);
    auto *row = new QHBoxLayout(m_find);
    row->setContentsMargins(tokens.px(24), tokens.px(6), tokens.px(24), tokens.px(6));
    row->addWidget(m_sought, 1);
    m_found->setProperty("role", u"caption"_s);
    m_found->setTextFormat(Qt::PlainText);
    row->addWidget(m_found);
    const auto tool = [&](const QString &iconName, const QString &name, auto act) {
        auto *button = new QToolButton(m_find);
        button->setIcon(icon(iconName, Ink::Muted));
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, act);
        row->addWidget(button);
    };
    tool(u"chevron-up"_s, tr("Find the one before"), [this] { find(false); });
    tool(u"chevron-down"_s, tr("Find the next"), [this] { find(true); });
    tool(u"x"_s, tr("Close"), [this] {
        m_find->hide();
        m_text->setFocus(Qt::OtherFocusReason);
    });
    m_find->hide();
    m_sought->installEventFilter(this);
    connect(m_sought, &SearchField::textChanged, this, [this] {
        QTextCursor start = m_text->textCursor();
        start.setPosition(start.selectionStart());
        m_text->setTextCursor(start);
        find(true);
    });
    return m_find;
}

QWidget *ReaderPage::buildClaims()
{
    const Tokens &tokens = m_surroundings.theme.tokens();
    auto *side = new QFrame(this);
    side->setProperty("role", u"claims"_s);
    side->setMinimumWidth(tokens.px(narrowestClaims));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(tokens.px(16), tokens.px(12), tokens.px(12), tokens.px(8));
    column->setSpacing(tokens.px(10));
    auto *head = new QHBoxLayout;
    auto *title = new QLabel(tr("Claims"), side);
    title->setProperty("role", u"heading"_s);
    m_count->setProperty("role", u"caption"_s);
    m_count->setTextFormat(Qt::PlainText);
    head->addWidget(title);
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(m_complete);
    column->addLayout(head);
    column->addWidget(m_cards, 1);
    m_cards->setMinimumHeight(tokens.px(leastCards));
    auto *work = new FittingScrollArea(side);
    work->hold(m_panel);
    // The values of an open field stand last, so there it has to be when there is little room.
    connect(work->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this, work](int, int most) {
        if (!m_panel->fieldInUse().isEmpty())
            work->verticalScrollBar()->setValue(most);
    });
    column->addWidget(work);
    return side;
}

void ReaderPage::show(const Location &location)
{
    m_message->dismiss();
    m_coverage->setSilencing(false);
    m_arriving = true;
    m_toldWhose = false;
    m_figuresWanted = false;
    m_progress->start();
    const QStringList place = location.mode.split(u' ');
    m_wantedPlace = {};
    if (place.size() == 3)
        m_wantedPlace = {place[0], location.id, {place[1].toLongLong(), place[2].toLongLong()}};
    ReadingWish wish{.statement = location.id, .text = m_wantedPlace.text};
    if (!location.filter.isEmpty()) {
        const Record claim = m_surroundings.workspace.store().record(location.filter);
        if (claim.isValid() && claim.type().indexOf(u"coding") >= 0)
            wish.coding = claim.value(u"coding").text();
    }
    m_desk.open(wish, location.filter);
    m_text->setFocus(Qt::OtherFocusReason);
}

void ReaderPage::focusSearch()
{
    m_find->show();
    m_sought->setFocus(Qt::ShortcutFocusReason);
    m_sought->selectAll();
}

void ReaderPage::leave()
{
    m_panel->takeTyped();
}

void ReaderPage::nextPane()
{
    QWidget *next = m_text->hasFocus() ? static_cast<QWidget *>(m_cards) : m_text;
    next->setFocus(Qt::OtherFocusReason);
}

} // namespace scrutineer
