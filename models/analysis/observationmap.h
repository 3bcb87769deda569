// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/codelist.h"
#include "models/storage/mapreader.h"

#include <QByteArray>
#include <QLocale>
#include <QPointF>
#include <QStringList>

#include <vector>

namespace scrutineer {

/// One of the groups that marks are divided by, with its colour; the last may stand for several smaller ones.
struct MapGroup
{
    QString label;
    QString token; ///< Colour by name: "chart1" … "chart5", "other".
    qint64 records = 0;
};

/// A place on the map. Places without coordinates count at the nearest place they are part of that has some.
struct MapMark
{
    QString label; ///< Of the place whose coordinates these are.
    QPointF at;    ///< Degrees: x east, y north.
    qint64 records = 0;
    qint64 approximate = 0;    ///< Of these, at places that have no coordinates of their own.
    QStringList within;        ///< Names of those places, in order.
    std::vector<qint64> parts; ///< Records of each group; empty without groups.
    QStringList names;         ///< Stations: the missions there.
    QString filter;            ///< Lists exactly these records.
};

/// A country with what is counted there.
struct MapCountry
{
    QString code;
    QString label;
    qint64 records = 0;
    QString filter;
};

/// Records that no mark stands for, with the reason.
struct MapLeftOut
{
    QString label; ///< "No place on file", or the name of a place or country that cannot be drawn.
    qint64 records = 0;
    QString filter;
};

/// What a mission says of the polling stations it visited.
struct MapStations
{
    QString missionId;
    QString label;
    QString value; ///< "22", "256–266", with what qualifies it; empty when no number is on file.
    std::optional<double> number;
    int places = 0; ///< Places on the map where it observed.
};

/// Everything that a map says, as a value; the drawing, the table, CSV and screen readers all show this.
struct ObservationMap
{
    Q_DECLARE_TR_FUNCTIONS(ObservationMap)

public:
    MapQuery query;
    QString title;
    Filter filter;                     ///< On the records counted, without what the map adds.
    qint64 matched = 0;                ///< Records that match it: placed() and leftOut() together.
    qint64 placed = 0;                 ///< Records with at least one mark or country.
    std::vector<MapMark> marks;        ///< The largest first.
    std::vector<MapGroup> groups;      ///< Empty without a division.
    std::vector<MapCountry> countries; ///< The largest first.
    std::vector<MapLeftOut> leftOut;   ///< The largest first.
    std::vector<MapStations> stations; ///< Stations only: the largest number first, unknown ones last.

    /// Nothing to draw.
    [[nodiscard]] bool isEmpty() const { return marks.empty() && countries.empty(); }
    /// How many records have no mark.
    [[nodiscard]] qint64 unplaced() const { return matched - placed; }
    /// Records summed over marks or countries: more than placed() where one record counts at several.
    [[nodiscard]] qint64 memberships() const;
    /// "33 visits" in the words of the type.
    [[nodiscard]] QString countWords(qint64 records) const;
    /// "33 visits at 10 places, 2 without a place": what stands in head and picture.
    [[nodiscard]] QString summary() const;
    /// What it shows, in a sentence or two; for screen readers.
    [[nodiscard]] QString description() const;
    /// One line for a mark: "Baku: 31 visits, 18 of them at places without coordinates of their own".
    [[nodiscard]] QString markWords(const MapMark &mark) const;
    /// "Stations visited: IEPF 225, SCO nearly 60 …; no number on file: 12 missions". Empty for other subjects.
    [[nodiscard]] QString stationWords() const;
    /// Names and numbers of what has no mark, largest first: "No place on file 2, Geneva 1"; empty when all have one.
    [[nodiscard]] QString leftOutWords() const;
    /// One row for each mark or country, then what was left out; RFC 4180, UTF-8.
    [[nodiscard]] QByteArray csv() const;
};

/// Puts it together; pure. `drawn` are the codes of countries that the map has a shape of, `language` that of labels.
[[nodiscard]] ObservationMap observationMap(const MapReading &reading, const CodeList &countries,
                                            const QStringList &drawn, const QString &language);

/// That borders are no statement on rights; stands on every map.
[[nodiscard]] QString mapCaveat();

} // namespace scrutineer
