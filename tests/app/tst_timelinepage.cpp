// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "models/exchange/sampleproject.h"
#include "models/records/filtertext.h"
#include "models/storage/listquery.h"
#include "tests/support/givenanswers.h"
#include "tests/support/windowstage.h"
#include "views/analysis/eventlist.h"
#include "views/analysis/picture.h"
#include "views/analysis/pictureexport.h"
#include "views/analysis/plaintable.h"
#include "views/analysis/timelinepage.h"
#include "views/analysis/timelinerangebar.h"
#include "views/analysis/timelinetray.h"
#include "views/analysis/timelineview.h"
#include "views/shell/emptystate.h"
#include "views/shell/scope.h"

#include <QPushButton>
#include <QSet>
#include <QTabBar>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

/// The timeline in the real main window.
class TestTimelinePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<WindowStage>(m_answers);
        m_stage->session->window().resize(1440, 900);
        QVERIFY(m_stage->session->projects().openSample());
        m_stage->session->surroundings().scope.setElection(m_election);
        m_stage->press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(page());
        QTRY_VERIFY(view().timeline().lanes.size() > 20);
        QTRY_VERIFY(view().hasFocus());
    }
    void cleanup() { m_stage.reset(); }

    void keysReachEveryItem()
    {
        m_stage->press(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(view().place(), (TimelinePlace{0, -1}));
        QSet<int> reached;
        for (int lane = 0; lane < view().timeline().lanes.size(); ++lane) {
            QCOMPARE(view().place(), (TimelinePlace{lane, -1}));
            const int markers = int(view().plot().lane(lane).markers.size());
            for (int marker = 0; marker < markers; ++marker) {
                m_stage->press(Qt::Key_Right);
                QCOMPARE(view().place(), (TimelinePlace{lane, marker}));
                // Wherever the keyboard goes can be seen, and is said.
                QVERIFY(QRectF(view().viewport()->rect()).contains(view().shapeOf(view().place())));
                for (const int item : view().plot().itemsOf(lane, view().plot().lane(lane).markers[size_t(marker)])) {
                    reached += item;
                    QVERIFY(view().accessibleDescription().contains(view().timeline().items[item].label));
                }
            }
            m_stage->press(Qt::Key_Home);
            m_stage->press(Qt::Key_Down);
        }
        const QSet<int> tray(view().timeline().undated.cbegin(), view().timeline().undated.cend());
        QVERIFY(!reached.intersects(tray));
        QCOMPARE((reached + tray).size(), view().timeline().items.size());
        QCOMPARE(page()->findChild<TimelineTray *>()->count(), tray.size());
    }

    void clickOpensTheRecord()
    {
        const TimelinePlace place = singleMarker();
        QVERIFY(place.lane >= 0);
        view().setPlace(place);
        const TimelineItem item = itemsAt(place).first();
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().shapeOf(place).center().toPoint());
        QCOMPARE(m_stage->navigation().current().id, item.id);
        m_stage->navigation().back();
        QTRY_VERIFY(page());
        QTRY_VERIFY(view().timeline().lanes.size() > 20);
        view().setPlace(place);
        view().setFocus();
        m_stage->press(Qt::Key_Return);
        QCOMPARE(m_stage->navigation().current().id, item.id);
    }

    void nameOpensTheMission()
    {
        for (int lane = 0; lane < view().timeline().lanes.size(); ++lane) {
            if (view().timeline().lanes[lane].label == "OTS"_L1)
                view().setPlace({lane, -1});
        }
        m_stage->press(Qt::Key_Return);
        QCOMPARE(m_stage->navigation().current().type, u"mission"_s);
        QCOMPARE(m_stage->navigation().current().id, SampleProject::id(u"mission", u"ots-2024"));
    }

    void rangeListsAndBecomesTheFilter_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("button");
        QTest::newRow("missions") << u"mission"_s << u"Only these missions"_s;
        QTest::newRow("visits") << u"visit"_s << u"Only these visits"_s;
        QTest::newRow("statements") << u"statement"_s << u"Only these statements"_s;
    }
    void rangeListsAndBecomesTheFilter()
    {
        QFETCH(const QString, type);
        QFETCH(const QString, button);
        view().setRange(TimelineView::Range(-2, 1));
        const int count = countWithin(view().timeline(), type, {-2, 1});
        QVERIFY(count > 3);
        QPushButton *list = buttonOf(u"List %1 "_s.arg(count) + type);
        QVERIFY(list);
        list->click();
        QCOMPARE(m_stage->navigation().current().page, u"list"_s);
        QCOMPARE(m_stage->navigation().current().type, type);
        ListQuery query = ListQuery::of(requireRecordType(type));
        query.filter = readFilter(m_stage->navigation().current().filter).filter.narrowedBy(Filter::scope(m_election));
        QCOMPARE(int(*listCount(m_stage->workspace().connection(), query)), count);

        m_stage->navigation().back();
        QTRY_VERIFY(page());
        QTRY_VERIFY(view().timeline().lanes.size() > 20);
        view().setRange(TimelineView::Range(-2, 1));
        buttonOf(button)->click();
        QCOMPARE(page()->carried().type, &requireRecordType(type));
        const auto shown = [&] {
            const Timeline &timeline = view().timeline();
            return type == "mission"_L1 ? timeline.missions
                   : type == "visit"_L1 ? timeline.visits
                                        : timeline.statements;
        };
        QTRY_COMPARE(shown(), count);
        QCOMPARE(m_stage->navigation().current().type, type);
    }

    void rangeOfStackedElectionsCountsByDistance()
    {
        m_stage->session->surroundings().scope.setElection({});
        buttonOf(u"Stack elections"_s)->click();
        QTRY_VERIFY(view().timeline().stacked);
        view().setRange(TimelineView::Range(-3, 1));
        for (const QString &type : {u"visit"_s, u"statement"_s}) {
            const int count = countWithin(view().timeline(), type, {-3, 1});
            QVERIFY(count > 3);
            ListQuery query = ListQuery::of(requireRecordType(type));
            // As a location carries it.
            const QString text = filterText(rangeFilter(view().timeline(), type, {-3, 1}));
            query.filter = readFilter(text).filter;
            QCOMPARE(int(*listCount(m_stage->workspace().connection(), query)), count);
            QVERIFY(buttonOf(u"List %1 "_s.arg(count) + type));
        }
        QVERIFY(!buttonOf(u"Only these missions"_s));
        QVERIFY(buttonOf(u"Only these visits"_s));
    }

    void draggingInTheHeadChoosesDays()
    {
        const double y = view().headHeight() / 2;
        const auto at = [&](int day) { return QPoint(int(view().plot().scale().xOf(day)), int(y)); };
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, at(-3));
        QTest::mouseMove(view().viewport(), at(0));
        QTest::mouseMove(view().viewport(), at(1));
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, at(1));
        QCOMPARE(view().range(), std::optional(TimelineView::Range(-3, 1)));
        QVERIFY(page()->findChild<TimelineRangeBar *>()->isVisible());
        m_stage->press(Qt::Key_Escape);
        QVERIFY(!view().range());
        QVERIFY(!page()->findChild<TimelineRangeBar *>()->isVisible());
    }

    void shiftAndArrowsChooseDays()
    {
        m_stage->press(Qt::Key_Home, Qt::ControlModifier);
        m_stage->press(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(view().range(), std::optional(TimelineView::Range(0, 0)));
        m_stage->press(Qt::Key_Right, Qt::ShiftModifier);
        m_stage->press(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(view().range(), std::optional(TimelineView::Range(0, 2)));
        for (int i = 0; i < 4; ++i)
            m_stage->press(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(view().range(), std::optional(TimelineView::Range(-2, 0)));
    }

    void zoomsAndFits()
    {
        const double before = view().plot().scale().perDay();
        m_stage->type(u"+"_s);
        QVERIFY(view().plot().scale().perDay() > before);
        m_stage->type(u"-"_s);
        QCOMPARE(view().plot().scale().perDay(), before);
        m_stage->type(u"++"_s);
        m_stage->type(u"0"_s);
        QCOMPARE(view().plot().scale().perDay(), before);
    }

    void wheelZoomsAboutThePointerAndPans()
    {
        const QPointF at(view().plot().plotLeft() + 300, 200);
        const auto turn = [&](const QPoint &angle, Qt::KeyboardModifiers modifiers) {
            QWheelEvent event(at, view().viewport()->mapToGlobal(at), {}, angle, Qt::NoButton, modifiers,
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(view().viewport(), &event);
        };
        const TimelineScale before = view().plot().scale();
        turn({0, 120}, {});
        QVERIFY(view().plot().scale().perDay() > before.perDay());
        QVERIFY(std::abs(view().plot().scale().dayOf(at.x()) - before.dayOf(at.x())) < 1e-6);
        turn({0, -120}, {});
        QVERIFY(std::abs(view().plot().scale().perDay() - before.perDay()) < 1e-9);
        turn({0, 120}, Qt::ShiftModifier);
        QVERIFY(view().plot().scale().xOf(0) > before.xOf(0) + 10);
        QVERIFY(std::abs(view().plot().scale().perDay() - before.perDay()) < 1e-9);
        turn({-120, 0}, {});
        QVERIFY(std::abs(view().plot().scale().xOf(0) - before.xOf(0)) < 1e-6);
    }

    void draggingPans()
    {
        const double before = view().plot().scale().xOf(0);
        const QPoint from(int(view().plot().plotLeft()) + 60, int(view().headHeight()) + 5);
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view().viewport(), from + QPoint(40, 0));
        QTest::mouseMove(view().viewport(), from + QPoint(90, 0));
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, from + QPoint(90, 0));
        QCOMPARE(view().plot().scale().xOf(0), before + 90);
        QVERIFY(!view().range());
    }

    void otherElections()
    {
        m_stage->type(u"["_s);
        QTRY_COMPARE(view().timeline().title, u"Parliamentary, 9 Feb 2020"_s);
        m_stage->type(u"]"_s);
        QTRY_COMPARE(view().timeline().title, u"Presidential, 7 Feb 2024"_s);
        QCOMPARE(page()->findChild<QTabBar *>()->count(), 5);
        page()->findChild<QTabBar *>()->setFocus();
        buttonOf(u"Stack elections"_s)->click();
        QTRY_VERIFY(view().timeline().stacked);
        QCOMPARE(view().timeline().elections, 5);
        QVERIFY(m_stage->navigation().current().mode.contains(u"stack"_s));
    }

    void tableSaysTheSame()
    {
        m_stage->press(Qt::Key_T);
        PlainTable *table = nullptr;
        for (PlainTable *one : page()->findChildren<PlainTable *>()) {
            if (one->isVisible())
                table = one;
        }
        QVERIFY(table);
        int rows = int(view().timeline().lanes.size());
        for (const TimelineLane &lane : view().timeline().lanes)
            rows += int(lane.marks.size() + lane.undated.size());
        QCOMPARE(table->model()->rowCount(), rows);
        QVERIFY(table->hasFocus());
        m_stage->press(Qt::Key_T);
        QVERIFY(view().hasFocus());
    }

    void saysWhenNothingMatches()
    {
        m_stage->navigation().go({.page = u"timeline"_s, .type = u"mission"_s, .filter = u"title:zzzz"_s});
        QTRY_VERIFY(std::ranges::any_of(page()->findChildren<EmptyState *>(),
                                        [](const EmptyState *one) { return one->isVisible(); }));
        m_stage->navigation().go({.page = u"timeline"_s, .type = u"mission"_s, .filter = u"kind:eom"_s});
        QTRY_COMPARE(view().timeline().missions, 1);
        QVERIFY(view().isVisible());
    }

    void filesHoldVectorsOnly()
    {
        const std::unique_ptr<Picture> picture = page()->picture();
        QVERIFY(picture);
        QString problem;
        const QByteArray svg = PictureExport().content(*picture, PictureFormat::Svg, 1, &problem);
        QVERIFY2(!svg.isEmpty(), qPrintable(problem));
        QVERIFY(!svg.contains("<image"));
        QVERIFY(svg.contains("ODIHR EOM"));
        QVERIFY(svg.contains("Without a date (3)"));
        const QByteArray pdf = PictureExport().content(*picture, PictureFormat::Pdf, 1, &problem);
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY(!pdf.contains("/Subtype /Image"));
        QVERIFY(!pdf.contains("/Subtype/Image"));
        QVERIFY(picture->size(600).height() > 600);
    }

private:
    [[nodiscard]] TimelinePage *page() const
    {
        return qobject_cast<TimelinePage *>(m_stage->session->window().currentPage());
    }
    [[nodiscard]] TimelineView &view() const { return page()->view(); }
    [[nodiscard]] QList<TimelineItem> itemsAt(const TimelinePlace &place) const
    {
        QList<TimelineItem> items;
        const TimelineLayout::Marker &marker = view().plot().lane(place.lane).markers[size_t(place.marker)];
        for (const int item : view().plot().itemsOf(place.lane, marker))
            items += view().timeline().items[item];
        return items;
    }
    [[nodiscard]] TimelinePlace singleMarker() const
    {
        for (int lane = 0; lane < view().timeline().lanes.size(); ++lane) {
            const auto &markers = view().plot().lane(lane).markers;
            for (int marker = 0; marker < int(markers.size()); ++marker) {
                if (markers[size_t(marker)].count == 1 && markers[size_t(marker)].isVisit)
                    return {lane, marker};
            }
        }
        return {};
    }
    /// The seen button whose words begin so.
    [[nodiscard]] QPushButton *buttonOf(const QString &words) const
    {
        for (QPushButton *one : page()->findChildren<QPushButton *>()) {
            if (one->isVisible() && one->text().startsWith(words))
                return one;
        }
        return nullptr;
    }

    const QString m_election = SampleProject::id(u"election", u"az-2024-pres");
    GivenAnswers m_answers;
    std::unique_ptr<WindowStage> m_stage;
};

int main(int count, char **words)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    Application application(count, words);
    TestTimelinePage test;
    return QTest::qExec(&test, count, words);
}

#include "tst_timelinepage.moc"
