// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/timeline.h"
#include "views/analysis/chartstyle.h"

#include <QPointF>
#include <QSizeF>

#include <vector>

class QPainter;

namespace scrutineer {

/// What the colours and signs of a timeline mean, from left to right, wrapped at a width. Classes that are not on it
/// are left out.
class TimelineLegend
{
    Q_DECLARE_TR_FUNCTIONS(TimelineLegend)

public:
    TimelineLegend(const Timeline &timeline, const ChartStyle &style);

    /// Paints it and returns its size; with a null painter it only measures.
    QSizeF paint(QPainter *painter, const QPointF &at, double width) const;
    /// All of it in words, for screen readers.
    [[nodiscard]] QString words() const;

private:
    enum class Sign { Swatch, Rails, Visits, Planned, Statements, Approximate };
    struct Entry
    {
        Sign sign = Sign::Swatch;
        QString token;
        QString label;
    };
    [[nodiscard]] double signWidth(Sign sign) const;
    void paintSign(QPainter *painter, const Entry &entry, const QPointF &leftMiddle) const;

    ChartStyle m_style;
    std::vector<Entry> m_entries;
};

} // namespace scrutineer
