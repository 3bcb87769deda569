// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/editors/addresseditor.h"

#include "views/shell/icon.h"

#include <QAction>
#include <QDesktopServices>
#include <QLineEdit>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

AddressEditor::AddressEditor(const Field &field, EditorContext &context, Place place, QWidget *parent)
    : FieldEditor(field, context, place, parent)
    , m_line(new QLineEdit(this))
    , m_open(m_line->addAction(icon(u"external-link"_s, Ink::Muted), QLineEdit::TrailingPosition))
{
    m_line->setPlaceholderText(inRow() ? placeholder() : u"https://"_s);
    m_line->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_open->setText(tr("Open in the browser"));
    m_open->setToolTip(tr("Open in the browser"));
    adopt(m_line, m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        showButton();
        Q_EMIT edited();
    });
    connect(m_open, &QAction::triggered, this,
            [this] { QDesktopServices::openUrl(QUrl(value().text(), QUrl::StrictMode)); });
    showButton();
}

Value AddressEditor::value() const
{
    return Value(m_line->text().trimmed());
}

void AddressEditor::setValue(const Value &value)
{
    if (value == this->value())
        return;
    m_line->setText(value.text());
    m_line->setCursorPosition(0);
    showButton();
}

void AddressEditor::finish()
{
    static const QRegularExpression bare(u"^[\\w-]+(\\.[\\w-]+)+(/.*)?$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    if (const QString text = m_line->text().trimmed(); bare.match(text).hasMatch()) {
        m_line->setText(u"https://"_s + text);
        showButton();
        Q_EMIT edited();
    }
}

void AddressEditor::showButton()
{
    const QString scheme = QUrl(m_line->text().trimmed(), QUrl::StrictMode).scheme();
    m_open->setVisible(scheme == "http"_L1 || scheme == "https"_L1 || scheme == "ftp"_L1);
}

QWidget *AddressEditor::control() const
{
    return m_line;
}

void AddressEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

} // namespace scrutineer
