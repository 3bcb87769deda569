// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/editors/texteditor.h"

#include <QLineEdit>

namespace scrutineer {

TextEditor::TextEditor(const Field &field, EditorContext &context, Place place, QWidget *parent)
    : FieldEditor(field, context, place, parent)
    , m_line(new QLineEdit(this))
{
    m_line->setPlaceholderText(inRow() ? placeholder() : field.displayHint());
    adopt(m_line, m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

Value TextEditor::value() const
{
    return Value(m_line->text().trimmed());
}

void TextEditor::setValue(const Value &value)
{
    // The same value in other spaces is what the user is typing; the caret must not jump.
    if (value == this->value())
        return;
    m_line->setText(value.text());
    m_line->setCursorPosition(0);
}

QWidget *TextEditor::control() const
{
    return m_line;
}

void TextEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

} // namespace scrutineer
