// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/codebook/codebookpage.h"

#include "models/exchange/vocabularyseed.h"
#include "models/records/folding.h"
#include "models/storage/delivery.h"
#include "views/codebook/queueview.h"
#include "views/codebook/splitview.h"
#include "views/codebook/termeditor.h"
#include "views/codebook/termlist.h"
#include "views/shell/emptystate.h"
#include "views/shell/icon.h"
#include "views/shell/keyhints.h"
#include "views/shell/messagebar.h"
#include "views/shell/pagehead.h"
#include "views/shell/progressline.h"
#include "views/shell/searchfield.h"
#include "views/shell/segmented.h"
#include "views/shell/theme.h"

#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int queueShown = 2'000;

/// What one reading brings.
struct Everything
{
    QList<CodebookTerm> terms;
    CodebookState state;
};

/// What a vocabulary is called; those that a project adds by their key.
QString nameOf(const QString &vocabulary, const QHash<QString, QString> &labels)
{
    if (const QString label = labels.value(vocabulary); !label.isEmpty())
        return label;
    QString words = vocabulary;
    words.replace(u'_', u' ');
    return words.left(1).toUpper() + words.mid(1);
}

} // namespace

CodebookPage::CodebookPage(const Surroundings &surroundings, Prompt &prompt, const QString &draftFolder,
                           QWidget *parent)
    : Page(parent)
    , m_surroundings(surroundings)
    , m_prompt(prompt)
    , m_draftFolder(draftFolder)
    , m_head(new PageHead(surroundings.theme, tr("Codebook"), this))
    , m_progress(new ProgressLine(surroundings.theme, this))
    , m_message(new MessageBar(surroundings.theme, this))
    , m_splitter(new QSplitter(this))
    , m_vocabularies(new TermList(surroundings.theme, tr("Vocabularies"), m_splitter))
{
    setProperty("role", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    const Tokens &tokens = surroundings.theme.tokens();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead();
    column->addWidget(m_head);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    m_splitter->setChildrenCollapsible(false);
    m_vocabularies->setMinimumWidth(tokens.px(160));
    m_splitter->addWidget(m_vocabularies);
    m_splitter->addWidget(buildTerms());
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 4);
    m_body = new QStackedWidget(this);
    m_body->addWidget(m_splitter);
    m_body->addWidget(buildQueue());
    m_splitView = new SplitView(surroundings.theme, surroundings.workspace, m_body);
    m_body->addWidget(m_splitView);
    column->addWidget(m_body, 1);
    m_hints = new KeyHints(surroundings.theme, KeyHints::Under::Page,
                           {{{tr("Enter")}, tr("edit")},
                            {{u"Alt"_s, u"↑"_s, u"↓"_s}, tr("move")},
                            {{tr("Insert")}, tr("add")},
                            {{u"M"_s}, tr("merge chosen")},
                            {{u"S"_s}, tr("split")},
                            {{u"U"_s}, tr("what uses it")},
                            {{tr("Delete")}, tr("remove")},
                            {{u"F6"_s}, tr("next pane")}},
                           this);
    m_queueHints =
        new KeyHints(surroundings.theme, KeyHints::Under::Page,
                     {{{tr("Enter")}, tr("open in the reader")}, {{u"L"_s}, tr("looked at, stays as it is")}}, this);
    column->addWidget(m_hints);
    column->addWidget(m_queueHints);
    m_queueHints->hide();
    setFocusProxy(m_terms);
    connectAll();
    followProject();
}

CodebookPage::~CodebookPage()
{
    delete m_editor;
}

void CodebookPage::connectAll()
{
    connect(m_tabs, &Segmented::chosen, this, &CodebookPage::showTab);
    connect(m_versions, &QPushButton::clicked, this, &CodebookPage::askForVersion);
    connect(m_all, &QPushButton::clicked, this, &CodebookPage::markAll);
    connect(m_queue, &QueueView::openRequested, this, &CodebookPage::openClaim);
    connect(m_queue, &QueueView::lookedAt, this, [this](const QString &claim) { markLookedAt({claim}); });
    connect(m_files, &QToolButton::clicked, this, &CodebookPage::showFiles);
    connect(m_add, &QPushButton::clicked, this, &CodebookPage::askForTerm);
    connect(m_merge, &QPushButton::clicked, this, &CodebookPage::askForMerge);
    connect(m_split, &QPushButton::clicked, this, &CodebookPage::splitTerm);
    connect(m_terms, &TermList::usesRequested, this, [this] { showUses(m_terms); });
    connect(m_terms, &TermList::splitRequested, this, &CodebookPage::splitTerm);
    connect(m_splitView, &SplitView::cancelled, this, &CodebookPage::endSplit);
    connect(m_splitView, &SplitView::failed, this, &CodebookPage::tell);
    connect(m_splitView, &SplitView::wanted, this, [this](const ChangeSet &changes) {
        commit(changes);
        endSplit();
    });
    connect(m_terms, &TermList::mergeRequested, this, &CodebookPage::askForMerge);
    connect(m_vocabularies, &TermList::moved, this, &CodebookPage::fillTerms);
    connect(m_vocabularies, &TermList::opened, m_terms, [this] { m_terms->setFocus(Qt::OtherFocusReason); });
    connect(m_terms, &TermList::moved, this, &CodebookPage::showTerm);
    connect(m_terms, &TermList::opened, this, [this] {
        if (m_editor && m_editor->isEnabled())
            m_editor->focusField(u"label_en");
    });
    connect(m_terms, &TermList::addRequested, this, &CodebookPage::askForTerm);
    connect(m_terms, &TermList::removeRequested, this, &CodebookPage::removeTerm);
    connect(m_terms, &TermList::shiftRequested, this, &CodebookPage::shiftTerm);
    connect(m_search, &QLineEdit::textChanged, this, &CodebookPage::fillTerms);
    connect(m_search, &QLineEdit::returnPressed, m_terms, [this] { m_terms->setFocus(Qt::OtherFocusReason); });
    connect(m_message, &MessageBar::acted, this, [this] {
        if (m_editor)
            m_editor->discard();
        m_message->dismiss();
    });
    // Counting uses takes a while in a large project; what is hidden is read when it is shown again.
    connect(&m_surroundings.workspace, &Workspace::changed, this, [this] {
        if (isVisible())
            read();
    });
    connect(&m_surroundings.workspace, &Workspace::stateChanged, this, &CodebookPage::followProject);
}

void CodebookPage::followProject()
{
    Workspace &workspace = m_surroundings.workspace;
    delete m_editor;
    m_editor = nullptr;
    m_drafts.reset();
    m_codebook = {};
    m_message->dismiss();
    m_state = {};
    for (QPushButton *one : {m_add, m_merge, m_split, m_all})
        one->setEnabled(workspace.isWritable());
    fill();
    if (!workspace.isOpen())
        return;
    m_drafts = std::make_unique<Drafts>(m_draftFolder, workspace.path());
    m_editor = new TermEditor(m_surroundings.theme, workspace, *m_drafts, m_splitter);
    m_splitter->addWidget(m_editor);
    m_splitter->setStretchFactor(2, 5);
    m_splitter->setSizes({220, 430, 520});
    connect(m_editor, &TermEditor::failed, this, &CodebookPage::tell);
    connect(m_editor, &TermEditor::closed, m_terms, [this] { m_terms->setFocus(Qt::OtherFocusReason); });
    connect(m_editor, &TermEditor::usesRequested, this, &CodebookPage::showUses);
    connect(m_editor, &TermEditor::restored, this, [this](const QDateTime &written) {
        const QString when = QLocale().toString(written.toLocalTime(), QLocale::ShortFormat);
        m_message->post({Tone::Info, {}, tr("Draft of %1 restored.").arg(when), tr("Discard"), true});
    });
    if (!workspace.isWritable()) {
        m_message->post({Tone::Info,
                         {},
                         tr("The project is open read-only, so the codebook can be read but not changed."),
                         {},
                         false});
    }
    if (isVisible())
        read();
}

QString CodebookPage::vocabulary() const
{
    return m_vocabularies->currentId();
}

void CodebookPage::show(const Location &location)
{
    m_wanted = location.id;
    if (!location.filter.isEmpty())
        m_vocabularies->setCurrentId(location.filter);
    if (!location.mode.isEmpty() || !location.id.isEmpty())
        m_tabs->setCurrent(location.mode == "queue"_L1 ? u"queue"_s : u"terms"_s);
    read();
    showTab();
}

void CodebookPage::focusSearch()
{
    m_tabs->setCurrent(u"terms"_s);
    showTab();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CodebookPage::leave()
{
    if (m_editor)
        m_editor->leave();
    if (m_drafts)
        m_drafts->flush();
}

void CodebookPage::nextPane()
{
    if (m_body->currentWidget() != m_splitter)
        return;
    if (m_vocabularies->hasFocus())
        m_terms->setFocus(Qt::ShortcutFocusReason);
    else if (m_terms->hasFocus() && m_editor && m_editor->isEnabled())
        m_editor->focusField(u"definition");
    else
        m_vocabularies->setFocus(Qt::ShortcutFocusReason);
}

void CodebookPage::read()
{
    if (!m_surroundings.workspace.isOpen())
        return;
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_again = false;
    m_progress->start();
    const auto end = [this] {
        m_reading = false;
        m_progress->finish();
    };
    const auto readAll = [](Connection &connection) {
        return Everything{readCodebook(connection), readCodebookState(connection, queueShown)};
    };
    deliver(
        m_surroundings.workspace.analyses().run(readAll), this,
        [this, end](const Everything &everything) {
            end();
            if (m_again) {
                read();
                return;
            }
            m_codebook = Codebook(everything.terms);
            m_state = everything.state;
            fill();
            fillQueue();
        },
        [this, end](const SqlError &error) {
            end();
            if (m_again || (error.isInterruption() && m_surroundings.workspace.isOpen()))
                read();
            else
                tell(error.toProblem().sentence);
        });
}

void CodebookPage::fill()
{
    const QHash<QString, QString> labels = vocabularyLabels(m_surroundings.workspace.language());
    QHash<QString, int> counts;
    for (const CodebookTerm &term : m_codebook.terms())
        ++counts[term.vocabulary()];
    QList<TermListModel::Row> rows;
    bool others = false;
    const QStringList vocabularies = m_surroundings.workspace.isOpen() ? m_codebook.vocabularies() : QStringList();
    for (const QString &key : vocabularies) {
        if (rows.isEmpty())
            rows.append({{}, tr("Coding")});
        if (!Codebook::isOfCoding(key) && !std::exchange(others, true))
            rows.append({{}, tr("Other")});
        const QString count = QLocale().toString(counts.value(key));
        const QString name = nameOf(key, labels);
        rows.append(
            {.id = key, .text = name, .spoken = tr("%1, %2 terms").arg(name, count), .depth = 0, .count = count});
    }
    const CodebookTerm *wanted = m_codebook.find(m_wanted);
    {
        const QSignalBlocker quiet(m_vocabularies);
        m_vocabularies->setRows(rows);
        if (wanted)
            m_vocabularies->setCurrentId(wanted->vocabulary());
        else if (vocabulary().isEmpty())
            m_vocabularies->setCurrentId(u"theme"_s);
    }
    fillTerms();
    if (wanted) {
        m_terms->setCurrentId(m_wanted);
        m_wanted.clear();
        if (std::exchange(m_leadToLabel, false) && m_editor)
            m_editor->focusField(u"definition");
    }
}

void CodebookPage::fillTerms()
{
    const QString language = m_surroundings.workspace.language();
    const QString sought = fold(m_search->text().trimmed());
    QList<TermListModel::Row> rows;
    const QList<Codebook::Line> lines = m_codebook.lines(vocabulary());
    for (const Codebook::Line &line : lines) {
        const CodebookTerm &term = *line.term;
        const QString label = term.label(language);
        const Record &record = term.record;
        if (!sought.isEmpty() &&
            !fold(label + u'\n' + record.value(u"label_en").text() + u'\n' + record.value(u"definition").text())
                 .contains(sought))
            continue;
        const QString uses = QLocale().toString(term.uses);
        QString spoken = tr("%1, level %2, used %3 times").arg(label).arg(line.depth + 1).arg(uses);
        if (term.isRetired())
            spoken += tr(", no longer offered");
        rows.append({.id = term.id(),
                     .text = term.isRetired() ? tr("%1 (no longer offered)").arg(label) : label,
                     .spoken = spoken,
                     .depth = line.depth,
                     .colour = record.value(u"colour").text(),
                     .digit = record.value(u"digit").text(),
                     .count = uses,
                     .retired = term.isRetired()});
    }
    m_terms->setRows(rows);
    // Of what is found only some siblings are there.
    m_terms->setMovable(sought.isEmpty() && m_surroundings.workspace.isWritable());
    m_middle->setCurrentWidget(!rows.isEmpty()   ? static_cast<QWidget *>(m_terms)
                               : lines.isEmpty() ? static_cast<QWidget *>(m_empty)
                                                 : m_nothing);
    showTerm(m_terms->currentId());
}

void CodebookPage::showTerm(const QString &id)
{
    if (!m_editor)
        return;
    if (id != m_editor->id() && m_surroundings.workspace.isWritable())
        m_message->dismiss();
    m_editor->showTerm(m_codebook, id);
}

void CodebookPage::tell(const QString &sentence)
{
    m_message->post({.tone = Tone::Danger, .lead = {}, .text = sentence, .action = {}});
}

} // namespace scrutineer
