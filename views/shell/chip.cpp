// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/chip.h"

#include "views/shell/icon.h"
#include "views/shell/painting.h"
#include "views/shell/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

Chip::Chip(const Theme &theme, const QString &label, const QString &value, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_close(new QToolButton(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setStyleProperty(*m_close, "role", u"close"_s);
    m_close->setIcon(scrutineer::icon(u"x"_s, Ink::Muted));
    // Delete on the chip does the same, so that walking through a filter costs one stop for each part.
    m_close->setFocusPolicy(Qt::NoFocus);
    connect(m_close, &QToolButton::clicked, this, &Chip::closeRequested);
    connect(&theme, &Theme::changed, this, [this] {
        resizeEvent(nullptr);
        updateGeometry();
        update();
    });
    setContent(label, value);
}

void Chip::setContent(const QString &label, const QString &value)
{
    m_label = label;
    m_value = value;
    describe();
    updateGeometry();
    update();
}

void Chip::setClosable(bool closable)
{
    m_close->setVisible(closable);
    describe();
    updateGeometry();
}

void Chip::describe()
{
    const QString name =
        m_label.isEmpty() ? m_value : tr("%1: %2", "field and value of a filter").arg(m_label, m_value);
    setAccessibleName(name);
    setToolTip(name.toHtmlEscaped());
    m_close->setAccessibleName(tr("Remove %1").arg(name));
    m_close->setToolTip(tr("Remove (Delete)"));
    setAccessibleDescription(m_close->isHidden() ? QString() : tr("Delete removes it."));
}

int Chip::closeWidth() const
{
    return m_close->isHidden() ? m_theme.tokens().px(12) : m_theme.tokens().px(26);
}

QSize Chip::sizeHint() const
{
    const Tokens &t = m_theme.tokens();
    const QFontMetrics light(m_theme.font(Type::Caption));
    const QFontMetrics bold(m_theme.font(Type::Label));
    const int label = m_label.isEmpty() ? 0 : light.horizontalAdvance(m_label) + t.px(6);
    return {t.px(12) + label + bold.horizontalAdvance(m_value) + 1 + closeWidth(), t.px(28)};
}

QSize Chip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), m_theme.tokens().px(96)), sizeHint().height()};
}

void Chip::resizeEvent(QResizeEvent *)
{
    const Tokens &t = m_theme.tokens();
    m_close->setIconSize({t.px(13), t.px(13)});
    const int side = t.px(20);
    const QRect place(width() - side - t.px(5), (height() - side) / 2, side, side);
    m_close->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

void Chip::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    paintFrame(painter, rect(), height() / 2.0, underMouse() ? 1 : 0, t.control, isDown() ? t.selection : t.hover);
    if (hasFocus())
        paintFocus(painter, rect(), t, height() / 2);

    const QFont light = m_theme.font(Type::Caption);
    const QFont bold = m_theme.font(Type::Label);
    const auto side = Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine;
    QRect room = rect().adjusted(t.px(12), 0, -closeWidth(), 0);
    const int label = m_label.isEmpty() ? 0 : QFontMetrics(light).horizontalAdvance(m_label) + t.px(6);
    const auto place = [&](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), {x, 0, width, height()});
    };
    painter.setFont(light);
    painter.setPen(t.muted);
    painter.drawText(place(room.left(), qMin(label, room.width())), side, m_label);
    painter.setFont(bold);
    painter.setPen(isEnabled() ? t.text : t.disabled);
    const int left = qMax(0, room.width() - label);
    painter.drawText(place(room.left() + label, left), side,
                     QFontMetrics(bold).elidedText(m_value, Qt::ElideRight, left));
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    const bool remove = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (remove && !m_close->isHidden())
        Q_EMIT closeRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void Chip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QAbstractButton::changeEvent(event);
}

} // namespace scrutineer
