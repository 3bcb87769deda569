// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/declarationpage.h"

#include "models/storage/delivery.h"
#include "views/records/declarationrow.h"
#include "views/records/recordlocation.h"
#include "views/records/rowlist.h"
#include "views/shell/keyhints.h"
#include "views/shell/linkbutton.h"
#include "views/shell/messagebar.h"
#include "views/shell/navigation.h"
#include "views/shell/pagehead.h"
#include "views/shell/progressline.h"
#include "views/shell/theme.h"

#include <QComboBox>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

DeclarationPage::DeclarationPage(const Surroundings &surroundings, QWidget *parent)
    : Page(parent)
    , m_surroundings(surroundings)
    , m_terms(surroundings.workspace.store())
    , m_context{surroundings.theme, surroundings.workspace, m_countries, m_languages, m_created, m_terms}
    , m_head(new PageHead(surroundings.theme, tr("Declaration of Principles"), this))
    , m_coders(new QComboBox(m_head))
    , m_progress(new ProgressLine(surroundings.theme, this))
    , m_messages(new MessageBar(surroundings.theme, this))
    , m_scroll(new QScrollArea(this))
{
    setProperty("role", u"page"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    buildHead();
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    content->setProperty("role", u"clear"_s);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    m_scroll->setWidget(content);
    outer->addWidget(m_head);
    outer->addWidget(m_progress);
    outer->addWidget(m_messages);
    outer->addWidget(m_scroll, 1);
    outer->addWidget(new KeyHints(surroundings.theme, KeyHints::Under::Page,
                                  {{{u"Y"_s, u"P"_s, u"N"_s, u"I"_s}, tr("yes, partly, no, no information")},
                                   {{tr("Delete")}, tr("not answered")},
                                   {{tr("Enter")}, tr("note")},
                                   {{u"Alt+S"_s}, tr("source")},
                                   {{u"↑"_s, u"↓"_s}, tr("move")}},
                                  this));
    m_messages->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(1500);
    connect(&m_pause, &QTimer::timeout, this, &DeclarationPage::leave);
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_S), this), &QShortcut::activated, this,
            &DeclarationPage::openSources);
    connect(&surroundings.workspace, &Workspace::changed, this, &DeclarationPage::read);
}

void DeclarationPage::buildHead()
{
    m_coders->setAccessibleName(tr("Coder"));
    m_coders->setToolTip(tr("Whose findings are shown and made"));
    m_head->addTool(m_coders);
    auto *record = new LinkButton(tr("Open record"), m_head);
    m_head->addTool(record);
    connect(record, &LinkButton::clicked, this,
            [this] { m_surroundings.navigation.go(locationOf(u"mission"_s, m_wanted)); });
    connect(m_coders, &QComboBox::activated, this, [this] {
        leave();
        m_coder = m_coders->currentText();
        read();
    });
}

void DeclarationPage::show(const Location &location)
{
    if (m_wanted != location.id)
        m_coder.clear();
    m_wanted = location.id;
    read();
}

void DeclarationPage::leave()
{
    m_pause.stop();
    for (DeclarationRow *row : std::as_const(m_rows))
        row->finish();
}

void DeclarationPage::nextPane()
{
    focusNextChild();
}

void DeclarationPage::read()
{
    Workspace &workspace = m_surroundings.workspace;
    if (m_wanted.isEmpty() || !workspace.isOpen() || !isVisibleTo(parentWidget()))
        return;
    const int request = ++m_request;
    m_progress->start();
    deliver(
        workspace.analyses().run(
            [mission = m_wanted, coder = m_coder, author = workspace.author()](Connection &connection) {
                return readDeclarationSheet(connection, mission, coder, author);
            }),
        this,
        [this, request](const DeclarationSheet &sheet) {
            m_progress->finish();
            // What is still being written is in the sheet already; the end of it reads again.
            if (request == m_request && m_pending == 0)
                take(sheet);
        },
        [this](const SqlError &error) {
            m_progress->finish();
            m_messages->post({.tone = Tone::Danger, .lead = {}, .text = error.toProblem().sentence, .action = {}});
        });
}

void DeclarationPage::fillCoders()
{
    m_coders->clear();
    m_coders->addItems(m_sheet.coders);
    m_coders->setCurrentText(m_sheet.coder);
}

void DeclarationPage::addRow(const QList<TermEntry> &answers)
{
    auto *row = new DeclarationRow(m_context, answers, m_scroll->widget());
    const qsizetype place = m_rows.size();
    m_rows += row;
    m_column->insertWidget(int(place), row);
    connect(row, &DeclarationRow::answered, this, [this, place](const QString &answer) {
        commit(place, m_sheet.answer(place, answer, [this] { return m_surroundings.workspace.newId(); }));
    });
    connect(row, &DeclarationRow::noteChanged, this,
            [this, place](const Value &note) { commit(place, m_sheet.note(place, note)); });
    connect(row, &DeclarationRow::noteTyped, this, [this] { m_pause.start(); });
    connect(row, &DeclarationRow::sourcesChanged, this, [this, place](const QList<EditedRecord> &citations) {
        const QList<Record> created = m_created.all();
        m_created.reset({});
        commit(place, m_sheet.cite(place, citations, created));
    });
    connect(row, &DeclarationRow::moved, this, [this, place](int step) {
        if (place + step >= 0 && place + step < m_rows.size())
            m_rows[place + step]->setFocus(Qt::TabFocusReason);
    });
}

void DeclarationPage::take(const DeclarationSheet &sheet)
{
    const bool isOther = sheet.mission != m_sheet.mission;
    const bool answersChanged =
        sheet.answers.size() != m_sheet.answers.size() || sheet.points.size() != m_sheet.points.size();
    m_sheet = sheet;
    if (!sheet.isValid()) {
        m_messages->post(
            {.tone = Tone::Warning, .lead = {}, .text = tr("This mission is not in the project."), .action = {}});
    }
    if (answersChanged || isOther) {
        qDeleteAll(m_rows);
        m_rows.clear();
        m_created.reset({});
        m_terms.clear();
        for (qsizetype place = 0; place < sheet.points.size(); ++place)
            addRow(sheet.answers);
    }
    for (qsizetype place = 0; place < m_rows.size(); ++place)
        m_rows[place]->setPoint(sheet.points[place], m_surroundings.workspace.isWritable());
    if ((answersChanged || isOther) && !m_rows.isEmpty())
        m_rows.first()->setFocus(Qt::OtherFocusReason);
    fillCoders();
    showProgress();
}

void DeclarationPage::commit(qsizetype place, const ChangeSet &changes)
{
    if (changes.isEmpty())
        return;
    ++m_pending;
    m_rows[place]->setPoint(m_sheet.points[place], m_surroundings.workspace.isWritable());
    showProgress();
    deliver(m_surroundings.workspace.commit(changes), this, [this](const Workspace::Committed &committed) {
        --m_pending;
        if (!committed)
            m_messages->post({.tone = Tone::Warning, .lead = {}, .text = committed.problem().sentence, .action = {}});
        read();
    });
}

void DeclarationPage::showProgress()
{
    m_head->setCaption(tr("%1, %2 · %3 of %n point(s) answered", nullptr, int(m_sheet.points.size()))
                           .arg(m_sheet.label, m_sheet.election)
                           .arg(m_sheet.answered()));
}

void DeclarationPage::openSources()
{
    for (DeclarationRow *row : std::as_const(m_rows)) {
        if (row->hasFocus() || row->isAncestorOf(focusWidget()))
            return row->openSources();
    }
}

} // namespace scrutineer
