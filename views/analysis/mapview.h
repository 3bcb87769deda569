// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/mapfigure.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

namespace scrutineer {

/// A map on the screen: the wheel zooms about the pointer, dragging moves it, a click opens a mark.
///
/// Keys: arrows walk the marks in reading order, with Ctrl they move the map; Home and End go to the first and last
/// mark, Enter opens it; + and − zoom, 0 shows everything.
class MapView : public QWidget
{
    Q_OBJECT

public:
    explicit MapView(const Tokens &tokens, QWidget *parent = nullptr);
    ~MapView() override;

    /// Shows this map; `degrees` is what is seen when everything is shown. The sight stays where `keepsSight`.
    void setFigure(const MapFigure &figure, const QRectF &degrees, bool keepsSight);
    /// Takes another look of the same map.
    void setTokens(const Tokens &tokens);
    [[nodiscard]] const MapFigure *figure() const { return m_figure ? &*m_figure : nullptr; }
    [[nodiscard]] const QRectF &degrees() const { return m_degrees; }
    [[nodiscard]] const MapSight &sight() const { return m_sight; }
    /// The spot under the keyboard cursor, an index into MapFigure::spots(); −1 for none.
    [[nodiscard]] int currentSpot() const;

    void zoomBy(double factor, const QPointF &about);
    void moveBy(const QPointF &pixels);
    void showAll();

    [[nodiscard]] QSize sizeHint() const override { return {640, 420}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {280, 200}; }

Q_SIGNALS:
    /// A mark was clicked or entered: the text of the filter that lists its records.
    void activated(const QString &filter);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setSight(const MapSight &sight);
    void layOut();
    void setHovered(int spot);
    void setCurrent(int spot);
    bool walk(int key);
    void activate(int spot);
    void describe();
    void paintGround(QPainter *painter);
    [[nodiscard]] int spotOf(int index) const;

    Tokens m_tokens;
    std::optional<MapFigure> m_figure;
    QRectF m_degrees;
    MapSight m_sight;
    bool m_showsAll = true; ///< A new size then shows all again.
    int m_current = -1;     ///< Index of the mark or country, which stays when spots are ordered anew.
    int m_hovered = -1;     ///< The same.
    QPointF m_pressed;
    QPointF m_dragged;
    bool m_isDragging = false;
    // Sea and land beyond the edges, kept while the map is only moved.
    QPixmap m_ground;
    MapSight m_groundSight;
};

} // namespace scrutineer
