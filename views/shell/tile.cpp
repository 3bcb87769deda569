// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/tile.h"

#include "views/shell/icon.h"
#include "views/shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {
namespace {

QLabel *makeTileLabel(QWidget *parent, const QString &role)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setStyleProperty(*label, "role", role);
    return label;
}

} // namespace

Tile::Tile(const QString &title, const QString &subtitle, QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
    , m_tools(new QHBoxLayout)
    , m_title(makeTileLabel(this, u"heading"_s))
    , m_subtitle(makeTileLabel(this, u"caption"_s))
    , m_rule(new QFrame(this))
    , m_footRow(new QWidget(this))
    , m_footLayout(new QHBoxLayout(m_footRow))
    , m_foot(makeTileLabel(m_footRow, u"caption"_s))
{
    setStyleProperty(*this, "role", u"card"_s);
    setStyleProperty(*m_rule, "role", u"rule"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_tools->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(15, 10, 8, 4);
    head->addLayout(words, 1);
    head->addLayout(m_tools);
    head->setAlignment(m_tools, Qt::AlignTop);
    m_footLayout->setContentsMargins(15, 5, 15, 6);
    m_footLayout->addWidget(m_foot, 1);
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(0);
    m_column->addLayout(head);
    m_column->addStretch(0);
    m_column->addWidget(m_rule);
    m_column->addWidget(m_footRow);
    setTitle(title);
    setSubtitle(subtitle);
    setFoot(QString());
}

void Tile::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Tile::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    setAccessibleDescription(subtitle);
}

QToolButton *Tile::addTool(const QString &iconName, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName, Ink::Muted));
    button->setToolTip(name.toHtmlEscaped());
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    m_tools->addWidget(button);
    return button;
}

void Tile::setContent(QWidget *content)
{
    if (m_content == content)
        return;
    delete m_content;
    m_content = content;
    if (content)
        m_column->insertWidget(1, content, 1);
}

void Tile::setFoot(const QString &foot)
{
    m_foot->setText(foot);
    m_rule->setVisible(!foot.isEmpty());
    m_footRow->setVisible(!foot.isEmpty());
}

void Tile::addFootTool(QWidget *tool)
{
    m_footLayout->addWidget(tool);
}

void Tile::setFocusable(bool focusable)
{
    setFocusPolicy(focusable ? Qt::StrongFocus : Qt::NoFocus);
}

} // namespace scrutineer
