// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/fonts.h"
#include "views/shell/icon.h"
#include "views/shell/painting.h"
#include "views/shell/systemscheme.h"
#include "views/shell/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QDBusVariant>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QRawFont>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

namespace {

/// True when a pixel of the picture has this colour (anti-aliasing leaves some in full strength).
bool holdsColour(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (const QColor pixel = image.pixelColor(x, y); pixel.alpha() > 250 && pixel.rgb() == colour.rgb())
                return true;
    return false;
}

int inkedPixels(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).alpha() > 0 ? 1 : 0;
    return count;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts().problems.isEmpty()); }

    void contrastFormula()
    {
        // The fixed points of the WCAG definition.
        QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
        QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
        QVERIFY(qAbs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void contrast_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("front");
        QTest::addColumn<QString>("ground");
        QTest::addColumn<double>("least");
        const QStringList texts{u"text"_s, u"muted"_s, u"accent"_s};
        const QStringList grounds{u"window"_s, u"base"_s, u"alt"_s, u"hover"_s};
        const QList<QStringList> pairs{
            {u"onAccent"_s, u"accent"_s},
            {u"onAccent"_s, u"accentHover"_s},
            {u"onSelection"_s, u"selection"_s},
            {u"muted"_s, u"selection"_s},
            {u"accent"_s, u"selection"_s},
            {u"danger"_s, u"dangerBg"_s},
            {u"warning"_s, u"warningBg"_s},
            {u"success"_s, u"successBg"_s},
            {u"info"_s, u"infoBg"_s},
            {u"text"_s, u"dangerBg"_s},
            {u"text"_s, u"warningBg"_s},
            {u"text"_s, u"successBg"_s},
            {u"text"_s, u"infoBg"_s},
            {u"text"_s, u"spanNeg2"_s},
            {u"text"_s, u"spanNeg1"_s},
            {u"text"_s, u"spanPos"_s},
            {u"danger"_s, u"base"_s},
            {u"warning"_s, u"base"_s},
            {u"success"_s, u"base"_s},
            {u"info"_s, u"base"_s},
            {u"danger"_s, u"alt"_s},
            {u"warning"_s, u"alt"_s},
            {u"onDiv1"_s, u"div1"_s},
            {u"onDiv2"_s, u"div2"_s},
            {u"onDiv3"_s, u"div3"_s},
            {u"onDiv4"_s, u"div4"_s},
            {u"onDiv5"_s, u"div5"_s},
        };
        for (const bool dark : {false, true}) {
            const auto row = [dark](const QString &front, const QString &ground, double least) {
                const QByteArray tag = u"%1: %2 on %3"_s.arg(dark ? u"dark"_s : u"light"_s, front, ground).toUtf8();
                QTest::newRow(tag.constData()) << dark << front << ground << least;
            };
            for (const QString &text : texts)
                for (const QString &ground : grounds)
                    row(text, ground, 4.5);
            for (const QStringList &pair : pairs)
                row(pair[0], pair[1], 4.5);
            for (const QString &ground : grounds.mid(0, 3))
                row(u"control"_s, ground, 3.0);
            for (int i = 1; i <= 6; ++i)
                row(u"chart%1"_s.arg(i), u"base"_s, 3.0);
        }
    }

    void contrast()
    {
        QFETCH(bool, dark);
        QFETCH(QString, front);
        QFETCH(QString, ground);
        QFETCH(double, least);
        const QHash<QString, QColor> colours = makeTokens(dark, 100).colours();
        QVERIFY(colours.contains(front) && colours.contains(ground));
        QCOMPARE_GE(contrastRatio(colours[front], colours[ground]), least);
    }

    void toneContrast()
    {
        for (const bool dark : {false, true})
            for (const Tone tone : {Tone::Neutral, Tone::Success, Tone::Warning, Tone::Danger, Tone::Info}) {
                const Tokens t = makeTokens(dark, 100);
                QCOMPARE_GE(contrastRatio(t.toneText(tone), t.toneFill(tone)), 4.5);
            }
    }

    void polarityClasses()
    {
        QCOMPARE(polarityClass(-2), 0);
        QCOMPARE(polarityClass(-1.5), 0);
        QCOMPARE(polarityClass(-1.49), 1);
        QCOMPARE(polarityClass(-0.5), 1);
        QCOMPARE(polarityClass(0), 2);
        QCOMPARE(polarityClass(0.49), 2);
        QCOMPARE(polarityClass(0.5), 3);
        QCOMPARE(polarityClass(1.5), 4);
    }

    void zoomScalesEverything()
    {
        const Tokens normal = makeTokens(false, 100);
        const Tokens twice = makeTokens(false, 200);
        QCOMPARE(twice.sizeBody, 2 * normal.sizeBody);
        QCOMPARE(twice.controlHeight, 2 * normal.controlHeight);
        QCOMPARE(twice.px(12), 24);
        QCOMPARE(makeTokens(false, 5).zoom, 80);
        QCOMPARE(makeTokens(false, 900).zoom, 200);
        QCOMPARE(makeTokens(false, 80).px(1), 1);
        QCOMPARE(normal.px(0), 0);
    }

    void zoomSteps()
    {
        Theme theme;
        QSignalSpy changed(&theme, &Theme::changed);
        QCOMPARE(theme.nextZoom(), 110);
        QCOMPARE(theme.previousZoom(), 90);
        theme.setZoom(198);
        QCOMPARE(theme.zoom(), 200);
        QCOMPARE(theme.nextZoom(), 200);
        theme.setZoom(1);
        QCOMPARE(theme.previousZoom(), 80);
        QCOMPARE(changed.size(), 2);
    }

    void sheetIsFilled()
    {
        for (const Appearance mode : {Appearance::Light, Appearance::Dark}) {
            Theme theme;
            theme.setMode(mode);
            QString sheet = theme.styleSheet();
            sheet.remove(QRegularExpression(u"/\\*.*?\\*/"_s, QRegularExpression::DotMatchesEverythingOption));
            QCOMPARE_GT(sheet.size(), 1000);
            const qsizetype left = sheet.indexOf(u'@');
            QVERIFY2(left < 0, qUtf8Printable(sheet.mid(left, 40)));
            QVERIFY(sheet.contains(theme.tokens().accent.name()));
        }
        const Tokens t = makeTokens(false, 150);
        QCOMPARE(fillStyleSheet(u"a @px12 @focus12 @inner32 @innerFocus32 @accent @sizeBody @nonsense"_s, t),
                 u"a 18px 17px 46px 44px #0f6e78 21px @nonsense"_s);
    }

    void sheetHasNoColourOfItsOwn()
    {
        QFile file(u":/style/style.qss"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString sheet = QString::fromUtf8(file.readAll());
        QVERIFY(!sheet.contains(QRegularExpression(u"#[0-9a-fA-F]{3,8}\\b|rgba?\\("_s)));
    }

    void everyIconParses()
    {
        const QStringList names = iconNames();
        QCOMPARE_GE(names.size(), 100);
        for (const QString &name : names) {
            QSvgRenderer renderer(u":/icons/%1.svg"_s.arg(name));
            QVERIFY2(renderer.isValid(), qUtf8Printable(name));
            QVERIFY2(name == "scrutineer"_L1 || inkedPixels(icon(name).pixmap(QSize(24, 24), 1.0).toImage()) > 10,
                     qUtf8Printable(name));
        }
        QVERIFY(QFile::exists(u":/icons/LICENSE"_s));
        QVERIFY(QFile::exists(u":/fonts/LICENSE"_s));
    }

    void unknownIconIsNullAndSaid()
    {
        QTest::ignoreMessage(QtWarningMsg, "There is no icon named no-such-icon");
        QVERIFY(icon(u"no-such-icon"_s).isNull());
    }

    void iconFollowsTheMode()
    {
        Theme theme;
        theme.setMode(Appearance::Light);
        theme.apply(application());
        const QIcon plain = icon(u"save"_s);
        const QIcon danger = icon(u"circle-alert"_s, theme, Ink::Danger);
        const Tokens light = theme.tokens();
        QVERIFY(holdsColour(plain.pixmap(QSize(48, 48), 1.0).toImage(), light.text));
        QVERIFY(holdsColour(danger.pixmap(QSize(48, 48), 1.0).toImage(), light.danger));
        QVERIFY(holdsColour(plain.pixmap(QSize(48, 48), 1.0, QIcon::Disabled).toImage(), light.disabled));
        QVERIFY(holdsColour(plain.pixmap(QSize(48, 48), 1.0, QIcon::Selected).toImage(), light.accent));

        theme.setMode(Appearance::Dark);
        const Tokens dark = theme.tokens();
        QVERIFY(dark.text != light.text);
        QVERIFY(holdsColour(plain.pixmap(QSize(48, 48), 1.0).toImage(), dark.text));
        QVERIFY(!holdsColour(plain.pixmap(QSize(48, 48), 1.0).toImage(), light.text));
        QVERIFY(holdsColour(danger.pixmap(QSize(48, 48), 1.0).toImage(), dark.danger));
    }

    void iconIsSharpOnDenseScreens()
    {
        const QPixmap dense = icon(u"plus"_s).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(dense.size(), QSize(32, 32));
        QCOMPARE(dense.devicePixelRatio(), 2.0);
    }

    void iconOutlivesItsTheme()
    {
        auto theme = std::make_unique<Theme>();
        const QIcon orphan = icon(u"info"_s, *theme, Ink::Info);
        theme.reset();
        QVERIFY(inkedPixels(orphan.pixmap(QSize(16, 16), 1.0).toImage()) > 10);
    }

    void applySetsPaletteFontAndSheet()
    {
        Theme theme;
        theme.setMode(Appearance::Dark);
        theme.apply(application());
        QCOMPARE(application().palette().color(QPalette::Window), theme.tokens().window);
        QCOMPARE(QFontInfo(application().font()).family(), u"Source Sans 3"_s);
        QCOMPARE(application().font().pixelSize(), 14);
        theme.setZoom(150);
        QCOMPARE(application().font().pixelSize(), 21);
        QVERIFY(application().styleSheet().contains("font-size: 18px"_L1));
        theme.setMode(Appearance::Light);
        QCOMPARE(application().palette().color(QPalette::Window), makeTokens(false, 100).window);
    }

    void followsSettings()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"s.ini"_s));
        settings.set(settings::appearance(), Appearance::Dark);
        Theme theme;
        theme.follow(settings);
        QVERIFY(theme.isDark());
        settings.set(settings::zoom(), 125);
        QCOMPARE(theme.zoom(), 125);
        settings.set(settings::appearance(), Appearance::Light);
        QVERIFY(!theme.isDark());
        settings.set(settings::reduceMotion(), true);
        QVERIFY(theme.reduceMotion());
    }

    void focusMovesNothing_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<int>("zoom");
        for (const QString &role : {u""_s, u"primary"_s, u"flat"_s, u"danger"_s, u"link"_s, u"dashed"_s})
            for (const int zoom : {100, 150})
                QTest::newRow(qUtf8Printable(u"%1 %2"_s.arg(role).arg(zoom))) << role << zoom;
    }

    void focusMovesNothing()
    {
        QFETCH(QString, role);
        QFETCH(int, zoom);
        Theme theme;
        theme.setZoom(zoom);
        theme.apply(application());
        QWidget window;
        QPushButton other(&window);
        QPushButton button(u"Save visit"_s, &window);
        setStyleProperty(button, "role", role);
        QLineEdit field(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        other.setFocus();
        const QSize buttonSize = button.sizeHint();
        const QSize fieldSize = field.sizeHint();
        button.setFocus();
        QVERIFY(button.hasFocus());
        QCOMPARE(button.sizeHint(), buttonSize);
        field.setFocus();
        QCOMPARE(field.sizeHint(), fieldSize);
        QCOMPARE(fieldSize.height(), theme.tokens().controlHeight);
        if (role.isEmpty() || role == "primary"_L1)
            QCOMPARE(buttonSize.height(), theme.tokens().controlHeight);
    }

    void portalAnswers()
    {
        QCOMPARE(SystemScheme::parse(QVariant::fromValue(QDBusVariant(QVariant::fromValue(QDBusVariant(1u))))), true);
        QCOMPARE(SystemScheme::parse(QVariant::fromValue(QDBusVariant(2u))), false);
        QCOMPARE(SystemScheme::parse(0u), std::nullopt);
        QCOMPARE(SystemScheme::parse(u"dark"_s), std::nullopt);
        QCOMPARE(SystemScheme::parse({}), std::nullopt);
    }

    void fontHasTheRegionsLetters()
    {
        const QString letters = u"ƏəĞğİıÖöÜüÇçŞşQqXxАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя"
                                "0123456789−–—“”‘’«»≈·…№←→↑"_s;
        for (const QString &weight : {u"Regular"_s, u"Medium"_s, u"SemiBold"_s}) {
            const QRawFont font(u":/fonts/SourceSans3-%1.ttf"_s.arg(weight), 14);
            QVERIFY(font.isValid());
            for (const QChar letter : letters)
                QVERIFY2(font.supportsCharacter(letter), qUtf8Printable(QString(letter)));
        }
    }

    void fontWeightsAndFiguresAreRight()
    {
        Theme theme;
        const auto width = [&theme](Type type, const QString &text) {
            return QFontMetricsF(theme.font(type)).horizontalAdvance(text);
        };
        QVERIFY(width(Type::Body, u"Election observation"_s) < width(Type::Strong, u"Election observation"_s));
        QVERIFY(width(Type::Strong, u"Election observation"_s) < width(Type::Bold, u"Election observation"_s));
        // Tabular figures, so that columns of numbers line up.
        for (const Type type : {Type::Body, Type::Caption, Type::Bold})
            QCOMPARE(width(type, u"1111"_s), width(type, u"4848"_s));
    }
    void fontIsEmbeddedInPdf()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        Theme theme;
        painter.setFont(theme.font(Type::Reading));
        painter.drawText(2000, 2000, u"Əliyev, Işıq, Выборы, Şuşa"_s);
        painter.end();
        QVERIFY(bytes.contains("SourceSans3"));
        QVERIFY(!bytes.contains("NotoSans"));
    }

private:
    static QApplication &application() { return *qobject_cast<QApplication *>(QCoreApplication::instance()); }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
