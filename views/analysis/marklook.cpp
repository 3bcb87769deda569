// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/marklook.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

constexpr int Colours = 6;
constexpr int MarkerShapes = 6;
constexpr int Hatches = 3;
constexpr int MostDirectLabels = 3;

const QString otherToken = u"other"_s;

bool drawsAreas(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Lines:
    case ChartKind::Points:
    case ChartKind::Dots:
    case ChartKind::Lollipops:
        return false;
    case ChartKind::Bars:
    case ChartKind::StackedBars:
    case ChartKind::Days:
    case ChartKind::Columns:
    case ChartKind::Shares:
    case ChartKind::Histogram:
    case ChartKind::Boxes:
    case ChartKind::HeatMap:
    case ChartKind::Diverging:
        return true;
    }
    return true;
}

/// The place of a series among those that are known.
int placeOf(const ChartSpec &spec, int series)
{
    return int(std::count_if(spec.series.begin(), spec.series.begin() + series,
                             [](const ChartSeries &one) { return !one.unknown; }));
}

/// The place of a colour among those of the series: dots of one kind share it, however many series they are.
int tokenPlace(const ChartSpec &spec, const QString &token)
{
    QStringList tokens;
    for (const ChartSeries &one : spec.series) {
        if (!tokens.contains(one.token))
            tokens.append(one.token);
    }
    return std::max(0, int(tokens.indexOf(token)));
}

void matchGlyph(const ChartSpec &spec, ChartLegendEntry &entry)
{
    for (int series = 0; series < int(spec.series.size()); ++series) {
        const ChartSeries &one = spec.series[size_t(series)];
        const bool isIts = one.label == entry.label || (spec.kind == ChartKind::Dots && one.token == entry.token);
        if (!isIts)
            continue;
        entry.token = seriesLook(spec, series).token;
        entry.pattern = seriesLook(spec, series).pattern;
        break;
    }
    if (!drawsAreas(spec.kind))
        entry.glyph = spec.kind == ChartKind::Lines ? ChartLegendEntry::Line : ChartLegendEntry::Marker;
}

/// Lines and outline of what is not known: in the series' colour where it has one.
QColor openInk(const MarkLook &look, const ChartStyle &style)
{
    return look.token == otherToken ? style.tokens().disabled : style.colour(look.token);
}

/// The edges of a marker around the origin.
QPainterPath markerPath(int pattern, double r)
{
    QPainterPath path;
    switch (pattern % MarkerShapes) {
    case 1:
        path.addRect(-r * 0.88, -r * 0.88, r * 1.76, r * 1.76);
        break;
    case 2:
        path.addPolygon(QPolygonF({{0, -r * 1.2}, {r * 1.2, 0}, {0, r * 1.2}, {-r * 1.2, 0}, {0, -r * 1.2}}));
        break;
    case 3:
        path.addPolygon(QPolygonF({{0, -r * 1.15}, {r * 1.1, r * 0.85}, {-r * 1.1, r * 0.85}, {0, -r * 1.15}}));
        break;
    case 4:
        path.addPolygon(QPolygonF({{0, r * 1.15}, {r * 1.1, -r * 0.85}, {-r * 1.1, -r * 0.85}, {0, r * 1.15}}));
        break;
    case 5: {
        const double arm = r * 0.42;
        const double tip = r * 1.1;
        path.addPolygon(QPolygonF({{-arm, -tip},
                                   {arm, -tip},
                                   {arm, -arm},
                                   {tip, -arm},
                                   {tip, arm},
                                   {arm, arm},
                                   {arm, tip},
                                   {-arm, tip},
                                   {-arm, arm},
                                   {-tip, arm},
                                   {-tip, -arm},
                                   {-arm, -arm},
                                   {-arm, -tip}}));
        break;
    }
    default:
        path.addEllipse(QPointF(0, 0), r, r);
    }
    return path;
}

} // namespace

MarkLook seriesLook(const ChartSpec &spec, int series)
{
    const ChartSeries &one = spec.series.at(size_t(series));
    if (one.unknown)
        return {otherToken, MarkLook::Unknown};
    const int place = placeOf(spec, series);
    MarkLook look{one.token, 0};
    if (look.token.isEmpty())
        look.token = place < Colours ? u"chart%1"_s.arg(place + 1) : otherToken;
    if (spec.kind == ChartKind::Dots)
        look.pattern = one.token.isEmpty() ? place : tokenPlace(spec, one.token);
    else if (!drawsAreas(spec.kind))
        look.pattern = place;
    else if (one.token.isEmpty() && place > Colours)
        look.pattern = 1 + (place - Colours - 1) % Hatches;
    return look;
}

bool labelsLinesDirectly(const ChartSpec &spec)
{
    return spec.kind == ChartKind::Lines && spec.series.size() <= MostDirectLabels;
}

std::vector<ChartLegendEntry> figureLegend(const ChartSpec &spec)
{
    // A heat map has its ramp, two sides have their headings.
    const bool labelsItself = labelsLinesDirectly(spec) || spec.kind == ChartKind::HeatMap ||
                              (spec.kind == ChartKind::Diverging && spec.series.size() <= 2);
    if (labelsItself)
        return {};
    std::vector<ChartLegendEntry> legend = spec.legend;
    if (legend.empty() && spec.series.size() > 1) {
        for (const ChartSeries &one : spec.series)
            legend.push_back({one.label, one.token});
    }
    for (ChartLegendEntry &entry : legend) {
        if (entry.glyph == ChartLegendEntry::Square)
            matchGlyph(spec, entry);
    }
    return legend;
}

void paintHatch(QPainter *painter, const QRectF &rect, double step, const QPen &pen, bool falling)
{
    // Clipped by hand: SVG files of Qt 6.4 know no clip.
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    for (double start = step / 2; start < rect.width() + rect.height(); start += step) {
        // A line from the left or lower edge to the upper or right one, counted along both edges.
        const QPointF low(std::max(0.0, start - rect.height()), std::min(start, rect.height()));
        const QPointF high(std::min(start, rect.width()), std::max(0.0, start - rect.width()));
        const auto at = [&](const QPointF &point) {
            return rect.topLeft() + QPointF(falling ? rect.width() - point.x() : point.x(), point.y());
        };
        painter->drawLine(at(low), at(high));
    }
    painter->restore();
}

void paintFill(QPainter *painter, const QRectF &rect, const MarkLook &look, const ChartStyle &style)
{
    if (rect.isEmpty())
        return;
    const Tokens &tokens = style.tokens();
    const QColor colour = style.colour(look.token);
    const QRectF inner = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    if (look.pattern == MarkLook::Unknown) {
        painter->fillRect(rect, tokens.base);
        paintHatch(painter, inner, style.px(5), QPen(openInk(look, style), 1));
    } else {
        painter->fillRect(rect, colour);
        if (look.pattern > 0)
            paintHatch(painter, inner, style.px(look.pattern == 3 ? 3 : 6), QPen(tokens.base, style.px(1.25)),
                       look.pattern == 2);
    }
    const bool isPale = look.token == "div3"_L1; // Near the background, so that only its outline sets it off.
    if (isPale || look.pattern == MarkLook::Unknown) {
        painter->setPen(QPen(isPale ? tokens.border : openInk(look, style), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(inner);
    }
}

void paintMarker(QPainter *painter, const QPointF &centre, double radius, const MarkLook &look, const ChartStyle &style)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(centre);
    const Tokens &tokens = style.tokens();
    const bool isOpen = look.pattern == MarkLook::Unknown;
    const QPainterPath path = markerPath(std::max(0, look.pattern), radius);
    painter->strokePath(path, QPen(tokens.base, style.px(2)));
    painter->fillPath(path, isOpen ? tokens.base : style.colour(look.token));
    if (isOpen)
        painter->strokePath(path, QPen(tokens.muted, style.px(1.5)));
    else if (look.token == "div3"_L1)
        painter->strokePath(path, QPen(tokens.control, 1));
    painter->restore();
}

QPen linePen(const MarkLook &look, const ChartStyle &style, double width)
{
    static const QList<QList<qreal>> dashes{{}, {4, 2}, {1.5, 1.5}, {6, 2, 1.5, 2}, {8, 3}, {1, 2.5}};
    QPen pen(style.colour(look.token), style.px(width), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    const QList<qreal> &dash = dashes[std::max(0, look.pattern) % dashes.size()];
    if (!dash.isEmpty())
        pen.setDashPattern(dash);
    return pen;
}

} // namespace scrutineer
