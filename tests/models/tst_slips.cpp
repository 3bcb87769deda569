// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/slips.h"
#include "models/storage/duplicates.h"
#include "models/storage/editreading.h"
#include "tests/support/testproject.h"

#include <QTest>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 5, 4);

// A project with one election that was called, and a mission with known days.
struct SlipProject : TestProject
{
    SlipProject()
        : election(add(u"election"_s, {{u"title"_s, u"Presidential, 7 Feb 2024"_s},
                                       {u"country"_s, u"AZ"_s},
                                       {u"voting_day"_s, u"2024-02-07"_s}}))
        , mission(add(
              u"mission"_s,
              {{u"title"_s, u"OTS mission"_s}, {u"election"_s, election}, {u"present"_s, u"2024-02-04/2024-02-08"_s}}))
    {
        add(u"milestone"_s, {{u"election"_s, election},
                             {u"kind"_s, term(u"milestone_kind"_s, u"called"_s)},
                             {u"happened"_s, u"2023-12-07"_s}});
    }

    // An edit of a new record of a type.
    RecordEdit begin(const QString &type, const QList<std::pair<QString, Value>> &fields)
    {
        RecordEdit edit;
        edit.main.now = Record(requireRecordType(type), workspace.newId());
        for (const auto &[field, value] : fields)
            edit.main.now.setValue(field, value);
        return edit;
    }
    void addRow(RecordEdit &edit, const QString &type, const QList<std::pair<QString, Value>> &fields)
    {
        Record row(requireRecordType(type), workspace.newId());
        for (const auto &[field, value] : fields)
            row.setValue(field, value);
        edit.rows.append({{}, row});
    }
    RecordEdit visit(const QString &when, const QString &missionId)
    {
        return begin(u"visit"_s, {{u"title"_s, u"OTS received by the Foreign Minister"_s},
                                  {u"election"_s, election},
                                  {u"mission"_s, missionId},
                                  {u"state"_s, u"held"_s},
                                  {u"happened"_s, when}});
    }
    RecordEdit statement(const QString &issued)
    {
        RecordEdit edit = begin(u"statement"_s, {{u"title"_s, u"Preliminary statement"_s}, {u"issued"_s, issued}});
        addRow(edit, u"statement_election"_s, {{u"statement"_s, edit.main.now.id()}, {u"election"_s, election}});
        return edit;
    }
    void addFigure(RecordEdit &edit, const QString &measure, const QList<std::pair<QString, Value>> &fields)
    {
        addRow(edit, u"figure"_s,
               QList<std::pair<QString, Value>>{{u"subject"_s, edit.main.now.id()},
                                                {u"measure"_s, term(u"measure"_s, measure)}} +
                   fields);
    }
    QList<Slip> slips(const RecordEdit &edit) { return findSlips(edit, workspace.store(), today); }

    QString election;
    QString mission;
};

QStringList fieldsOf(const QList<Slip> &slips)
{
    QStringList fields;
    for (const Slip &slip : slips)
        fields += slip.finding.field;
    return fields;
}

} // namespace

class TestSlips : public QObject
{
    Q_OBJECT

private:
    // For tests that commit nothing: making a project takes longer than all of them.
    std::unique_ptr<SlipProject> m_project;

private Q_SLOTS:
    void initTestCase() { m_project = std::make_unique<SlipProject>(); }
    void cleanupTestCase() { m_project.reset(); }
    void visitAgainstTheMissionsDays_data();
    void visitAgainstTheMissionsDays();
    void phasesAndFiguresWidenTheDays();
    void missionOfAnotherElection();
    void cancelledVisitIsQuiet();
    void statementBeforeTheCall();
    void beforeCloseAgainstTheDate();
    void sameNameAndDate();
    void sameNameWithoutDate();
    void editingAStoredRecordIsQuiet();
    void futureAndOtherCentury_data();
    void futureAndOtherCentury();
    void lastYearsDateInJanuary();
    void figures_data();
    void figures();
    void votersAgainstEachOther();
    void rowsThatAreThereTwice();
    void errorsAreNotWarnedAbout();
};

void TestSlips::visitAgainstTheMissionsDays_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<bool>("isOutside");
    QTest::addColumn<QString>("repair");
    QTest::newRow("within") << "2024-02-06" << false << "";
    QTest::newRow("first day") << "2024-02-04" << false << "";
    QTest::newRow("last day") << "2024-02-08" << false << "";
    QTest::newRow("after") << "2024-02-12" << true << "";
    QTest::newRow("before") << "2024-02-03" << true << "";
    QTest::newRow("about, near") << "2024-02-10~" << false << "";
    QTest::newRow("about, far") << "2024-02-14~" << true << "";
    QTest::newRow("the month") << "2024-02" << false << "";
    QTest::newRow("another month") << "2024-03" << true << "";
    QTest::newRow("the year") << "2024" << false << "";
    QTest::newRow("touching span") << "2024-02-01/2024-02-04" << false << "";
    QTest::newRow("on or before, open") << "[..2024-02-05]" << false << "";
    QTest::newRow("on or before, too early") << "[..2024-02-03]" << true << "";
    QTest::newRow("wrong year") << "2023-02-06" << true << "2024-02-06";
    QTest::newRow("digits changed about") << "2042-02-06" << true << "2024-02-06";
    QTest::newRow("another century") << "1924-02-06" << true << "2024-02-06";
    QTest::newRow("month and day changed about") << "2024-06-02" << true << "";
    QTest::newRow("month and day changed about, within") << "2024-05-02" << true << "2024-02-05";
    QTest::newRow("none") << "" << false << "";
}

void TestSlips::visitAgainstTheMissionsDays()
{
    QFETCH(QString, when);
    QFETCH(bool, isOutside);
    QFETCH(QString, repair);
    SlipProject &project = *m_project;
    if (when == u"2024-06-02"_s)
        repair = u"2024-02-06"_s;
    const QList<Slip> slips = project.slips(project.visit(when, project.mission));
    QCOMPARE(fieldsOf(slips), isOutside ? QStringList{u"happened"_s} : QStringList());
    if (isOutside) {
        QCOMPARE(slips.first().value.text(), repair);
        QCOMPARE(slips.first().repair.isEmpty(), repair.isEmpty());
        QCOMPARE(slips.first().finding.severity, Finding::Severity::Warning);
        QVERIFY2(slips.first().finding.sentence.contains(u"4–8 Feb 2024"_s),
                 qPrintable(slips.first().finding.sentence));
    }
}

void TestSlips::phasesAndFiguresWidenTheDays()
{
    SlipProject project;
    QCOMPARE(fieldsOf(project.slips(project.visit(u"2024-01-09"_s, project.mission))), QStringList{u"happened"_s});
    project.add(u"mission_phase"_s, {{u"mission"_s, project.mission},
                                     {u"kind"_s, project.workspace.store().terms(u"mission_phase_kind"_s).value(0).id},
                                     {u"happened"_s, u"2024-01-08/2024-01-10"_s}});
    QVERIFY(project.slips(project.visit(u"2024-01-09"_s, project.mission)).isEmpty());
    QCOMPARE(fieldsOf(project.slips(project.visit(u"2024-02-10"_s, project.mission))), QStringList{u"happened"_s});
    project.add(u"figure"_s, {{u"subject"_s, project.mission},
                              {u"measure"_s, project.term(u"measure"_s, u"last_day"_s)},
                              {u"date"_s, u"2024-02-10"_s}});
    QVERIFY(project.slips(project.visit(u"2024-02-10"_s, project.mission)).isEmpty());
    QCOMPARE(fieldsOf(project.slips(project.visit(u"2024-02-11"_s, project.mission))), QStringList{u"happened"_s});
    const QString bare =
        project.add(u"mission"_s, {{u"title"_s, u"Bare mission"_s}, {u"election"_s, project.election}});
    QVERIFY(project.slips(project.visit(u"2024-02-11"_s, bare)).isEmpty());
    project.add(u"figure"_s, {{u"subject"_s, bare},
                              {u"measure"_s, project.term(u"measure"_s, u"first_day"_s)},
                              {u"date"_s, u"2024-02-03"_s}});
    QVERIFY(project.slips(project.visit(u"2024-02-11"_s, bare)).isEmpty());
    QCOMPARE(fieldsOf(project.slips(project.visit(u"2024-02-02"_s, bare))), QStringList{u"happened"_s});
}

void TestSlips::missionOfAnotherElection()
{
    SlipProject project;
    const QString other = project.add(
        u"election"_s, {{u"title"_s, u"Other"_s}, {u"country"_s, u"AZ"_s}, {u"voting_day"_s, u"2020-02-09"_s}});
    const QString mission = project.add(u"mission"_s, {{u"title"_s, u"OTS mission"_s}, {u"election"_s, other}});
    const QList<Slip> slips = project.slips(project.visit(u"2024-02-06"_s, mission));
    QCOMPARE(fieldsOf(slips), QStringList{u"mission"_s});
    QVERIFY2(slips.first().finding.sentence.contains(u"Other"_s), qPrintable(slips.first().finding.sentence));
    RecordEdit statement = project.statement(u"2024-02-08"_s);
    project.addRow(statement, u"statement_issuer"_s,
                   {{u"statement"_s, statement.main.now.id()}, {u"mission"_s, mission}});
    QCOMPARE(fieldsOf(project.slips(statement)), QStringList{u"mission"_s});
    statement.rows.last().now.setValue(u"mission", project.mission);
    QVERIFY(project.slips(statement).isEmpty());
}

void TestSlips::cancelledVisitIsQuiet()
{
    SlipProject &project = *m_project;
    RecordEdit edit = project.visit(u"2024-02-12"_s, project.mission);
    edit.main.now.setValue(u"state", u"cancelled"_s);
    QVERIFY(project.slips(edit).isEmpty());
}

void TestSlips::statementBeforeTheCall()
{
    SlipProject &project = *m_project;
    QVERIFY(project.slips(project.statement(u"2024-02-08"_s)).isEmpty());
    QVERIFY(project.slips(project.statement(u"2023-12-07"_s)).isEmpty());
    QVERIFY(project.slips(project.statement(u"2023-12"_s)).isEmpty());
    const QList<Slip> early = project.slips(project.statement(u"2023-12-06"_s));
    QCOMPARE(fieldsOf(early), QStringList{u"issued"_s});
    QVERIFY2(early.first().finding.sentence.contains(u"7 Dec 2023"_s), qPrintable(early.first().finding.sentence));
    QCOMPARE(project.slips(project.statement(u"2023-02-08T14:00:00+04:00"_s)).value(0).value.text(),
             u"2024-02-08T14:00:00+04:00"_s);
}

void TestSlips::beforeCloseAgainstTheDate()
{
    SlipProject &project = *m_project;
    RecordEdit edit = project.statement(u"2024-02-08"_s);
    edit.main.now.setValue(u"before_close", Value::flag(true));
    const QList<Slip> slips = project.slips(edit);
    QCOMPARE(fieldsOf(slips), QStringList{u"before_close"_s});
    QCOMPARE(slips.first().value, Value::flag(false));
    edit.main.now.setValue(u"before_close", Value::flag(false));
    QVERIFY(project.slips(edit).isEmpty());
    edit.main.now.setValue(u"issued", u"2024-02-05"_s);
    QCOMPARE(project.slips(edit).value(0).value, Value::flag(true));
}

void TestSlips::sameNameAndDate()
{
    SlipProject project;
    const QString stored = project.add(
        u"visit"_s,
        {{u"title"_s, u"Əliyev ilə görüş"_s}, {u"election"_s, project.election}, {u"happened"_s, u"2024-02-06"_s}});
    const auto attempt = [&](const QString &title, const QString &when) {
        RecordEdit edit =
            project.begin(u"visit"_s, {{u"title"_s, title}, {u"election"_s, project.election}, {u"happened"_s, when}});
        return project.slips(edit);
    };
    const QList<Slip> slips = attempt(u"eliyev ile GÖRÜŞ "_s, u"2024-02-06"_s);
    QCOMPARE(slips.size(), 1);
    QCOMPARE(slips.first().other, stored);
    QVERIFY(slips.first().finding.field.isEmpty());
    QCOMPARE(attempt(u"Əliyev ilə görüş"_s, u"2024-02"_s).size(), 1);
    QVERIFY(attempt(u"Əliyev ilə görüş"_s, u"2024-02-07"_s).isEmpty());
    QVERIFY(attempt(u"Əliyev ilə ikinci görüş"_s, u"2024-02-06"_s).isEmpty());
    // Another type may be called the same.
    RecordEdit source =
        project.begin(u"source"_s, {{u"title"_s, u"Əliyev ilə görüş"_s}, {u"published"_s, u"2024-02-06"_s}});
    QVERIFY(project.slips(source).isEmpty());
}

void TestSlips::sameNameWithoutDate()
{
    SlipProject project;
    const QString stored = project.add(u"person"_s, {{u"name"_s, u"Jeyhun Bayramov"_s}});
    const QList<Slip> slips = project.slips(project.begin(u"person"_s, {{u"name"_s, u"jeyhun  bayramov"_s}}));
    QVERIFY(slips.isEmpty()); // Two spaces are not one.
    RecordEdit person = project.begin(u"person"_s, {{u"name"_s, u"JEYHUN BAYRAMOV"_s}});
    QCOMPARE(project.slips(person).value(0).other, stored);
    // A record made in passing is told about at its name.
    RecordEdit visit = project.visit(u"2024-02-06"_s, project.mission);
    visit.created.append(person.main.now);
    const QList<Slip> passing = project.slips(visit);
    QCOMPARE(passing.size(), 1);
    QCOMPARE(passing.first().recordId, person.main.now.id());
    QCOMPARE(passing.first().finding.field, u"name"_s);
    // Missions are called the same at each election.
    RecordEdit mission =
        project.begin(u"mission"_s, {{u"title"_s, u"OTS mission"_s}, {u"election"_s, project.election}});
    QCOMPARE(project.slips(mission).value(0).other, project.mission);
    const QString other = project.add(
        u"election"_s, {{u"title"_s, u"Other"_s}, {u"country"_s, u"AZ"_s}, {u"voting_day"_s, u"2020-02-09"_s}});
    mission.main.now.setValue(u"election", other);
    QVERIFY(project.slips(mission).isEmpty());
}

void TestSlips::editingAStoredRecordIsQuiet()
{
    SlipProject project;
    project.add(u"person"_s, {{u"name"_s, u"Jeyhun Bayramov"_s}});
    const QString second = project.add(u"person"_s, {{u"name"_s, u"Jeyhun Bayramov"_s}});
    RecordEdit edit = readEdit(project.workspace.store(), second);
    edit.main.now.setValue(u"country", u"AZ"_s);
    QVERIFY(project.slips(edit).isEmpty());
    edit.main.now.setValue(u"name", u"JEYHUN BAYRAMOV"_s);
    QCOMPARE(project.slips(edit).size(), 1);
}

void TestSlips::futureAndOtherCentury_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("date");
    QTest::addColumn<bool>("isSlip");
    QTest::addColumn<QString>("repair");
    QTest::newRow("accessed, digits changed about") << "source"
                                                    << "accessed"
                                                    << "2042-02-06" << true << "2024-02-06";
    QTest::newRow("accessed today") << "source"
                                    << "accessed"
                                    << "2026-05-04" << false << "";
    QTest::newRow("accessed in a week") << "source"
                                        << "accessed"
                                        << "2026-05-11" << true << "2025-05-11";
    QTest::newRow("published in the year 24") << "source"
                                              << "published"
                                              << "0024-02-06" << true << "2024-02-06";
    QTest::newRow("published in 1895") << "source"
                                       << "published"
                                       << "1895" << true << "1995";
    QTest::newRow("published in 1995") << "source"
                                       << "published"
                                       << "1995" << false << "";
    QTest::newRow("election next year") << "election"
                                        << "voting_day"
                                        << "2027-02-06" << false << "";
    QTest::newRow("election in 16 years") << "election"
                                          << "voting_day"
                                          << "2042-02-06" << true << "2024-02-06";
}

void TestSlips::futureAndOtherCentury()
{
    QFETCH(QString, type);
    QFETCH(QString, field);
    QFETCH(QString, date);
    QFETCH(bool, isSlip);
    QFETCH(QString, repair);
    SlipProject &project = *m_project;
    const QList<Slip> slips = project.slips(project.begin(type, {{u"title"_s, u"Any"_s}, {field, date}}));
    QCOMPARE(fieldsOf(slips), isSlip ? QStringList{field} : QStringList());
    if (isSlip)
        QCOMPARE(slips.first().value.text(), repair);
}

void TestSlips::lastYearsDateInJanuary()
{
    SlipProject &project = *m_project;
    // Without a mission there is only voting day to go by.
    const QList<Slip> slips = project.slips(project.visit(u"2023-02-06"_s, {}));
    QCOMPARE(fieldsOf(slips), QStringList{u"happened"_s});
    QCOMPARE(slips.first().value.text(), u"2024-02-06"_s);
    QVERIFY(project.slips(project.visit(u"2023-11-20"_s, {})).isEmpty());
    QVERIFY(project.slips(project.visit(u"2023-2-6"_s, {})).isEmpty());
}

void TestSlips::figures_data()
{
    QTest::addColumn<QString>("measure");
    QTest::addColumn<QVariant>("low");
    QTest::addColumn<QVariant>("high");
    QTest::addColumn<QVariant>("denominator");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QVariant>("repair");
    const QVariant none;
    QTest::newRow("one value") << "team_size" << QVariant(37.0) << none << none << "" << none;
    QTest::newRow("a range") << "team_size" << QVariant(256.0) << QVariant(266.0) << none << "" << none;
    QTest::newRow("reversed") << "team_size" << QVariant(266.0) << QVariant(256.0) << none << "high" << none;
    QTest::newRow("shortened") << "team_size" << QVariant(256.0) << QVariant(66.0) << none << "high" << QVariant(266.0);
    QTest::newRow("less than nothing") << "team_size" << QVariant(-3.0) << none << none << "low" << none;
    QTest::newRow("share") << "turnout" << QVariant(76.4) << none << none << "" << none;
    QTest::newRow("share over 100") << "turnout" << QVariant(764.0) << none << none << "low" << none;
    QTest::newRow("out of") << "stations_visited" << QVariant(30.0) << none << QVariant(40.0) << "" << none;
    QTest::newRow("more than out of") << "stations_visited" << QVariant(50.0) << none << QVariant(40.0) << "denominator"
                                      << none;
    QTest::newRow("nothing") << "team_size" << none << none << none << "" << none;
}

void TestSlips::figures()
{
    QFETCH(QString, measure);
    QFETCH(QVariant, low);
    QFETCH(QVariant, high);
    QFETCH(QVariant, denominator);
    QFETCH(QString, field);
    QFETCH(QVariant, repair);
    SlipProject &project = *m_project;
    RecordEdit edit = project.begin(u"organization"_s, {{u"name"_s, u"Any"_s}});
    project.addFigure(edit, measure,
                      {{u"low"_s, Value::fromVariant(low)},
                       {u"high"_s, Value::fromVariant(high)},
                       {u"denominator"_s, Value::fromVariant(denominator)}});
    const QList<Slip> slips = project.slips(edit);
    QCOMPARE(fieldsOf(slips), field.isEmpty() ? QStringList() : QStringList{field});
    if (!field.isEmpty()) {
        QCOMPARE(slips.first().recordId, edit.rows.first().id());
        QCOMPARE(slips.first().value, Value::fromVariant(repair));
    }
}

void TestSlips::votersAgainstEachOther()
{
    SlipProject &project = *m_project;
    const auto slips = [&](const QList<std::pair<QString, double>> &figures, const QString &scope = {}) {
        RecordEdit edit = readEdit(project.workspace.store(), project.election);
        for (const auto &[measure, value] : figures)
            project.addFigure(edit, measure, {{u"low"_s, value}});
        if (!scope.isEmpty())
            edit.rows.last().now.setValue(u"scope", scope);
        return project.slips(edit);
    };
    QVERIFY(slips({{u"registered_voters"_s, 6478623}, {u"voters_voted"_s, 4949566}}).isEmpty());
    const QList<Slip> more = slips({{u"registered_voters"_s, 4949566}, {u"voters_voted"_s, 6478623}});
    QCOMPARE(fieldsOf(more), QStringList{u"low"_s});
    QVERIFY2(more.first().finding.sentence.contains(QLocale().toString(6478623)),
             qPrintable(more.first().finding.sentence));
    QVERIFY(slips({{u"registered_voters"_s, 100}, {u"voters_voted"_s, 200}}, u"abroad"_s).isEmpty());
    QCOMPARE(slips({{u"voters_voted"_s, 100}, {u"valid_votes"_s, 101}}).size(), 1);
    // Turnout is what the counts give, within a point.
    QVERIFY(slips({{u"registered_voters"_s, 100}, {u"voters_voted"_s, 76}, {u"turnout"_s, 76.4}}).isEmpty());
    QCOMPARE(slips({{u"registered_voters"_s, 100}, {u"voters_voted"_s, 76}, {u"turnout"_s, 67.4}}).size(), 1);
}

void TestSlips::rowsThatAreThereTwice()
{
    SlipProject project;
    RecordEdit edit = project.visit(u"2024-02-06"_s, project.mission);
    const QString person = project.add(u"person"_s, {{u"name"_s, u"Jeyhun Bayramov"_s}});
    for (const QString &side : {u"host"_s, u"visitor"_s, u"host"_s})
        project.addRow(edit, u"visit_participant"_s,
                       {{u"visit"_s, edit.main.now.id()}, {u"person"_s, person}, {u"side"_s, side}});
    const QList<Slip> slips = project.slips(edit);
    QCOMPARE(slips.size(), 1);
    QCOMPARE(slips.first().recordId, edit.rows.last().id());
    QCOMPARE(slips.first().finding.field, u"person"_s);
}

void TestSlips::errorsAreNotWarnedAbout()
{
    SlipProject &project = *m_project;
    RecordEdit edit = project.visit(u"2024-02-12"_s, project.mission);
    QCOMPARE(project.slips(edit).size(), 1);
    edit.typed[edit.main.now.id()].insert(u"happened"_s, u"12 Febr 20244"_s);
    QVERIFY(project.slips(edit).isEmpty());
    QVERIFY(findSlips(RecordEdit(), project.workspace.store(), today).isEmpty());
}

QTEST_GUILESS_MAIN(TestSlips)
#include "tst_slips.moc"
