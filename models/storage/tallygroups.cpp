// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/tallygroups.h"

#include "models/analysis/claimwords.h"
#include "models/analysis/classwords.h"
#include "models/records/edtf.h"
#include "models/storage/valuenames.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct GroupText
{
    Q_DECLARE_TR_FUNCTIONS(TallyGroups)
};

// The first day of a week such as "2024-W06".
QDate monday(const QString &key)
{
    // The fourth of January always lies in the first week (ISO 8601).
    const QDate inFirst(key.left(4).toInt(), 1, 4);
    return inFirst.addDays(1 - inFirst.dayOfWeek() + 7 * (key.mid(6).toInt() - 1));
}

QString weekKey(const QDate &day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return u"%1-W%2"_s.arg(year, 4, 10, QLatin1Char('0')).arg(week, 2, 10, QLatin1Char('0'));
}

// Periods are ordered by their first days.
ValueName unitName(const QString &unit, const QString &key, const QLocale &locale)
{
    if (unit == "weekday"_L1)
        return {locale.standaloneDayName(key.toInt()), key.toDouble()};
    if (unit == "month"_L1) {
        const QDate first = QDate::fromString(key + u"-01"_s, Qt::ISODate);
        return {locale.standaloneMonthName(first.month()) + u' ' + key.left(4), double(first.toJulianDay())};
    }
    if (unit == "week"_L1) {
        const QDate first = monday(key);
        return {GroupText::tr("Week %1, %2", "number, year").arg(key.mid(6).toInt()).arg(key.left(4)),
                double(first.toJulianDay())};
    }
    if (unit == "day"_L1) {
        const QDate day = QDate::fromString(key, Qt::ISODate);
        return {Edtf::fromDay(day).display(locale), double(day.toJulianDay())};
    }
    return {key, key.toDouble()};
}

// Shares its words with the board, its colours with the scale from −2 to +2.
ValueName polarityName(const QString &key)
{
    const int polarity = std::clamp(key.toInt(), -2, 2);
    return {polarityWords(key.toInt()), key.toDouble(), {}, u"div%1"_s.arg(polarity + 3)};
}

QHash<QString, ValueName> commonNames(const Connection &connection, const ValuePath &path, const QStringList &keys)
{
    if (path.last() == "record"_L1)
        return recordNames(connection, *path.owner, keys);
    Field field;
    field.kind = path.last() == "sources"_L1 ? FieldKind::Count : FieldKind::Flag;
    return valueNames(connection, field, keys);
}

// Elections stand in the order of their voting days.
void rankElections(const Connection &connection, QHash<QString, ValueName> &names)
{
    QSqlQuery rows = connection.query(u"SELECT e.seq, julianday(coalesce(e.voting_day_earliest, e.voting_day_latest)) "
                                      "FROM election e"_s);
    while (rows.next()) {
        if (const auto name = names.find(rows.value(0).toString()); name != names.end())
            name->rank = rows.value(1).toDouble();
    }
}

bool isClass(const ValuePath &path)
{
    return path.end == ValuePath::End::Field && path.owner->key() == "term"_L1 && path.field->key() == "class"_L1;
}

QHash<QString, ValueName> namesOf(const Connection &connection, const ValuePath &path, const QStringList &keys)
{
    if (path.end == ValuePath::End::Common)
        return commonNames(connection, path, keys);
    const bool isPolarity = path.owner->key() == "claim"_L1 && path.field->key() == "polarity"_L1;
    QHash<QString, ValueName> names;
    if (path.end != ValuePath::End::Unit && !isPolarity && !isClass(path)) {
        names = valueNames(connection, *path.valueField(), keys);
        if (QLatin1StringView(path.valueField()->target) == "election"_L1)
            rankElections(connection, names);
        return names;
    }
    const QLocale locale(connection.language());
    for (const QString &key : keys) {
        if (path.end == ValuePath::End::Unit) {
            names.insert(key, unitName(path.last(), key, locale));
        } else if (isPolarity) {
            names.insert(key, polarityName(key));
        } else {
            const ClassWords words = classWords(path.vocabulary, key);
            names.insert(key, {words.label, words.rank, {}, words.colour});
        }
    }
    return names;
}

FilterValue valueOf(const ValuePath &path, const QString &key, const ValueName &name)
{
    if (!name.id.isEmpty())
        return FilterValue::ofRecord(name.id);
    const bool isFlag =
        path.end == ValuePath::End::Common ? path.last() != "sources"_L1 : path.valueField()->kind == FieldKind::Flag;
    if (isFlag)
        return FilterValue::ofText(key == "1"_L1 ? u"yes"_s : u"no"_s);
    return FilterValue::ofText(key);
}

} // namespace

std::vector<TallyGroup> tallyGroups(const Connection &connection, const ValuePath &path, const QStringList &keys,
                                    bool unknown)
{
    const QHash<QString, ValueName> names = namesOf(connection, path, keys);
    const ValueOrder order(connection.language());
    QStringList sorted = keys;
    std::ranges::stable_sort(sorted, [&](const QString &one, const QString &other) {
        return order.isBefore(names.value(one), names.value(other));
    });
    std::vector<TallyGroup> groups;
    groups.reserve(std::size_t(sorted.size()) + 1);
    for (const QString &key : std::as_const(sorted)) {
        const ValueName name = names.value(key);
        TallyGroup group{.key = key,
                         .label = name.label.isEmpty() ? key : name.label,
                         .rank = name.rank,
                         .colour = name.colour,
                         .recordId = name.id,
                         .value = valueOf(path, key, name)};
        group.filter = path.equals({group.value});
        groups.push_back(std::move(group));
    }
    if (unknown)
        groups.push_back({.filter = path.blank(), .unknown = true});
    return groups;
}

QString nextPeriod(const QString &unit, const QString &key)
{
    if (unit == "year"_L1)
        return QString::number(key.toInt() + 1).rightJustified(4, u'0');
    if (unit == "month"_L1)
        return QDate::fromString(key + u"-01"_s, Qt::ISODate).addMonths(1).toString(u"yyyy-MM"_s);
    if (unit == "week"_L1)
        return weekKey(monday(key).addDays(7));
    if (unit == "day"_L1)
        return QDate::fromString(key, Qt::ISODate).addDays(1).toString(Qt::ISODate);
    if (unit == "weekday"_L1)
        return key.toInt() < 7 ? QString::number(key.toInt() + 1) : QString();
    return {};
}

} // namespace scrutineer
