// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/session.h"
#include "models/exchange/sampleproject.h"
#include "models/storage/drafts.h"
#include "tests/support/givenanswers.h"
#include "views/records/historypage.h"
#include "views/records/organizationpage.h"
#include "views/records/recordform.h"
#include "views/records/recordpage.h"
#include "views/records/recordtable.h"
#include "views/records/recordtablemodel.h"
#include "views/search/palette.h"
#include "views/search/palettemodel.h"
#include "views/search/resultspage.h"
#include "views/shell/messagebar.h"
#include "views/shell/welcomepage.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

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
    void paletteLeadsToARecord();
    void paletteBeginsARecordWithItsName();
    void paletteLeadsToTheFullTextAndBack();
    void actionsFollowTheProject();
    void undoAndRedoFollowTheProject();
    void closingLeadsBackToTheWelcomePage();
    void missingProjectIsToldInWords();
    void closingTheProjectKeepsWhatIsTyped();
    void dossierIsGatheredBesideTheWindow();
    void exceptionInAnEventIsTold();
    void deletingGoesTheWayChosen();
    void zoomAndThemeChangeByKey();
    void startsInTheLanguageAsked();

private:
    [[nodiscard]] RecordPage *list() const { return qobject_cast<RecordPage *>(m_session->window().currentPage()); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_session->window().windowHandle(), key, modifiers);
    }
    void type(const char *letters)
    {
        for (; *letters; ++letters)
            QTest::keyClick(m_session->window().windowHandle(), *letters);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    GivenAnswers m_prompt;
    std::unique_ptr<Session> m_session;
};

void TestSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto *application = qobject_cast<QApplication *>(QCoreApplication::instance());
    m_session = std::make_unique<Session>(
        *application, Session::Places{m_folder->filePath(u"settings.ini"_s), m_folder->path(), {}}, m_prompt);
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

void TestSession::paletteLeadsToARecord()
{
    QVERIFY(m_session->projects().openSample());
    press(Qt::Key_4, Qt::ControlModifier);
    QTRY_COMPARE(list()->model().recordCount(), 29);
    // From within another field, which has a meaning of its own for the key on some desktops.
    press(Qt::Key_F, Qt::ControlModifier);
    QWidget *before = m_session->window().focusWidget();
    press(Qt::Key_K, Qt::ControlModifier);
    QPointer<Palette> palette = m_session->window().findChild<Palette *>();
    QVERIFY(palette && palette->isVisible());
    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(!palette);
    QCOMPARE(m_session->window().focusWidget(), before);
    press(Qt::Key_K, Qt::ControlModifier);
    palette = m_session->window().findChild<Palette *>();
    QVERIFY(palette);
    type("fuad aliyev");
    press(Qt::Key_Return);
    QTRY_VERIFY(!palette);
    QCOMPARE(m_session->surroundings().navigation.current().type, u"person"_s);
    QVERIFY(list());
    QTRY_COMPARE(list()->table().currentIndex().data().toString(), u"Fuad Aliyev"_s);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_session->surroundings().navigation.current().type, u"mission"_s);
}

void TestSession::paletteBeginsARecordWithItsName()
{
    QVERIFY(m_session->projects().openSample());
    press(Qt::Key_K, Qt::ControlModifier);
    const QPointer<Palette> palette = m_session->window().findChild<Palette *>();
    type("Zyxwvut");
    QTRY_VERIFY(!palette->isSearching());
    press(Qt::Key_Return);
    QTRY_VERIFY(!palette);
    const auto *form = m_session->window().findChild<RecordForm *>();
    QVERIFY(form && form->isVisible());
    QCOMPARE(form->edit().main.now.value(u"name").text(), u"Zyxwvut"_s);
    // Away and back: what was begun is there once, with what was typed meanwhile.
    const QString id = form->edit().main.now.id();
    press(Qt::Key_4, Qt::ControlModifier);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(form->edit().main.now.id(), id);
    QCOMPARE(form->edit().main.now.value(u"name").text(), u"Zyxwvut"_s);
}

void TestSession::paletteLeadsToTheFullTextAndBack()
{
    QVERIFY(m_session->projects().openSample());
    press(Qt::Key_K, Qt::ControlModifier);
    type("observers");
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto *results = m_session->window().findChild<ResultsPage *>();
    QVERIFY(results && results->isVisible());
    QTRY_VERIFY(results->model().rowCount() > 10);
    QTRY_VERIFY(results->list().hasFocus());
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    const QString id = results->model().hits().at(2).id;
    press(Qt::Key_Return);
    QCOMPARE(m_session->surroundings().navigation.current().id, id);
    QVERIFY(!results->isVisible());
    press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(results->isVisible());
    QCOMPARE(results->list().currentIndex().row(), 2);
    QVERIFY(results->list().hasFocus());
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(qobject_cast<QLineEdit *>(m_session->window().focusWidget())->text(), u"observers"_s);
}

void TestSession::actionsFollowTheProject()
{
    const ActionTable &actions = m_session->actions();
    QVERIFY(!actions.action(u"record.new"_s)->isEnabled());
    QVERIFY(!actions.action(u"go.history"_s)->isEnabled());
    QVERIFY(!actions.action(u"go.page1"_s)->isEnabled());
    QVERIFY(!actions.action(u"project.close"_s)->isEnabled());
    // With no project there are still actions to find.
    press(Qt::Key_K, Qt::ControlModifier);
    const QPointer<Palette> palette = m_session->window().findChild<Palette *>();
    QVERIFY(palette && palette->model().rowCount() > 1);
    QVERIFY(m_session->projects().openSample());
    QVERIFY(actions.action(u"record.new"_s)->isEnabled());
    QVERIFY(actions.action(u"go.history"_s)->isEnabled());
    QVERIFY(actions.action(u"go.page1"_s)->isEnabled());
    QVERIFY(actions.action(u"project.close"_s)->isEnabled());
    const QString path = m_session->workspace().path();
    m_session->workspace().close();
    QVERIFY(m_session->workspace().open(path, Access::ReadOnly).ok());
    QVERIFY(!actions.action(u"record.new"_s)->isEnabled());
    QVERIFY(!actions.action(u"record.new.person"_s)->isEnabled());
    QVERIFY(actions.action(u"go.history"_s)->isEnabled());
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
    // Where the user looks at that moment: above the welcome page.
    const auto shown = [this] {
        for (const MessageBar *bar : m_session->window().findChildren<MessageBar *>()) {
            if (bar->isVisible())
                return bar->message().text;
        }
        return QString();
    };
    QVERIFY(shown().contains(u"gone"_s));
    QVERIFY(m_session->projects().openSample());
    const Location place{.page = u"list"_s, .type = u"visit"_s};
    m_session->surroundings().navigation.go(place);
    QVERIFY(!m_session->projects().openPath(m_folder->filePath(u"other.scrutineer"_s)));
    QVERIFY(shown().contains(u"other"_s));
    QVERIFY(m_session->workspace().isOpen());
    QCOMPARE(m_session->surroundings().navigation.current(), place);
}

void TestSession::closingTheProjectKeepsWhatIsTyped()
{
    QVERIFY(m_session->projects().openSample());
    const QString path = m_session->workspace().path();
    m_session->surroundings().navigation.go({.page = u"form"_s, .type = u"person"_s});
    auto *form = m_session->window().findChild<RecordForm *>();
    QVERIFY(form);
    type("Zyxwvut");
    QVERIFY(form->isChanged());
    // At once, before a pause in typing has put the draft on disk.
    press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!m_session->workspace().isOpen());
    const std::optional<Draft> draft = Drafts(m_folder->filePath(u"drafts"_s), path).newest(u"person"_s);
    QVERIFY(draft);
    QVERIFY(draft->label.contains(u"Zyxwvut"_s));
}

void TestSession::dossierIsGatheredBesideTheWindow()
{
    QVERIFY(m_session->projects().openSample());
    m_prompt.file = m_folder->filePath(u"dossier.pdf"_s);
    m_session->actions().action(u"report.dossier"_s)->trigger();
    // Only asked for by now: the window did not wait for it.
    QVERIFY(!QFile::exists(m_prompt.file));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_prompt.file), 30'000);
    QFile written(m_prompt.file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.read(5) == "%PDF-");
    QTRY_VERIFY([this] {
        for (const MessageBar *bar : m_session->window().findChildren<MessageBar *>()) {
            if (bar->message().tone == Tone::Success && bar->message().text.contains(u"dossier.pdf"_s))
                return true;
        }
        return false;
    }());
}

void TestSession::exceptionInAnEventIsTold()
{
    auto *application = qobject_cast<Application *>(QCoreApplication::instance());
    QVERIFY(application);
    QStringList told;
    application->setProblemReport([&told](const QString &sentence) { told += sentence; });
    QTimer::singleShot(0, &m_session->window(), [] { throw std::logic_error("broken here"); });
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.first().contains(u"broken here"_s));
    application->setProblemReport({});
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

void TestSession::startsInTheLanguageAsked()
{
    const QString english = m_session->actions().action(u"go.settings"_s)->text();
    m_session.reset();
    auto *application = qobject_cast<QApplication *>(QCoreApplication::instance());
    const Session::Places places{
        .settingsFile = m_folder->filePath(u"settings.ini"_s), .folder = m_folder->path(), .language = u"az"_s};
    m_session = std::make_unique<Session>(*application, places, m_prompt);
    const auto text = [this] { return m_session->actions().action(u"go.settings"_s)->text(); };
    QVERIFY(text() != english);
    QCOMPARE(m_session->workspace().language(), u"az"_s);
    // It holds for this start alone, and a choice made meanwhile goes before it.
    QCOMPARE(Settings(m_folder->filePath(u"settings.ini"_s)).get(settings::language()), u"en"_s); // Not stored.
    // The language that is stored already can be chosen again.
    m_session->settings().set(settings::language(), u"en"_s);
    QTRY_COMPARE(m_session->workspace().language(), u"en"_s);
    QTRY_COMPARE(m_session->window().locale().language(), QLocale::English); // Dates and capitals go by it.
    m_session->settings().set(settings::language(), u"tr"_s);
    QTRY_COMPARE(m_session->workspace().language(), u"tr"_s);
    m_session->settings().set(settings::language(), u"en"_s);
    QTRY_COMPARE(text(), english);
}

void TestSession::deletingGoesTheWayChosen()
{
    QVERIFY(m_session->projects().openSample());
    m_session->surroundings().navigation.go({.page = u"list"_s, .type = u"mission"_s});
    QTRY_COMPARE(list()->model().recordCount(), 29);
    Workspace &workspace = m_session->workspace();
    const QString id = SampleProject::id(u"mission", u"ots-2024");
    QVERIFY(workspace.store().record(id).isValid());
    const auto count = [&workspace] {
        return workspace.store().records(requireRecordType(u"visit_participant")).size();
    };
    const auto participants = count();
    const auto remove = [&](int choice) {
        m_prompt.choice = choice;
        Q_EMIT list()->deleteRequested({id});
    };
    remove(-1);
    QCOMPARE(m_prompt.offered.size(), 2);
    QVERIFY(workspace.undoTitle().contains(u"sample"_s));
    remove(0);
    QTRY_VERIFY(workspace.undoTitle().startsWith(u"Delete"_s));
    QVERIFY(!workspace.store().record(id).isValid());
    QCOMPARE(count(), participants);
    QVERIFY(workspace.undoNow());
    QVERIFY(workspace.store().record(id).isValid());
    remove(1);
    QTRY_VERIFY(workspace.undoTitle().startsWith(u"Delete"_s));
    QVERIFY(!workspace.store().record(id).isValid());
    QVERIFY(count() < participants);
    QVERIFY(workspace.undoNow());
    QCOMPARE(count(), participants);
}

int main(int count, char **words)
{
    Application application(count, words);
    TestSession test;
    return QTest::qExec(&test, count, words);
}

#include "tst_session.moc"
