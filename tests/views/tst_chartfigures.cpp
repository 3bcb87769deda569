// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/chartcsv.h"
#include "models/analysis/charttable.h"
#include "tests/support/chartlooks.h"
#include "tests/support/randomcharts.h"
#include "tests/support/samplecharts.h"
#include "views/analysis/chartcanvas.h"
#include "views/analysis/chartexplanation.h"
#include "views/analysis/chartfoot.h"
#include "views/analysis/charttile.h"
#include "views/analysis/heatscale.h"
#include "views/analysis/marklook.h"
#include "views/analysis/paintedfigure.h"
#include "views/analysis/valueaxis.h"
#include "views/shell/fonts.h"
#include "views/shell/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QRandomGenerator>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Rounds = 40; ///< Random charts of each kind.

/// The outline a little smaller, so that lines of text may stand close above each other.
QPolygonF shrunk(const QPolygonF &outline)
{
    const QPointF middle = outline.boundingRect().center();
    return QTransform()
        .translate(middle.x(), middle.y())
        .scale(0.94, 0.94)
        .translate(-middle.x(), -middle.y())
        .map(outline);
}

/// Reading order: row by row from the left, or column by column.
bool isInReadingOrder(const std::vector<ChartMarkArea> &marks)
{
    const auto byRow = [](const ChartMarkArea &one, const ChartMarkArea &other) {
        return one.row != other.row ? one.row < other.row : one.shape.center().x() < other.shape.center().x() - 0.01;
    };
    const auto byColumn = [](const ChartMarkArea &one, const ChartMarkArea &other) {
        return one.shape.center().x() < other.shape.center().x() - 0.01;
    };
    return std::is_sorted(marks.begin(), marks.end(), byRow) || std::is_sorted(marks.begin(), marks.end(), byColumn);
}

} // namespace

class TestChartFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void textsNeverOverlap_data() { kinds(); }
    void textsNeverOverlap();
    void marksLieInsideInOrder_data() { kinds(); }
    void marksLieInsideInOrder();
    void everyValueIsShownOrInTheTable_data() { kinds(); }
    void everyValueIsShownOrInTheTable();
    void keysReachEveryMark_data() { kinds(); }
    void keysReachEveryMark();
    void marksLeadToTheirRecords_data() { kinds(); }
    void marksLeadToTheirRecords();
    void paintingLeavesThePainter_data() { kinds(); }
    void paintingLeavesThePainter();
    void unknownIsNeverDropped();
    void seriesDifferWithoutColour();
    void coincidingValuesCarryTheirNumber();
    void barsAreAsHighAsTheirValues();
    void axesHaveRoundTicks_data();
    void axesHaveRoundTicks();
    void heatHasFiveShades();
    void everyColumnOfHeatIsNamed();
    void boxesTellTheirNumbers();
    void tileExplainsAndCopies();
    void tableCellsLeadToTheirRecords();

private:
    static void kinds();
    [[nodiscard]] ChartStyle style(int zoom = 100) const { return {makeTokens(false, zoom), m_theme.font(Type::Body)}; }
    /// Calls `check` with random charts of the kind of the present row, laid out at random widths.
    void onRandomCharts(const std::function<void(const ChartSpec &, const ChartFigure &)> &check);

    Theme m_theme;
};

void TestChartFigures::initTestCase()
{
    const LoadedFonts fonts = loadFonts();
    QVERIFY2(fonts.problems.isEmpty(), qPrintable(fonts.problems.join(u' ')));
    m_theme.setFontFamilies(fonts.families);
    m_theme.setMode(Appearance::Light);
}

void TestChartFigures::kinds()
{
    QTest::addColumn<int>("kind");
    for (const ChartKind kind : allChartKinds()) {
        if (kind != ChartKind::Days) // Tested by tst_daysstrip.
            QTest::newRow(qPrintable(chartKindName(kind))) << int(kind);
    }
}

void TestChartFigures::onRandomCharts(const std::function<void(const ChartSpec &, const ChartFigure &)> &check)
{
    QFETCH(int, kind);
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator dice(seed);
    for (int round = 0; round < Rounds && !QTest::currentTestFailed(); ++round) {
        const ChartSpec spec = randomChart(ChartKind(kind), dice);
        QCOMPARE(spec.defect(), QString());
        const double width = dice.bounded(240, 1000);
        const int zoom = dice.bounded(4) == 0 ? 200 : 100;
        const FigureWish wish{0, dice.bounded(2) == 0};
        check(spec, *makeFigure(spec, style(zoom), width, wish));
        if (QTest::currentTestFailed())
            qWarning("seed %u, round %d, width %.0f, zoom %d", seed, round, width, zoom);
    }
}

void TestChartFigures::textsNeverOverlap()
{
    onRandomCharts([](const ChartSpec &, const ChartFigure &figure) {
        const auto *painted = dynamic_cast<const PaintedFigure *>(&figure);
        if (!painted)
            return;
        const std::vector<FigureText> &texts = painted->texts();
        const QRectF room = QRectF({0, 0}, figure.size()).adjusted(-1, -1, 1, 1);
        std::vector<QPolygonF> outlines;
        for (const FigureText &text : texts) {
            outlines.push_back(shrunk(text.outline()));
            QVERIFY2(room.contains(text.outline().boundingRect()),
                     qPrintable(u"“%1” runs out of the figure"_s.arg(text.text)));
        }
        for (size_t one = 0; one < texts.size(); ++one) {
            for (size_t other = 0; other < one; ++other)
                QVERIFY2(!textsTouch(outlines[one], outlines[other]),
                         qPrintable(u"“%1” lies on “%2”"_s.arg(texts[one].text, texts[other].text)));
        }
    });
}

void TestChartFigures::marksLieInsideInOrder()
{
    onRandomCharts([](const ChartSpec &, const ChartFigure &figure) {
        const QRectF room = QRectF({0, 0}, figure.size()).adjusted(-1.5, -1.5, 1.5, 1.5);
        QVERIFY(figure.size().isValid());
        for (const ChartMarkArea &mark : figure.marks()) {
            QVERIFY2(room.contains(mark.shape), qPrintable(mark.text));
            QVERIFY2(mark.target.adjusted(-0.1, -0.1, 0.1, 0.1).contains(mark.shape), qPrintable(mark.text));
            QVERIFY(!mark.text.isEmpty());
        }
        QVERIFY(isInReadingOrder(figure.marks()));
    });
}

void TestChartFigures::everyValueIsShownOrInTheTable()
{
    onRandomCharts([](const ChartSpec &spec, const ChartFigure &figure) {
        QStringList texts;
        for (const ChartMarkArea &mark : figure.marks())
            texts += mark.text.split(u'\n');
        ChartTable table;
        table.setSpec(spec);
        QSet<QString> cells;
        for (int row = 0; row < table.rowCount(); ++row) {
            for (int column = 0; column < table.columnCount(); ++column)
                cells.insert(table.index(row, column).data().toString());
        }
        const bool gathers = spec.kind == ChartKind::Points || spec.kind == ChartKind::Dots;
        for (int series = 0; series < int(spec.series.size()); ++series) {
            for (int category = 0; category < int(spec.categories.size()); ++category) {
                const ChartMark &mark = spec.mark(series, category);
                if (!mark.value)
                    continue;
                const QString value =
                    spec.kind == ChartKind::Boxes ? chartNumber(mark.box->median) : spec.valueText(series, category);
                QVERIFY2(cells.contains(value), qPrintable(spec.markText(series, category)));
                const bool isDrawn = *mark.value != 0 && (spec.kind != ChartKind::Points || mark.across);
                if (isDrawn && !gathers)
                    QVERIFY2(texts.contains(spec.markText(series, category)),
                             qPrintable(spec.markText(series, category)));
            }
        }
        const qsizetype lines = chartCsv(spec).count("\r\n");
        QCOMPARE(lines, qsizetype(1 + spec.series.size() * spec.categories.size()));
    });
}

void TestChartFigures::keysReachEveryMark()
{
    ChartCanvas canvas(m_theme.tokens());
    canvas.resize(520, 400);
    QFETCH(int, kind);
    canvas.setSpec(sampleChart(ChartKind(kind)));
    const int count = int(canvas.marks().size());
    QVERIFY(count > 0);
    QSet<int> reached{0};
    QList<int> todo{0};
    while (!todo.isEmpty()) {
        const int from = todo.takeFirst();
        for (const int key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
            canvas.setCurrentMark(from);
            QTest::keyClick(&canvas, Qt::Key(key));
            if (!reached.contains(canvas.currentMark())) {
                reached.insert(canvas.currentMark());
                todo.append(canvas.currentMark());
            }
        }
    }
    QCOMPARE(reached.size(), qsizetype(count));
    QTest::keyClick(&canvas, Qt::Key_Home);
    QCOMPARE(canvas.currentMark(), 0);
    QVERIFY(canvas.accessibleDescription().contains(canvas.spec().altText));
    QVERIFY(canvas.accessibleDescription().contains(canvas.marks()[0].text));
    QTest::keyClick(&canvas, Qt::Key_End);
    QCOMPARE(canvas.currentMark(), count - 1);
}

void TestChartFigures::marksLeadToTheirRecords()
{
    QFETCH(int, kind);
    ChartTile tile(m_theme);
    tile.resize(560, 500);
    tile.setSpec(sampleChart(ChartKind(kind)));
    ChartCanvas *canvas = tile.canvas();
    tile.show();
    QVERIFY(QTest::qWaitForWindowExposed(&tile));
    QSignalSpy list(&tile, &ChartTile::listRequested);
    QSignalSpy narrow(&tile, &ChartTile::narrowRequested);
    QSignalSpy records(&tile, &ChartTile::activated);
    for (int mark = 0; mark < int(canvas->marks().size()); ++mark) {
        const ChartMarkArea area = canvas->marks()[size_t(mark)];
        const bool hasFilter = !area.filter.isEmpty();
        canvas->setCurrentMark(mark);
        QTest::keyClick(canvas, Qt::Key_Return);
        QTest::keyClick(canvas, Qt::Key_Return, Qt::ShiftModifier);
        QTest::mouseClick(canvas, Qt::LeftButton, {}, area.shape.center().toPoint());
        QTest::mouseClick(canvas, Qt::LeftButton, Qt::ShiftModifier, area.shape.center().toPoint());
        QCOMPARE(list.size(), hasFilter ? 2 : 0);
        QCOMPARE(narrow.size(), hasFilter ? 2 : 0);
        QCOMPARE(records.size(), hasFilter || area.recordIds.isEmpty() ? 0 : 4);
        for (const QSignalSpy *spy : {&list, &narrow}) {
            for (const QList<QVariant> &arguments : *spy)
                QCOMPARE(arguments, (QList<QVariant>{u"visit"_s, area.filter}));
        }
        for (QSignalSpy *spy : {&list, &narrow, &records})
            spy->clear();
    }
}

void TestChartFigures::paintingLeavesThePainter()
{
    QFETCH(int, kind);
    const std::unique_ptr<ChartFigure> figure = makeFigure(sampleChart(ChartKind(kind)), style(), 480);
    QImage image(figure->size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const QPen pen = painter.pen();
    const QPainter::RenderHints hints = painter.renderHints();
    figure->paint(&painter);
    QCOMPARE(painter.transform(), QTransform());
    QCOMPARE(painter.pen(), pen);
    QCOMPARE(painter.renderHints(), hints);
    painter.end();
    QVERIFY(image.size().width() * image.size().height() - pixelsOf(image, Qt::white) > 500);
}

void TestChartFigures::unknownIsNeverDropped()
{
    for (const ChartKind kind : {ChartKind::Columns, ChartKind::Lollipops, ChartKind::Lines, ChartKind::Histogram,
                                 ChartKind::Boxes, ChartKind::HeatMap, ChartKind::Diverging}) {
        const ChartSpec spec = sampleChart(kind);
        const QString unknown = spec.categories.back().label;
        const std::unique_ptr<ChartFigure> figure = makeFigure(spec, style(), 640);
        const auto isIts = [&](const ChartMarkArea &mark) { return mark.text.startsWith(unknown); };
        QVERIFY2(std::any_of(figure->marks().begin(), figure->marks().end(), isIts), qPrintable(spec.id));
        const auto &texts = dynamic_cast<const PaintedFigure &>(*figure).texts();
        const auto names = [&](const FigureText &text) { return text.text == unknown; };
        QVERIFY2(std::any_of(texts.begin(), texts.end(), names), qPrintable(spec.id));
    }
    QCOMPARE(chartFootText(sampleChart(ChartKind::Columns)), u"33 visits · Not dated: 4"_s);
    // What has no row is named below, and what has no place on two axes is counted.
    QVERIFY(ChartSheet(sampleChart(ChartKind::Lollipops), style(), 640, SheetPart::Footnote).size().height() >
            ChartSheet(sampleChart(ChartKind::Lollipops), style(), 640, {}).size().height());
    const std::unique_ptr<ChartFigure> points = makeFigure(sampleChart(ChartKind::Points), style(), 640);
    const auto &texts = dynamic_cast<const PaintedFigure &>(*points).texts();
    QVERIFY(
        std::any_of(texts.begin(), texts.end(), [](const FigureText &text) { return text.text.endsWith(u": 1"_s); }));
}

void TestChartFigures::seriesDifferWithoutColour()
{
    for (const ChartKind kind : {ChartKind::Lines, ChartKind::Points, ChartKind::Columns, ChartKind::Shares}) {
        ChartSpec spec;
        spec.kind = kind;
        spec.series.resize(9);
        QSet<QString> looks;
        for (int series = 0; series < 9; ++series) {
            const MarkLook look = seriesLook(spec, series);
            looks.insert(u"%1 %2"_s.arg(look.token).arg(look.pattern));
            QCOMPARE(look.token == "other"_L1, series >= 6);
        }
        QCOMPARE(looks.size(), 9);
        spec.series[2].unknown = true;
        QCOMPARE(seriesLook(spec, 2).pattern, int(MarkLook::Unknown));
        QCOMPARE(seriesLook(spec, 3).token, u"chart3"_s);
        QCOMPARE(int(figureLegend(spec).size()), 9);
    }
    // Dots of one kind of organisation share colour and shape, however many missions there are.
    const ChartSpec dots = sampleChart(ChartKind::Dots);
    QCOMPARE(seriesLook(dots, 0).pattern, seriesLook(dots, 4).pattern);
    QVERIFY(seriesLook(dots, 0).pattern != seriesLook(dots, 5).pattern);
    QCOMPARE(figureLegend(dots)[1].pattern, seriesLook(dots, 5).pattern);
}

void TestChartFigures::coincidingValuesCarryTheirNumber()
{
    const auto numbers = [](const ChartFigure &figure) {
        QStringList found;
        for (const FigureText &text : dynamic_cast<const PaintedFigure &>(figure).texts())
            found.append(text.text);
        return found;
    };
    const ChartSpec dots = sampleChart(ChartKind::Dots);
    const std::unique_ptr<ChartFigure> figure = makeFigure(dots, style(), 560);
    QVERIFY(numbers(*figure).contains(u"3"_s) && numbers(*figure).contains(u"2"_s));
    const ChartMarkArea &three = *std::find_if(figure->marks().begin(), figure->marks().end(),
                                               [](const ChartMarkArea &mark) { return mark.text.count(u'\n') == 2; });
    QCOMPARE(three.filter, u"kind:k0 place:p9 or kind:k1 place:p9 or kind:k2 place:p9"_s);
    const std::unique_ptr<ChartFigure> points = makeFigure(sampleChart(ChartKind::Points), style(), 560);
    QVERIFY(numbers(*points).contains(u"3"_s));
    // Dots that stand side by side do not cover each other.
    for (const ChartMarkArea &one : figure->marks()) {
        for (const ChartMarkArea &other : figure->marks())
            QVERIFY(&one == &other || !one.shape.intersects(other.shape));
    }
}

void TestChartFigures::barsAreAsHighAsTheirValues()
{
    const ChartSpec spec = sampleChart(ChartKind::Columns);
    const std::unique_ptr<ChartFigure> columns = makeFigure(spec, style(), 560);
    const auto heightOf = [&](const QString &start) {
        for (const ChartMarkArea &mark : columns->marks()) {
            if (mark.text.startsWith(start))
                return mark.shape.height();
        }
        return 0.0;
    };
    QVERIFY(std::abs(heightOf(u"6 Feb, Meeting"_s) / heightOf(u"5 Feb, Meeting"_s) - 3.5) < 0.01);
    QVERIFY(std::abs(heightOf(u"8 Feb, Press"_s) / heightOf(u"7 Feb, Press"_s) - 5) < 0.01);
    const std::unique_ptr<ChartFigure> shares = makeFigure(sampleChart(ChartKind::Shares), style(), 560);
    QVERIFY(shares->marks()[0].text.endsWith(u": 4, 27%"_s));
    const std::unique_ptr<ChartFigure> sides = makeFigure(sampleChart(ChartKind::Diverging), style(), 560);
    const ChartMarkArea &critical = *(sides->marks().end() - 2);
    const ChartMarkArea &positive = sides->marks().back();
    QCOMPARE(critical.text, u"None stated, critical: 21"_s);
    QVERIFY(std::abs(critical.shape.width() / positive.shape.width() - 21.0 / 13) < 0.01);
    QVERIFY(std::abs(critical.shape.right() - positive.shape.left()) < 0.01);
}

void TestChartFigures::axesHaveRoundTicks_data()
{
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<QString>("ticks");
    QTest::newRow("counts") << 0.0 << 11.0 << true << u"0 5 10 15"_s;
    QTest::newRow("few") << 0.0 << 1.0 << true << u"0 1"_s;
    QTest::newRow("none") << 0.0 << 0.0 << true << u"0 1"_s;
    QTest::newRow("polarity") << -2.0 << 2.0 << true << u"−2 −1 0 1 2"_s;
    QTest::newRow("shares") << 0.0 << 0.3 << false << u"0 0.1 0.2 0.3"_s;
    QTest::newRow("large") << 100.0 << 950.0 << true << u"0 200 400 600 800 1,000"_s;
}

void TestChartFigures::axesHaveRoundTicks()
{
    QFETCH(double, least);
    QFETCH(double, most);
    QFETCH(bool, whole);
    QLocale::setDefault(QLocale(QLocale::English));
    QStringList ticks;
    for (const double tick : ValueAxis::covering(least, most, 200, 40, whole).ticks())
        ticks.append(axisNumber(tick));
    QTEST(ticks.join(u' '), "ticks");
}

void TestChartFigures::heatHasFiveShades()
{
    const HeatScale polarity(sampleChart(ChartKind::HeatMap));
    for (const double mean : {-2.0, -1.5, -1.0, -0.5, -0.4, 0.4, 0.5, 1.4, 1.5, 2.0})
        QCOMPARE(polarity.classOf(mean).token, u"div%1"_s.arg(polarityClass(mean) + 1));
    ChartSpec counts = sampleChart(ChartKind::HeatMap);
    for (ChartSeries &series : counts.series) {
        for (ChartMark &mark : series.marks)
            mark.value = std::abs(std::round(mark.value.value_or(0) * 10));
    }
    const HeatScale scale(counts);
    QCOMPARE(scale.classOf(0).token, u"base"_s);
    QCOMPARE(scale.classOf(1).token, u"sequential1"_s);
    QCOMPARE(scale.classOf(20).token, u"sequential5"_s);
    QCOMPARE(int(scale.classes().size()), 6);
    for (size_t i = 1; i < scale.classes().size(); ++i)
        QCOMPARE(scale.classes()[i].from, scale.classes()[i - 1].to + 1);
}

void TestChartFigures::everyColumnOfHeatIsNamed()
{
    ChartSpec spec = sampleChart(ChartKind::HeatMap);
    spec.series.back().label = u"2024, early elections of September"_s;
    for (double width = 400; width < 700; width += 6) {
        const std::unique_ptr<ChartFigure> figure = makeFigure(spec, style(), width);
        const auto &texts = dynamic_cast<const PaintedFigure &>(*figure).texts();
        const double top = figure->marks().front().shape.top();
        const auto names = std::count_if(texts.begin(), texts.end(),
                                         [top](const FigureText &text) { return text.baseline.y() < top; });
        QVERIFY2(names >= std::ssize(spec.series), qPrintable(u"%1 names at %2"_s.arg(names).arg(width)));
    }
}

void TestChartFigures::boxesTellTheirNumbers()
{
    const ChartSpec spec = sampleChart(ChartKind::Boxes);
    QCOMPARE(spec.markText(0, 0),
             u"Intergovernmental: median 1 days, quartiles 1 and 3, whiskers 0 and 5, outliers 12, 31, "
             "14 value(s)"_s);
    ChartTable table;
    table.setSpec(spec);
    QCOMPARE(table.index(0, 1).data().toString(), u"14"_s);
    QCOMPARE(table.index(0, 7).data().toString(), u"12; 31"_s);
    QCOMPARE(table.index(3, 4).data().toString(), u"–"_s);
    QVERIFY(chartCsv(spec).contains(",14,0,1,3,5,12 31,"));
}

void TestChartFigures::tileExplainsAndCopies()
{
    ChartTile tile(m_theme);
    tile.setFramed(true);
    tile.resize(400, 420);
    tile.setSpec(sampleChart(ChartKind::Columns));
    tile.show();
    auto *panel = tile.findChild<ChartExplanation *>();
    QVERIFY(panel && !panel->isVisible());
    QTest::keyClick(tile.canvas(), Qt::Key_E);
    QVERIFY(panel->isVisible() && tile.showsExplanation());
    const ChartSpec &spec = tile.canvas()->spec();
    const QString words = chartExplanationText(spec);
    QVERIFY(words.contains(spec.explanation) && words.contains(spec.filter) && words.contains(spec.counted));
    QTest::keyClick(tile.canvas(), Qt::Key_E);
    QVERIFY(!panel->isVisible());
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(tile.canvas(), Qt::Key_C);
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasImage());
    QTest::keyClick(tile.canvas(), Qt::Key_T);
    QVERIFY(tile.showsTable());
    QVERIFY(tile.findChild<ChartFoot *>()->isVisible());
    // A part of a page, as on the overview, has neither.
    ChartTile plain(m_theme);
    plain.setSpec(sampleChart(ChartKind::Columns));
    plain.show();
    QVERIFY(!plain.findChild<ChartFoot *>()->isVisible());
}

void TestChartFigures::tableCellsLeadToTheirRecords()
{
    ChartTile tile(m_theme);
    tile.resize(500, 400);
    tile.setSpec(sampleChart(ChartKind::Columns));
    tile.setShowsTable(true);
    QSignalSpy list(&tile, &ChartTile::listRequested);
    QSignalSpy narrow(&tile, &ChartTile::narrowRequested);
    tile.table()->setCurrentIndex(tile.table()->model()->index(3, 3));
    Q_EMIT tile.table()->activated(tile.table()->currentIndex());
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first(), (QList<QVariant>{u"visit"_s, u"kind:k2 place:p3"_s}));
    QTest::keyClick(tile.table(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(narrow.size(), 1);
    QCOMPARE(narrow.first(), list.first());
}

QTEST_MAIN(TestChartFigures)
#include "tst_chartfigures.moc"
