// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/history.h"
#include "tests/support/testproject.h"

#include <QSignalSpy>
#include <QTest>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

/// Opening, committing, conflicts, undo across sessions and closing to one file.
class TestWorkspace : public QObject
{
    Q_OBJECT

private:
    QString addElection(TestProject &project)
    {
        return project.add(
            u"election"_s,
            {{u"title"_s, u"Presidential, 7 Feb 2024"_s}, {u"country"_s, u"AZ"_s}, {u"voting_day"_s, u"2024-02-07"_s}});
    }

private Q_SLOTS:
    void commitsAndReadsBack();
    void futureEndsAfterChanged();
    void staleChangeIsAConflict();
    void undoBringsBackWhatWasDeleted();
    void undoWaitsForWhatIsBeingWritten();
    void undoTwiceAtOnceTakesBackTwo();
    void stepThatWaitsEndsWithTheProject();
    void undoGoesOnInTheNextSession();
    void staleUndoIsDeclined();
    void brokenReferenceIsRefused();
    void referredRecordStays();
    void forwardReferencesWork();
    void secondWriterOpensReadOnly();
    void closedProjectIsOneFile();
    void chainBreaksWhenHistoryIsAltered();
    void revertsFieldRecordAndChange();
};

void TestWorkspace::commitsAndReadsBack()
{
    TestProject project;
    const QString election = addElection(project);
    const Record record = project.workspace.store().record(election);
    QCOMPARE(record.value(u"title").text(), u"Presidential, 7 Feb 2024"_s);
    QCOMPARE(project.workspace.store().label(election), u"Presidential, 7 Feb 2024"_s);
    const QVariant earliest = project.workspace.connection().value(u"SELECT voting_day_earliest FROM election"_s);
    QCOMPARE(earliest.toString(), u"2024-02-07"_s);
}

void TestWorkspace::futureEndsAfterChanged()
{
    TestProject project;
    QSignalSpy changed(&project.workspace, &Workspace::changed);
    Record person(requireRecordType(u"person"), project.workspace.newId());
    person.setValue(u"name", u"İlham Əliyev"_s);
    ChangeSet changes;
    changes.title = u"Add person"_s;
    changes.insert(person);
    int seen = -1;
    project.workspace.commit(changes).then(&project.workspace, [&](const Workspace::Committed &committed) {
        QVERIFY(committed.ok());
        seen = int(changed.count());
    });
    QTRY_COMPARE(seen, 1);
    QCOMPARE(changed.first().first().value<ChangeNotice>().rows.size(), 1);
}

void TestWorkspace::staleChangeIsAConflict()
{
    TestProject project;
    const QString election = addElection(project);
    const Record before = project.workspace.store().record(election);
    project.set(election, u"title"_s, u"Other title"_s);
    Record after = before;
    after.setValue(u"title", u"Third title"_s);
    ChangeSet stale;
    stale.title = u"Rename"_s;
    stale.update(before, after);
    const Workspace::Committed committed = project.workspace.commitNow(stale);
    QVERIFY(!committed.ok());
    QCOMPARE(committed.problem().kind, Problem::Kind::Conflict);
    QVERIFY(committed.problem().sentence.contains(u"Title"_s));
    QCOMPARE(project.workspace.store().label(election), u"Other title"_s);
}

void TestWorkspace::undoBringsBackWhatWasDeleted()
{
    TestProject project;
    const QString election = addElection(project);
    const QString before = project.everything();
    ChangeSet removal;
    removal.title = u"Delete"_s;
    removal.remove(project.workspace.store().record(election));
    QVERIFY(project.workspace.commitNow(removal).ok());
    QVERIFY(!project.workspace.store().record(election).isValid());
    QCOMPARE(project.workspace.undoTitle(), u"Delete"_s);
    QVERIFY(project.workspace.undoNow().ok());
    QCOMPARE(project.everything(), before);
    QVERIFY(project.workspace.redoNow().ok());
    QVERIFY(!project.workspace.store().record(election).isValid());
    QVERIFY(project.workspace.undoNow().ok());
    QCOMPARE(project.everything(), before);
}

void TestWorkspace::undoWaitsForWhatIsBeingWritten()
{
    TestProject project;
    const QString earlier = addElection(project);
    Record person(requireRecordType(u"person"), project.workspace.newId());
    person.setValue(u"name", u"İlham Əliyev"_s);
    ChangeSet changes;
    changes.title = u"Add person"_s;
    changes.insert(person);
    const QFuture<Workspace::Committed> adding = project.workspace.commit(changes);
    // Asked for before the answer has come: it means the change that the user has just made.
    const QFuture<Workspace::Committed> undoing = project.workspace.undo();
    QTRY_VERIFY_WITH_TIMEOUT(undoing.isFinished(), 60'000);
    QVERIFY(adding.isFinished() && adding.result().ok());
    QVERIFY(undoing.result().ok());
    QVERIFY(!project.workspace.store().record(person.id()).isValid());
    QVERIFY(project.workspace.store().record(earlier).isValid());
    QCOMPARE(project.workspace.redoTitle(), u"Add person"_s);
}

void TestWorkspace::undoTwiceAtOnceTakesBackTwo()
{
    TestProject project;
    const QString first = addElection(project);
    const QString second = addElection(project);
    const QFuture<Workspace::Committed> one = project.workspace.undo();
    const QFuture<Workspace::Committed> other = project.workspace.undo();
    const QFuture<Workspace::Committed> back = project.workspace.redo();
    QTRY_VERIFY_WITH_TIMEOUT(one.isFinished() && other.isFinished() && back.isFinished(), 60'000);
    QVERIFY(one.result().ok() && other.result().ok() && back.result().ok());
    QVERIFY(project.workspace.store().record(first).isValid());
    QVERIFY(!project.workspace.store().record(second).isValid());
}

void TestWorkspace::stepThatWaitsEndsWithTheProject()
{
    TestProject project;
    addElection(project);
    const QFuture<Workspace::Committed> one = project.workspace.undo();
    const QFuture<Workspace::Committed> other = project.workspace.undo();
    project.workspace.close();
    QTRY_VERIFY_WITH_TIMEOUT(other.isFinished(), 60'000);
    QVERIFY(!other.result().ok());
    QCOMPARE(other.result().problem().kind, Problem::Kind::Cancelled);
}

void TestWorkspace::undoGoesOnInTheNextSession()
{
    TestProject project;
    const QString election = addElection(project);
    project.set(election, u"title"_s, u"Renamed"_s);
    project.workspace.close();
    QVERIFY(project.workspace.open(project.path()).ok());
    QCOMPARE(project.workspace.undoTitle(), u"Set title"_s);
    QVERIFY(project.workspace.undoNow().ok());
    QCOMPARE(project.workspace.store().label(election), u"Presidential, 7 Feb 2024"_s);
    project.workspace.close();
    QVERIFY(project.workspace.open(project.path()).ok());
    QCOMPARE(project.workspace.redoTitle(), u"Set title"_s);
    QCOMPARE(project.workspace.undoTitle(), u"Add election"_s);
}

void TestWorkspace::staleUndoIsDeclined()
{
    TestProject project;
    const QString election = addElection(project);
    project.set(election, u"title"_s, u"Second"_s);
    const QString secondChange = project.workspace.undoLine().undoable().last().id;
    project.set(election, u"title"_s, u"Third"_s);
    // The change before the last is reverted directly: it no longer fits.
    const Result<ChangeSet> reverting = HistoryReader(project.workspace.connection()).revertChange(secondChange);
    QVERIFY(reverting.ok());
    const Workspace::Committed committed = project.workspace.commitNow(*reverting);
    QVERIFY(!committed.ok());
    QCOMPARE(committed.problem().kind, Problem::Kind::Conflict);
    QCOMPARE(project.workspace.store().label(election), u"Third"_s);
}

void TestWorkspace::brokenReferenceIsRefused()
{
    TestProject project;
    Record mission(requireRecordType(u"mission"), project.workspace.newId());
    mission.setValue(u"title", u"Nowhere"_s);
    mission.setValue(u"election", project.workspace.newId());
    ChangeSet changes;
    changes.title = u"Add"_s;
    changes.insert(mission);
    const QString before = project.everything();
    QVERIFY(!project.workspace.commitNow(changes).ok());
    QCOMPARE(project.everything(), before);
}

void TestWorkspace::referredRecordStays()
{
    TestProject project;
    const QString election = addElection(project);
    project.add(u"mission"_s, {{u"title"_s, u"EOM"_s}, {u"election"_s, election}});
    ChangeSet removal;
    removal.title = u"Delete"_s;
    removal.remove(project.workspace.store().record(election));
    QCOMPARE(project.workspace.commitNow(removal).problem().kind, Problem::Kind::Invalid);
    QVERIFY(project.workspace.store().record(election).isValid());
    const QList<Related> related = project.workspace.store().related(election);
    QCOMPARE(related.size(), 1);
    QCOMPARE(related.first().type->key(), u"mission"_s);
}

void TestWorkspace::forwardReferencesWork()
{
    TestProject project;
    Record mission(requireRecordType(u"mission"), project.workspace.newId());
    Record election(requireRecordType(u"election"), project.workspace.newId());
    election.setValue(u"title", u"E"_s);
    election.setValue(u"country", u"AZ"_s);
    election.setValue(u"voting_day", u"2024"_s);
    mission.setValue(u"title", u"M"_s);
    mission.setValue(u"election", election.id());
    ChangeSet both;
    both.title = u"Both"_s;
    both.insert(mission);
    both.insert(election);
    QVERIFY(project.workspace.commitNow(both).ok());
    QVERIFY(project.workspace.undoNow().ok());
    QVERIFY(!project.workspace.store().record(mission.id()).isValid());
}

void TestWorkspace::secondWriterOpensReadOnly()
{
    TestProject project;
    Workspace second;
    QVERIFY(second.open(project.path()).ok());
    QCOMPARE(second.state(), Workspace::State::ReadOnly);
    QVERIFY(!second.note().isEmpty());
    ChangeSet nothing;
    QCOMPARE(second.commitNow(nothing).problem().kind, Problem::Kind::ReadOnly);
}

void TestWorkspace::closedProjectIsOneFile()
{
    TestProject project;
    addElection(project);
    project.workspace.close();
    const QStringList files = QDir(project.folder()).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(files, QStringList{u"test.scrutineer"_s});
}

void TestWorkspace::chainBreaksWhenHistoryIsAltered()
{
    TestProject project;
    addElection(project);
    QVERIFY(HistoryReader(project.workspace.connection()).verify().intact);
    project.workspace.close();
    Connection editor;
    QVERIFY(editor.open(project.path(), Access::ReadWrite).ok());
    editor.execute(u"UPDATE change SET author = 'Somebody else' WHERE title = 'Add election'"_s);
    QVERIFY(!HistoryReader(editor).verify().intact);
}

void TestWorkspace::revertsFieldRecordAndChange()
{
    TestProject project;
    const QString election = addElection(project);
    project.set(election, u"title"_s, u"Second"_s);
    const QString second = project.workspace.undoLine().undoable().last().id;
    project.set(election, u"snap"_s, Value::flag(true));
    const HistoryReader history(project.workspace.connection());
    const Result<ChangeSet> field = history.revertField(election, u"title"_s, second);
    QVERIFY(field.ok());
    QVERIFY(project.workspace.commitNow(*field).ok());
    QCOMPARE(project.workspace.store().label(election), u"Presidential, 7 Feb 2024"_s);
    QVERIFY(project.workspace.store().record(election).value(u"snap").truth());
    const Result<ChangeSet> record = history.revertRecord(election, second, false);
    QVERIFY(record.ok());
    QVERIFY(project.workspace.commitNow(*record).ok());
    QCOMPARE(project.workspace.store().label(election), u"Second"_s);
    QVERIFY(project.workspace.store().record(election).value(u"snap").isBlank());
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
