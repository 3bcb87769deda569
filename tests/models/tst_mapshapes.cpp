// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/mapshapes.h"
#include "models/records/codelist.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

namespace {

double areaOf(const QPolygonF &ring)
{
    double twice = 0;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF &a = ring[i];
        const QPointF &b = ring[(i + 1) % ring.size()];
        twice += a.x() * b.y() - b.x() * a.y();
    }
    return std::abs(twice) / 2;
}

bool holds(const MapLand &land, const QPointF &point)
{
    int inside = 0;
    for (const QPolygonF &ring : land.rings)
        inside += ring.containsPoint(point, Qt::OddEvenFill) ? 1 : 0;
    return inside % 2 == 1;
}

} // namespace

class TestMapShapes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ringsAreCutAtTheAntimeridian();
    void linesAreCutAtTheAntimeridian();
    void ringsAndLinesAreClipped();
    void decodesATopology();
    void saysWhatIsDamaged();
    void builtInShapesHaveNoStreaks();
    void builtInShapesKnowTheirCodes();
    void townsLieInTheirCountries();
};

void TestMapShapes::ringsAreCutAtTheAntimeridian()
{
    const QPolygonF island({{178, 10}, {-178, 10}, {-178, 14}, {178, 14}, {178, 10}});
    const QList<QPolygonF> parts = cutRing(island);
    QCOMPARE(parts.size(), 2);
    double area = 0;
    for (const QPolygonF &part : parts) {
        QVERIFY(part.isClosed());
        QVERIFY(part.boundingRect().width() <= 2);
        area += areaOf(part);
    }
    QCOMPARE(area, 16.0);
    const QPolygonF inland({{10, 10}, {12, 10}, {12, 12}, {10, 10}});
    QCOMPARE(cutRing(inland), QList<QPolygonF>{inland});
}

void TestMapShapes::linesAreCutAtTheAntimeridian()
{
    const QList<QPolygonF> parts = cutLine({{{170, 0}, {179, 0}, {-179, 2}, {-170, 2}}});
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts[0].last(), QPointF(180, 1));
    QCOMPARE(parts[1].first(), QPointF(-180, 1));
    QCOMPARE(cutLine({{{1, 1}, {2, 2}}}).size(), 1);
}

void TestMapShapes::ringsAndLinesAreClipped()
{
    const QRectF box(QPointF(0, 0), QPointF(10, 10));
    const QPolygonF clipped = clippedRing({{{-5, 5}, {5, 5}, {5, 15}, {-5, 15}, {-5, 5}}}, box);
    QCOMPARE(areaOf(clipped), 25.0);
    QVERIFY(clippedRing({{{20, 20}, {30, 20}, {30, 30}, {20, 20}}}, box).isEmpty());
    const QList<QPolygonF> lines = clippedLine({{{-5, 5}, {5, 5}, {5, -5}, {8, -5}, {8, 20}}}, box);
    QCOMPARE(lines, (QList<QPolygonF>{QPolygonF({{0, 5}, {5, 5}, {5, 0}}), QPolygonF({{8, 0}, {8, 10}})}));
}

void TestMapShapes::decodesATopology()
{
    // Two squares side by side: the border between them is one arc that both use.
    const QByteArray topology = R"({"type":"Topology","transform":{"scale":[0.5,0.5],"translate":[40,30]},
        "arcs":[[[2,0],[0,2]],[[2,2],[-2,0],[0,-2],[2,0]],[[2,0],[2,0],[0,2],[-2,0]],[[0,0],[1,1]]],
        "objects":{"countries":{"geometries":[
            {"type":"MultiPolygon","id":"AZ","arcs":[[[0,1]]],"properties":{"label":[40.5,30.5]}},
            {"type":"MultiPolygon","id":"","arcs":[[[2,-1]]],"properties":{"label":[41.5,30.5]}}]},
        "districts":{"type":"MultiLineString","arcs":[[3]]}}})";
    const MapShapes shapes =
        MapShapes::fromJson(topology, R"([{"name":"B","rank":2},{"name":"A","az":"Ə","rank":1,"longitude":40.25,
                                          "latitude":30.5}])");
    QCOMPARE(shapes.lands.size(), 2U);
    QVERIFY(shapes.land(u"AZ"_s));
    QVERIFY(!shapes.land(u""_s));
    QCOMPARE(shapes.lands[0].rings, QList<QPolygonF>{QPolygonF({{41, 30}, {41, 31}, {40, 31}, {40, 30}, {41, 30}})});
    QCOMPARE(areaOf(shapes.lands[1].rings[0]), 1.0);
    QCOMPARE(shapes.borders, QList<QPolygonF>{QPolygonF({{41, 30}, {41, 31}})});
    QCOMPARE(shapes.coasts.size(), 2);
    QCOMPARE(shapes.districts.size(), 1);
    QCOMPARE(shapes.towns[0].name, u"A"_s);
    QCOMPARE(shapes.towns[0].label(u"az"_s), u"Ə"_s);
    QCOMPARE(shapes.towns[0].label(u"ru"_s), u"A"_s);
    QCOMPARE(shapes.towns[0].at, QPointF(40.25, 30.5));
}

void TestMapShapes::saysWhatIsDamaged()
{
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, (void)MapShapes::fromJson("{}", "[]"));
    QVERIFY_THROWS_EXCEPTION(
        std::runtime_error,
        (void)MapShapes::fromJson(R"({"transform":{"scale":[1,1],"translate":[0,0]},"arcs":[[[0,0],[1,1]]],
            "objects":{"countries":{"geometries":[{"id":"AZ","arcs":[[[7]]]}]}}})",
                                  "[]"));
}

void TestMapShapes::builtInShapesHaveNoStreaks()
{
    const MapShapes shapes = MapShapes::builtIn();
    const auto jump = [](const QPolygonF &line) {
        double most = 0;
        for (qsizetype i = 1; i < line.size(); ++i)
            most = std::max(most, std::abs(line[i].x() - line[i - 1].x()));
        return most;
    };
    for (const MapLand &land : shapes.lands) {
        QVERIFY2(!land.rings.isEmpty(), qPrintable(land.code));
        QVERIFY2(land.bounds.left() >= -180 && land.bounds.right() <= 180, qPrintable(land.code));
        for (const QPolygonF &ring : land.rings)
            QVERIFY2(jump(ring) < 60, qPrintable(land.code)); // The 49th parallel is one straight line.
    }
    for (const QList<QPolygonF> &lines : {shapes.coasts, shapes.borders, shapes.districts}) {
        for (const QPolygonF &line : lines)
            QVERIFY(jump(line) < 60);
    }
    // Russia and Fiji lie on both sides.
    for (const QString &code : {u"RU"_s, u"FJ"_s}) {
        const MapLand *land = shapes.land(code);
        QVERIFY(land);
        QVERIFY2(std::ranges::any_of(land->rings, [](const QPolygonF &r) { return r.boundingRect().right() < -170; }),
                 qPrintable(code));
        QVERIFY2(std::ranges::any_of(land->rings, [](const QPolygonF &r) { return r.boundingRect().left() > 170; }) ||
                     code == "RU"_L1,
                 qPrintable(code));
    }
}

void TestMapShapes::builtInShapesKnowTheirCodes()
{
    const CodeList countries = CodeList::countries();
    const MapShapes shapes = MapShapes::builtIn();
    QSet<QString> known;
    for (const MapLand &land : shapes.lands) {
        QVERIFY2(land.code.isEmpty() || countries.contains(land.code), qPrintable(land.code));
        known += land.code;
    }
    QStringList without;
    for (const CodeListEntry &country : countries.entries()) {
        if (!known.contains(country.code))
            without += country.code;
    }
    qInfo().noquote() << "Countries without a shape:" << without.join(u' ');
    for (const char *code : {"AZ", "AM", "GE", "TR", "IR", "RU", "KZ", "GB", "US", "XK", "PS", "TW", "SG", "MT"})
        QVERIFY2(known.contains(QString::fromLatin1(code)), code);
    QVERIFY2(without.size() <= 14, qPrintable(without.join(u' ')));
    QVERIFY(shapes.districts.size() > 100);
}

void TestMapShapes::townsLieInTheirCountries()
{
    const MapShapes shapes = MapShapes::builtIn();
    const auto in = [&](const char *code, const QPointF &point) {
        return holds(*shapes.land(QString::fromLatin1(code)), point);
    };
    QVERIFY(in("AZ", {48.5, 40.3}));
    QVERIFY(in("AZ", {45.4, 39.3})); // Nakhchivan lies apart.
    QVERIFY(!in("AZ", {46.4, 39.2}));
    QVERIFY(in("AM", {44.5, 40.2}));
    QVERIFY(in("RU", {37.6, 55.7}));
    QVERIFY(in("FJ", {178.0, -17.8}));
    int inside = 0;
    for (const MapTown &town : shapes.towns)
        inside += std::ranges::any_of(shapes.lands, [&](const MapLand &land) { return holds(land, town.at); }) ? 1 : 0;
    QVERIFY2(inside >= int(shapes.towns.size()) - 2, qPrintable(QString::number(inside))); // Simplified coasts.
    for (const MapLand &land : shapes.lands)
        QVERIFY2(land.span < 0.5 || holds(land, land.label),
                 qPrintable(land.code)); // Dots are simplified to triangles.
}

QTEST_GUILESS_MAIN(TestMapShapes)
#include "tst_mapshapes.moc"
