// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chartlooks.h"
#include "tests/support/samplecharts.h"
#include "views/analysis/chartcanvas.h"
#include "views/analysis/chartexport.h"
#include "views/analysis/charttile.h"
#include "views/shell/fonts.h"
#include "views/shell/theme.h"

#include <QFile>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestChartExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void emptyChartSaysSo();
    void svgKeepsTextAsText();
    void pngHasBars();
    void csvIsWritten();
    void pdfIsPaintedToScale();
    void failuresAreSentences();
    void savingAsksAndTells();
    void hostileTextIsPlain();

private:
    [[nodiscard]] ChartExport exporter() const { return {makeTokens(false, 100), m_theme.font(Type::Body)}; }

    Theme m_theme;
};

void TestChartExport::initTestCase()
{
    const LoadedFonts fonts = loadFonts();
    QVERIFY2(fonts.problems.isEmpty(), qPrintable(fonts.problems.join(u' ')));
    m_theme.setFontFamilies(fonts.families);
    m_theme.setMode(Appearance::Light);
}

void TestChartExport::emptyChartSaysSo()
{
    ChartSpec spec = sampleBars();
    for (ChartMark &mark : spec.series[0].marks)
        mark = {};
    spec.footnote = {};
    QTemporaryDir folder;
    const QString path = folder.filePath(u"empty.svg"_s);
    QVERIFY(exporter().write(spec, ChartFormat::Svg, path).ok);
    QVERIFY(svgTexts(contentOf(path)).contains(u"No values under this filter"_s));
    ChartCanvas canvas(m_theme.tokens());
    canvas.setSpec(spec);
    QCOMPARE(canvas.currentMark(), -1);
    QTest::keyClick(&canvas, Qt::Key_Down);
    QTest::keyClick(&canvas, Qt::Key_Return);
}

void TestChartExport::svgKeepsTextAsText()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"chart.svg"_s);
    const ChartWritten written = exporter().write(sampleBars(), ChartFormat::Svg, path);
    QVERIFY2(written.ok, qPrintable(written.sentence));
    QStringList families;
    const QStringList texts = svgTexts(contentOf(path), &families);
    for (const QString &label : {u"Observers per organisation"_s, u"OSCE/ODIHR"_s, u"256–266"_s, u"in CIS"_s, u"100"_s,
                                 u"No figure on file"_s, u"OTS, TURKPA, SCO, OIC"_s, u"range of sources"_s})
        QVERIFY2(texts.contains(label), qPrintable(label));
    QVERIFY(texts.join(u' ').contains(sampleBars().filter));
    QCOMPARE(QSet<QString>(families.begin(), families.end()), QSet<QString>{u"Source Sans 3"_s});
    QVERIFY(QSvgRenderer(path).isValid());
}

void TestChartExport::pngHasBars()
{
    QTemporaryDir folder;
    for (const ChartSpec &spec : {sampleBars(), sampleStack(), sampleDays()}) {
        const QString path = folder.filePath(ChartExport::fileName(spec, ChartFormat::Png));
        QVERIFY(exporter().write(spec, ChartFormat::Png, path).ok);
        const QImage image(path);
        QVERIFY(image.width() >= 2 * 640);
        const Tokens tokens = makeTokens(false, 100);
        const QColor colour = spec.kind == ChartKind::StackedBars ? tokens.div[4] : tokens.chart[0];
        QVERIFY2(pixelsOf(image, colour) > 2000, qPrintable(spec.id));
        QCOMPARE(image.pixelColor(0, 0), tokens.base);
        QCOMPARE(image.text(u"Title"_s), spec.title);
    }
}

void TestChartExport::csvIsWritten()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"chart.csv"_s);
    QVERIFY(exporter().write(sampleBars(), ChartFormat::Csv, path).ok);
    QCOMPARE(contentOf(path).count("\r\n"), 14);
}

void TestChartExport::pdfIsPaintedToScale()
{
    const QSizeF size = exporter().size(sampleBars());
    QCOMPARE(size.width(), 640.0);
    QImage image(400, 800, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    exporter().paint(&painter, QRectF(40, 100, 320, 600), sampleBars());
    QCOMPARE(painter.transform(), QTransform());
    painter.end();
    QRect used;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != Qt::white)
                used |= QRect(x, y, 1, 1);
        }
    }
    QVERIFY(QRect(40, 100, 320, int(size.height() / 2) + 1).contains(used));
    QVERIFY(used.width() > 310);
    QPainter closed;
    exporter().paint(&closed, QRectF(), sampleBars());
}

void TestChartExport::failuresAreSentences()
{
    QTemporaryDir folder;
    const ChartWritten folderPath = exporter().write(sampleBars(), ChartFormat::Png, folder.path());
    QVERIFY(!folderPath.ok && folderPath.sentence.contains(u"is a folder"_s));
    const ChartWritten nowhere = exporter().write(sampleBars(), ChartFormat::Svg, folder.filePath(u"no/such/a.svg"_s));
    QVERIFY(!nowhere.ok && nowhere.sentence.contains(u"does not exist"_s));
    // Not even root may create files there.
    const ChartWritten denied = exporter().write(sampleBars(), ChartFormat::Csv, u"/proc/chart.csv"_s);
    QVERIFY(!denied.ok && denied.sentence.contains(u"Cannot write"_s));
    QCOMPARE(ChartExport::formatOf(u"a.SVG"_s), ChartFormat::Svg);
    QCOMPARE(ChartExport::formatOf(u"a.doc"_s), std::nullopt);
    ChartSpec odd = sampleBars();
    odd.id = u"../a b:c"_s;
    QCOMPARE(ChartExport::fileName(odd, ChartFormat::Png), u"---a-b-c.png"_s);
    odd.series[0].marks.clear();
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument,
                             static_cast<void>(exporter().write(odd, ChartFormat::Png, folder.filePath(u"a.png"_s))));
}

void TestChartExport::savingAsksAndTells()
{
    QTemporaryDir folder;
    ChartTile tile(m_theme);
    tile.setSpec(sampleBars());
    QString proposal;
    QString answer;
    tile.setPathChooser([&](QWidget *, const QString &proposed, const QString &) {
        proposal = proposed;
        return answer;
    });
    QSignalSpy spy(&tile, &ChartTile::saved);
    tile.save(ChartFormat::Svg);
    QVERIFY(proposal.endsWith(u"/observers.svg"_s));
    QVERIFY(spy.isEmpty());
    answer = folder.filePath(u"mine"_s);
    tile.save(ChartFormat::Svg);
    QCOMPARE(spy.size(), 1);
    QVERIFY(QFile::exists(answer + u".svg"_s));
    answer = folder.filePath(u"no/such.png"_s);
    tile.save(ChartFormat::Png);
    bool told = false;
    for (const QLabel *label : tile.findChildren<QLabel *>())
        told = told || (label->text().contains(u"does not exist"_s) && !label->isHidden());
    QVERIFY(told);
}

void TestChartExport::hostileTextIsPlain()
{
    ChartSpec spec = sampleBars();
    spec.categories[0].label = u"<b>bold</b><img src='x'> %1 &amp;"_s;
    spec.title = u"<h1>title</h1>"_s;
    QVERIFY(!plainToolTip(spec.markText(0, 0)).contains(u"<b>bold"_s));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"chart.svg"_s);
    QVERIFY(exporter().write(spec, ChartFormat::Svg, path).ok);
    QVERIFY(svgTexts(contentOf(path)).contains(spec.categories[0].label));
    ChartTile tile(m_theme);
    tile.setSpec(spec);
    for (const QLabel *label : tile.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestChartExport)
#include "tst_chartexport.moc"
