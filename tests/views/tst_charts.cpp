// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chartlooks.h"
#include "tests/support/samplecharts.h"
#include "views/analysis/barchart.h"
#include "views/analysis/chartcanvas.h"
#include "views/analysis/charttile.h"
#include "views/analysis/chartwindow.h"
#include "views/analysis/stackedbarchart.h"
#include "views/shell/fonts.h"
#include "views/shell/theme.h"

#include <QAbstractBarSeries>
#include <QApplication>
#include <QBarSet>
#include <QBuffer>
#include <QChart>
#include <QClipboard>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSvgGenerator>
#include <QTableView>
#include <QTest>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void qtChartHasTheValues();
    void barsLieWhereTheMarksSay();
    void barsAreAsLongAsTheirValues();
    void missingFiguresHaveNoRow();
    void labelsAreNeverCutOff();
    void labelsStayInside_data();
    void labelsStayInside();
    void coloursFollowTheTokens();
    void hoverOutlinesAndTells();
    void clickListsTheRecords();
    void keyboardWalksTheMarks();
    void readerHearsTheMark();
    void tableShowsTheValues();
    void valuesAreCopied();
    void tileFollowsTheTheme();
    void enlargedWindowShowsTheSame();

private:
    [[nodiscard]] ChartStyle style(bool dark = false, int zoom = 100) const
    {
        return {makeTokens(dark, zoom), m_theme.font(Type::Body)};
    }

    Theme m_theme;
};

void TestCharts::initTestCase()
{
    const LoadedFonts fonts = loadFonts();
    QVERIFY2(fonts.problems.isEmpty(), qPrintable(fonts.problems.join(u' ')));
    m_theme.setFontFamilies(fonts.families);
    m_theme.setMode(Appearance::Light);
}

void TestCharts::qtChartHasTheValues()
{
    const ChartSpec spec = sampleStack();
    const StackedBarChart figure(spec, style(), 560);
    const auto *series = qobject_cast<QAbstractBarSeries *>(figure.chart()->series().value(0));
    QVERIFY(series);
    QCOMPARE(series->count(), 3);
    for (int set = 0; set < 3; ++set) {
        for (int category = 0; category < 4; ++category)
            QCOMPARE(series->barSets().at(set)->at(3 - category), *spec.mark(set, category).value);
    }
    QCOMPARE(figure.chart()->animationOptions(), QChart::NoAnimation);
}

void TestCharts::barsLieWhereTheMarksSay()
{
    const BarChart figure(sampleBars(), style(), 560);
    QImage image(figure.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    figure.paint(&painter);
    painter.end();
    const Tokens tokens = makeTokens(false, 100);
    const QColor colours[] = {tokens.chart[0], tokens.chart[0], tokens.chart[1], tokens.chart[4],
                              tokens.chart[1], tokens.chart[0], tokens.chart[1]};
    for (size_t mark = 0; mark < 7; ++mark) {
        const QRectF bar = figure.marks()[mark].shape;
        QCOMPARE(image.pixelColor(int(bar.left()) + 1, int(bar.center().y())), colours[mark]);
        QVERIFY(image.pixelColor(int(bar.left()) + 1, int(bar.top()) - 2) != colours[mark]);
        QVERIFY(image.pixelColor(int(bar.right()) + 3, int(bar.top()) + 1) != colours[mark]);
    }
}

void TestCharts::barsAreAsLongAsTheirValues()
{
    const BarChart figure(sampleBars(), style(), 560);
    const auto &marks = figure.marks();
    QVERIFY(std::abs(marks[0].shape.width() / marks[2].shape.width() - 256.0 / 79) < 0.01);
    const StackedBarChart stack(sampleStack(), style(), 560);
    // Three segments in three rows, two in the last: a 0 has no mark.
    QCOMPARE(int(stack.marks().size()), 11);
    QVERIFY(std::abs(stack.marks()[0].shape.right() - stack.marks()[1].shape.left()) < 0.01);
    QVERIFY(std::abs(stack.marks()[2].shape.width() / stack.marks()[0].shape.width() - 2) < 0.01);
}

void TestCharts::missingFiguresHaveNoRow()
{
    const BarChart figure(sampleBars(), style(), 560);
    QCOMPARE(int(figure.marks().size()), 7);
    for (const ChartMarkArea &mark : figure.marks())
        QVERIFY(!mark.text.contains(u"OTS"_s));
    ChartSpec zero = sampleBars();
    zero.series[0].marks[7].value = 0;
    const BarChart withZero(zero, style(), 560);
    QCOMPARE(int(withZero.marks().size()), 8);
    QCOMPARE(withZero.marks()[7].text, u"OTS: 0"_s);
    const ChartSheet sheet(sampleBars(), style(), 560, SheetPart::Footnote);
    QVERIFY(sheet.marks().back().text.startsWith(u"No figure on file: OTS, TURKPA, SCO, OIC"_s));
    QCOMPARE(sheet.marks().back().recordIds.size(), 6);
}

void TestCharts::labelsAreNeverCutOff()
{
    ChartSpec spec = sampleBars();
    spec.categories[3].label = u"Institute for the Everlasting Promotion of Foundations"_s;
    const auto texts = [&](double width) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        QPainter painter(&generator);
        BarChart(spec, style(), width).paint(&painter);
        painter.end();
        return svgTexts(buffer.data());
    };
    QVERIFY(texts(900).contains(spec.categories[3].label));
    // Where one line is too short, two hold the whole.
    const QStringList narrow = texts(560);
    const auto first =
        std::find_if(narrow.begin(), narrow.end(), [](const QString &text) { return text.startsWith(u"Institute"_s); });
    QVERIFY(first != narrow.end() && first + 1 != narrow.end());
    QVERIFY(*first != spec.categories[3].label);
    QCOMPARE(*first + u' ' + *(first + 1), spec.categories[3].label);
}

void TestCharts::labelsStayInside_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("zoom");
    for (const int width : {240, 340, 560, 900}) {
        for (const int zoom : {100, 150, 200})
            QTest::newRow(qPrintable(u"%1 px at %2 %"_s.arg(width).arg(zoom))) << width << zoom;
    }
}

void TestCharts::labelsStayInside()
{
    QFETCH(int, width);
    QFETCH(int, zoom);
    const ChartStyle looks = style(false, zoom);
    for (const ChartSpec &spec : {sampleBars(), sampleStack(), sampleDays()}) {
        const ChartSheet sheet(spec, looks, width, WholeSheet);
        // A frame of background around the picture stays untouched.
        const int rim = 12;
        QImage image(width + 2 * rim, int(sheet.size().height()) + 2 * rim, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.translate(rim, rim);
        sheet.paint(&painter);
        painter.end();
        for (int y = 0; y < image.height(); ++y) {
            QVERIFY2(image.pixelColor(1, y) == Qt::white, qPrintable(spec.id));
            QVERIFY2(image.pixelColor(image.width() - 3, y) == Qt::white, qPrintable(spec.id));
        }
        for (int x = 0; x < image.width(); ++x)
            QVERIFY2(image.pixelColor(x, image.height() - 3) == Qt::white, qPrintable(spec.id));
    }
}

void TestCharts::coloursFollowTheTokens()
{
    for (const bool dark : {false, true}) {
        const Tokens tokens = makeTokens(dark, 100);
        ChartCanvas canvas(tokens);
        canvas.setSpec(sampleStack());
        canvas.resize(560, canvas.heightForWidth(560));
        QImage image(canvas.size(), QImage::Format_RGB32);
        image.fill(tokens.base);
        canvas.render(&image, {}, {}, QWidget::DrawChildren);
        for (const size_t polarity : {0, 2, 4})
            QVERIFY(pixelsOf(image, tokens.div[polarity]) > 1000);
    }
    QCOMPARE(style().textOn(u"div1"_s), makeTokens(false, 100).onDiv[0]);
    QCOMPARE(style().colour(u"no such colour"_s), makeTokens(false, 100).muted);
    for (const bool dark : {false, true}) {
        for (int colour = 1; colour <= 6; ++colour) {
            const QString token = u"chart%1"_s.arg(colour);
            QVERIFY(contrastRatio(style(dark).textOn(token), style(dark).colour(token)) >= 4.5);
        }
    }
}

void TestCharts::hoverOutlinesAndTells()
{
    ChartCanvas canvas(m_theme.tokens());
    canvas.setSpec(sampleBars());
    canvas.resize(560, canvas.heightForWidth(560));
    canvas.show();
    QVERIFY(QTest::qWaitForWindowExposed(&canvas));
    const QImage before = canvas.grab().toImage();
    const QPoint middle = canvas.marks()[2].target.center().toPoint();
    QTest::mouseMove(&canvas, middle);
    QTRY_VERIFY(canvas.grab().toImage() != before);
    QCOMPARE(canvas.cursor().shape(), Qt::PointingHandCursor);
    QHelpEvent help(QEvent::ToolTip, middle, canvas.mapToGlobal(middle));
    QApplication::sendEvent(&canvas, &help);
    QVERIFY(QToolTip::text().contains(u"OSCE PA: 79"_s));
    QTest::mouseMove(&canvas, {2, canvas.height() - 2});
    QTRY_COMPARE(canvas.cursor().shape(), Qt::ArrowCursor);
}

void TestCharts::clickListsTheRecords()
{
    ChartCanvas canvas(m_theme.tokens());
    canvas.setSpec(sampleStack());
    canvas.resize(560, canvas.heightForWidth(560));
    QSignalSpy spy(&canvas, &ChartCanvas::activated);
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, canvas.marks()[4].target.center().toPoint());
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.takeFirst().at(0).toStringList(), QStringList{u"s1-1"_s});
    QCOMPARE(canvas.currentMark(), 4);
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, QPoint(canvas.width() - 2, canvas.height() - 2));
    QTest::mouseClick(&canvas, Qt::RightButton, {}, canvas.marks()[4].target.center().toPoint());
    QVERIFY(spy.isEmpty());
}

void TestCharts::keyboardWalksTheMarks()
{
    ChartCanvas canvas(m_theme.tokens());
    canvas.setSpec(sampleStack());
    canvas.resize(560, canvas.heightForWidth(560));
    QSignalSpy spy(&canvas, &ChartCanvas::activated);
    QCOMPARE(canvas.currentMark(), 0);
    QTest::keyClick(&canvas, Qt::Key_Right);
    QCOMPARE(canvas.currentMark(), 1);
    QTest::keyClick(&canvas, Qt::Key_Left);
    QTest::keyClick(&canvas, Qt::Key_Left);
    QCOMPARE(canvas.currentMark(), 0);
    QTest::keyClick(&canvas, Qt::Key_Down);
    QCOMPARE(canvas.marks()[size_t(canvas.currentMark())].row, 1);
    QTest::keyClick(&canvas, Qt::Key_Return);
    QTest::keyClick(&canvas, Qt::Key_End);
    QCOMPARE(canvas.currentMark(), int(canvas.marks().size()) - 1);
    QTest::keyClick(&canvas, Qt::Key_Down);
    QCOMPARE(canvas.currentMark(), int(canvas.marks().size()) - 1);
    QTest::keyClick(&canvas, Qt::Key_Space);
    QTest::keyClick(&canvas, Qt::Key_Home);
    QCOMPARE(canvas.currentMark(), 0);
    QCOMPARE(spy.size(), 2);
    // Every mark can be reached by arrow keys alone.
    QSet<int> reached;
    for (int row = 0; row < 4; ++row) {
        for (int step = 0; step < 3; ++step)
            QTest::keyClick(&canvas, Qt::Key_Left);
        for (int step = 0; step < 3; ++step) {
            reached.insert(canvas.currentMark());
            QTest::keyClick(&canvas, Qt::Key_Right);
        }
        QTest::keyClick(&canvas, Qt::Key_Down);
    }
    QCOMPARE(reached.size(), qsizetype(canvas.marks().size()));
}

void TestCharts::readerHearsTheMark()
{
    ChartCanvas canvas(m_theme.tokens());
    canvas.setSpec(sampleBars());
    QCOMPARE(canvas.accessibleName(), u"Observers per organisation"_s);
    QVERIFY(canvas.accessibleDescription().startsWith(sampleBars().altText));
    QVERIFY(canvas.accessibleDescription().contains(u"No figure on file: OTS"_s));
    QVERIFY(canvas.accessibleDescription().contains(u"Mark 1 of 8: OSCE/ODIHR: 256–266"_s));
    QTest::keyClick(&canvas, Qt::Key_Down);
    QVERIFY(canvas.accessibleDescription().contains(u"Mark 2 of 8: CIS: 169"_s));
}

void TestCharts::tableShowsTheValues()
{
    ChartTile tile(m_theme);
    const ChartSpec spec = sampleStack();
    tile.setSpec(spec);
    tile.resize(560, 400);
    tile.show();
    QVERIFY(QTest::qWaitForWindowExposed(&tile));
    QSignalSpy spy(&tile, &ChartTile::activated);
    tile.canvas()->setFocus();
    QTest::keyClick(tile.canvas(), Qt::Key_T);
    QVERIFY(tile.table()->isVisible() && !tile.canvas()->isVisible());
    for (int row = 0; row < 4; ++row) {
        for (int series = 0; series < 3; ++series) {
            const QModelIndex index = tile.table()->model()->index(row, 1 + series);
            QCOMPARE(index.data().toString(), spec.valueText(series, row));
        }
    }
    QVERIFY(tile.table()->verticalScrollBar()->maximum() == 0);
    tile.table()->setCurrentIndex(tile.table()->model()->index(2, 0));
    QTest::keyClick(tile.table(), Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.at(0).at(0).toStringList().size(), 3);
    QTest::keyClick(tile.table(), Qt::Key_T);
    QVERIFY(!tile.table()->isVisible() && tile.canvas()->isVisible());
}

void TestCharts::valuesAreCopied()
{
    ChartTile tile(m_theme);
    tile.setSpec(sampleBars());
    QTest::keyClick(tile.canvas(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines[0], u"Organisation\tObservers\tLowest\tHighest\tNote"_s);
    QCOMPARE(lines[1], u"OSCE/ODIHR\t256–266\t256\t266\t"_s);
    QCOMPARE(lines[8], u"OTS\t–\t\t\t"_s);
}

void TestCharts::tileFollowsTheTheme()
{
    Theme theme;
    theme.setMode(Appearance::Light);
    ChartTile tile(theme);
    tile.setSpec(sampleStack());
    tile.resize(560, 300);
    const int height = tile.canvas()->heightForWidth(560);
    QVERIFY(pixelsOf(tile.canvas()->grab().toImage(), makeTokens(false, 100).div[4]) > 1000);
    theme.setMode(Appearance::Dark);
    QVERIFY(pixelsOf(tile.canvas()->grab().toImage(), makeTokens(true, 100).div[4]) > 1000);
    theme.setZoom(200);
    QVERIFY(tile.canvas()->heightForWidth(560) > 1.6 * height);
}

void TestCharts::enlargedWindowShowsTheSame()
{
    ChartTile tile(m_theme);
    tile.setSpec(sampleBars());
    tile.enlarge();
    QPointer<ChartWindow> window;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<ChartWindow *>(widget))
            window = found;
    }
    QVERIFY(window && window->isVisible());
    QCOMPARE(window->windowTitle(), sampleBars().title);
    tile.setSpec(sampleStack());
    QCOMPARE(window->tile()->canvas()->spec().id, u"verdicts"_s);
    QSignalSpy spy(&tile, &ChartTile::activated);
    QTest::keyClick(window->tile()->canvas(), Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    QTest::keyClick(window->tile()->canvas(), Qt::Key_Escape);
    QTRY_VERIFY(!window);
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
