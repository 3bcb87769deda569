// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/editors/dateeditor.h"

#include "views/shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

DateEditor::DateEditor(const Field &field, EditorContext &context, Place place, QWidget *parent)
    : FieldEditor(field, context, place, parent)
    , m_line(new QLineEdit(this))
    , m_understood(new QLabel(this))
{
    m_line->setPlaceholderText(inRow() ? placeholder() : field.displayHint());
    m_understood->setTextFormat(Qt::PlainText);
    setStyleProperty(*m_understood, "role", u"caption"_s);
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_line, 3);
    row->addWidget(m_understood, inRow() ? 0 : 2);
    m_understood->setVisible(!inRow());
    adopt(content, m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        read();
        Q_EMIT edited();
    });
}

void DateEditor::read()
{
    EdtfReference reference;
    reference.nearest = context().votingDay;
    m_shown.clear();
    m_reading = Edtf::read(m_line->text(), reference);
    explain();
}

void DateEditor::explain()
{
    QString sentence;
    if (m_reading.isOk() && !m_reading.date.isBlank()) {
        sentence = m_reading.date.display(QLocale());
        if (m_line->text() == sentence)
            sentence.clear();
        if (context().votingDay && field().key() != "voting_day"_L1) {
            if (const std::optional<int> days = m_reading.date.daysFrom(*context().votingDay)) {
                const QString offset = *days == 0  ? tr("voting day")
                                       : *days < 0 ? u"E−%1"_s.arg(-*days)
                                                   : u"E+%1"_s.arg(*days);
                sentence += sentence.isEmpty() ? offset : u" · "_s + offset;
            }
        }
    }
    m_understood->setText(sentence);
    if (inRow())
        m_line->setToolTip((sentence.isEmpty() ? field().displayLabel() : sentence).toHtmlEscaped());
    m_line->setAccessibleDescription(sentence.isEmpty() ? field().displayHint() : sentence);
}

Value DateEditor::value() const
{
    return Value(m_reading.date.text());
}

void DateEditor::setValue(const Value &value)
{
    if (value == this->value() && typed().isEmpty()) {
        explain();
        return;
    }
    const std::optional<Edtf> date = Edtf::parse(value.text());
    m_reading = {date.value_or(Edtf()), {}};
    m_shown = m_reading.date.display(QLocale());
    m_line->setText(m_shown);
    m_line->setCursorPosition(0);
    explain();
}

QString DateEditor::problem() const
{
    return m_reading.problem;
}

QString DateEditor::typed() const
{
    return m_reading.isOk() ? QString() : m_line->text().trimmed();
}

void DateEditor::setTyped(const QString &text)
{
    m_line->setText(text);
    read();
}

void DateEditor::finish()
{
    if (!m_reading.isOk() || m_reading.date.isBlank() || m_line->text() == m_shown)
        return;
    m_shown = m_reading.date.display(QLocale());
    m_line->setText(m_shown);
    explain();
}

QWidget *DateEditor::control() const
{
    return m_line;
}

void DateEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

} // namespace scrutineer
