// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statements/codingentry.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int proseLines = 3;

} // namespace

CodingEntry::CodingEntry(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_prose(new QPlainTextEdit(this))
    , m_note(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_prose->setTabChangesFocus(true);
    m_prose->setFixedHeight(m_prose->fontMetrics().lineSpacing() * proseLines + 16);
    m_note->setProperty("role", u"caption"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    for (QWidget *widget : {static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_prose)}) {
        widget->installEventFilter(this);
        column->addWidget(widget);
    }
    column->addWidget(m_note);
    connect(m_line, &QLineEdit::textEdited, this, &CodingEntry::edited);
    connect(m_prose, &QPlainTextEdit::textChanged, this, [this] {
        if (m_open)
            Q_EMIT edited();
    });
    hide();
}

void CodingEntry::open(const QString &name, const QString &text, bool prose)
{
    m_open = false;
    m_isProse = prose;
    m_line->setVisible(!prose);
    m_prose->setVisible(prose);
    setNote({});
    m_line->setText(text);
    m_prose->setPlainText(text);
    m_line->setAccessibleName(name);
    m_prose->setAccessibleName(name);
    show();
    m_open = true;
    if (prose) {
        m_prose->setFocus(Qt::OtherFocusReason);
        m_prose->moveCursor(QTextCursor::End);
    } else {
        m_line->setFocus(Qt::OtherFocusReason);
        m_line->selectAll();
    }
}

void CodingEntry::close()
{
    m_open = false;
    hide();
}

QString CodingEntry::text() const
{
    return (m_isProse ? m_prose->toPlainText() : m_line->text()).trimmed();
}

void CodingEntry::setText(const QString &text)
{
    m_line->setText(text);
    m_prose->setPlainText(text);
    Q_EMIT edited();
}

void CodingEntry::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

bool CodingEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && m_open) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            Q_EMIT left();
    } else if (event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        if (key.key() == Qt::Key_Escape || (enter && !key.modifiers().testFlag(Qt::ShiftModifier))) {
            Q_EMIT done(enter);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace scrutineer
