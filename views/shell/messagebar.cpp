// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/messagebar.h"

#include "views/shell/iconlabel.h"
#include "views/shell/linkbutton.h"
#include "views/shell/theme.h"

#include <QEvent>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVariantAnimation>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {
namespace {

QString messageIcon(Tone tone)
{
    switch (tone) {
    case Tone::Success:
        return u"circle-check"_s;
    case Tone::Warning:
        return u"triangle-alert"_s;
    case Tone::Danger:
        return u"circle-alert"_s;
    case Tone::Info:
    case Tone::Neutral:
        break;
    }
    return u"info"_s;
}

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Success:
        return u"success"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Danger:
        return u"danger"_s;
    case Tone::Info:
        return u"info"_s;
    case Tone::Neutral:
        break;
    }
    return u"neutral"_s;
}

} // namespace

MessageBar::MessageBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new IconLabel(theme, u"info"_s, Ink::Info, 16, this))
    , m_lead(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new LinkButton(QString(), this))
    , m_close(new QToolButton(this))
    , m_fade(new QVariantAnimation(this))
{
    setStyleProperty(*this, "role", u"message"_s);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_lead->setTextFormat(Qt::PlainText);
    m_lead->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setStyleProperty(*m_lead, "role", u"messageLead"_s);
    setStyleProperty(*m_text, "role", u"messageText"_s);
    setStyleProperty(*m_close, "role", u"close"_s);
    m_close->setIcon(icon(u"x"_s, Ink::Muted));
    m_close->setFocusPolicy(Qt::StrongFocus);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_lead);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);

    m_fade->setDuration(120);
    connect(m_action, &LinkButton::clicked, this, &MessageBar::acted);
    connect(m_close, &QToolButton::clicked, this, [this] {
        dismiss();
        Q_EMIT closed();
    });
    connect(m_fade, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        if (auto *effect = qobject_cast<QGraphicsOpacityEffect *>(graphicsEffect()))
            effect->setOpacity(value.toDouble());
    });
    connect(m_fade, &QVariantAnimation::finished, this, [this] {
        setGraphicsEffect(nullptr);
        setVisible(m_fade->endValue().toDouble() > 0);
    });
    retranslate();
    hide();
}

void MessageBar::post(const Message &message)
{
    m_message = message;
    setStyleProperty(*this, "tone", toneName(message.tone));
    for (QWidget *part :
         {static_cast<QWidget *>(m_lead), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_action)})
        setStyleProperty(*part, "tone", toneName(message.tone));
    m_icon->setIcon(messageIcon(message.tone), inkOf(message.tone));
    m_lead->setText(message.lead);
    m_lead->setVisible(!message.lead.isEmpty());
    m_text->setText(message.text);
    m_action->setText(message.action);
    m_action->setVisible(!message.action.isEmpty());
    m_close->setVisible(message.closable);
    setAccessibleName(message.lead.isEmpty() ? message.text : message.lead + u' ' + message.text);
    fade(true);
}

void MessageBar::dismiss()
{
    if (!isHidden())
        fade(false);
}

void MessageBar::fade(bool in)
{
    const bool wasShown = !isHidden();
    m_fade->stop();
    if (m_theme.reduceMotion() || (in && wasShown)) {
        setGraphicsEffect(nullptr);
        setVisible(in);
        return;
    }
    auto *effect = new QGraphicsOpacityEffect(this);
    effect->setOpacity(in ? 0 : 1);
    setGraphicsEffect(effect);
    m_fade->setStartValue(in ? 0.0 : 1.0);
    m_fade->setEndValue(in ? 1.0 : 0.0);
    if (in)
        show();
    m_fade->start();
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_message.closable)
        m_close->click();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void MessageBar::retranslate()
{
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close (Esc)"));
}

} // namespace scrutineer
