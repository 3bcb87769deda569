// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/pill.h"

#include "views/shell/painting.h"
#include "views/shell/theme.h"

#include <QPainter>

namespace scrutineer {

Pill::Pill(const Theme &theme, const QString &word, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    setStatus(word, tone);
}

void Pill::setStatus(const QString &word, Tone tone)
{
    m_word = word;
    m_tone = tone;
    setAccessibleName(word);
    refreshToolTip();
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return pillSize(m_word, m_theme.font(Type::Label), m_theme.tokens());
}

QSize Pill::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), m_theme.tokens().px(48)), sizeHint().height()};
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(painter, rect(), m_word, m_tone, m_theme.font(Type::Label), m_theme.tokens());
}

void Pill::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refreshToolTip();
}

void Pill::refreshToolTip()
{
    setToolTip(width() < sizeHint().width() ? m_word.toHtmlEscaped() : QString());
}

} // namespace scrutineer
