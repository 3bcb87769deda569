// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader shows of the statement that is read, and its keys; the page is put together in readerpage.cpp.
#include "models/records/codelist.h"
#include "models/records/edtf.h"
#include "models/records/field.h"
#include "models/storage/workspace.h"
#include "views/shell/emptystate.h"
#include "views/shell/messagebar.h"
#include "views/shell/pill.h"
#include "views/shell/progressline.h"
#include "views/shell/searchfield.h"
#include "views/statements/claimcards.h"
#include "views/statements/readerpage.h"
#include "views/statements/readertext.h"
#include "views/statements/repeatedstrip.h"
#include "views/statements/textdialog.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

QString choiceWords(const Record &record, QStringView field)
{
    const QString key = record.value(field).text();
    return key.isEmpty() ? QString() : record.type().find(field)->choiceLabel(key);
}

} // namespace

void ReaderPage::followRead()
{
    const StatementReading &reading = m_desk.reading();
    if (reading.statement.isValid() || m_desk.wish().statement.isEmpty())
        m_progress->finish();
    fillHead();
    fillVersions();
    fillCodings();
    const QString words = reading.words();
    if (words != m_shown) {
        m_shown = words;
        m_text->setText(words);
    }
    m_repeated->setTextId(reading.text.isValid() ? reading.text.id() : QString(),
                          reading.hasText() && reading.text.value(u"standing").text() == "summary"_L1);
    m_text->setVisible(!words.isEmpty());
    m_empty->setVisible(words.isEmpty());
    tellOfText();
    showCoding();
    if (m_arriving && reading.statement.isValid())
        restoreWriting();
    if (m_figuresWanted)
        openFigures();
    if (const std::function<void()> act = std::exchange(m_afterRead, {}))
        act();
    followPlace();
}

void ReaderPage::followPlace()
{
    const StatementReading &reading = m_desk.reading();
    if (m_wantedPlace.text.isEmpty() || !reading.hasText() || reading.text.id() != m_wantedPlace.text)
        return;
    const TextPositions positions(reading.words());
    const qsizetype start = positions.toUnits(m_wantedPlace.span.start);
    m_text->select({start, positions.toUnits(m_wantedPlace.span.end()) - start});
    m_wantedPlace = {};
}

void ReaderPage::showCoding()
{
    const StatementReading &reading = m_desk.reading();
    const qsizetype placeless = std::ranges::count_if(
        reading.claims, [&](const ReadClaim &one) { return reading.hasText() && !one.anchor.isValid(); });
    const QString count = locale().toString(reading.claims.size());
    m_count->setText(placeless == 0 ? count : tr("%1, %n without a place", nullptr, int(placeless)).arg(count));
    if (!reading.coding.isValid())
        m_state->setStatus(tr("Not coded"), Tone::Neutral);
    else
        m_state->setStatus(choiceWords(reading.coding, u"state"), m_desk.isComplete() ? Tone::Success : Tone::Warning);
    followCoding();
    markSpans();
}

void ReaderPage::fillHead()
{
    const StatementReading &reading = m_desk.reading();
    const bool there = reading.statement.isValid();
    m_title->setText(there ? reading.statement.value(u"title").text() : tr("Statement"));
    QStringList parts;
    if (there) {
        parts << reading.issuers << reading.kind;
        const QString issued = Edtf::parse(reading.issued).value_or(Edtf()).display(locale());
        parts += issued.isEmpty() ? QString() : tr("issued %1").arg(issued);
    }
    if (reading.hasText()) {
        parts += tr("text version %1 of %2").arg(reading.text.value(u"number").text()).arg(reading.texts.size());
        const QString code = reading.text.value(u"language").text();
        parts += code.isEmpty() ? QString() : CodeList::languages().label(code, m_surroundings.workspace.language());
        parts << choiceWords(reading.text, u"standing").toLower()
              << choiceWords(reading.text, u"completeness").toLower();
    }
    parts.removeAll(QString());
    m_facts->setText(parts.join(u" · "_s));
}

void ReaderPage::fillVersions()
{
    const StatementReading &reading = m_desk.reading();
    auto *menu = new QMenu(m_versions);
    for (const Record &text : reading.texts) {
        QAction *action =
            menu->addAction(tr("Version %1").arg(text.value(u"number").text()), this, [this, id = text.id()] {
                m_desk.open({.statement = m_desk.wish().statement, .text = id, .coding = m_desk.wish().coding});
            });
        action->setCheckable(true);
        action->setChecked(text.id() == reading.text.id());
    }
    if (reading.hasText())
        menu->addSeparator();
    m_newText->setText(reading.hasText() ? tr("New version…") : tr("Add text…"));
    m_newText->setEnabled(reading.statement.isValid() && m_surroundings.workspace.isWritable());
    m_compare->setEnabled(reading.texts.size() > 1);
    m_place->setEnabled(reading.hasText() && !reading.claims.isEmpty() && m_surroundings.workspace.isWritable());
    menu->addActions({m_newText, m_compare, m_place});
    delete m_versions->menu();
    m_versions->setMenu(menu);
}

void ReaderPage::tellOfText()
{
    const StatementReading &reading = m_desk.reading();
    if (!reading.statement.isValid() || reading.words().isEmpty())
        m_notice->dismiss();
    else if (!reading.hasText())
        m_notice->post({.tone = Tone::Warning,
                        .lead = tr("Summary only."),
                        .text = tr("No text of this statement is on file. Claims on the summary are paraphrase."),
                        .action = m_surroundings.workspace.isWritable() ? tr("Add text…") : QString(),
                        .closable = false});
    else if (reading.text.value(u"standing").text() == "summary"_L1)
        m_notice->post({.tone = Tone::Warning,
                        .lead = tr("Paraphrase."),
                        .text = tr("This text is a summary; the statement's own words are not on file."),
                        .action = {},
                        .closable = false});
    else
        m_notice->dismiss();
}

void ReaderPage::markSpans()
{
    QList<MarkedSpan> spans;
    const QList<ReadClaim> &claims = m_desk.reading().claims;
    for (qsizetype i = 0; i < claims.size(); ++i)
        if (claims[i].anchor.isValid())
            spans.append({claims[i].span, int(i + 1), claims[i].polarity()});
    m_text->setSpans(spans);
    followCurrent();
}

void ReaderPage::followCurrent()
{
    m_text->setCurrent(int(m_desk.current() + 1));
    announceClaim();
    // Keys mean the claim that is current, so no other words stay selected; the next sentence is the one behind it.
    if (const ReadClaim *claim = m_desk.claim())
        m_lastClaim = claim->claim.id();
    if (const ReadClaim *claim = m_desk.claim(); claim && m_text->selection().length > 0)
        clearSelection(claim->anchor.isValid() ? claim->span.end() : m_text->selection().end());
}

void ReaderPage::find(bool forward)
{
    const QString sought = m_sought->text();
    if (sought.isEmpty()) {
        m_found->clear();
        return;
    }
    const QTextDocument::FindFlags flags = forward ? QTextDocument::FindFlags() : QTextDocument::FindBackward;
    bool found = m_text->find(sought, flags);
    if (!found) {
        const QTextCursor before = m_text->textCursor();
        m_text->moveCursor(forward ? QTextCursor::Start : QTextCursor::End);
        found = m_text->find(sought, flags);
        if (!found)
            m_text->setTextCursor(before);
    }
    m_found->setText(found ? QString() : tr("Not found"));
}

void ReaderPage::addText()
{
    const StatementReading &reading = m_desk.reading();
    if (!reading.statement.isValid())
        return;
    const QString statement = reading.statement.id();
    const qint64 last = reading.texts.isEmpty() ? 0 : reading.texts.last().value(u"number").integer().value_or(0);
    TextDialog dialog(m_surroundings, m_draftFolder, statement, last + 1, reading.text, this);
    if (dialog.exec() == QDialog::Accepted && m_desk.reading().statement.id() == statement)
        m_desk.addText(dialog.text(), dialog.anchors());
}

void ReaderPage::placeClaim()
{
    const qsizetype place = m_desk.reading().indexOf(m_lastClaim);
    const TextSpan words = m_text->selection();
    if (place >= 0 && words.length > 0) {
        m_message->dismiss();
        const QString claim = m_lastClaim;
        clearSelection(words.end());
        m_desk.placeClaim(claim, words);
        return;
    }
    const QString keys = m_place->shortcut().toString(QKeySequence::NativeText);
    m_message->post({.tone = Tone::Info,
                     .lead = {},
                     .text = place < 0 ? tr("Choose the claim first, then select its words and press %1.").arg(keys)
                                       : tr("Select the words of claim %1, then press %2.").arg(place + 1).arg(keys),
                     .action = {}});
}

void ReaderPage::moveClaim(int step)
{
    const qsizetype count = m_desk.reading().claims.size();
    if (count > 0)
        m_desk.setCurrent(std::clamp<qsizetype>(m_desk.current() + step, 0, count - 1));
}

bool ReaderPage::pressed(const QKeyEvent &event)
{
    if (event.modifiers().testFlag(Qt::ControlModifier) && pressedWithControl(event))
        return true;
    if (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_J:
        moveClaim(+1);
        return true;
    case Qt::Key_K:
        moveClaim(-1);
        return true;
    case Qt::Key_W:
        if (!event.modifiers().testFlag(Qt::ShiftModifier))
            m_repeated->setWanted(!m_repeated->isWanted());
        else
            m_repeated->goOn();
        return true;
    case Qt::Key_F3:
        find(!event.modifiers().testFlag(Qt::ShiftModifier));
        return true;
    default:
        return pressedToCode(event);
    }
}

bool ReaderPage::pressedOnCyrillic(const QKeyEvent &event)
{
    // The letters of both layouts that share a key.
    static const QString cyrillic = u"ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ"_s;
    static const QString latin = u"QWERTYUIOPASDFGHJKLZXCVBNM"_s;
    const QString typed = event.text().toUpper();
    const qsizetype place = typed.size() == 1 ? cyrillic.indexOf(typed) : -1;
    if (place < 0)
        return false;
    const QChar letter = latin[place];
    return pressed(QKeyEvent(event.type(), letter.unicode(), event.modifiers(), letter.toLower()));
}

void ReaderPage::keyPressEvent(QKeyEvent *event)
{
    if (!pressed(*event))
        Page::keyPressEvent(event);
}

bool ReaderPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    if (watched != m_sought)
        return pressed(key) || pressedOnCyrillic(key) || Page::eventFilter(watched, event);
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        find(!key.modifiers().testFlag(Qt::ShiftModifier));
        return true;
    }
    if (key.key() == Qt::Key_Escape && m_sought->text().isEmpty()) {
        m_find->hide();
        m_text->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace scrutineer
