// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/reveal.h"

#include <QCoreApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

namespace scrutineer {

namespace {

// The line above what is shown stays in view, as it tells what the widget belongs to.
constexpr int above = 44;
constexpr int below = 12;

QScrollArea *areaAround(const QWidget &widget)
{
    for (QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            return area;
    }
    return nullptr;
}

void scrollTo(QScrollArea &area, const QWidget &widget)
{
    QScrollBar *bar = area.verticalScrollBar();
    const int top = widget.mapTo(area.widget(), QPoint()).y();
    const int height = area.viewport()->height();
    const int lowest = top + widget.height() + below - height;
    if (bar->value() < lowest)
        bar->setValue(lowest);
    if (bar->value() > top - above)
        bar->setValue(top - above);
}

} // namespace

void reveal(QWidget &widget)
{
    QScrollArea *area = areaAround(widget);
    if (!area || !area->widget())
        return;
    QTimer::singleShot(0, &widget, [area, &widget] {
        // A row tells the page that it has grown only when it has been laid out itself, so once more for each level.
        for (int level = 0; level < 4; ++level)
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        scrollTo(*area, widget);
    });
}

} // namespace scrutineer
