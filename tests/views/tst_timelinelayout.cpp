// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomtimeline.h"
#include "tests/support/testlooks.h"
#include "views/analysis/timelineaxis.h"
#include "views/analysis/timelinelayout.h"

#include <QFontMetricsF>
#include <QTest>

#include <algorithm>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

/// Whatever stands on a timeline, no two words and no two markers lie upon each other.
class TestTimelineLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(wearTestLooks(m_theme)); }

    void nothingOverlaps()
    {
        const quint32 seed = std::random_device()();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        int markers = 0;
        int notes = 0;
        int labels = 0;
        for (int round = 0; round < 150; ++round) {
            const auto timeline =
                std::make_shared<const Timeline>(randomTimeline(random, 1 + int(random() % 12), int(random() % 150)));
            const ChartStyle style(makeTokens(false, random() % 4 == 0 ? 200 : 100), m_theme.font(Type::Body));
            TimelineLayout layout(timeline, style, 500 + double(random() % 1300));
            const auto mode = TimelineScale::Mode(random() % 3);
            layout.setScale(layout.fittingScale(mode)
                                .zoomed(0.2 + double(random() % 500) / 100, double(random() % 900))
                                .panned(double(random() % 1000) - 500));
            markers += checkLanes(layout);
            notes += checkNotes(layout);
            labels += checkHead(layout);
            if (QTest::currentTestFailed())
                return;
        }
        // Layouts that leave everything out would overlap in nothing.
        QVERIFY(markers > 1000);
        QVERIFY(notes > 50);
        QVERIFY(labels > 500);
    }

    void rowsFollowEachOther()
    {
        std::mt19937 random(7);
        const TimelineLayout layout = sample(random, 40, 100);
        double bottom = 0;
        for (std::size_t i = 0; i < layout.rows().size(); ++i) {
            const TimelineLayout::Row &row = layout.rows()[i];
            QVERIFY(row.top >= bottom);
            bottom = row.top + row.height;
            QCOMPARE(layout.rowAt(row.top + 1), int(i));
            if (row.lane >= 0)
                QCOMPARE(&layout.rowOf(row.lane), &row);
        }
        QVERIFY(layout.height() >= bottom);
        QCOMPARE(layout.rowAt(bottom + 1), int(layout.rows().size()));
    }

    void panningKeepsWhatIsGathered()
    {
        std::mt19937 random(8);
        TimelineLayout layout = sample(random, 3, 300);
        const auto shapes = [&] {
            std::vector<QRectF> all;
            for (const TimelineLayout::Marker &marker : layout.lane(0).markers)
                all.push_back(marker.shape);
            return all;
        };
        const std::vector<QRectF> before = shapes();
        const double zero = layout.zeroX();
        layout.setScale(layout.scale().panned(-123));
        QCOMPARE(shapes(), before);
        QCOMPARE(layout.zeroX(), zero - 123);
        layout.setScale(layout.scale().zoomed(3, 400));
        QVERIFY(shapes() != before);
    }

    void nothingAtAllIsAPictureToo()
    {
        for (const auto mode : {TimelineScale::Mode::Week, TimelineScale::Mode::Calendar}) {
            TimelineLayout layout(std::make_shared<const Timeline>(), style(), 1216);
            layout.setScale(layout.fittingScale(mode));
            QVERIFY(TimelineAxis(layout).labels().empty());
            QCOMPARE(layout.height(), 0.0);
        }
    }

    void severalOnOneDayStandTogetherWithANumber()
    {
        Timeline one = single({-1, -1, -1}, {});
        TimelineLayout layout(std::make_shared<const Timeline>(one), style(), 1200);
        QCOMPARE(layout.lane(0).markers.size(), 1u);
        QCOMPARE(layout.lane(0).markers[0].count, 3);
        QVERIFY(layout.lane(0).markers[0].isVisit);
        one = single({-1, -1}, {-1});
        layout = TimelineLayout(std::make_shared<const Timeline>(one), style(), 1200);
        QCOMPARE(layout.lane(0).markers.size(), 2u);
        QCOMPARE(layout.lane(0).markers[1].count, 1);
        QVERIFY(!layout.lane(0).markers[1].isVisit);
        QCOMPARE(layout.itemsOf(0, layout.lane(0).markers[0]), (QList<int>{0, 1}));
    }

private:
    [[nodiscard]] ChartStyle style(int zoom = 100) const { return {makeTokens(false, zoom), m_theme.font(Type::Body)}; }
    TimelineLayout sample(std::mt19937 &random, int lanes, int items) const
    {
        return {std::make_shared<const Timeline>(randomTimeline(random, lanes, items)), style(), 1216};
    }
    static Timeline single(const QList<int> &visits, const QList<int> &statements)
    {
        Timeline one;
        one.votingDay = QDate(2024, 2, 7);
        one.groups.append({u"Group"_s, u"chart1"_s, 0, 1});
        one.lanes.append(TimelineLane());
        const auto add = [&](int day, bool isVisit) {
            TimelineItem item;
            item.isVisit = isVisit;
            TimelineMark mark;
            mark.item = int(one.items.size());
            mark.day = mark.first = mark.last = day;
            one.items.append(item);
            one.lanes[0].marks += mark;
        };
        for (const int day : visits)
            add(day, true);
        for (const int day : statements)
            add(day, false);
        return one;
    }

    int checkLanes(const TimelineLayout &layout) const
    {
        int seen = 0;
        for (int lane = 0; lane < layout.timeline().lanes.size(); ++lane) {
            const TimelineLayout::Lane &own = layout.lane(lane);
            const double half = layout.rowOf(lane).height / 2;
            int count = 0;
            double right = -1e12;
            for (const TimelineLayout::Marker &marker : own.markers) {
                if (marker.shape.left() < right - 1e-6)
                    QTest::qFail("Two markers overlap", __FILE__, __LINE__);
                if (std::abs(marker.shape.top()) > half || std::abs(marker.shape.bottom()) > half)
                    QTest::qFail("A marker leaves its lane", __FILE__, __LINE__);
                if (layout.itemsOf(lane, marker).size() != marker.count)
                    QTest::qFail("A marker counts wrong", __FILE__, __LINE__);
                right = marker.shape.right();
                count += marker.count;
                ++seen;
            }
            if (count != layout.timeline().lanes[lane].marks.size())
                QTest::qFail("An item has no marker, or two", __FILE__, __LINE__);
        }
        return seen;
    }
    int checkNotes(const TimelineLayout &layout) const
    {
        int seen = 0;
        for (int lane = 0; lane < layout.timeline().lanes.size(); ++lane) {
            const QRectF note = layout.noteRect(lane);
            if (note.isEmpty())
                continue;
            ++seen;
            const TimelineLayout::Lane &own = layout.lane(lane);
            const double zero = layout.zeroX();
            for (const TimelineLayout::Marker &marker : own.markers) {
                if (marker.shape.translated(zero, 0).intersects(note))
                    QTest::qFail("A note lies upon a marker", __FILE__, __LINE__);
            }
            for (const TimelineLayout::Bar &bar : own.bars) {
                if (bar.shape.translated(zero, 0).intersects(note))
                    QTest::qFail("A note lies upon a bar", __FILE__, __LINE__);
            }
            if (note.left() < layout.plotLeft() || note.right() > layout.width())
                QTest::qFail("A note leaves the plot", __FILE__, __LINE__);
        }
        return seen;
    }
    int checkHead(const TimelineLayout &layout) const
    {
        const TimelineAxis axis(layout);
        const auto &labels = axis.labels();
        for (std::size_t i = 0; i < labels.size(); ++i) {
            if (labels[i].rect.right() > layout.width() || labels[i].rect.bottom() > axis.height())
                QTest::qFail("A label leaves the head", __FILE__, __LINE__);
            for (std::size_t other = 0; other < i; ++other) {
                if (labels[i].rect.intersects(labels[other].rect))
                    QTest::qFail(qPrintable(u"“%1” lies upon “%2”"_s.arg(labels[i].text, labels[other].text)), __FILE__,
                                 __LINE__);
            }
        }
        return int(labels.size());
    }

    Theme m_theme;
};

QTEST_MAIN(TestTimelineLayout)
#include "tst_timelinelayout.moc"
