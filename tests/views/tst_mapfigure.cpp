// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sampleproject.h"
#include "tests/support/sampleworkspace.h"
#include "views/analysis/mapcontent.h"
#include "views/analysis/maplabels.h"
#include "views/analysis/pictureexport.h"
#include "views/shell/fonts.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QTest>

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

namespace {

ChartStyle style(bool dark = false, int zoom = 100)
{
    QFont font;
    font.setFamilies(loadFonts().families);
    font.setPixelSize(14);
    return {makeTokens(dark, zoom), font};
}

MapContent contentOf(SampleWorkspace &sample, const MapQuery &query)
{
    const Result<MapContent> content = readMapContent(sample.workspace.connection(), query, nullptr);
    if (!content)
        throw std::runtime_error(content.problem().sentence.toStdString());
    return *content;
}

/// A map of random marks around Azerbaijan.
ObservationMap randomMap(std::mt19937 &random, int marks)
{
    const auto share = [&] { return double(random()) / double(random.max()); };
    ObservationMap map;
    map.title = u"Random"_s;
    map.groups = {{u"One"_s, u"chart1"_s, 0}, {u"Two"_s, u"chart2"_s, 0}};
    for (int i = 0; i < marks; ++i) {
        MapMark mark;
        mark.label = QString(2 + int(random() % 24), u'M');
        mark.at = {44 + 7 * share(), 38 + 4 * share()};
        mark.records = 1 + qint64(random() % 60);
        mark.parts = {mark.records / 3, mark.records - mark.records / 3};
        mark.approximate = qint64(random() % 2);
        map.matched += mark.records;
        map.marks.push_back(mark);
    }
    std::ranges::stable_sort(map.marks, std::greater(), &MapMark::records);
    map.placed = map.matched;
    return map;
}

} // namespace

class TestMapFigure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsNeverOverlap();
    void labelsOfFiguresNeverOverlap();
    void areasFollowCounts();
    void legendStandsForWhatIsThere();
    void shadesCoverAllCounts();
    void spotsAreInReadingOrder();
    void spotAtFindsTheSmallest();
    void sightStaysWithinTheMap();
    void filesAreVectorsOnly();
    void pictureStandsAlone();
};

void TestMapFigure::labelsNeverOverlap()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo() << "seed" << seed;
    std::mt19937 random(seed);
    const auto below = [&](int end) { return double(random() % quint32(end)); };
    for (int round = 0; round < 30; ++round) {
        const QRectF room(0, 0, 500 + below(800), 300 + below(500));
        std::vector<MapLabelWish> wishes;
        std::vector<QRectF> obstacles{{20, 20, 150, 90}};
        for (int i = 0; i < 200; ++i) {
            const QPointF at(below(int(room.width())), below(int(room.height())));
            const double radius = below(20);
            for (const QRectF &one : circleObstacles(at, radius))
                obstacles.push_back(one);
            wishes.push_back({.at = at,
                              .radius = radius + 2,
                              .size = {10 + below(90), 12 + below(6)},
                              .onPoint = below(4) == 0,
                              .onlyThere = false});
        }
        const std::vector<QRectF> areas = placeMapLabels(wishes, room, obstacles);
        QCOMPARE(areas.size(), wishes.size());
        int placed = 0;
        for (std::size_t i = 0; i < areas.size(); ++i) {
            if (areas[i].isNull())
                continue;
            ++placed;
            QVERIFY(room.contains(areas[i]));
            QCOMPARE(areas[i].size(), wishes[i].size);
            for (std::size_t k = 0; k < i; ++k)
                QVERIFY(areas[k].isNull() || !areas[k].intersects(areas[i]));
            for (const QRectF &one : obstacles)
                QVERIFY(!one.intersects(areas[i]));
        }
        QVERIFY(placed > 10);
    }
}

void TestMapFigure::labelsOfFiguresNeverOverlap()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo() << "seed" << seed;
    std::mt19937 random(seed);
    const auto shapes = std::make_shared<const MapShapes>(MapShapes::builtIn());
    for (int round = 0; round < 6; ++round) {
        const ObservationMap map = randomMap(random, 5 + int(random() % 120));
        const auto ground = std::make_shared<const MapGround>(shapes, MapFigure::projectionFor(map, *shapes));
        MapFigure figure(map, ground, style(false, 100 + int(random() % 2) * 100), CodeList::countries(), u"ru"_s);
        const QSizeF size(700 + int(random() % 700), 400 + int(random() % 400));
        MapSight sight = figure.fitted(size, MapFigure::degreesOf(map, *shapes));
        sight.scale *= 1 + double(random() % 300) / 100;
        figure.layOut(size, figure.bounded(sight, size));
        QVERIFY(!figure.labels().empty());
        for (std::size_t i = 0; i < figure.labels().size(); ++i) {
            const QRectF &area = figure.labels()[i].area;
            QVERIFY(QRectF({}, size).contains(area));
            QVERIFY(!area.intersects(figure.legendArea()));
            for (std::size_t k = 0; k < i; ++k)
                QVERIFY(!area.intersects(figure.labels()[k].area));
        }
    }
}

void TestMapFigure::areasFollowCounts()
{
    const double one = MapLegend::radius(25, 400, style());
    const double four = MapLegend::radius(100, 400, style());
    QVERIFY(std::abs(four / one - 2) < 1e-9);
    QVERIFY(MapLegend::radius(1, 1, style()) < MapLegend::radius(400, 400, style()));
    QCOMPARE(roundedDown(32), 30);
    QCOMPARE(roundedDown(4.9), 3);
    QCOMPARE(roundedDown(0.2), 1);
    QCOMPARE(roundedDown(50'000), 50'000);
}

void TestMapFigure::legendStandsForWhatIsThere()
{
    std::mt19937 random(7);
    ObservationMap map = randomMap(random, 20);
    map.marks[0].records = 320;
    const MapLegend legend(map, style());
    QCOMPARE(legend.sizes().back(), 300);
    QVERIFY(std::ranges::is_sorted(legend.sizes()));
    QVERIFY(!legend.size().isEmpty());
    QVERIFY(MapLegend(ObservationMap(), style()).size().isEmpty());
}

void TestMapFigure::shadesCoverAllCounts()
{
    ObservationMap map;
    map.query.subject = MapSubject::Countries;
    for (const qint64 records : {1, 2, 3, 7, 20, 90, 400})
        map.countries.push_back({u"AZ"_s, u"Azerbaijan"_s, records, {}});
    const MapLegend legend(map, style());
    QCOMPARE(legend.shades().size(), 5U);
    QCOMPARE(legend.shades().front().from, 1);
    QCOMPARE(legend.shades().back().to, 400);
    for (std::size_t i = 1; i < legend.shades().size(); ++i)
        QCOMPARE(legend.shades()[i].from, legend.shades()[i - 1].to + 1);
    QVERIFY(legend.shade(1) != legend.shade(400));
    map.countries.resize(2);
    const MapLegend two(map, style());
    QCOMPARE(two.shades().size(), 2U);
    QCOMPARE(two.shades()[1].from, 2);
}

void TestMapFigure::spotsAreInReadingOrder()
{
    SampleWorkspace sample;
    const MapContent content = contentOf(sample, {.subject = MapSubject::Stations});
    MapFigure figure = content.figure(style(), u"en"_s);
    const QSizeF size(900, 600);
    figure.layOut(size, figure.fitted(size, content.degrees));
    QCOMPARE(figure.spots().size(), 5U);
    for (std::size_t i = 1; i < figure.spots().size(); ++i)
        QVERIFY(figure.spots()[i].centre.y() > figure.spots()[i - 1].centre.y() - 24);
    // Sumgayit and Baku lie in the north, Shusha in the south of what is shown.
    QCOMPARE(figure.map().marks[std::size_t(figure.spots().back().index)].label, u"Shusha"_s);
    for (const MapSpot &spot : figure.spots())
        QVERIFY(QRectF({}, size).contains(spot.centre));
}

void TestMapFigure::spotAtFindsTheSmallest()
{
    SampleWorkspace sample;
    const MapContent content = contentOf(sample, {.subject = MapSubject::Stations});
    MapFigure figure = content.figure(style(), u"en"_s);
    const QSizeF size(900, 600);
    figure.layOut(size, figure.fitted(size, content.degrees));
    for (int i = 0; i < int(figure.spots().size()); ++i) {
        const int found = figure.spotAt(figure.spots()[std::size_t(i)].centre);
        QVERIFY(found >= 0);
        QVERIFY(found == i || figure.spots()[std::size_t(found)].radius <= figure.spots()[std::size_t(i)].radius);
    }
    QCOMPARE(figure.spotAt({-50, -50}), -1);
    const MapContent world = contentOf(sample, {.subject = MapSubject::Countries});
    MapFigure countries = world.figure(style(), u"en"_s);
    countries.layOut(size, countries.fitted(size, world.degrees));
    const QPointF ganja =
        countries.fitted(size, world.degrees).toScreen(size).map(world.ground->projection().forward({46.36, 40.3}));
    QCOMPARE(countries.spotAt(ganja), 0); // The whole of the country, not its number alone.
    QVERIFY(countries.spotWords(countries.spots()[0]).startsWith(u"Azerbaijan"_s));
}

void TestMapFigure::sightStaysWithinTheMap()
{
    SampleWorkspace sample;
    const MapContent content = contentOf(sample, {});
    const MapFigure figure = content.figure(style(), u"en"_s);
    const QSizeF size(900, 600);
    const QRectF all = content.ground->projection().extent(content.ground->projection().domain());
    const MapSight far = figure.bounded({{900, -900}, 1e-6}, size);
    QVERIFY(far.scale > size.width() / all.width());
    QVERIFY(all.contains(far.centre));
    QVERIFY(figure.bounded({{0, 0}, 1e12}, size).scale < 1e6);
    const MapSight fitted = figure.fitted(size, content.degrees);
    const QRectF seen(QPointF(0, 0), size);
    QVERIFY(seen.contains(fitted.toScreen(size).map(content.ground->projection().forward({49.87, 40.41}))));
    QVERIFY(seen.contains(fitted.toScreen(size).map(content.ground->projection().forward({45.0, 39.5}))));
}

void TestMapFigure::filesAreVectorsOnly()
{
    SampleWorkspace sample;
    for (const MapQuery &query : {MapQuery{.split = MapSplit::Kind}, MapQuery{.subject = MapSubject::Stations},
                                  MapQuery{.subject = MapSubject::Countries, .measure = CountryMeasure::Senders}}) {
        const MapContent content = contentOf(sample, query);
        const MapSheet sheet(content.figure(style(), u"en"_s), content.notes, content.degrees);
        QString problem;
        const QByteArray svg = PictureExport().content(sheet, PictureFormat::Svg, 1, &problem);
        QVERIFY2(!svg.isEmpty(), qPrintable(problem));
        QVERIFY(!svg.contains("<image"));
        QVERIFY(svg.contains("<path"));
        const QByteArray pdf = PictureExport().content(sheet, PictureFormat::Pdf, 1, &problem);
        QVERIFY2(pdf.startsWith("%PDF"), qPrintable(problem));
        QVERIFY(!pdf.contains("/Subtype /Image"));
        QVERIFY2(svg.size() < 3'000'000 && pdf.size() < 2'000'000, qPrintable(QString::number(pdf.size())));
    }
}

void TestMapFigure::pictureStandsAlone()
{
    SampleWorkspace sample;
    MapQuery query{.subject = MapSubject::Stations};
    query.filter = {&requireRecordType(u"mission"),
                    Filter::condition({u"state"_s}, FilterOperator::Matches, {FilterValue::ofText(u"deployed"_s)})};
    const MapContent content = contentOf(sample, query);
    const MapSheet sheet(content.figure(style(), u"en"_s), content.notes, content.degrees);
    QCOMPARE(sheet.id(), u"map-stations"_s);
    QVERIFY(sheet.filter().startsWith(u"Missions: "_s));
    QVERIFY(content.notes.source.contains(u"project"_s));
    const QByteArray svg = PictureExport().content(sheet, PictureFormat::Svg, 1, nullptr);
    for (const QString &words : {sheet.title(), u"Filter: Missions"_s, u"Polling stations visited"_s, u"Source: "_s,
                                 u"km"_s, u"Natural Earth"_s})
        QVERIFY2(svg.contains(words.toHtmlEscaped().toUtf8()), qPrintable(words));
    QVERIFY(sheet.size(500).height() > 300);
    // Dark or at 200 %, it is the same map.
    MapFigure dark = content.figure(style(true, 200), u"az"_s);
    dark.layOut({800, 600}, dark.fitted({800, 600}, content.degrees));
    QCOMPARE(dark.spots().size(), content.map.marks.size());
}

QTEST_MAIN(TestMapFigure)
#include "tst_mapfigure.moc"
