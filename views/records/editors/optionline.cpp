// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/editors/optionline.h"

#include "models/records/folding.h"
#include "views/records/editors/optionpopup.h"
#include "views/shell/icon.h"
#include "views/shell/theme.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

OptionLine::OptionLine(const Theme &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
{
    connect(this, &QLineEdit::textEdited, this, &OptionLine::followTyping);
}

OptionLine::~OptionLine()
{
    delete m_popup;
}

OptionPopup &OptionLine::popup()
{
    if (!m_popup) {
        m_popup = new OptionPopup(m_theme, this);
        connect(m_popup, &OptionPopup::picked, this, &OptionLine::take);
        for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
            if (auto *area = qobject_cast<QAbstractScrollArea *>(above))
                connect(area->verticalScrollBar(), &QScrollBar::valueChanged, this, &OptionLine::closeOptions);
        }
    }
    return *m_popup;
}

void OptionLine::setChoice(const QString &id, const QString &text)
{
    m_id = id;
    m_text = text;
    setText(text);
    setCursorPosition(0);
    closeOptions();
}

bool OptionLine::isSettled() const
{
    const QString shown = text().trimmed();
    return shown.isEmpty() ? m_id.isEmpty() : !m_id.isEmpty() && text() == m_text;
}

void OptionLine::showOpener()
{
    QAction *opener = addAction(icon(u"chevron-down"_s, Ink::Muted), QLineEdit::TrailingPosition);
    opener->setText(tr("Show the list"));
    opener->setToolTip(tr("Show the list (Down)"));
    connect(opener, &QAction::triggered, this, [this] {
        if (isReadOnly())
            return;
        setFocus(Qt::OtherFocusReason);
        ask(isSettled() ? QString() : text().trimmed());
    });
}

bool OptionLine::isOpen() const
{
    return m_popup && m_popup->isVisible();
}

void OptionLine::closeOptions()
{
    m_waiting = false;
    if (m_popup)
        m_popup->hide();
    update();
}

void OptionLine::ask(const QString &typed)
{
    m_asked = typed;
    m_waiting = true;
    Q_EMIT wanted(typed);
}

void OptionLine::setOptions(const QString &typed, const QList<Option> &options)
{
    if (typed != m_asked || !m_waiting || !hasFocus())
        return;
    popup().setOptions(options, typed);
    if (options.isEmpty())
        m_popup->hide();
    else
        m_popup->open();
    update();
}

void OptionLine::followTyping(const QString &text)
{
    const bool had = !m_id.isEmpty();
    m_id.clear();
    m_text.clear();
    if (text.trimmed().isEmpty())
        closeOptions();
    else
        ask(text.trimmed());
    if (had || text.trimmed().isEmpty())
        Q_EMIT chosen({});
}

void OptionLine::take(int row)
{
    if (!m_popup || row < 0 || row >= m_popup->options().size())
        return;
    const Option option = m_popup->options().at(row);
    if (option.isCreate()) {
        create();
        return;
    }
    setChoice(option.id, option.text);
    // Who types on at once means another one, not letters in front of this.
    selectAll();
    Q_EMIT chosen(option.id);
}

void OptionLine::create()
{
    const QString name = text().trimmed();
    if (m_makes.isEmpty() || name.isEmpty() || isSettled() || isReadOnly())
        return;
    closeOptions();
    Q_EMIT createWanted(m_makes, name);
}

bool OptionLine::moveInList(int key)
{
    const int last = int(m_popup->options().size()) - 1;
    const int row = m_popup->currentRow();
    switch (key) {
    case Qt::Key_Down:
        m_popup->setCurrentRow(row >= last ? 0 : row + 1);
        break;
    case Qt::Key_Up:
        m_popup->setCurrentRow(row <= 0 ? last : row - 1);
        break;
    case Qt::Key_PageDown:
        m_popup->setCurrentRow(qMin(last, row + 7));
        break;
    case Qt::Key_PageUp:
        m_popup->setCurrentRow(qMax(0, row - 7));
        break;
    default:
        return false;
    }
    const int now = m_popup->currentRow();
    setAccessibleDescription(
        tr("%1, %2 of %3").arg(m_popup->options().at(now).text, QString::number(now + 1), QString::number(last + 1)));
    update();
    return true;
}

bool OptionLine::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool closes = key->key() == Qt::Key_Escape && isOpen();
        const bool makes = key->modifiers().testFlag(Qt::AltModifier) && key->key() == Qt::Key_Return;
        if (closes || makes) {
            event->accept();
            return true;
        }
    }
    // Tab never reaches keyPressEvent: the focus moves before.
    if (event->type() == QEvent::KeyPress && isOpen()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int row = m_popup->currentRow();
        const bool takes = key->key() == Qt::Key_Tab && row >= 0 && !m_popup->options().at(row).isCreate() &&
                           !text().trimmed().isEmpty() && !isSettled();
        if (takes) {
            take(row);
            return true;
        }
    }
    return QLineEdit::event(event);
}

void OptionLine::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::AltModifier)) {
        create();
        return;
    }
    if (isOpen()) {
        if (moveInList(event->key()))
            return;
        if (event->key() == Qt::Key_Escape) {
            closeOptions();
            return;
        }
        if (isEnter && event->modifiers() == Qt::NoModifier) {
            take(m_popup->currentRow());
            return;
        }
    } else if (event->key() == Qt::Key_Down && !isReadOnly()) {
        ask(isSettled() ? QString() : text().trimmed());
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void OptionLine::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    // Typing over a choice replaces it, so the whole of it is marked however the focus came.
    if (event->reason() != Qt::MouseFocusReason)
        selectAll();
}

void OptionLine::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    closeOptions();
    if (!isSettled())
        Q_EMIT leftUnsettled();
}

void OptionLine::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    if (!isReadOnly() && isEnabled() && !isOpen())
        ask(isSettled() ? QString() : text().trimmed());
}

QString OptionLine::ghost() const
{
    if (!isOpen() || text().isEmpty() || cursorPosition() != text().size())
        return {};
    const int row = m_popup->currentRow();
    if (row < 0 || m_popup->options().at(row).isCreate())
        return {};
    const QString full = m_popup->options().at(row).text;
    return fold(full.left(text().size())) == fold(text()) ? full.mid(text().size()) : QString();
}

void OptionLine::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const QString rest = ghost();
    if (rest.isEmpty() || text().isEmpty())
        return;
    QPainter painter(this);
    painter.setPen(m_theme.tokens().muted);
    const QRect caret = cursorRect();
    const QRect area(caret.center().x() + 1, 0, width() - caret.center().x() - m_theme.tokens().px(10), height());
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(rest, Qt::ElideRight, area.width()));
}

} // namespace scrutineer
