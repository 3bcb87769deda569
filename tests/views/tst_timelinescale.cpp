// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/timelinescale.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace scrutineer;

/// Days and pixels: one from the other and back, whatever the mode.
class TestTimelineScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pixelsAndDaysAreInverse()
    {
        const quint32 seed = std::random_device()();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        std::uniform_real_distribution<double> share(0, 1);
        for (int round = 0; round < 2000; ++round) {
            const TimelineScale scale(modes[random() % 3], 0.05 + share(random) * 60, share(random) * 2000 - 500);
            const double day = share(random) * 600 - 300;
            QVERIFY(std::abs(scale.dayOf(scale.xOf(day)) - day) < 1e-6);
            // What is later lies further right.
            QVERIFY(scale.xOf(day + 0.01) > scale.xOf(day));
        }
    }

    void weekIsSixTimesWider()
    {
        const TimelineScale scale(TimelineScale::Mode::Week, 6.5, 800);
        QCOMPARE(scale.widthOf(0), 39.0);
        QCOMPARE(scale.widthOf(-7), 39.0);
        QCOMPARE(scale.widthOf(3), 39.0);
        QCOMPARE(scale.widthOf(-8), 6.5);
        QCOMPARE(scale.widthOf(4), 6.5);
        QCOMPARE(scale.xOf(0), 800.0);
        QCOMPARE(TimelineScale(TimelineScale::Mode::Even, 6.5, 800).widthOf(0), 6.5);
    }

    void zoomKeepsTheDayUnderThePointer()
    {
        for (const TimelineScale::Mode mode : modes) {
            const TimelineScale scale(mode, 6, 400);
            for (const double x : {0.0, 123.0, 400.0, 900.0}) {
                const TimelineScale nearer = scale.zoomed(1.7, x);
                QVERIFY(std::abs(nearer.dayOf(x) - scale.dayOf(x)) < 1e-9);
                QCOMPARE(nearer.perDay(), 6 * 1.7);
                const TimelineScale back = nearer.zoomed(1 / 1.7, x);
                QVERIFY(std::abs(back.xOf(0) - scale.xOf(0)) < 1e-9);
            }
        }
    }

    void zoomHasLimits()
    {
        const TimelineScale scale(TimelineScale::Mode::Even, 6, 400);
        QCOMPARE(scale.zoomed(1e9, 0).perDay(), TimelineScale::mostPerDay);
        QCOMPARE(scale.zoomed(1e-9, 0).perDay(), TimelineScale::leastPerDay);
    }

    void fitsWholeDays()
    {
        for (const TimelineScale::Mode mode : modes) {
            const TimelineScale scale = TimelineScale::fitting(mode, -60, 13, 200, 1200);
            QVERIFY(std::abs(scale.xOf(-60.5) - 200) < 1e-9);
            QVERIFY(std::abs(scale.xOf(13.5) - 1200) < 1e-9);
            QCOMPARE(scale.wholeDayOf(201), -60);
            QCOMPARE(scale.wholeDayOf(1199), 13);
        }
    }

    void pansByPixels()
    {
        const TimelineScale scale(TimelineScale::Mode::Week, 6, 400);
        QCOMPARE(scale.panned(-37).xOf(2), scale.xOf(2) - 37);
    }

    void namesModes()
    {
        for (const TimelineScale::Mode mode : modes)
            QCOMPARE(timelineModeOf(timelineModeKey(mode)), std::optional(mode));
        QVERIFY(!timelineModeOf(QStringLiteral("wide")));
    }

private:
    static constexpr TimelineScale::Mode modes[]{TimelineScale::Mode::Week, TimelineScale::Mode::Even,
                                                 TimelineScale::Mode::Calendar};
};

QTEST_GUILESS_MAIN(TestTimelineScale)
#include "tst_timelinescale.moc"
