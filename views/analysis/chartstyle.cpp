// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/chartstyle.h"

#include "views/analysis/charttext.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

constexpr double LegibleContrast = 4.5; ///< WCAG 2.1, success criterion 1.4.3

} // namespace

ChartStyle::ChartStyle(const Tokens &tokens, const QFont &base)
    : m_tokens(tokens)
    , m_colours(tokens.colours())
    , m_base(base)
{
}

QColor ChartStyle::colour(const QString &token) const
{
    return m_colours.value(token, m_tokens.muted);
}

QColor ChartStyle::textOn(const QString &token) const
{
    QString pair = token;
    if (pair.startsWith("div"_L1))
        pair = u"onD"_s + pair.mid(1);
    if (pair != token && m_colours.contains(pair))
        return m_colours.value(pair);
    const QColor fill = colour(token);
    const QColor inks[] = {m_tokens.text, m_tokens.base, Qt::black, Qt::white};
    QColor best = inks[0];
    for (const QColor &ink : inks) {
        if (contrastRatio(ink, fill) >= LegibleContrast)
            return ink;
        if (contrastRatio(ink, fill) > contrastRatio(best, fill))
            best = ink;
    }
    return best;
}

QFont ChartStyle::font(int pixels, QFont::Weight weight) const
{
    QFont font = m_base;
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

QFont ChartStyle::heading() const
{
    return font(m_tokens.sizeHeading, QFont::DemiBold);
}

QFont ChartStyle::caption() const
{
    return font(m_tokens.sizeCaption, QFont::Normal);
}

QFont ChartStyle::strong() const
{
    return font(m_tokens.sizeCaption, QFont::DemiBold);
}

void ChartStyle::apply(QChart *chart) const
{
    // An animated bar is not there yet when the chart is first painted, so exports would come out empty.
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setDropShadowEnabled(false);
    chart->setBackgroundRoundness(0);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
}

void paintHaloText(QPainter *painter, const QPointF &baseline, const QString &text, const QFont &font,
                   const QColor &ink, const QColor &halo)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addText(baseline, font, text);
    const double rim = font.pixelSize() / 3.0;
    painter->strokePath(outline, QPen(halo, rim, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    paintWords(painter, baseline, text, font, ink);
    painter->restore();
}

} // namespace scrutineer
