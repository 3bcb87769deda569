// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomcharts.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

QString randomName(QRandomGenerator &dice)
{
    static const QStringList words{u"Parliamentary"_s, u"Assembly"_s, u"of"_s,
                                   u"the"_s,           u"Council"_s,  u"Əliyev"_s,
                                   u"СНГ"_s,           u"ODIHR"_s,    u"2024"_s,
                                   u"Organisation"_s,  u"a"_s,        u"Milli"_s,
                                   u"Məclisi"_s,       u"İşıq"_s,     u"Beobachtungsmission"_s};
    QStringList name;
    for (int word = dice.bounded(1, dice.bounded(4) == 0 ? 9 : 3); word > 0; --word)
        name.append(words[dice.bounded(int(words.size()))]);
    return name.join(u' ');
}

bool isNegativeAllowed(ChartKind kind)
{
    return kind == ChartKind::Lollipops || kind == ChartKind::Lines || kind == ChartKind::Points ||
           kind == ChartKind::HeatMap || kind == ChartKind::Dots || kind == ChartKind::Diverging;
}

double randomValue(QRandomGenerator &dice, bool isWhole, double reach, bool isNegativeAllowed)
{
    double value = dice.generateDouble() * reach;
    if (isWhole)
        value = std::round(value);
    return isNegativeAllowed && dice.bounded(2) ? -value : value;
}

ChartBox boxAround(double median, QRandomGenerator &dice)
{
    const auto step = [&] { return std::round(dice.generateDouble() * 20); };
    ChartBox box;
    box.median = median;
    box.lowerQuartile = median - step();
    box.upperQuartile = median + step();
    box.lowWhisker = box.lowerQuartile - step();
    box.highWhisker = box.upperQuartile + step();
    for (int outlier = dice.bounded(3); outlier > 0; --outlier)
        box.outliers.push_back(box.highWhisker + 1 + step());
    box.values = dice.bounded(1, 5000);
    return box;
}

} // namespace

ChartSpec randomChart(ChartKind kind, QRandomGenerator &dice)
{
    ChartSpec spec;
    spec.id = u"random"_s;
    spec.kind = kind;
    spec.title = randomName(dice);
    spec.categoryTitle = randomName(dice);
    spec.valueTitle = randomName(dice);
    spec.acrossTitle = randomName(dice);
    spec.recordType = u"mission"_s;
    const bool isAlone = kind == ChartKind::Bars || kind == ChartKind::Lollipops || kind == ChartKind::Histogram;
    const int categories = dice.bounded(1, dice.bounded(5) == 0 ? 70 : 13);
    const int series = isAlone ? 1 : dice.bounded(1, dice.bounded(5) == 0 ? 14 : 5);
    const bool isWhole = dice.bounded(2);
    const double reach = std::pow(10, dice.bounded(5));
    const bool isNegative = isNegativeAllowed(kind) || (kind == ChartKind::Columns && series == 1);
    for (int category = 0; category < categories; ++category)
        spec.categories.push_back({u"%1 %2"_s.arg(randomName(dice)).arg(category), {}, {}, 0});
    spec.categories.back().unknown = dice.bounded(2);
    for (int one = 0; one < series; ++one) {
        ChartSeries made{u"%1 %2"_s.arg(randomName(dice)).arg(one), {}, {}};
        for (int category = 0; category < categories; ++category) {
            ChartMark mark;
            if (dice.bounded(6) != 0) {
                mark.value = randomValue(dice, isWhole, reach, isNegative);
                mark.filter = u"title:c%1 title:s%2"_s.arg(category).arg(one);
                if (kind == ChartKind::Points && dice.bounded(8) != 0)
                    mark.across = randomValue(dice, isWhole, reach, true);
                if (kind == ChartKind::Boxes)
                    mark.box = boxAround(*mark.value, dice);
            }
            made.marks.push_back(mark);
        }
        spec.series.push_back(made);
    }
    spec.series.back().unknown = series > 1 && dice.bounded(3) == 0;
    return spec;
}

} // namespace scrutineer
