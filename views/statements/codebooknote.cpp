// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statements/codebooknote.h"

#include "models/storage/delivery.h"
#include "models/storage/workspace.h"
#include "views/shell/theme.h"

#include <QLabel>
#include <QScrollBar>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int noteHeight = 84;
constexpr int examples = 3;

} // namespace

CodebookNote::CodebookNote(const Theme &theme, Workspace &workspace, QWidget *parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_words(new QLabel(this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setFixedHeight(theme.tokens().px(noteHeight));
    setAccessibleName(tr("Codebook"));
    m_words->setProperty("role", u"caption"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_words->setTextInteractionFlags(Qt::NoTextInteraction);
    setWidget(m_words);
    for (QWidget *plain : {viewport(), static_cast<QWidget *>(m_words)})
        plain->setAutoFillBackground(false);
}

QString CodebookNote::words() const
{
    return m_words->text();
}

void CodebookNote::put(const QString &words)
{
    m_words->setText(words);
    setAccessibleDescription(words);
    verticalScrollBar()->setValue(0);
}

void CodebookNote::ask(const CodebookQuestion &question, const QString &otherwise)
{
    if (question == m_question && !question.term.isEmpty())
        return;
    m_question = question;
    const int asked = ++m_asked;
    if (question.term.isEmpty() || !m_workspace.isOpen()) {
        put(otherwise);
        return;
    }
    // Two questions one after the other shall not show the first's answer; the old words stay until then.
    deliver(
        m_workspace.analyses().run(
            [question](Connection &connection) { return readCodebookEntry(connection, question, examples); }),
        this,
        [this, asked](const CodebookEntry &entry) {
            if (asked == m_asked)
                put(entry.words());
        },
        [this, asked, question, otherwise](const SqlError &error) {
            if (asked != m_asked)
                return;
            m_question = {};
            if (error.isInterruption())
                ask(question, otherwise);
            else
                put(error.toProblem().sentence);
        });
}

} // namespace scrutineer
