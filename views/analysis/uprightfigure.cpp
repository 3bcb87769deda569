// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/uprightfigure.h"

#include "views/analysis/rowlabels.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

constexpr double TickRoom = 44;
constexpr double AcrossRoom = 76;
constexpr double NumberGap = 8;    ///< Between an axis and its numbers.
constexpr double NameGap = 5;      ///< Between the plot and the names below it.
constexpr double NameDistance = 8; ///< Least space between names in one line.
constexpr double LongestTilted = 112;
constexpr double Apart = 0.5; ///< Share of a slot left free before what is not known.

} // namespace

UprightFigure::UprightFigure(const ChartSpec &spec, const ChartStyle &style, double width, bool hasAxisTitles)
    : PaintedFigure(spec, style, width)
    , m_hasAxisTitles(hasAxisTitles)
{
}

void UprightFigure::layOutPlot(double least, double most, double above, double right)
{
    const QString title = m_spec.valueAxisTitle();
    const double height = std::clamp(m_width * 0.42, m_style.px(150), m_style.px(270));
    m_axis = ValueAxis::covering(least, most, height, m_style.px(TickRoom), hasWholeNumbers());
    // The greatest value may leave room within the plot already.
    double top = std::max(above - (1 - m_axis.place(most)) * height, lineHeight() / 2);
    if (m_hasAxisTitles && !title.isEmpty()) {
        const QFontMetricsF metrics(m_style.caption());
        m_texts.add(words({0, metrics.ascent()}, metrics.elidedText(title, Qt::ElideRight, m_width), tokens().muted));
        top += lineHeight() + m_style.px(6);
    }
    double widest = 0;
    for (const double tick : m_axis.ticks())
        widest = std::max(widest, widthOf(axisNumber(tick)));
    const double left = std::ceil(widest + m_style.px(NumberGap));
    m_plot = QRectF(left, std::round(top), std::max(1.0, m_width - left - right), std::round(height));
    for (const double tick : m_axis.ticks())
        m_texts.add(
            wordsEndingAt({left - m_style.px(NumberGap), yOf(tick) + dropOf()}, axisNumber(tick), tokens().muted));
    m_size = {m_width, m_plot.bottom() + 1};
}

double UprightFigure::yOf(double value) const
{
    return m_plot.bottom() - m_axis.place(value) * m_plot.height();
}

double UprightFigure::acrossOf(double value) const
{
    return m_plot.left() + m_across->place(value) * m_plot.width();
}

void UprightFigure::layOutCategories(bool isInOrder)
{
    const int count = int(m_spec.categories.size());
    double places = count;
    for (int category = 1; category < count; ++category)
        places +=
            m_spec.categories[size_t(category)].unknown && !m_spec.categories[size_t(category - 1)].unknown ? Apart : 0;
    m_slot = m_plot.width() / std::max(1.0, places);
    double at = m_plot.left() + m_slot / 2;
    for (int category = 0; category < count; ++category) {
        const bool isApart = category > 0 && m_spec.categories[size_t(category)].unknown &&
                             !m_spec.categories[size_t(category - 1)].unknown;
        at += isApart ? Apart * m_slot : 0;
        m_centres.push_back(at);
        at += m_slot;
    }
    switch (waysOfNames(isInOrder)) {
    case Names::Flat:
        nameFlat(false);
        break;
    case Names::TwoLines:
        nameTwoLines();
        break;
    case Names::Thinned:
        nameFlat(true);
        break;
    case Names::Tilted:
        nameTilted();
        break;
    }
    if (m_hasAxisTitles && !m_spec.categoryTitle.isEmpty()) {
        const double baseline = m_size.height() + m_style.px(4) + QFontMetricsF(m_style.caption()).ascent();
        const QString title =
            QFontMetricsF(m_style.caption()).elidedText(m_spec.categoryTitle, Qt::ElideRight, m_plot.width());
        m_texts.add(wordsAround({m_plot.center().x(), baseline}, title, tokens().muted));
        m_size.setHeight(std::ceil(m_size.height() + m_style.px(4) + lineHeight()));
    }
}

UprightFigure::Names UprightFigure::waysOfNames(bool isInOrder) const
{
    const QFontMetricsF metrics(m_style.caption());
    const double free = m_slot - m_style.px(NameDistance);
    bool fitsFlat = true;
    bool fitsTwo = true;
    for (const ChartCategory &category : m_spec.categories) {
        fitsFlat = fitsFlat && metrics.horizontalAdvance(category.label) <= free;
        const QStringList lines = brokenLabel(category.label, metrics, free);
        fitsTwo = fitsTwo && lines.join(u' ') == category.label;
    }
    return fitsFlat ? Names::Flat : isInOrder ? Names::Thinned : fitsTwo ? Names::TwoLines : Names::Tilted;
}

QColor UprightFigure::nameInk(int category) const
{
    return m_spec.categories[size_t(category)].unknown ? tokens().muted : tokens().text;
}

void UprightFigure::nameFlat(bool thins)
{
    const double baseline = m_plot.bottom() + m_style.px(NameGap) + QFontMetricsF(m_style.caption()).ascent();
    m_size.setHeight(std::ceil(m_plot.bottom() + m_style.px(NameGap) + lineHeight()));
    const int count = int(m_spec.categories.size());
    double widest = 1;
    for (const ChartCategory &category : m_spec.categories)
        widest = std::max(widest, widthOf(category.label) + m_style.px(NameDistance));
    const int every = thins ? std::max(1, int(std::ceil(widest / m_slot))) : 1;
    const auto name = [&](int category) {
        FigureText text =
            wordsAround({xOf(category), baseline}, m_spec.categories[size_t(category)].label, nameInk(category));
        const double longest = std::max(0.0, m_width - widthOf(text.text));
        text.baseline.setX(std::clamp(text.baseline.x(), 0.0, longest));
        m_texts.addIfFree(text, room(), m_style.px(NameDistance) / 2);
    };
    // What is not known is always named: nothing beside it would tell.
    for (int category = 0; category < count; ++category) {
        if (m_spec.categories[size_t(category)].unknown)
            name(category);
    }
    for (int category = 0; category < count; category += every) {
        if (!m_spec.categories[size_t(category)].unknown)
            name(category);
    }
}

void UprightFigure::nameTwoLines()
{
    const QFontMetricsF metrics(m_style.caption());
    const double first = m_plot.bottom() + m_style.px(NameGap) + metrics.ascent();
    for (int category = 0; category < int(m_spec.categories.size()); ++category) {
        double baseline = first;
        const QStringList lines =
            brokenLabel(m_spec.categories[size_t(category)].label, metrics, m_slot - m_style.px(NameDistance));
        for (const QString &line : lines) {
            m_texts.add(wordsAround({xOf(category), baseline}, line, nameInk(category)));
            baseline += metrics.height();
        }
    }
    m_size.setHeight(std::ceil(m_plot.bottom() + m_style.px(NameGap) + 2 * metrics.height()));
}

void UprightFigure::nameTilted()
{
    const QFontMetricsF metrics(m_style.caption());
    const double slope = std::numbers::sqrt2 / 2;
    const double top = m_plot.bottom() + m_style.px(NameGap);
    const int every = std::max(1, int(std::ceil(metrics.height() * 1.35 / m_slot)));
    double deepest = 0;
    for (int category = 0; category < int(m_spec.categories.size()); ++category) {
        if (category % every != 0)
            continue;
        // The text ends below the middle of its slot; what would run out of the figure on the left is cut.
        const double end = xOf(category) + metrics.ascent() * slope / 2;
        const double longest = std::min(m_style.px(LongestTilted), (end - m_style.px(2)) / slope - metrics.ascent());
        const QString name =
            metrics.elidedText(m_spec.categories[size_t(category)].label, Qt::ElideRight, std::max(1.0, longest));
        const double width = metrics.horizontalAdvance(name);
        FigureText text =
            words({end - width * slope, top + metrics.ascent() * slope + width * slope}, name, nameInk(category));
        text.angle = -45;
        m_texts.add(text);
        deepest = std::max(deepest, text.outline().boundingRect().bottom());
    }
    m_size.setHeight(std::ceil(std::max(deepest, top) + 1));
}

void UprightFigure::layOutAcross(double least, double most, bool wholeNumbers)
{
    m_across = ValueAxis::covering(least, most, m_plot.width(), m_style.px(AcrossRoom), wholeNumbers);
    const QFontMetricsF metrics(m_style.caption());
    const double baseline = m_plot.bottom() + m_style.px(NameGap) + metrics.ascent();
    m_size.setHeight(std::ceil(m_plot.bottom() + m_style.px(NameGap) + metrics.height()));
    for (const double tick : m_across->ticks()) {
        FigureText text = wordsAround({acrossOf(tick), baseline}, axisNumber(tick), tokens().muted);
        text.baseline.setX(std::min(text.baseline.x(), m_width - widthOf(text.text)));
        m_texts.addIfFree(text, room(), 2);
    }
    if (m_spec.acrossTitle.isEmpty())
        return;
    const QString title = metrics.elidedText(m_spec.acrossTitle, Qt::ElideRight, m_plot.width());
    m_texts.add(wordsEndingAt({m_plot.right(), baseline + metrics.height()}, title, tokens().muted));
    m_size.setHeight(std::ceil(m_size.height() + metrics.height()));
}

void UprightFigure::paintGrid(QPainter *painter) const
{
    painter->setRenderHint(QPainter::Antialiasing, false);
    for (const double tick : m_axis.ticks())
        painter->fillRect(QRectF(m_plot.left(), std::round(yOf(tick)), m_plot.width(), 1), tokens().border);
    if (m_across) {
        for (const double tick : m_across->ticks())
            painter->fillRect(QRectF(std::round(acrossOf(tick)), m_plot.top(), 1, m_plot.height()), tokens().border);
    }
    if (m_axis.from <= 0 && m_axis.to >= 0)
        painter->fillRect(QRectF(m_plot.left(), std::round(yOf(0)), m_plot.width(), 1), tokens().control);
}

} // namespace scrutineer
