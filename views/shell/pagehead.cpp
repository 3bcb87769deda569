// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/pagehead.h"

#include "views/shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

PageHead::PageHead(const Theme &theme, const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout(this))
    , m_title(new QLabel(this))
    , m_caption(new QLabel(this))
{
    setProperty("role", u"header"_s);
    for (QLabel *label : {m_title, m_caption})
        label->setTextFormat(Qt::PlainText);
    m_title->setProperty("role", u"title"_s);
    m_title->setText(title);
    m_caption->setProperty("role", u"caption"_s);
    m_caption->setMinimumWidth(1);
    m_row->setSpacing(8);
    m_row->addWidget(m_title);
    m_row->addWidget(m_caption, 1);
    connect(&theme, &Theme::changed, this, &PageHead::measure);
    measure();
}

void PageHead::measure()
{
    const Tokens &tokens = m_theme.tokens();
    setMinimumHeight(tokens.px(64));
    m_row->setContentsMargins(tokens.px(24), tokens.px(12), tokens.px(24), tokens.px(12));
}

void PageHead::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHead::setCaption(const QString &caption)
{
    m_caption->setText(caption);
}

QString PageHead::caption() const
{
    return m_caption->text();
}

void PageHead::addTool(QWidget *tool)
{
    m_row->addWidget(tool);
}

} // namespace scrutineer
