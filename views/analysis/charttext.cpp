// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/charttext.h"

#include "views/analysis/marklook.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace scrutineer {

namespace {

constexpr double Swatch = 10;
constexpr double WhiskerWidth = 20;
constexpr double LineWidth = 28;
constexpr double MarkerRadius = 4;
constexpr double SwatchGap = 7;
constexpr double EntryGap = 22;
constexpr double LineHeight = 20;

double glyphWidth(const ChartLegendEntry &entry, const ChartStyle &style)
{
    switch (entry.glyph) {
    case ChartLegendEntry::Whisker:
        return style.px(WhiskerWidth);
    case ChartLegendEntry::Line:
        return style.px(LineWidth);
    case ChartLegendEntry::Square:
    case ChartLegendEntry::Marker:
        break;
    }
    return style.px(Swatch);
}

void paintWhiskerGlyph(QPainter *painter, const ChartStyle &style, double left, double middle)
{
    const double cap = style.px(4);
    const double width = style.px(WhiskerWidth);
    QPainterPath path({left, middle});
    path.lineTo(left + width, middle);
    for (const double end : {left, left + width}) {
        path.moveTo(end, middle - cap);
        path.lineTo(end, middle + cap);
    }
    painter->strokePath(path, QPen(style.tokens().text, style.px(1.5)));
}

void paintGlyph(QPainter *painter, const ChartLegendEntry &entry, const ChartStyle &style, double left, double middle)
{
    const double width = glyphWidth(entry, style);
    const MarkLook look{entry.token, entry.pattern};
    const QPointF centre(left + width / 2, middle);
    switch (entry.glyph) {
    case ChartLegendEntry::Whisker:
        paintWhiskerGlyph(painter, style, left, middle);
        break;
    case ChartLegendEntry::Line:
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(linePen(look, style));
        painter->drawLine(QPointF(left, middle), QPointF(left + width, middle));
        paintMarker(painter, centre, style.px(MarkerRadius), look, style);
        break;
    case ChartLegendEntry::Marker:
        paintMarker(painter, centre, style.px(MarkerRadius), look, style);
        break;
    case ChartLegendEntry::Square:
        painter->setRenderHint(QPainter::Antialiasing, false);
        paintFill(painter, QRectF(left, std::round(middle - width / 2), width, width), look, style);
        break;
    }
}

} // namespace

void paintWords(QPainter *painter, const QPointF &baseline, const QString &text, const QFont &font, const QColor &ink)
{
    QTextLayout layout(text, font);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const QPen before = painter->pen();
    painter->setPen(ink);
    layout.draw(painter, baseline - QPointF(0, line.isValid() ? line.ascent() : 0));
    painter->setPen(before);
}

QSizeF flowText(QPainter *painter, const QPointF &at, double width, const std::vector<TextRun> &runs)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const TextRun &run : runs) {
        QTextCharFormat format;
        format.setFont(run.font);
        format.setForeground(run.colour);
        formats.append({int(text.size()), int(run.text.size()), format});
        text += run.text;
    }
    QTextLayout layout(text, runs.empty() ? QFont() : runs.front().font);
    layout.setFormats(formats);
    layout.beginLayout();
    double height = 0;
    double used = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
        used = std::max(used, line.naturalTextWidth());
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, at);
    return {used, std::ceil(height)};
}

QSizeF flowLegend(QPainter *painter, const QPointF &at, double width, const ChartStyle &style,
                  const std::vector<ChartLegendEntry> &legend, double indent, const QString &trailing)
{
    const QFontMetricsF metrics(style.caption());
    const double line = std::max(style.px(LineHeight), metrics.height());
    const double trailingWidth = trailing.isEmpty() ? 0 : metrics.horizontalAdvance(trailing) + style.px(EntryGap);
    const auto entryWidth = [&](const ChartLegendEntry &entry) {
        return glyphWidth(entry, style) + style.px(SwatchGap) + metrics.horizontalAdvance(entry.label);
    };
    double whole = trailingWidth - style.px(EntryGap);
    for (const ChartLegendEntry &entry : legend)
        whole += entryWidth(entry) + style.px(EntryGap);
    const double start = whole <= width ? std::min(indent, width - whole) : 0;

    if (painter)
        painter->save();
    double x = start;
    double y = 0;
    double used = 0;
    const auto place = [&](double needed) {
        if (x > 0 && x + needed > width) {
            x = 0;
            y += line;
        }
        const double left = x;
        x += needed + style.px(EntryGap);
        used = std::max(used, left + needed);
        return left;
    };
    const auto write = [&](double left, double top, const QString &text, const QColor &colour) {
        paintWords(painter, {left, top + (line + metrics.ascent() - metrics.descent()) / 2}, text, style.caption(),
                   colour);
    };
    for (const ChartLegendEntry &entry : legend) {
        const double left = at.x() + place(entryWidth(entry));
        if (!painter)
            continue;
        paintGlyph(painter, entry, style, left, at.y() + y + line / 2);
        write(left + glyphWidth(entry, style) + style.px(SwatchGap), at.y() + y, entry.label, style.tokens().muted);
    }
    if (!trailing.isEmpty()) {
        const double left = place(std::min(width, metrics.horizontalAdvance(trailing)));
        if (painter)
            write(at.x() + left, at.y() + y, metrics.elidedText(trailing, Qt::ElideRight, width - left + 0.5),
                  style.tokens().muted);
    }
    if (painter)
        painter->restore();
    const bool nothing = legend.empty() && trailing.isEmpty();
    return {used, nothing ? 0 : std::ceil(y + line)};
}

} // namespace scrutineer
