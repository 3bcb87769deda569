// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/popuppanel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

PopupPanel::PopupPanel(const QString &title, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_column(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("role", u"popup"_s);
    setAccessibleName(title);
    m_column->setContentsMargins(12, 10, 12, 12);
    m_column->setSpacing(8);
    if (title.isEmpty())
        return;
    auto *label = new QLabel(title, this);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", u"bold"_s);
    m_column->addWidget(label);
}

void PopupPanel::openUnder(QWidget *anchor, QWidget *first)
{
    adjustSize();
    const QRect room = anchor->screen()->availableGeometry();
    const QPoint wanted = anchor->mapToGlobal(QPoint(0, anchor->height() + 4));
    move(qBound(room.left(), wanted.x(), qMax(room.left(), room.right() - width())),
         qBound(room.top(), wanted.y(), qMax(room.top(), room.bottom() - height())));
    show();
    first->setFocus(Qt::PopupFocusReason);
}

void PopupPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (event->key() == Qt::Key_Escape)
        close();
    else if (isEnter && button)
        button->click();
    else if (isEnter)
        Q_EMIT entered();
    else
        QFrame::keyPressEvent(event);
}

} // namespace scrutineer
