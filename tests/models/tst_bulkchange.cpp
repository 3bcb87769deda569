// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/bulkchange.h"
#include "models/analysis/bulksource.h"
#include "tests/support/testproject.h"

#include <QTest>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

class TestBulkChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsAndSkips();
    void clears();
    void refusesToClearWhatIsNeeded();
    void tagsComeAndGo();
    void sourcesOnceEach();
    void createdInPassing();
    void stateOfSeveral();
    void goneAndTwice();
    void manyThroughTheBulkWriter();
    void titleNamesTheFields();

private:
    static BulkChange changeOf(TestProject &project, const QStringList &ids)
    {
        BulkChange change;
        change.type = &requireRecordType(u"person");
        change.ids = ids;
        change.seed = project.workspace.newId();
        return change;
    }
    static QStringList addPersons(TestProject &project, int count)
    {
        ChangeSet changes;
        changes.title = u"Add"_s;
        QStringList ids;
        for (int i = 0; i < count; ++i) {
            Record person(requireRecordType(u"person"), project.workspace.newId());
            person.setValue(u"name", u"Person %1"_s.arg(i));
            if (i % 5 == 0)
                person.setValue(u"country", u"AZ"_s);
            changes.insert(person);
            ids += person.id();
        }
        if (!project.workspace.commitNow(changes))
            throw std::runtime_error("the persons were refused");
        return ids;
    }
    // The id of a tag, made when it is not there yet.
    static QString tag(TestProject &project, const QString &key)
    {
        const QString known = project.workspace.store().termId(u"tag"_s, key);
        return known.isEmpty()
                   ? project.add(u"term"_s, {{u"vocabulary"_s, u"tag"_s}, {u"key"_s, key}, {u"label_en"_s, key}})
                   : known;
    }
    static Record attached(const QString &type, const QString &field, const Value &value)
    {
        Record record(requireRecordType(type));
        record.setValue(field, value);
        return record;
    }
    static void commit(TestProject &project, const BulkChange &change)
    {
        ChangeSet changes = changesOf(change, project.workspace.store());
        changes.title = change.title(previewOf(change, project.workspace.store()).changed);
        const Workspace::Committed committed = project.workspace.commitNow(changes);
        QVERIFY2(committed.ok(), committed.ok() ? "" : qPrintable(committed.problem().sentence));
    }
};

void TestBulkChange::setsAndSkips()
{
    TestProject project;
    const QStringList ids = addPersons(project, 50);
    BulkChange change = changeOf(project, ids);
    QVERIFY(change.isEmpty());
    change.values.insert(u"country"_s, u"AZ"_s);
    QVERIFY(!change.isEmpty());
    const BulkPreview preview = previewOf(change, project.workspace.store());
    QCOMPARE(preview.all, 50);
    QCOMPARE(preview.changed, 40);
    QCOMPARE(preview.byField.value(u"country"_s), 40);
    QCOMPARE(changesOf(change, project.workspace.store()).changes.size(), 40);
    commit(project, change);
    for (const QString &id : ids)
        QCOMPARE(project.workspace.store().record(id).value(u"country").text(), u"AZ"_s);
    QCOMPARE(previewOf(change, project.workspace.store()).changed, 0);
    // One step takes all of it back.
    QVERIFY(project.workspace.undoNow().ok());
    for (qsizetype i = 0; i < ids.size(); ++i)
        QCOMPARE(project.workspace.store().record(ids[i]).value(u"country").text(), i % 5 == 0 ? u"AZ"_s : QString());
    QCOMPARE(previewOf(change, project.workspace.store()).changed, 40);
}

void TestBulkChange::clears()
{
    TestProject project;
    const QStringList ids = addPersons(project, 10);
    BulkChange change = changeOf(project, ids);
    change.values.insert(u"country"_s, Value());
    QVERIFY(change.findings().isEmpty());
    QCOMPARE(previewOf(change, project.workspace.store()).changed, 2);
    commit(project, change);
    QVERIFY(project.workspace.store().record(ids.first()).value(u"country").isBlank());
}

void TestBulkChange::refusesToClearWhatIsNeeded()
{
    TestProject project;
    BulkChange change = changeOf(project, addPersons(project, 2));
    change.values.insert(u"name"_s, Value());
    const QList<Finding> findings = change.findings();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().field, u"name"_s);
    QVERIFY(findings.first().severity == Finding::Severity::Error);
    change.values = {{u"country"_s, Value(7)}};
    QCOMPARE(change.findings().size(), 1);
    change.values.clear();
    change.attached = {attached(u"tag"_s, u"tag"_s, Value())};
    QCOMPARE(change.findings().size(), 1); // The tag is missing; whose it is is filled in.
}

void TestBulkChange::tagsComeAndGo()
{
    TestProject project;
    const QStringList ids = addPersons(project, 4);
    project.add(u"tag"_s, {{u"subject"_s, ids[0]}, {u"tag"_s, tag(project, u"to_check"_s)}});
    project.add(u"tag"_s, {{u"subject"_s, ids[1]}, {u"tag"_s, tag(project, u"old"_s)}});
    BulkChange change = changeOf(project, ids);
    change.attached = {attached(u"tag"_s, u"tag"_s, tag(project, u"to_check"_s))};
    change.removedTags = {tag(project, u"old"_s)};
    QCOMPARE(previewOf(change, project.workspace.store()).changed, 3);
    commit(project, change);
    const BulkState state = bulkState(project.workspace.store(), *change.type, ids);
    QCOMPARE(state.tags.value(tag(project, u"to_check"_s)), 4);
    QVERIFY(!state.tags.contains(tag(project, u"old"_s)));
    QVERIFY(project.workspace.undoNow().ok());
    QCOMPARE(bulkState(project.workspace.store(), *change.type, ids).tags.value(tag(project, u"old"_s)), 1);
    QVERIFY(project.workspace.redoNow().ok());
}

void TestBulkChange::sourcesOnceEach()
{
    TestProject project;
    const QStringList ids = addPersons(project, 3);
    const QString source = project.add(u"source"_s, {{u"title"_s, u"Report"_s}});
    BulkChange change = changeOf(project, ids);
    Record citation = attached(u"citation"_s, u"source"_s, source);
    citation.setValue(u"locator", u"p. 3"_s);
    change.attached = {citation};
    QVERIFY(change.findings().isEmpty());
    commit(project, change);
    for (const QString &id : ids)
        QCOMPARE(project.workspace.store().recordsWhere(requireRecordType(u"citation"), u"subject", id).size(), 1);
    QCOMPARE(previewOf(change, project.workspace.store()).changed, 0);
}

void TestBulkChange::createdInPassing()
{
    TestProject project;
    Record source(requireRecordType(u"source"), project.workspace.newId());
    source.setValue(u"title", u"New report"_s);
    const QStringList ids = addPersons(project, 3);
    BulkChange change = changeOf(project, ids);
    change.created = {source};
    change.attached = {attached(u"citation"_s, u"source"_s, source.id())};
    commit(project, change);
    QCOMPARE(project.workspace.store().recordsWhere(requireRecordType(u"citation"), u"source", source.id()).size(), 3);
}

void TestBulkChange::stateOfSeveral()
{
    TestProject project;
    const QStringList ids = addPersons(project, 10);
    const BulkState several = bulkState(project.workspace.store(), requireRecordType(u"person"), ids);
    QCOMPARE(several.count, 10);
    QVERIFY(several.fields.value(u"country"_s).several);
    QVERIFY(several.fields.value(u"name"_s).several);
    const BulkState same = bulkState(project.workspace.store(), requireRecordType(u"person"), {ids[0], ids[5]});
    QVERIFY(!same.fields.value(u"country"_s).several);
    QCOMPARE(same.fields.value(u"country"_s).value.text(), u"AZ"_s);
}

void TestBulkChange::goneAndTwice()
{
    TestProject project;
    const QStringList ids = addPersons(project, 2);
    BulkChange change = changeOf(project, ids + ids + QStringList{project.workspace.newId()});
    change.values.insert(u"country"_s, u"TR"_s);
    QCOMPARE(previewOf(change, project.workspace.store()).all, 2);
    commit(project, change);
}

void TestBulkChange::manyThroughTheBulkWriter()
{
    TestProject project;
    const QStringList ids = addPersons(project, 3000);
    for (int i = 0; i < 3; ++i)
        project.add(u"tag"_s, {{u"subject"_s, ids[i]}, {u"tag"_s, tag(project, u"old"_s)}});
    BulkChange change = changeOf(project, ids);
    change.values.insert(u"country"_s, u"TR"_s);
    change.removedTags = {tag(project, u"old"_s)};
    change.attached = {attached(u"tag"_s, u"tag"_s, tag(project, u"new"_s))};
    ChangeHeader header;
    header.title = change.title(3000);
    const QFuture<Workspace::Committed> future = project.workspace.commitBulk(
        header, [change](Connection &connection) { return std::make_unique<BulkSource>(change, connection); });
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60'000);
    QVERIFY2(future.result().ok(), future.result().ok() ? "" : qPrintable(future.result().problem().sentence));
    QCOMPARE(future.result()->counts.value(u"person"_s), 3000);
    BulkState state = bulkState(project.workspace.store(), *change.type, ids);
    QCOMPARE(state.fields.value(u"country"_s).value.text(), u"TR"_s);
    QVERIFY(!state.fields.value(u"country"_s).several);
    QCOMPARE(state.tags.value(tag(project, u"new"_s)), 3000);
    QVERIFY(!state.tags.contains(tag(project, u"old"_s)));
    QCOMPARE(project.workspace.connection().value(u"SELECT count(*) FROM record WHERE type = 'tag'"_s).toInt(), 3000);
    QVERIFY(project.workspace.undoNow().ok());
    state = bulkState(project.workspace.store(), *change.type, ids);
    QVERIFY(state.fields.value(u"country"_s).several);
    QCOMPARE(state.tags, (QMap<QString, qint64>{{tag(project, u"old"_s), 3}}));
}

void TestBulkChange::titleNamesTheFields()
{
    TestProject project;
    BulkChange change = changeOf(project, {});
    change.values.insert(u"country"_s, u"TR"_s);
    change.attached = {attached(u"tag"_s, u"tag"_s, tag(project, u"new"_s))};
    QCOMPARE(change.title(42), u"Edit 42 people: Country, Tag"_s);
}

QTEST_GUILESS_MAIN(TestBulkChange)
#include "tst_bulkchange.moc"
