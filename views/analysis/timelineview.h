// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/timelinefigure.h"

#include <QAbstractScrollArea>

#include <memory>
#include <optional>
#include <utility>

namespace scrutineer {

class Theme;

/// A timeline on the screen; only what is seen is painted.
///
/// The wheel zooms about the pointer, with Shift or sideways it pans, over the names it scrolls; dragging pans, in the
/// head it chooses days. Keys: arrows walk lanes and markers, Home and End go to the ends of a lane, with Ctrl of all
/// lanes, Enter opens, + and − zoom, 0 fits, Shift with Left and Right chooses days, Escape lets go of them, [ and ]
/// ask for another election. The place of the keyboard is told in words in the accessible description.
class TimelineView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    using Range = std::pair<int, int>; ///< Days from the voting day, both included.

    explicit TimelineView(const Theme &theme, QWidget *parent = nullptr);
    ~TimelineView() override;

    /// Shows another timeline. The place stays where it was as far as its lane is there, and so does the scale when the
    /// election is the same.
    void setTimeline(const std::shared_ptr<const Timeline> &timeline);
    [[nodiscard]] const Timeline &timeline() const { return *m_timeline; }
    void setMode(TimelineScale::Mode mode);
    [[nodiscard]] TimelineScale::Mode mode() const { return m_mode; }
    /// The geometry as it is seen now.
    [[nodiscard]] const TimelineLayout &plot() const { return *m_layout; }

    [[nodiscard]] TimelinePlace place() const { return m_attention.current; }
    /// Goes to a place and scrolls to it; one that is not there changes nothing.
    void setPlace(const TimelinePlace &place);
    [[nodiscard]] std::optional<Range> range() const { return m_attention.range; }
    void setRange(const std::optional<Range> &range);
    void zoom(double factor);
    /// Shows what there is near the vote, as at first.
    void fit();
    /// Where a marker, or with marker −1 a lane's name, is in the viewport.
    [[nodiscard]] QRectF shapeOf(const TimelinePlace &place) const;
    /// The place in words.
    [[nodiscard]] QString words(const TimelinePlace &place) const;
    [[nodiscard]] double headHeight() const;

Q_SIGNALS:
    /// The keyboard's place is another one.
    void placeChanged();
    /// A lane, a marker or a step of the election was opened; several ids where a marker stands for several records.
    void opened(const QString &type, const QStringList &ids);
    void rangeChanged();
    /// The next election (1) or the one before (−1) is asked for.
    void electionRequested(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    enum class Drag { None, Pressed, Pan, Range };

    void build();
    void setScale(const TimelineScale &scale, bool fitted);
    void adjustScrollBar();
    void reveal(const TimelinePlace &place);
    void describe();
    [[nodiscard]] double scrolled() const;
    [[nodiscard]] TimelinePlace placeAt(const QPointF &point) const;
    [[nodiscard]] const TimelineAxis::Step *stepAt(const QPointF &point) const;
    void open(const TimelinePlace &place);
    void hover(const QPointF &point);
    void walkLanes(int step);
    void walkMarkers(int step);
    void growRange(int step);
    [[nodiscard]] int nearestMarker(int lane, double x) const;
    bool pressed(int key, Qt::KeyboardModifiers modifiers);

    const Theme &m_theme;
    std::shared_ptr<const Timeline> m_timeline;
    TimelineScale::Mode m_mode = TimelineScale::Mode::Week;
    bool m_fitted = true; ///< The user has not zoomed or panned since the last fit.
    std::unique_ptr<TimelineLayout> m_layout;
    std::unique_ptr<TimelineFigure> m_figure;
    TimelineFigure::Attention m_attention;
    Drag m_drag = Drag::None;
    QPointF m_pressedAt;
    QPointF m_lastAt;
    int m_rangeStart = 0;
    std::optional<int> m_rangeAnchor; ///< Where Shift and the arrows began to choose.
};

} // namespace scrutineer
