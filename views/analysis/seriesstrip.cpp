// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/seriesstrip.h"

#include "models/analysis/valuewords.h"
#include "views/shell/theme.h"

#include <QPainter>
#include <QSet>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int stripHeight = 120;
constexpr int margin = 36;

} // namespace

SeriesStrip::SeriesStrip(const Theme &theme, const LedgerSeries &series, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_points(pointsOf(series))
    , m_left(series.figures.size() - m_points.size())
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(spoken());
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QList<SeriesStrip::Point> SeriesStrip::pointsOf(const LedgerSeries &series)
{
    QList<Point> points;
    for (const LedgerFigure &figure : series.figures) {
        const std::optional<QDate> day = figure.asOf.earliest() ? figure.asOf.earliest() : figure.asOf.latest();
        if (!day || (!figure.low && !figure.high))
            continue;
        points.append({*day, figure.low.value_or(figure.high.value_or(0)), figure.high.value_or(figure.low.value_or(0)),
                       figure.asOf.display(QLocale()), figure.preferred});
    }
    std::ranges::stable_sort(points, {}, &Point::day);
    return points;
}

bool SeriesStrip::isWorthDrawing(const LedgerSeries &series)
{
    QSet<QDate> days;
    for (const Point &point : pointsOf(series))
        days += point.day;
    return days.size() >= 2;
}

QString SeriesStrip::spoken() const
{
    QStringList said;
    for (const Point &point : m_points) {
        const QString value = numberWords(point.low, QLocale()) +
                              (point.high > point.low ? u'–' + numberWords(point.high, QLocale()) : QString());
        said += u"%1: %2"_s.arg(point.date, value);
    }
    if (m_left > 0)
        said += tr("%n figure(s) without date or number not drawn", nullptr, int(m_left));
    return said.join(u"; "_s);
}

QSize SeriesStrip::sizeHint() const
{
    return {m_theme.tokens().px(240), m_theme.tokens().px(stripHeight)};
}

void SeriesStrip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    if (m_points.isEmpty())
        return;
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF field = QRectF(rect()).adjusted(tokens.px(margin), tokens.px(22), -tokens.px(margin), -tokens.px(22));
    const qint64 days = std::max<qint64>(1, m_points.first().day.daysTo(m_points.last().day));
    const double top = std::ranges::max(m_points, {}, &Point::high).high;
    const double least = std::ranges::min(m_points, {}, &Point::low).low;
    // From zero, so that heights can be compared; where that would show nothing, the ground line is broken.
    const bool fromZero = least >= 0 && least < 0.75 * top;
    const double bottom = fromZero ? 0 : std::min(least, top - 1e-9);
    const auto place = [&](const Point &point, double value) {
        return QPointF(field.left() + field.width() * double(m_points.first().day.daysTo(point.day)) / double(days),
                       field.bottom() - field.height() * (value - bottom) / (top - bottom));
    };
    painter.setPen(QPen(tokens.control, 1, fromZero ? Qt::SolidLine : Qt::DashLine));
    painter.drawLine(QPointF(field.left(), field.bottom()), QPointF(field.right(), field.bottom()));
    painter.setPen(QPen(tokens.chart[0], 1.5));
    for (qsizetype i = 1; i < m_points.size(); ++i) {
        const Point &before = m_points[i - 1];
        painter.drawLine(place(before, (before.low + before.high) / 2),
                         place(m_points[i], (m_points[i].low + m_points[i].high) / 2));
    }
    painter.setFont(m_theme.font(Type::Caption));
    const QFontMetricsF metrics(painter.font());
    qreal free = -1;
    for (const Point &point : std::as_const(m_points)) {
        const QPointF high = place(point, point.high);
        const QPointF low = place(point, point.low);
        painter.setPen(QPen(tokens.chart[0], point.high > point.low ? 5 : 1.5, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(low, high);
        painter.setBrush(point.preferred ? tokens.chart[0] : tokens.base);
        painter.setPen(QPen(tokens.chart[0], 2));
        painter.drawEllipse((low + high) / 2, 4, 4);
        const QString value = numberWords(point.high, QLocale());
        painter.setPen(tokens.text);
        painter.drawText(QPointF(high.x() - metrics.horizontalAdvance(value) / 2, high.y() - 8), value);
        const qreal wide = metrics.horizontalAdvance(point.date);
        const qreal left = std::clamp(high.x() - wide / 2, 0.0, std::max(0.0, width() - wide));
        if (left > free) {
            painter.setPen(tokens.muted);
            painter.drawText(QPointF(left, height() - metrics.descent() - 2), point.date);
            free = left + wide + 6;
        }
    }
}

} // namespace scrutineer
