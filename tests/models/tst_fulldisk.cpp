// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/history.h"
#include "models/storage/searchindex.h"
#include "models/storage/writer.h"
#include "tests/support/testproject.h"

#include <QFileInfo>
#include <QScopeGuard>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

namespace {

ChangeSet manyPersons(Workspace &workspace, int count)
{
    ChangeSet changes;
    changes.title = u"Import"_s;
    for (int i = 0; i < count; ++i) {
        Record person(requireRecordType(u"person"), workspace.newId());
        person.setValue(u"name", u"Məmmədova the %1st of a long list of names"_s.arg(i));
        changes.insert(person);
    }
    return changes;
}

} // namespace

/// A disk that fills up in the middle of a change: a sentence, nothing half done, nothing lost, and work goes on.
class TestFullDisk : public QObject
{
    Q_OBJECT

private:
    static void checkWhole(const QString &path);

private Q_SLOTS:
    void fullFileIsSaidAndNothingIsLost();
    void failingLogIsSaidAndNothingIsLost();
    void copyThatDoesNotFitLeavesNothing();
};

void TestFullDisk::checkWhole(const QString &path)
{
    Connection connection;
    QVERIFY(connection.open(path, Access::ReadWrite).ok());
    QCOMPARE(connection.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    QVERIFY(!connection.value(u"PRAGMA foreign_key_check"_s).isValid());
    QVERIFY(HistoryReader(connection).verify().intact);
    QCOMPARE(SearchIndex(connection).damaged(), QStringList());
}

// SQLite's own ceiling gives the code that a full disk gives.
void TestFullDisk::fullFileIsSaidAndNothingIsLost()
{
    TestProject project;
    const QString before = project.everything();
    const ChangeSet changes = manyPersons(project.workspace, 3000);
    const QString change = project.workspace.newId();
    project.workspace.close();

    Connection connection;
    QVERIFY(connection.open(project.path(), Access::ReadWrite).ok());
    const int pages = connection.value(u"PRAGMA page_count"_s).toInt();
    QCOMPARE(connection.value(u"PRAGMA max_page_count = %1"_s.arg(pages + 40)).toInt(), pages + 40);
    ChangeSetSource source(changes);
    const ChangeHeader header{.title = changes.title, .author = u"Tester"_s, .target = {}};
    const QString at = u"2024-02-07T10:00:00.000Z"_s;
    const Result<ChangeNotice> refused = Writer(connection).apply(header, source, change, at);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.problem().kind, Problem::Kind::DiskFull);
    QVERIFY2(refused.problem().sentence.contains("disk is full"_L1), qPrintable(refused.problem().sentence));
    QCOMPARE(connection.value(u"SELECT count(*) FROM person"_s).toInt(), 0);
    QCOMPARE(connection.value(u"SELECT count(*) FROM change WHERE id = ?"_s, {change}).toInt(), 0);

    // With room again the very same change goes in.
    connection.execute(u"PRAGMA max_page_count = 100000"_s);
    const Result<ChangeNotice> done = Writer(connection).apply(header, source, change, at);
    QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.problem().sentence));
    connection.close();
    checkWhole(project.path());

    QVERIFY(project.workspace.open(project.path()).ok());
    QVERIFY(project.workspace.undoNow().ok());
    QCOMPARE(project.everything(), before);
}

// The log beside the project cannot grow, as with a quota.
void TestFullDisk::failingLogIsSaidAndNothingIsLost()
{
    TestProject project;
    const QString kept = project.add(u"person"_s, {{u"name"_s, u"Kept"_s}});
    const QString before = project.everything();
    const qint64 log = QFileInfo(project.path() + u"-wal"_s).size();
    QVERIFY(log > 0);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit former{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &former), 0);
    const rlimit narrow{.rlim_cur = rlim_t(log) + 100'000, .rlim_max = former.rlim_max};
    {
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &narrow), 0);
        const auto widen = qScopeGuard([&former] { setrlimit(RLIMIT_FSIZE, &former); });
        const Workspace::Committed refused = project.workspace.commitNow(manyPersons(project.workspace, 5000));
        QVERIFY(!refused.ok());
        QVERIFY2(refused.problem().sentence.contains("Nothing was changed"_L1), qPrintable(refused.problem().sentence));
        QVERIFY(project.workspace.isWritable());
    }
    QCOMPARE(project.everything(), before);
    project.set(kept, u"name"_s, u"Changed afterwards"_s);
    QVERIFY(project.workspace.commitNow(manyPersons(project.workspace, 50)).ok());
    project.workspace.close();
    checkWhole(project.path());
    QVERIFY(project.workspace.open(project.path()).ok());
    QCOMPARE(project.workspace.store().record(kept).value(u"name").text(), u"Changed afterwards"_s);
}

void TestFullDisk::copyThatDoesNotFitLeavesNothing()
{
    TestProject project;
    QVERIFY(project.workspace.commitNow(manyPersons(project.workspace, 500)).ok());
    const QString before = project.everything();
    const QString target = project.folder() + u"/copy.scrutineer"_s;
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit former{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &former), 0);
    const rlimit narrow{.rlim_cur = 200'000, .rlim_max = former.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &narrow), 0);
    const Outcome copied = project.workspace.saveCopy(target).result();
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &former), 0);
    QVERIFY(!copied.ok());
    QVERIFY(!copied.problem().sentence.isEmpty());
    QVERIFY(!QFileInfo::exists(target));
    QCOMPARE(project.everything(), before);
    QVERIFY(project.workspace.saveCopy(target).result().ok());
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
