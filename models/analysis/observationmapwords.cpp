// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/chartcsv.h"
#include "models/analysis/observationmap.h"
#include "models/records/filtertext.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

QString row(const QStringList &cells)
{
    return cells.join(u',') + u"\r\n"_s;
}

} // namespace

qint64 ObservationMap::memberships() const
{
    qint64 all = 0;
    for (const MapMark &mark : marks)
        all += mark.records;
    for (const MapCountry &country : countries)
        all += country.records;
    return all;
}

QString ObservationMap::countWords(qint64 records) const
{
    const int number = int(std::min<qint64>(records, std::numeric_limits<int>::max()));
    const QString type = query.type().key();
    if (type == "visit"_L1)
        return tr("%n visit(s)", nullptr, number);
    return type == "election"_L1 ? tr("%n election(s)", nullptr, number) : tr("%n mission(s)", nullptr, number);
}

QString ObservationMap::summary() const
{
    QString words = countWords(matched) + u", "_s;
    if (query.subject == MapSubject::Countries)
        words += tr("%n country(ies)", nullptr, int(countries.size()));
    else
        words += tr("%n place(s) on the map", nullptr, int(marks.size()));
    if (memberships() > placed)
        words += u", "_s + tr("%n membership(s)", nullptr, int(memberships()));
    if (unplaced() > 0)
        words += u", "_s + tr("%n not on the map", nullptr, int(unplaced()));
    return words;
}

QString ObservationMap::markWords(const MapMark &mark) const
{
    QString words = u"%1: %2"_s.arg(mark.label, countWords(mark.records));
    if (mark.approximate > 0)
        words += u"; "_s +
                 tr("%n at places within it whose own coordinates are not on file", nullptr, int(mark.approximate));
    QStringList parts;
    for (std::size_t i = 0; i < mark.parts.size(); ++i) {
        if (mark.parts[i] > 0)
            parts += u"%1 %2"_s.arg(groups[i].label).arg(mark.parts[i]);
    }
    parts += mark.names;
    return parts.isEmpty() ? words : words + u"; "_s + parts.join(u", "_s);
}

QString ObservationMap::description() const
{
    QString words = u"%1: %2."_s.arg(title, summary());
    QStringList largest;
    for (std::size_t i = 0; i < std::min<std::size_t>(3, marks.size()); ++i)
        largest += u"%1 %2"_s.arg(marks[i].label).arg(marks[i].records);
    for (std::size_t i = 0; i < std::min<std::size_t>(3, countries.size()); ++i)
        largest += u"%1 %2"_s.arg(countries[i].label).arg(countries[i].records);
    if (!largest.isEmpty())
        words += u' ' + tr("Most: %1.").arg(largest.join(u", "_s));
    return words;
}

QString ObservationMap::stationWords() const
{
    QStringList known;
    int unknown = 0;
    for (const MapStations &mission : stations) {
        if (mission.value.isEmpty())
            ++unknown;
        else
            known += u"%1 %2"_s.arg(mission.label, mission.value);
    }
    if (stations.empty())
        return {};
    QString words = known.isEmpty() ? tr("No mission says how many polling stations it visited")
                                    : tr("Polling stations visited, as reported: %1").arg(known.join(u", "_s));
    if (unknown > 0 && !known.isEmpty())
        words += u"; "_s + tr("no number on file for %n mission(s)", nullptr, unknown);
    return words + u'.';
}

QString ObservationMap::leftOutWords() const
{
    constexpr std::size_t named = 6;
    QStringList parts;
    for (std::size_t i = 0; i < std::min(named, leftOut.size()); ++i)
        parts += u"%1 %2"_s.arg(leftOut[i].label).arg(leftOut[i].records);
    if (leftOut.size() > named)
        parts += tr("and %n other(s)", nullptr, int(leftOut.size() - named));
    return parts.join(u", "_s);
}

QByteArray ObservationMap::csv() const
{
    const QString base = csvText(filterText(filter));
    QString text = row({u"map"_s, u"place"_s, u"latitude"_s, u"longitude"_s, u"country"_s, u"group"_s, u"records"_s,
                        u"approximate"_s, u"filter"_s});
    const QString name = mapSubjectKey(query.subject);
    const auto number = [](double value) { return QString::number(value, 'f', 5); };
    for (const MapMark &mark : marks) {
        const QStringList start{name, csvText(mark.label), number(mark.at.y()), number(mark.at.x()), QString()};
        text += row(start + QStringList{QString(), QString::number(mark.records), QString::number(mark.approximate),
                                        csvText(mark.filter)});
        for (std::size_t i = 0; i < mark.parts.size(); ++i) {
            if (mark.parts[i] > 0)
                text += row(start + QStringList{csvText(groups[i].label), QString::number(mark.parts[i]), QString(),
                                                QString()});
        }
        for (const QString &one : mark.names)
            text += row(start + QStringList{csvText(one), u"1"_s, QString(), QString()});
    }
    for (const MapCountry &country : countries) {
        text += row({name, csvText(country.label), QString(), QString(), country.code, QString(),
                     QString::number(country.records), QString(), csvText(country.filter)});
    }
    for (const MapLeftOut &one : leftOut) {
        text += row({name, csvText(one.label), QString(), QString(), QString(), QString(), QString::number(one.records),
                     QString(), csvText(one.filter)});
    }
    return text.toUtf8();
}

} // namespace scrutineer
