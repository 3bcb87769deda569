// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/chip.h"
#include "views/shell/emptystate.h"
#include "views/shell/fonts.h"
#include "views/shell/iconlabel.h"
#include "views/shell/keycap.h"
#include "views/shell/linkbutton.h"
#include "views/shell/messagebar.h"
#include "views/shell/painting.h"
#include "views/shell/pill.h"
#include "views/shell/progressline.h"
#include "views/shell/searchfield.h"
#include "views/shell/sectionlabel.h"
#include "views/shell/segmented.h"
#include "views/shell/theme.h"
#include "views/shell/tile.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <stdexcept>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

namespace {

QColor at(const QImage &image, QPointF relative)
{
    return image.pixelColor(int(relative.x() * (image.width() - 1)), int(relative.y() * (image.height() - 1)));
}

} // namespace

class TestBaseWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(loadFonts().problems.isEmpty());
        m_theme.setMode(Appearance::Light);
        m_theme.setReduceMotion(true);
        m_theme.apply(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    }

    void init()
    {
        m_theme.setMode(Appearance::Light);
        m_theme.setZoom(100);
    }

    void pillShowsItsWordAndTone()
    {
        Pill pill(m_theme, u"Part coded"_s, Tone::Warning);
        QCOMPARE(pill.accessibleName(), u"Part coded"_s);
        pill.resize(pill.sizeHint());
        QCOMPARE(at(pill.grab().toImage(), {0.5, 0.06}), m_theme.tokens().warningBg);
        pill.setStatus(u"Coded"_s, Tone::Success);
        QCOMPARE(pill.accessibleName(), u"Coded"_s);
        pill.resize(pill.sizeHint());
        QCOMPARE(at(pill.grab().toImage(), {0.5, 0.06}), m_theme.tokens().successBg);
        QVERIFY(pill.toolTip().isEmpty());
        pill.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pill));
        pill.resize(30, 20);
        QCOMPARE(pill.toolTip(), u"Coded"_s);
    }

    void pillFollowsThemeAndZoom()
    {
        Pill pill(m_theme, u"Planned"_s, Tone::Info);
        const QSize before = pill.sizeHint();
        m_theme.setZoom(200);
        QCOMPARE_GT(pill.sizeHint().height(), before.height() * 3 / 2);
        m_theme.setMode(Appearance::Dark);
        pill.resize(pill.sizeHint());
        QCOMPARE(at(pill.grab().toImage(), {0.5, 0.06}), m_theme.tokens().infoBg);
    }

    void pillIsPaintedByDelegatesAlike()
    {
        QImage image(200, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        const QFont label = m_theme.font(Type::Label);
        const QRect painted =
            paintPill(painter, QRect(10, 0, 180, 40), u"Declined"_s, Tone::Danger, label, m_theme.tokens());
        QCOMPARE(painted.size(), pillSize(u"Declined"_s, label, m_theme.tokens()));
        QCOMPARE(painted.left(), 10);
        const QRect narrow =
            paintPill(painter, QRect(10, 0, 40, 40), u"Declined"_s, Tone::Danger, label, m_theme.tokens());
        QCOMPARE(narrow.width(), 40);
        painter.setLayoutDirection(Qt::RightToLeft);
        const QRect mirrored =
            paintPill(painter, QRect(10, 0, 180, 40), u"Declined"_s, Tone::Danger, label, m_theme.tokens());
        QCOMPARE(mirrored.right(), 189);
    }

    void chipIsUsedByKeyboard()
    {
        QWidget window;
        Chip chip(m_theme, u"Election"_s, u"7 Feb 2024"_s, &window);
        QSignalSpy clicked(&chip, &Chip::clicked);
        QSignalSpy closing(&chip, &Chip::closeRequested);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_Tab);
        QVERIFY(chip.hasFocus());
        QTest::keyClick(&chip, Qt::Key_Space);
        QTest::keyClick(&chip, Qt::Key_Return);
        QCOMPARE(clicked.size(), 2);
        QTest::keyClick(&chip, Qt::Key_Delete);
        QTest::keyClick(&chip, Qt::Key_Backspace);
        QCOMPARE(closing.size(), 2);
        QCOMPARE(chip.accessibleName(), u"Election: 7 Feb 2024"_s);
    }

    void chipIsClosedByMouse()
    {
        Chip chip(m_theme, u"Kind"_s, u"<b>Citizen</b>"_s);
        chip.resize(chip.sizeHint());
        chip.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chip));
        QSignalSpy clicked(&chip, &Chip::clicked);
        QSignalSpy closing(&chip, &Chip::closeRequested);
        QTest::mouseClick(chip.findChild<QToolButton *>(), Qt::LeftButton);
        QCOMPARE(closing.size(), 1);
        QCOMPARE(clicked.size(), 0);
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(20, 10));
        QCOMPARE(clicked.size(), 1);
        QVERIFY2(!chip.toolTip().contains(u"<b>"_s), "what a user typed must not become markup");
        chip.setClosable(false);
        QTest::keyClick(&chip, Qt::Key_Delete);
        QCOMPARE(closing.size(), 1);
    }

    void keysAreSplit_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("one") << u"F8"_s << QStringList{u"F8"_s};
        QTest::newRow("three") << u"Ctrl+Shift+Z"_s << QStringList{u"Ctrl"_s, u"Shift"_s, u"Z"_s};
        QTest::newRow("plus") << u"Ctrl++"_s << QStringList{u"Ctrl"_s, u"+"_s};
        QTest::newRow("plus alone") << u"+"_s << QStringList{u"+"_s};
        QTest::newRow("none") << u""_s << QStringList{};
    }

    void keysAreSplit()
    {
        QFETCH(QString, keys);
        QFETCH(QStringList, names);
        QCOMPARE(keyNames(QKeySequence(keys)), names);
        const std::unique_ptr<QWidget> row(makeKeyCaps(m_theme, QKeySequence(keys)));
        QCOMPARE(row->findChildren<KeyCap *>().size(), names.size());
    }

    void segmentedIsOneTabStop()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *before = new QPushButton(u"before"_s);
        auto *choice = new Segmented(m_theme);
        auto *after = new QPushButton(u"after"_s);
        for (QWidget *widget : std::initializer_list<QWidget *>{before, choice, after})
            layout->addWidget(widget);
        choice->setOptions({{u"brief"_s, u"Brief"_s, {}, {}},
                            {u"standard"_s, u"Standard"_s, {}, {}},
                            {u"full"_s, {}, u"list"_s, u"Full detail"_s}});
        QCOMPARE(choice->current(), u"brief"_s);
        QSignalSpy chosen(choice, &Segmented::chosen);
        choice->setCurrent(u"standard"_s);
        QCOMPARE(chosen.size(), 0);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        before->setFocus();
        QTest::keyClick(before, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Standard"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(choice->current(), u"full"_s);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), u"full"_s);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Full detail"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(after->hasFocus());
    }

    void segmentedIsChosenByLetter()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *choice = new Segmented(m_theme);
        layout->addWidget(choice);
        choice->setOptions({{u"planned"_s, u"Planned"_s, {}, {}},
                            {u"held"_s, u"Held"_s, {}, {}},
                            {u"private"_s, u"Private"_s, {}, {}},
                            {u"blank"_s, u"Not known"_s, {}, {}}});
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        choice->findChild<QToolButton *>(u"planned"_s)->setFocus();
        QSignalSpy chosen(choice, &Segmented::chosen);
        for (const auto &[key, expected] :
             std::initializer_list<std::pair<Qt::Key, QString>>{{Qt::Key_H, u"held"_s},
                                                                {Qt::Key_P, u"private"_s},
                                                                {Qt::Key_P, u"planned"_s},
                                                                {Qt::Key_N, u"blank"_s}}) {
            QTest::keyClick(QApplication::focusWidget(), key);
            QCOMPARE(choice->current(), expected);
            QCOMPARE(QApplication::focusWidget()->objectName(), expected);
        }
        QCOMPARE(chosen.size(), 4);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_X);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(choice->current(), u"blank"_s);
    }

    void segmentedKeepsItsChoice()
    {
        Segmented choice(m_theme);
        QCOMPARE(choice.current(), QString());
        choice.setOptions({{u"a"_s, u"A"_s, {}, {}}, {u"b"_s, u"B"_s, {}, {}}});
        choice.setCurrent(u"b"_s);
        choice.setCurrent(u"nonsense"_s);
        QCOMPARE(choice.current(), u"b"_s);
        choice.setOptions({{u"b"_s, u"B"_s, {}, {}}, {u"c"_s, u"C"_s, {}, {}}});
        QCOMPARE(choice.current(), u"b"_s);
        choice.setOptions({{u"c"_s, u"C"_s, {}, {}}, {u"d"_s, u"D"_s, {}, {}}});
        QCOMPARE(choice.current(), u"c"_s);
        QCOMPARE(choice.findChildren<QToolButton *>().size(), 2);
    }

    void messageIsPlainAndActs()
    {
        QWidget window;
        auto *bar = new MessageBar(m_theme, &window);
        window.show();
        QVERIFY(bar->isHidden());
        QSignalSpy acted(bar, &MessageBar::acted);
        QSignalSpy closed(bar, &MessageBar::closed);
        bar->post({Tone::Danger, u"Not saved."_s, u"<img src=x> is full"_s, u"Try again"_s, true});
        QVERIFY(!bar->isHidden());
        const auto labels = bar->findChildren<QLabel *>();
        QVERIFY(std::ranges::all_of(labels, [](QLabel *label) { return label->textFormat() == Qt::PlainText; }));
        QCOMPARE(bar->accessibleName(), u"Not saved. <img src=x> is full"_s);
        bar->findChild<LinkButton *>()->click();
        QCOMPARE(acted.size(), 1);
        QVERIFY(!bar->isHidden());
        QTest::keyClick(bar->findChild<QToolButton *>(), Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
        QVERIFY(bar->isHidden());
    }

    void messageFadesUnlessMotionIsReduced()
    {
        Theme moving;
        QWidget window;
        auto *bar = new MessageBar(moving, &window);
        window.show();
        bar->post({Tone::Info, {}, u"Saved"_s, {}, false});
        QVERIFY(bar->graphicsEffect());
        QTRY_VERIFY(!bar->graphicsEffect());
        QVERIFY(!bar->isHidden());
        bar->dismiss();
        QVERIFY(!bar->isHidden());
        QTRY_VERIFY(bar->isHidden());
        moving.setReduceMotion(true);
        bar->post({Tone::Info, {}, u"Saved"_s, {}, false});
        QVERIFY(!bar->graphicsEffect());
        bar->dismiss();
        QVERIFY(bar->isHidden());
    }

    void messagePostedWhileFadingAwayStays()
    {
        Theme moving;
        QWidget window;
        auto *bar = new MessageBar(moving, &window);
        window.show();
        bar->post({Tone::Info, {}, u"One"_s, {}, true});
        QTRY_VERIFY(!bar->graphicsEffect());
        bar->dismiss();
        bar->post({Tone::Info, {}, u"Two"_s, {}, true});
        QTRY_VERIFY(!bar->graphicsEffect());
        QVERIFY(!bar->isHidden());
        QCOMPARE(bar->message().text, u"Two"_s);
    }

    void emptyStateLeadsOn()
    {
        EmptyState empty(m_theme, u"binoculars"_s, u"A mission observes one election."_s);
        QPushButton *import = empty.addButton(u"Import…"_s, u"file-input"_s, false);
        QPushButton *create = empty.addButton(u"New mission"_s, u"plus"_s, true);
        QCOMPARE(create->property("role").toString(), u"primary"_s);
        QVERIFY(import->focusPolicy() & Qt::TabFocus);
        QCOMPARE(empty.accessibleName(), u"A mission observes one election."_s);
        QVERIFY_THROWS_EXCEPTION(std::logic_error, empty.addButton(u"Third"_s, {}, false));
    }

    void linkIsPressedByEnter()
    {
        LinkButton link(u"History"_s);
        QSignalSpy clicked(&link, &LinkButton::clicked);
        QTest::keyClick(&link, Qt::Key_Return);
        QTest::keyClick(&link, Qt::Key_Space);
        QCOMPARE(clicked.size(), 2);
        const int normal = link.sizeHint().width();
        link.setSmall(true);
        QCOMPARE_LT(link.sizeHint().width(), normal);
    }

    void sectionIsInCapitalsOfItsLanguage()
    {
        SectionLabel label(u"Visits and meetings"_s);
        label.setLocale(QLocale(QLocale::English));
        QCOMPARE(label.findChild<QLabel *>()->text(), u"VISITS AND MEETINGS"_s);
        label.setLocale(QLocale(QLocale::Azerbaijani));
        label.setText(u"Seçkilər"_s);
        QCOMPARE(label.findChild<QLabel *>()->text(), u"SEÇKİLƏR"_s);
        QCOMPARE(label.accessibleName(), u"Seçkilər"_s);
        label.setCount(u"3"_s);
        QCOMPARE(label.accessibleDescription(), u"3"_s);
    }

    void searchFieldClearsByEscape()
    {
        QWidget window;
        auto *field = new SearchField(m_theme, u"Search missions"_s, &window);
        field->setKeyHint(QKeySequence(u"Ctrl+F"_s));
        field->resize(field->sizeHint());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        QCOMPARE(field->accessibleName(), u"Search missions"_s);
        auto *hint = field->findChild<KeyCap *>();
        QCOMPARE(hint->text(), u"Ctrl F"_s);
        QVERIFY(hint->isVisible());
        QTest::keyClicks(field, u"isiq"_s);
        QVERIFY(!hint->isVisible());
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(field->text(), QString());
        QVERIFY(hint->isVisible());
        // With nothing left to clear, Escape is the page's.
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QCoreApplication::sendEvent(field, &escape);
        QVERIFY(!escape.isAccepted());
    }

    void searchFieldKeepsItsPromptClear()
    {
        QWidget window;
        SearchField field(m_theme, u"Search missions"_s, &window);
        field.setKeyHint(QKeySequence(u"Ctrl+F"_s));
        field.resize(field.sizeHint());
        window.show();
        const auto *hint = field.findChild<KeyCap *>();
        QVERIFY(hint->isVisible());
        field.resize(field.sizeHint().width() * 6 / 10, field.height());
        QVERIFY(!hint->isVisible());
        field.resize(field.sizeHint());
        QVERIFY(hint->isVisible());
    }

    void tileHoldsItsParts()
    {
        Tile tile(u"Polarity by theme"_s, u"One dot per mission"_s);
        QToolButton *tool = tile.addTool(u"table"_s, u"Show as table"_s);
        QCOMPARE(tool->accessibleName(), u"Show as table"_s);
        QPointer<QLabel> first = new QLabel(u"one"_s);
        tile.setContent(first);
        tile.setContent(new QLabel(u"two"_s));
        QVERIFY(first.isNull());
        tile.setFoot(u"45 claims"_s);
        tile.resize(380, 300);
        tile.show();
        QVERIFY(QTest::qWaitForWindowActive(&tile));
        QVERIFY(tile.content()->height() > 100);
        QCOMPARE(at(tile.grab().toImage(), {0.0, 0.5}), m_theme.tokens().border);
        tile.setFocusable(true);
        tile.setFocus();
        QCOMPARE(at(tile.grab().toImage(), {0.0, 0.5}), m_theme.tokens().accent);
        QCOMPARE(tile.accessibleName(), u"Polarity by theme"_s);
    }

    void progressShowsOnlyForLongWork()
    {
        ProgressLine line(m_theme);
        line.resize(100, 2);
        line.start();
        line.finish();
        QVERIFY(!line.isShown());
        line.start();
        line.start();
        QVERIFY(!line.isShown());
        QTRY_VERIFY(line.isShown());
        QCOMPARE(at(line.grab().toImage(), {0.9, 0.0}), m_theme.tokens().accent);
        line.setFraction(0.5);
        QVERIFY(at(line.grab().toImage(), {0.9, 0.0}) != m_theme.tokens().accent);
        line.finish();
        QVERIFY(line.isShown());
        line.finish();
        QVERIFY(!line.isShown());
        line.finish();
        line.start();
        QTRY_VERIFY(line.isShown());
    }

    void rowGroundHasItsBar()
    {
        QImage image(100, 30, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintRowGround(painter, image.rect(), m_theme.tokens(), true, false, true);
        painter.end();
        QCOMPARE(image.pixelColor(1, 15), m_theme.tokens().accent);
        QCOMPARE(image.pixelColor(50, 15), m_theme.tokens().selection);
    }

private:
    Theme m_theme;
};

QTEST_MAIN(TestBaseWidgets)
#include "tst_basewidgets.moc"
