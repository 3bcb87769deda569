// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/chartfigure.h"
#include "views/analysis/dayslayout.h"

namespace scrutineer {

/// The picture of a days strip: election day, bars by day, milestones and axis.
class DaysFigure : public ChartFigure
{
public:
    DaysFigure(const ChartSpec &spec, const ChartStyle &style, double width);

    [[nodiscard]] QSizeF size() const override { return m_layout.size(); }
    void paint(QPainter *painter) const override;
    [[nodiscard]] const DaysLayout &layout() const { return m_layout; }

private:
    void collectMarks();
    void addBeyond(const DaysLayout::Beyond &beyond);
    void paintLabels(QPainter *painter) const;
    void paintBars(QPainter *painter) const;
    void paintAxis(QPainter *painter) const;

    ChartSpec m_spec;
    ChartStyle m_style;
    DaysLayout m_layout;
};

} // namespace scrutineer
