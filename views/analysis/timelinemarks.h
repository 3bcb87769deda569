// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/chartstyle.h"
#include "views/analysis/timelinelayout.h"

#include <QHash>
#include <QPixmap>

class QPainter;

namespace scrutineer {

/// The markers of a timeline: a ring with the number of visits, a filled diamond with that of statements; hollow and
/// broken where no day is known, a bare ring where nothing but plans is on file.
class TimelineMarks
{
public:
    explicit TimelineMarks(const ChartStyle &style)
        : m_style(style)
    {
    }

    /// As vectors, for any device.
    void paint(QPainter *painter, const TimelineLayout::Marker &marker, const QRectF &shape) const;
    /// From pictures of markers that are kept, for a screen: thousands of them take a millisecond or two.
    void stamp(QPainter *painter, const TimelineLayout::Marker &marker, const QRectF &shape) const;

private:
    void paintVisits(QPainter *painter, const TimelineLayout::Marker &marker, const QRectF &shape) const;
    void paintStatements(QPainter *painter, const TimelineLayout::Marker &marker, const QRectF &shape) const;
    void paintNumber(QPainter *painter, int number, const QRectF &shape, const QColor &ink) const;

    ChartStyle m_style;
    mutable QHash<QString, QPixmap> m_stamps;
};

} // namespace scrutineer
