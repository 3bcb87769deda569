// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/editors/numbereditor.h"

#include <QLineEdit>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

/// Without spaces of any kind, and with the plain minus.
QString withoutSpaces(QString text)
{
    static const QRegularExpression spaces(u"[\\s\\x{00A0}\\x{202F}\\x{2009}]"_s);
    text.remove(spaces);
    return text.replace(QChar(0x2212), u'-');
}

QLocale strict(QLocale locale)
{
    locale.setNumberOptions(QLocale::RejectGroupSeparator);
    return locale;
}

} // namespace

std::optional<qint64> readWhole(const QString &text, const QLocale &locale)
{
    const QString bare = withoutSpaces(text);
    for (const QLocale &way : {strict(QLocale::c()), locale, QLocale(QLocale::English)}) {
        bool ok = false;
        if (const qint64 number = way.toLongLong(bare, &ok); ok)
            return number;
    }
    return {};
}

std::optional<double> readDecimal(const QString &text, const QLocale &locale)
{
    const QString bare = withoutSpaces(text);
    for (const QLocale &way : {strict(locale), locale, strict(QLocale::c())}) {
        bool ok = false;
        if (const double number = way.toDouble(bare, &ok); ok && std::isfinite(number))
            return number;
    }
    return {};
}

NumberEditor::NumberEditor(const Field &field, EditorContext &context, Place place, QWidget *parent)
    : FieldEditor(field, context, place, parent)
    , m_line(new QLineEdit(this))
{
    m_line->setPlaceholderText(inRow() ? placeholder() : field.displayHint());
    m_line->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    if (!inRow())
        m_line->setMaximumWidth(200);
    adopt(m_line, m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

QString NumberEditor::shown(const Value &value) const
{
    if (value.isBlank())
        return {};
    const QLocale locale;
    if (field().kind == FieldKind::Integer)
        return locale.toString(value.integer().value_or(0));
    return locale.toString(value.decimal().value_or(0), 'f', QLocale::FloatingPointShortest);
}

Value NumberEditor::value() const
{
    const QString text = m_line->text();
    if (field().kind == FieldKind::Integer) {
        const std::optional<qint64> number = readWhole(text, QLocale());
        return number ? Value(*number) : Value();
    }
    const std::optional<double> number = readDecimal(text, QLocale());
    return number ? Value(*number) : Value();
}

void NumberEditor::setValue(const Value &value)
{
    if (value != this->value() || !typed().isEmpty())
        m_line->setText(shown(value));
}

QString NumberEditor::problem() const
{
    if (typed().isEmpty())
        return {};
    return field().kind == FieldKind::Integer ? tr("“%1” is not a whole number.").arg(typed())
                                              : tr("“%1” is not a number.").arg(typed());
}

QString NumberEditor::typed() const
{
    const QString text = m_line->text().trimmed();
    return value().isBlank() ? text : QString();
}

void NumberEditor::setTyped(const QString &text)
{
    m_line->setText(text);
}

void NumberEditor::finish()
{
    if (const Value now = value(); !now.isBlank())
        m_line->setText(shown(now));
}

QWidget *NumberEditor::control() const
{
    return m_line;
}

void NumberEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

} // namespace scrutineer
