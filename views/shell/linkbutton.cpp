// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/linkbutton.h"

#include "views/shell/icon.h"
#include "views/shell/theme.h"

#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setStyleProperty(*this, "role", u"link"_s);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void LinkButton::setSmall(bool isSmall)
{
    setStyleProperty(*this, "small", isSmall ? u"true"_s : QString());
}

void LinkButton::setTrailingIcon(const Theme &theme, const QString &name)
{
    setIcon(scrutineer::icon(name, theme, Ink::Accent));
    setLayoutDirection(QPushButton::layoutDirection() == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft);
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace scrutineer
