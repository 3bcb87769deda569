// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/histogramfigure.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

constexpr double LabelGap = 4;
constexpr double LeastShown = 2;

} // namespace

HistogramFigure::HistogramFigure(const ChartSpec &spec, const ChartStyle &style, double width, bool hasAxisTitles)
    : UprightFigure(spec, style, width, hasAxisTitles)
{
    if (isEmpty())
        return;
    const auto [least, most] = reach(true);
    layOutPlot(least, most, lineHeight() + m_style.px(LabelGap), 0);
    layOutCategories(true);
    const QFontMetricsF metrics(m_style.strong());
    for (const int category : m_spec.drawnCategories()) {
        const double value = *m_spec.mark(0, category).value;
        const double left = std::round(xOf(category) - slot() / 2);
        const double right = std::round(xOf(category) + slot() / 2);
        const double height = value > 0 ? std::max(m_style.px(LeastShown), yOf(0) - yOf(value)) : 0;
        const QRectF bar(left, yOf(0) - height, std::max(1.0, right - left - 1), height);
        m_bars.push_back({bar, m_spec.categories[size_t(category)].unknown});
        // An empty class is a value as well, and can be asked for.
        const QRectF shape(bar.left(), bar.top() - (value > 0 ? 0 : 1), bar.width(), std::max(1.0, height));
        QRectF target = shape;
        target.setTop(std::min(target.top(), yOf(0) - m_style.px(12)));
        addMark(shape, target, 0, 0, category);
        const QString text = valueText(0, category);
        if (value > 0 && widthOf(text, true) <= slot())
            m_texts.addIfFree(wordsAround({xOf(category), bar.top() - m_style.px(LabelGap) - metrics.descent() / 2},
                                          text, tokens().text, true),
                              room(), 1);
    }
}

void HistogramFigure::paintShapes(QPainter *painter) const
{
    paintGrid(painter);
    painter->setRenderHint(QPainter::Antialiasing, false);
    const MarkLook known = seriesLook(m_spec, 0);
    for (const Bar &bar : m_bars)
        paintFill(painter, bar.rect, bar.isUnknown ? MarkLook{u"other"_s, MarkLook::Unknown} : known, m_style);
    painter->fillRect(QRectF(m_plot.left(), std::round(yOf(0)), m_plot.width(), 1), tokens().control);
}

} // namespace scrutineer
