// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/uuid7.h"
#include "tests/support/randomrecords.h"
#include "tests/support/testproject.h"

#include <QTest>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

/// Change sets as values: what they hold, and that taking back twice is nothing.
class TestChangeSet : public QObject
{
    Q_OBJECT

private:
    static Record election(const QString &title)
    {
        Record record(requireRecordType(u"election"), RecordIdSource().next());
        record.setValue(u"title", title);
        record.setValue(u"country", u"AZ"_s);
        record.setValue(u"voting_day", u"2024-02-07"_s);
        return record;
    }

private Q_SLOTS:
    void insertHoldsWhatIsNotBlank();
    void updateHoldsWhatDiffers();
    void equalRecordsChangeNothing();
    void removalHoldsAllThatWas();
    void privateMarkIsAField();
    void inverseTwiceIsTheSame();
    void inverseRunsBackwards();
    void sourceStartsAgain();
};

void TestChangeSet::insertHoldsWhatIsNotBlank()
{
    ChangeSet set;
    set.insert(election(u"E"_s));
    const QList<FieldChange> fields = set.changes.first().fields;
    QCOMPARE(fields.size(), 3);
    for (const FieldChange &field : fields) {
        QVERIFY(field.before.isBlank());
        QVERIFY(!field.after.isBlank());
    }
}

void TestChangeSet::updateHoldsWhatDiffers()
{
    const Record before = election(u"E"_s);
    Record after = before;
    after.setValue(u"title", u"F"_s);
    after.setValue(u"snap", Value::flag(false));
    ChangeSet set;
    set.update(before, after);
    const QList<FieldChange> expected{{u"title"_s, Value(u"E"_s), Value(u"F"_s)},
                                      {u"snap"_s, Value(), Value::flag(false)}};
    QCOMPARE(set.changes.first().fields, expected);
}

void TestChangeSet::equalRecordsChangeNothing()
{
    const Record before = election(u"e\u0301"_s);
    Record after = before;
    after.setValue(u"title", u"\u00e9"_s);
    ChangeSet set;
    set.update(before, after);
    QVERIFY(set.isEmpty());
}

void TestChangeSet::removalHoldsAllThatWas()
{
    ChangeSet adding;
    adding.insert(election(u"E"_s));
    const Record record = election(u"E"_s);
    ChangeSet removing;
    removing.remove(record, u"2024-01-01T00:00:00.000Z"_s);
    QCOMPARE(removing.changes.first().fields.size(), 3);
    const RecordChange back = removing.changes.first().inverse();
    QVERIFY(back.operation == RecordChange::Operation::Insert);
    QCOMPARE(back.created, u"2024-01-01T00:00:00.000Z"_s);
    QCOMPARE(back.fields.first().after, Value(u"E"_s));
}

void TestChangeSet::privateMarkIsAField()
{
    const Record before = election(u"E"_s);
    Record after = before;
    after.setPrivate(true);
    ChangeSet set;
    set.update(before, after);
    QCOMPARE(set.changes.size(), 1);
    QCOMPARE(set.changes.first().fields.first().field, u"private"_s);
}

void TestChangeSet::inverseTwiceIsTheSame()
{
    TestProject project;
    RandomRecords random(project.workspace, 23);
    ChangeSet set;
    for (const RecordType *type : recordTypes()) {
        const Record record = random.make(*type);
        if (!record.isValid())
            continue;
        random.added(type->key(), record.id());
        set.insert(record);
        set.update(record, random.altered(record));
        set.remove(record, u"2024-01-01T00:00:00.000Z"_s);
    }
    QVERIFY(set.changes.size() > 60);
    QCOMPARE(set.inverse().inverse().changes, set.changes);
    for (const RecordChange &change : std::as_const(set.changes))
        QCOMPARE(change.inverse().inverse(), change);
}

void TestChangeSet::inverseRunsBackwards()
{
    const Record first = election(u"first"_s);
    const Record second = election(u"second"_s);
    ChangeSet set;
    set.title = u"Both"_s;
    set.insert(first);
    set.insert(second);
    const ChangeSet back = set.inverse();
    QCOMPARE(back.changes.size(), 2);
    QCOMPARE(back.changes.first().id, second.id());
    QVERIFY(back.changes.first().operation == RecordChange::Operation::Delete);
    QCOMPARE(back.title, QString());
}

void TestChangeSet::sourceStartsAgain()
{
    ChangeSet set;
    set.insert(election(u"first"_s));
    set.insert(election(u"second"_s));
    ChangeSetSource source(set);
    for (int pass = 0; pass < 3; ++pass) {
        source.rewind();
        QList<RecordChange> seen;
        RecordChange change;
        while (source.next(change))
            seen += change;
        QCOMPARE(seen, set.changes);
    }
}

QTEST_GUILESS_MAIN(TestChangeSet)
#include "tst_changeset.moc"
