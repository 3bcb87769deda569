// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statements/repeatedstrip.h"

#include "models/storage/delivery.h"
#include "models/storage/workspace.h"
#include "views/shell/icon.h"
#include "views/shell/theme.h"
#include "views/statements/readertext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

RepeatedStrip::RepeatedStrip(const Surroundings &surroundings, std::shared_ptr<WordingSearch> search, ReaderText &text,
                             QWidget *parent)
    : QFrame(parent)
    , m_surroundings(surroundings)
    , m_search(std::move(search))
    , m_text(text)
    , m_said(new QLabel(this))
    , m_next(new QToolButton(this))
{
    const Tokens &tokens = surroundings.theme.tokens();
    setProperty("role", u"header"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(tokens.px(24), tokens.px(6), tokens.px(24), tokens.px(6));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setProperty("role", u"caption"_s);
    m_said->setWordWrap(true);
    m_next->setIcon(icon(u"chevron-down"_s, Ink::Muted));
    m_next->setAccessibleName(tr("Next repeated wording"));
    m_next->setToolTip(tr("Next repeated wording (Shift+W)"));
    m_next->setFocusPolicy(Qt::StrongFocus);
    auto *close = new QToolButton(this);
    close->setIcon(icon(u"x"_s, Ink::Muted));
    close->setAccessibleName(tr("Hide repeated wording"));
    close->setToolTip(tr("Hide repeated wording (W)"));
    close->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(m_said, 1);
    row->addWidget(m_next);
    row->addWidget(close);
    hide();
    connect(m_next, &QToolButton::clicked, this, &RepeatedStrip::goOn);
    connect(close, &QToolButton::clicked, this, [this] {
        setWanted(false);
        m_text.setFocus(Qt::OtherFocusReason);
    });
    connect(&m_text, &ReaderText::cursorPositionChanged, this, &RepeatedStrip::tell);
    // Coding changes many a record and no wording.
    connect(&surroundings.workspace, &Workspace::changed, this, [this](const ChangeNotice &notice) {
        if (notice.counts.contains(u"statement_text"_s) || notice.counts.contains(u"statement"_s))
            ask();
    });
}

void RepeatedStrip::setTextId(const QString &id, bool isSummary)
{
    m_isSummary = isSummary;
    if (id == m_id)
        return;
    m_id = id;
    m_passages.clear();
    mark();
    ask();
}

void RepeatedStrip::setWanted(bool wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    setVisible(wanted);
    m_passages.clear();
    mark();
    ask();
    Q_EMIT wantedChanged(wanted);
}

// The whole project is compared: a formula is often older than the election in scope.
void RepeatedStrip::ask()
{
    const int request = ++m_request;
    m_known = false;
    tell();
    if (!m_wanted || m_id.isEmpty() || !m_surroundings.workspace.isOpen())
        return;
    WordingQuery query;
    query.summaries = m_isSummary;
    const auto read = [search = m_search, query, id = m_id](Connection &connection) {
        const Result<QList<WordingElsewhere>> found = search->elsewhere(connection, id, query);
        return found ? *found : QList<WordingElsewhere>();
    };
    deliver(
        m_surroundings.workspace.analyses().run(read), this,
        [this, request](const QList<WordingElsewhere> &found) {
            if (request != m_request)
                return;
            m_known = true;
            m_passages = found;
            mark();
            tell();
        },
        [this](const SqlError &error) { m_said->setText(error.toProblem().sentence); });
}

void RepeatedStrip::mark()
{
    const TextPositions positions(m_text.toPlainText());
    m_spans.clear();
    for (const WordingElsewhere &passage : std::as_const(m_passages)) {
        const qsizetype start = positions.toUnits(passage.span.start);
        m_spans.append({start, positions.toUnits(passage.span.end()) - start});
    }
    m_text.setRepeated(m_spans);
    m_next->setEnabled(!m_spans.isEmpty());
}

void RepeatedStrip::tell()
{
    if (!m_wanted)
        return;
    if (m_id.isEmpty()) {
        m_said->setText(tr("No text is on file to be compared."));
        return;
    }
    if (!m_known) {
        m_said->setText(tr("Looking for this wording in other statements…"));
        return;
    }
    const qsizetype caret = m_text.textCursor().selectionStart();
    QStringList said;
    for (qsizetype i = 0; i < m_spans.size(); ++i) {
        if (m_spans[i].start <= caret && caret < m_spans[i].end())
            said += tr("%n word(s).", nullptr, m_passages[i].words) + u' ' + m_passages[i].alsoIn();
    }
    if (said.isEmpty()) {
        said += m_passages.isEmpty()
                    ? tr("No run of %n word(s) of this text stands in another statement.", nullptr,
                         WordingIndex::usualLeastWords)
                    : tr("%n passage(s) of this text stand in other statements too.", nullptr, int(m_passages.size()));
    }
    if (m_isSummary)
        said += tr("This text is a summary: its wording may be the researcher’s.");
    m_said->setText(said.join(u'\n'));
}

void RepeatedStrip::goOn()
{
    if (m_spans.isEmpty())
        return;
    const qsizetype caret = m_text.textCursor().selectionStart();
    const auto next = std::ranges::find_if(m_spans, [&](const TextSpan &span) { return span.start > caret; });
    m_text.select(next == m_spans.end() ? m_spans.first() : *next);
}

QString RepeatedStrip::said() const
{
    return m_said->text();
}

} // namespace scrutineer
