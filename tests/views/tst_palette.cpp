// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sampleproject.h"
#include "models/settings.h"
#include "tests/support/sampleworkspace.h"
#include "views/search/kindbar.h"
#include "views/search/palette.h"
#include "views/search/palettemodel.h"
#include "views/shell/actiontable.h"
#include "views/shell/fonts.h"
#include "views/shell/navigation.h"
#include "views/shell/scope.h"
#include "views/shell/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void offersRecentRecordsAndActionsAtFirst();
    void findsFoldedNamesWithTheirMarks();
    void groupsByTypeAndCounts();
    void exactModeFoldsNothing();
    void tabChoosesTheKind();
    void arrowsPassOverHeadings();
    void enterOpensTheRecord();
    void enterWaitsForTheAnswerToWhatWasTyped();
    void controlEnterLeadsToTheFullText();
    void signLimitsToActions();
    void actionsThatCannotRunAreNotOffered();
    void nothingFoundLeadsOn();
    void readOnlyProjectsOfferNoNewRecord();
    void escapeGivesTheFocusBack();
    void keepsTheOldRowsUntilTheAnswerIsThere();
    void staleAnswersAreDropped();
    void staysInsideTheWindow();
    void saysWhereOneStands();
    void anyTextIsSafe();
    void countsHoldWhatWasFound();

private:
    [[nodiscard]] Surroundings surroundings()
    {
        return {m_sample->workspace, *m_settings, m_theme, *m_scope, m_navigation};
    }
    void open()
    {
        m_palette = new Palette(surroundings(), *m_actions, m_window.get());
        QCOMPARE(QApplication::focusWidget(), &m_palette->field());
        QTRY_VERIFY(rows().size() > 1);
    }
    void type(const QString &text)
    {
        m_palette->field().setText(text);
        QTRY_VERIFY(!m_palette->isSearching());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    [[nodiscard]] const QList<PaletteRow> &rows() const { return m_palette->model().rows(); }
    [[nodiscard]] QStringList texts(PaletteRow::Kind kind) const
    {
        QStringList found;
        for (const PaletteRow &row : rows()) {
            if (row.kind == kind)
                found += row.text;
        }
        return found;
    }
    [[nodiscard]] const PaletteRow *row(const QString &text) const
    {
        for (const PaletteRow &row : rows()) {
            if (row.text == text)
                return &row;
        }
        return nullptr;
    }
    [[nodiscard]] int current() const { return m_palette->list().currentIndex().row(); }

    std::unique_ptr<SampleWorkspace> m_sample;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Scope> m_scope;
    std::unique_ptr<ActionTable> m_actions;
    Theme m_theme;
    Navigation m_navigation;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_behind = nullptr;
    QPointer<Palette> m_palette;
    int m_quits = 0;
};

void TestPalette::initTestCase()
{
    QVERIFY(loadFonts().problems.isEmpty());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme.setMode(Appearance::Light);
    m_theme.apply(*qobject_cast<QApplication *>(QCoreApplication::instance()));
}

void TestPalette::init()
{
    m_sample = std::make_unique<SampleWorkspace>();
    Record person(requireRecordType(u"person"), m_sample->workspace.newId());
    person.setValue(u"name", u"Ağasəf Əliyev"_s);
    ChangeSet changes;
    changes.title = u"Add a person"_s;
    changes.insert(person);
    QVERIFY(m_sample->workspace.commitNow(changes).ok());
    m_settings = std::make_unique<Settings>(m_sample->file(u"settings.ini"_s));
    m_scope = std::make_unique<Scope>(m_sample->workspace, *m_settings);
    m_navigation.clear();
    m_quits = 0;
    m_actions = std::make_unique<ActionTable>();
    m_actions->add({u"record.new"_s, [] { return u"New record"_s; }, u"plus"_s, {QKeySequence::New}, [] {}});
    m_actions->add({u"go.keys"_s, [] { return u"All keys"_s; }, {}, {}, [] {}});
    m_actions->add({u"program.quit"_s, [] { return u"Quit"_s; }, u"x"_s, {}, [this] { ++m_quits; }});
    m_actions->add(
        {u"go.palette"_s, [] { return u"Search or go to…"_s; }, {}, {}, [] {}, ActionTable::Needs::Nothing, false});
    m_window = std::make_unique<QWidget>();
    m_window->resize(1024, 700);
    // The focus would go to the first of them by itself.
    new QLineEdit(m_window.get());
    m_behind = new QLineEdit(m_window.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_behind->setFocus();
    m_theme.setZoom(100);
    open();
}

void TestPalette::cleanup()
{
    m_window.reset();
    m_scope.reset();
    m_sample.reset();
}

void TestPalette::offersRecentRecordsAndActionsAtFirst()
{
    QCOMPARE(texts(PaletteRow::Kind::Heading), QStringList({u"Recent"_s, u"Actions"_s}));
    QVERIFY(!texts(PaletteRow::Kind::Record).isEmpty());
    QVERIFY(texts(PaletteRow::Kind::Action).contains(u"New record"_s));
    m_palette->leave();
    // What was opened last comes first, the record on show is left out.
    const QString visited = SampleProject::id(u"mission", u"odihr-eom-2024");
    m_navigation.go({.page = u"list"_s, .type = u"mission"_s, .id = visited});
    m_navigation.go({.page = u"overview"_s});
    open();
    QCOMPARE(rows().at(1).id, visited);
    QCOMPARE(rows().at(1).type, u"mission"_s);
}

void TestPalette::findsFoldedNamesWithTheirMarks()
{
    const QAbstractItemModelTester tester(&m_palette->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    type(u"aliyev"_s);
    const PaletteRow *found = row(u"Ağasəf Əliyev"_s);
    QVERIFY(found);
    QCOMPARE(found->kind, PaletteRow::Kind::Record);
    QCOMPARE(found->type, u"person"_s);
    QCOMPARE(found->ranges, QList<TextRange>({{7, 6}}));
    // A hit of another spelling is explained.
    const auto hints = m_palette->kinds().findChildren<QWidget *>();
    QVERIFY(std::ranges::any_of(hints, [](const QWidget *w) { return w->toolTip().contains(u"aliyev = "_s); }));
    type(u"xocali"_s);
    QVERIFY(std::ranges::any_of(rows(), [](const PaletteRow &r) {
        return (r.text + r.context).contains(u"Xocalı"_s) && !(r.ranges + r.contextRanges).isEmpty();
    }));
}

void TestPalette::groupsByTypeAndCounts()
{
    type(u"aliyev"_s);
    QVERIFY(current() > 0);
    // Enter takes the first row of the first group.
    QCOMPARE(current(), 1);
    QVERIFY(texts(PaletteRow::Kind::Heading).contains(u"People"_s));
    QVERIFY(texts(PaletteRow::Kind::Heading).contains(u"Actions"_s));
    QSet<QString> seen;
    for (const PaletteRow &found : rows()) {
        if (found.kind == PaletteRow::Kind::Record) {
            QVERIFY2(!seen.contains(found.id), qPrintable(found.text));
            seen.insert(found.id);
        }
    }
}

void TestPalette::exactModeFoldsNothing()
{
    type(u"aliyev"_s);
    QVERIFY(row(u"Ağasəf Əliyev"_s));
    press(Qt::Key_E, Qt::AltModifier);
    QTRY_VERIFY(!m_palette->isSearching());
    QVERIFY(!row(u"Ağasəf Əliyev"_s));
    type(u"Əliyev"_s);
    QVERIFY(row(u"Ağasəf Əliyev"_s));
    press(Qt::Key_E, Qt::AltModifier);
    type(u"aliyev"_s);
    QVERIFY(row(u"Ağasəf Əliyev"_s));
}

void TestPalette::tabChoosesTheKind()
{
    type(u"odihr"_s);
    QStringList kinds;
    for (int i = 0; i < 12; ++i) {
        press(Qt::Key_Tab);
        QTRY_VERIFY(!m_palette->isSearching());
        QCOMPARE(QApplication::focusWidget(), &m_palette->field());
        const QString kind = m_palette->kinds().current();
        if (kind.isEmpty())
            break;
        kinds += kind;
        const QStringList records = texts(PaletteRow::Kind::Record);
        QVERIFY2(!records.isEmpty(), qPrintable(kind));
        for (const PaletteRow &found : rows())
            QVERIFY(found.kind != PaletteRow::Kind::Record || found.type == kind);
    }
    QVERIFY(kinds.size() > 2);
    QVERIFY(kinds.contains(u"mission"_s));
    QVERIFY(m_palette->kinds().current().isEmpty()); // Around the end.
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(m_palette->kinds().current(), kinds.last());
}

void TestPalette::arrowsPassOverHeadings()
{
    type(u"aliyev"_s);
    const int first = current();
    for (int i = 0; i < rows().size(); ++i) {
        QVERIFY(rows().at(current()).isChoosable());
        press(Qt::Key_Down);
    }
    press(Qt::Key_End);
    const int last = current();
    QCOMPARE(last, int(rows().size()) - 1);
    press(Qt::Key_Down);
    QCOMPARE(current(), first);
    press(Qt::Key_Up);
    QCOMPARE(current(), last);
    press(Qt::Key_Home);
    QCOMPARE(current(), first);
    press(Qt::Key_PageDown);
    QVERIFY(current() > first + 1);
    press(Qt::Key_PageUp);
    QCOMPARE(current(), first);
}

void TestPalette::enterOpensTheRecord()
{
    type(u"agasef aliyev"_s);
    QCOMPARE(rows().at(current()).text, u"Ağasəf Əliyev"_s);
    const QString id = rows().at(current()).id;
    press(Qt::Key_Return);
    QTRY_VERIFY(!m_palette);
    const Location place = m_navigation.current();
    QCOMPARE(place.page, u"list"_s);
    QCOMPARE(place.type, u"person"_s);
    QCOMPARE(place.id, id);
}

void TestPalette::enterWaitsForTheAnswerToWhatWasTyped()
{
    // All in one go, so that no answer can come in between.
    m_palette->field().setText(u"agasef aliyev"_s);
    QVERIFY(m_palette->isSearching());
    press(Qt::Key_Return);
    QVERIFY(m_palette->isOpen());
    QTRY_VERIFY(!m_palette);
    QCOMPARE(m_sample->workspace.store().label(m_navigation.current().id), u"Ağasəf Əliyev"_s);
    // But it begins nothing before it is known that there is no such record.
    open();
    m_palette->field().setText(u"Zyxwvut"_s);
    QVERIFY(m_palette->isSearching());
    press(Qt::Key_Return);
    QTRY_VERIFY(!m_palette->isSearching());
    QVERIFY(m_palette->isOpen());
    QCOMPARE(rows().at(current()).kind, PaletteRow::Kind::NewRecord);
}

void TestPalette::controlEnterLeadsToTheFullText()
{
    type(u"aliyev"_s);
    press(Qt::Key_E, Qt::AltModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_palette);
    const Location place = m_navigation.current();
    QCOMPARE(place.page, u"results"_s);
    QCOMPARE(place.filter, u"aliyev"_s);
    QCOMPARE(place.mode, u"exact"_s);
}

void TestPalette::signLimitsToActions()
{
    type(u">"_s);
    QCOMPARE(texts(PaletteRow::Kind::Action), QStringList({u"New record"_s, u"All keys"_s, u"Quit"_s}));
    QVERIFY(texts(PaletteRow::Kind::Record).isEmpty());
    type(u"> qui"_s);
    QCOMPARE(texts(PaletteRow::Kind::Action), QStringList(u"Quit"_s));
    press(Qt::Key_Return);
    QTRY_COMPARE(m_quits, 1);
    QTRY_VERIFY(!m_palette);
    QCOMPARE(QApplication::focusWidget(), m_behind);
}

void TestPalette::actionsThatCannotRunAreNotOffered()
{
    m_actions->action(u"program.quit"_s)->setEnabled(false);
    type(u">"_s);
    QCOMPARE(texts(PaletteRow::Kind::Action), QStringList({u"New record"_s, u"All keys"_s}));
}

void TestPalette::nothingFoundLeadsOn()
{
    type(u"Zyxwvut"_s);
    QCOMPARE(texts(PaletteRow::Kind::Remark), QStringList(u"Nothing matches “Zyxwvut”"_s));
    QCOMPARE(texts(PaletteRow::Kind::FullText), QStringList(u"Search the full text for “Zyxwvut”"_s));
    QVERIFY(texts(PaletteRow::Kind::NewRecord).contains(u"New: Person “Zyxwvut”"_s));
    QCOMPARE(rows().at(current()).kind, PaletteRow::Kind::NewRecord);
    press(Qt::Key_Return);
    QTRY_VERIFY(!m_palette);
    const Location place = m_navigation.current();
    QCOMPARE(place.page, u"form"_s);
    QCOMPARE(place.type, u"person"_s);
    QCOMPARE(place.filter, u"Zyxwvut"_s);
}

void TestPalette::readOnlyProjectsOfferNoNewRecord()
{
    const QString path = m_sample->workspace.path();
    m_sample->workspace.close();
    QVERIFY(m_sample->workspace.open(path, Access::ReadOnly).ok());
    QTRY_VERIFY(!m_palette); // Another project is open, so its rows would be stale.
    open();
    type(u"Zyxwvut"_s);
    QVERIFY(texts(PaletteRow::Kind::NewRecord).isEmpty());
    QCOMPARE(texts(PaletteRow::Kind::FullText).size(), 1);
}

void TestPalette::escapeGivesTheFocusBack()
{
    type(u"aliyev"_s);
    press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), m_behind);
    QTRY_VERIFY(!m_palette);
    open();
    // Within the card beside what takes clicks, then beside it.
    QTest::mouseClick(m_palette, Qt::LeftButton, {}, QPoint(512, 90));
    QVERIFY(m_palette && m_palette->isOpen());
    QTest::mouseClick(m_palette, Qt::LeftButton, {}, QPoint(5, 690));
    QTRY_VERIFY(!m_palette);
    QCOMPARE(QApplication::focusWidget(), m_behind);
}

void TestPalette::keepsTheOldRowsUntilTheAnswerIsThere()
{
    type(u"aliyev"_s);
    QSignalSpy resets(&m_palette->model(), &QAbstractItemModel::modelReset);
    const qsizetype before = rows().size();
    m_palette->field().setText(u"odihr"_s);
    QVERIFY(m_palette->isSearching());
    QCOMPARE(rows().size(), before);
    QVERIFY(row(u"Ağasəf Əliyev"_s));
    QTRY_COMPARE(resets.count(), 1);
    QVERIFY(!row(u"Ağasəf Əliyev"_s));
}

void TestPalette::staleAnswersAreDropped()
{
    QSignalSpy resets(&m_palette->model(), &QAbstractItemModel::modelReset);
    for (const QString &text : {u"o"_s, u"od"_s, u"odi"_s, u"odih"_s, u"odihr"_s})
        m_palette->field().setText(text);
    QTRY_VERIFY(!m_palette->isSearching());
    QCOMPARE(resets.count(), 1);
    QVERIFY(texts(PaletteRow::Kind::FullText).contains(u"Search the full text for “odihr”"_s));
    // The list of recent records that is still on its way must not cover what was typed since.
    QSemaphore gate;
    QFuture<int> held = m_sample->workspace.lists().run([&gate](Connection &) {
        gate.acquire();
        return 1;
    });
    m_palette->field().clear();
    m_palette->field().setText(u"aliyev"_s);
    QTRY_VERIFY(row(u"Search the full text for “aliyev”"_s));
    gate.release();
    held.waitForFinished();
    QFuture<int> after = m_sample->workspace.lists().run([](Connection &) { return 1; });
    after.waitForFinished(); // The list has been read before that; now it is told.
    QCoreApplication::processEvents();
    QVERIFY(!row(u"Recent"_s));
    QVERIFY(row(u"Ağasəf Əliyev"_s));
}

void TestPalette::staysInsideTheWindow()
{
    const auto fits = [this] {
        const auto *card = m_palette->field().parentWidget()->parentWidget();
        const QRect inside = m_window->rect();
        return m_palette->size() == m_window->size() && inside.contains(card->geometry()) &&
               m_palette->list().height() >= m_palette->list().sizeHintForRow(1) * 2 &&
               card->rect().contains(m_palette->kinds().geometry());
    };
    type(u"aliyev"_s);
    QVERIFY(fits());
    m_window->resize(1440, 900);
    QTRY_VERIFY(fits());
    m_window->resize(1024, 700);
    m_theme.setZoom(200);
    QTRY_VERIFY(fits());
    QVERIFY(m_palette->field().parentWidget()->height() >= m_palette->field().sizeHint().height());
    m_palette->leave();
    open();
    type(u"aliyev"_s);
    QVERIFY(fits());
    m_window->resize(800, 560);
    QTRY_VERIFY(fits());
}

void TestPalette::saysWhereOneStands()
{
    type(u"agasef aliyev"_s);
    const QString said = m_palette->list().currentIndex().data(Qt::AccessibleTextRole).toString();
    QVERIFY2(said.startsWith(u"1 of "_s), qPrintable(said));
    QVERIFY2(said.contains(u", person, Ağasəf Əliyev"_s), qPrintable(said));
    QCOMPARE(m_palette->field().accessibleDescription(), said);
    press(Qt::Key_Down);
    QVERIFY(m_palette->field().accessibleDescription().startsWith(u"2 of "_s));
}

void TestPalette::anyTextIsSafe()
{
    for (const QString &text :
         {u"\""_s, u"a\"b'c*"_s, u"<b>x</b> & y"_s, u"   "_s, u"AND OR NOT"_s, u">>> <"_s, QString(5000, u'ə')}) {
        type(text);
        QVERIFY(m_palette && m_palette->isOpen());
        m_palette->grab();
    }
}

void TestPalette::countsHoldWhatWasFound()
{
    const auto hit = [](const QString &id, const QString &type) {
        SearchHit made;
        made.id = id;
        made.type = type;
        return made;
    };
    SearchAnswer answer;
    answer.groups = {{SearchPart::Names, {hit(u"a"_s, u"person"_s), hit(u"b"_s, u"person"_s), hit(u"c"_s, u"place"_s)}},
                     {SearchPart::Text, {hit(u"c"_s, u"place"_s), hit(u"d"_s, u"place"_s)}, true}};
    answer.counts = {{u"place"_s, 1, false}, {u"mission"_s, 1000, true}};
    const QList<KindCount> kinds = countKinds(answer);
    QCOMPARE(kinds.first(), (KindCount{{}, 1004, true}));
    QVERIFY(kinds.contains(KindCount{u"person"_s, 2, false}));
    QVERIFY(kinds.contains(KindCount{u"place"_s, 2, true})); // One by name, another by its text, once each.
    QVERIFY(kinds.contains(KindCount{u"mission"_s, 1000, true}));
    QVERIFY(kinds.contains(KindCount{u"visit"_s, 0, false}));
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
