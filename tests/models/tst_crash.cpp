// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/history.h"
#include "models/storage/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <random>
#include <unistd.h>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString crashChildArgument = u"--commit-until-killed"_s;

void acknowledge(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) != bytes.size())
        _exit(3);
}

/// Commits without end and says on the standard output what has been committed: "+id" and "-id".
int commitUntilKilled(const QString &path, quint32 seed)
{
    std::mt19937 random(seed);
    Workspace workspace;
    QStringList there;
    const RecordType &type = requireRecordType(u"person");
    for (int round = 0;; ++round) {
        if (!workspace.isOpen()) {
            const Outcome opened = workspace.open(path);
            if (!opened || !workspace.isWritable())
                return 2;
            acknowledge(u"open"_s);
        }
        ChangeSet changes;
        changes.title = u"Round %1"_s.arg(round);
        QStringList lines;
        for (int i = int(random() % 40); i >= 0; --i) {
            Record person(type, workspace.newId());
            person.setValue(u"name", u"Şəxs %1"_s.arg(random()));
            changes.insert(person);
            lines += u'+' + person.id();
        }
        if (there.size() > 20 && random() % 3 == 0) {
            const QString id = there.takeAt(qsizetype(random() % unsigned(there.size())));
            changes.remove(workspace.store().record(id));
            lines += u'-' + id;
        }
        if (!workspace.commitNow(changes).ok())
            return 4;
        // One write, so that what is acknowledged is whole.
        acknowledge(lines.join(u'\n'));
        for (const QString &line : std::as_const(lines)) {
            if (line.startsWith(u'+'))
                there += line.mid(1);
        }
        if (random() % 12 == 0)
            workspace.close();
    }
}

} // namespace

/// A process that is killed while it commits loses nothing that it said was committed.
class TestCrash : public QObject
{
    Q_OBJECT

private:
    /// Runs a child on the project, kills it after so many microseconds, and gives the lines it wrote.
    QStringList killedAfter(const QString &path, quint32 seed, int microseconds);
    void check(const QString &path, QHash<QString, bool> &acknowledged);

private Q_SLOTS:
    void killedAtRandomMomentsNothingIsLost();
};

QStringList TestCrash::killedAfter(const QString &path, quint32 seed, int microseconds)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {crashChildArgument, path, QString::number(seed)});
    if (!child.waitForStarted())
        return {};
    // Every other time the clock starts with the first sign of life, else at once, so that opening is hit too.
    if (seed % 4 != 0)
        child.waitForReadyRead(20'000);
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() < qint64(microseconds) * 1000 && child.state() == QProcess::Running)
        child.waitForReadyRead(1);
    const bool ran = child.state() == QProcess::Running;
    child.kill();
    child.waitForFinished();
    QStringList lines = QString::fromUtf8(child.readAllStandardOutput()).split(u'\n');
    lines.removeLast(); // What has no line end was not whole.
    return ran ? lines : QStringList{u"ended by itself: %1"_s.arg(child.exitCode())};
}

void TestCrash::check(const QString &path, QHash<QString, bool> &acknowledged)
{
    Workspace workspace;
    const Outcome opened = workspace.open(path);
    QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.problem().sentence));
    QVERIFY2(workspace.isWritable(), qPrintable(workspace.note()));
    Connection &connection = workspace.connection();
    const HistoryReader history(connection);
    const QList<ChangeEntry> newest = history.changes(1);
    for (auto record = acknowledged.begin(); record != acknowledged.end(); ++record) {
        const bool there = workspace.store().record(record.key()).isValid();
        if (*record && !there) {
            // The last commit may have been done without its word getting out; it may have taken this record away.
            const QList<RecordHistoryEntry> last = history.ofRecord(record.key(), 1);
            QVERIFY2(!last.isEmpty() && last.first().row.operation == RecordChange::Operation::Delete &&
                         last.first().change.id == newest.first().id,
                     "a record that was committed is lost");
            *record = false;
        }
        QCOMPARE(there, *record);
    }
    QCOMPARE(connection.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    QVERIFY(!connection.value(u"PRAGMA foreign_key_check"_s).isValid());
    QVERIFY(history.verify().intact);
}

void TestCrash::killedAtRandomMomentsNothingIsLost()
{
    bool given = false;
    quint32 seed = quint32(qEnvironmentVariableIntValue("SCRUTINEER_SEED", &given));
    if (!given)
        seed = QRandomGenerator::system()->generate() & 0x7fffffff;
    qInfo("SCRUTINEER_SEED=%u", seed);
    std::mt19937 random(seed);

    constexpr int kills = 200;
    constexpr int killsPerProject = 20;
    std::unique_ptr<QTemporaryDir> folder;
    QString path;
    QHash<QString, bool> acknowledged; // Whether the record was there at last, by id.
    int commits = 0;
    for (int kill = 0; kill < kills; ++kill) {
        if (kill % killsPerProject == 0) {
            folder = std::make_unique<QTemporaryDir>();
            path = folder->filePath(u"crash.scrutineer"_s);
            QVERIFY(createProject(path).ok());
            acknowledged.clear();
        }
        const QStringList lines = killedAfter(path, quint32(random()), int(random() % 60'000));
        for (const QString &line : lines) {
            QVERIFY2(!line.startsWith("ended"_L1), qPrintable(line));
            if (line.startsWith(u'+') || line.startsWith(u'-'))
                acknowledged[line.mid(1)] = line.startsWith(u'+');
            else
                ++commits;
        }
        check(path, acknowledged);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(commits > kills / 4);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == crashChildArgument)
        return commitUntilKilled(arguments[2], arguments[3].toUInt());
    TestCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crash.moc"
