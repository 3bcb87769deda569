// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/searchfield.h"

#include "views/shell/icon.h"
#include "views/shell/keycap.h"
#include "views/shell/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

SearchField::SearchField(const Theme &theme, const QString &prompt, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_hint(new KeyCap(theme, QString(), this))
{
    addAction(icon(u"search"_s, Ink::Muted), QLineEdit::LeadingPosition);
    setClearButtonEnabled(true);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->hide();
    connect(this, &QLineEdit::textChanged, this, &SearchField::placeHint);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        placeHint();
    });
    setPrompt(prompt);
}

void SearchField::setPrompt(const QString &prompt)
{
    setPlaceholderText(prompt);
    setAccessibleName(prompt);
    placeHint();
}

void SearchField::setKeyHint(const QKeySequence &keys)
{
    m_hint->setText(keyNames(keys).join(u' '));
    setAccessibleDescription(keys.toString(QKeySequence::NativeText));
    placeHint();
}

QSize SearchField::sizeHint() const
{
    return {m_theme.tokens().px(208), QLineEdit::sizeHint().height()};
}

void SearchField::placeHint()
{
    const QSize size = m_hint->sizeHint();
    const QRect place(width() - size.width() - m_theme.tokens().px(8), (height() - size.height()) / 2, size.width(),
                      size.height());
    m_hint->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    // A narrow field says what it searches rather than by which key.
    const int words = fontMetrics().horizontalAdvance(placeholderText()) + m_theme.tokens().px(36);
    m_hint->setVisible(text().isEmpty() && !m_hint->text().isEmpty() && words < place.left());
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    event->setAccepted(!text().isEmpty());
    clear();
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeHint();
}

} // namespace scrutineer
