// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/dateunit.h"

#include <QCoreApplication>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct UnitText
{
    Q_DECLARE_TR_FUNCTIONS(DateUnit)
};

// The first letters of both ends, where they are the same.
QString sameStart(const QString &column, int letters)
{
    if (letters == 10)
        return u"(CASE WHEN %1_earliest = %1_latest THEN %1_earliest END)"_s.arg(column);
    return u"(CASE WHEN substr(%1_earliest, 1, %2) = substr(%1_latest, 1, %2) THEN substr(%1_earliest, 1, %2) END)"_s
        .arg(column)
        .arg(letters);
}

// ISO 8601: a week belongs to the year that its Thursday lies in.
QString weekSql(const QString &column)
{
    const auto thursday = [&](const char *end) {
        return u"date(%1_%2, '-3 days', 'weekday 4')"_s.arg(column, QLatin1StringView(end));
    };
    return u"(CASE WHEN %1 = %2 THEN strftime('%Y', %1) || '-W' || "
           "substr('0' || ((strftime('%j', %1) - 1) / 7 + 1), -2) END)"_s.arg(thursday("earliest"), thursday("latest"));
}

// A month alone is no stay of a month, and a mission seen on one day need not have left on it: only what is written
// with two days has a length.
QString daysSql(const QString &column)
{
    const QString day = u"[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]"_s;
    return u"(CASE WHEN %1 GLOB '%2/%2' "
           "THEN CAST(julianday(%1_latest) - julianday(%1_earliest) AS INTEGER) + 1 END)"_s.arg(column, day);
}

QString distanceOf(const QString &column, const QString &votingDay)
{
    return u"(CASE WHEN %1_earliest = %1_latest THEN "
           "CAST(julianday(%1_earliest) - julianday(%2) AS INTEGER) END)"_s.arg(column, votingDay);
}

QString knownDay(const QString &election)
{
    return u"CASE WHEN %1.voting_day_earliest = %1.voting_day_latest THEN %1.voting_day_earliest END"_s.arg(election);
}

// Days after the voting day of the election that the row leads to. Elections are few, so each is looked up by its key.
QString distanceSql(const RecordType &type, const QString &alias, const QString &column, int depth)
{
    if (depth > 4)
        return {};
    for (const char *raw : type.scope) {
        const QString entry = QString::fromLatin1(raw);
        const QString row = alias + u'_';
        if (entry == "@"_L1)
            return distanceOf(column, knownDay(alias));
        if (entry.startsWith(u'<')) {
            const RecordType &link = requireRecordType(entry.mid(1, entry.indexOf(u'.') - 1));
            const QString inner = distanceSql(link, row, column, depth + 1);
            if (!inner.isEmpty())
                return u"(SELECT %1 AS distance FROM %2 %3 WHERE %3.%4 = %5.seq AND %1 IS NOT NULL "
                       "ORDER BY abs(distance) LIMIT 1)"_s.arg(inner, link.key(), row, entry.section(u'.', 1), alias);
            continue;
        }
        const Field *field = type.find(entry);
        if (!field || field->kind != FieldKind::Reference)
            continue;
        const RecordType &target = requireRecordType(QString::fromLatin1(field->target));
        const QString inner = distanceSql(target, row, column, depth + 1);
        if (!inner.isEmpty())
            return u"(SELECT %1 FROM %2 %3 WHERE %3.seq = %4.%5)"_s.arg(inner, target.key(), row, alias, entry);
    }
    return {};
}

} // namespace

const QStringList &dateUnits()
{
    static const QStringList names{u"year"_s, u"month"_s, u"week"_s, u"day"_s, u"weekday"_s, u"days"_s, u"distance"_s};
    return names;
}

bool isDateUnit(QStringView name)
{
    return dateUnits().contains(name);
}

bool isNumberUnit(QStringView name)
{
    return name == u"weekday" || name == u"days" || name == u"distance";
}

QString dateUnitLabel(QStringView name)
{
    if (name == u"year")
        return UnitText::tr("Year");
    if (name == u"month")
        return UnitText::tr("Month");
    if (name == u"week")
        return UnitText::tr("Week");
    if (name == u"day")
        return UnitText::tr("Day");
    if (name == u"weekday")
        return UnitText::tr("Day of the week");
    if (name == u"days")
        return UnitText::tr("Length in days");
    return name == u"distance" ? UnitText::tr("Days to election") : QString();
}

QString dateUnitSql(const RecordType &type, const QString &alias, const Field &field, QStringView unit)
{
    const QString column = alias + u'.' + field.key();
    if (unit == u"year")
        return sameStart(column, 4);
    if (unit == u"month")
        return sameStart(column, 7);
    if (unit == u"day")
        return sameStart(column, 10);
    if (unit == u"week")
        return weekSql(column);
    if (unit == u"weekday")
        return u"(CASE WHEN %1_earliest = %1_latest THEN (strftime('%w', %1_earliest) + 6) % 7 + 1 END)"_s.arg(column);
    if (unit == u"days")
        return daysSql(column);
    return distanceSql(type, alias, column, 0);
}

} // namespace scrutineer
