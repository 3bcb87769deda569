// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reports/pagedreport.h"

namespace scrutineer::reports {

/// Paints the marks of a page with a painter whose unit is the layout unit.
class PagePainter
{
public:
    /// Whether each mark is preceded by a speck far outside the page that tells its element of structure: Qt's PDF
    /// engine writes no tags, and the speck is what ContentTagger finds in the page's content to put them in.
    enum class Marking { None, Specks };

    /// A speck is one unit large and this far left of the page, further by the number of the element.
    static constexpr int speckOffset = 100000;

    PagePainter(QPainter &painter, const ReportStyle &style, const ChartPainter &charts, Marking marking)
        : m_painter(painter)
        , m_style(style)
        , m_charts(charts)
        , m_marking(marking)
    {
    }

    void paint(const Page &page);
    /// Names of charts that could not be drawn so far.
    [[nodiscard]] const QStringList &missingCharts() const { return m_missingCharts; }

    void operator()(const TextMark &mark);
    void operator()(const RuleMark &mark);
    void operator()(const FillMark &mark);
    void operator()(const ToneMark &mark);
    void operator()(const ChartMark &mark);
    void operator()(const PageNumberMark &) {} // Has become a TextMark by now.
    void operator()(const LogoMark &mark);

private:
    void announce(int element);
    void hatch(const QRectF &rect);

    QPainter &m_painter;
    const ReportStyle &m_style;
    const ChartPainter &m_charts;
    Marking m_marking;
    int m_element = -1; ///< Last announced.
    QStringList m_missingCharts;
};

} // namespace scrutineer::reports
