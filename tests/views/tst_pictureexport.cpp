// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chartlooks.h"
#include "tests/support/samplecharts.h"
#include "views/analysis/boardpicture.h"
#include "views/analysis/chartcanvas.h"
#include "views/analysis/chartpicture.h"
#include "views/analysis/charttile.h"
#include "views/analysis/pictureprint.h"
#include "views/analysis/tablepicture.h"
#include "views/shell/fonts.h"
#include "views/shell/theme.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <stdexcept>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a program prints; empty when it is not there or fails.
QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

/// Three missions on two themes, with one cell in each state of silence that occurs.
ComparisonBoard sampleBoard()
{
    ComparisonBoard board;
    board.columns = {{1, u"c1"_s, u"Voting"_s, u"Voting"_s, 6, {}},
                     {2, u"c2"_s, u"Media environment"_s, u"Media"_s, 5, {}}};
    board.columns[0].divergence.value = 0.75;
    board.divergence = 0.75;
    BoardCell critical{CellState::Coded, {2, 1, 0, 0, 0}, 0};
    BoardCell positive{CellState::Coded, {0, 0, 0, 0, 3}, 0};
    const BoardCell silent[] = {
        {CellState::NotObserved, {}, 0}, {CellState::NotAddressed, {}, 0}, {CellState::NotCoded, {}, 0}};
    board.lines = {
        {1, u"l1"_s, u"IEOM"_s, u"only critical"_s, {}, BoardTone::OnlyCritical, 1, 3, {critical, silent[0]}},
        {2, u"l2"_s, u"CIS, “<b>”"_s, {}, {}, BoardTone::OnlyPositive, 2, 3, {positive, silent[1]}},
        {3, u"l3"_s, u"SCO"_s, u"no statement"_s, {}, BoardTone::Silent, 0, 0, {silent[2], silent[2]}}};
    board.claims = 6;
    return board;
}

} // namespace

class TestPictureExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void emptyChartSaysSo();
    void svgKeepsTextAsText();
    void pngHasBars();
    void csvIsWritten();
    void pngScaleIsExact();
    void pngThatIsTooLargeIsDeclined();
    void vectorsHoldNoRaster();
    void pdfSaysWhatItIs();
    void oldFileStaysWhenWritingFails();
    void wholeSheetStandsAlone();
    void boardStandsAlone();
    void tableStandsAlone();
    void clipboardGetsAll();
    void printsOntoOnePage();
    void paintsToScale();
    void failuresAreSentences();
    void savingAsksAndTells();
    void everythingIsInTheMenu();
    void hostileTextIsPlain();

private:
    [[nodiscard]] ChartPicture pictureOf(const ChartSpec &spec) const
    {
        return {spec, makeTokens(false, 100), m_theme.font(Type::Body)};
    }

    Theme m_theme;
};

void TestPictureExport::initTestCase()
{
    const LoadedFonts fonts = loadFonts();
    QVERIFY2(fonts.problems.isEmpty(), qPrintable(fonts.problems.join(u' ')));
    m_theme.setFontFamilies(fonts.families);
    m_theme.setMode(Appearance::Light);
}

void TestPictureExport::emptyChartSaysSo()
{
    ChartSpec spec = sampleBars();
    for (ChartMark &mark : spec.series[0].marks)
        mark = {};
    spec.footnote = {};
    QTemporaryDir folder;
    const QString path = folder.filePath(u"empty.svg"_s);
    QVERIFY(PictureExport().write(pictureOf(spec), PictureFormat::Svg, path).ok);
    QVERIFY(svgTexts(contentOf(path)).contains(u"No values under this filter"_s));
    ChartCanvas canvas(m_theme.tokens());
    canvas.setSpec(spec);
    QCOMPARE(canvas.currentMark(), -1);
    QTest::keyClick(&canvas, Qt::Key_Down);
    QTest::keyClick(&canvas, Qt::Key_Return);
}

void TestPictureExport::svgKeepsTextAsText()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"chart.svg"_s);
    const PictureWritten written = PictureExport().write(pictureOf(sampleBars()), PictureFormat::Svg, path);
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

void TestPictureExport::pngHasBars()
{
    QTemporaryDir folder;
    for (const ChartSpec &spec : {sampleBars(), sampleStack(), sampleDays()}) {
        const QString path = folder.filePath(PictureExport::fileName(pictureOf(spec), PictureFormat::Png));
        QVERIFY(PictureExport().write(pictureOf(spec), PictureFormat::Png, path).ok);
        const QImage image(path);
        QVERIFY(image.width() >= 2 * 640);
        const Tokens tokens = makeTokens(false, 100);
        const QColor colour = spec.kind == ChartKind::StackedBars ? tokens.div[4] : tokens.chart[0];
        QVERIFY2(pixelsOf(image, colour) > 2000, qPrintable(spec.id));
        QCOMPARE(image.pixelColor(0, 0), tokens.base);
        QCOMPARE(image.text(u"Title"_s), spec.title);
    }
}

void TestPictureExport::csvIsWritten()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"chart.csv"_s);
    QVERIFY(PictureExport().write(pictureOf(sampleBars()), PictureFormat::Csv, path).ok);
    QCOMPARE(contentOf(path).count("\r\n"), 14);
}

void TestPictureExport::pngScaleIsExact()
{
    QTemporaryDir folder;
    const ChartPicture picture = pictureOf(sampleBars());
    const QSize whole = PictureExport::fileSize(picture);
    QCOMPARE(whole.width(), 640 + 32);
    for (const double scale : {0.5, 1.0, 2.0, 3.0, 4.0}) {
        const QString path = folder.filePath(u"%1.png"_s.arg(scale));
        QVERIFY(PictureExport().write(picture, PictureFormat::Png, path, scale).ok);
        const QImage image(path);
        QCOMPARE(image.size(), QSizeF(QSizeF(whole) * scale).toSize());
        QCOMPARE(image.dotsPerMeterX(), int(std::lround(96 * scale * 39.3701)));
        QCOMPARE(image.text(u"Filter"_s), sampleBars().filter);
        QCOMPARE(image.text(u"Description"_s), sampleBars().altText);
    }
}

void TestPictureExport::pngThatIsTooLargeIsDeclined()
{
    ChartSpec spec = sampleBars();
    for (int row = 0; row < 700; ++row) {
        spec.categories.push_back({u"Organisation %1"_s.arg(row), u"chart1"_s, {}, 0});
        spec.series[0].marks.push_back({double(row), {}, {}, {}, {}, {}});
    }
    QTemporaryDir folder;
    const PictureWritten written =
        PictureExport().write(pictureOf(spec), PictureFormat::Png, folder.filePath(u"a.png"_s), 4);
    QVERIFY(!written.ok && written.sentence.contains(u"too large"_s));
    QVERIFY(!QFile::exists(folder.filePath(u"a.png"_s)));
    QVERIFY(PictureExport().write(pictureOf(spec), PictureFormat::Pdf, folder.filePath(u"a.pdf"_s)).ok);
}

void TestPictureExport::vectorsHoldNoRaster()
{
    QTemporaryDir folder;
    for (const ChartSpec &spec : allSampleCharts()) {
        const QString svg = folder.filePath(spec.id + u".svg"_s);
        QVERIFY(PictureExport().write(pictureOf(spec), PictureFormat::Svg, svg).ok);
        QVERIFY2(!contentOf(svg).contains("<image"), qPrintable(spec.id));
        QVERIFY2(svgTexts(contentOf(svg)).join(u' ').contains(spec.title.section(u' ', 0, 0)), qPrintable(spec.id));
        const QString pdf = folder.filePath(spec.id + u".pdf"_s);
        QVERIFY(PictureExport().write(pictureOf(spec), PictureFormat::Pdf, pdf).ok);
        QCOMPARE(output(u"pdfimages"_s, {u"-list"_s, pdf}).count('\n'), 2); // The two lines of its header.
        const QList<QByteArray> fonts = output(u"pdffonts"_s, {pdf}).split('\n');
        QVERIFY2(fonts.size() > 3, qPrintable(spec.id));
        for (const QByteArray &font : fonts.mid(2, fonts.size() - 3))
            QVERIFY2(font.simplified().contains(" yes "), font.constData());
    }
}

void TestPictureExport::pdfSaysWhatItIs()
{
    QTemporaryDir folder;
    const QString pdf = folder.filePath(u"a.pdf"_s);
    const ChartPicture picture = pictureOf(sampleBars());
    QVERIFY(PictureExport().write(picture, PictureFormat::Pdf, pdf).ok);
    const QByteArray facts = output(u"pdfinfo"_s, {pdf});
    QVERIFY2(facts.contains("Observers per organisation"), facts.constData());
    QVERIFY(facts.contains("Pages:           1\n"));
    QVERIFY(facts.contains("Tagged:          yes\n"));
    const QSizeF points = QSizeF(PictureExport::fileSize(picture)) * 0.75;
    QVERIFY2(facts.contains(QByteArray::number(points.width()) + " x "), facts.constData());
    const QByteArray structure = output(u"pdfinfo"_s, {u"-struct-text"_s, pdf});
    QVERIFY2(structure.contains("Figure") && structure.contains("OSCE/ODIHR"), structure.constData());
    const QByteArray text = output(u"pdftotext"_s, {pdf, u"-"_s});
    QVERIFY2(text.contains("Team size on file; early accreditation counts left out"), text.constData());
    QCOMPARE(output(u"qpdf"_s, {u"--check"_s, pdf}).contains("No syntax"), true);
}

void TestPictureExport::oldFileStaysWhenWritingFails()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.svg"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    // A picture that fails half-way through.
    struct Failing : ChartPicture
    {
        using ChartPicture::ChartPicture;
        [[nodiscard]] QByteArray csv() const override { throw std::runtime_error("no values"); }
    };
    const Failing failing(sampleBars(), makeTokens(false, 100), m_theme.font(Type::Body));
    const PictureWritten written = PictureExport().write(failing, PictureFormat::Csv, path);
    QVERIFY2(!written.ok && written.sentence.contains(u"no values"_s), qPrintable(written.sentence));
    QCOMPARE(contentOf(path), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.svg"_s});
    QVERIFY(PictureExport().write(pictureOf(sampleBars()), PictureFormat::Csv, path).ok);
    QVERIFY(contentOf(path).startsWith("chart,"));
}

void TestPictureExport::wholeSheetStandsAlone()
{
    ChartSpec spec = sampleBars();
    spec.counted = u"13 organisations"_s;
    spec.source = u"Source: project “Baku”, state 0123456789ab of 24 Nov 2026"_s;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.svg"_s);
    QVERIFY(PictureExport().write(pictureOf(spec), PictureFormat::Svg, path).ok);
    const QString all = svgTexts(contentOf(path)).join(u' ');
    for (const QString &part : {spec.title, spec.subtitle, spec.counted, spec.filter, spec.source})
        QVERIFY2(all.contains(part), qPrintable(part));
    QVERIFY(contentOf(path).contains("<title>Observers per organisation</title>"));
    QVERIFY(contentOf(path).contains("<desc>Team sizes of seven organisations"));
}

void TestPictureExport::boardStandsAlone()
{
    QTemporaryDir folder;
    BoardDrawing drawing;
    drawing.title = u"Comparison of missions"_s;
    drawing.foot = {u"6 claims"_s, u"Election: 2024"_s, u"Source: project “Baku”"_s};
    for (const bool swapped : {false, true}) {
        drawing.isSwapped = swapped;
        const BoardPicture picture(sampleBoard(), drawing, makeTokens(false, 100), m_theme.font(Type::Body));
        const QString svg = folder.filePath(u"a.svg"_s);
        QVERIFY(PictureExport().write(picture, PictureFormat::Svg, svg).ok);
        QVERIFY(!contentOf(svg).contains("<image") && !contentOf(svg).contains("clip"));
        const QStringList texts = svgTexts(contentOf(svg));
        for (const QString &text :
             {u"IEOM"_s, u"CIS, “<b>”"_s, u"Voting"_s, u"Divergence"_s, u"0.75"_s, u"−2 critical"_s,
              cellStateLabel(CellState::NotObserved), cellStateLabel(CellState::NotCoded),
              u"6 claims. Filter: Election: 2024"_s, u"Source: project “Baku”"_s})
            QVERIFY2(texts.join(u'|').contains(text), qPrintable(text + u" in "_s + texts.join(u'|')));
        QVERIFY(!texts.contains(cellStateLabel(CellState::NoMission)));
        const QString pdf = folder.filePath(u"a.pdf"_s);
        QVERIFY(PictureExport().write(picture, PictureFormat::Pdf, pdf).ok);
        QCOMPARE(output(u"pdfimages"_s, {u"-list"_s, pdf}).count('\n'), 2);
        const QImage image = PictureExport().image(picture, 1);
        const Tokens tokens = makeTokens(false, 100);
        QVERIFY(pixelsOf(image, tokens.div[0]) > 500 && pixelsOf(image, tokens.div[4]) > 500);
    }
    const BoardPicture picture(sampleBoard(), drawing, makeTokens(false, 100), m_theme.font(Type::Body));
    QCOMPARE(picture.csv().count("\r\n"), 1 + 3 * 2);
    QVERIFY(picture.csv().contains("l1,IEOM,c2,Media environment,not_observed,0,,,\r\n"));
}

void TestPictureExport::tableStandsAlone()
{
    TableDrawing drawing;
    drawing.id = u"opposed-claims"_s;
    drawing.title = u"Opposed claims"_s;
    drawing.header = {u"Theme"_s, u"Critical"_s};
    drawing.shares = {0.3, 0.7};
    drawing.rows = {{u"Voting"_s, u"A claim that is long enough to take more than one line. "_s.repeated(9)}};
    drawing.foot = {{}, u"Election: 2024"_s, {}};
    const TablePicture picture(drawing, makeTokens(false, 100), m_theme.font(Type::Body));
    QVERIFY(picture.size(500).height() > picture.size(960).height());
    QTemporaryDir folder;
    const QString svg = folder.filePath(u"a.svg"_s);
    QVERIFY(PictureExport().write(picture, PictureFormat::Svg, svg).ok);
    const QString texts = svgTexts(contentOf(svg)).join(u' ');
    QVERIFY(texts.contains(u"Voting"_s) && texts.contains(u"Filter: Election: 2024"_s));
}

void TestPictureExport::clipboardGetsAll()
{
    ChartTile tile(m_theme);
    tile.setSpec(sampleBars());
    tile.pictureMenu()->copyPicture();
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    QVERIFY(content->hasImage());
    QVERIFY(content->data(u"image/svg+xml"_s).contains("<svg"));
    tile.copyValues();
    content = QGuiApplication::clipboard()->mimeData();
    QVERIFY(content->text().startsWith(u"Organisation\tObservers\t"_s));
    QVERIFY(content->data(u"text/csv"_s).startsWith("chart,category"));
    QCOMPARE(tabbedFromCsv("a,\"b\nc\"\r\n1,2\r\n"), u"a\tb c\n1\t2\n"_s);
}

void TestPictureExport::printsOntoOnePage()
{
    QTemporaryDir folder;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"a.pdf"_s));
    const ChartPicture picture = pictureOf(sampleDays());
    suitPage(&printer, picture);
    QCOMPARE(printer.pageLayout().orientation(), QPageLayout::Landscape);
    QVERIFY(printPage(&printer, picture));
    const QByteArray facts = output(u"pdfinfo"_s, {printer.outputFileName()});
    QVERIFY(facts.contains("Pages:           1\n"));
    QVERIFY(facts.contains("Days to election"));
    QVERIFY(output(u"pdftotext"_s, {printer.outputFileName(), u"-"_s}).contains("ODIHR needs assessment"));
    QCOMPARE(output(u"pdfimages"_s, {u"-list"_s, printer.outputFileName()}).count('\n'), 2);
}

void TestPictureExport::paintsToScale()
{
    const ChartPicture picture = pictureOf(sampleBars());
    const QSizeF size = picture.size(640);
    QCOMPARE(size.width(), 640.0);
    QImage image(400, 800, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    PictureExport::paintInto(&painter, QRectF(40, 100, 320, 600), picture, 640);
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
    PictureExport::paintInto(&closed, QRectF(), picture, 640);
}

void TestPictureExport::failuresAreSentences()
{
    QTemporaryDir folder;
    const PictureWritten folderPath = PictureExport().write(pictureOf(sampleBars()), PictureFormat::Png, folder.path());
    QVERIFY(!folderPath.ok && folderPath.sentence.contains(u"is a folder"_s));
    const PictureWritten nowhere =
        PictureExport().write(pictureOf(sampleBars()), PictureFormat::Svg, folder.filePath(u"no/such/a.svg"_s));
    QVERIFY(!nowhere.ok && nowhere.sentence.contains(u"does not exist"_s));
    // Not even root may create files there.
    const PictureWritten denied =
        PictureExport().write(pictureOf(sampleBars()), PictureFormat::Csv, u"/proc/chart.csv"_s);
    QVERIFY(!denied.ok && denied.sentence.contains(u"Cannot write"_s));
    QCOMPARE(PictureExport::formatOf(u"a.SVG"_s), PictureFormat::Svg);
    QCOMPARE(PictureExport::formatOf(u"a.doc"_s), std::nullopt);
    ChartSpec odd = sampleBars();
    odd.id = u"../a b:c"_s;
    QCOMPARE(PictureExport::fileName(pictureOf(odd), PictureFormat::Png), u"---a-b-c.png"_s);
    odd.series[0].marks.clear();
    QVERIFY_THROWS_EXCEPTION(
        std::invalid_argument,
        static_cast<void>(PictureExport().write(pictureOf(odd), PictureFormat::Png, folder.filePath(u"a.png"_s))));
}

void TestPictureExport::savingAsksAndTells()
{
    QTemporaryDir folder;
    ChartTile tile(m_theme);
    tile.setSpec(sampleBars());
    PictureMenu *menu = tile.pictureMenu();
    QString proposal;
    QString answer;
    menu->setPathChooser([&](QWidget *, const QString &proposed, const QString &) {
        proposal = proposed;
        return answer;
    });
    QSignalSpy spy(menu, &PictureMenu::done);
    menu->save(PictureFormat::Svg);
    QVERIFY(proposal.endsWith(u"/observers.svg"_s));
    QVERIFY(spy.isEmpty());
    answer = folder.filePath(u"mine"_s);
    menu->save(PictureFormat::Svg);
    QCOMPARE(spy.size(), 1);
    QVERIFY(QFile::exists(answer + u".svg"_s));
    // The dialog asked about "mine" only, so "mine.svg" is not replaced unasked.
    menu->save(PictureFormat::Svg);
    QVERIFY(spy.last().first().value<PictureWritten>().sentence.contains(u"there already"_s));
    answer = folder.filePath(u"no/such.png"_s);
    menu->save(PictureFormat::Png, 4);
    bool told = false;
    for (const QLabel *label : tile.findChildren<QLabel *>())
        told = told || (label->text().contains(u"does not exist"_s) && !label->isHidden());
    QVERIFY(told);
}

void TestPictureExport::everythingIsInTheMenu()
{
    std::unique_ptr<Picture> none;
    PictureMenu menu([&] { return std::move(none); }, nullptr);
    QSignalSpy spy(&menu, &PictureMenu::done);
    int printed = 0;
    menu.setPrinting([&](const Picture &picture, QWidget *) { return printed += picture.title().isEmpty() ? 0 : 1; });
    menu.setPathChooser([](QWidget *, const QString &, const QString &) { return QString(); });
    int entries = 0;
    QSet<QString> keys;
    const auto trigger = [&](const QMenu &part) {
        for (QAction *action : part.actions()) {
            if (action->isSeparator() || action->menu())
                continue;
            none = std::make_unique<ChartPicture>(pictureOf(sampleBars()));
            action->trigger();
            ++entries;
            const qsizetype mnemonic = action->text().indexOf(u'&');
            QVERIFY2(mnemonic >= 0, qPrintable(action->text()));
            keys.insert(action->text().mid(mnemonic + 1, 1).toLower());
        }
    };
    trigger(menu);
    for (const QMenu *scales : menu.findChildren<QMenu *>())
        trigger(*scales);
    QCOMPARE(entries, 9);
    QCOMPARE(keys.size(), 9);
    QCOMPARE(printed, 1);
    QCOMPARE(spy.size(), 3); // Two copies and the print; declined paths say nothing.
    none.reset();
    menu.copyPicture();
    QVERIFY(!spy.last().first().value<PictureWritten>().ok);
    QWidget page;
    QVERIFY(!menu.makeButton(&page)->accessibleName().isEmpty());
}

void TestPictureExport::hostileTextIsPlain()
{
    ChartSpec spec = sampleBars();
    spec.categories[0].label = u"<b>bold</b><img src='x'> %1 &amp;"_s;
    spec.title = u"<h1>title</h1>"_s;
    QVERIFY(!plainToolTip(spec.markText(0, 0)).contains(u"<b>bold"_s));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"chart.svg"_s);
    QVERIFY(PictureExport().write(pictureOf(spec), PictureFormat::Svg, path).ok);
    QVERIFY(svgTexts(contentOf(path)).contains(spec.categories[0].label));
    ChartTile tile(m_theme);
    tile.setSpec(spec);
    for (const QLabel *label : tile.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestPictureExport)
#include "tst_pictureexport.moc"
