// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/timelineview.h"

#include "views/shell/theme.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int LeastWidth = 360;
constexpr qsizetype MostNamed = 15; ///< Items of a marker that are named one by one.

} // namespace

TimelineView::TimelineView(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
    , m_timeline(std::make_shared<const Timeline>())
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Timeline"));
    connect(&theme, &Theme::changed, this, &TimelineView::build);
    build();
}

TimelineView::~TimelineView() = default;

// The layout is made anew; what the user zoomed to stays.
void TimelineView::build()
{
    const std::optional<TimelineScale> kept = m_layout && !m_fitted ? std::optional(m_layout->scale()) : std::nullopt;
    const ChartStyle style(m_theme.tokens(), m_theme.font(Type::Body));
    m_figure.reset();
    m_layout = std::make_unique<TimelineLayout>(m_timeline, style, std::max(LeastWidth, viewport()->width()));
    m_layout->setScale(kept && kept->mode() == m_mode ? *kept : m_layout->fittingScale(m_mode));
    m_figure = std::make_unique<TimelineFigure>(*m_layout, true);
    setMinimumHeight(int(headHeight() + 4 * m_theme.tokens().px(25)));
    TimelinePlace &place = m_attention.current;
    if (place.lane >= m_timeline->lanes.size())
        place = {};
    else if (place.lane >= 0)
        place.marker = std::min(place.marker, int(m_layout->lane(place.lane).markers.size()) - 1);
    m_attention.hovered = {};
    adjustScrollBar();
    viewport()->update();
}

void TimelineView::setTimeline(const std::shared_ptr<const Timeline> &timeline)
{
    const bool sameElection =
        timeline->electionId == m_timeline->electionId && timeline->stacked == m_timeline->stacked;
    const TimelinePlace before = m_attention.current;
    const auto keyOf = [](const TimelineLane &lane) { return lane.type + lane.id + lane.electionId; };
    const QString key =
        before.lane >= 0 && before.lane < m_timeline->lanes.size() ? keyOf(m_timeline->lanes[before.lane]) : QString();
    m_timeline = timeline;
    if (!sameElection) {
        m_fitted = true;
        m_attention.range.reset();
        verticalScrollBar()->setValue(0);
    }
    m_attention = {.current = {}, .hovered = {}, .focused = hasFocus(), .range = m_attention.range};
    build();
    for (int lane = 0; lane < timeline->lanes.size(); ++lane) {
        if (keyOf(timeline->lanes[lane]) != key)
            continue;
        const int markers = int(m_layout->lane(lane).markers.size());
        m_attention.current = {lane, std::min(before.marker, markers - 1)};
    }
    if (m_attention.current.lane < 0 && !timeline->lanes.isEmpty())
        m_attention.current = {0, -1};
    describe();
    Q_EMIT placeChanged();
}

void TimelineView::setMode(TimelineScale::Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    setScale(m_layout->fittingScale(mode), true);
}

void TimelineView::setScale(const TimelineScale &scale, bool fitted)
{
    m_fitted = fitted;
    const TimelinePlace place = m_attention.current;
    // What is gathered under a marker changes with the scale; the keyboard stays at the item.
    int mark = -1;
    if (place.lane >= 0 && place.marker >= 0)
        mark = m_layout->lane(place.lane).markers[std::size_t(place.marker)].from;
    const bool isVisit = mark >= 0 && m_layout->lane(place.lane).markers[std::size_t(place.marker)].isVisit;
    m_layout->setScale(scale);
    m_figure->follow();
    if (mark >= 0) {
        const auto &markers = m_layout->lane(place.lane).markers;
        for (std::size_t i = 0; i < markers.size(); ++i) {
            if (markers[i].from <= mark && mark < markers[i].to &&
                (markers[i].isVisit == isVisit || m_attention.current.marker >= int(markers.size())))
                m_attention.current.marker = int(i);
        }
        m_attention.current.marker = std::min(m_attention.current.marker, int(markers.size()) - 1);
    }
    m_attention.hovered = {};
    viewport()->update();
}

void TimelineView::zoom(double factor)
{
    // About the keyboard's place when it is seen, else about the middle.
    double x = (m_layout->plotLeft() + m_layout->plotRight()) / 2;
    if (m_attention.current.marker >= 0) {
        const double at = shapeOf(m_attention.current).center().x();
        if (at > m_layout->plotLeft() && at < m_layout->plotRight())
            x = at;
    }
    setScale(m_layout->scale().zoomed(factor, x), false);
}

void TimelineView::fit()
{
    setScale(m_layout->fittingScale(m_mode), true);
}

double TimelineView::headHeight() const
{
    return m_figure->axis().height();
}

double TimelineView::scrolled() const
{
    return verticalScrollBar()->value();
}

void TimelineView::adjustScrollBar()
{
    const double seen = viewport()->height() - headHeight();
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(m_layout->height() - seen))));
    verticalScrollBar()->setPageStep(std::max(1, int(seen)));
    verticalScrollBar()->setSingleStep(m_theme.tokens().px(25));
}

QRectF TimelineView::shapeOf(const TimelinePlace &place) const
{
    if (place.lane < 0 || place.lane >= m_timeline->lanes.size())
        return {};
    const TimelineLayout::Row &row = m_layout->rowOf(place.lane);
    const double top = headHeight() - scrolled();
    if (place.marker < 0)
        return {0, top + row.top, m_layout->plotLeft(), row.height};
    return m_layout->lane(place.lane)
        .markers[std::size_t(place.marker)]
        .shape.translated(m_layout->zeroX(), top + row.middle());
}

void TimelineView::setPlace(const TimelinePlace &place)
{
    if (place.lane < 0 || place.lane >= m_timeline->lanes.size())
        return;
    if (place.marker >= int(m_layout->lane(place.lane).markers.size()))
        return;
    const bool isOther = !(place == m_attention.current);
    m_attention.current = place;
    reveal(place);
    viewport()->update();
    if (!isOther)
        return;
    describe();
    Q_EMIT placeChanged();
}

void TimelineView::reveal(const TimelinePlace &place)
{
    const TimelineLayout::Row &row = m_layout->rowOf(place.lane);
    const double seen = viewport()->height() - headHeight();
    // The heading above a first lane comes with it.
    const double top = place.lane > 0 ? row.top - row.height : 0;
    if (top < scrolled())
        verticalScrollBar()->setValue(int(std::floor(top)));
    else if (row.top + row.height > scrolled() + seen)
        verticalScrollBar()->setValue(int(std::ceil(row.top + row.height - seen)));
    if (place.marker < 0)
        return;
    const QRectF shape = shapeOf(place);
    const double rim = m_theme.tokens().px(24);
    if (shape.left() < m_layout->plotLeft() + rim / 4)
        setScale(m_layout->scale().panned(m_layout->plotLeft() + rim - shape.left()), false);
    else if (shape.right() > m_layout->plotRight() - rim / 4)
        setScale(m_layout->scale().panned(m_layout->plotRight() - rim - shape.right()), false);
}

void TimelineView::setRange(const std::optional<Range> &range)
{
    if (range == m_attention.range)
        return;
    m_attention.range = range;
    if (!range)
        m_rangeAnchor.reset();
    viewport()->update();
    describe();
    Q_EMIT rangeChanged();
}

QString TimelineView::words(const TimelinePlace &place) const
{
    if (place.lane < 0 || place.lane >= m_timeline->lanes.size())
        return {};
    const TimelineLane &lane = m_timeline->lanes[place.lane];
    if (place.marker < 0)
        return m_timeline->laneWords(lane);
    QStringList lines;
    for (const int item : m_layout->itemsOf(place.lane, m_layout->lane(place.lane).markers[std::size_t(place.marker)]))
        lines += m_timeline->itemWords(m_timeline->items[item], lane.votingDay);
    return lines.join(u'\n');
}

void TimelineView::describe()
{
    QStringList parts{m_timeline->description()};
    const TimelinePlace place = m_attention.current;
    if (place.lane >= 0 && place.lane < m_timeline->lanes.size()) {
        parts += tr("Lane %1 of %2: %3")
                     .arg(QString::number(place.lane + 1), QString::number(m_timeline->lanes.size()),
                          place.marker < 0 ? words(place) : m_timeline->lanes[place.lane].label);
        if (place.marker >= 0)
            parts += tr("Marker %1 of %2: %3")
                         .arg(QString::number(place.marker + 1),
                              QString::number(m_layout->lane(place.lane).markers.size()), words(place));
    }
    if (m_attention.range)
        parts += tr("Days chosen: %1 to %2")
                     .arg(electionDistance(m_attention.range->first), electionDistance(m_attention.range->second));
    setAccessibleDescription(parts.join(u' '));
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const QRectF whole(viewport()->rect());
    painter.fillRect(whole, m_theme.tokens().base);
    const double head = headHeight();
    painter.save();
    painter.setClipRect(QRectF(0, head, whole.width(), std::max(0.0, whole.height() - head)));
    painter.translate(0, head - scrolled());
    m_figure->paintRows(&painter, scrolled(), scrolled() + whole.height() - head, m_attention);
    painter.restore();
    m_figure->paintHead(&painter, m_attention);
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    build();
}

void TimelineView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange)
        build();
    QAbstractScrollArea::changeEvent(event);
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    m_attention.focused = true;
    viewport()->update();
    QAbstractScrollArea::focusInEvent(event);
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    m_attention.focused = false;
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
}

} // namespace scrutineer
