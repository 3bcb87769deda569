// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/edtfpoint.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int secondsInMinute = 60;
constexpr int secondsInHour = 3600;
constexpr int secondsInDay = 86400;
constexpr int largestOffset = 14 * secondsInHour;

const QRegularExpression &pointPattern()
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(
        u"([0-9]{4})(?:-([0-9]{2}|XX)(?:-([0-9]{2}|XX)"
        u"(?:T([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:[.,][0-9]+)?)?(Z|[+-][0-9]{2}(?::?[0-9]{2})?)?)?)?)?"
        u"([~?%])?"));
    return pattern;
}

int partNumber(const QString &digits)
{
    if (digits.isEmpty())
        return 0;
    return digits == u"XX" ? EdtfPoint::unspecified : digits.toInt();
}

// "00" is written but means no month and no day; it must not be taken for a missing part.
bool isZero(const QString &digits)
{
    return digits == u"00" || digits == u"0000";
}

std::optional<int> offsetSeconds(const QString &zone)
{
    if (zone == u"Z")
        return 0;
    QString digits = zone.mid(1);
    digits.remove(u':');
    const int hours = digits.left(2).toInt();
    const int minutes = digits.mid(2).toInt();
    if (minutes >= 60)
        return std::nullopt;
    const int seconds = hours * secondsInHour + minutes * secondsInMinute;
    if (seconds > largestOffset)
        return std::nullopt;
    return zone.startsWith(u'-') ? -seconds : seconds;
}

QString twoDigits(int number)
{
    return number == EdtfPoint::unspecified ? u"XX"_s : u"%1"_s.arg(number, 2, 10, QChar(u'0'));
}

QString zoneText(int offset)
{
    if (offset == 0)
        return u"Z"_s;
    const int minutes = std::abs(offset) / secondsInMinute;
    return (offset < 0 ? u"-"_s : u"+"_s) + twoDigits(minutes / 60) + u":"_s + twoDigits(minutes % 60);
}

} // namespace

std::optional<EdtfPoint> EdtfPoint::parse(QStringView text)
{
    const QRegularExpressionMatch match = pointPattern().match(text.toString().toUpper());
    if (!match.hasMatch() || isZero(match.captured(1)) || isZero(match.captured(2)) || isZero(match.captured(3)))
        return std::nullopt;
    EdtfPoint point;
    point.year = match.captured(1).toInt();
    point.month = partNumber(match.captured(2));
    point.day = partNumber(match.captured(3));
    if (!match.captured(4).isEmpty()) {
        point.time = QTime(match.captured(4).toInt(), match.captured(5).toInt(), match.captured(6).toInt());
        if (const QString zone = match.captured(7); !zone.isEmpty()) {
            point.utcOffset = offsetSeconds(zone);
            if (!point.utcOffset)
                return std::nullopt;
        }
    }
    const QString qualifier = match.captured(8);
    point.approximate = qualifier == u"~" || qualifier == u"%";
    point.uncertain = qualifier == u"?" || qualifier == u"%";
    if (!point.isValid())
        return std::nullopt;
    return point;
}

EdtfPoint EdtfPoint::fromDay(const QDate &day)
{
    EdtfPoint point;
    point.year = day.year();
    point.month = day.month();
    point.day = day.day();
    return point;
}

bool EdtfPoint::isValid() const
{
    if (year < 1 || year > 9999 || month < unspecified || month > 12 || day < unspecified || day > 31)
        return false;
    if (month == 0 && day != 0)
        return false;
    if (month == unspecified && day > 0)
        return false;
    if (isDay() && !QDate::isValid(year, month, day))
        return false;
    if (!time)
        return !utcOffset;
    return isDay() && time->isValid() && (!utcOffset || std::abs(*utcOffset) <= largestOffset);
}

QString EdtfPoint::problem() const
{
    if (isValid())
        return {};
    if (year < 1 || year > 9999)
        return tr("Years go from 0001 to 9999.");
    if (day > 0 && month <= 0)
        return tr("The month is missing beside the day %1. Write it like “6 Feb 2024”.").arg(day);
    if (isDay() && !QDate::isValid(year, month, day))
        return tr("%1 has no day %2: it ends on day %3.")
            .arg(QLocale().standaloneMonthName(month) + u" "_s + QString::number(year))
            .arg(day)
            .arg(QDate(year, month, 1).daysInMonth());
    if (time && !isDay())
        return tr("A time needs its day, as in “8 Feb 2024 14:00”.");
    if (utcOffset && !time)
        return tr("A time zone needs a time, as in “8 Feb 2024 14:00 +04:00”.");
    if (time && time->isValid())
        return tr("Time zones go from -14:00 to +14:00.");
    return tr("There is no such day or time.");
}

QDate EdtfPoint::earliest() const
{
    return {year, month > 0 ? month : 1, day > 0 ? day : 1};
}

QDate EdtfPoint::latest() const
{
    const QDate lastMonth(year, month > 0 ? month : 12, 1);
    return {year, lastMonth.month(), day > 0 ? day : lastMonth.daysInMonth()};
}

EdtfPoint EdtfPoint::unqualified() const
{
    EdtfPoint plain = *this;
    plain.approximate = false;
    plain.uncertain = false;
    return plain;
}

EdtfPoint EdtfPoint::stepped(int step) const
{
    EdtfPoint moved = *this;
    QDate edge = (step < 0 ? earliest() : latest()).addDays(step);
    if (time) {
        const QDateTime moment = QDateTime(earliest(), *time, Qt::UTC).addSecs(step);
        edge = moment.date();
        moved.time = moment.time();
    }
    moved.year = edge.year();
    moved.month = month > 0 ? edge.month() : 0;
    moved.day = isDay() ? edge.day() : 0;
    return moved;
}

QString EdtfPoint::text() const
{
    QString text = u"%1"_s.arg(year, 4, 10, QChar(u'0'));
    if (month != 0)
        text += u"-"_s + twoDigits(month);
    if (day != 0)
        text += u"-"_s + twoDigits(day);
    if (time)
        text += time->toString(u"'T'HH:mm:ss") + (utcOffset ? zoneText(*utcOffset) : QString());
    if (approximate || uncertain)
        text += !uncertain ? u"~"_s : approximate ? u"%"_s : u"?"_s;
    return text;
}

qint64 EdtfPoint::seconds() const
{
    const qint64 days = QDate(1970, 1, 1).daysTo(earliest());
    const qint64 inDay = time ? time->msecsSinceStartOfDay() / 1000 : 0;
    return days * secondsInDay + inDay - utcOffset.value_or(0);
}

} // namespace scrutineer
