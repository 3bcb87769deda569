// SPDX-License-Identifier: GPL-3.0-or-later
// Coding by keys in the reader: the focus stays in the text, and each key that changes something is one commit.
#include "models/analysis/sentences.h"
#include "models/storage/workspace.h"
#include "views/shell/icon.h"
#include "views/shell/keyhints.h"
#include "views/shell/messagebar.h"
#include "views/shell/theme.h"
#include "views/statements/claimwords.h"
#include "views/statements/codingpanel.h"
#include "views/statements/coveragegrid.h"
#include "views/statements/readerpage.h"
#include "views/statements/readertext.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

void ReaderPage::connectCoding()
{
    connect(m_panel, &CodingPanel::done, this, [this] { m_text->setFocus(Qt::OtherFocusReason); });
    connect(m_panel, &CodingPanel::themeChosen, this, &ReaderPage::addClaim);
    connect(m_complete, &QPushButton::clicked, this, [this] {
        setComplete(!m_desk.isComplete());
        m_text->setFocus(Qt::OtherFocusReason);
    });
    connect(m_message, &MessageBar::acted, this, [this] {
        if (m_act)
            m_act();
    });
    connect(&m_desk, &CodingDesk::edited, this, &ReaderPage::tellWhose);
    connect(&m_desk, &CodingDesk::edited, this, &ReaderPage::showCoding);
    connect(m_panel, &CodingPanel::figuresWanted, this, &ReaderPage::openFigures);
    connect(m_panel, &CodingPanel::written, this, [this](const CodingDrafts::Writing &writing) {
        m_codingDrafts->keep(m_desk.reading().statement.id(), writing);
    });
    connect(m_panel, &CodingPanel::taken, this, [this] { m_codingDrafts->drop(m_desk.reading().statement.id()); });
    connect(&m_desk, &CodingDesk::refused, this, &ReaderPage::takeBack);
    connect(m_codingDrafts, &CodingDrafts::failed, this, [this](const QString &sentence) {
        m_message->post({.tone = Tone::Danger, .lead = {}, .text = sentence, .action = {}});
    });
    // Selected words are the claim to come, so the one before is left.
    connect(m_text, &ReaderText::selectionChanged, this, [this] {
        const bool selected = m_text->selection().length > 0;
        if (selected)
            m_desk.setCurrent(-1);
        m_panel->setSelecting(selected);
    });
}

QList<KeyHints::Hint> ReaderPage::codingHints() const
{
    if (!m_desk.isOpenForCoding())
        return {{{u"J"_s, u"K"_s}, tr("next, previous claim")},
                {{u"W"_s}, tr("wording elsewhere")},
                {{u"Ctrl"_s, u"F"_s}, tr("find in the text")}};
    return {{{tr("Select text"), u"1–0"_s}, tr("new claim with theme")},
            {{u"N"_s}, tr("next sentence")},
            {{u"−"_s, u"+"_s}, tr("polarity")},
            {{u"Enter"_s}, tr("save, next sentence")},
            {{u"J"_s, u"K"_s}, tr("next, previous claim")},
            {{u"S"_s, u"1–0"_s}, tr("silence")},
            {{u"Ctrl"_s, u"Enter"_s}, tr("nothing more")},
            {{u"D"_s}, tr("claim without theme")},
            {{u"Ctrl"_s, u"Backspace"_s}, tr("delete claim")},
            {{u"Ctrl"_s, u"Z"_s}, tr("undo")},
            {{u"W"_s}, tr("wording elsewhere")}};
}

void ReaderPage::followCoding()
{
    const bool complete = m_desk.isComplete();
    m_complete->setText(complete ? tr("Open again") : tr("Nothing more"));
    m_complete->setIcon(icon(complete ? u"rotate-ccw"_s : u"check"_s, complete ? Ink::Text : Ink::OnAccent));
    m_complete->setToolTip(complete ? tr("Open the coding again to change it")
                                    : tr("Nothing more in this statement: the coding is complete (Ctrl+Enter)"));
    m_complete->setAccessibleName(complete ? tr("Open the coding again") : tr("Nothing more in this statement"));
    setStyleProperty(*m_complete, "role", complete ? QString() : u"primary"_s);
    const bool words = !m_desk.reading().words().isEmpty();
    m_complete->setVisible(m_surroundings.workspace.isWritable() && words);
    m_coverage->setVisible(words);
    m_hints->setHints(codingHints());
}

void ReaderPage::announceClaim()
{
    const QString words = spokenClaim(m_desk, m_desk.current());
    if (words == m_text->accessibleDescription())
        return;
    m_text->setAccessibleDescription(words);
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ReaderPage::tell(const QString &sentence, const QString &action, const std::function<void()> &act)
{
    m_act = act;
    m_message->post({.tone = Tone::Info, .lead = {}, .text = sentence, .action = action});
}

void ReaderPage::setComplete(bool complete)
{
    m_panel->use({});
    m_coverage->setSilencing(false);
    if (complete)
        clearSelection(m_text->selection().end());
    m_desk.setComplete(complete);
}

void ReaderPage::clearSelection(qsizetype caret)
{
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(int(caret));
    m_text->setTextCursor(cursor);
}

void ReaderPage::addClaim(const QString &theme)
{
    const TextSpan stretch = m_text->selection();
    if (stretch.length == 0) {
        tell(tr("Select the words that make the claim first, or press N for the next sentence."));
        return;
    }
    m_message->dismiss();
    m_desk.addClaim(theme, stretch);
    if (m_desk.claim())
        m_panel->use(u"theme"_s);
}

void ReaderPage::selectSentence(int step, bool strictlyAfter)
{
    const StatementReading &reading = m_desk.reading();
    const QString language = reading.hasText() ? reading.text.value(u"language").text() : QString();
    const QList<TextSpan> all = sentences(m_shown, language);
    const TextSpan here = m_text->selection();
    if (step < 0) {
        const auto before = std::ranges::find_if(all.rbegin(), all.rend(),
                                                 [&](const TextSpan &one) { return one.end() <= here.start; });
        if (before != all.rend())
            m_text->select(*before);
        return;
    }
    // Without a selection the sentence that the caret stands in is the next one.
    const auto next = std::ranges::find_if(all, [&](const TextSpan &one) {
        return here.length > 0 || strictlyAfter ? one.start >= here.end() : one.end() > here.start;
    });
    if (next != all.end()) {
        m_text->select(*next);
        return;
    }
    clearSelection(here.end());
    m_desk.setCurrent(-1);
    tell(tr("That was the last sentence."), m_desk.isOpenForCoding() ? tr("Nothing more in this statement") : QString(),
         [this] { setComplete(true); });
}

bool ReaderPage::pressedDigit(const QKeyEvent &event)
{
    const QString digit = event.text();
    if (digit.size() != 1 || digit < u"0"_s || digit > u"9"_s)
        return false;
    const QList<TermEntry> themes = m_desk.mainThemes();
    const auto theme =
        std::ranges::find_if(themes, [&](const TermEntry &one) { return QString::number(*one.digit) == digit; });
    if (theme == themes.end())
        return false;
    if (m_coverage->isSilencing())
        m_coverage->cycle(theme->id);
    else
        addClaim(theme->id);
    return true;
}

bool ReaderPage::pressedWithControl(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        if (m_desk.isComplete() || !m_desk.isOpenForCoding())
            return false;
        setComplete(true);
        return true;
    }
    if (event.key() == Qt::Key_Backspace && m_desk.claim()) {
        m_panel->use({});
        m_desk.removeClaim();
        return true;
    }
    return false;
}

bool ReaderPage::pressedToCode(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_N) {
        const bool enter = event.key() != Qt::Key_N;
        // In an open field the letter may be the initial of a value.
        if (enter || m_panel->fieldInUse().isEmpty() || !m_panel->pressed(event)) {
            m_panel->use({});
            m_coverage->setSilencing(false);
            selectSentence(event.modifiers().testFlag(Qt::ShiftModifier) ? -1 : +1, enter || m_desk.claim());
        }
        return true;
    }
    if (!m_desk.isOpenForCoding())
        return tellComplete(event);
    if (event.key() == Qt::Key_S && m_panel->fieldInUse().isEmpty()) {
        if (m_coverage->isSilencing())
            m_coverage->cycleCurrent();
        m_coverage->setSilencing(true);
        return true;
    }
    if (m_coverage->isSilencing()) {
        if (pressedDigit(event))
            return true;
        m_coverage->setSilencing(false);
        if (event.key() == Qt::Key_Escape)
            return true;
    }
    if (m_panel->pressed(event))
        return true;
    if (event.key() == Qt::Key_Escape)
        return leaveClaim();
    if (event.key() == Qt::Key_D && !m_desk.claim()) {
        addClaim({});
        return true;
    }
    return pressedDigit(event);
}

bool ReaderPage::tellComplete(const QKeyEvent &event)
{
    const QString typed = event.text();
    const bool codes = typed.size() == 1 && u"0123456789+-=sSdD"_s.contains(typed);
    if (!codes || !m_desk.isComplete() || !m_surroundings.workspace.isWritable())
        return false;
    tell(tr("This coding is complete. Open it again to change it."), tr("Open again"), [this] { setComplete(false); });
    return true;
}

bool ReaderPage::leaveClaim()
{
    if (m_desk.claim()) {
        m_desk.setCurrent(-1);
        return true;
    }
    const TextSpan selected = m_text->selection();
    if (selected.length == 0)
        return false;
    clearSelection(selected.end());
    return true;
}

} // namespace scrutineer
