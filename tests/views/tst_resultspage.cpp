// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings.h"
#include "tests/support/testlooks.h"
#include "tests/support/testproject.h"
#include "views/search/resultsmodel.h"
#include "views/search/resultspage.h"
#include "views/shell/emptystate.h"
#include "views/shell/navigation.h"
#include "views/shell/scope.h"
#include "views/shell/searchfield.h"
#include "views/shell/segmented.h"
#include "views/shell/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

class TestResultsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsWhereTheWordsStand();
    void readsPageAfterPage();
    void keepsTheRulesOfModels();
    void neverReadsTwoPagesAtATime();
    void readsOnWhereAPageHoldsNoneOfTheType();
    void ordersByRelevanceOrDate();
    void exactSpellingFoldsNothing();
    void typingAsksAnewWithoutLosingTheField();
    void backKeepsWordsAndPlace();
    void enterOpensTheRecord();
    void nothingFoundLeadsOn();
    void followsTheProject();
    void controlsFitANarrowWindow();

private:
    [[nodiscard]] static Location results(const QString &words, const QString &type = {}, const QString &mode = {})
    {
        return {.page = u"results"_s, .type = type, .filter = words, .mode = mode};
    }
    void go(const Location &location)
    {
        m_navigation.go(location);
        QTRY_VERIFY(!model().isReading());
    }
    void addVisits(int count, const QString &words);
    [[nodiscard]] ResultsModel &model() const { return m_page->model(); }
    [[nodiscard]] QListView &list() const { return m_page->list(); }
    [[nodiscard]] bool says(const QString &words) const
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel *label) { return label->isVisible() && label->text() == words; });
    }

    std::unique_ptr<TestProject> m_project;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Scope> m_scope;
    Theme m_theme;
    Navigation m_navigation;
    QAction m_palette;
    QString m_election;
    std::unique_ptr<ResultsPage> m_page;
};

void TestResultsPage::initTestCase()
{
    QVERIFY(wearTestLooks(m_theme));
}

void TestResultsPage::init()
{
    m_project = std::make_unique<TestProject>();
    m_election = m_project->add(
        u"election"_s, {{u"title"_s, u"Presidential"_s}, {u"country"_s, u"AZ"_s}, {u"voting_day"_s, u"2024-02-07"_s}});
    m_settings = std::make_unique<Settings>(m_project->folder() + u"/settings.ini"_s);
    m_scope = std::make_unique<Scope>(m_project->workspace, *m_settings);
    m_navigation.clear();
    m_theme.setZoom(100);
    m_page = std::make_unique<ResultsPage>(
        Surroundings{m_project->workspace, *m_settings, m_theme, *m_scope, m_navigation}, &m_palette);
    connect(&m_navigation, &Navigation::moved, m_page.get(), [this](const Location &location) {
        if (location.page == "results"_L1)
            m_page->show(location);
        else
            m_page->leave();
    });
    m_page->resize(900, 600);
    static_cast<QWidget *>(m_page.get())->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestResultsPage::cleanup()
{
    m_page.reset();
    m_scope.reset();
    m_project.reset();
}

void TestResultsPage::addVisits(int count, const QString &words)
{
    ChangeSet changes;
    changes.title = u"Add visits"_s;
    for (int i = 0; i < count; ++i) {
        Record visit(requireRecordType(u"visit"), m_project->workspace.newId());
        visit.setValue(u"title", u"Visit %1"_s.arg(i));
        visit.setValue(u"election", m_election);
        visit.setValue(u"summary", words);
        changes.insert(visit);
    }
    const Workspace::Committed committed = m_project->workspace.commitNow(changes);
    QVERIFY2(committed.ok(), committed ? "" : qPrintable(committed.problem().sentence));
}

void TestResultsPage::showsWhereTheWordsStand()
{
    addVisits(1, u"They met Əliyev in the town hall and spoke of the zelbots."_s);
    go(results(u"aliyev"_s));
    QCOMPARE(model().rowCount(), 1);
    const SearchHit &hit = model().hits().first();
    QCOMPARE(hit.label, u"Visit 0"_s);
    QCOMPARE(hit.contextRanges.size(), 1);
    QCOMPARE(hit.context.mid(hit.contextRanges[0].start, hit.contextRanges[0].length), u"Əliyev"_s);
    QVERIFY(says(u"aliyev = Əliyev"_s));
    QCOMPARE(m_page->findChild<SearchField *>()->text(), u"aliyev"_s);
    QVERIFY(list().currentIndex().data(Qt::AccessibleTextRole).toString().startsWith(u"1 of 1, visit, Visit 0, "_s));
    QCOMPARE(QApplication::focusWidget(), &list());
    m_page->grab();
}

void TestResultsPage::readsPageAfterPage()
{
    addVisits(180, u"zelbots"_s);
    go(results(u"zelbots"_s));
    QCOMPARE(model().rowCount(), 50);
    QVERIFY(says(u"50+"_s));
    for (const int rows : {100, 150, 180}) {
        QTest::keyClick(&list(), Qt::Key_End);
        QTRY_COMPARE(model().rowCount(), rows);
        QTRY_COMPARE(list().verticalScrollBar()->maximum(),
                     rows * m_theme.tokens().px(54) - list().viewport()->height());
        QCOMPARE(model().rowCount(), rows);
    }
    QVERIFY(says(u"180"_s));
    QVERIFY(!model().canFetchMore({}));
    QSet<QString> ids;
    for (const SearchHit &hit : model().hits())
        ids.insert(hit.id);
    QCOMPARE(ids.size(), 180);
    // The newest first.
    QCOMPARE(model().hits().first().label, u"Visit 179"_s);
    QCOMPARE(model().hits().last().label, u"Visit 0"_s);
}

void TestResultsPage::keepsTheRulesOfModels()
{
    addVisits(120, u"zelbots"_s);
    // The tester itself reads on whenever it can.
    const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_navigation.go(results(u"zelbots"_s));
    QTRY_COMPARE(model().rowCount(), 120);
    go(results({}));
    QCOMPARE(model().rowCount(), 0);
}

void TestResultsPage::neverReadsTwoPagesAtATime()
{
    addVisits(180, u"zelbots"_s);
    go(results(u"zelbots"_s));
    QSignalSpy inserted(&model(), &QAbstractItemModel::rowsInserted);
    QVERIFY(model().canFetchMore({}));
    model().fetchMore({});
    QVERIFY(!model().canFetchMore({}));
    model().fetchMore({});
    QTRY_VERIFY(!model().isReading());
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(model().rowCount(), 100);
    // A new question takes the place of a page that is being read.
    model().fetchMore({});
    go(results(u"zelnothing"_s));
    QCOMPARE(model().rowCount(), 0);
}

void TestResultsPage::readsOnWhereAPageHoldsNoneOfTheType()
{
    const QString person = m_project->add(u"person"_s, {{u"name"_s, u"Leyla"_s}});
    m_project->add(u"note"_s, {{u"subject"_s, person}, {u"content"_s, u"counted the zelbots"_s}});
    const QString place = m_project->add(u"place"_s, {{u"name"_s, u"Xocalı"_s}, {u"country"_s, u"AZ"_s}});
    ChangeSet changes;
    changes.title = u"Add notes"_s;
    for (int i = 0; i < 70; ++i) {
        Record note(requireRecordType(u"note"), m_project->workspace.newId());
        note.setValue(u"subject", place);
        note.setValue(u"content", u"zelbots %1"_s.arg(i));
        changes.insert(note);
    }
    QVERIFY(m_project->workspace.commitNow(changes).ok());
    go(results(u"zelbots"_s, u"person"_s));
    QTRY_COMPARE(model().rowCount(), 1);
    QCOMPARE(model().hits().first().id, person);
    go(results(u"zelbots"_s));
    // Both records once, though one has 70 notes on more than one page.
    QTRY_COMPARE(model().rowCount(), 2);
}

void TestResultsPage::ordersByRelevanceOrDate()
{
    addVisits(1, u"zelbots zelbots zelbots"_s);
    addVisits(1, u"Of the many things that were seen on that long day in the north the zelbots were the last."_s);
    go(results(u"zelbots"_s));
    QCOMPARE(model().rowCount(), 2);
    QVERIFY2(model().hits().first().context.contains(u"north the"_s), qPrintable(model().hits().first().context));
    for (QToolButton *button : m_page->findChild<Segmented *>()->findChildren<QToolButton *>()) {
        if (button->isChecked()) {
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Right);
            break;
        }
    }
    QTRY_VERIFY(!model().isReading() && model().question().ranked);
    QVERIFY(!model().hits().first().context.contains(u"north the"_s));
    QCOMPARE(m_navigation.current().mode, u"ranked"_s);
}

void TestResultsPage::exactSpellingFoldsNothing()
{
    addVisits(1, u"Xocalı"_s);
    go(results(u"xocali"_s));
    QCOMPARE(model().rowCount(), 1);
    QTest::keyClick(m_page->findChild<QCheckBox *>(), Qt::Key_Space);
    QTRY_VERIFY(!model().isReading());
    QCOMPARE(model().rowCount(), 0);
    QVERIFY(says(u"No text holds “xocali” under these filters."_s));
    QCOMPARE(m_navigation.current().mode, u"exact"_s);
}

void TestResultsPage::typingAsksAnewWithoutLosingTheField()
{
    addVisits(3, u"zelbots"_s);
    m_navigation.go(results({}));
    auto *field = m_page->findChild<SearchField *>();
    QCOMPARE(QApplication::focusWidget(), field);
    QTest::keyClicks(field, u"zelb"_s);
    QTRY_COMPARE(model().rowCount(), 3);
    QCOMPARE(m_navigation.current().filter, u"zelb"_s);
    QVERIFY(!m_navigation.canGoBack());
    QCOMPARE(QApplication::focusWidget(), field);
    QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), &list());
    m_page->focusSearch();
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_COMPARE(model().rowCount(), 0);
}

void TestResultsPage::backKeepsWordsAndPlace()
{
    addVisits(120, u"zelbots"_s);
    addVisits(5, u"zelturn"_s);
    go(results(u"zelbots"_s));
    model().fetchMore({});
    QTRY_COMPARE(model().rowCount(), 100);
    list().setCurrentIndex(model().index(77, 0));
    const QString id = model().hits().at(77).id;
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(m_navigation.current().id, id);
    m_navigation.back();
    QVERIFY(!model().isReading());
    QCOMPARE(list().currentIndex().row(), 77);
    // Also when another question was asked in between.
    go(results(u"zelturn"_s));
    QCOMPARE(model().rowCount(), 5);
    m_navigation.back();
    QTRY_VERIFY(!model().isReading());
    QCOMPARE(m_page->findChild<SearchField *>()->text(), u"zelbots"_s);
    QCOMPARE(model().rowCount(), 100);
    QCOMPARE(model().hits().at(list().currentIndex().row()).id, id);
}

void TestResultsPage::enterOpensTheRecord()
{
    addVisits(2, u"zelbots"_s);
    go(results(u"zelbots"_s));
    QTest::keyClick(&list(), Qt::Key_Down);
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(m_navigation.current().page, u"list"_s);
    QCOMPARE(m_navigation.current().type, u"visit"_s);
    QCOMPARE(m_navigation.current().id, model().hits().at(1).id);
}

void TestResultsPage::nothingFoundLeadsOn()
{
    QSignalSpy opened(&m_palette, &QAction::triggered);
    go(results(u"Zyxwvut"_s, u"visit"_s));
    QVERIFY(says(u"No text holds “Zyxwvut” under these filters."_s));
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == "Clear filters"_L1)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY(!model().isReading());
    QCOMPARE(m_navigation.current().type, QString());
    QVERIFY(says(u"No text holds “Zyxwvut”."_s));
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == "Search names and titles"_L1)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(opened.count(), 1);
}

void TestResultsPage::followsTheProject()
{
    addVisits(60, u"zelbots"_s);
    go(results(u"zelbots"_s));
    model().fetchMore({});
    QTRY_COMPARE(model().rowCount(), 60);
    list().setCurrentIndex(model().index(55, 0));
    const QString id = model().hits().at(55).id;
    addVisits(1, u"zelbots"_s);
    QTRY_COMPARE(model().rowCount(), 61);
    QCOMPARE(model().hits().at(list().currentIndex().row()).id, id);
    m_project->workspace.close();
    QTRY_COMPARE(model().rowCount(), 0);
}

void TestResultsPage::controlsFitANarrowWindow()
{
    addVisits(60, u"zelbots"_s);
    go(results(u"zelbots"_s));
    m_theme.setZoom(200);
    // What a window of 1,024 leaves beside the sidebar at this zoom.
    m_page->resize(584, 700);
    QTRY_VERIFY(m_page->width() <= 584);
    QVERIFY2(m_page->minimumSizeHint().width() <= 584, qPrintable(QString::number(m_page->minimumSizeHint().width())));
    QCOMPARE(list().sizeHintForRow(0), m_theme.tokens().px(54));
}

QTEST_MAIN(TestResultsPage)
#include "tst_resultspage.moc"
