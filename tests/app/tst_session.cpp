// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"
#include "models/exchange/sampleproject.h"
#include "views/records/historypage.h"
#include "views/records/organizationpage.h"
#include "views/records/recordpage.h"
#include "views/records/recordtable.h"
#include "views/records/recordtablemodel.h"
#include "views/shell/messagebar.h"
#include "views/shell/welcomepage.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

/// The real main window, used by keys alone.
class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensTheSampleOnItsOverview();
    void keysLeadThroughThePages();
    void showsTheHistoryAndAnOrganisation();
    void searchNarrowsTheList();
    void undoAndRedoFollowTheProject();
    void closingLeadsBackToTheWelcomePage();
    void missingProjectIsToldInWords();
    void zoomAndThemeChangeByKey();

private:
    [[nodiscard]] RecordPage *list() const { return qobject_cast<RecordPage *>(m_session->window().currentPage()); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_session->window().windowHandle(), key, modifiers);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Prompt m_prompt;
    std::unique_ptr<Session> m_session;
};

void TestSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto *application = qobject_cast<QApplication *>(QCoreApplication::instance());
    m_session = std::make_unique<Session>(
        *application, Session::Places{m_folder->filePath(u"settings.ini"_s), m_folder->path()}, m_prompt);
    m_session->settings().set(settings::language(), u"en"_s);
    m_session->window().show();
    QVERIFY(QTest::qWaitForWindowActive(&m_session->window()));
}

void TestSession::cleanup()
{
    m_session.reset();
    m_folder.reset();
}

void TestSession::opensTheSampleOnItsOverview()
{
    QVERIFY(m_session->projects().openSample());
    QCOMPARE(m_session->surroundings().navigation.current().page, u"overview"_s);
    QTRY_VERIFY([this] {
        for (const QLabel *label : m_session->window().findChildren<QLabel *>()) {
            if (label->text() == "76.43%"_L1)
                return true;
        }
        return false;
    }());
}

void TestSession::keysLeadThroughThePages()
{
    QVERIFY(m_session->projects().openSample());
    press(Qt::Key_4, Qt::ControlModifier);
    QVERIFY(list());
    QTRY_COMPARE(list()->model().recordCount(), 29);
    QAbstractItemModelTester tester(&list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    press(Qt::Key_6, Qt::ControlModifier);
    QTRY_COMPARE(list()->model().recordCount(), 33);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_session->surroundings().navigation.current().type, u"mission"_s);
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_session->surroundings().navigation.current().type, u"visit"_s);
}

void TestSession::showsTheHistoryAndAnOrganisation()
{
    QVERIFY(m_session->projects().openSample());
    press(Qt::Key_H, Qt::ControlModifier);
    const auto *history = m_session->window().findChild<HistoryPage *>();
    QVERIFY(history && history->isVisible());
    m_session->surroundings().navigation.go(
        {.page = u"organization"_s, .id = SampleProject::id(u"organization", u"odihr")});
    const auto *organization = m_session->window().findChild<OrganizationPage *>();
    QVERIFY(organization && organization->isVisible());
    QTRY_COMPARE(organization->record().observedElections(), 5);
    press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(history->isVisible());
}

void TestSession::searchNarrowsTheList()
{
    QVERIFY(m_session->projects().openSample());
    press(Qt::Key_4, Qt::ControlModifier);
    QTRY_COMPARE(list()->model().recordCount(), 29);
    press(Qt::Key_F, Qt::ControlModifier);
    auto *field = qobject_cast<QLineEdit *>(m_session->window().focusWidget());
    QVERIFY(field);
    QTest::keyClicks(field, u"odihr"_s);
    QTRY_VERIFY(list()->model().recordCount() < 29 && list()->model().recordCount() > 0);
}

void TestSession::undoAndRedoFollowTheProject()
{
    QVERIFY(m_session->projects().openSample());
    Workspace &workspace = m_session->workspace();
    Record person(requireRecordType(u"person"), workspace.newId());
    person.setValue(u"name", u"Ağasəf Şıxəliyev"_s);
    ChangeSet changes;
    changes.title = u"Add a person"_s;
    changes.insert(person);
    QVERIFY(workspace.commitNow(changes).ok());
    QAction *undo = m_session->actions().action(u"edit.undo"_s);
    QVERIFY(undo->isEnabled());
    QVERIFY(undo->text().contains(u"Add a person"_s));
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!workspace.store().record(person.id()).isValid());
    QTRY_VERIFY(m_session->actions().action(u"edit.redo"_s)->isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(workspace.store().record(person.id()).isValid());
}

void TestSession::closingLeadsBackToTheWelcomePage()
{
    QVERIFY(m_session->projects().openSample());
    press(Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(!m_session->workspace().isOpen());
    const auto *welcome = m_session->window().findChild<WelcomePage *>();
    QVERIFY(welcome && welcome->isVisible());
}

void TestSession::missingProjectIsToldInWords()
{
    QSignalSpy failed(&m_session->projects(), &ProjectActions::failed);
    QVERIFY(!m_session->projects().openPath(m_folder->filePath(u"gone.scrutineer"_s)));
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.first().first().toString().contains(u"gone"_s));
}

void TestSession::zoomAndThemeChangeByKey()
{
    const int before = m_session->settings().get(settings::zoom());
    press(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(m_session->settings().get(settings::zoom()) > before);
    press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_session->settings().get(settings::zoom()), 100);
    const bool dark = m_session->surroundings().theme.isDark();
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_session->surroundings().theme.isDark(), !dark);
}

QTEST_MAIN(TestSession)
#include "tst_session.moc"
