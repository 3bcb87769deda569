// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplecharts.h"

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

struct TeamRow
{
    QString label;
    QString token;
    ChartMark mark;
};

ChartMark plainMark(double value, const QString &record)
{
    ChartMark mark;
    mark.value = value;
    mark.recordIds = {record};
    return mark;
}

} // namespace

ChartSpec sampleBars()
{
    ChartSpec spec;
    spec.id = u"observers"_s;
    spec.title = u"Observers per organisation"_s;
    spec.subtitle = u"Team size on file; early accreditation counts left out"_s;
    spec.categoryTitle = u"Organisation"_s;
    spec.valueTitle = u"Observers"_s;
    ChartSeries series{spec.valueTitle, {}, {}};
    const TeamRow rows[] = {
        {u"OSCE/ODIHR"_s, u"chart1"_s, {256, 256, 266, u"256–266"_s, {}, {}}},
        {u"CIS"_s, u"chart1"_s, {169, 155, 171, {}, {}, {}}},
        {u"OSCE PA"_s, u"chart2"_s, {79, {}, {}, {}, {}, {}}},
        {u"IEPF (citizen)"_s, u"chart5"_s, {50, {}, {}, {}, {}, {}}},
        {u"CIS IPA"_s, u"chart2"_s, {36, {}, {}, {}, u"in CIS"_s, {}}},
        {u"GUAM"_s, u"chart1"_s, {5, 5, 6, u"5–6"_s, {}, {}}},
        {u"PABSEC"_s, u"chart2"_s, {5, {}, {}, {}, {}, {}}},
    };
    for (const TeamRow &row : rows) {
        spec.categories.push_back({row.label, row.token, {u"id-"_s + row.label}, 0});
        series.marks.push_back(row.mark);
    }
    for (const QString &name : {u"OTS"_s, u"TURKPA"_s, u"SCO"_s, u"OIC"_s, u"AIPA"_s, u"APA"_s}) {
        spec.categories.push_back({name, u"chart1"_s, {u"id-"_s + name}, 0});
        series.marks.push_back({});
    }
    spec.series = {series};
    spec.legend = {{u"Intergovernmental"_s, u"chart1"_s},
                   {u"Interparliamentary"_s, u"chart2"_s},
                   {u"Citizen"_s, u"chart5"_s},
                   {u"range of sources"_s, {}, ChartLegendEntry::Whisker}};
    spec.footnote = spec.footnoteOfMissing(u"No figure on file"_s);
    spec.altText = u"Team sizes of seven organisations, OSCE/ODIHR first."_s;
    spec.filter = u"election: Azerbaijan, presidential, 7 Feb 2024"_s;
    return spec;
}

ChartSpec sampleStack()
{
    ChartSpec spec;
    spec.id = u"verdicts"_s;
    spec.title = u"Verdicts in statements"_s;
    spec.subtitle = u"31 statements"_s;
    spec.kind = ChartKind::StackedBars;
    spec.categoryTitle = u"Issued by"_s;
    spec.categories = {{u"Intergovernmental"_s, {}, {}, 0},
                       {u"Interparliamentary"_s, {}, {}, 0},
                       {u"Citizen, national"_s, {}, {}, 0},
                       {u"Authorities, others"_s, {}, {}, 0}};
    const std::pair<QString, std::vector<double>> verdicts[] = {
        {u"div1"_s, {4, 1, 2, 1}}, {u"div3"_s, {1, 2, 1, 3}}, {u"div5"_s, {8, 7, 1, 0}}};
    const QString names[] = {u"Critical"_s, u"No verdict"_s, u"Positive"_s};
    for (size_t series = 0; series < 3; ++series) {
        ChartSeries one{names[series], verdicts[series].first, {}};
        for (size_t category = 0; category < 4; ++category)
            one.marks.push_back(plainMark(verdicts[series].second[category], u"s%1-%2"_s.arg(series).arg(category)));
        spec.series.push_back(one);
        spec.legend.push_back({names[series], one.token});
    }
    spec.altText = u"Verdicts by kind of issuer."_s;
    spec.filter = u"election: Azerbaijan"_s;
    return spec;
}

ChartSpec sampleDays()
{
    ChartSpec spec;
    spec.id = u"days"_s;
    spec.title = u"Days to election"_s;
    spec.subtitle = u"29 of 33 visits and 26 of 31 statements carry an exact date"_s;
    spec.kind = ChartKind::Days;
    spec.electionDay = QDate(2024, 2, 7);
    spec.dayLabel = u"Election day"_s;
    spec.dayPrefix = u"E"_s;
    ChartSeries visits{u"Visits and meetings"_s, u"chart1"_s, {}};
    ChartSeries statements{u"Statements"_s, u"chart2"_s, {}};
    const int days[][3] = {{-50, 1, 0}, {-40, 1, 1}, {-14, 0, 1}, {-5, 0, 1}, {-2, 3, 0},
                           {-1, 7, 1},  {0, 6, 3},   {1, 11, 17}, {2, 0, 2}};
    for (const auto &[day, visitCount, statementCount] : days) {
        spec.categories.push_back({spec.dayText(day), {}, {}, day});
        visits.marks.push_back(plainMark(visitCount, u"v%1"_s.arg(day)));
        statements.marks.push_back(plainMark(statementCount, u"s%1"_s.arg(day)));
    }
    spec.series = {visits, statements};
    spec.legend = {{visits.label, visits.token}, {statements.label, statements.token}};
    spec.milestones = {{-62, u"Election called"_s, u"7 Dec"_s, {u"m1"_s}},
                       {-50, u"ODIHR needs assessment"_s, u"19 Dec"_s, {u"m2"_s}},
                       {-40, u"ODIHR opens its mission"_s, u"29 Dec"_s, {u"m3"_s}},
                       {-29, u"Registration closed"_s, u"9 Jan"_s, {u"m4"_s}},
                       {-21, u"CIS mission starts"_s, u"17 Jan"_s, {u"m5"_s}},
                       {-14, u"PACE credentials vote"_s, u"24 Jan"_s, {u"m6"_s}},
                       {-5, u"EMDS interim"_s, u"2 Feb"_s, {u"m7"_s}},
                       {6, u"Court approves"_s, u"13 Feb"_s, {u"m8"_s}}};
    spec.altText = u"Visits and statements by day; most fall on the day after the election."_s;
    return spec;
}

} // namespace scrutineer
