// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/timelineview.h"
#include "views/shell/theme.h"
#include "views/shell/tooltip.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace scrutineer {

namespace {

constexpr double ZoomStep = 1.25;
constexpr double NotchAngle = 120; ///< One notch of a wheel, in eighths of a degree.

} // namespace

TimelinePlace TimelineView::placeAt(const QPointF &point) const
{
    if (point.y() < headHeight())
        return {};
    const double y = point.y() - headHeight() + scrolled();
    const int index = m_layout->rowAt(y);
    if (index >= int(m_layout->rows().size()))
        return {};
    const TimelineLayout::Row &row = m_layout->rows()[std::size_t(index)];
    if (row.lane < 0 || y < row.top)
        return {};
    if (point.x() < m_layout->plotLeft())
        return {row.lane, -1};
    const auto &markers = m_layout->lane(row.lane).markers;
    for (int i = 0; i < int(markers.size()); ++i) {
        if (shapeOf({row.lane, i}).adjusted(-1, -3, 1, 3).contains(point))
            return {row.lane, i};
    }
    return {row.lane, -1};
}

const TimelineAxis::Step *TimelineView::stepAt(const QPointF &point) const
{
    for (const TimelineAxis::Step &step : m_figure->axis().steps()) {
        if (step.rect.adjusted(-2, 0, 2, 0).contains(point))
            return &step;
    }
    return nullptr;
}

void TimelineView::open(const TimelinePlace &place)
{
    if (place.lane < 0)
        return;
    const TimelineLane &lane = m_timeline->lanes[place.lane];
    if (place.marker < 0) {
        if (m_timeline->stacked && !lane.missions.isEmpty())
            Q_EMIT opened(QStringLiteral("mission"), lane.missions);
        else if (!lane.id.isEmpty())
            Q_EMIT opened(lane.type, {lane.id});
        return;
    }
    const TimelineLayout::Marker &marker = m_layout->lane(place.lane).markers[std::size_t(place.marker)];
    QStringList ids;
    for (const int item : m_layout->itemsOf(place.lane, marker))
        ids += m_timeline->items[item].id;
    Q_EMIT opened(marker.isVisit ? QStringLiteral("visit") : QStringLiteral("statement"), ids);
}

void TimelineView::hover(const QPointF &point)
{
    const TimelinePlace place = placeAt(point);
    const bool leads = place.marker >= 0 || stepAt(point);
    viewport()->setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (place == m_attention.hovered)
        return;
    m_attention.hovered = place;
    viewport()->update();
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        m_attention.hovered = {};
        viewport()->update();
    }
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QString text;
    if (const TimelineAxis::Step *step = stepAt(help->pos()))
        text = step->words;
    else if (const TimelinePlace place = placeAt(help->pos()); place.marker >= 0)
        text = m_timeline->lanes[place.lane].label + QLatin1Char('\n') + words(place);
    else
        text = words(place);
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), toolTipOf(text), viewport());
    return true;
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint angle = event->angleDelta();
    const bool sideways = std::abs(angle.x()) > std::abs(angle.y());
    if (event->position().x() < m_layout->plotLeft() && !sideways && !(event->modifiers() & Qt::ShiftModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (sideways || (event->modifiers() & Qt::ShiftModifier)) {
        const double notches = (sideways ? angle.x() : angle.y()) / NotchAngle;
        setScale(m_layout->scale().panned(notches * m_theme.tokens().px(60)), false);
    } else {
        setScale(m_layout->scale().zoomed(std::pow(ZoomStep, angle.y() / NotchAngle), event->position().x()), false);
    }
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = m_lastAt = event->position();
    m_drag = Drag::Pressed;
    m_rangeStart = m_layout->scale().wholeDayOf(m_pressedAt.x());
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if (m_drag == Drag::None) {
        hover(at);
        return;
    }
    if (m_drag == Drag::Pressed && (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        const bool inHead = m_pressedAt.y() < headHeight() && m_pressedAt.x() >= m_layout->plotLeft();
        m_drag = inHead ? Drag::Range : Drag::Pan;
    }
    if (m_drag == Drag::Range) {
        const double x = std::clamp(at.x(), m_layout->plotLeft(), m_layout->plotRight());
        const int day = m_layout->scale().wholeDayOf(x);
        setRange(Range(std::min(day, m_rangeStart), std::max(day, m_rangeStart)));
    } else if (m_drag == Drag::Pan) {
        viewport()->setCursor(Qt::ClosedHandCursor);
        verticalScrollBar()->setValue(verticalScrollBar()->value() - int(std::round(at.y() - m_lastAt.y())));
        setScale(m_layout->scale().panned(at.x() - m_lastAt.x()), false);
        m_lastAt = at;
    }
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const bool clicked = m_drag == Drag::Pressed;
    m_drag = Drag::None;
    hover(event->position());
    if (!clicked)
        return;
    if (const TimelineAxis::Step *step = stepAt(event->position())) {
        Q_EMIT opened(step->id == m_timeline->electionId ? QStringLiteral("election") : QStringLiteral("milestone"),
                      {step->id});
        return;
    }
    const TimelinePlace place = placeAt(event->position());
    if (place.lane < 0) {
        setRange(std::nullopt);
        return;
    }
    setPlace(place);
    if (place.marker >= 0)
        open(place);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const TimelinePlace place = placeAt(event->position());
    if (event->button() == Qt::LeftButton && place.lane >= 0 && place.marker < 0)
        open(place);
}

int TimelineView::nearestMarker(int lane, double x) const
{
    const auto &markers = m_layout->lane(lane).markers;
    const auto distance = [&](const TimelineLayout::Marker &marker) {
        return std::abs(marker.shape.center().x() + m_layout->zeroX() - x);
    };
    return int(std::ranges::min_element(markers, {}, distance) - markers.begin());
}

void TimelineView::walkLanes(int step)
{
    const TimelinePlace from = m_attention.current;
    const int lane = std::clamp(from.lane + step, 0, int(m_timeline->lanes.size()) - 1);
    int marker = -1;
    if (from.marker >= 0 && !m_layout->lane(lane).markers.empty())
        marker = nearestMarker(lane, shapeOf(from).center().x());
    setPlace({lane, lane == from.lane ? from.marker : marker});
}

void TimelineView::walkMarkers(int step)
{
    const TimelinePlace from = m_attention.current;
    const int markers = from.lane < 0 ? 0 : int(m_layout->lane(from.lane).markers.size());
    setPlace({from.lane, std::clamp(from.marker + step, -1, markers - 1)});
}

// From the day of the marker, else from the voting day, as text is selected.
void TimelineView::growRange(int step)
{
    if (!m_rangeAnchor || !m_attention.range) {
        int day = 0;
        if (m_attention.current.marker >= 0) {
            const double x = shapeOf(m_attention.current).center().x();
            day = m_layout->scale().wholeDayOf(x);
        }
        m_rangeAnchor = day;
        setRange(Range(day, day));
        return;
    }
    const auto [first, last] = *m_attention.range;
    const int moving = first < *m_rangeAnchor  ? first + step
                       : last > *m_rangeAnchor ? last + step
                                               : *m_rangeAnchor + step;
    setRange(Range(std::min(moving, *m_rangeAnchor), std::max(moving, *m_rangeAnchor)));
}

bool TimelineView::pressed(int key, Qt::KeyboardModifiers modifiers)
{
    const bool shift = modifiers & Qt::ShiftModifier;
    const bool control = modifiers & Qt::ControlModifier;
    const int lanes = int(m_timeline->lanes.size());
    const TimelinePlace at = m_attention.current;
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        walkLanes(key == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        walkLanes(key == Qt::Key_PageUp ? -10 : 10);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (shift)
            growRange(key == Qt::Key_Left ? -1 : 1);
        else
            walkMarkers(key == Qt::Key_Left ? -1 : 1);
        return true;
    case Qt::Key_Home:
        setPlace(control ? TimelinePlace{0, -1} : TimelinePlace{at.lane, -1});
        return true;
    case Qt::Key_End:
        if (control)
            setPlace({lanes - 1, -1});
        else if (at.lane >= 0)
            setPlace({at.lane, int(m_layout->lane(at.lane).markers.size()) - 1});
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(at);
        return true;
    case Qt::Key_Escape:
        if (!m_attention.range)
            return false;
        setRange(std::nullopt);
        return true;
    default:
        return false;
    }
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (pressed(event->key(), event->modifiers()))
        return;
    const QString text = event->modifiers() & Qt::ControlModifier ? QString() : event->text();
    if (text == QLatin1Char('+') || text == QLatin1Char('='))
        zoom(ZoomStep);
    else if (text == QLatin1Char('-') || text == QChar(0x2212))
        zoom(1 / ZoomStep);
    else if (text == QLatin1Char('0'))
        fit();
    else if (text == QLatin1Char('[') || text == QLatin1Char(']'))
        Q_EMIT electionRequested(text == QLatin1Char('[') ? -1 : 1);
    else
        event->ignore();
}

} // namespace scrutineer
