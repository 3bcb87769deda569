// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/maplegend.h"

#include "views/analysis/charttext.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <set>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double Padding = 10;
constexpr double LargestRadius = 32;
constexpr double UnitRadius = 8;
constexpr double SmallestRadius = 4;

} // namespace

qint64 roundedDown(double number)
{
    qint64 unit = 1;
    while (double(unit * 10) <= number)
        unit *= 10;
    for (const qint64 step : {5, 3, 2}) {
        if (double(step * unit) <= number)
            return step * unit;
    }
    return unit;
}

double MapLegend::radius(qint64 records, qint64 most, const ChartStyle &style)
{
    const double unit = std::min(UnitRadius, LargestRadius / std::sqrt(double(std::max<qint64>(1, most))));
    return style.px(std::max(SmallestRadius, unit * std::sqrt(double(records))));
}

MapLegend::MapLegend(const ObservationMap &map, const ChartStyle &style)
    : m_map(map)
    , m_style(style)
{
    const QString type = map.query.type().key();
    m_title = type == "visit"_L1 ? tr("Visits") : type == "election"_L1 ? tr("Elections") : tr("Missions");
    if (map.query.subject == MapSubject::Countries)
        makeShades();
    else
        makeSizes();
    makeLines();
    measure();
}

void MapLegend::makeShades()
{
    std::set<qint64> values;
    for (const MapCountry &country : m_map.countries)
        values.insert(country.records);
    if (values.empty())
        return;
    const auto &colours = m_style.tokens().sequential;
    std::vector<qint64> tops(values.begin(), values.end());
    const bool each = tops.size() <= colours.size();
    if (!each) {
        const double most = double(*values.rbegin());
        std::set<qint64> rising;
        for (std::size_t i = 1; i <= colours.size(); ++i)
            rising.insert(qint64(std::ceil(std::pow(most, double(i) / double(colours.size())) - 1e-9)));
        tops.assign(rising.begin(), rising.end());
    }
    qint64 from = 1;
    for (std::size_t i = 0; i < tops.size(); ++i) {
        // Few shades take the middle ones, which differ from land and from each other most.
        const std::size_t at = tops.size() == 1 ? 2 : tops.size() < 4 ? i + 1 : i;
        m_shades.push_back({each ? tops[i] : from, tops[i], colours[std::min(at, colours.size() - 1)]});
        from = tops[i] + 1;
    }
}

QColor MapLegend::shade(qint64 records) const
{
    for (const Shade &one : m_shades) {
        if (records <= one.to)
            return one.colour;
    }
    return m_shades.empty() ? QColor() : m_shades.back().colour;
}

void MapLegend::makeSizes()
{
    for (const MapMark &mark : m_map.marks)
        m_most = std::max(m_most, mark.records);
    if (m_most == 0)
        return;
    std::set<qint64> sizes{1, roundedDown(double(m_most))};
    if (m_most > 3)
        sizes.insert(roundedDown(double(m_most) / 4));
    // Those too near to be told apart are left out, the larger ones first of all kept.
    double last = -1e9;
    const double least = QFontMetricsF(m_style.caption()).height() * 0.9;
    for (auto size = sizes.rbegin(); size != sizes.rend(); ++size) {
        const double top = -2 * radius(*size, m_most, m_style);
        if (m_sizes.empty() || top - last >= least) {
            m_sizes.insert(m_sizes.begin(), *size);
            last = top;
        }
    }
}

void MapLegend::makeLines()
{
    const QLocale locale;
    for (const MapGroup &group : m_map.groups) {
        m_lines.push_back(
            {Line::Swatch, u"%1  %2"_s.arg(group.label, locale.toString(group.records)), m_style.colour(group.token)});
    }
    const bool unsure = std::ranges::any_of(m_map.marks, [](const MapMark &mark) { return mark.approximate > 0; });
    if (unsure)
        m_lines.push_back({Line::Ring, tr("some placed by the town they lie in"), m_style.tokens().text});
    for (const Shade &shade : m_shades) {
        const QString text = shade.from == shade.to
                                 ? locale.toString(shade.from)
                                 : u"%1–%2"_s.arg(locale.toString(shade.from), locale.toString(shade.to));
        m_lines.push_back({Line::Swatch, text, shade.colour});
    }
}

double MapLegend::lineHeight() const
{
    return std::max(m_style.px(18), QFontMetricsF(m_style.caption()).height());
}

void MapLegend::measure()
{
    const QFontMetricsF metrics(m_style.caption());
    if (m_sizes.empty() && m_lines.empty())
        return;
    if (!m_sizes.empty()) {
        const double largest = radius(m_sizes.back(), m_most, m_style);
        double words = 0;
        for (const qint64 size : m_sizes)
            words = std::max(words, metrics.horizontalAdvance(QLocale().toString(size)));
        m_circles = {2 * largest + m_style.px(16) + words, 2 * largest + metrics.height() / 2 + m_style.px(2)};
    }
    double width = std::max(m_circles.width(), QFontMetricsF(m_style.strong()).horizontalAdvance(m_title));
    for (const Line &line : m_lines)
        width = std::max(width, m_style.px(20) + metrics.horizontalAdvance(line.text));
    m_size = {std::ceil(width + m_style.px(2 * Padding)),
              std::ceil(m_style.px(2 * Padding) + lineHeight() + m_circles.height() +
                        (m_circles.height() > 0 && !m_lines.empty() ? m_style.px(6) : 0) +
                        lineHeight() * double(m_lines.size()))};
}

void MapLegend::paint(QPainter *painter, const QPointF &at) const
{
    if (m_size.isEmpty())
        return;
    const Tokens &tokens = m_style.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(tokens.border, 1));
    painter->setBrush(tokens.base);
    painter->drawRoundedRect(QRectF(at, m_size).adjusted(0.5, 0.5, -0.5, -0.5), m_style.px(6), m_style.px(6));
    const double left = at.x() + m_style.px(Padding);
    double y = at.y() + m_style.px(Padding);
    const QFontMetricsF metrics(m_style.strong());
    paintWords(painter, {left, y + metrics.ascent()}, m_title, m_style.strong(), tokens.text);
    y += lineHeight();
    if (!m_sizes.empty()) {
        paintSizes(painter, {left, y});
        y += m_circles.height() + (m_lines.empty() ? 0 : m_style.px(6));
    }
    for (const Line &line : m_lines) {
        paintLine(painter, {left, y}, line);
        y += lineHeight();
    }
    painter->restore();
}

// Circles one in the other on a common ground, each with a line from its top to its number.
void MapLegend::paintSizes(QPainter *painter, const QPointF &at) const
{
    const Tokens &tokens = m_style.tokens();
    const QFontMetricsF metrics(m_style.caption());
    const double largest = radius(m_sizes.back(), m_most, m_style);
    const double bottom = at.y() + m_circles.height() - m_style.px(1);
    for (auto size = m_sizes.rbegin(); size != m_sizes.rend(); ++size) {
        const double r = radius(*size, m_most, m_style);
        const QPointF centre(at.x() + largest, bottom - r);
        painter->setPen(QPen(tokens.control, m_style.px(1)));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(centre, r, r);
        const double y = bottom - 2 * r;
        const double right = at.x() + 2 * largest + m_style.px(8);
        painter->setPen(QPen(tokens.control, m_style.px(0.75)));
        painter->drawLine(QPointF(centre.x(), y), QPointF(right, y));
        paintWords(painter, {right + m_style.px(4), y + (metrics.ascent() - metrics.descent()) / 2},
                   QLocale().toString(*size), m_style.caption(), tokens.muted);
    }
}

void MapLegend::paintLine(QPainter *painter, const QPointF &at, const Line &line) const
{
    const Tokens &tokens = m_style.tokens();
    const QFontMetricsF metrics(m_style.caption());
    const double middle = at.y() + lineHeight() / 2;
    const double side = m_style.px(12);
    if (line.glyph == Line::Ring) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(line.colour, m_style.px(1.2), Qt::CustomDashLine));
        QPen pen = painter->pen();
        pen.setDashPattern({2, 2});
        painter->setPen(pen);
        painter->drawEllipse(QPointF(at.x() + side / 2, middle), side / 2, side / 2);
    } else {
        painter->setPen(QPen(tokens.border, 1));
        painter->setBrush(line.colour);
        painter->drawRect(QRectF(at.x(), middle - side / 2, side, side));
    }
    paintWords(painter, {at.x() + m_style.px(20), middle + (metrics.ascent() - metrics.descent()) / 2}, line.text,
               m_style.caption(), tokens.muted);
}

} // namespace scrutineer
