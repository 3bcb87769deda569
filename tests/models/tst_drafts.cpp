// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/recordedit.h"
#include "models/storage/drafts.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void newerTakesThePlaceOfOlder();
    void newestOfAType();
    void projectsAreApart();
    void removedIsGone();
    void brokenFilesAreLeftOut();
    void folderThatCannotBeMadeIsToldInWords();
    void waitsForTheDiskWhenItGoes();

private:
    static Draft draftOf(const QString &id, const QString &type = u"person"_s)
    {
        RecordEdit edit;
        edit.main.now = Record(requireRecordType(type), id);
        edit.main.now.setValue(u"name", u"Ömər Кузнецов 🗳"_s);
        edit.typed[id].insert(u"country"_s, u"Azer"_s);
        Draft draft;
        draft.type = type;
        draft.recordId = id;
        draft.isNew = true;
        draft.label = u"Ömər Кузнецов 🗳"_s;
        draft.content = edit.toJson();
        return draft;
    }
    static QStringList files(const QTemporaryDir &folder)
    {
        QStringList found;
        QDirIterator all(folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext())
            found += all.next();
        return found;
    }
};

void TestDrafts::comesBackAsItWas()
{
    const QTemporaryDir folder;
    const Draft written = draftOf(u"0190a000-0000-7000-8000-000000000001"_s);
    {
        Drafts drafts(folder.path(), u"/x/one.scrutineer"_s);
        QVERIFY(drafts.write(written).result().ok());
    }
    Drafts drafts(folder.path(), u"/x/one.scrutineer"_s);
    const std::optional<Draft> kept = drafts.of(written.recordId);
    QVERIFY(kept);
    QCOMPARE(kept->type, written.type);
    QCOMPARE(kept->label, written.label);
    QVERIFY(kept->isNew);
    QCOMPARE(kept->content, written.content);
    QVERIFY(kept->written.isValid());
    QCOMPARE(kept->written.timeSpec(), Qt::UTC);
    QCOMPARE(RecordEdit::fromJson(kept->content), RecordEdit::fromJson(written.content));
}

void TestDrafts::newerTakesThePlaceOfOlder()
{
    const QTemporaryDir folder;
    Drafts drafts(folder.path(), u"/x/one.scrutineer"_s);
    Draft draft = draftOf(u"0190a000-0000-7000-8000-000000000001"_s);
    drafts.write(draft);
    draft.label = u"Later"_s;
    drafts.write(draft);
    QCOMPARE(drafts.all().size(), 1);
    QCOMPARE(drafts.all().first().label, u"Later"_s);
    QCOMPARE(files(folder).size(), 1);
}

void TestDrafts::newestOfAType()
{
    const QTemporaryDir folder;
    Drafts drafts(folder.path(), u"/x/one.scrutineer"_s);
    QVERIFY(!drafts.newest(u"person"_s));
    drafts.write(draftOf(u"0190a000-0000-7000-8000-000000000001"_s)).waitForFinished();
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() > drafts.all().first().written);
    drafts.write(draftOf(u"0190a000-0000-7000-8000-000000000002"_s)).waitForFinished();
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() > drafts.all().first().written);
    drafts.write(draftOf(u"0190a000-0000-7000-8000-000000000003"_s, u"organization"_s));
    Draft stored = draftOf(u"0190a000-0000-7000-8000-000000000004"_s);
    stored.isNew = false;
    drafts.write(stored);
    QCOMPARE(drafts.newest(u"person"_s)->recordId, u"0190a000-0000-7000-8000-000000000002"_s);
    QCOMPARE(drafts.newest(u"organization"_s)->recordId, u"0190a000-0000-7000-8000-000000000003"_s);
    QCOMPARE(drafts.all().size(), 4);
}

void TestDrafts::projectsAreApart()
{
    const QTemporaryDir folder;
    Drafts one(folder.path(), u"/x/one.scrutineer"_s);
    Drafts two(folder.path(), u"/x/two.scrutineer"_s);
    one.write(draftOf(u"0190a000-0000-7000-8000-000000000001"_s)).waitForFinished();
    QVERIFY(two.all().isEmpty());
    QVERIFY(!two.of(u"0190a000-0000-7000-8000-000000000001"_s));
}

void TestDrafts::removedIsGone()
{
    const QTemporaryDir folder;
    Drafts drafts(folder.path(), u"/x/one.scrutineer"_s);
    const Draft draft = draftOf(u"0190a000-0000-7000-8000-000000000001"_s);
    drafts.write(draft);
    QVERIFY(drafts.remove(draft.recordId).result().ok());
    QVERIFY(!drafts.of(draft.recordId));
    QVERIFY(files(folder).isEmpty());
    QVERIFY(drafts.remove(draft.recordId).result().ok()); // What is not there need not be removed.
}

void TestDrafts::brokenFilesAreLeftOut()
{
    const QTemporaryDir folder;
    Drafts drafts(folder.path(), u"/x/one.scrutineer"_s);
    drafts.write(draftOf(u"0190a000-0000-7000-8000-000000000001"_s)).waitForFinished();
    const QString broken = QFileInfo(files(folder).first()).path() + u"/broken.json"_s;
    QFile file(broken);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"type\": \"person\", \"rec");
    file.close();
    QCOMPARE(drafts.all().size(), 1);
    QVERIFY(QFile::exists(broken));
    QVERIFY(!RecordEdit::fromJson({}));
    QVERIFY(!RecordEdit::fromJson({{u"main"_s, QJsonObject{{u"now"_s, QJsonObject{{u"type"_s, u"no such"_s}}}}}}));
}

void TestDrafts::folderThatCannotBeMadeIsToldInWords()
{
    const QTemporaryDir folder;
    const QString blocked = folder.filePath(u"file"_s);
    QFile file(blocked);
    QVERIFY(file.open(QIODevice::WriteOnly));
    Drafts drafts(blocked, u"/x/one.scrutineer"_s);
    const Outcome outcome = drafts.write(draftOf(u"0190a000-0000-7000-8000-000000000001"_s)).result();
    QVERIFY(!outcome.ok());
    QVERIFY2(outcome.problem().sentence.startsWith(u"The draft could not be kept"_s),
             qPrintable(outcome.problem().sentence));
}

void TestDrafts::waitsForTheDiskWhenItGoes()
{
    const QTemporaryDir folder;
    {
        Drafts drafts(folder.path(), u"/x/one.scrutineer"_s);
        for (int i = 0; i < 20; ++i)
            drafts.write(draftOf(u"0190a000-0000-7000-8000-0000000000%1"_s.arg(i + 10)));
    }
    QCOMPARE(files(folder).size(), 20);
}

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
