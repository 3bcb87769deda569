// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "models/exchange/sampleproject.h"
#include "tests/support/givenanswers.h"
#include "tests/support/windowstage.h"
#include "views/analysis/mappage.h"
#include "views/analysis/mapview.h"
#include "views/analysis/plaintable.h"
#include "views/shell/scope.h"

#include <QTest>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

/// The map in the real main window, by keys alone.
class TestMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<WindowStage>(m_answers);
        QVERIFY(m_stage->session->projects().openSample());
        m_stage->session->surroundings().scope.setElection(SampleProject::id(u"election", u"az-2024-pres"));
        m_stage->press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(page());
        QTRY_COMPARE(page()->map().matched, 33);
        QTRY_VERIFY(page()->view()->hasFocus());
    }
    void cleanup() { m_stage.reset(); }

    void keysWalkTheMarksAndOpenTheirRecords()
    {
        QCOMPARE(page()->map().marks.size(), 2U);
        m_stage->press(Qt::Key_Home);
        QCOMPARE(page()->view()->currentSpot(), 0);
        QVERIFY(page()->view()->accessibleDescription().contains(u"Baku"_s));
        m_stage->press(Qt::Key_Down);
        QCOMPARE(page()->view()->currentSpot(), 1);
        m_stage->press(Qt::Key_Down);
        QCOMPARE(page()->view()->currentSpot(), 1);
        m_stage->press(Qt::Key_Return);
        QCOMPARE(m_stage->navigation().current().page, u"list"_s);
        QCOMPARE(m_stage->navigation().current().type, u"visit"_s);
        QVERIFY(m_stage->navigation().current().filter.startsWith(u"place:@"_s));
    }

    void keysZoomAndShowAll()
    {
        const double all = page()->view()->sight().scale;
        m_stage->press(Qt::Key_Plus);
        QVERIFY(page()->view()->sight().scale > all * 1.4);
        m_stage->press(Qt::Key_0);
        QCOMPARE(page()->view()->sight().scale, all);
    }

    void tableHoldsTheSame()
    {
        m_stage->press(Qt::Key_T);
        QVERIFY(page()->showsTable());
        QCOMPARE(page()->table()->model()->rowCount(), 2);
        QCOMPARE(page()->table()->model()->index(0, 1).data().toString(), u"32"_s);
        m_stage->press(Qt::Key_T);
        QVERIFY(!page()->showsTable());
        QVERIFY(page()->picture());
    }

    void locationsChooseWhatIsShown()
    {
        m_stage->navigation().go({.page = u"map"_s, .mode = u"countries senders"_s});
        QTRY_COMPARE(page()->map().query.subject, MapSubject::Countries);
        QCOMPARE(page()->map().query.measure, CountryMeasure::Senders);
        m_stage->navigation().go({.page = u"map"_s, .mode = u"stations"_s});
        QTRY_COMPARE(page()->map().query.subject, MapSubject::Stations);
        QVERIFY(page()->map().unplaced() > 0);
    }

private:
    MapPage *page()
    {
        for (MapPage *one : m_stage->session->window().findChildren<MapPage *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }

    GivenAnswers m_answers;
    std::unique_ptr<WindowStage> m_stage;
};

QTEST_MAIN(TestMap)
#include "tst_map.moc"
