// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/emptystate.h"

#include "views/shell/iconlabel.h"
#include "views/shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <stdexcept>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

EmptyState::EmptyState(const Theme &theme, const QString &iconName, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new IconLabel(theme, iconName, Ink::Control, 48, this))
    , m_sentence(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::MinimumExpanding);
    setStyleProperty(*m_sentence, "role", u"muted"_s);
    m_buttons->setSpacing(8);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_sentence);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addLayout(m_buttons);
    column->setAlignment(m_buttons, Qt::AlignHCenter);
    column->addStretch(3);

    const auto measure = [this] {
        m_sentence->setMinimumWidth(m_theme.tokens().px(260)), m_sentence->setMaximumWidth(m_theme.tokens().px(420));
    };
    connect(&theme, &Theme::changed, this, measure);
    measure();
    setSentence(sentence);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

void EmptyState::setIcon(const QString &iconName)
{
    m_icon->setIcon(iconName, Ink::Control);
}

QPushButton *EmptyState::addButton(const QString &text, const QString &iconName, bool primary)
{
    if (++m_count > 2)
        throw std::logic_error("An empty state has two buttons at most");
    auto *button = new QPushButton(text, this);
    if (!iconName.isEmpty())
        button->setIcon(primary ? icon(iconName, Ink::OnAccent) : icon(iconName));
    setStyleProperty(*button, "role", primary ? u"primary"_s : u"secondary"_s);
    m_buttons->addWidget(button);
    return button;
}

} // namespace scrutineer
