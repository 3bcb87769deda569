// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/savedchart.h"
#include "models/records/savedfilter.h"
#include "models/storage/history.h"
#include "models/storage/migrator.h"
#include "models/storage/projectcheck.h"
#include "tests/support/testproject.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

/// Bringing old files up to date: backup first, each step whole or not at all.
class TestMigrator : public QObject
{
    Q_OBJECT

private:
    /// The shipped migrations and further ones, in a folder of their own.
    class Folder
    {
    public:
        explicit Folder(const QStringList &further)
        {
            int number = 0;
            for (const QString &file : QDir(u":/migrations"_s).entryList({u"*.sql"_s}))
                QFile::copy(u":/migrations/"_s + file, name(++number));
            for (const QString &sql : further) {
                QFile file(name(++number));
                if (file.open(QIODevice::WriteOnly))
                    file.write(sql.toUtf8());
            }
        }
        [[nodiscard]] QString path() const { return m_folder.path(); }

    private:
        [[nodiscard]] QString name(int number) const
        {
            return m_folder.filePath(u"%1.sql"_s.arg(number, 4, 10, QChar(u'0')));
        }
        QTemporaryDir m_folder;
    };

    static void dropNewerTables(Connection &connection);
    static QByteArray contents(const QString &path);
    static QStringList dump(const QString &path);
    static QStringList backups(const TestProject &project);

private Q_SLOTS:
    void newProjectIsCurrent();
    void filtersOfOlderProjectsKeepNoGrouping();
    void claimsOfOlderProjectsFollowTheirCoding();
    void olderProjectsLearnOfFindings();
    void olderProjectsGetTheNewMeasure();
    void olderProjectsKeepCharts();
    void stepBringsAlongAllData();
    void titlesOfOlderProjectsAreCounted();
    void olderProjectsKeepFewSegmentsToo();
    void failingStepLeavesTheOldFile();
    void laterStepFailsAfterAnEarlierOne();
    void newerFileIsNotTouched();
    void withoutBackupNothingIsDone();
    void gapEndsTheLine();
};

/// Takes back what version 6 added, so that the file is as an older program left it.
void TestMigrator::dropNewerTables(Connection &connection)
{
    const QString older = QString::fromUtf8(contents(u":/migrations/0002.sql"_s));
    const qsizetype view = older.indexOf("CREATE VIEW search_text_source"_L1);
    connection.executeScript(
        u"DROP TABLE saved_chart; DROP VIEW search_text_source; DROP TABLE declaration_finding; "_s +
        older.mid(view, older.indexOf(u';', view) - view));
}

QByteArray TestMigrator::contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Schema and rows of all plain tables, as text.
QStringList TestMigrator::dump(const QString &path)
{
    Connection connection;
    if (!connection.open(path, Access::ReadOnly))
        return {};
    QStringList lines{connection.value(u"PRAGMA user_version"_s).toString()};
    QStringList tables;
    QSqlQuery schema = connection.query(u"SELECT name, type, sql FROM sqlite_schema ORDER BY name"_s);
    while (schema.next()) {
        lines += schema.value(2).toString();
        if (schema.value(1).toString() == "table"_L1 && !schema.value(2).toString().contains("VIRTUAL"_L1))
            tables += schema.value(0).toString();
    }
    for (const QString &table : tables) {
        QSqlQuery rows = connection.query(u"SELECT * FROM \"%1\" ORDER BY 1, 2"_s.arg(table));
        while (rows.next()) {
            QStringList cells{table};
            for (int i = 0; rows.value(i).isValid(); ++i)
                cells += QString::fromLatin1(rows.value(i).toByteArray().toHex());
            lines += cells.join(u'|');
        }
    }
    return lines;
}

QStringList TestMigrator::backups(const TestProject &project)
{
    QStringList found;
    for (const QString &file : QDir(project.folder()).entryList({u"*before version*"_s}, QDir::Files))
        found += project.folder() + u'/' + file;
    return found;
}

void TestMigrator::newProjectIsCurrent()
{
    TestProject project;
    project.workspace.close();
    Connection connection;
    QVERIFY(connection.open(project.path(), Access::ReadWrite).ok());
    QCOMPARE(Migrator::version(connection), Migrator().newest());
    const MigrationOutcome outcome = Migrator().migrate(connection, project.path());
    QVERIFY(outcome.state == MigrationOutcome::State::Current);
    QVERIFY(outcome.backup.isEmpty());
    QCOMPARE(backups(project), QStringList());
}

// Up to version 2 only the words of long texts were counted.
void TestMigrator::titlesOfOlderProjectsAreCounted()
{
    TestProject project;
    project.add(u"statement"_s, {{u"title"_s, u"Okapi in the title"_s}, {u"summary"_s, u"okapi"_s}});
    project.workspace.close();
    Connection connection;
    QVERIFY(connection.open(project.path(), Access::ReadWrite).ok());
    const auto counts = [&] {
        QStringList all;
        QSqlQuery rows = connection.query(u"SELECT term, documents FROM search_term ORDER BY term"_s);
        while (rows.next())
            all += u"%1 %2"_s.arg(rows.value(0).toString(), rows.value(1).toString());
        return all;
    };
    const QStringList expected = counts();
    QVERIFY(expected.contains(u"okapi 2"_s));
    dropNewerTables(connection);
    connection.executeScript(
        u"DELETE FROM search_term; INSERT INTO search_term VALUES ('okapi', 1); "
        "DROP INDEX claim_codebook; ALTER TABLE claim DROP COLUMN codebook; ALTER TABLE saved_filter DROP COLUMN grouping; PRAGMA user_version = 2"_s);
    QVERIFY(Migrator().migrate(connection, project.path()).state == MigrationOutcome::State::Migrated);
    QCOMPARE(counts(), expected);
}

// Up to version 6 nobody could say at how many stations violations were seen.
void TestMigrator::olderProjectsGetTheNewMeasure()
{
    TestProject project;
    const QString id = project.term(u"measure"_s, u"stations_with_violations"_s);
    const Record before = project.workspace.store().record(id);
    ChangeSet removal;
    removal.title = u"As before"_s;
    removal.remove(before);
    QVERIFY(project.workspace.commitNow(removal));
    project.workspace.close();
    Connection connection;
    QVERIFY(connection.open(project.path(), Access::ReadWrite).ok());
    connection.executeScript(u"DROP TABLE saved_chart; PRAGMA user_version = 6"_s);
    const MigrationOutcome outcome = Migrator().migrate(connection, project.path());
    QVERIFY2(outcome.state == MigrationOutcome::State::Migrated, qPrintable(outcome.sentence));
    const Record after = Store(connection).record(id);
    QVERIFY(after.isValid());
    for (const QString &field :
         {u"key"_s, u"label_en"_s, u"label_az"_s, u"label_ru"_s, u"label_tr"_s, u"class"_s, u"unit"_s})
        QCOMPARE(after.value(field), before.value(field));
    QCOMPARE(ProjectCheck(connection).run().size(), 0);
    // Again it changes nothing; the backup makes room for one of the same second.
    QVERIFY(QFile::remove(outcome.backup));
    connection.executeScript(u"DROP TABLE saved_chart; PRAGMA user_version = 6"_s);
    const MigrationOutcome again = Migrator().migrate(connection, project.path());
    QVERIFY2(again.state == MigrationOutcome::State::Migrated, qPrintable(again.sentence));
    QCOMPARE(ProjectCheck(connection).run().size(), 0);
    // A project without vocabularies stays without.
    Workspace bare;
    QVERIFY(bare.create(project.folder() + u"/bare.scrutineer"_s).ok());
    QVERIFY(bare.store().records(requireRecordType(u"term")).isEmpty());
}

// Up to version 7 charts could not be kept.
void TestMigrator::olderProjectsKeepCharts()
{
    TestProject project;
    project.workspace.close();
    Connection connection;
    QVERIFY(connection.open(project.path(), Access::ReadWrite).ok());
    connection.executeScript(u"DROP TABLE saved_chart; PRAGMA user_version = 7"_s);
    QVERIFY(Migrator().migrate(connection, project.path()).state == MigrationOutcome::State::Migrated);
    connection.close();
    QVERIFY(project.workspace.open(project.path()));
    const QString id = project.add(u"saved_chart"_s, {{u"name"_s, u"Mine"_s}, {u"ready"_s, u"days"_s}});
    QCOMPARE(project.workspace.store().record(id).as<SavedChart>().ready, u"days"_s);
    QCOMPARE(ProjectCheck(project.workspace.connection()).run().size(), 0);
}

void TestMigrator::olderProjectsKeepFewSegmentsToo()
{
    TestProject project;
    project.workspace.close();
    Connection connection;
    QVERIFY(connection.open(project.path(), Access::ReadWrite).ok());
    const QStringList tables{u"search_name"_s, u"search_headline"_s, u"search_text"_s};
    const auto limit = [&connection](const QString &table) {
        return connection.value(u"SELECT v FROM %1_config WHERE k = 'crisismerge'"_s.arg(table)).toInt();
    };
    for (const QString &table : tables) {
        QCOMPARE(limit(table), 500);
        connection.execute(u"INSERT INTO %1 (%1, rank) VALUES ('crisismerge', 1999)"_s.arg(table));
        QCOMPARE(limit(table), 1999);
    }
    dropNewerTables(connection);
    connection.executeScript(
        u"DROP INDEX claim_codebook; ALTER TABLE claim DROP COLUMN codebook; ALTER TABLE saved_filter DROP COLUMN grouping; PRAGMA user_version = 2"_s);
    QVERIFY(Migrator().migrate(connection, project.path()).state == MigrationOutcome::State::Migrated);
    for (const QString &table : tables)
        QCOMPARE(limit(table), 500);
}

// Up to version 3 a saved filter did not know how its list was grouped.
void TestMigrator::filtersOfOlderProjectsKeepNoGrouping()
{
    TestProject project;
    const QString id = project.add(
        u"saved_filter"_s, {{u"name"_s, u"Mine"_s}, {u"record_type"_s, u"mission"_s}, {u"columns"_s, u"title"_s}});
    project.workspace.close();
    Connection connection;
    QVERIFY(connection.open(project.path(), Access::ReadWrite).ok());
    dropNewerTables(connection);
    connection.executeScript(
        u"DROP INDEX claim_codebook; ALTER TABLE claim DROP COLUMN codebook; ALTER TABLE saved_filter DROP COLUMN grouping; PRAGMA user_version = 3"_s);
    QVERIFY(Migrator().migrate(connection, project.path()).state == MigrationOutcome::State::Migrated);
    const auto list = Store(connection).record(id).as<SavedFilter>();
    QCOMPARE(list.columns, u"title"_s);
    QVERIFY(!list.group());
    QVERIFY(HistoryReader(connection).verify().intact);
}

// Up to version 4 a claim knew only the codebook of its coding.
void TestMigrator::claimsOfOlderProjectsFollowTheirCoding()
{
    TestProject project;
    const QString statement = project.add(u"statement"_s, {{u"title"_s, u"One"_s}});
    const QString coder = project.add(u"coder"_s, {{u"name"_s, u"Coder"_s}});
    const QString coding =
        project.add(u"coding"_s, {{u"statement"_s, statement}, {u"coder"_s, coder}, {u"state"_s, u"open"_s}});
    const QString id = project.add(u"claim"_s, {{u"coding"_s, coding}, {u"proposition"_s, u"All went well"_s}});
    project.workspace.close();
    Connection connection;
    QVERIFY(connection.open(project.path(), Access::ReadWrite).ok());
    dropNewerTables(connection);
    connection.executeScript(
        u"DROP INDEX claim_codebook; ALTER TABLE claim DROP COLUMN codebook; PRAGMA user_version = 4"_s);
    QVERIFY(Migrator().migrate(connection, project.path()).state == MigrationOutcome::State::Migrated);
    const Record claim = Store(connection).record(id);
    QVERIFY(claim.value(u"codebook").isBlank());
    QCOMPARE(claim.value(u"proposition").text(), u"All went well"_s);
    QVERIFY(HistoryReader(connection).verify().intact);
}

// Up to version 5 there were no findings on the Declaration of Principles.
void TestMigrator::olderProjectsLearnOfFindings()
{
    TestProject project;
    const QString mission =
        project.add(u"mission"_s, {{u"title"_s, u"M"_s},
                                   {u"election"_s, project.add(u"election"_s, {{u"title"_s, u"E"_s},
                                                                               {u"country"_s, u"AZ"_s},
                                                                               {u"voting_day"_s, u"2024-02-07"_s}})},
                                   {u"composition"_s, u"Okapis"_s}});
    project.workspace.close();
    Connection connection;
    QVERIFY(connection.open(project.path(), Access::ReadWrite).ok());
    dropNewerTables(connection);
    connection.execute(u"PRAGMA user_version = 5"_s);
    QVERIFY(Migrator().migrate(connection, project.path()).state == MigrationOutcome::State::Migrated);
    connection.close();
    QVERIFY(project.workspace.open(project.path()));
    project.add(u"declaration_finding"_s, {{u"mission"_s, mission},
                                           {u"principle"_s, project.term(u"declaration_principle"_s, u"funding"_s)},
                                           {u"answer"_s, project.term(u"declaration_answer"_s, u"no_information"_s)},
                                           {u"note"_s, u"Quagga"_s}});
    const QString found = u"SELECT count(*) FROM search_text WHERE search_text MATCH ?"_s;
    QCOMPARE(project.workspace.connection().value(found, {u"quagga"_s}).toInt(), 1);
    QCOMPARE(project.workspace.connection().value(found, {u"okapis"_s}).toInt(), 1);
}

void TestMigrator::stepBringsAlongAllData()
{
    TestProject project;
    const QString id = project.add(u"person"_s, {{u"name"_s, u"Əli"_s}});
    project.workspace.close();
    const QStringList before = dump(project.path());
    const Folder folder({u"ALTER TABLE person ADD COLUMN nickname TEXT; UPDATE person SET nickname = 'x'"_s});
    Connection connection;
    QVERIFY(connection.open(project.path(), Access::ReadWrite).ok());
    const Migrator migrator(folder.path());
    QCOMPARE(migrator.newest(), Migrator().newest() + 1);
    const MigrationOutcome outcome = migrator.migrate(connection, project.path());
    QVERIFY2(outcome.state == MigrationOutcome::State::Migrated, qPrintable(outcome.sentence));
    QCOMPARE(outcome.to, migrator.newest());
    QCOMPARE(connection.value(u"SELECT nickname FROM person"_s).toString(), u"x"_s);
    QCOMPARE(connection.value(u"SELECT name FROM person"_s).toString(), u"Əli"_s);
    QVERIFY(HistoryReader(connection).verify().intact);
    QCOMPARE(backups(project), QStringList{outcome.backup});
    QCOMPARE(dump(outcome.backup), before);
    QVERIFY(outcome.sentence.contains(QDir::toNativeSeparators(outcome.backup)));
    QCOMPARE(Store(connection).label(id), u"Əli"_s);
}

void TestMigrator::failingStepLeavesTheOldFile()
{
    TestProject project;
    project.add(u"person"_s, {{u"name"_s, u"Əli"_s}});
    project.workspace.close();
    const QByteArray before = contents(project.path());
    const QStringList rows = dump(project.path());
    const Folder folder({u"DELETE FROM change_row; DROP TABLE position; UPDATE no_such_table SET x = 1"_s});
    {
        Connection connection;
        QVERIFY(connection.open(project.path(), Access::ReadWrite).ok());
        const MigrationOutcome outcome = Migrator(folder.path()).migrate(connection, project.path());
        QVERIFY(outcome.state == MigrationOutcome::State::Failed);
        QVERIFY(outcome.sentence.contains(u"no_such_table"_s));
        QCOMPARE(dump(outcome.backup), rows);
    }
    QCOMPARE(dump(project.path()), rows);
    QCOMPARE(contents(project.path()), before);
    QVERIFY(project.workspace.open(project.path()).ok());
}

void TestMigrator::laterStepFailsAfterAnEarlierOne()
{
    TestProject project;
    project.workspace.close();
    const int shipped = Migrator().newest();
    const Folder folder({u"ALTER TABLE person ADD COLUMN nickname TEXT"_s, u"broken"_s});
    Connection connection;
    QVERIFY(connection.open(project.path(), Access::ReadWrite).ok());
    const MigrationOutcome outcome = Migrator(folder.path()).migrate(connection, project.path());
    QVERIFY(outcome.state == MigrationOutcome::State::Failed);
    QCOMPARE(outcome.to, shipped + 1);
    QCOMPARE(Migrator::version(connection), shipped + 1);
    QCOMPARE(backups(project).size(), 1);
}

void TestMigrator::newerFileIsNotTouched()
{
    TestProject project;
    project.workspace.close();
    {
        Connection connection;
        QVERIFY(connection.open(project.path(), Access::ReadWrite).ok());
        connection.execute(u"PRAGMA user_version = %1"_s.arg(Migrator().newest() + 1));
    }
    const QByteArray before = contents(project.path());
    QCOMPARE(project.workspace.open(project.path()).problem().kind, Problem::Kind::Newer);
    QCOMPARE(project.workspace.open(project.path(), Access::ReadOnly).problem().kind, Problem::Kind::Newer);
    {
        Connection connection;
        QVERIFY(connection.open(project.path(), Access::ReadWrite).ok());
        const MigrationOutcome outcome = Migrator().migrate(connection, project.path());
        QVERIFY(outcome.state == MigrationOutcome::State::Newer);
        QVERIFY(!outcome.sentence.isEmpty());
    }
    QCOMPARE(contents(project.path()), before);
    QCOMPARE(backups(project), QStringList());
}

void TestMigrator::withoutBackupNothingIsDone()
{
    TestProject project;
    project.workspace.close();
    const Folder folder({u"ALTER TABLE person ADD COLUMN nickname TEXT"_s});
    Connection connection;
    QVERIFY(connection.open(project.path(), Access::ReadWrite).ok());
    // The place for the backup is told from the path; here it does not exist.
    const MigrationOutcome outcome =
        Migrator(folder.path()).migrate(connection, project.folder() + u"/no/such/x.scrutineer"_s);
    QVERIFY(outcome.state == MigrationOutcome::State::Failed);
    QVERIFY(!outcome.sentence.isEmpty());
    QCOMPARE(Migrator::version(connection), Migrator().newest());
}

void TestMigrator::gapEndsTheLine()
{
    const Folder folder({});
    const int shipped = Migrator().newest();
    QFile late(folder.path() + u"/%1.sql"_s.arg(shipped + 2, 4, 10, QChar(u'0')));
    QVERIFY(late.open(QIODevice::WriteOnly));
    QCOMPARE(Migrator(folder.path()).newest(), shipped);
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
