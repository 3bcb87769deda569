// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "models/exchange/newproject.h"
#include "models/exchange/sampleproject.h"
#include "tests/support/givenanswers.h"
#include "tests/support/windowstage.h"
#include "views/records/bulkform.h"
#include "views/records/bulkrow.h"
#include "views/records/editors/fieldeditor.h"
#include "views/records/fieldset.h"
#include "views/records/formbody.h"
#include "views/records/formfoot.h"
#include "views/records/recordform.h"
#include "views/records/recordpage.h"
#include "views/records/recordtable.h"
#include "views/records/recordtablemodel.h"
#include "views/shell/sidebar.h"

#include <QDir>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

/// Writing, copying, changing many and deleting, through the real main window and by keys alone.
class TestEntryFlows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_stage.reset(); }
    void tabLeadsAllRoundTheWindow();
    void threeRowsAreChangedInOneStep();
    void escapeLeavesManyAsTheyWere();
    void escapeGoesBackOnePageAndTheDraftIsOfferedAgain();
    void draftOfAStoredRecordIsOfferedAgain();
    void draftIsOfferedAfterAStart();
    void duplicateIsANewRecordWithItsParts();
    void duplicateThatWasLeftComesBackOnce();
    void onlyElectionIsTakenForGranted();
    void likeCarriesReferencesAndChoicesOnly();
    void deletingAsksAndOnlyThisGoes();
    void deletingAsksAndAllGoes();
    void deletingWhatOthersNeedOffersAllOrNothing();
    void deletingWhatNobodyRefersToAsksNothing();
    void synchronisedFolderIsToldOnce();

private:
    /// Shows the list of a type and waits until it stands.
    void showList(const QString &type, const QString &id = {});
    /// Presses Delete and answers the question by the keys that lead to this button.
    void deleteAndAnswer(const QString &button);
    [[nodiscard]] Record record(const QString &id) const { return m_stage->workspace().store().record(id); }
    [[nodiscard]] qint64 count(QStringView type) const
    {
        return m_stage->workspace().store().count(requireRecordType(type));
    }

    GivenAnswers m_answers;
    Prompt m_questions;
    std::unique_ptr<WindowStage> m_stage;
    QString m_question;
    QStringList m_buttons;
};

void TestEntryFlows::init()
{
    m_question.clear();
    m_buttons.clear();
    m_answers.file.clear();
    m_stage = std::make_unique<WindowStage>(m_questions);
    QVERIFY(m_stage->session->projects().openSample());
}

void TestEntryFlows::showList(const QString &type, const QString &id)
{
    m_stage->navigation().go({.page = u"list"_s, .type = type, .id = id});
    QVERIFY(m_stage->list());
    QTRY_VERIFY(m_stage->list()->model().recordCount() > 0);
    QTRY_VERIFY(id.isEmpty() || m_stage->list()->table().selectedIds() == QStringList{id});
    QVERIFY(m_stage->list()->table().hasFocus());
}

void TestEntryFlows::deleteAndAnswer(const QString &button)
{
    m_stage->whenAsked([this, button](QWidget &asked) {
        auto *box = qobject_cast<QMessageBox *>(&asked);
        if (!box) {
            asked.close();
            return;
        }
        m_question = box->text();
        for (const QAbstractButton *one : box->buttons())
            m_buttons += one->text().remove(u'&');
        for (int i = 0; i < 10; ++i) {
            auto *there = qobject_cast<QPushButton *>(box->focusWidget());
            if (there && there->text().remove(u'&') == button) {
                QTest::keyClick(there, Qt::Key_Space);
                return;
            }
            QTest::keyClick(box->focusWidget(), Qt::Key_Tab);
        }
        box->reject();
    });
    m_stage->press(Qt::Key_Delete);
    m_stage->activate();
}

// Out of the form, over its foot and the sidebar, and back to its first field.
void TestEntryFlows::tabLeadsAllRoundTheWindow()
{
    showList(u"mission"_s);
    const QString id = m_stage->list()->table().selectedIds().value(0);
    m_stage->press(Qt::Key_E);
    QVERIFY(m_stage->form());
    const auto leaveAndComeBack = [this](const QWidget &form, const QWidget &first) {
        m_stage->tabTo(*form.findChild<FormFoot *>()->findChild<QPushButton *>());
        m_stage->tabTo(*m_stage->session->window().sidebar()->findChild<QListView *>());
        m_stage->tabTo(first);
    };
    leaveAndComeBack(*m_stage->form(), *m_stage->form()->body()->fields().editor(u"title")->control());
    m_stage->navigation().go(
        {.page = u"form"_s, .type = u"mission"_s, .id = id + u' ' + m_stage->workspace().newId(), .mode = u"bulk"_s});
    auto *bulk = m_stage->session->window().findChild<BulkForm *>();
    QVERIFY(bulk && bulk->isVisible());
    leaveAndComeBack(*bulk, *bulk->row(u"title")->editor().control());
}

void TestEntryFlows::threeRowsAreChangedInOneStep()
{
    showList(u"mission"_s);
    m_stage->press(Qt::Key_Home, Qt::ControlModifier);
    m_stage->press(Qt::Key_Down, Qt::ShiftModifier);
    m_stage->press(Qt::Key_Down, Qt::ShiftModifier);
    const QStringList ids = m_stage->list()->table().selectedIds();
    QCOMPARE(ids.size(), 3);
    QList<Record> before;
    for (const QString &id : ids)
        before += record(id);
    const QString undoBefore = m_stage->workspace().undoTitle();

    m_stage->press(Qt::Key_E);
    const auto *bulk = m_stage->session->window().findChild<BulkForm *>();
    QVERIFY(bulk && bulk->isVisible());
    QVERIFY(!m_stage->form());
    m_stage->tabTo(*bulk->row(u"composition")->editor().control());
    m_stage->type(u"Üç müşahidəçi"_s);
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_stage->list());
    for (qsizetype i = 0; i < ids.size(); ++i) {
        Record expected = before[i];
        expected.setValue(u"composition", u"Üç müşahidəçi"_s);
        QVERIFY2(record(ids[i]) == expected, qPrintable(ids[i]));
    }
    QVERIFY2(m_stage->workspace().undoTitle().startsWith(u"Edit 3 missions"_s),
             qPrintable(m_stage->workspace().undoTitle()));
    QVERIFY(m_stage->list()->table().hasFocus());
    QCOMPARE(m_stage->list()->table().selectedIds(), ids);

    m_stage->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_stage->workspace().undoTitle(), undoBefore);
    for (qsizetype i = 0; i < ids.size(); ++i)
        QVERIFY2(record(ids[i]) == before[i], qPrintable(ids[i]));
}

void TestEntryFlows::escapeLeavesManyAsTheyWere()
{
    m_stage->navigation().go({.page = u"history"_s});
    showList(u"mission"_s);
    const Location list = m_stage->navigation().current();
    m_stage->press(Qt::Key_Home, Qt::ControlModifier);
    m_stage->press(Qt::Key_Down, Qt::ShiftModifier);
    const QString undoBefore = m_stage->workspace().undoTitle();
    m_stage->press(Qt::Key_E);
    const auto *bulk = m_stage->session->window().findChild<BulkForm *>();
    QVERIFY(bulk && bulk->isVisible());
    m_stage->tabTo(*bulk->row(u"composition")->editor().control());
    m_stage->type(u"not kept"_s);
    m_stage->press(Qt::Key_Escape);
    QCOMPARE(m_stage->navigation().current(), list);
    QVERIFY(m_stage->list());
    QCOMPARE(m_stage->workspace().undoTitle(), undoBefore);
}

void TestEntryFlows::escapeGoesBackOnePageAndTheDraftIsOfferedAgain()
{
    m_stage->press(Qt::Key_H, Qt::ControlModifier);
    showList(u"person"_s);
    const qint64 persons = count(u"person");
    m_stage->press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(m_stage->form());
    m_stage->tabTo(u"name");
    m_stage->type(u"Ağabəy Yarımçıq"_s);
    m_stage->press(Qt::Key_Escape);
    QVERIFY(!m_stage->form());
    QCOMPARE(m_stage->navigation().current().page, u"list"_s);
    QCOMPARE(m_stage->navigation().current().type, u"person"_s);
    QVERIFY(m_stage->navigation().canGoForward());
    m_stage->press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_stage->navigation().current().page, u"history"_s);
    QCOMPARE(count(u"person"), persons);

    showList(u"person"_s);
    m_stage->press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(m_stage->form()->edit().main.now.value(u"name").text(), u"Ağabəy Yarımçıq"_s);
    QVERIFY2(m_stage->message().text.startsWith(u"Draft of"_s), qPrintable(m_stage->message().text));
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(count(u"person"), persons + 1);
    QTRY_VERIFY(!m_stage->form()); // The form is left when the window hears of it, which is later.
    // What is saved is not offered once more.
    m_stage->press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_stage->form());
    QCOMPARE(m_stage->form()->edit().main.now.value(u"name").text(), QString());
}

void TestEntryFlows::draftOfAStoredRecordIsOfferedAgain()
{
    const QString id = SampleProject::id(u"person", u"murphy");
    showList(u"person"_s, id);
    m_stage->press(Qt::Key_E);
    m_stage->tabTo(u"name");
    m_stage->press(Qt::Key_End);
    m_stage->type(u", half a na"_s);
    m_stage->press(Qt::Key_Escape);
    QVERIFY(m_stage->list());
    QCOMPARE(m_stage->list()->table().selectedIds(), QStringList{id});
    QCOMPARE(record(id).value(u"name").text(), u"Eoghan Murphy"_s);
    m_stage->press(Qt::Key_E);
    QCOMPARE(m_stage->form()->edit().main.now.value(u"name").text(), u"Eoghan Murphy, half a na"_s);
    QVERIFY(m_stage->message().text.startsWith(u"Draft of"_s));
    QCOMPARE(record(id).value(u"name").text(), u"Eoghan Murphy"_s);
}

void TestEntryFlows::draftIsOfferedAfterAStart()
{
    showList(u"person"_s);
    m_stage->press(Qt::Key_N, Qt::ControlModifier);
    m_stage->tabTo(u"name");
    m_stage->type(u"Typed before the end"_s);
    m_stage->session->window().close();
    m_stage->restart();
    QVERIFY(m_stage->session->projects().openSample());
    showList(u"person"_s);
    m_stage->press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(m_stage->form()->edit().main.now.value(u"name").text(), u"Typed before the end"_s);
    QVERIFY(m_stage->message().text.startsWith(u"Draft of"_s));
}

void TestEntryFlows::duplicateIsANewRecordWithItsParts()
{
    const QString id = SampleProject::id(u"visit", u"v01");
    const Record original = record(id);
    const RecordType &participants = requireRecordType(u"visit_participant");
    const qsizetype parts = m_stage->workspace().store().recordsWhere(participants, u"visit", id).size();
    QCOMPARE(parts, 3);
    const qint64 visits = count(u"visit");
    const qint64 allParts = count(u"visit_participant");
    showList(u"visit"_s, id);
    m_stage->whenAskedChoose(u"Duplicate"_s);
    m_stage->openRowMenu();
    QVERIFY(m_stage->form());
    for (const Field &field : original.type().fields) {
        if (field.isStored())
            QVERIFY2(m_stage->form()->edit().main.now.value(field.key()) == original.value(field.key()), field.name);
    }
    m_stage->tabTo(u"title");
    m_stage->press(Qt::Key_A, Qt::ControlModifier);
    m_stage->type(u"The same talks again"_s);
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(count(u"visit"), visits + 1);
    QTRY_VERIFY(m_stage->list());
    const QString made = m_stage->navigation().current().id;
    QVERIFY(made != id);
    Record expected = original;
    expected.setId(made);
    expected.setValue(u"title", u"The same talks again"_s);
    QVERIFY(record(made) == expected);
    QVERIFY(record(id) == original);
    QCOMPARE(m_stage->workspace().store().recordsWhere(participants, u"visit", made).size(), parts);
    QCOMPARE(m_stage->workspace().store().recordsWhere(participants, u"visit", id).size(), parts);
    m_stage->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(count(u"visit"), visits);
    QVERIFY(!record(made).isValid());
    QVERIFY(record(id) == original);
    QCOMPARE(count(u"visit_participant"), allParts);
}

void TestEntryFlows::duplicateThatWasLeftComesBackOnce()
{
    showList(u"visit"_s, SampleProject::id(u"visit", u"v01"));
    m_stage->whenAskedChoose(u"Duplicate"_s);
    m_stage->openRowMenu();
    QVERIFY(m_stage->form());
    const QString made = m_stage->form()->edit().main.now.id();
    m_stage->tabTo(u"title");
    m_stage->type(u"Half a title"_s);
    m_stage->press(Qt::Key_Escape);
    QVERIFY(m_stage->list());
    m_stage->press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_stage->form()->edit().main.now.id(), made);
    QVERIFY(m_stage->form()->edit().main.now.value(u"title").text().contains(u"Half a title"_s));
}

void TestEntryFlows::onlyElectionIsTakenForGranted()
{
    {
        Workspace made;
        QVERIFY(makeProject(made, m_stage->file(u"one.scrutineer"_s)).ok());
    }
    QVERIFY(m_stage->session->projects().openPath(m_stage->file(u"one.scrutineer"_s)));
    Record election(requireRecordType(u"election"), m_stage->workspace().newId());
    election.setValue(u"title", Value(u"Presidential"_s));
    election.setValue(u"country", Value(u"AZ"_s));
    election.setValue(u"voting_day", Value(u"2024-02-07"_s));
    ChangeSet changes;
    changes.title = u"Add"_s;
    changes.insert(election);
    QVERIFY(m_stage->workspace().commitNow(changes));
    m_stage->navigation().go({.page = u"form"_s, .type = u"visit"_s});
    QVERIFY(m_stage->form());
    QCOMPARE(m_stage->form()->edit().main.now.value(u"election").text(), election.id());
    m_stage->form()->discard();

    Record second = election;
    second.setId(m_stage->workspace().newId());
    changes = {};
    changes.title = u"Add another"_s;
    changes.insert(second);
    QVERIFY(m_stage->workspace().commitNow(changes));
    m_stage->navigation().go({.page = u"overview"_s});
    m_stage->navigation().go({.page = u"form"_s, .type = u"visit"_s});
    QVERIFY(m_stage->form()->edit().main.now.value(u"election").isBlank());
}

void TestEntryFlows::likeCarriesReferencesAndChoicesOnly()
{
    const QString id = SampleProject::id(u"visit", u"v01");
    const Record original = record(id);
    const qint64 visits = count(u"visit");
    const qint64 parts = count(u"visit_participant");
    showList(u"visit"_s, id);
    m_stage->whenAskedChoose(u"New like this"_s);
    m_stage->openRowMenu();
    QVERIFY(m_stage->form());
    const Record begun = m_stage->form()->edit().main.now;
    QVERIFY(begun.id() != id);
    for (const QString &kept : {u"election"_s, u"mission"_s, u"kind"_s, u"state"_s, u"place"_s}) {
        QVERIFY2(!original.value(kept).isBlank(), qPrintable(kept));
        QVERIFY2(begun.value(kept) == original.value(kept), qPrintable(kept));
    }
    for (const QString &left : {u"title"_s, u"happened"_s, u"topics"_s}) {
        QVERIFY2(!original.value(left).isBlank(), qPrintable(left));
        QVERIFY2(begun.value(left).isBlank(), qPrintable(left));
    }
    m_stage->tabTo(u"title");
    m_stage->type(u"Talks of another day"_s);
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(count(u"visit"), visits + 1);
    QTRY_VERIFY(m_stage->list());
    const QString made = m_stage->navigation().current().id;
    QCOMPARE(made, begun.id());
    QCOMPARE(record(made).value(u"place"), original.value(u"place"));
    QVERIFY(record(id) == original);
    QCOMPARE(count(u"visit_participant"), parts);
    m_stage->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(count(u"visit"), visits);
    QVERIFY(!record(made).isValid());
}

void TestEntryFlows::deletingAsksAndOnlyThisGoes()
{
    const QString id = SampleProject::id(u"place", u"cec-baku");
    const Record place = record(id);
    const QString visit = SampleProject::id(u"visit", u"v01");
    const qint64 visits = count(u"visit");
    QCOMPARE(record(visit).value(u"place").text(), id);
    showList(u"place"_s, id);
    deleteAndAnswer(u"Cancel"_s);
    QVERIFY2(m_question.contains(u"Visits"_s) && m_question.contains(u"ODIHR needs assessment at the CEC"_s),
             qPrintable(m_question));
    QCOMPARE(m_buttons.size(), 3);
    QVERIFY(record(id).isValid());
    QVERIFY(m_stage->workspace().undoTitle().contains(u"sample"_s));
    deleteAndAnswer(u"Delete this only"_s);
    QTRY_VERIFY(!record(id).isValid());
    QCOMPARE(count(u"visit"), visits);
    QVERIFY(record(visit).value(u"place").isBlank());
    m_stage->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(record(id) == place);
    QCOMPARE(record(visit).value(u"place").text(), id);
}

void TestEntryFlows::deletingAsksAndAllGoes()
{
    const QString id = SampleProject::id(u"place", u"cec-baku");
    const QString visit = SampleProject::id(u"visit", u"v01");
    const Record before = record(visit);
    const qint64 visits = count(u"visit");
    const qint64 participants = count(u"visit_participant");
    const qint64 citations = count(u"citation");
    showList(u"place"_s, id);
    deleteAndAnswer(u"Delete all of them"_s);
    QTRY_VERIFY(!record(id).isValid());
    QVERIFY(!record(visit).isValid());
    QVERIFY(count(u"visit") < visits);
    QVERIFY(count(u"visit_participant") < participants);
    QVERIFY(count(u"citation") < citations);
    m_stage->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(record(id).isValid());
    QVERIFY(record(visit) == before);
    QCOMPARE(count(u"visit"), visits);
    QCOMPARE(count(u"visit_participant"), participants);
    QCOMPARE(count(u"citation"), citations);
}

void TestEntryFlows::deletingWhatOthersNeedOffersAllOrNothing()
{
    const QString id = SampleProject::id(u"election", u"az-2018-pres");
    const qint64 missions = count(u"mission");
    showList(u"election"_s, id);
    deleteAndAnswer(u"Cancel"_s);
    QVERIFY2(m_question.contains(u"need this one"_s), qPrintable(m_question));
    QCOMPARE(m_buttons.size(), 2);
    QVERIFY(record(id).isValid());
    deleteAndAnswer(u"Delete all of them"_s);
    QTRY_VERIFY(!record(id).isValid());
    QVERIFY(count(u"mission") < missions);
    m_stage->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(record(id).isValid());
    QCOMPARE(count(u"mission"), missions);
}

void TestEntryFlows::deletingWhatNobodyRefersToAsksNothing()
{
    Record person(requireRecordType(u"person"), m_stage->workspace().newId());
    person.setValue(u"name", u"Nobody’s Friend"_s);
    ChangeSet changes;
    changes.title = u"Add a person"_s;
    changes.insert(person);
    QVERIFY(m_stage->workspace().commitNow(changes).ok());
    // Nobody's friend takes no part in the election in scope.
    m_stage->session->surroundings().scope.setElection({});
    showList(u"person"_s, person.id());
    // Were there a question, it would not be answered and the test would not end.
    m_stage->press(Qt::Key_Delete);
    QTRY_VERIFY(!record(person.id()).isValid());
    QCOMPARE(m_stage->workspace().undoTitle(), u"Delete Nobody’s Friend"_s);
    m_stage->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(record(person.id()) == person);
}

void TestEntryFlows::synchronisedFolderIsToldOnce()
{
    m_stage.reset();
    m_stage = std::make_unique<WindowStage>(m_answers);
    QVERIFY(QDir().mkpath(m_stage->file(u"Dropbox/study"_s)));
    QVERIFY(QDir().mkpath(m_stage->file(u"OneDrive"_s)));
    const auto makeIn = [this](const QString &name) {
        m_answers.file = m_stage->file(name);
        m_stage->press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    };
    const auto reopen = [this](const QString &name) {
        m_stage->press(Qt::Key_W, Qt::ControlModifier);
        m_answers.file = m_stage->file(name);
        m_stage->press(Qt::Key_O, Qt::ControlModifier);
        return m_stage->workspace().isOpen();
    };
    makeIn(u"plain.scrutineer"_s);
    QVERIFY(m_stage->workspace().isOpen());
    QCOMPARE(m_stage->message().lead, QString());
    makeIn(u"Dropbox/study/one.scrutineer"_s);
    QCOMPARE(m_stage->workspace().path(), m_stage->file(u"Dropbox/study/one.scrutineer"_s));
    QCOMPARE(m_stage->message().lead, u"Synchronised folder."_s);
    QCOMPARE(m_stage->message().action, u"Save a copy…"_s);

    // Not for the same file, not for another one beside it, and not after another start.
    m_stage->restart();
    QVERIFY(reopen(u"Dropbox/study/one.scrutineer"_s));
    QCOMPARE(m_stage->message().lead, QString());
    makeIn(u"Dropbox/study/two.scrutineer"_s);
    QCOMPARE(m_stage->message().lead, QString());
    makeIn(u"OneDrive/three.scrutineer"_s);
    QCOMPARE(m_stage->message().lead, u"Synchronised folder."_s);
}

int main(int count, char **words)
{
    Application application(count, words);
    TestEntryFlows test;
    return QTest::qExec(&test, count, words);
}

#include "tst_entryflows.moc"
