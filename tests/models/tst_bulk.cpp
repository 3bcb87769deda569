// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/history.h"
#include "tests/support/testproject.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

namespace {

/// So many persons, made as they are asked for.
class PersonsSource : public ChangeSource
{
public:
    PersonsSource(int count, QString mark)
        : m_count(count)
        , m_mark(std::move(mark))
    {
    }
    void rewind() override { m_position = 0; }
    bool next(RecordChange &change) override
    {
        if (m_position == m_count)
            return false;
        const QString name = u"%1 %2"_s.arg(m_mark).arg(m_position);
        change = {.operation = RecordChange::Operation::Insert,
                  .type = u"person"_s,
                  .id = seedId(u"person", m_mark + QString::number(m_position)),
                  .fields = {{u"name"_s, Value(), name}, {u"country"_s, Value(), u"AZ"_s}},
                  .created = {}};
        ++m_position;
        return true;
    }

private:
    int m_count;
    QString m_mark;
    int m_position = 0;
};

/// The most memory that the process has held so far, in megabytes.
qint64 peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() / 1024;
    }
    return 0;
}

} // namespace

/// Changes that are too many to hold, and the bytes of attachments.
class TestBulk : public QObject
{
    Q_OBJECT

private:
    static Workspace::Committed commitPersons(Workspace &workspace, int count, const QString &mark);

private Q_SLOTS:
    void memoryStaysBounded();
    void historyHoldsOnlyIdsAndUndoBringsAllBack();
    void changedAfterwardsItIsDeclinedWhole();
    void undoGoesOnInTheNextSession();
    void viewsAreToldCountsOnly();
    void attachmentBytesAreKeptOnce();
};

Workspace::Committed TestBulk::commitPersons(Workspace &workspace, int count, const QString &mark)
{
    QFuture<Workspace::Committed> future =
        workspace.commitBulk({.title = u"Import"_s, .author = {}, .origin = ChangeOrigin::Import, .target = {}},
                             [=](Connection &) { return std::make_unique<PersonsSource>(count, mark); });
    while (!future.isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    return future.result();
}

void TestBulk::memoryStaysBounded()
{
    TestProject project;
    QVERIFY(commitPersons(project.workspace, 1000, u"first"_s).ok());
    const qint64 before = peakMegabytes();
    constexpr int many = 50'000;
    QVERIFY(commitPersons(project.workspace, many, u"many"_s).ok());
    QCOMPARE(project.workspace.store().count(requireRecordType(u"person")), qint64(many + 1000));
    const Workspace::Committed undone = project.workspace.undoNow();
    QVERIFY2(undone.ok(), undone.ok() ? "" : qPrintable(undone.problem().sentence));
    QCOMPARE(project.workspace.store().count(requireRecordType(u"person")), qint64(1000));
    QVERIFY(project.workspace.redoNow().ok());
    QCOMPARE(project.workspace.store().count(requireRecordType(u"person")), qint64(many + 1000));
    const qint64 grown = peakMegabytes() - before;
    // 32 MB of the writer's cache, the words counted for search, and little else.
    QVERIFY2(grown < 110, qPrintable(u"%1 MB"_s.arg(grown)));
}

void TestBulk::historyHoldsOnlyIdsAndUndoBringsAllBack()
{
    TestProject project;
    const QString empty = project.everything();
    QVERIFY(commitPersons(project.workspace, 300, u"p"_s).ok());
    const QString full = project.everything();
    Connection &connection = project.workspace.connection();
    QCOMPARE(connection.value(u"SELECT count(*) FROM change_row WHERE type = 'person'"_s).toInt(), 300);
    QCOMPARE(connection.value(u"SELECT count(fields) FROM change_row WHERE type = 'person'"_s).toInt(), 0);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(project.workspace.undoNow().ok());
        QCOMPARE(project.everything(), empty);
        QVERIFY(project.workspace.redoNow().ok());
        QCOMPARE(project.everything(), full);
    }
    QVERIFY(HistoryReader(connection).verify().intact);
}

void TestBulk::changedAfterwardsItIsDeclinedWhole()
{
    TestProject project;
    QVERIFY(commitPersons(project.workspace, 300, u"p"_s).ok());
    const QString bulk = project.workspace.undoLine().undoable().constLast().id;
    const QString touched = seedId(u"person", u"p7");
    project.set(touched, u"name"_s, u"Renamed"_s);
    // Undone in order, the first name comes back and then all may go.
    QVERIFY(project.workspace.undoNow().ok());
    QCOMPARE(project.workspace.store().record(touched).value(u"name").text(), u"p 7"_s);
    QVERIFY(project.workspace.redoNow().ok());
    QVERIFY(project.workspace.undoNow().ok());
    QVERIFY(project.workspace.undoNow().ok());
    QVERIFY(!project.workspace.store().record(touched).isValid());
    // Taken back out of order, what was changed since is not thrown away.
    QVERIFY(project.workspace.redoNow().ok());
    project.set(touched, u"name"_s, u"Renamed"_s);
    const QString before = project.everything();
    const Result<ChangeSet> revert = HistoryReader(project.workspace.connection()).revertChange(bulk);
    QVERIFY(revert.ok());
    QCOMPARE(project.workspace.commitNow(*revert).problem().kind, Problem::Kind::Conflict);
    QCOMPARE(project.everything(), before);
}

void TestBulk::undoGoesOnInTheNextSession()
{
    TestProject project;
    const QString empty = project.everything();
    QVERIFY(commitPersons(project.workspace, 300, u"p"_s).ok());
    const QString full = project.everything();
    project.workspace.close();
    QVERIFY(project.workspace.open(project.path()).ok());
    QCOMPARE(project.workspace.undoTitle(), u"Import"_s);
    QVERIFY(project.workspace.undoNow().ok());
    QCOMPARE(project.everything(), empty);
    project.workspace.close();
    QVERIFY(project.workspace.open(project.path()).ok());
    QVERIFY(project.workspace.redoNow().ok());
    QCOMPARE(project.everything(), full);
}

void TestBulk::viewsAreToldCountsOnly()
{
    TestProject project;
    QSignalSpy changed(&project.workspace, &Workspace::changed);
    QVERIFY(commitPersons(project.workspace, ChangeNotice::listed, u"few"_s).ok());
    QVERIFY(commitPersons(project.workspace, ChangeNotice::listed + 1, u"many"_s).ok());
    QCOMPARE(changed.size(), 2);
    const auto few = changed[0].first().value<ChangeNotice>();
    QCOMPARE(few.rows.size(), ChangeNotice::listed);
    QVERIFY(!few.isBulk());
    const auto many = changed[1].first().value<ChangeNotice>();
    QVERIFY(many.isBulk());
    QCOMPARE(many.counts.value(u"person"_s), qint64(ChangeNotice::listed + 1));
}

void TestBulk::attachmentBytesAreKeptOnce()
{
    TestProject project;
    const QString person = project.add(u"person"_s, {{u"name"_s, u"P"_s}});
    const QByteArray bytes = QByteArray("%PDF-1.7\n") + QByteArray(100'000, '\0') + "end";
    const QString digest = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const auto attach = [&](const QString &name) {
        Record attachment(requireRecordType(u"attachment"), project.workspace.newId());
        attachment.setValue(u"subject", person);
        attachment.setValue(u"name", name);
        attachment.setValue(u"digest", digest);
        attachment.setValue(u"size", Value(qint64(bytes.size())));
        ChangeSet set;
        set.title = u"Attach"_s;
        set.insert(attachment);
        set.contents.insert(digest, bytes);
        return project.workspace.commitNow(set).ok();
    };
    QVERIFY(attach(u"report.pdf"_s));
    QVERIFY(attach(u"the same.pdf"_s));
    Connection &connection = project.workspace.connection();
    QCOMPARE(connection.value(u"SELECT count(*) FROM attachment"_s).toInt(), 2);
    QCOMPARE(connection.value(u"SELECT count(*) FROM attachment_content"_s).toInt(), 1);
    QCOMPARE(project.workspace.store().content(digest), bytes);
    // The bytes outlive undo, so that redo needs nothing but the file.
    QVERIFY(project.workspace.undoNow().ok());
    QVERIFY(project.workspace.undoNow().ok());
    QVERIFY(project.workspace.redoNow().ok());
    QCOMPARE(project.workspace.store().content(digest), bytes);
}

QTEST_GUILESS_MAIN(TestBulk)
#include "tst_bulk.moc"
