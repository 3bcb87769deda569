// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/history.h"
#include "models/storage/searchindex.h"
#include "tests/support/randomrecords.h"
#include "tests/support/testproject.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

/// Ten thousand random operations, then all of them taken back one by one.
class TestRandomOperations : public QObject
{
    Q_OBJECT

private:
    /// The record and all that refer to it, however far; empty when they are too many.
    QList<Record> withParts(TestProject &project, const QString &id) const;
    int addOperations(TestProject &project, RandomRecords &random, ChangeSet &changes) const;
    void follow(RandomRecords &random, const ChangeSet &changes) const;

private Q_SLOTS:
    void undoingAllGivesTheSameProject();
};

QList<Record> TestRandomOperations::withParts(TestProject &project, const QString &id) const
{
    constexpr qsizetype most = 12;
    QStringList waiting{id};
    QSet<QString> seen{id};
    QList<Record> found;
    while (!waiting.isEmpty()) {
        const QString next = waiting.takeFirst();
        found += project.workspace.store().record(next);
        for (const Related &related : project.workspace.store().related(next, int(most) + 1)) {
            for (const QString &referrer : related.ids) {
                if (!seen.contains(referrer)) {
                    seen += referrer;
                    waiting += referrer;
                }
            }
        }
        if (seen.size() > most)
            return {};
    }
    return found;
}

int TestRandomOperations::addOperations(TestProject &project, RandomRecords &random, ChangeSet &changes) const
{
    const int kind = random.below(10);
    const RecordType &type = *recordTypes()[std::size_t(random.below(int(recordTypes().size())))];
    const QStringList ids = random.ids(type.key());
    if (kind < 5 || ids.isEmpty()) {
        for (int i = random.below(3); i >= 0; --i) {
            if (const Record made = random.make(type); made.isValid())
                changes.insert(made);
        }
    } else if (kind < 8) {
        for (int i = random.below(3); i >= 0; --i) {
            // Each record once in a set, as the before-values are those of the file.
            const Record before = project.workspace.store().record(ids[random.below(int(ids.size()))]);
            const bool twice = std::any_of(changes.changes.begin(), changes.changes.end(),
                                           [&](const RecordChange &change) { return change.id == before.id(); });
            if (!twice)
                changes.update(before, random.altered(before));
        }
    } else {
        for (const Record &record : withParts(project, ids[random.below(int(ids.size()))]))
            changes.remove(record);
    }
    return int(changes.changes.size());
}

void TestRandomOperations::follow(RandomRecords &random, const ChangeSet &changes) const
{
    for (const RecordChange &change : changes.changes) {
        if (change.operation == RecordChange::Operation::Insert)
            random.added(change.type, change.id);
        else if (change.operation == RecordChange::Operation::Delete)
            random.removed(change.type, change.id);
    }
}

void TestRandomOperations::undoingAllGivesTheSameProject()
{
    bool given = false;
    quint32 seed = quint32(qEnvironmentVariableIntValue("SCRUTINEER_SEED", &given));
    if (!given)
        seed = QRandomGenerator::system()->generate() & 0x7fffffff;
    qInfo("SCRUTINEER_SEED=%u", seed);

    TestProject project;
    RandomRecords random(project.workspace, seed);
    constexpr int operations = 10'000;
    constexpr int stride = 1000;
    // What the project looked like after so many changes.
    QMap<int, QString> looks{{0, project.everything()}};
    QHash<RecordChange::Operation, int> counts;
    int done = 0;
    int commits = 0;
    while (done < operations) {
        ChangeSet changes;
        changes.title = u"Change %1"_s.arg(commits);
        if (addOperations(project, random, changes) == 0)
            continue;
        const Workspace::Committed committed = project.workspace.commitNow(changes);
        QVERIFY2(committed.ok(), committed.ok() ? "" : qPrintable(committed.problem().sentence));
        follow(random, changes);
        done += int(changes.changes.size());
        for (const RecordChange &change : changes.changes)
            ++counts[change.operation];
        if (++commits % stride == 0)
            looks[commits] = project.everything();
    }
    QVERIFY(counts[RecordChange::Operation::Insert] > 1000);
    QVERIFY(counts[RecordChange::Operation::Update] > 1000);
    QVERIFY(counts[RecordChange::Operation::Delete] > 500);

    while (commits > 0) {
        const Workspace::Committed undone = project.workspace.undoNow();
        QVERIFY2(undone.ok(), undone.ok() ? "" : qPrintable(undone.problem().sentence));
        if (looks.contains(--commits))
            QVERIFY2(project.everything() == looks[commits], qPrintable(u"after %1 changes"_s.arg(commits)));
    }
    QCOMPARE(project.workspace.connection().value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    QVERIFY(!project.workspace.connection().value(u"PRAGMA foreign_key_check"_s).isValid());
    QVERIFY(HistoryReader(project.workspace.connection()).verify().intact);
    project.workspace.close();
    Connection writing;
    QVERIFY(writing.open(project.path(), Access::ReadWrite).ok());
    QCOMPARE(SearchIndex(writing).damaged(), QStringList());
}

QTEST_GUILESS_MAIN(TestRandomOperations)
#include "tst_randomoperations.moc"
