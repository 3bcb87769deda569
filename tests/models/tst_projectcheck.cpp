// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/projectcheck.h"
#include "tests/support/testproject.h"

#include <QCryptographicHash>
#include <QTest>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

/// Each check finds what it is for, names the record, and finds nothing in a whole project.
class TestProjectCheck : public QObject
{
    Q_OBJECT

private:
    /// Alters the closed project behind the program's back and gives back what is found.
    static QList<CheckFinding> damage(TestProject &project, const QStringList &statements)
    {
        const QString path = project.path();
        project.workspace.close();
        Connection writer;
        if (!writer.open(path, Access::ReadWrite))
            return {};
        writer.execute(u"PRAGMA foreign_keys = OFF"_s);
        writer.execute(u"PRAGMA ignore_check_constraints = ON"_s);
        for (const QString &sql : statements)
            writer.execute(sql);
        writer.close();
        Connection checked;
        if (!checked.open(path, Access::ReadWrite))
            return {};
        return ProjectCheck(checked).run();
    }
    static QString fill(TestProject &project)
    {
        const QString election =
            project.add(u"election"_s,
                        {{u"title"_s, u"Presidential"_s}, {u"country"_s, u"AZ"_s}, {u"voting_day"_s, u"2024-02-07"_s}});
        return project.add(u"mission"_s, {{u"title"_s, u"Şəki mission"_s}, {u"election"_s, election}});
    }

private Q_SLOTS:
    void wholeProjectHasNoFindings();
    void brokenRulesAreFound_data();
    void brokenRulesAreFound();
    void findingNamesTheRecord();
    void attachmentBytesAreChecked();
    void searchIndexIsChecked();
    void longListsAreCut();
};

void TestProjectCheck::wholeProjectHasNoFindings()
{
    TestProject project;
    fill(project);
    QVERIFY(ProjectCheck(project.workspace.connection()).run().isEmpty());
    const QString path = project.path();
    project.workspace.close();
    Connection writer;
    QVERIFY(writer.open(path, Access::ReadWrite).ok());
    QVERIFY(ProjectCheck(writer).run().isEmpty());
}

void TestProjectCheck::brokenRulesAreFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("area");
    QTest::newRow("value outside its list") << u"UPDATE mission SET state = 'nonsense'"_s << u"file"_s;
    QTest::newRow("reference to nothing") << u"UPDATE mission SET election = 999999"_s << u"references"_s;
    QTest::newRow("content gone") << u"DELETE FROM mission"_s << u"records"_s;
    QTest::newRow("record gone") << u"DELETE FROM record WHERE type = 'mission'"_s << u"records"_s;
    QTest::newRow("unknown type") << u"UPDATE record SET type = 'spaceship' WHERE type = 'mission'"_s << u"records"_s;
    QTest::newRow("term of another vocabulary")
        << u"UPDATE mission SET kind = (SELECT seq FROM term WHERE vocabulary = 'election_kind' LIMIT 1)"_s
        << u"vocabulary"_s;
    QTest::newRow("parent in another vocabulary")
        << u"UPDATE term SET parent = (SELECT seq FROM term WHERE vocabulary = 'election_kind' LIMIT 1) "
           "WHERE vocabulary = 'mission_kind'"_s
        << u"vocabulary"_s;
    QTest::newRow("no date") << u"UPDATE election SET voting_day = 'soon'"_s << u"dates"_s;
    QTest::newRow("wrong first day") << u"UPDATE election SET voting_day_earliest = '2024-02-06'"_s << u"dates"_s;
    QTest::newRow("first day missing") << u"UPDATE election SET voting_day_latest = NULL"_s << u"dates"_s;
    QTest::newRow("history rewritten") << u"UPDATE change SET author = 'Nobody' WHERE seq = 2"_s << u"history"_s;
}

void TestProjectCheck::brokenRulesAreFound()
{
    QFETCH(QString, sql);
    QFETCH(QString, area);
    TestProject project;
    fill(project);
    const QList<CheckFinding> found = damage(project, {sql});
    const bool isFound =
        std::any_of(found.begin(), found.end(), [&](const CheckFinding &finding) { return finding.area == area; });
    QVERIFY2(isFound, "nothing was found in this area");
    for (const CheckFinding &finding : found)
        QVERIFY(!finding.sentence.isEmpty());
}

void TestProjectCheck::findingNamesTheRecord()
{
    TestProject project;
    const QString mission = fill(project);
    const QList<CheckFinding> found =
        damage(project, {u"UPDATE mission SET present = '2024-02-01', present_earliest = '2023-01-01'"_s});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().record, mission);
    QVERIFY(found.first().sentence.contains(u"Şəki mission"_s));
}

void TestProjectCheck::attachmentBytesAreChecked()
{
    TestProject project;
    const QString mission = fill(project);
    const QByteArray bytes = "what was read";
    const QString digest = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    Record attachment(requireRecordType(u"attachment"), project.workspace.newId());
    attachment.setValue(u"subject", mission);
    attachment.setValue(u"name", u"page.txt"_s);
    attachment.setValue(u"digest", digest);
    ChangeSet changes;
    changes.title = u"Attach"_s;
    changes.contents.insert(digest, bytes);
    changes.insert(attachment);
    QVERIFY(project.workspace.commitNow(changes).ok());
    QVERIFY(ProjectCheck(project.workspace.connection()).run().isEmpty());
    const QList<CheckFinding> found = damage(project, {u"UPDATE attachment_content SET bytes = x'00'"_s});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().area, u"attachments"_s);
    Connection writer;
    QVERIFY(writer.open(project.path(), Access::ReadWrite).ok());
    writer.execute(u"DELETE FROM attachment_content"_s);
    QCOMPARE(ProjectCheck(writer).run().size(), 1);
}

void TestProjectCheck::searchIndexIsChecked()
{
    TestProject project;
    fill(project);
    const QString path = project.path();
    project.workspace.close();
    Connection writer;
    QVERIFY(writer.open(path, Access::ReadWrite).ok());
    writer.execute(u"UPDATE mission SET title = 'Other words'"_s);
    const QList<CheckFinding> found = ProjectCheck(writer).run();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().area, u"search"_s);
}

void TestProjectCheck::longListsAreCut()
{
    TestProject project;
    ChangeSet changes;
    changes.title = u"Many"_s;
    constexpr int many = ProjectCheck::mostNamed + 10;
    for (int i = 0; i < many; ++i) {
        Record election(requireRecordType(u"election"), project.workspace.newId());
        election.setValue(u"title", u"Election %1"_s.arg(i));
        election.setValue(u"country", u"AZ"_s);
        election.setValue(u"voting_day", u"2024-02-07"_s);
        changes.insert(election);
    }
    QVERIFY(project.workspace.commitNow(changes).ok());
    const QList<CheckFinding> found = damage(project, {u"UPDATE election SET voting_day = 'soon'"_s});
    QCOMPARE(found.size(), ProjectCheck::mostNamed + 1);
    QVERIFY(found.last().record.isEmpty());
    QVERIFY(found.last().sentence.contains(u"10"_s));
}

QTEST_GUILESS_MAIN(TestProjectCheck)
#include "tst_projectcheck.moc"
