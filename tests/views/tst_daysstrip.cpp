// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplecharts.h"
#include "views/analysis/chartcanvas.h"
#include "views/analysis/daysfigure.h"
#include "views/analysis/daysstrip.h"
#include "views/analysis/labelplacing.h"
#include "views/shell/fonts.h"
#include "views/shell/theme.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

class TestDaysStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void axisSpansTheRecords();
    void axisOfAFarReportIsCutAndSaysSo();
    void barsStandOnTheirDays();
    void tallestBarStaysBelowTheLabel();
    void labelsShowWhatThereIsRoomFor();
    void nothingOverlaps_data();
    void nothingOverlaps();
    void randomMilestonesNeverOverlap();
    void milestonesOfOneDay();
    void stripWithoutRecords();
    void keyboardAndClickReachEverything();
    void heightFollowsTheZoom();

private:
    [[nodiscard]] ChartStyle style(int zoom = 100) const { return {makeTokens(false, zoom), m_theme.font(Type::Body)}; }
    void checkNoOverlap(const ChartSpec &spec, double width, int zoom) const;

    Theme m_theme;
};

void TestDaysStrip::initTestCase()
{
    m_theme.setFontFamilies(loadFonts().families);
    m_theme.setMode(Appearance::Light);
}

void TestDaysStrip::axisSpansTheRecords()
{
    const DaysLayout layout(sampleDays(), style(), 1172);
    QCOMPARE(layout.firstDay(), -62);
    QCOMPARE(layout.lastDay(), 12);
    QVERIFY(std::abs(layout.dayWidth() - 16) < 1);
    QCOMPARE(layout.size().width(), 1172.0);
    QVERIFY2(std::abs(layout.size().height() - 122) < 8, qPrintable(QString::number(layout.size().height())));
    QVERIFY(layout.xOf(-62) > 0 && layout.xOf(12) < 1172);
    const auto middle = std::find_if(layout.ticks().begin(), layout.ticks().end(),
                                     [](const DaysLayout::Tick &tick) { return tick.isElectionDay; });
    QVERIFY(middle != layout.ticks().end());
    QCOMPARE(middle->label, u"E"_s);
    QCOMPARE(middle->x, layout.xOf(0));
    QVERIFY(layout.before().label.isEmpty() && layout.after().label.isEmpty());
}

void TestDaysStrip::axisOfAFarReportIsCutAndSaysSo()
{
    ChartSpec spec = sampleDays();
    spec.categories.push_back({spec.dayText(95), {}, {}, 95});
    ChartMark mark;
    mark.value = 2;
    mark.recordIds = {u"final"_s};
    spec.series[0].marks.push_back({});
    spec.series[1].marks.push_back(mark);
    const DaysLayout layout(spec, style(), 1172);
    QCOMPARE(layout.lastDay(), 30);
    QCOMPARE(layout.after().count, 2);
    QVERIFY(layout.after().label.contains(u'2'));
    QVERIFY(layout.after().text.right() <= 1172);
    const DaysFigure figure(spec, style(), 1172);
    QCOMPARE(figure.marks().back().recordIds, QStringList{u"final"_s});
    checkNoOverlap(spec, 1172, 100);
}

void TestDaysStrip::barsStandOnTheirDays()
{
    const ChartSpec spec = sampleDays();
    const DaysLayout layout(spec, style(), 1172);
    // 14 values above 0 on nine days.
    QCOMPARE(int(layout.bars().size()), 13);
    for (const DaysLayout::Bar &bar : layout.bars()) {
        const int day = spec.categories[size_t(bar.category)].day;
        QVERIFY(std::abs(bar.rect.center().x() - layout.xOf(day)) < layout.dayWidth() / 2);
        QCOMPARE(bar.rect.bottom(), layout.axisY());
        QVERIFY((bar.rect.center().x() < layout.xOf(day)) == (bar.series == 0));
    }
    // Equal counts are equally tall, more are taller.
    const auto heightOf = [&](int category, int series) {
        const auto found = std::find_if(layout.bars().begin(), layout.bars().end(), [&](const DaysLayout::Bar &bar) {
            return bar.category == category && bar.series == series;
        });
        return found == layout.bars().end() ? 0 : found->rect.height();
    };
    QCOMPARE(heightOf(2, 1), heightOf(3, 1));
    QVERIFY(std::abs(heightOf(7, 1) / heightOf(5, 0) - 17.0 / 7) < 0.01);
    QCOMPARE(heightOf(0, 1), 0.0);
}

void TestDaysStrip::tallestBarStaysBelowTheLabel()
{
    ChartSpec spec = sampleDays();
    spec.series[1].marks[6].value = 400;
    const DaysLayout layout(spec, style(), 1172);
    for (const DaysLayout::Bar &bar : layout.bars())
        QVERIFY(bar.rect.top() >= layout.electionLabel().bottom());
}

void TestDaysStrip::labelsShowWhatThereIsRoomFor()
{
    const ChartSpec spec = sampleDays();
    const DaysLayout wide(spec, style(), 1172);
    QCOMPARE(int(wide.labels().size()), 8);
    for (const DaysLayout::Label &label : wide.labels())
        QCOMPARE(label.name, spec.milestones[size_t(label.milestone)].label);
    // In the days before the election the text stands left of its line.
    QVERIFY(wide.labels()[6].left);
    const DaysLayout narrow(spec, style(), 756);
    const auto named = std::count_if(narrow.labels().begin(), narrow.labels().end(),
                                     [](const DaysLayout::Label &label) { return !label.text.isEmpty(); });
    QCOMPARE(named, 8);
    QCOMPARE(int(DaysLayout(spec, style(200), 400).labels().size()), 8);
}

void TestDaysStrip::checkNoOverlap(const ChartSpec &spec, double width, int zoom) const
{
    const DaysLayout layout(spec, style(zoom), width);
    std::vector<QRectF> texts{layout.electionLabel()};
    for (const DaysLayout::Label &label : layout.labels()) {
        if (!label.text.isEmpty())
            texts.push_back(label.text);
    }
    for (size_t one = 0; one < texts.size(); ++one) {
        QVERIFY(texts[one].left() >= 0 && texts[one].right() <= std::max(width, texts[0].width()));
        for (size_t other = one + 1; other < texts.size(); ++other)
            QVERIFY2(!texts[one].intersects(texts[other]), "two texts");
        for (const DaysLayout::Bar &bar : layout.bars())
            QVERIFY2(!texts[one].intersects(bar.rect), "text and bar");
    }
    for (const DaysLayout::Label &label : layout.labels()) {
        for (const DaysLayout::Label &other : layout.labels())
            QVERIFY2(!label.stem.intersects(other.text), "line and text");
    }
    for (size_t one = 0; one < layout.ticks().size(); ++one) {
        for (size_t other = one + 1; other < layout.ticks().size(); ++other)
            QVERIFY2(!layout.ticks()[one].text.intersects(layout.ticks()[other].text), "two ticks");
        QVERIFY(!layout.ticks()[one].text.intersects(layout.after().text) || layout.ticks()[one].isElectionDay);
    }
}

void TestDaysStrip::nothingOverlaps_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("zoom");
    for (const int width : {300, 500, 756, 900, 1172, 1800}) {
        for (const int zoom : {80, 100, 150, 200})
            QTest::newRow(qPrintable(u"%1 px at %2 %"_s.arg(width).arg(zoom))) << width << zoom;
    }
}

void TestDaysStrip::nothingOverlaps()
{
    QFETCH(int, width);
    QFETCH(int, zoom);
    checkNoOverlap(sampleDays(), width, zoom);
}

void TestDaysStrip::randomMilestonesNeverOverlap()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 60; ++round) {
        ChartSpec spec = sampleDays();
        spec.milestones.clear();
        const int count = random.bounded(30);
        for (int index = 0; index < count; ++index) {
            const QString label(random.bounded(1, 40), u'm');
            spec.milestones.push_back({random.bounded(-200, 60), label, u"24 Jan"_s, {}});
        }
        for (size_t category = 0; category < spec.categories.size(); ++category) {
            spec.categories[category].day = random.bounded(-60, 20);
            spec.series[0].marks[category].value = random.bounded(0, 20);
        }
        checkNoOverlap(spec, random.bounded(300, 1600), random.bounded(80, 201));
    }
}

void TestDaysStrip::milestonesOfOneDay()
{
    ChartSpec spec = sampleDays();
    spec.milestones = {
        {-30, u"One"_s, u"8 Jan"_s, {}}, {-30, u"Two"_s, u"8 Jan"_s, {}}, {-30, u"Three"_s, u"8 Jan"_s, {}}};
    const DaysLayout layout(spec, style(), 1172);
    for (const DaysLayout::Label &label : layout.labels())
        QVERIFY(!label.text.isEmpty());
    checkNoOverlap(spec, 1172, 100);
}

void TestDaysStrip::stripWithoutRecords()
{
    ChartSpec spec;
    spec.kind = ChartKind::Days;
    spec.electionDay = QDate(2024, 2, 7);
    spec.dayLabel = u"Election day"_s;
    const DaysLayout layout(spec, style(), 756);
    QCOMPARE(layout.firstDay(), -12);
    QCOMPARE(layout.lastDay(), 12);
    QVERIFY(layout.bars().empty() && layout.labels().empty());
    DaysStrip strip(m_theme);
    strip.setSpec(spec);
    strip.resize(756, 200);
    QVERIFY(!strip.grab().isNull());
}

void TestDaysStrip::keyboardAndClickReachEverything()
{
    DaysStrip strip(m_theme);
    strip.setSpec(sampleDays());
    strip.resize(1172, 180);
    strip.show();
    QVERIFY(QTest::qWaitForWindowExposed(&strip));
    ChartCanvas *canvas = strip.canvas();
    QSignalSpy spy(&strip, &ChartTile::activated);
    QCOMPARE(int(canvas->marks().size()), 8 + 13);
    QTest::keyClick(canvas, Qt::Key_Return);
    QCOMPARE(spy.takeFirst().at(0).toStringList(), QStringList{u"m1"_s});
    for (int step = 0; step < 20; ++step)
        QTest::keyClick(canvas, Qt::Key_Right);
    QCOMPARE(canvas->currentMark(), 7);
    QVERIFY(canvas->accessibleDescription().contains(u"E+6: Court approves (13 Feb)"_s));
    QTest::keyClick(canvas, Qt::Key_Down);
    QTest::keyClick(canvas, Qt::Key_Space);
    QCOMPARE(spy.takeFirst().at(0).toStringList(), QStringList{u"s2"_s});
    for (int step = 0; step < 20; ++step)
        QTest::keyClick(canvas, Qt::Key_Left);
    QVERIFY(canvas->accessibleDescription().contains(u"E−50, Visits and meetings: 1"_s));
    const QPointF tall = canvas->marks()[8 + 11].target.center();
    QTest::mouseClick(canvas, Qt::LeftButton, {}, tall.toPoint());
    QCOMPARE(spy.takeFirst().at(0).toStringList(), QStringList{u"s1"_s});
}

void TestDaysStrip::heightFollowsTheZoom()
{
    const double height = DaysLayout(sampleDays(), style(), 1172).size().height();
    const double doubled = DaysLayout(sampleDays(), style(200), 1172).size().height();
    QVERIFY(std::abs(doubled / height - 2) < 0.1);
}

QTEST_MAIN(TestDaysStrip)
#include "tst_daysstrip.moc"
