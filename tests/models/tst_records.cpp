// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/claim.h"
#include "models/records/figure.h"
#include "models/records/mission.h"
#include "models/records/place.h"
#include "models/records/uuid7.h"
#include "models/storage/changejson.h"
#include "tests/support/randomrecords.h"
#include "tests/support/testproject.h"

#include <QTest>

#include <limits>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

/// Values of each kind and records of each type, from struct to file and back.
class TestRecords : public QObject
{
    Q_OBJECT

private:
    /// The record as the file gives it back after a commit, and after delete and undo.
    Record stored(TestProject &project, const Record &record) const;

    std::unique_ptr<TestProject> m_project;
    std::unique_ptr<RandomRecords> m_random;

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void valuesSurviveHistory_data();
    void valuesSurviveHistory();
    void textIsPutIntoOneForm_data();
    void textIsPutIntoOneForm();
    void blankIsNeitherEmptyNorZero();
    void structsKeepTheirValues();
    void everyTypeSurvivesTheFile_data();
    void everyTypeSurvivesTheFile();
    void everyKindMayBeBlank();
    void hardValuesSurviveTheFile_data();
    void hardValuesSurviveTheFile();
    void unacceptableValuesAreRefused_data();
    void unacceptableValuesAreRefused();
};

void TestRecords::initTestCase()
{
    m_project = std::make_unique<TestProject>();
    m_random = std::make_unique<RandomRecords>(m_project->workspace, 7);
    // One of each type, so that all references have a target.
    ChangeSet adding;
    adding.title = u"One of each"_s;
    for (const RecordType *type : recordTypes()) {
        const Record record = m_random->make(*type);
        QVERIFY2(record.isValid(), type->name);
        adding.insert(record);
        m_random->added(type->key(), record.id());
    }
    const Workspace::Committed added = m_project->workspace.commitNow(adding);
    QVERIFY2(added.ok(), added.ok() ? "" : qPrintable(added.problem().sentence));
}

void TestRecords::cleanupTestCase()
{
    m_random.reset();
    m_project.reset();
}

Record TestRecords::stored(TestProject &project, const Record &record) const
{
    ChangeSet adding;
    adding.title = u"Add"_s;
    adding.insert(record);
    const Workspace::Committed added = project.workspace.commitNow(adding);
    if (!added)
        qWarning("%s", qPrintable(added.problem().sentence));
    const Record first = project.workspace.store().record(record.id());
    if (!first.isValid())
        return first;
    ChangeSet removing;
    removing.title = u"Remove"_s;
    removing.remove(first);
    if (!project.workspace.commitNow(removing).ok() || !project.workspace.undoNow().ok())
        return {};
    const Record second = project.workspace.store().record(record.id());
    return first == second ? second : Record();
}

void TestRecords::valuesSurviveHistory_data()
{
    QTest::addColumn<Value>("value");
    constexpr qint64 exact = qint64(1) << 53;
    QTest::newRow("blank") << Value();
    QTest::newRow("text") << Value(u"Işıq \"x\" \\ \n\t 🗳️"_s);
    QTest::newRow("text like a number") << Value(u"12"_s);
    QTest::newRow("text like null") << Value(u"null"_s);
    QTest::newRow("0") << Value(0);
    QTest::newRow("-1") << Value(-1);
    QTest::newRow("2^53") << Value(exact);
    QTest::newRow("2^53+1") << Value(exact + 1);
    QTest::newRow("-2^53-1") << Value(-exact - 1);
    QTest::newRow("greatest") << Value(std::numeric_limits<qint64>::max());
    QTest::newRow("least") << Value(std::numeric_limits<qint64>::min());
    QTest::newRow("0.0") << Value(0.0);
    QTest::newRow("2.0") << Value(2.0);
    QTest::newRow("0.1") << Value(0.1);
    QTest::newRow("tiny") << Value(5e-324);
    QTest::newRow("huge") << Value(std::numeric_limits<double>::max());
    QTest::newRow("many digits") << Value(0.1 + 0.2);
}

void TestRecords::valuesSurviveHistory()
{
    QFETCH(Value, value);
    const QList<FieldChange> fields{{u"field"_s, value, Value()}, {u"other"_s, Value(), value}};
    QCOMPARE(fieldsFromJson(fieldsToJson(fields)), fields);
    QCOMPARE(Value::fromVariant(value.toVariant()), value);
}

void TestRecords::textIsPutIntoOneForm_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::newRow("empty") << u""_s << QString();
    QTest::newRow("composed") << u"e\u0301"_s << u"\u00e9"_s;
    QTest::newRow("line ends") << u"a\r\nb\rc\nd"_s << u"a\nb\nc\nd"_s;
    QTest::newRow("zero sign") << (u"a"_s + QChar(u'\0') + u"b"_s) << u"ab"_s;
    QTest::newRow("only a zero sign") << QString(QChar(u'\0')) << QString();
    // SQLite takes such a sign at the start for a byte order mark: it would be lost, or turn the text round.
    QTest::newRow("byte order mark") << u"\uFEFFabc"_s << u"abc"_s;
    QTest::newRow("turned mark") << (QString(QChar(0xFFFE)) + u"abc"_s) << u"abc"_s;
    // Half a pair cannot be stored as UTF-8, so it would come back as another text.
    QTest::newRow("half a pair") << (u"a"_s + QChar(0xD800) + u"b"_s) << u"a\uFFFDb"_s;
    QTest::newRow("half at the end") << (u"a"_s + QChar(0xDC00)) << u"a\uFFFD"_s;
    QTest::newRow("pair") << u"\U0001F5F3"_s << u"\U0001F5F3"_s;
    QTest::newRow("spaces stay") << u"  a  "_s << u"  a  "_s;
}

void TestRecords::textIsPutIntoOneForm()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    QCOMPARE(Value(typed).text(), kept);
    QCOMPARE(Value(typed).isBlank(), kept.isEmpty());
}

void TestRecords::blankIsNeitherEmptyNorZero()
{
    QCOMPARE(Value(QString()), Value());
    QVERIFY(Value() != Value(0));
    QVERIFY(Value(0) != Value(0.0));
    QVERIFY(!Value().truth());
    QVERIFY(!Value().integer());
    QVERIFY(!Value().decimal());
    QVERIFY(!Value().toVariant().isValid());
    QCOMPARE(Value::flag(false), Value(0));
}

void TestRecords::structsKeepTheirValues()
{
    Mission mission;
    mission.title = u"PACE, Bakı"_s;
    mission.election.id = RecordIdSource().next();
    mission.state = MissionState::NotInvited;
    mission.present.edtf = u"2024-02-05/2024-02-08"_s;
    mission.summary.text = u"İki\nsətir"_s;
    const Record record = Record::from(mission);
    QCOMPARE(record.value(u"state").text(), u"not_invited"_s);
    QVERIFY(record.value(u"kind").isBlank());
    QCOMPARE(Record::from(record.as<Mission>()), record);
    QCOMPARE(record.as<Mission>().summary.text, mission.summary.text);
    QVERIFY(record.as<Mission>().state == mission.state);
    QCOMPARE(Record::from(Mission()), Record(Mission::type()));
    QVERIFY_EXCEPTION_THROWN((void)record.as<Place>(), std::logic_error);
    QVERIFY_EXCEPTION_THROWN((void)record.value(u"no_such_field"), std::logic_error);
}

void TestRecords::everyTypeSurvivesTheFile_data()
{
    QTest::addColumn<QString>("name");
    for (const RecordType *type : recordTypes())
        QTest::newRow(type->name) << type->key();
}

void TestRecords::everyTypeSurvivesTheFile()
{
    QFETCH(QString, name);
    TestProject &project = *m_project;
    RandomRecords &random = *m_random;
    const RecordType &type = requireRecordType(name);
    for (int i = 0; i < 8; ++i) {
        const Record record = random.make(type);
        QVERIFY(record.isValid());
        QCOMPARE(stored(project, record), record);
        random.added(name, record.id());
        // Through the struct and back: nothing is lost there either.
        const std::shared_ptr<void> made = type.make();
        for (std::size_t field = 0; field < type.fields.size(); ++field) {
            if (!type.fields[field].isStored())
                continue;
            type.fields[field].set(made.get(), record.value(int(field)));
            QCOMPARE(type.fields[field].get(made.get()), record.value(int(field)));
        }
        const Record altered = random.altered(record);
        ChangeSet change;
        change.title = u"Change"_s;
        change.update(record, altered);
        QVERIFY(change.isEmpty() || project.workspace.commitNow(change).ok());
        QCOMPARE(project.workspace.store().record(record.id()), altered);
    }
}

void TestRecords::everyKindMayBeBlank()
{
    TestProject &project = *m_project;
    RandomRecords &random = *m_random;
    for (const RecordType *type : recordTypes()) {
        Record record = random.make(*type);
        QVERIFY(record.isValid());
        for (std::size_t i = 0; i < type->fields.size(); ++i) {
            if (type->fields[i].isStored() && !type->fields[i].flags.testFlag(Required))
                record.setValue(int(i), Value());
        }
        if (!record.findings().isEmpty())
            continue; // One of several optional fields is needed.
        QCOMPARE(stored(project, record), record);
        random.added(type->key(), record.id());
    }
}

void TestRecords::hardValuesSurviveTheFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("field");
    QTest::addColumn<Value>("value");
    constexpr qint64 exact = qint64(1) << 53;
    QTest::newRow("2^53+1") << u"place"_s << u"precision"_s << Value(exact + 1);
    QTest::newRow("greatest") << u"place"_s << u"precision"_s << Value(std::numeric_limits<qint64>::max());
    QTest::newRow("negative zero") << u"place"_s << u"latitude"_s << Value(-0.0);
    QTest::newRow("whole decimal") << u"place"_s << u"latitude"_s << Value(40);
    QTest::newRow("0.1") << u"place"_s << u"latitude"_s << Value(0.1);
    QTest::newRow("huge") << u"figure"_s << u"low"_s << Value(std::numeric_limits<double>::max());
    QTest::newRow("tiny") << u"figure"_s << u"low"_s << Value(5e-324);
    QTest::newRow("2^53+2 as decimal") << u"figure"_s << u"low"_s << Value(9007199254740994.0);
    QTest::newRow("text like a number") << u"place"_s << u"name"_s << Value(u"007"_s);
    QTest::newRow("astral") << u"place"_s << u"name"_s << Value(u"🗳️𝔄"_s);
    QTest::newRow("mark inside") << u"place"_s << u"name"_s << Value(u"a\uFEFFb"_s);
    QTest::newRow("right to left") << u"place"_s << u"name"_s << Value(u"\u202Eabc\u202C"_s);
    QTest::newRow("long") << u"place"_s << u"name"_s << Value(QString(200'000, u'ş'));
    QTest::newRow("no") << u"organization"_s << u"declaration_endorser"_s << Value::flag(false);
    QTest::newRow("open date") << u"position"_s << u"held"_s << Value(u"2020/.."_s);
}

void TestRecords::hardValuesSurviveTheFile()
{
    QFETCH(QString, name);
    QFETCH(QString, field);
    QFETCH(Value, value);
    Record record = m_random->make(requireRecordType(name));
    record.setValue(field, value);
    QVERIFY(record.findings().isEmpty());
    QCOMPARE(stored(*m_project, record), record);
}

void TestRecords::unacceptableValuesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("field");
    QTest::addColumn<Value>("value");
    QTest::newRow("needed text") << u"place"_s << u"name"_s << Value();
    QTest::newRow("no number") << u"place"_s << u"latitude"_s << Value(u"north"_s);
    QTest::newRow("out of range") << u"place"_s << u"latitude"_s << Value(91);
    QTest::newRow("infinite") << u"place"_s << u"latitude"_s << Value(std::numeric_limits<double>::infinity());
    QTest::newRow("no whole number") << u"place"_s << u"precision"_s << Value(1.5);
    QTest::newRow("less than nothing") << u"place"_s << u"precision"_s << Value(-1);
    QTest::newRow("no date") << u"position"_s << u"held"_s << Value(u"next week"_s);
    QTest::newRow("no option") << u"mission"_s << u"state"_s << Value(u"vanished"_s);
    QTest::newRow("no address") << u"organization"_s << u"website"_s << Value(u"javascript:alert(1)"_s);
    QTest::newRow("no id") << u"place"_s << u"parent"_s << Value(u"12"_s);
    QTest::newRow("no such record") << u"place"_s << u"parent"_s << Value(RecordIdSource().next());
    QTest::newRow("polarity") << u"claim"_s << u"polarity"_s << Value(3);
    QTest::newRow("text for a flag") << u"organization"_s << u"declaration_endorser"_s << Value(u"yes"_s);
    QTest::newRow("number for a text") << u"place"_s << u"name"_s << Value(5);
}

void TestRecords::unacceptableValuesAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, field);
    QFETCH(Value, value);
    TestProject &project = *m_project;
    RandomRecords &random = *m_random;
    const QString before = project.everything();
    Record record = random.make(requireRecordType(name));
    record.setValue(field, value);
    ChangeSet adding;
    adding.title = u"Add"_s;
    adding.insert(record);
    const Workspace::Committed inserted = project.workspace.commitNow(adding);
    QVERIFY(!inserted.ok());
    QVERIFY(!inserted.problem().sentence.isEmpty());
    const Record old = project.workspace.store().record(random.ids(name).constLast());
    Record altered = old;
    altered.setValue(field, value);
    ChangeSet changing;
    changing.title = u"Change"_s;
    changing.update(old, altered);
    QVERIFY(!project.workspace.commitNow(changing).ok());
    QCOMPARE(project.everything(), before);
}

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
