// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/history.h"
#include "tests/support/testproject.h"

#include <QTest>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

/// Changes that meet a project which is no longer what they were made for.
class TestConflict : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestProject> m_project;
    QString m_election;

    Store &store() { return m_project->workspace.store(); }
    Workspace::Committed commit(ChangeSet changes) { return m_project->workspace.commitNow(std::move(changes)); }
    ChangeSet renamed(const QString &title);
    /// The change is refused as `kind` and nothing of it is left.
    void refused(const ChangeSet &changes, Problem::Kind kind);

private Q_SLOTS:
    void init();
    void sameFieldIsAConflict();
    void otherFieldsAreNone();
    void sameValueIsAConflictToo();
    void blankThatWasFilledIsAConflict();
    void deletedRecordIsAConflict();
    void changedRecordIsNotDeleted();
    void privateMarkIsGuarded();
    void secondInsertIsAConflict();
    void oneConflictTakesBackTheWholeSet();
    void unknownFieldIsRefused();
    void derivedFieldIsRefused();
    void immutableFieldIsRefused();
    void fieldOfAReferenceNamesADeletedRecord();
    void undoAfterConflictGoesOn();
    void deletingTogetherWithReferrersWorksInAnyOrder();
    void cleanup() { m_project.reset(); }
};

void TestConflict::init()
{
    m_project = std::make_unique<TestProject>();
    m_election = m_project->add(
        u"election"_s, {{u"title"_s, u"First"_s}, {u"country"_s, u"AZ"_s}, {u"voting_day"_s, u"2024-02-07"_s}});
}

ChangeSet TestConflict::renamed(const QString &title)
{
    const Record before = store().record(m_election);
    Record after = before;
    after.setValue(u"title", title);
    ChangeSet changes;
    changes.title = u"Rename"_s;
    changes.update(before, after);
    return changes;
}

void TestConflict::refused(const ChangeSet &changes, Problem::Kind kind)
{
    const QString before = m_project->everything();
    const qint64 history = m_project->workspace.connection().value(u"SELECT count(*) FROM change"_s).toLongLong();
    const Workspace::Committed committed = commit(changes);
    QVERIFY(!committed.ok());
    QVERIFY(!committed.problem().sentence.isEmpty());
    QCOMPARE(committed.problem().kind, kind);
    QCOMPARE(m_project->everything(), before);
    QCOMPARE(m_project->workspace.connection().value(u"SELECT count(*) FROM change"_s).toLongLong(), history);
    QVERIFY(HistoryReader(m_project->workspace.connection()).verify().intact);
}

void TestConflict::sameFieldIsAConflict()
{
    const ChangeSet stale = renamed(u"Second"_s);
    m_project->set(m_election, u"title"_s, u"Other"_s);
    refused(stale, Problem::Kind::Conflict);
}

void TestConflict::otherFieldsAreNone()
{
    const ChangeSet late = renamed(u"Second"_s);
    m_project->set(m_election, u"snap"_s, Value::flag(true));
    QVERIFY(commit(late).ok());
    QVERIFY(store().record(m_election).value(u"snap").truth());
    QCOMPARE(store().label(m_election), u"Second"_s);
}

void TestConflict::sameValueIsAConflictToo()
{
    const ChangeSet stale = renamed(u"Second"_s);
    m_project->set(m_election, u"title"_s, u"Second"_s);
    refused(stale, Problem::Kind::Conflict);
}

void TestConflict::blankThatWasFilledIsAConflict()
{
    const Record before = store().record(m_election);
    Record after = before;
    after.setValue(u"round", Value(2));
    ChangeSet stale;
    stale.update(before, after);
    m_project->set(m_election, u"round"_s, Value(0));
    refused(stale, Problem::Kind::Conflict);
}

void TestConflict::deletedRecordIsAConflict()
{
    const ChangeSet stale = renamed(u"Second"_s);
    ChangeSet removal;
    removal.remove(store().record(m_election));
    QVERIFY(commit(removal).ok());
    refused(stale, Problem::Kind::Conflict);
    refused(removal, Problem::Kind::Conflict);
}

void TestConflict::changedRecordIsNotDeleted()
{
    ChangeSet removal;
    removal.remove(store().record(m_election));
    m_project->set(m_election, u"legal_basis"_s, u"Code"_s);
    refused(removal, Problem::Kind::Conflict);
}

void TestConflict::privateMarkIsGuarded()
{
    const Record before = store().record(m_election);
    Record after = before;
    after.setPrivate(true);
    ChangeSet change;
    change.update(before, after);
    QVERIFY(commit(change).ok());
    QVERIFY(store().record(m_election).isPrivate());
    refused(change, Problem::Kind::Conflict);
    // Made private meanwhile, a record is not deleted as if it were public: undo would bring it back public.
    ChangeSet removal;
    removal.remove(before);
    refused(removal, Problem::Kind::Conflict);
    QVERIFY(m_project->workspace.undoNow().ok());
    QVERIFY(!store().record(m_election).isPrivate());
}

void TestConflict::secondInsertIsAConflict()
{
    ChangeSet again;
    again.insert(store().record(m_election));
    refused(again, Problem::Kind::Conflict);
}

void TestConflict::oneConflictTakesBackTheWholeSet()
{
    ChangeSet set;
    Record person(requireRecordType(u"person"), m_project->workspace.newId());
    person.setValue(u"name", u"P"_s);
    set.insert(person);
    set.changes += renamed(u"Second"_s).changes;
    m_project->set(m_election, u"title"_s, u"Other"_s);
    refused(set, Problem::Kind::Conflict);
    QVERIFY(!store().record(person.id()).isValid());
}

void TestConflict::unknownFieldIsRefused()
{
    ChangeSet set = renamed(u"Second"_s);
    set.changes.first().fields.append({u"colour"_s, Value(), Value(u"red"_s)});
    refused(set, Problem::Kind::Invalid);
}

void TestConflict::derivedFieldIsRefused()
{
    const RecordType &type = requireRecordType(u"mission");
    const auto derived =
        std::find_if(type.fields.begin(), type.fields.end(), [](const Field &field) { return !field.isStored(); });
    QVERIFY(derived != type.fields.end());
    const QString mission = m_project->add(u"mission"_s, {{u"title"_s, u"M"_s}, {u"election"_s, m_election}});
    ChangeSet set;
    set.changes = {{.operation = RecordChange::Operation::Update,
                    .type = u"mission"_s,
                    .id = mission,
                    .fields = {{derived->key(), Value(), Value(u"x"_s)}},
                    .created = {}}};
    refused(set, Problem::Kind::Invalid);
}

void TestConflict::immutableFieldIsRefused()
{
    const QString statement = m_project->add(u"statement"_s, {{u"title"_s, u"S"_s}});
    const QString text = m_project->add(
        u"statement_text"_s, {{u"statement"_s, statement}, {u"number"_s, Value(1)}, {u"content"_s, u"Words"_s}});
    const Record before = store().record(text);
    Record after = before;
    after.setValue(u"content", u"Other words"_s);
    ChangeSet set;
    set.update(before, after);
    refused(set, Problem::Kind::Invalid);
}

void TestConflict::fieldOfAReferenceNamesADeletedRecord()
{
    const QString other =
        m_project->add(u"election"_s, {{u"title"_s, u"E"_s}, {u"country"_s, u"AZ"_s}, {u"voting_day"_s, u"2020"_s}});
    ChangeSet removal;
    removal.remove(store().record(other));
    QVERIFY(commit(removal).ok());
    Record mission(requireRecordType(u"mission"), m_project->workspace.newId());
    mission.setValue(u"title", u"M"_s);
    mission.setValue(u"election", other);
    ChangeSet set;
    set.insert(mission);
    refused(set, Problem::Kind::Conflict);
}

void TestConflict::undoAfterConflictGoesOn()
{
    m_project->set(m_election, u"title"_s, u"Second"_s);
    refused(
        [this] {
            ChangeSet stale = renamed(u"Third"_s);
            stale.changes.first().fields.first().before = Value(u"First"_s);
            return stale;
        }(),
        Problem::Kind::Conflict);
    QVERIFY(m_project->workspace.undoNow().ok());
    QCOMPARE(store().label(m_election), u"First"_s);
}

void TestConflict::deletingTogetherWithReferrersWorksInAnyOrder()
{
    const QString mission = m_project->add(u"mission"_s, {{u"title"_s, u"M"_s}, {u"election"_s, m_election}});
    const QString part =
        m_project->add(u"mission"_s, {{u"title"_s, u"Part"_s}, {u"election"_s, m_election}, {u"parent"_s, mission}});
    const QString note = m_project->add(u"note"_s, {{u"subject"_s, mission}, {u"content"_s, u"N"_s}});
    const QString before = m_project->everything();
    QStringList ids{m_election, mission, part, note};
    for (int turn = 0; turn < 4; ++turn) {
        ids.append(ids.takeFirst());
        ChangeSet removal;
        removal.title = u"Delete all"_s;
        for (const QString &id : std::as_const(ids))
            removal.remove(store().record(id));
        QVERIFY(commit(removal).ok());
        QVERIFY(!store().record(note).isValid());
        QVERIFY(m_project->workspace.undoNow().ok());
        QCOMPARE(m_project->everything(), before);
    }
}

QTEST_GUILESS_MAIN(TestConflict)
#include "tst_conflict.moc"
