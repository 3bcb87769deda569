// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/resultspage.h"

#include "models/records/recordtype.h"
#include "models/storage/searchfields.h"
#include "models/storage/workspace.h"
#include "views/records/recordlocation.h"
#include "views/search/palettecontent.h"
#include "views/search/resultsdelegate.h"
#include "views/shell/emptystate.h"
#include "views/shell/messagebar.h"
#include "views/shell/navigation.h"
#include "views/shell/progressline.h"
#include "views/shell/searchfield.h"
#include "views/shell/segmented.h"
#include "views/shell/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int typingPause = 200;
constexpr int narrowest = 480;

QString keyOf(const Location &location)
{
    return QStringList{location.filter, location.type, location.mode}.join(u'\n');
}

} // namespace

ResultsPage::ResultsPage(const Surroundings &surroundings, QAction *palette, QWidget *parent)
    : Page(parent)
    , m_surroundings(surroundings)
    , m_model(new ResultsModel(surroundings.workspace, this))
    , m_title(new QLabel(tr("Full text"), this))
    , m_count(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_search(new SearchField(surroundings.theme, tr("Search the full text"), this))
    , m_types(new QComboBox(this))
    , m_exact(new QCheckBox(tr("Exact"), this))
    , m_order(new Segmented(surroundings.theme, this))
    , m_controls(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_progress(new ProgressLine(surroundings.theme, this))
    , m_message(new MessageBar(surroundings.theme, this))
    , m_body(new QStackedWidget(this))
    , m_list(new QListView(m_body))
{
    setProperty("role", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_progress);
    column->addWidget(m_message);
    m_message->hide();
    column->addWidget(m_body, 1);
    buildList();
    buildEmptyStates(palette);
    connect(m_model, &ResultsModel::answered, this, &ResultsPage::showAnswer);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ResultsPage::showCount);
    connect(m_model, &ResultsModel::failed, this, [this](const QString &sentence) {
        m_message->post({.tone = Tone::Danger, .lead = {}, .text = sentence, .action = {}});
    });
    connect(m_model, &ResultsModel::readingChanged, this, [this] {
        const bool reading = m_model->isReading();
        if (reading && !m_isProgressShown)
            m_progress->start();
        else if (!reading && m_isProgressShown)
            m_progress->finish();
        m_isProgressShown = reading;
        showCount();
    });
    connect(&surroundings.workspace, &Workspace::changed, this, [this] {
        m_isStale = true;
        if (!isVisible())
            return;
        m_keepsFocus = true;
        show(m_location);
        m_keepsFocus = false;
    });
    connect(&surroundings.workspace, &Workspace::stateChanged, this, [this] {
        m_places.clear();
        m_model->ask({});
    });
    connect(&surroundings.theme, &Theme::changed, m_list, [this] {
        m_list->doItemsLayout();
        arrange();
    });
}

QWidget *ResultsPage::buildHead()
{
    const Tokens &tokens = m_surroundings.theme.tokens();
    auto *head = new QFrame(this);
    head->setProperty("role", u"header"_s);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(tokens.px(24), tokens.px(12), tokens.px(24), tokens.px(10));
    column->setSpacing(tokens.px(8));
    auto *titles = new QHBoxLayout;
    titles->setSpacing(tokens.px(8));
    m_title->setProperty("role", u"title"_s);
    for (QLabel *label : {m_count, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setProperty("role", u"caption"_s);
    }
    m_hint->setAccessibleName(tr("Spellings taken for the same"));
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    titles->addWidget(m_title);
    titles->addWidget(m_count);
    titles->addWidget(m_hint, 1);
    titles->addWidget(m_order);
    column->addLayout(titles);
    buildControls(head);
    return head;
}

void ResultsPage::buildControls(QWidget *head)
{
    m_controls->setSpacing(m_surroundings.theme.tokens().px(8));
    auto *limits = new QHBoxLayout;
    limits->setSpacing(m_surroundings.theme.tokens().px(8));
    limits->addWidget(m_types, 1);
    limits->addWidget(m_exact);
    m_controls->addWidget(m_search, 3);
    m_controls->addLayout(limits, 1);
    static_cast<QVBoxLayout *>(head->layout())->addLayout(m_controls);
    setTabOrder(m_search, m_types);
    setTabOrder(m_types, m_exact);
    setTabOrder(m_exact, m_order);
    setTabOrder(m_order, m_list);
    m_order->setOptions({{u"newest"_s, tr("Newest"), {}, tr("Newest first")},
                         {u"ranked"_s, tr("Best"), {}, tr("Best first, among the newest 20,000")}});
    m_order->setAccessibleName(tr("Order"));
    m_exact->setAccessibleName(tr("Exact spelling"));
    m_exact->setToolTip(tr("Exact spelling: case and letters as typed"));
    m_types->setAccessibleName(tr("Type"));
    m_types->setMinimumContentsLength(5);
    m_types->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_types->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    fillTypes();
    m_search->setKeyHint(QKeySequence(QKeySequence::Find));
    m_search->installEventFilter(this);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &ResultsPage::goToWhatIsAsked);
    connect(m_search, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    // The button that clears is no editing.
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && m_search->hasFocus())
            m_typing.start();
    });
    connect(m_types, &QComboBox::activated, this, &ResultsPage::goToWhatIsAsked);
    connect(m_exact, &QCheckBox::clicked, this, &ResultsPage::goToWhatIsAsked);
    connect(m_order, &Segmented::chosen, this, &ResultsPage::goToWhatIsAsked);
}

void ResultsPage::fillTypes()
{
    m_types->addItem(tr("All types"), QString());
    for (const RecordType *type : recordTypes()) {
        const bool isPart = type->placement == Placement::Part || type->placement == Placement::Attached;
        if (type->placement == Placement::Page || (!isPart && isIndexed(SearchPart::Text, *type)))
            m_types->addItem(type->displayPlural(), type->key());
    }
}

void ResultsPage::buildList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ResultsDelegate(m_surroundings.theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Found"));
    m_body->addWidget(m_list);
    connect(m_list, &QListView::activated, this, &ResultsPage::open);
}

void ResultsPage::buildEmptyStates(QAction *palette)
{
    const Theme &theme = m_surroundings.theme;
    m_empty =
        new EmptyState(theme, u"search"_s,
                       tr("Type words to look for them in the summaries, notes and texts of all records."), m_body);
    m_nothing = new EmptyState(theme, u"search"_s, {}, m_body);
    m_clear = m_nothing->addButton(tr("Clear filters"), u"x"_s, false);
    connect(m_clear, &QPushButton::clicked, this, &ResultsPage::clearLimits);
    QPushButton *everything = m_nothing->addButton(tr("Search names and titles"), u"search"_s, true);
    connect(everything, &QPushButton::clicked, palette, &QAction::trigger);
    m_body->addWidget(m_empty);
    m_body->addWidget(m_nothing);
    m_body->setCurrentWidget(m_empty);
}

Location ResultsPage::asked() const
{
    QStringList modes;
    if (m_exact->isChecked())
        modes += u"exact"_s;
    if (m_order->current() == "ranked"_L1)
        modes += u"ranked"_s;
    return {.page = u"results"_s,
            .type = m_types->currentData().toString(),
            .filter = m_search->text().trimmed(),
            .mode = modes.join(u' ')};
}

ResultsQuestion ResultsPage::questionOf(const Location &location)
{
    const QStringList modes = location.mode.split(u' ');
    return {.words = location.filter,
            .type = location.type,
            .exact = modes.contains(u"exact"_s),
            .ranked = modes.contains(u"ranked"_s)};
}

void ResultsPage::goToWhatIsAsked()
{
    m_typing.stop();
    const Location place = asked();
    if (place == m_location)
        return;
    m_keepsFocus = true; // Whoever works in a control goes on there.
    m_surroundings.navigation.replace(place);
    m_keepsFocus = false;
}

void ResultsPage::clearLimits()
{
    m_exact->setChecked(false);
    m_types->setCurrentIndex(0);
    goToWhatIsAsked();
    m_search->setFocus(Qt::OtherFocusReason);
}

void ResultsPage::show(const Location &location)
{
    leave();
    m_location = location;
    m_typing.stop();
    const ResultsQuestion question = questionOf(location);
    // What is being typed on is left alone.
    if (m_search->text().trimmed() != question.words)
        m_search->setText(question.words);
    const RecordType *type = recordType(question.type);
    if (type && m_types->findData(question.type) < 0)
        m_types->addItem(type->displayPlural(), type->key());
    m_types->setCurrentIndex(qMax(0, m_types->findData(question.type)));
    m_exact->setChecked(question.exact);
    m_order->setCurrent(question.ranked ? u"ranked"_s : u"newest"_s);
    // The list reads on by what of it shows, so it has to show before its rows come.
    m_body->setCurrentWidget(question.words.isEmpty() ? static_cast<QWidget *>(m_empty) : m_list);
    if (!m_keepsFocus)
        (question.words.isEmpty() ? static_cast<QWidget *>(m_search) : m_list)->setFocus(Qt::OtherFocusReason);
    if (question == m_model->question() && !m_isStale) {
        showCount();
        return;
    }
    m_isStale = false;
    m_message->dismiss();
    const Place place = m_places.value(keyOf(location));
    m_wanted = place.id;
    m_model->ask(question, place.rows);
}

void ResultsPage::leave()
{
    if (m_location.page.isEmpty() || questionOf(m_location) != m_model->question())
        return;
    const SearchHit current = m_model->hits().value(m_list->currentIndex().row());
    m_places.insert(keyOf(m_location), {current.id, m_model->rowCount()});
}

void ResultsPage::showAnswer()
{
    const QString words = m_model->question().words;
    const bool isLimited = m_model->question().exact || !m_model->question().type.isEmpty();
    m_clear->setVisible(isLimited);
    m_nothing->setSentence(isLimited ? tr("No text holds “%1” under these filters.").arg(words)
                                     : tr("No text holds “%1”.").arg(words));
    QStringList same = m_model->spellings();
    if (!same.isEmpty())
        same.prepend(words);
    m_hint->setText(same.join(u" = "_s));
    QWidget *shown = words.isEmpty() ? static_cast<QWidget *>(m_empty) : m_nothing;
    m_body->setCurrentWidget(m_model->rowCount() > 0 || m_model->isReading() ? m_list : shown);
    const QModelIndex index = m_model->index(qMax(0, m_model->rowOf(m_wanted)), 0);
    if (index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index, QAbstractItemView::PositionAtCenter);
    }
    showCount();
}

void ResultsPage::showCount()
{
    const bool blank = m_model->question().words.isEmpty();
    m_count->setText(blank ? QString() : countWords(m_model->rowCount(), m_model->isMore()));
    // Pages that hold nothing new are read on by themselves; only the last one says whether there is anything.
    if (!blank && !m_model->isReading())
        m_body->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_nothing);
}

void ResultsPage::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const SearchHit hit = m_model->hits()[index.row()];
    m_surroundings.navigation.go(locationOf(hit.type, hit.id));
}

void ResultsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void ResultsPage::arrange()
{
    // Side by side the words would be cut where the page is narrow for the size of its text.
    const bool isNarrow = width() < m_surroundings.theme.tokens().px(narrowest);
    m_controls->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ResultsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ResultsPage::nextPane()
{
    (m_list->hasFocus() ? static_cast<QWidget *>(m_search) : m_list)->setFocus(Qt::ShortcutFocusReason);
}

bool ResultsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return Page::eventFilter(watched, event);
    goToWhatIsAsked();
    if (m_list->isVisible())
        m_list->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace scrutineer
