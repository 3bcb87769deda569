// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/fittingscrollarea.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>
#include <QScrollBar>

namespace scrutineer {

FittingScrollArea::FittingScrollArea(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
}

void FittingScrollArea::hold(QWidget *content)
{
    setWidget(content);
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
}

QSize FittingScrollArea::sizeHint() const
{
    const QWidget *content = widget();
    if (!content || content->isHidden())
        return {0, 0};
    const int room = width() - (verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0);
    const QLayout *layout = content->layout();
    const int height =
        layout && layout->hasHeightForWidth() ? layout->totalHeightForWidth(room) : content->sizeHint().height();
    return {content->sizeHint().width(), height};
}

QSize FittingScrollArea::minimumSizeHint() const
{
    return {0, 0};
}

bool FittingScrollArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::ShowToParent ||
        event->type() == QEvent::HideToParent)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void FittingScrollArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace scrutineer
