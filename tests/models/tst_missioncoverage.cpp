// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/missioncoverage.h"
#include "models/analysis/recordsheet.h"
#include "tests/support/testproject.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

/// What a mission's stations can bear, from the figures on file.
class TestMissionCoverage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestProject> m_project;
    QString m_election;
    QString m_mission;

    QString figure(const QString &subject, const QString &measure, double low)
    {
        return m_project->add(
            u"figure"_s,
            {{u"subject"_s, subject}, {u"measure"_s, m_project->term(u"measure"_s, measure)}, {u"low"_s, low}});
    }
    std::optional<MissionCoverage> read() { return missionCoverage(m_project->workspace.connection(), m_mission); }

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<TestProject>();
        m_election = m_project->add(
            u"election"_s, {{u"title"_s, u"Election"_s}, {u"country"_s, u"AZ"_s}, {u"voting_day"_s, u"2024-02-07"_s}});
        m_mission = m_project->add(u"mission"_s, {{u"title"_s, u"Mission"_s}, {u"election"_s, m_election}});
    }

    void needsStationsVisited()
    {
        QVERIFY(!read());
        QVERIFY(!missionCoverage(m_project->workspace.connection(), m_election));
        figure(m_mission, u"stations_visited"_s, 0);
        QVERIFY(!read());
    }

    void saysWhatNoViolationSeenCanBear()
    {
        figure(m_mission, u"stations_visited"_s, 22);
        QVERIFY(read()->words(QLocale(u"en"_s)).startsWith(u"What “no violation seen” can bear: 22 stations, of an"_s));
        figure(m_election, u"polling_stations"_s, 6537);
        const QString words = read()->words(QLocale(u"en"_s));
        QCOMPARE(words,
                 u"What “no violation seen” can bear: 22 of 6,537 stations. If drawn at random, none in 22 rules "
                 "out only rates above 12.7 %. Not a random sample."_s);
        const RecordSheet sheet = recordSheet(m_project->workspace.connection(), m_mission, QLocale(u"en"_s));
        QCOMPARE(sheet.coverage, words);
        QVERIFY(recordSheet(m_project->workspace.connection(), m_election, QLocale(u"en"_s)).coverage.isEmpty());
    }

    void takesTheFiguresThatPromiseLeast()
    {
        figure(m_mission, u"stations_visited"_s, 30);
        figure(m_mission, u"stations_visited"_s, 22);
        figure(m_election, u"polling_stations"_s, 6000);
        figure(m_election, u"polling_stations"_s, 6537);
        QCOMPARE(read()->stations.visited, 22);
        QCOMPARE(*read()->stations.stations, 6537);
    }

    void countsStationsWithViolations()
    {
        figure(m_mission, u"stations_visited"_s, 22);
        const QString seen = figure(m_mission, u"stations_with_violations"_s, 3);
        QVERIFY(read()->counted);
        const QString words = read()->words(QLocale(u"en"_s));
        QVERIFY(words.contains(u"3 in 22 rules out rates below 3.8 %, and rates above 31.6 %"_s));
        // A count of none is a count.
        m_project->set(seen, u"low"_s, 0.0);
        QVERIFY(read()->words(QLocale(u"en"_s)).startsWith(u"22 stations"_s));
        QVERIFY(read()->words(QLocale(u"en"_s)).contains(u"none in 22"_s));
        m_project->set(seen, u"low"_s, 23.0);
        QVERIFY(!read()->fits);
        QVERIFY(read()->words(QLocale(u"en"_s)).startsWith(u"More stations with violations"_s));
    }

    void isARandomSampleOnlyWhenCodedSo()
    {
        figure(m_mission, u"stations_visited"_s, 100);
        const QString statement = m_project->add(u"statement"_s, {{u"title"_s, u"Statement"_s}});
        m_project->add(u"statement_issuer"_s, {{u"statement"_s, statement}, {u"mission"_s, m_mission}});
        const QString coder = m_project->add(u"coder"_s, {{u"name"_s, u"A"_s}});
        const QString coding =
            m_project->add(u"coding"_s, {{u"statement"_s, statement}, {u"coder"_s, coder}, {u"state"_s, u"open"_s}});
        const QString claim = m_project->add(u"claim"_s, {{u"coding"_s, coding}, {u"proposition"_s, u"Calm"_s}});
        QVERIFY(read()->words(QLocale(u"en"_s)).endsWith(u"Not a random sample."_s));
        m_project->set(claim, u"evidence"_s, m_project->term(u"evidence_basis"_s, u"statistical_sample"_s));
        QVERIFY(read()->stations.isRandomSample);
        QVERIFY(!read()->words(QLocale(u"en"_s)).contains(u"Not a random sample"_s));
    }
};

QTEST_GUILESS_MAIN(TestMissionCoverage)
#include "tst_missioncoverage.moc"
