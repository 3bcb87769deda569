// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/mapview.h"

#include "views/analysis/chartcanvas.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double KeyZoom = 1.5;
constexpr double WheelZoom = 1.25; ///< For one notch of 120.
constexpr double Beyond = 0.3;     ///< How much of the width is kept on each side of the view.
constexpr double KeyMove = 60;

} // namespace

MapView::MapView(const Tokens &tokens, QWidget *parent)
    : QWidget(parent)
    , m_tokens(tokens)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

MapView::~MapView() = default;

void MapView::setFigure(const MapFigure &figure, const QRectF &degrees, bool keepsSight)
{
    m_figure = figure;
    m_degrees = degrees;
    m_ground = {};
    m_hovered = -1;
    m_current = figure.map().isEmpty() ? -1 : 0;
    setAccessibleName(figure.map().title);
    m_showsAll = !keepsSight || m_showsAll || m_sight.scale == 0;
    layOut();
}

void MapView::setTokens(const Tokens &tokens)
{
    m_tokens = tokens;
    m_ground = {};
    update();
}

int MapView::spotOf(int index) const
{
    if (!m_figure || index < 0)
        return -1;
    const auto found = std::ranges::find(m_figure->spots(), index, &MapSpot::index);
    return found == m_figure->spots().end() ? -1 : int(found - m_figure->spots().begin());
}

int MapView::currentSpot() const
{
    return spotOf(m_current);
}

void MapView::layOut()
{
    if (!m_figure || size().isEmpty())
        return;
    m_sight = m_showsAll ? m_figure->fitted(size(), m_degrees) : m_figure->bounded(m_sight, size());
    m_figure->layOut(size(), m_sight);
    describe();
    update();
}

void MapView::setSight(const MapSight &sight)
{
    m_sight = sight;
    m_showsAll = false;
    layOut();
}

void MapView::zoomBy(double factor, const QPointF &about)
{
    if (!m_figure)
        return;
    const QPointF plane = m_sight.toScreen(size()).inverted().map(about);
    MapSight next{m_sight.centre, m_sight.scale * factor};
    next.scale = m_figure->bounded(next, size()).scale;
    // What lies under the pointer stays there.
    const QPointF off = about - QPointF(width() / 2.0, height() / 2.0);
    next.centre = plane - off / next.scale;
    setSight(next);
}

void MapView::moveBy(const QPointF &pixels)
{
    if (m_figure)
        setSight({m_sight.centre - pixels / m_sight.scale, m_sight.scale});
}

void MapView::showAll()
{
    m_showsAll = true;
    layOut();
}

void MapView::paintGround(QPainter *painter)
{
    const QSizeF room = QSizeF(size()) * (1 + 2 * Beyond);
    const QPointF moved = (m_groundSight.centre - m_sight.centre) * m_sight.scale;
    const bool covers = !m_ground.isNull() && m_ground.devicePixelRatio() == devicePixelRatioF() &&
                        m_groundSight.scale == m_sight.scale && std::abs(moved.x()) <= width() * Beyond &&
                        std::abs(moved.y()) <= height() * Beyond &&
                        m_ground.deviceIndependentSize().toSize() == room.toSize();
    if (!covers) {
        m_ground = QPixmap((room * devicePixelRatioF()).toSize());
        m_ground.setDevicePixelRatio(devicePixelRatioF());
        m_ground.fill(m_tokens.base);
        m_groundSight = m_sight;
        QPainter onto(&m_ground);
        m_figure->paintGround(&onto, m_sight.toScreen(room), QRectF({}, room));
    }
    const QPointF by = (m_groundSight.centre - m_sight.centre) * m_sight.scale;
    painter->drawPixmap(by - QPointF(width() * Beyond, height() * Beyond), m_ground);
}

void MapView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_tokens.base);
    if (!m_figure)
        return;
    paintGround(&painter);
    m_figure->paintOver(&painter);
    const auto &spots = m_figure->spots();
    if (const int hovered = spotOf(m_hovered); hovered >= 0)
        m_figure->paintOutline(&painter, spots[std::size_t(hovered)], m_tokens.text);
    const int current = currentSpot();
    if (current >= 0 && hasFocus())
        m_figure->paintOutline(&painter, spots[std::size_t(current)], m_tokens.accent);
    if (hasFocus()) {
        painter.setPen(QPen(m_tokens.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void MapView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_ground = {};
    layOut();
}

bool MapView::event(QEvent *event)
{
    // The keys of the map belong to it while it has the focus, whatever shortcuts there are.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Plus || key == Qt::Key_Minus || key == Qt::Key_0)
            event->accept();
    }
    return QWidget::event(event);
}

void MapView::wheelEvent(QWheelEvent *event)
{
    const double notches = event->angleDelta().y() / 120.0;
    if (notches != 0)
        zoomBy(std::pow(WheelZoom, notches), event->position());
    event->accept();
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = m_dragged = event->position();
    m_isDragging = false;
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_figure)
        return;
    if (event->buttons().testFlag(Qt::LeftButton)) {
        if (!m_isDragging && (event->position() - m_pressed).manhattanLength() < 5)
            return;
        m_isDragging = true;
        setCursor(Qt::ClosedHandCursor);
        setHovered(-1);
        moveBy(event->position() - m_dragged);
        m_dragged = event->position();
        return;
    }
    const int spot = m_figure->spotAt(event->position());
    setHovered(spot < 0 ? -1 : m_figure->spots()[std::size_t(spot)].index);
    if (spot < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPosition().toPoint(),
                           plainToolTip(m_figure->spotWords(m_figure->spots()[std::size_t(spot)])), this);
}

void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_figure)
        return;
    unsetCursor();
    if (m_isDragging) {
        m_isDragging = false;
        return;
    }
    const int spot = m_figure->spotAt(event->position());
    if (spot < 0)
        return;
    setCurrent(spot);
    activate(spot);
}

void MapView::leaveEvent(QEvent *event)
{
    setHovered(-1);
    QWidget::leaveEvent(event);
}

void MapView::setHovered(int spot)
{
    if (spot == m_hovered)
        return;
    m_hovered = spot;
    setCursor(spot >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void MapView::setCurrent(int spot)
{
    const MapSpot &chosen = m_figure->spots()[std::size_t(spot)];
    m_current = chosen.index;
    const QRectF room = QRectF(rect()).adjusted(40, 40, -40, -40);
    const QPointF at = chosen.centre;
    if (!room.contains(at)) {
        const QPointF nearest(std::clamp(at.x(), room.left(), std::max(room.left(), room.right())),
                              std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom())));
        moveBy(nearest - at);
    }
    describe();
    update();
}

bool MapView::walk(int key)
{
    const int count = int(m_figure->spots().size());
    if (count == 0)
        return false;
    const int at = currentSpot();
    int next = at;
    if (key == Qt::Key_Home)
        next = 0;
    else if (key == Qt::Key_End)
        next = count - 1;
    else if (key == Qt::Key_Right || key == Qt::Key_Down)
        next = std::min(at + 1, count - 1);
    else if (key == Qt::Key_Left || key == Qt::Key_Up)
        next = std::max(at - 1, 0);
    else
        return false;
    setCurrent(next);
    return true;
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    if (!m_figure) {
        QWidget::keyPressEvent(event);
        return;
    }
    const QPointF middle(width() / 2.0, height() / 2.0);
    const int key = event->key();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const QPointF steps[] = {{KeyMove, 0}, {0, KeyMove}, {-KeyMove, 0}, {0, -KeyMove}};
        if (key >= Qt::Key_Left && key <= Qt::Key_Down)
            moveBy(steps[key - Qt::Key_Left]);
        else
            QWidget::keyPressEvent(event);
        return;
    }
    if (key == Qt::Key_Plus || key == Qt::Key_Equal)
        zoomBy(KeyZoom, middle);
    else if (key == Qt::Key_Minus)
        zoomBy(1 / KeyZoom, middle);
    else if (key == Qt::Key_0)
        showAll();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        activate(currentSpot());
    else if (!walk(key))
        QWidget::keyPressEvent(event);
}

void MapView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void MapView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void MapView::activate(int spot)
{
    if (spot >= 0)
        Q_EMIT activated(m_figure->spotFilter(m_figure->spots()[std::size_t(spot)]));
}

void MapView::describe()
{
    QString words = m_figure->map().description();
    const int current = currentSpot();
    if (current >= 0) {
        words += u' ' + tr("Mark %1 of %2: %3")
                            .arg(QString::number(current + 1), QString::number(m_figure->spots().size()),
                                 m_figure->spotWords(m_figure->spots()[std::size_t(current)]));
    }
    setAccessibleDescription(words);
}

} // namespace scrutineer
