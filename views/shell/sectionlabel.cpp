// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/sectionlabel.h"

#include "views/shell/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

SectionLabel::SectionLabel(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_name(new QLabel(this))
    , m_count(new QLabel(this))
{
    for (QLabel *label : {m_name, m_count}) {
        label->setTextFormat(Qt::PlainText);
        setStyleProperty(*label, "role", u"section"_s);
    }
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_name);
    m_layout->addStretch(1);
    m_layout->addWidget(m_count);
    m_count->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void SectionLabel::setText(const QString &text)
{
    m_text = text;
    m_name->setText(locale().toUpper(text));
    m_name->setAccessibleName(text);
    setAccessibleName(text);
}

void SectionLabel::setCount(const QString &count)
{
    m_count->setText(count);
    m_count->setVisible(!count.isEmpty());
    setAccessibleDescription(count);
}

void SectionLabel::addTool(QWidget *tool)
{
    m_layout->addWidget(tool);
}

void SectionLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LocaleChange)
        setText(m_text);
    QWidget::changeEvent(event);
}

} // namespace scrutineer
