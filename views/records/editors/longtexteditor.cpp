// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/editors/longtexteditor.h"

#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QTextBlock>

namespace scrutineer {

LongTextEditor::LongTextEditor(const Field &field, EditorContext &context, Place place, QWidget *parent)
    : FieldEditor(field, context, place, parent)
    , m_text(new QPlainTextEdit(this))
{
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(inRow() ? placeholder() : field.displayHint());
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    adopt(m_text, m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        grow();
        if (!m_quiet)
            Q_EMIT edited();
    });
    grow();
}

Value LongTextEditor::value() const
{
    return Value(m_text->toPlainText());
}

void LongTextEditor::setValue(const Value &value)
{
    if (value == this->value())
        return;
    const QScopedValueRollback quiet(m_quiet, true);
    m_text->setPlainText(value.text());
}

void LongTextEditor::grow()
{
    const int least = inRow() ? 1 : 2;
    const int most = inRow() ? 6 : 14;
    int lines = 0;
    for (QTextBlock block = m_text->document()->begin(); block.isValid() && lines < most; block = block.next())
        lines += qMax(1, block.layout()->lineCount());
    const int frame = 2 * m_text->frameWidth() + 14;
    m_text->setFixedHeight(qBound(least, lines, most) * m_text->fontMetrics().lineSpacing() + frame);
}

void LongTextEditor::resizeEvent(QResizeEvent *event)
{
    FieldEditor::resizeEvent(event);
    QMetaObject::invokeMethod(
        this, [this] { grow(); }, Qt::QueuedConnection);
}

QWidget *LongTextEditor::control() const
{
    return m_text;
}

void LongTextEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
}

} // namespace scrutineer
