// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/exitcodes.h"
#include "models/storage/workspace.h"
#include "tests/support/commandrun.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

/// The real program without a window: each command, its failures, its exit codes and its words.
class TestCommandLine : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    CommandRunner m_runner{m_folder.path()};
    QString m_sample;
    int m_copies = 0;

    void chartsOfOnesOwn();
    [[nodiscard]] CommandRun run(const QStringList &arguments) const { return m_runner.run(arguments); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    /// A copy of the sample that a test may change.
    QString copy()
    {
        const QString path = file(u"copy%1.scrutineer"_s.arg(++m_copies));
        QFile::copy(m_sample, path);
        return path;
    }
    static QByteArray digest(const QString &path)
    {
        QFile opened(path);
        return opened.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(opened.readAll(), QCryptographicHash::Sha256)
                                                : QByteArray();
    }
    static QByteArray beginning(const QString &path)
    {
        QFile opened(path);
        return opened.open(QIODevice::ReadOnly) ? opened.read(64) : QByteArray();
    }
    static void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
    {
        QFile opened(path);
        QVERIFY(opened.open(QIODevice::ReadWrite));
        opened.seek(at);
        opened.write(bytes);
    }
    [[nodiscard]] QJsonArray listed(const QStringList &more) const
    {
        const CommandRun result = run(QStringList{u"list"_s, m_sample} + more + QStringList{u"--json"_s});
        return QJsonDocument::fromJson(result.out.toUtf8()).array();
    }

private Q_SLOTS:
    void initTestCase();
    void helpAndVersion();
    void everyCommandIsExplained();
    void wrongCommandLines_data();
    void wrongCommandLines();
    void newProject();
    void info();
    void listAsJson();
    void listAsJsonWithSomeColumns();
    void listAsCsv();
    void listAsTable();
    void badFilterShowsThePlace();
    void showsARecord();
    void setsEachKindOfField();
    void refusesWrongValues_data();
    void refusesWrongValues();
    void addsARecord();
    void readsButDoesNotWriteWhatIsOpenElsewhere();
    void claims();
    void comparesMissions();
    void silenceAndDivergence();
    void whomMissionsMet();
    void repeatedWording();
    void history();
    void drawsDossierAndCharts();
    void drawsTimelines();
    void maps();
    void showcase();
    void checkFindsDamage();
    void backup();
    void filesThatAreNoProjects_data();
    void filesThatAreNoProjects();
    void readsProjectsOfAnEarlierVersion();
    void readOnlyFolder();
    void fullDisk();
    void wordsAreUtf8InAnyLocale();
    void windowNeedsADisplay();
    void qtsOwnOptionsAreNoCommands_data();
    void qtsOwnOptionsAreNoCommands();
    void commandsTakeQtsOwnOptions();
    void windowOpensInTheLanguageAsked();
};

void TestCommandLine::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY2(!qEnvironmentVariableIsEmpty("SCRUTINEER_PROGRAM"), "SCRUTINEER_PROGRAM must name the program");
    m_sample = file(u"sample.scrutineer"_s);
    const CommandRun made = run({u"sample"_s, m_sample});
    QVERIFY2(made.code == Success, qPrintable(made.err));
}

void TestCommandLine::helpAndVersion()
{
    const CommandRun version = run({u"--version"_s});
    QCOMPARE(version.code, int(Success));
    QVERIFY(version.out.startsWith("Scrutineer "_L1));
    for (const QStringList &words : {QStringList{u"--help"_s}, QStringList{u"help"_s}, QStringList{u"-h"_s}}) {
        const CommandRun help = run(words);
        QCOMPARE(help.code, int(Success));
        QVERIFY(help.out.contains("Exit codes"_L1));
        QVERIFY(help.err.isEmpty());
    }
}

void TestCommandLine::everyCommandIsExplained()
{
    const QString overview = run({u"help"_s}).out;
    for (const QString &name :
         {u"new"_s, u"info"_s, u"list"_s, u"show"_s, u"add"_s, u"set"_s, u"search"_s, u"history"_s, u"report"_s,
          u"chart"_s, u"charts"_s, u"timeline"_s, u"check"_s, u"backup"_s, u"sample"_s, u"showcase"_s}) {
        QVERIFY2(overview.contains(u"\n  "_s + name), qPrintable(name));
        const CommandRun one = run({u"help"_s, name});
        QCOMPARE(one.code, int(Success));
        QVERIFY(one.out.startsWith(u"Usage: scrutineer [options] "_s + name));
        QCOMPARE(run({name, u"--help"_s}).out, one.out);
    }
}

void TestCommandLine::wrongCommandLines_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    const QString path = file(u"sample.scrutineer"_s);
    QTest::newRow("unknown command") << QStringList{u"frobnicate"_s} << int(UsageError);
    QTest::newRow("help of it") << QStringList{u"help"_s, u"frobnicate"_s} << int(UsageError);
    QTest::newRow("unknown option") << QStringList{u"info"_s, path, u"--loud"_s} << int(UsageError);
    QTest::newRow("no file") << QStringList{u"info"_s} << int(UsageError);
    QTest::newRow("too many words") << QStringList{u"info"_s, path, path} << int(UsageError);
    QTest::newRow("language") << QStringList{u"info"_s, path, u"--language"_s, u"xx"_s} << int(UsageError);
    QTest::newRow("type") << QStringList{u"list"_s, path, u"spaceship"_s} << int(UsageError);
    QTest::newRow("column") << QStringList{u"list"_s, path, u"mission"_s, u"--columns"_s, u"nope"_s} << int(UsageError);
    QTest::newRow("sort") << QStringList{u"list"_s, path, u"mission"_s, u"--sort"_s, u"nope"_s} << int(UsageError);
    QTest::newRow("filter field") << QStringList{u"list"_s, path, u"mission"_s, u"--filter"_s, u"nope:1"_s}
                                  << int(UsageError);
    QTest::newRow("two formats") << QStringList{u"list"_s, path, u"mission"_s, u"--json"_s, u"--csv"_s}
                                 << int(UsageError);
    QTest::newRow("election") << QStringList{u"list"_s, path, u"mission"_s, u"--election"_s, u"1789"_s}
                              << int(NotFound);
    QTest::newRow("which election") << QStringList{u"list"_s, path, u"mission"_s, u"--election"_s, u"2024"_s}
                                    << int(UsageError);
    QTest::newRow("record") << QStringList{u"show"_s, path, u"00000000-0000-4000-8000-000000000001"_s} << int(NotFound);
    QTest::newRow("chart") << QStringList{u"chart"_s, u"pie"_s, path, u"-o"_s, u"x.png"_s} << int(NotFound);
    QTest::newRow("chart ending") << QStringList{u"chart"_s, u"days"_s, path, u"-o"_s, u"x.bmp"_s} << int(UsageError);
    QTest::newRow("timeline scale") << QStringList{u"timeline"_s, path, u"--scale"_s, u"wide"_s, u"-o"_s, u"x.png"_s}
                                    << int(UsageError);
    QTest::newRow("timeline ending") << QStringList{u"timeline"_s, path, u"--stack"_s, u"-o"_s, u"x.bmp"_s}
                                     << int(UsageError);
    QTest::newRow("timeline filter") << QStringList{u"timeline"_s,   path,    u"--stack"_s, u"--filter"_s,
                                                    u"nonsense:1"_s, u"-o"_s, u"x.png"_s}
                                     << int(UsageError);
    QTest::newRow("timeline on") << QStringList{u"timeline"_s,  path,    u"--stack"_s, u"--on"_s,
                                                u"spaceship"_s, u"-o"_s, u"x.png"_s}
                                 << int(UsageError);
    QTest::newRow("no output") << QStringList{u"report"_s, u"dossier"_s, path} << int(UsageError);
    QTest::newRow("report") << QStringList{u"report"_s, u"poem"_s, path, u"-o"_s, u"x.pdf"_s} << int(UsageError);
    QTest::newRow("compare by") << QStringList{u"compare"_s, path, u"--by"_s, u"colour"_s} << int(UsageError);
    QTest::newRow("compare rows") << QStringList{u"compare"_s, path, u"--rows"_s, u"colours"_s} << int(UsageError);
    QTest::newRow("compare whose") << QStringList{u"compare"_s,        path,
                                                  u"--rows"_s,         u"elections"_s,
                                                  u"--organization"_s, u"Nobody at all"_s}
                                   << int(NotFound);
    for (const QString &command :
         {u"claims"_s, u"compare"_s, u"silence"_s, u"divergence"_s, u"formulas"_s, u"interlocutors"_s}) {
        QTest::addRow("%s: filter field", qPrintable(command))
            << QStringList{command, path, u"--filter"_s, u"nope:1"_s} << int(UsageError);
        QTest::addRow("%s: two formats", qPrintable(command))
            << QStringList{command, path, u"--json"_s, u"--csv"_s} << int(UsageError);
        QTest::addRow("%s: election", qPrintable(command))
            << QStringList{command, path, u"--election"_s, u"1789"_s} << int(NotFound);
    }
    for (const QString &words : {u"3"_s, u"101"_s, u"few"_s}) {
        QTest::addRow("words %s", qPrintable(words))
            << QStringList{u"formulas"_s, path, u"--words"_s, words} << int(UsageError);
    }
    QTest::newRow("between") << QStringList{u"formulas"_s, path, u"--between"_s, u"planets"_s} << int(UsageError);
    QTest::newRow("limit") << QStringList{u"history"_s, path, u"--limit"_s, u"few"_s} << int(UsageError);
}

void TestCommandLine::wrongCommandLines()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    const CommandRun result = run(words);
    QCOMPARE(result.code, code);
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.err.startsWith("scrutineer: "_L1), qPrintable(result.err));
}

void TestCommandLine::newProject()
{
    const QString path = file(u"new.scrutineer"_s);
    QCOMPARE(run({u"new"_s, path}).code, int(Success));
    QVERIFY(run({u"info"_s, path}).out.contains("term"_L1));
    const QByteArray before = digest(path);
    QCOMPARE(run({u"new"_s, path}).code, int(Failure));
    QCOMPARE(digest(path), before);
    QCOMPARE(run({u"new"_s, file(u"nowhere/new.scrutineer"_s)}).code, int(Failure));
    QCOMPARE(run({u"new"_s, m_folder.path()}).code, int(Failure));
}

void TestCommandLine::info()
{
    const CommandRun result = run({u"info"_s, m_sample, u"--json"_s});
    QCOMPARE(result.code, int(Success));
    const QJsonObject object = QJsonDocument::fromJson(result.out.toUtf8()).object();
    QCOMPARE(object["records"_L1].toObject()["election"_L1].toInt(), 5);
    QCOMPARE(object["digest"_L1].toString().size(), 64);
    QVERIFY(run({u"info"_s, m_sample}).out.contains(object["digest"_L1].toString()));
}

void TestCommandLine::listAsJson()
{
    const QJsonArray all = listed({u"election"_s, u"--sort"_s, u"voting_day"_s});
    QCOMPARE(all.size(), 5);
    QStringList days;
    for (const QJsonValue &value : all) {
        const QJsonObject election = value.toObject();
        QCOMPARE(election["type"_L1].toString(), u"election"_s);
        QCOMPARE(election["id"_L1].toString().size(), 36);
        QCOMPARE(election["values"_L1].toObject()["country"_L1].toString(), u"AZ"_s);
        QCOMPARE(election["labels"_L1].toObject()["country"_L1].toString(), u"Azerbaijan"_s);
        days += election["values"_L1].toObject()["voting_day"_L1].toString();
    }
    QStringList sorted = days;
    sorted.sort();
    QCOMPARE(days, sorted);
    const QJsonArray some = listed({u"election"_s, u"--filter"_s, u"voting_day:2024"_s});
    QCOMPARE(some.size(), 2);
    QCOMPARE(listed({u"election"_s, u"--filter"_s, u"voting_day:1850"_s}).size(), 0);
    const QString id = some.first().toObject()["id"_L1].toString();
    const qsizetype missions = listed({u"mission"_s}).size();
    const qsizetype ofOne = listed({u"mission"_s, u"--election"_s, id}).size();
    QVERIFY(ofOne > 0 && ofOne < missions);
}

void TestCommandLine::listAsJsonWithSomeColumns()
{
    const QJsonArray all = listed({u"election"_s});
    const QJsonArray some = listed({u"election"_s, u"--columns"_s, u"title,kind,turnout,created"_s});
    QCOMPARE(some.size(), all.size());
    for (qsizetype i = 0; i < some.size(); ++i) {
        const QJsonObject object = some[i].toObject();
        QCOMPARE(object.keys(), all[i].toObject().keys());
        const QJsonObject values = object.value("values"_L1).toObject();
        const QJsonObject whole = all[i].toObject().value("values"_L1).toObject();
        QCOMPARE(values.keys(), QStringList({u"created"_s, u"kind"_s, u"title"_s}));
        QCOMPARE(values.value("kind"_L1), whole.value("kind"_L1));
        QVERIFY(!values.value("created"_L1).toString().isEmpty());
        QVERIFY(whole.size() > values.size());
        for (const QString &key : object.value("labels"_L1).toObject().keys())
            QVERIFY2(key == "kind"_L1 || key == "turnout"_L1, qPrintable(key));
    }
    QVERIFY(!some[0].toObject().value("labels"_L1).toObject().value("kind"_L1).toString().isEmpty());
    // People are told of the conflict; a table for other programs keeps the number.
    const QStringList team{u"mission"_s, u"--filter"_s, u"title=\"ODIHR EOM\" team:256"_s, u"--columns"_s, u"team"_s};
    const QString told = u"256 (256–266, 2 sources)"_s;
    QCOMPARE(listed(team).first().toObject().value("labels"_L1).toObject().value("team"_L1).toString(), told);
    QVERIFY(run(QStringList{u"list"_s, m_sample} + team).out.contains(told));
    QVERIFY(!run(QStringList{u"list"_s, m_sample} + team + QStringList{u"--csv"_s}).out.contains(u"266"_s));
}

void TestCommandLine::listAsCsv()
{
    const QString path = copy();
    QCOMPARE(run({u"add"_s, path, u"organization"_s, u"name==1+1, \"quoted\""_s}).code, int(Success));
    const CommandRun result = run(
        {u"list"_s, path, u"organization"_s, u"--csv"_s, u"--columns"_s, u"name,kind"_s, u"--filter"_s, u"quoted"_s});
    QCOMPARE(result.code, int(Success));
    const QStringList lines = result.out.split(u"\r\n"_s);
    QCOMPARE(lines.first(), u"id,name,kind"_s);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[1].mid(36), u",\"'=1+1, \"\"quoted\"\"\","_s);
}

void TestCommandLine::listAsTable()
{
    const CommandRun result = run({u"list"_s, m_sample, u"election"_s, u"--columns"_s, u"title,voting_day"_s});
    QCOMPARE(result.code, int(Success));
    QCOMPARE(result.out.trimmed().split(u'\n').size(), 6);
    QVERIFY(result.out.contains("7 Feb 2024"_L1));
    QVERIFY(result.err.contains(u'5'));
}

void TestCommandLine::badFilterShowsThePlace()
{
    const CommandRun result = run({u"list"_s, m_sample, u"mission"_s, u"--filter"_s, u"state:deployed not ("_s});
    QCOMPARE(result.code, int(UsageError));
    const QStringList lines = result.err.split(u'\n');
    QVERIFY(lines.size() >= 3);
    QCOMPARE(lines[2].indexOf(u'^'), lines[1].indexOf(u'('));
}

void TestCommandLine::showsARecord()
{
    const CommandRun result = run({u"show"_s, m_sample, u"organization:OSCE/ODIHR"_s});
    QCOMPARE(result.code, int(Success));
    QVERIFY(result.out.contains("Democratic Institutions"_L1));
    QVERIFY(result.out.contains(u"БДИПЧ"_s));
    const CommandRun json = run({u"show"_s, m_sample, u"organization:OSCE/ODIHR"_s, u"--json"_s});
    const QJsonObject object = QJsonDocument::fromJson(json.out.toUtf8()).object();
    QCOMPARE(object["type"_L1].toString(), u"organization"_s);
    QVERIFY(object["parts"_L1].toArray().size() > 3);
    QCOMPARE(run({u"show"_s, m_sample, object["id"_L1].toString()}).out, result.out);
}

void TestCommandLine::setsEachKindOfField()
{
    const QString path = copy();
    const QString mission = listed({u"mission"_s}).first().toObject()["id"_L1].toString();
    const CommandRun result =
        run({u"set"_s, path, mission, u"title=Şəki müşahidəsi"_s, u"present=about 5 Feb 2024"_s, u"state=Concluded"_s,
             u"election=Presidential, 7 Feb 2024"_s, u"private=yes"_s, u"summary="_s});
    QVERIFY2(result.code == Success, qPrintable(result.err));
    QVERIFY(result.out.contains(u"Şəki müşahidəsi"_s));
    const QJsonObject shown =
        QJsonDocument::fromJson(run({u"show"_s, path, mission, u"--json"_s}).out.toUtf8()).object();
    const QJsonObject values = shown["values"_L1].toObject();
    QCOMPARE(values["present"_L1].toString(), u"2024-02-05~"_s);
    QCOMPARE(values["state"_L1].toString(), u"concluded"_s);
    QCOMPARE(shown["labels"_L1].toObject()["election"_L1].toString(), u"Presidential, 7 Feb 2024"_s);
    QVERIFY(values["summary"_L1].isNull());
    QVERIFY(shown["private"_L1].toBool());
    const QString organization = u"organization:OSCE/ODIHR"_s;
    QCOMPARE(run({u"set"_s, path, organization, u"country=Polşa"_s, u"declaration_endorser=no"_s}).code, int(Success));
    const QString after = run({u"show"_s, path, organization, u"--json"_s}).out;
    QCOMPARE(QJsonDocument::fromJson(after.toUtf8()).object()["values"_L1].toObject()["country"_L1].toString(),
             u"PL"_s);
    const CommandRun again = run({u"set"_s, path, organization, u"country=PL"_s});
    QCOMPARE(again.code, int(Success));
    QVERIFY(again.out.isEmpty());
    QCOMPARE(run({u"check"_s, path}).code, int(Success));
}

void TestCommandLine::refusesWrongValues_data()
{
    QTest::addColumn<QString>("record");
    QTest::addColumn<QString>("assignment");
    QTest::addColumn<int>("code");
    const QString organization = u"organization:OSCE/ODIHR"_s;
    const QString election = u"election:Presidential, 7 Feb 2024"_s;
    QTest::newRow("unknown field") << organization << u"colour=red"_s << int(UsageError);
    QTest::newRow("no assignment") << organization << u"name"_s << int(UsageError);
    QTest::newRow("not a date") << organization << u"declaration_date=soonish"_s << int(UsageError);
    QTest::newRow("no such day") << election << u"voting_day=31 Feb 2024"_s << int(UsageError);
    QTest::newRow("no term") << organization << u"kind=spaceship"_s << int(UsageError);
    QTest::newRow("no country") << election << u"country=Atlantis"_s << int(UsageError);
    QTest::newRow("no number") << election << u"round=two"_s << int(UsageError);
    QTest::newRow("negative") << election << u"round=-1"_s << int(UsageError);
    QTest::newRow("neither yes nor no") << election << u"snap=perhaps"_s << int(UsageError);
    QTest::newRow("no address") << organization << u"website=nowhere"_s << int(UsageError);
    QTest::newRow("broken reference") << organization << u"parent=00000000-0000-4000-8000-000000000001"_s
                                      << int(NotFound);
    QTest::newRow("no such name") << organization << u"parent=Nobody at all"_s << int(NotFound);
    QTest::newRow("required") << organization << u"name="_s << int(UsageError);
    QTest::newRow("derived") << u"statement:Opening press release"_s << u"verdict=good"_s << int(UsageError);
    QTest::newRow("no record") << u"organization:Nobody"_s << u"name=x"_s << int(NotFound);
}

void TestCommandLine::refusesWrongValues()
{
    QFETCH(QString, record);
    QFETCH(QString, assignment);
    QFETCH(int, code);
    const QString path = copy();
    const QString state = run({u"info"_s, path, u"--json"_s}).out;
    const CommandRun result = run({u"set"_s, path, record, assignment});
    QVERIFY2(result.code == code, qPrintable(result.err));
    QVERIFY(result.out.isEmpty());
    QVERIFY(result.err.startsWith("scrutineer: "_L1));
    QCOMPARE(run({u"info"_s, path, u"--json"_s}).out, state);
}

void TestCommandLine::addsARecord()
{
    const QString path = copy();
    const CommandRun added = run({u"add"_s, path, u"person"_s, u"name=Нурлан Ələsgərov"_s, u"country=AZ"_s});
    QVERIFY2(added.code == Success, qPrintable(added.err));
    const QString id = added.out.trimmed().section(u'\n', -1);
    QVERIFY(run({u"show"_s, path, id}).out.contains(u"Нурлан Ələsgərov"_s));
    QCOMPARE(run({u"add"_s, path, u"person"_s, u"country=AZ"_s}).code, int(UsageError));
    QCOMPARE(run({u"check"_s, path}).code, int(Success));
}

void TestCommandLine::readsButDoesNotWriteWhatIsOpenElsewhere()
{
    const QString path = copy();
    Workspace workspace;
    QVERIFY(workspace.open(path).ok());
    QVERIFY(workspace.isWritable());
    const CommandRun refused = run({u"set"_s, path, u"organization:OSCE/ODIHR"_s, u"country=PL"_s});
    QCOMPARE(refused.code, int(Conflict));
    QVERIFY(!refused.err.isEmpty());
    QCOMPARE(run({u"list"_s, path, u"election"_s}).code, int(Success));
    QCOMPARE(run({u"backup"_s, path, file(u"while-open.scrutineer"_s)}).code, int(Success));
    QCOMPARE(run({u"check"_s, path}).code, int(Success));
}

void TestCommandLine::claims()
{
    const QJsonArray all = QJsonDocument::fromJson(run({u"claims"_s, m_sample, u"--json"_s}).out.toUtf8()).array();
    QVERIFY(all.size() >= 45);
    const QJsonArray critical =
        QJsonDocument::fromJson(
            run({u"claims"_s, m_sample, u"--filter"_s, u"polarity<0 kind:interim_report"_s, u"--json"_s}).out.toUtf8())
            .array();
    QVERIFY(!critical.isEmpty());
    QVERIFY(critical.size() < all.size());
    for (const QJsonValue &one : critical) {
        QVERIFY(one["polarity"_L1].toInt() < 0);
        QVERIFY(!one["proposition"_L1].toString().isEmpty());
        QVERIFY(!one["sources"_L1].toArray().isEmpty());
    }
    QCOMPARE(run({u"claims"_s, m_sample}).out.count(u'\n'), all.size());
    QVERIFY(run({u"claims"_s, m_sample, u"--csv"_s}).out.startsWith(u"id,statement_id,statement,"_s));
}

void TestCommandLine::comparesMissions()
{
    const QStringList call{u"compare"_s, m_sample,        u"--by"_s,
                           u"theme"_s,   u"--election"_s, u"Presidential, 7 Feb 2024"_s};
    const QJsonObject board = QJsonDocument::fromJson(run(call + QStringList{u"--json"_s}).out.toUtf8()).object();
    QCOMPARE(board["columns"_L1].toArray().size(), 10);
    QVERIFY(board["filter"_L1].toString().startsWith(u"scope:@"_s));
    QVERIFY(board["divergence"_L1].isDouble());
    QSet<QString> states;
    for (const QJsonValue &line : board["rows"_L1].toArray()) {
        QCOMPARE(line["cells"_L1].toArray().size(), 10);
        for (const QJsonValue &cell : line["cells"_L1].toArray()) {
            states += cell["state"_L1].toString();
            QCOMPARE(cell["mean"_L1].isDouble(), cell["claims"_L1].toInt() > 0);
        }
    }
    QVERIFY(states.contains(u"coded"_s));
    QVERIFY(states.contains(u"no_mission"_s));
    QVERIFY(states.contains(u"not_coded"_s));
    const QString csv = run(call + QStringList{u"--csv"_s}).out;
    QCOMPARE(csv.count(u"\r\n"_s), board["rows"_L1].toArray().size() * 10 + 1);
    QCOMPARE(run(call).out.count(u'\n'), board["rows"_L1].toArray().size() + 1);
    for (const QString &by : {u"stage"_s, u"yardstick"_s})
        QCOMPARE(run({u"compare"_s, m_sample, u"--by"_s, by, u"--rows"_s, u"kinds"_s}).code, int(Success));
    const CommandRun own = run({u"compare"_s, m_sample, u"--rows"_s, u"elections"_s, u"--organization"_s, u"ODIHR"_s});
    QCOMPARE(own.code, int(Success));
    QVERIFY(own.out.contains(u"Presidential, 7 Feb 2024"_s));
}

void TestCommandLine::silenceAndDivergence()
{
    const QString csv = run({u"silence"_s, m_sample, u"--csv"_s}).out;
    QVERIFY(csv.startsWith(u"mission_id,mission,theme_id,theme,state\r\n"_s));
    QVERIFY(csv.contains(u"no_mission"_s));
    QVERIFY(!csv.contains(u",coded"_s));
    const QJsonObject object =
        QJsonDocument::fromJson(run({u"divergence"_s, m_sample, u"--json"_s}).out.toUtf8()).object();
    QCOMPARE(object["themes"_L1].toArray().size(), 10);
    for (const QJsonValue &theme : object["themes"_L1].toArray())
        QCOMPARE(theme["divergence"_L1].isDouble(), theme["missions"_L1].toInt() >= 2);
    const CommandRun words = run({u"divergence"_s, m_sample});
    QVERIFY(words.out.contains(u"All themes"_s));
    QVERIFY(words.err.contains(u"van der Eijk"_s));
}

void TestCommandLine::whomMissionsMet()
{
    const QStringList call{u"interlocutors"_s, m_sample, u"--election"_s, u"Presidential, 7 Feb 2024"_s};
    const CommandRun json = run(call + QStringList{u"--json"_s});
    QCOMPARE(json.code, int(Success));
    const QJsonArray missions = QJsonDocument::fromJson(json.out.toUtf8()).object()["missions"_L1].toArray();
    QCOMPARE(missions.size(), 29);
    int unknown = 0;
    for (const QJsonValue &mission : missions) {
        const QJsonValue visits = mission["classes"_L1].toArray().first()["visits"_L1];
        const bool known = mission["knowledge"_L1].toString() == "known"_L1;
        QCOMPARE(visits.isNull(), !known); // No visits on file are not nought visits.
        unknown += known ? 0 : 1;
    }
    QVERIFY(unknown > 5);
    const QString csv = run(call + QStringList{u"--csv"_s}).out;
    QCOMPARE(csv.count(u"\r\n"_s), 1 + 29 * 9);
    QVERIFY(run(call).out.contains(u"No visits on file"_s));
}

void TestCommandLine::repeatedWording()
{
    // The sample holds summaries alone, and those are never compared unasked.
    const CommandRun unasked = run({u"formulas"_s, m_sample});
    QCOMPARE(unasked.code, int(Success));
    QVERIFY(unasked.out.isEmpty());
    QVERIFY(unasked.err.contains(u"not compared"_s));
    const QStringList call{u"formulas"_s, m_sample, u"--summaries"_s, u"--words"_s, u"5"_s};
    const QJsonObject found = QJsonDocument::fromJson(run(call + QStringList{u"--json"_s}).out.toUtf8()).object();
    QVERIFY(found["method"_L1].toString().contains(u"Schleimer"_s));
    const QJsonArray passages = found["passages"_L1].toArray();
    QVERIFY(!passages.isEmpty());
    qsizetype places = 0;
    for (const QJsonValue &passage : passages) {
        QVERIFY(passage["words"_L1].toInt() >= 5);
        QVERIFY(passage["statements"_L1].toInt() >= 2);
        places += passage["places"_L1].toArray().size();
    }
    QVERIFY(!found["pairs"_L1].toArray().isEmpty());
    const QString csv = run(call + QStringList{u"--csv"_s}).out;
    QCOMPARE(csv.count(u"\r\n"_s), places + 1);
    QVERIFY(run(call).out.startsWith(u'“'));
    QVERIFY(run(call).err.contains(u"may be the researcher’s wording"_s));
}

void TestCommandLine::history()
{
    const QString path = copy();
    const QString organization = u"organization:OSCE/ODIHR"_s;
    QCOMPARE(run({u"set"_s, path, organization, u"country=PL"_s}).code, int(Success));
    const CommandRun all = run({u"history"_s, path, u"--json"_s});
    const QJsonArray changes = QJsonDocument::fromJson(all.out.toUtf8()).array();
    QCOMPARE(changes.size(), 3);
    QCOMPARE(changes.first().toObject()["author"_L1].toString(), u"tester"_s);
    const CommandRun one = run({u"history"_s, path, u"--record"_s, organization});
    QVERIFY(one.out.contains("Poland"_L1));
    QCOMPARE(run({u"history"_s, path, u"--limit"_s, u"1"_s}).out.count(u'\n'), 1);
}

void TestCommandLine::drawsDossierAndCharts()
{
    const QString election = u"Presidential, 7 Feb 2024"_s;
    const QString pdf = file(u"dossier.pdf"_s);
    const CommandRun report = run({u"report"_s, u"dossier"_s, m_sample, u"--election"_s, election, u"-o"_s, pdf});
    QVERIFY2(report.code == Success, qPrintable(report.err));
    QVERIFY2(report.err.isEmpty(), qPrintable(report.err));
    QVERIFY(beginning(pdf).startsWith("%PDF-"));
    const QStringList names = run({u"charts"_s}).out.trimmed().split(u'\n');
    QVERIFY(names.size() >= 3);
    for (const QString &line : names) {
        const QString name = line.section(u' ', 0, 0);
        for (const QString &ending : {u"png"_s, u"svg"_s, u"pdf"_s, u"csv"_s}) {
            const QString path = file(name + u'.' + ending);
            const CommandRun chart = run({u"chart"_s, name, m_sample, u"--election"_s, election, u"-o"_s, path});
            QVERIFY2(chart.code == Success, qPrintable(chart.err));
            QCOMPARE(chart.out.trimmed(), path);
            const QByteArray start = beginning(path);
            QVERIFY(start.startsWith("\x89PNG") || start.startsWith("<?xml") || start.startsWith("%PDF-") ||
                    start.startsWith("chart,"));
        }
    }
    chartsOfOnesOwn();
    const CommandRun folder =
        run({u"report"_s, u"dossier"_s, m_sample, u"--election"_s, election, u"-o"_s, m_folder.path()});
    QCOMPARE(folder.code, int(UsageError));
    const CommandRun nowhere =
        run({u"chart"_s, u"days"_s, m_sample, u"--election"_s, election, u"-o"_s, file(u"no/where.png"_s)});
    QCOMPARE(nowhere.code, int(Failure));
    QVERIFY(!nowhere.err.isEmpty());
}

// A chart that a file describes, under a filter on another type.
void TestCommandLine::chartsOfOnesOwn()
{
    const QString spec = file(u"own.json"_s);
    const auto write = [&](const QByteArray &text) {
        QFile target(spec);
        return target.open(QIODevice::WriteOnly) && target.write(text) == text.size();
    };
    QVERIFY(write(R"({"type":"visit","by":"mission.kind.class","title":"Visits"})"));
    const QString csv = file(u"own.csv"_s);
    const CommandRun drawn = run({u"chart"_s, u"--spec"_s, spec, m_sample, u"--filter"_s, u"kind.class:international"_s,
                                  u"--on"_s, u"mission"_s, u"-o"_s, csv});
    QVERIFY2(drawn.code == Success, qPrintable(drawn.err));
    QFile table(csv);
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QString rows = QString::fromUtf8(table.readAll());
    QVERIFY2(rows.contains(u"Visits,International missions,"_s), qPrintable(rows));
    QVERIFY2(!rows.contains(u"Not known"_s), qPrintable(rows));
    // Without --on the filter is on what the chart counts.
    QCOMPARE(run({u"chart"_s, u"--spec"_s, spec, m_sample, u"--filter"_s, u"mission:?"_s, u"-o"_s, csv}).code,
             int(Success));
    const auto fails = [&](const QStringList &words, int code) {
        const CommandRun result = run(QStringList{u"chart"_s} + words + QStringList{u"-o"_s, csv});
        return result.code == code && !result.err.isEmpty();
    };
    QVERIFY(fails({u"--spec"_s, spec, u"visits"_s, m_sample}, UsageError));
    QVERIFY(fails({u"--spec"_s, file(u"none.json"_s), m_sample}, NotFound));
    QVERIFY(fails({u"visits"_s}, UsageError));
    QVERIFY(fails({u"visits"_s, m_sample, u"--on"_s, u"colour"_s}, UsageError));
    QVERIFY(fails({u"visits"_s, m_sample, u"--filter"_s, u"colour:red"_s}, UsageError));
    QVERIFY(fails({u"days"_s, m_sample}, UsageError));
    QVERIFY(write(R"({"type":"visit","by":"kind","kind":"pie"})"));
    QVERIFY(fails({u"--spec"_s, spec, m_sample}, UsageError));
}

void TestCommandLine::drawsTimelines()
{
    const QString election = u"Presidential, 7 Feb 2024"_s;
    for (const QString &scale : {u"week"_s, u"even"_s, u"calendar"_s}) {
        const QString path = file(u"timeline-"_s + scale + u".svg"_s);
        const CommandRun drawn =
            run({u"timeline"_s, m_sample, u"--election"_s, election, u"--scale"_s, scale, u"-o"_s, path});
        QVERIFY2(drawn.code == Success, qPrintable(drawn.err));
        QCOMPARE(drawn.out.trimmed(), path);
        QVERIFY(beginning(path).startsWith("<?xml"));
    }
    for (const auto &[ending, start] : {std::pair{u"png"_s, "\x89PNG"}, {u"pdf"_s, "%PDF-"}, {u"csv"_s, "election,"}}) {
        const QString path = file(u"stacked."_s + ending);
        const CommandRun drawn = run({u"timeline"_s, m_sample, u"--stack"_s, u"-o"_s, path});
        QVERIFY2(drawn.code == Success, qPrintable(drawn.err));
        QVERIFY2(beginning(path).startsWith(start), qPrintable(path));
    }
    // The filter holds, on whatever type it is, and is printed.
    const QString csv = file(u"timeline-filtered.csv"_s);
    QCOMPARE(run({u"timeline"_s, m_sample, u"--election"_s, election, u"--filter"_s, u"kind:press_conference"_s,
                  u"--on"_s, u"visit"_s, u"-o"_s, csv})
                 .code,
             int(Success));
    QFile written(csv);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray rows = written.readAll();
    QVERIFY(rows.contains("PABSEC press conference"));
    QVERIFY(!rows.contains("CIS at the CEC"));
}

void TestCommandLine::showcase()
{
    const QString folder = file(u"showcase"_s);
    for (int round = 0; round < 2; ++round) {
        const CommandRun result = run({u"showcase"_s, folder});
        QVERIFY2(result.code == Success, qPrintable(result.err));
        const QStringList paths = result.out.trimmed().split(u'\n');
        QVERIFY(paths.size() >= 8);
        for (const QString &path : paths)
            QVERIFY2(QFile::exists(path), qPrintable(path));
    }
    QCOMPARE(run({u"showcase"_s, m_sample}).code, int(Failure));
}

void TestCommandLine::checkFindsDamage()
{
    QCOMPARE(run({u"check"_s, m_sample}).code, int(Success));
    const QString path = copy();
    {
        Connection connection;
        QVERIFY(connection.open(path, Access::ReadWrite).ok());
        connection.execute(u"UPDATE election SET voting_day_earliest = '1999-01-01'"_s);
        connection.execute(u"UPDATE person SET name = name || ' altered'"_s);
    }
    const QByteArray before = digest(path);
    const CommandRun found = run({u"check"_s, path});
    QCOMPARE(found.code, int(CheckFailed));
    QVERIFY(found.out.contains("\nsearch: "_L1) || found.out.startsWith("search: "_L1));
    QVERIFY(found.out.contains("dates: "_L1));
    QCOMPARE(digest(path), before);
    const CommandRun json = run({u"check"_s, path, u"--json"_s});
    QCOMPARE(json.code, int(CheckFailed));
    QCOMPARE(QJsonDocument::fromJson(json.out.toUtf8()).array().size(), found.out.count(u'\n'));
}

void TestCommandLine::maps()
{
    for (const QString &name : {u"map.svg"_s, u"map.pdf"_s, u"map.png"_s, u"map.csv"_s}) {
        const QString path = m_folder.filePath(name);
        const CommandRun drawn = run({u"map"_s, m_sample, u"visits"_s, u"--by"_s, u"kind"_s, u"-o"_s, path});
        QCOMPARE(drawn.code, int(Success));
        QVERIFY(QFileInfo(path).size() > 100);
    }
    const QString csv = m_folder.filePath(u"missions.csv"_s);
    QCOMPARE(run({u"map"_s, m_sample, u"stations"_s, u"--filter"_s, u"state:deployed"_s, u"--on"_s, u"mission"_s,
                  u"-o"_s, csv})
                 .code,
             int(Success));
    QCOMPARE(run({u"map"_s, m_sample, u"tiles"_s, u"-o"_s, csv}).code, int(UsageError));
    QCOMPARE(run({u"map"_s, m_sample, u"stations"_s, u"--by"_s, u"kind"_s, u"-o"_s, csv}).code, int(UsageError));
    QCOMPARE(run({u"map"_s, m_sample, u"visits"_s, u"-o"_s, u"x.bmp"_s}).code, int(UsageError));
}

void TestCommandLine::backup()
{
    const QString target = file(u"Sicherung ə.scrutineer"_s);
    QCOMPARE(run({u"backup"_s, m_sample, target}).code, int(Success));
    QCOMPARE(run({u"check"_s, target}).code, int(Success));
    QCOMPARE(run({u"list"_s, target, u"statement"_s, u"--json"_s}).out,
             run({u"list"_s, m_sample, u"statement"_s, u"--json"_s}).out);
    const QByteArray before = digest(target);
    QCOMPARE(run({u"backup"_s, m_sample, target}).code, int(Failure));
    QCOMPARE(digest(target), before);
    QCOMPARE(run({u"backup"_s, m_sample, target, u"--replace"_s}).code, int(Success));
    QCOMPARE(run({u"backup"_s, m_sample, m_sample, u"--replace"_s}).code, int(UsageError));
    QCOMPARE(run({u"backup"_s, m_sample, m_folder.path()}).code, int(Failure));
    QCOMPARE(run({u"backup"_s, m_sample, file(u"no/where.scrutineer"_s)}).code, int(Failure));
}

void TestCommandLine::filesThatAreNoProjects_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("code");
    QTest::newRow("missing") << u"missing"_s << int(NotFound);
    QTest::newRow("folder") << u"folder"_s << int(Failure);
    QTest::newRow("text") << u"text"_s << int(Failure);
    QTest::newRow("empty") << u"empty"_s << int(Failure);
    QTest::newRow("other program's") << u"foreign"_s << int(Failure);
    QTest::newRow("newer") << u"newer"_s << int(Failure);
    QTest::newRow("cut") << u"cut"_s << int(Failure);
}

void TestCommandLine::filesThatAreNoProjects()
{
    QFETCH(QString, kind);
    QFETCH(int, code);
    // SQLite's header: the user version at 60, the application id at 68.
    QString path = copy();
    if (kind == "newer"_L1)
        overwrite(path, 60, QByteArray("\x00\x00\x03\xe7", 4));
    else if (kind == "foreign"_L1)
        overwrite(path, 68, QByteArray("\x00\x00\x00\x00", 4));
    else if (kind == "cut"_L1)
        QVERIFY(QFile::resize(path, 50));
    else if (kind == "empty"_L1)
        QVERIFY(QFile::resize(path, 0));
    else if (kind == "text"_L1)
        overwrite(path, 0, "Dear reader, this is a letter.");
    else if (kind == "folder"_L1)
        path = m_folder.path();
    else
        path = file(u"missing.scrutineer"_s);
    const QByteArray before = digest(path);
    for (const QStringList &words :
         {QStringList{u"info"_s, path}, QStringList{u"list"_s, path, u"mission"_s},
          QStringList{u"show"_s, path, u"mission:x"_s}, QStringList{u"set"_s, path, u"mission:x"_s, u"title=y"_s},
          QStringList{u"history"_s, path}, QStringList{u"search"_s, path, u"baku"_s},
          QStringList{u"chart"_s, u"days"_s, path, u"-o"_s, file(u"never.png"_s)},
          QStringList{u"backup"_s, path, file(u"never.scrutineer"_s)}}) {
        const CommandRun result = run(words);
        QVERIFY2(result.code == code, qPrintable(words.first() + u": "_s + result.err));
        QVERIFY(result.out.isEmpty());
        QVERIFY(result.err.startsWith("scrutineer: "_L1));
    }
    const int checked = run({u"check"_s, path}).code;
    QVERIFY(checked == code || (checked == CheckFailed && kind == "cut"_L1));
    QCOMPARE(digest(path), before);
    QVERIFY(!QFile::exists(file(u"never.png"_s)) && !QFile::exists(file(u"never.scrutineer"_s)));
}

void TestCommandLine::readsProjectsOfAnEarlierVersion()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"old.scrutineer"_s);
    QVERIFY(QFile::copy(m_sample, path));
    {
        Connection earlier;
        QVERIFY(earlier.open(path, Access::ReadWrite));
        QFile second(u":/migrations/0002.sql"_s);
        QVERIFY(second.open(QIODevice::ReadOnly));
        const QString script = QString::fromUtf8(second.readAll());
        const qsizetype view = script.indexOf("CREATE VIEW search_text_source"_L1);
        earlier.executeScript(
            u"DROP TABLE saved_chart; ALTER TABLE saved_filter DROP COLUMN grouping; DROP VIEW search_text_source; "
            u"DROP TABLE "
            "declaration_finding; DROP INDEX claim_codebook; ALTER TABLE claim DROP COLUMN codebook; "_s +
            script.mid(view, script.indexOf(u';', view) + 1 - view) + u" PRAGMA user_version = 3"_s);
    }
    const QByteArray before = digest(path);
    for (const QStringList &words :
         {QStringList{u"list"_s, u"?"_s, u"mission"_s, u"--json"_s},
          QStringList{u"show"_s, u"?"_s, u"organization:OSCE/ODIHR"_s, u"--json"_s},
          QStringList{u"search"_s, u"?"_s, u"baku"_s, u"--json"_s}, QStringList{u"history"_s, u"?"_s, u"--json"_s}}) {
        const auto of = [&words](const QString &project) {
            QStringList all = words;
            return all.replaceInStrings(u"?"_s, project);
        };
        const CommandRun result = run(of(path));
        QVERIFY2(result.code == Success, qPrintable(words.first() + u": "_s + result.err));
        QCOMPARE(result.out, run(of(m_sample)).out);
        QVERIFY2(result.err.contains("earlier version"_L1) && result.err.contains(u"“scrutineer FILE”"_s),
                 qPrintable(result.err));
    }
    const CommandRun info = run({u"info"_s, path, u"--json"_s});
    const QJsonObject told = QJsonDocument::fromJson(info.out.toUtf8()).object();
    QCOMPARE(told.value(u"path"_s).toString(), path);
    QCOMPARE(told.value(u"schema"_s).toInt(), 3);
    QVERIFY(told.value(u"records"_s).toObject().value(u"mission"_s).toInt() > 0);
    const QString chart = file(u"old.svg"_s);
    QCOMPARE(run({u"chart"_s, u"days"_s, path, u"-o"_s, chart}).code,
             run({u"chart"_s, u"days"_s, m_sample, u"-o"_s, file(u"new.svg"_s)}).code);
    const QString kept = file(u"kept.scrutineer"_s);
    QCOMPARE(run({u"backup"_s, path, kept}).code, int(Success));
    QCOMPARE(digest(path), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"old.scrutineer"_s});
}

void TestCommandLine::readOnlyFolder()
{
    QTemporaryDir locked;
    const QString path = locked.filePath(u"sample.scrutineer"_s);
    QVERIFY(QFile::copy(m_sample, path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    QFile::setPermissions(locked.path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    // Root may write everywhere, so the run takes the rights of nobody.
    const auto asNobody = [] {
        constexpr uid_t nobody = 65534;
        if (getuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0))
            _exit(99);
    };
    const CommandRun listing = m_runner.run({u"list"_s, path, u"election"_s}, asNobody);
    const bool cannotRun = !listing.started || listing.code == 99 || listing.code == 127;
    if (cannotRun && getuid() == 0) {
        QFile::setPermissions(locked.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QSKIP("The program lies where only root may go, so no other user can run it here.");
    }
    QVERIFY2(listing.code == Success, qPrintable(listing.err));
    const CommandRun changing = m_runner.run({u"set"_s, path, u"organization:OSCE/ODIHR"_s, u"country=PL"_s}, asNobody);
    QCOMPARE(changing.code, int(Failure));
    QVERIFY(!changing.err.isEmpty());
    const CommandRun making = m_runner.run({u"new"_s, locked.filePath(u"x.scrutineer"_s)}, asNobody);
    QCOMPARE(making.code, int(Failure));
    QCOMPARE(digest(path), digest(m_sample));
    QFile::setPermissions(locked.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestCommandLine::fullDisk()
{
    // No file may grow beyond this size, as on a disk that is nearly full.
    const QString path = copy();
    const rlim_t size = rlim_t(QFile(path).size());
    const auto limit = [size](rlim_t more) {
        return [size, more] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit both{size * more / 100, size * more / 100};
            setrlimit(RLIMIT_FSIZE, &both);
        };
    };
    const QString state = run({u"list"_s, path, u"organization"_s, u"--json"_s}).out;
    const QString long_ = QString(qsizetype(size) * 2, u'x');
    const CommandRun changed =
        m_runner.run({u"set"_s, path, u"organization:OSCE/ODIHR"_s, u"name="_s + long_.left(100'000)}, limit(1));
    QCOMPARE(changed.code, int(Failure));
    QVERIFY(changed.err.startsWith("scrutineer: "_L1));
    QCOMPARE(run({u"list"_s, path, u"organization"_s, u"--json"_s}).out, state);
    QCOMPARE(run({u"check"_s, path}).code, int(Success));
    const QString made = file(u"full.scrutineer"_s);
    QCOMPARE(m_runner.run({u"sample"_s, made}, limit(20)).code, int(Failure));
    QVERIFY(!QFile::exists(made));
    const QString copied = file(u"full-copy.scrutineer"_s);
    QCOMPARE(m_runner.run({u"backup"_s, m_sample, copied}, limit(50)).code, int(Failure));
    QVERIFY(!QFile::exists(copied));
    // A device that is always full.
    const CommandRun piped = m_runner.run({u"list"_s, m_sample, u"mission"_s, u"--json"_s}, {}, u"/dev/full"_s);
    QCOMPARE(piped.code, int(Failure));
    QVERIFY(!piped.err.isEmpty());
}

void TestCommandLine::wordsAreUtf8InAnyLocale()
{
    CommandRunner plain(m_folder.path());
    plain.setVariable(u"LC_ALL"_s, u"C"_s);
    const QString path = file(u"Məlumat və что.scrutineer"_s);
    QVERIFY(QFile::copy(m_sample, path));
    const CommandRun found =
        plain.run({u"list"_s, path, u"name"_s, u"--filter"_s, u"text:БДИПЧ"_s, u"--columns"_s, u"text"_s});
    QCOMPARE(found.code, int(Success));
    QVERIFY(found.out.contains(u"БДИПЧ ОБСЕ"_s));
    QVERIFY2(!found.err.contains("locale"_L1), qPrintable(found.err));
    const CommandRun labels =
        plain.run({u"show"_s, path, u"election:Presidential, 7 Feb 2024"_s, u"--language"_s, u"az"_s});
    QVERIFY(labels.out.contains(u"Azərbaycan"_s));
}

void TestCommandLine::windowNeedsADisplay()
{
    const CommandRun result = run({m_sample});
    QCOMPARE(result.code, int(Failure));
    QVERIFY(result.err.contains("display"_L1));
}

void TestCommandLine::qtsOwnOptionsAreNoCommands_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("word");
    QTest::newRow("platform") << QStringList{u"-platform"_s, u"offscreen"_s} << QString();
    QTest::newRow("two dashes") << QStringList{u"--platform"_s, u"offscreen"_s, u"a.scrutineer"_s} << u"a.scrutineer"_s;
    QTest::newRow("with sign") << QStringList{u"-style=fusion"_s, u"-reverse"_s, u"a.scrutineer"_s}
                               << u"a.scrutineer"_s;
    QTest::newRow("after") << QStringList{u"a.scrutineer"_s, u"-style"_s, u"fusion"_s} << u"a.scrutineer"_s;
    QTest::newRow("value is missing") << QStringList{u"-platform"_s} << QString();
}

void TestCommandLine::qtsOwnOptionsAreNoCommands()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, word);
    const CommandWords sorted = sortWords(words);
    QCOMPARE(sorted.kind, CommandWords::Kind::Window);
    QCOMPARE(sorted.word, word);
}

void TestCommandLine::commandsTakeQtsOwnOptions()
{
    const CommandRun before = run({u"-platform"_s, u"offscreen"_s, u"info"_s, m_sample});
    QCOMPARE(before.code, int(Success));
    const CommandRun after = run({u"info"_s, m_sample, u"-platform"_s, u"offscreen"_s});
    QCOMPARE(after.code, int(Success));
    QCOMPARE(after.out, before.out);
    QVERIFY2(run({u"-platform"_s, u"offscreen"_s, u"--help"_s}).out.startsWith("Usage: "_L1), "help");
    // What only looks like one is still told of.
    QCOMPARE(run({u"info"_s, m_sample, u"-platforms"_s, u"x"_s}).code, int(UsageError));
}

void TestCommandLine::windowOpensInTheLanguageAsked()
{
    QCOMPARE(sortWords({u"--language"_s, u"tr"_s, u"a.scrutineer"_s}).language, u"tr"_s);
    // A language there is not is told of before a window opens.
    const CommandRun unknown = run({u"-platform"_s, u"offscreen"_s, u"--language"_s, u"xx"_s, m_sample});
    QCOMPARE(unknown.code, int(UsageError));
    QVERIFY(unknown.err.contains(u"“xx”"_s));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
