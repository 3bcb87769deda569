// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statements/versionspage.h"

#include "models/records/codelist.h"
#include "models/records/field.h"
#include "models/records/statementtext.h"
#include "models/storage/delivery.h"
#include "models/storage/workspace.h"
#include "views/shell/emptystate.h"
#include "views/shell/icon.h"
#include "views/shell/messagebar.h"
#include "views/shell/navigation.h"
#include "views/shell/progressline.h"
#include "views/shell/theme.h"
#include "views/statements/versiondelegate.h"
#include "views/statements/versionrows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Compared
{
    QString before;
    QString after;
    SentenceComparison comparison;
};

} // namespace

VersionsPage::VersionsPage(const Surroundings &surroundings, QWidget *parent)
    : Page(parent)
    , m_surroundings(surroundings)
    , m_title(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_earlier(new QComboBox(this))
    , m_later(new QComboBox(this))
    , m_choices(nullptr)
    , m_onlyDifferences(new QCheckBox(tr("Only what differs"), this))
    , m_progress(new ProgressLine(surroundings.theme, this))
    , m_message(new MessageBar(surroundings.theme, this))
    , m_rows(new VersionRows(this))
    , m_list(new QListView(this))
    , m_empty(new EmptyState(surroundings.theme, u"git-compare"_s,
                             tr("There is only one version of this statement's text."), this))
{
    setProperty("role", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    m_choices = buildChoices();
    column->addWidget(m_choices);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new VersionDelegate(surroundings.theme, *m_rows, m_list));
    m_list->setProperty("role", u"clear"_s);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setLayoutMode(QListView::Batched); // Long texts are laid out in steps, and the window goes on.
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Sentences of both versions"));
    m_list->installEventFilter(this);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    connect(m_empty->addButton(tr("Back to the statement"), u"arrow-left"_s, true), &QPushButton::clicked, this,
            [this] { m_surroundings.navigation.go({.page = u"reader"_s, .type = u"statement"_s, .id = m_statement}); });
    for (QComboBox *box : {m_earlier, m_later})
        connect(box, &QComboBox::activated, this, &VersionsPage::compare);
    connect(m_onlyDifferences, &QCheckBox::toggled, m_rows, &VersionRows::setOnlyDifferences);
    connect(&surroundings.workspace, &Workspace::changed, this, &VersionsPage::read);
    connect(&surroundings.workspace, &Workspace::stateChanged, this, [this] {
        ++m_asked;
        m_statement.clear();
    });
    connect(&surroundings.theme, &Theme::changed, m_list, [this] { m_list->doItemsLayout(); });
    m_empty->hide();
}

QWidget *VersionsPage::buildHead()
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
            m_surroundings.navigation.go({.page = u"reader"_s, .type = u"statement"_s, .id = m_statement});
    });
    row->addWidget(back);
    auto *words = new QVBoxLayout;
    words->setSpacing(tokens.px(4));
    m_title->setProperty("role", u"title"_s);
    m_summary->setProperty("role", u"caption"_s);
    for (QLabel *label : {m_title, m_summary}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        words->addWidget(label);
    }
    row->addLayout(words, 1);
    return head;
}

QWidget *VersionsPage::buildChoices()
{
    const Tokens &tokens = m_surroundings.theme.tokens();
    auto *bar = new QFrame(this);
    bar->setProperty("role", u"header"_s);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(tokens.px(24), tokens.px(6), tokens.px(24), tokens.px(6));
    row->setSpacing(tokens.px(8));
    m_earlier->setAccessibleName(tr("Earlier version"));
    m_later->setAccessibleName(tr("Later version"));
    row->addWidget(m_earlier, 1);
    row->addWidget(new QLabel(tr("compared with"), bar));
    row->addWidget(m_later, 1);
    row->addSpacing(tokens.px(16));
    row->addWidget(m_onlyDifferences);
    const auto tool = [&](const QString &iconName, const QString &name, int step) {
        auto *button = new QToolButton(bar);
        button->setIcon(icon(iconName, Ink::Muted));
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, step] { goToDifference(step); });
        row->addWidget(button);
    };
    tool(u"chevron-up"_s, tr("Difference before (K)"), -1);
    tool(u"chevron-down"_s, tr("Next difference (J)"), +1);
    return bar;
}

void VersionsPage::show(const Location &location)
{
    m_statement = location.id;
    m_wanted = location.filter.split(u' ', Qt::SkipEmptyParts);
    m_message->dismiss();
    m_progress->start();
    m_rows->setComparison({}, {}, {});
    read();
    m_list->setFocus(Qt::OtherFocusReason);
}

void VersionsPage::read()
{
    if (m_statement.isEmpty() || !m_surroundings.workspace.isOpen())
        return;
    const int asked = ++m_asked;
    deliver(
        m_surroundings.workspace.analyses().run([statement = m_statement](Connection &connection) {
            return readStatement(connection, {.statement = statement});
        }),
        this,
        [this, asked](const StatementReading &reading) {
            if (asked == m_asked)
                take(reading);
        },
        [this](const SqlError &error) { fail(error.toProblem().sentence); });
}

QString VersionsPage::nameOf(const Record &text) const
{
    QStringList parts{tr("Version %1").arg(text.value(u"number").text())};
    const QString language = text.value(u"language").text();
    if (!language.isEmpty())
        parts += CodeList::languages().label(language, m_surroundings.workspace.language());
    for (const QString &field : {u"standing"_s, u"completeness"_s}) {
        const QString key = text.value(field).text();
        if (!key.isEmpty())
            parts += StatementText::type().find(field)->choiceLabel(key);
    }
    return parts.join(u" · "_s);
}

void VersionsPage::take(const StatementReading &reading)
{
    m_reading = reading;
    m_title->setText(reading.statement.isValid() ? reading.statement.value(u"title").text() : tr("Statement"));
    const QList<Record> &texts = reading.texts;
    const bool enough = texts.size() > 1;
    m_choices->setVisible(enough);
    m_list->setVisible(enough);
    m_empty->setVisible(!enough);
    if (!enough) {
        m_progress->finish();
        m_summary->clear();
        return;
    }
    const QStringList before{m_earlier->currentData().toString(), m_later->currentData().toString()};
    const bool stays = m_wanted.isEmpty() && reading.statement.id() == m_earlier->property("statement").toString();
    const QStringList wanted = stays ? before : m_wanted;
    m_wanted.clear();
    m_earlier->setProperty("statement", reading.statement.id());
    const auto fill = [&](QComboBox &box, const QString &chosen, qsizetype otherwise) {
        box.clear();
        for (const Record &text : texts)
            box.addItem(nameOf(text), text.id());
        const int found = box.findData(chosen);
        box.setCurrentIndex(found >= 0 ? found : int(otherwise));
    };
    fill(*m_earlier, wanted.value(0), texts.size() - 2);
    fill(*m_later, wanted.value(1), texts.size() - 1);
    compare();
}

void VersionsPage::compare()
{
    const auto find = [this](const QComboBox &box) {
        for (const Record &text : m_reading.texts)
            if (text.id() == box.currentData().toString())
                return text;
        return Record();
    };
    const Record earlier = find(*m_earlier);
    const Record later = find(*m_later);
    if (!earlier.isValid() || !later.isValid())
        return;
    m_progress->start();
    const int asked = ++m_asked;
    deliver(
        m_surroundings.workspace.analyses().run([before = earlier.value(u"content").text(),
                                                 after = later.value(u"content").text(),
                                                 language = later.value(u"language").text()](Connection &) {
            return Compared{before, after, SentenceComparison::of(before, after, language)};
        }),
        this,
        [this, asked](const Compared &answer) {
            if (asked != m_asked)
                return;
            m_progress->finish();
            m_rows->setComparison(answer.before, answer.after, answer.comparison);
            tell();
            if (m_rows->rowCount() > 0)
                m_list->setCurrentIndex(m_rows->index(0));
        },
        [this](const SqlError &error) { fail(error.toProblem().sentence); });
}

void VersionsPage::tell()
{
    using enum SentenceComparison::Kind;
    const SentenceComparison &found = m_rows->comparison();
    m_summary->setText(QStringList{
        tr("%n sentence(s) the same", nullptr, int(found.count(Same))),
        tr("%n changed", nullptr, int(found.count(Changed))), tr("%n moved", nullptr, int(found.count(Moved))),
        tr("%n added", nullptr, int(found.count(Added))), tr("%n removed", nullptr, int(found.count(Removed)))}
                           .join(u" · "_s));
}

void VersionsPage::goToDifference(int step)
{
    const int next = m_rows->nextDifference(m_list->currentIndex().row(), step);
    if (next >= 0)
        m_list->setCurrentIndex(m_rows->index(next));
    m_list->setFocus(Qt::OtherFocusReason);
}

void VersionsPage::fail(const QString &sentence)
{
    m_progress->finish();
    m_message->post({.tone = Tone::Danger, .lead = {}, .text = sentence, .action = {}});
}

void VersionsPage::nextPane()
{
    QWidget *next = m_list->hasFocus() ? static_cast<QWidget *>(m_earlier) : m_list;
    next->setFocus(Qt::OtherFocusReason);
}

bool VersionsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    if (key.modifiers() & ~Qt::KeypadModifier)
        return Page::eventFilter(watched, event);
    switch (key.key()) {
    case Qt::Key_J:
    case Qt::Key_F8:
        goToDifference(+1);
        return true;
    case Qt::Key_K:
        goToDifference(-1);
        return true;
    case Qt::Key_D:
        m_onlyDifferences->toggle();
        return true;
    default:
        return Page::eventFilter(watched, event);
    }
}

} // namespace scrutineer
