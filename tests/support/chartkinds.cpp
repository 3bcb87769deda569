// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplecharts.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

using Values = std::vector<std::optional<double>>;

constexpr auto gap = std::nullopt;

ChartSpec begun(const QString &id, ChartKind kind, const QString &title, const QString &subtitle)
{
    ChartSpec spec;
    spec.id = id;
    spec.kind = kind;
    spec.title = title;
    spec.subtitle = subtitle;
    spec.altText = title + u", "_s + subtitle + u"."_s;
    spec.filter = u"Election: Presidential, 7 Feb 2024"_s;
    spec.source = u"Source: project “Azerbaijan sample”, state 3fa4c1d09be2 of 24 Nov 2026"_s;
    spec.recordType = u"visit"_s;
    spec.counted = u"33 visits"_s;
    spec.explanation = u"Counts visits by day, split by kind. Of a visit that took several days each day counts."_s;
    return spec;
}

void name(ChartSpec &spec, const QStringList &categories)
{
    for (const QString &label : categories)
        spec.categories.push_back({label, {}, {}, 0});
}

void add(ChartSpec &spec, const QString &label, const Values &values, const QString &token = {})
{
    ChartSeries series{label, token, {}};
    for (size_t i = 0; i < values.size(); ++i) {
        ChartMark mark;
        mark.value = values[i];
        if (values[i])
            mark.filter = u"kind:k%1 place:p%2"_s.arg(spec.series.size()).arg(i);
        series.marks.push_back(mark);
    }
    spec.series.push_back(series);
}

ChartSpec columns()
{
    ChartSpec spec = begun(u"columns"_s, ChartKind::Columns, u"Visits and meetings by day"_s, u"By kind of visit"_s);
    spec.categoryTitle = u"Day"_s;
    spec.valueTitle = u"Visits"_s;
    name(spec, {u"5 Feb"_s, u"6 Feb"_s, u"7 Feb"_s, u"8 Feb"_s, u"9 Feb"_s, u"Not dated"_s});
    spec.categories.back().unknown = true;
    add(spec, u"Meeting"_s, {2, 7, 0, 6, gap, 3});
    add(spec, u"Polling station"_s, {0, 0, 5, 0, gap, 1});
    add(spec, u"Press conference"_s, {0, 0, 1, 5, gap, 0});
    add(spec, u"Field visit"_s, {1, 0, 0, 0, gap, 0});
    return spec;
}

ChartSpec shares()
{
    ChartSpec spec = begun(u"shares"_s, ChartKind::Shares, u"Verdicts by issuer"_s, u"Share of statements"_s);
    spec.categoryTitle = u"Issued by"_s;
    spec.valueTitle = u"Statements"_s;
    name(spec, {u"Intergovernmental"_s, u"Interparliamentary"_s, u"Citizen, national"_s, u"Authorities, others"_s});
    add(spec, u"Critical"_s, {4, 1, 2, 1}, u"div1"_s);
    add(spec, u"No verdict"_s, {1, 2, 1, 3}, u"div3"_s);
    add(spec, u"Positive"_s, {8, 7, 1, 0}, u"div5"_s);
    add(spec, u"Not coded"_s, {2, 1, 0, 2});
    spec.series.back().unknown = true;
    return spec;
}

ChartSpec lollipops()
{
    ChartSpec spec =
        begun(u"lollipops"_s, ChartKind::Lollipops, u"Days on the ground"_s, u"Mean of missions with dates"_s);
    spec.categoryTitle = u"Organisation"_s;
    spec.valueTitle = u"Days on the ground"_s;
    spec.unit = u"days"_s;
    name(spec, {u"OSCE/ODIHR"_s, u"CIS"_s, u"Parliamentary Assembly of the Council of Europe"_s, u"OTS"_s, u"TURKPA"_s,
                u"SCO"_s, u"GUAM"_s, u"PABSEC"_s, u"OIC"_s, u"Not known"_s});
    spec.categories.back().unknown = true;
    add(spec, {}, {42, 22, 6, 5, 5, 4, 3, 3, gap, 7});
    return spec;
}

ChartSpec lines()
{
    ChartSpec spec = begun(u"lines"_s, ChartKind::Lines, u"International observers accredited"_s,
                           u"Count of the election commission"_s);
    spec.categoryTitle = u"Month"_s;
    spec.valueTitle = u"Observers"_s;
    name(spec,
         {u"Oct 2023"_s, u"Nov 2023"_s, u"Dec 2023"_s, u"Jan 2024"_s, u"Feb 2024"_s, u"Mar 2024"_s, u"Not dated"_s});
    spec.categories.back().unknown = true;
    add(spec, u"Accredited"_s, {gap, 40, 78, 153, 800, 790, 20});
    add(spec, u"Deployed"_s, {10, 12, gap, 120, 620, gap, gap});
    add(spec, u"Citizen observers"_s, {5, 300, 310, 300, 280, 275, gap});
    return spec;
}

ChartSpec histogram()
{
    ChartSpec spec =
        begun(u"histogram"_s, ChartKind::Histogram, u"Size of missions"_s, u"Missions by number of observers"_s);
    spec.categoryTitle = u"Observers"_s;
    spec.valueTitle = u"Missions"_s;
    name(spec, {u"0–9"_s, u"10–19"_s, u"20–29"_s, u"30–39"_s, u"40–49"_s, u"50–59"_s, u"60–69"_s, u"70–79"_s,
                u"Not known"_s});
    spec.categories.back().unknown = true;
    add(spec, {}, {7, 4, 2, 1, 0, 1, 0, 1, 11});
    return spec;
}

ChartSpec boxes()
{
    ChartSpec spec =
        begun(u"boxes"_s, ChartKind::Boxes, u"Time to first statement"_s, u"Days after voting day, by kind"_s);
    spec.categoryTitle = u"Kind of organisation"_s;
    spec.valueTitle = u"Days to first statement"_s;
    spec.unit = u"days"_s;
    name(spec, {u"Intergovernmental"_s, u"Interparliamentary"_s, u"Citizen"_s, u"State body"_s, u"Not known"_s});
    spec.categories.back().unknown = true;
    add(spec, {}, {1, 1, 2, gap, 3});
    const ChartBox all[] = {
        {0, 1, 1, 3, 5, {12, 31}, 14}, {0, 0, 1, 2, 4, {}, 9}, {-5, 0, 2, 6, 9, {}, 6}, {}, {3, 3, 3, 3, 3, {}, 1}};
    for (size_t i = 0; i < std::size(all); ++i) {
        if (spec.series[0].marks[i].value)
            spec.series[0].marks[i].box = all[i];
    }
    return spec;
}

ChartSpec points()
{
    ChartSpec spec = begun(u"points"_s, ChartKind::Points, u"Size and coverage"_s, u"One mark for each mission"_s);
    spec.categoryTitle = u"Mission"_s;
    spec.valueTitle = u"Polling stations visited"_s;
    spec.acrossTitle = u"Observers"_s;
    const std::array<std::array<double, 3>, 12> missions{{{256, 1200, 0},
                                                          {169, 980, 0},
                                                          {79, 400, 1},
                                                          {50, 225, 2},
                                                          {36, 90, 1},
                                                          {5, 7, 0},
                                                          {5, 7, 1},
                                                          {5, 7, 0},
                                                          {22, 22, 0},
                                                          {60, 60, 0},
                                                          {12, 40, 2},
                                                          {14, 55, 2}}};
    for (size_t i = 0; i < missions.size(); ++i)
        spec.categories.push_back({u"Mission %1"_s.arg(i + 1), {}, {u"m%1"_s.arg(i)}, 0});
    spec.categories.push_back({u"Mission without size"_s, {}, {u"m-none"_s}, 0});
    const QStringList names{u"Intergovernmental"_s, u"Interparliamentary"_s, u"Citizen"_s};
    for (int kind = 0; kind < 3; ++kind) {
        add(spec, names[kind], Values(missions.size() + 1, gap));
        for (size_t i = 0; i < missions.size(); ++i) {
            if (int(missions[i][2]) != kind)
                continue;
            spec.series.back().marks[i].value = missions[i][1];
            spec.series.back().marks[i].across = missions[i][0];
        }
    }
    spec.series[0].marks.back().value = 30;
    return spec;
}

ChartSpec heatMap()
{
    ChartSpec spec = begun(u"heatmap"_s, ChartKind::HeatMap, u"Verdict by organisation and election"_s,
                           u"Mean polarity of claims"_s);
    spec.categoryTitle = u"Organisation"_s;
    spec.valueTitle = u"Mean polarity"_s;
    name(spec, {u"OSCE/ODIHR"_s, u"PACE"_s, u"CIS"_s, u"OTS"_s, u"SCO"_s, u"Not known"_s});
    spec.categories.back().unknown = true;
    add(spec, u"2013"_s, {-1.6, 1, 2, gap, 1.5, gap});
    add(spec, u"2018"_s, {-1.2, gap, 2, 1.8, 1.5, gap});
    add(spec, u"2020, Milli Majlis"_s, {-0.6, -0.3, 1.7, 2, gap, 0});
    add(spec, u"2024, February"_s, {-1.4, gap, 2, 2, 1.4, gap});
    add(spec, u"2024, September"_s, {-1.1, gap, 1.9, 0.4, gap, -0.5});
    return spec;
}

ChartSpec dots()
{
    ChartSpec spec =
        begun(u"dots"_s, ChartKind::Dots, u"Polarity by theme"_s, u"One dot per mission, number where dots coincide"_s);
    spec.categoryTitle = u"Theme"_s;
    spec.valueTitle = u"Mean polarity"_s;
    name(spec,
         {u"Legal framework"_s, u"Election administration"_s, u"Candidates, competition"_s, u"Campaign, freedoms"_s,
          u"Media"_s, u"Voting"_s, u"Accessibility"_s, u"Counting"_s, u"Observers"_s, u"Overall conduct"_s});
    const std::pair<QString, Values> missions[] = {{u"chart1"_s, {-1, gap, -2, -2, -2, -1, 1, -1.7, gap, 2}},
                                                   {u"chart1"_s, {gap, 1, -1, -1, gap, 1, gap, gap, gap, 2}},
                                                   {u"chart1"_s, {gap, gap, 1, 2, gap, 1.5, gap, gap, gap, 2}},
                                                   {u"chart1"_s, {gap, gap, gap, gap, gap, 2, gap, gap, gap, 1}},
                                                   {u"chart1"_s, {gap, gap, gap, gap, gap, gap, gap, gap, gap, 1.5}},
                                                   {u"chart2"_s, {2, 1, gap, gap, gap, 2, 1, gap, gap, 2}},
                                                   {u"chart2"_s, {gap, gap, gap, gap, gap, gap, gap, gap, gap, 2}},
                                                   {u"chart5"_s, {-1, gap, -1, -2, gap, -1.5, gap, gap, -2, -2}}};
    for (size_t i = 0; i < std::size(missions); ++i)
        add(spec, u"Mission %1"_s.arg(i + 1), missions[i].second, missions[i].first);
    spec.legend = {{u"Intergovernmental"_s, u"chart1"_s}, {u"Assemblies"_s, u"chart2"_s}, {u"Citizen"_s, u"chart5"_s}};
    spec.counted = u"45 claims in 16 statements"_s;
    return spec;
}

ChartSpec diverging()
{
    ChartSpec spec = begun(u"diverging"_s, ChartKind::Diverging, u"Yardstick of claims"_s,
                           u"What positive and critical claims measure against"_s);
    spec.categoryTitle = u"Yardstick"_s;
    spec.valueTitle = u"Claims"_s;
    name(spec, {u"National law"_s, u"International standards"_s, u"Democratic norms"_s, u"None stated"_s});
    spec.categories.back().unknown = true;
    add(spec, u"critical"_s, {0, 0, -1, -21});
    add(spec, u"positive"_s, {6, 2, 1, 13});
    return spec;
}

} // namespace

ChartSpec sampleChart(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Bars:
        return sampleBars();
    case ChartKind::StackedBars:
        return sampleStack();
    case ChartKind::Days:
        return sampleDays();
    case ChartKind::Columns:
        return columns();
    case ChartKind::Shares:
        return shares();
    case ChartKind::Lollipops:
        return lollipops();
    case ChartKind::Lines:
        return lines();
    case ChartKind::Histogram:
        return histogram();
    case ChartKind::Boxes:
        return boxes();
    case ChartKind::Points:
        return points();
    case ChartKind::HeatMap:
        return heatMap();
    case ChartKind::Dots:
        return dots();
    case ChartKind::Diverging:
        return diverging();
    }
    return {};
}

QList<ChartKind> allChartKinds()
{
    return {ChartKind::Bars,      ChartKind::StackedBars, ChartKind::Days,      ChartKind::Columns, ChartKind::Shares,
            ChartKind::Lollipops, ChartKind::Lines,       ChartKind::Histogram, ChartKind::Boxes,   ChartKind::Points,
            ChartKind::HeatMap,   ChartKind::Dots,        ChartKind::Diverging};
}

QString chartKindName(ChartKind kind)
{
    return sampleChart(kind).id;
}

QList<ChartSpec> allSampleCharts()
{
    QList<ChartSpec> all;
    for (const ChartKind kind : allChartKinds())
        all.append(sampleChart(kind));
    return all;
}

} // namespace scrutineer
