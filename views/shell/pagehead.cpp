// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/pagehead.h"

#include "views/shell/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

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
    for (Button &one : m_buttons) {
        one.button->setText(one.words);
        one.button->ensurePolished();
        one.width = one.button->sizeHint().width();
    }
    fit();
}

void PageHead::fit()
{
    const QMargins margins = m_row->contentsMargins();
    int needed = margins.left() + m_title->sizeHint().width() + margins.right();
    for (const Button &one : std::as_const(m_buttons))
        needed += one.button->isHidden() ? 0 : one.width + m_row->spacing();
    for (const QWidget *other : std::as_const(m_others))
        needed += other->isHidden() ? 0 : other->sizeHint().width() + m_row->spacing();
    const bool folded = needed + m_row->spacing() > width();
    for (const Button &one : std::as_const(m_buttons)) {
        const QString words = folded ? QString() : one.words;
        if (one.button->text() != words)
            one.button->setText(words);
    }
}

void PageHead::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

bool PageHead::event(QEvent *event)
{
    // A tool has come, gone or grown.
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QFrame::event(event);
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
    auto *button = qobject_cast<QPushButton *>(tool);
    if (!button || button->icon().isNull()) {
        m_others.append(tool);
        return;
    }
    if (button->accessibleName().isEmpty())
        button->setAccessibleName(button->text());
    if (button->toolTip().isEmpty())
        button->setToolTip(button->text());
    m_buttons.append({button, button->text(), 0});
    measure();
}

} // namespace scrutineer
