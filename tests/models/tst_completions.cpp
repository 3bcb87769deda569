// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/completions.h"
#include "tests/support/testproject.h"

#include <QTest>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

/// Completion of references, over few records and over so many that the index is asked.
class TestCompletions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void blankGivesTheFirst_data() { sizes(); }
    void blankGivesTheFirst();
    void titlesOfStatements_data() { sizes(); }
    void titlesOfStatements();
    void typesWithoutIndexedNames();
    void notesTellMissionsApart_data() { sizes(); }
    void notesTellMissionsApart();

private:
    static void sizes()
    {
        QTest::addColumn<int>("others");
        QTest::newRow("few") << 5;
        QTest::newRow("many") << 2'100;
    }
    // Adds so many records that are called by words that no test looks for.
    static void addOthers(TestProject &project, const QString &type, const QString &field, int count)
    {
        ChangeSet changes;
        changes.title = u"Add"_s;
        for (int i = 0; i < count; ++i) {
            Record record(requireRecordType(type), project.workspace.newId());
            record.setValue(field, u"Zzz %1"_s.arg(i));
            changes.insert(record);
        }
        if (!project.workspace.commitNow(changes))
            throw std::runtime_error("the records were refused");
    }
    static QStringList labels(TestProject &project, const QString &type, const QString &typed, int limit = 5)
    {
        QStringList found;
        for (const Labelled &one : project.workspace.store().completions(requireRecordType(type), typed, limit))
            found += one.label;
        return found;
    }
};

void TestCompletions::finds_data()
{
    QTest::addColumn<int>("others");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected");
    for (const int others : {5, 2'100}) {
        const auto row = [others](const char *name, const QString &typed, const QStringList &expected) {
            QTest::addRow("%s, among %d", name, others) << others << typed << expected;
        };
        row("beginning", u"OT"_s, {u"OTS"_s});
        row("small letters", u"ots"_s, {u"OTS"_s});
        row("full name of a short one", u"turkic"_s, {u"OTS"_s});
        row("two words", u"organization turk"_s, {u"OTS"_s});
        row("further name", u"türk dövlət"_s, {u"OTS"_s});
        row("further name, folded", u"turk dovlet"_s, {u"OTS"_s});
        row("Azerbaijani letters", u"Əl"_s, {u"Əliyev Fund"_s});
        row("folded", u"eliyev"_s, {u"Əliyev Fund"_s});
        row("second word", u"fund"_s, {u"Əliyev Fund"_s});
        row("nothing", u"qqq"_s, {});
        row("signs only", u"\"*("_s, {});
    }
}

void TestCompletions::finds()
{
    QFETCH(int, others);
    QFETCH(QString, typed);
    QFETCH(QStringList, expected);
    TestProject project;
    const QString ots =
        project.add(u"organization"_s, {{u"name"_s, u"Organization of Turkic States"_s}, {u"short_name"_s, u"OTS"_s}});
    project.add(u"name"_s, {{u"subject"_s, ots}, {u"text"_s, u"Türk Dövlətləri Təşkilatı"_s}, {u"kind"_s, u"alias"_s}});
    project.add(u"organization"_s, {{u"name"_s, u"Əliyev Fund"_s}});
    // The same words in another type are not offered.
    project.add(u"person"_s, {{u"name"_s, u"Ots Turkic Fund Eliyev"_s}});
    addOthers(project, u"organization"_s, u"name"_s, others);
    QCOMPARE(labels(project, u"organization"_s, typed), expected);
}

void TestCompletions::blankGivesTheFirst()
{
    QFETCH(int, others);
    TestProject project;
    addOthers(project, u"person"_s, u"name"_s, others);
    project.add(u"person"_s, {{u"name"_s, u"Anna"_s}});
    const QStringList found = labels(project, u"person"_s, {}, 3);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.first(), u"Anna"_s);
    QCOMPARE(labels(project, u"person"_s, u"  "_s, 3), found);
}

void TestCompletions::titlesOfStatements()
{
    QFETCH(int, others);
    TestProject project;
    addOthers(project, u"statement"_s, u"title"_s, others);
    project.add(u"statement"_s, {{u"title"_s, u"Preliminary statement of the mission"_s}});
    QCOMPARE(labels(project, u"statement"_s, u"prelim"_s), QStringList{u"Preliminary statement of the mission"_s});
}

void TestCompletions::typesWithoutIndexedNames()
{
    TestProject project;
    project.add(u"statement"_s, {{u"title"_s, u"Any"_s}});
    QVERIFY(labels(project, u"statement_election"_s, u"any"_s).isEmpty());
    QVERIFY(!labels(project, u"statement"_s, u"any"_s).isEmpty());
}

void TestCompletions::notesTellMissionsApart()
{
    QFETCH(int, others);
    TestProject project;
    QStringList elections;
    for (const QString &title : {u"First"_s, u"Second"_s}) {
        elections += project.add(u"election"_s,
                                 {{u"title"_s, title}, {u"country"_s, u"AZ"_s}, {u"voting_day"_s, u"2024-02-07"_s}});
        project.add(u"mission"_s, {{u"title"_s, u"OTS"_s}, {u"election"_s, elections.last()}});
    }
    ChangeSet changes;
    changes.title = u"Add"_s;
    for (int i = 0; i < others; ++i) {
        Record mission(requireRecordType(u"mission"), project.workspace.newId());
        mission.setValue(u"title", u"Zzz %1"_s.arg(i));
        mission.setValue(u"election", elections.first());
        changes.insert(mission);
    }
    QVERIFY(project.workspace.commitNow(changes).ok());
    for (int i = 0; i < 2; ++i) {
        const QList<Completion> found = completionsWithNotes(project.workspace.connection(),
                                                             requireRecordType(u"mission"), u"ots"_s, 5, elections[i]);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().note, i == 0 ? u"First"_s : u"Second"_s);
        QVERIFY(found.first().inScope);
        QVERIFY(!found.last().inScope);
    }
    QVERIFY(
        completionsWithNotes(project.workspace.connection(), requireRecordType(u"mission"), u"qqq"_s, 5, {}).isEmpty());
}

QTEST_GUILESS_MAIN(TestCompletions)
#include "tst_completions.moc"
