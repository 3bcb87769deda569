// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/mapprojection.h"

#include <QRandomGenerator>
#include <QTest>

#include <random>

using namespace scrutineer;

class TestMapProjection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worldHasKnownPoints();
    void worldKeepsAreas();
    void conicKeepsAngles();
    void conicIsTrueAlongItsParallels();
    void inverseLeadsBack();
    void regionChoosesTheProjection();
    void kilometresAreThoseOfTheEarth();
};

namespace {

const QRectF azerbaijan(QPointF(44.7, 38.3), QPointF(50.4, 41.9));

/// The area in the plane that a small field of degrees takes, over its area on the sphere.
double areaScale(const MapProjection &projection, const QPointF &at)
{
    constexpr double step = 0.01;
    const QPointF a = projection.forward(at);
    const QPointF b = projection.forward(at + QPointF(step, 0));
    const QPointF c = projection.forward(at + QPointF(0, step));
    const double flat = std::abs((b.x() - a.x()) * (c.y() - a.y()) - (c.x() - a.x()) * (b.y() - a.y()));
    const double radian = M_PI / 180 * step;
    return flat / (radian * radian * std::cos(at.y() * M_PI / 180));
}

} // namespace

void TestMapProjection::worldHasKnownPoints()
{
    const MapProjection world = MapProjection::world();
    QVERIFY(!world.isConic());
    QCOMPARE(world.forward({0, 0}), QPointF(0, 0));
    // The ends of the equator and the pole, from the paper: 2.7066 and 1.3173 radii.
    QVERIFY(std::abs(world.forward({180, 0}).x() - 2.70663) < 1e-4);
    QVERIFY(std::abs(world.forward({0, 90}).y() + 1.31736) < 1e-4);
    QVERIFY(world.forward({0, 10}).y() < 0); // North is up.
}

void TestMapProjection::worldKeepsAreas()
{
    const MapProjection world = MapProjection::world();
    for (const QPointF &at : {QPointF(0, 0), QPointF(48, 40), QPointF(-100, 65), QPointF(150, -35)})
        QVERIFY2(std::abs(areaScale(world, at) - 1) < 2e-3, qPrintable(QString::number(areaScale(world, at))));
}

void TestMapProjection::conicKeepsAngles()
{
    const MapProjection conic = MapProjection::region(azerbaijan);
    QVERIFY(conic.isConic());
    constexpr double step = 0.001;
    for (const QPointF &at : {QPointF(45, 39), QPointF(49.9, 40.4), QPointF(30, 55)}) {
        const QPointF a = conic.forward(at);
        const QPointF east = conic.forward(at + QPointF(step / std::cos(at.y() * M_PI / 180), 0)) - a;
        const QPointF north = conic.forward(at + QPointF(0, step)) - a;
        QVERIFY(std::abs(std::hypot(east.x(), east.y()) / std::hypot(north.x(), north.y()) - 1) < 1e-3);
        QVERIFY(std::abs(QPointF::dotProduct(east, north)) < 1e-3 * QPointF::dotProduct(east, east));
    }
}

void TestMapProjection::conicIsTrueAlongItsParallels()
{
    const MapProjection conic = MapProjection::region(azerbaijan);
    // Within the region the scale is that of the earth to a thousandth.
    const QPointF baku(49.8671, 40.4093);
    const QPointF ganja(46.3606, 40.6828);
    const QPointF step = conic.forward(ganja) - conic.forward(baku);
    QVERIFY(std::abs(std::hypot(step.x(), step.y()) * 6371 / kilometresBetween(baku, ganja) - 1) < 2e-3);
    QVERIFY(step.x() < 0);
}

void TestMapProjection::inverseLeadsBack()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo() << "seed" << seed;
    std::mt19937 random(seed);
    const QRectF south(QPointF(-70, -50), QPointF(-50, -25));
    for (const MapProjection &projection :
         {MapProjection::world(), MapProjection::region(azerbaijan), MapProjection::region(south)}) {
        for (int i = 0; i < 500; ++i) {
            const QRectF &domain = projection.domain();
            const auto share = [&] { return double(random()) / double(random.max()); };
            const QPointF at(domain.left() + share() * domain.width(), domain.top() + share() * domain.height());
            const QPointF back = projection.inverse(projection.forward(at));
            QVERIFY2(std::abs(back.x() - at.x()) < 1e-6 && std::abs(back.y() - at.y()) < 1e-6,
                     qPrintable(QStringLiteral("%1 %2").arg(at.x()).arg(at.y())));
        }
    }
}

void TestMapProjection::regionChoosesTheProjection()
{
    QVERIFY(MapProjection::region({QPointF(20, 30), QPointF(60, 60)}).isConic());
    QVERIFY(!MapProjection::region({QPointF(-20, 30), QPointF(60, 60)}).isConic()); // Too wide.
    QVERIFY(!MapProjection::region({QPointF(100, -8), QPointF(120, 8)}).isConic()); // No cone at the equator.
    const MapProjection conic = MapProjection::region(azerbaijan);
    QVERIFY(conic.domain().contains(azerbaijan));
    QVERIFY(conic.extent(conic.domain()).contains(conic.extent(azerbaijan)));
    const MapProjection east = MapProjection::region({QPointF(170, 60), QPointF(178, 66)});
    QVERIFY(east.domain().right() <= 180);
}

void TestMapProjection::kilometresAreThoseOfTheEarth()
{
    QCOMPARE(qRound(kilometresBetween({0, 0}, {90, 0})), 10008);
    QCOMPARE(qRound(kilometresBetween({49.8671, 40.4093}, {37.6173, 55.7558})), 1927);
    QCOMPARE(kilometresBetween({10, 10}, {10, 10}), 0.0);
}

QTEST_GUILESS_MAIN(TestMapProjection)
#include "tst_mapprojection.moc"
