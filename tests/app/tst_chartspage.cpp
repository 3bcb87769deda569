// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "models/exchange/sampleproject.h"
#include "models/records/filtertext.h"
#include "models/storage/listquery.h"
#include "models/storage/savedcharts.h"
#include "tests/support/givenanswers.h"
#include "tests/support/windowstage.h"
#include "views/analysis/chartcanvas.h"
#include "views/analysis/chartcard.h"
#include "views/analysis/chartgrid.h"
#include "views/analysis/chartspage.h"
#include "views/analysis/charttile.h"
#include "views/records/recordpage.h"
#include "views/records/recordtablemodel.h"
#include "views/shell/chip.h"
#include "views/shell/messagebar.h"
#include "views/shell/pagehead.h"
#include "views/shell/scope.h"

#include <QDir>
#include <QLabel>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

/// The page of charts in the real main window.
class TestChartsPage : public QObject
{
    Q_OBJECT

private:
    GivenAnswers m_answers;
    std::unique_ptr<WindowStage> m_stage;

    [[nodiscard]] ChartsPage *page() const { return m_stage->session->window().findChild<ChartsPage *>(); }
    [[nodiscard]] ChartGrid &grid() const { return *page()->grid(); }
    [[nodiscard]] SavedCharts charts() const { return SavedCharts(m_stage->workspace().store()); }

    /// Brings a card into sight and waits for what it shows.
    ChartCard *readCard(const QString &key) const
    {
        for (int round = 0; round < 200; ++round) {
            ChartCard *card = grid().card(key);
            if (!card)
                return nullptr;
            if (!card->isStale())
                return card;
            grid().ensureWidgetVisible(card);
            QTest::qWait(20);
        }
        return nullptr;
    }

    QString keep(const ChartQuery &query)
    {
        const QString id = m_stage->workspace().newId();
        const SavedChart chart{query.title, {}, {QString::fromUtf8(query.toText())}, {}};
        if (!m_stage->workspace().commitNow(charts().save(chart, id)))
            return {};
        return id;
    }

    static ChartQuery countOf(const QString &type, const QString &by, const QString &split = {})
    {
        ChartQuery query;
        query.title = type + u" by "_s + by;
        query.type = &requireRecordType(type);
        query.by = by;
        query.split = split;
        return query;
    }

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<WindowStage>(m_answers);
        QVERIFY(m_stage->session->projects().openSample());
        m_stage->session->surroundings().scope.setElection(SampleProject::id(u"election", u"az-2024-pres"));
        m_stage->press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(page() && page()->isVisible());
        QTRY_VERIFY(!grid().cards().isEmpty() && !grid().cards().first()->isStale());
    }
    void cleanup() { m_stage.reset(); }

    void everyReadyChartShowsOrSaysWhyNot()
    {
        QVERIFY(grid().cards().size() >= 3);
        for (const GalleryChart &chart : galleryCharts(m_stage->workspace().store())) {
            const ChartCard *card = readCard(chart.key());
            QVERIFY2(card, qPrintable(chart.key()));
            QVERIFY2(card->tile() || !card->sentence().isEmpty(), qPrintable(chart.key()));
        }
        QVERIFY(page()->counts().contains(u"missions"_s));
    }

    void countsAreNotCutInLargeText()
    {
        QWidget &window = m_stage->session->window();
        window.resize(1024, 700);
        QLabel *counts = nullptr;
        for (QLabel *label : page()->findChildren<QLabel *>())
            counts = label->text() == page()->counts() ? label : counts;
        QVERIFY(counts);
        QTRY_VERIFY(counts->isVisible());
        QVERIFY(counts->width() >= counts->sizeHint().width());
        m_stage->session->settings().set(settings::zoom(), 200);
        QTRY_VERIFY(!counts->isVisible());
        QVERIFY(page()->findChild<PageHead *>()->caption().contains(page()->counts()));
        m_stage->session->settings().set(settings::zoom(), 100);
        QTRY_VERIFY(counts->isVisible());
    }

    void savedChartsStandFirstAndCanBeUndone()
    {
        const QString id = keep(countOf(u"mission"_s, u"kind"_s));
        QTRY_VERIFY(grid().card(id));
        QCOMPARE(grid().cards().first()->chart().id, id);
        const ChartCard *card = readCard(id);
        QVERIFY(card && card->tile());
        QCOMPARE(card->tile()->canvas()->spec().title, u"mission by kind"_s);
        QVERIFY(m_stage->workspace().undoNow());
        QTRY_VERIFY(!grid().card(id));
        QVERIFY(m_stage->workspace().redoNow());
        QTRY_VERIFY(grid().card(id));
        // Delete drops it from its card.
        grid().card(id)->takeFocus(Qt::OtherFocusReason);
        m_stage->press(Qt::Key_Delete);
        QTRY_VERIFY(!grid().card(id));
        QVERIFY(charts().all().isEmpty());
    }

    void chartsMoveByKeys()
    {
        const QString one = keep(countOf(u"mission"_s, u"kind"_s));
        const QString two = keep(countOf(u"visit"_s, u"kind"_s));
        QTRY_VERIFY(grid().card(two));
        readCard(two);
        grid().card(two)->takeFocus(Qt::OtherFocusReason);
        m_stage->press(Qt::Key_Left, Qt::ControlModifier);
        QTRY_COMPARE(grid().cards().first()->chart().id, two);
        QTRY_VERIFY(grid().card(two)->holdsFocus());
        m_stage->press(Qt::Key_Right);
        QVERIFY(grid().card(one)->holdsFocus());
        m_stage->press(Qt::Key_End);
        QVERIFY(grid().cards().last()->holdsFocus());
        m_stage->press(Qt::Key_Home);
        QVERIFY(grid().card(two)->holdsFocus());
    }

    // Every mark leads to a list of as many records as it says.
    void marksListWhatTheySay_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("split");
        QTest::newRow("missions by kind") << u"mission"_s << u"kind"_s << QString();
        QTest::newRow("visits by day") << u"visit"_s << u"happened.day"_s << u"kind"_s;
        QTest::newRow("statements by class of issuer") << u"statement"_s << u"issuers.kind.class"_s << u"verdict"_s;
        QTest::newRow("claims by theme") << u"claim"_s << u"theme"_s << u"polarity"_s;
    }

    void marksListWhatTheySay()
    {
        QFETCH(QString, type);
        QFETCH(QString, by);
        QFETCH(QString, split);
        const QString id = keep(countOf(type, by, split));
        QTRY_VERIFY(grid().card(id));
        const ChartCard *card = readCard(id);
        QVERIFY(card);
        QVERIFY2(card->tile(), qPrintable(card->sentence()));
        const ChartSpec spec = card->tile()->canvas()->spec();
        QCOMPARE(spec.recordType, type);
        int told = 0;
        for (const ChartSeries &series : spec.series) {
            for (const ChartMark &mark : series.marks) {
                if (!mark.value || *mark.value == 0)
                    continue;
                const FilterReading reading = readFilter(mark.filter);
                QVERIFY2(reading.ok(), qPrintable(mark.filter));
                const Result<qint64> count =
                    listCount(m_stage->workspace().connection(), {&requireRecordType(type), reading.filter, {}, false});
                QVERIFY2(count.ok(), qPrintable(mark.filter));
                QCOMPARE(double(*count), std::abs(*mark.value));
                ++told;
            }
        }
        QVERIFY(told > 1);
    }

    void enterListsTheRecordsOfAMark()
    {
        const QString id = keep(countOf(u"mission"_s, u"kind"_s));
        QTRY_VERIFY(grid().card(id));
        ChartCard *card = readCard(id);
        QVERIFY(card && card->tile());
        const ChartSpec spec = card->tile()->canvas()->spec();
        card->takeFocus(Qt::OtherFocusReason);
        m_stage->press(Qt::Key_Return);
        QTRY_VERIFY(card->tile()->canvas()->hasFocus());
        m_stage->press(Qt::Key_Home);
        const int category = spec.drawnCategories().front();
        m_stage->press(Qt::Key_Return);
        QTRY_VERIFY(m_stage->list());
        QCOMPARE(m_stage->navigation().current().type, u"mission"_s);
        QTRY_COMPARE(double(m_stage->list()->model().recordCount()), spec.mark(0, category).value.value());
        m_stage->press(Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(page()->isVisible());
    }

    void shiftEnterNarrowsTheFilter()
    {
        const QString id = keep(countOf(u"mission"_s, u"kind"_s));
        QTRY_VERIFY(grid().card(id));
        ChartCard *card = readCard(id);
        QVERIFY(card && card->tile());
        QVERIFY(page()->findChildren<Chip *>().isEmpty());
        card->tile()->canvas()->setFocus();
        m_stage->press(Qt::Key_Home);
        m_stage->press(Qt::Key_Return, Qt::ShiftModifier);
        QTRY_COMPARE(page()->findChildren<Chip *>().size(), 1);
        QCOMPARE(m_stage->navigation().current().page, u"charts"_s);
        QVERIFY(!m_stage->navigation().current().filter.isEmpty());
        const ChartCard *again = readCard(id);
        QVERIFY(again && again->tile());
        QTRY_COMPARE(again->tile()->canvas()->spec().drawnCategories().size(), size_t(1));
    }

    void takesTheFilterOfALocation()
    {
        m_stage->navigation().go({.page = u"charts"_s, .type = u"visit"_s, .filter = u"kind:meeting"_s});
        QTRY_COMPARE(page()->findChildren<Chip *>().size(), 1);
        QCOMPARE(grid().carried().type, &requireRecordType(u"visit"));
        const QString id = keep(countOf(u"visit"_s, u"state"_s));
        QTRY_VERIFY(grid().card(id));
        const ChartCard *card = readCard(id);
        QVERIFY(card && card->tile());
        const FilterReading all = readFilter(card->tile()->canvas()->spec().query);
        QVERIFY(all.ok());
        QVERIFY(filterText(all.filter).contains(u"kind:meeting"_s));
    }

    void aChartThatCannotBeReadSaysSo()
    {
        const QString id = m_stage->workspace().newId();
        QVERIFY(m_stage->workspace().commitNow(charts().save({u"Broken"_s, {}, {u"{\"type\": 7"_s}, {}}, id)));
        QTRY_VERIFY(grid().card(id));
        const ChartCard *card = readCard(id);
        QVERIFY(card && !card->tile());
        QVERIFY(!card->sentence().isEmpty());
    }

    void exportsWholeFilesOfAll()
    {
        const QTemporaryDir folder;
        page()->exportAll(PictureFormat::Svg, folder.path());
        const auto *message = page()->findChild<MessageBar *>();
        QTRY_VERIFY_WITH_TIMEOUT(!message->message().text.isEmpty(), 30'000);
        const QStringList files = QDir(folder.path()).entryList(QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const QString &file : files)
            QVERIFY2(file.endsWith(u".svg"_s), qPrintable(file));
        // A second time nothing is written over.
        page()->exportAll(PictureFormat::Svg, folder.path());
        QTRY_COMPARE_WITH_TIMEOUT(QDir(folder.path()).entryList(QDir::Files).size(), 2 * files.size(), 30'000);
    }
};

int main(int count, char *words[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    Application application(count, words);
    TestChartsPage test;
    return QTest::qExec(&test, count, words);
}

#include "tst_chartspage.moc"
