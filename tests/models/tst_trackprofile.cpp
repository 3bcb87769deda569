// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/trackprofile.h"
#include "models/exchange/sampleproject.h"
#include "tests/support/testproject.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

namespace {

/// Random missions, statements and claims over a few elections.
class RandomReading
{
public:
    explicit RandomReading(quint32 seed)
        : m_random(seed)
    {
        reading.organization = u"o"_s;
        for (qint64 key = 1; key <= 4; ++key)
            reading.elections +=
                {key, u"e%1"_s.arg(key), u"Election %1"_s.arg(key), QDate(2024, 2, 7).addYears(int(-key))};
        for (qint64 key = 11; key <= 15; ++key)
            reading.verdicts += {key, u"v%1"_s.arg(key), u"Verdict"_s, double(key - 13)};
        for (qint64 key = 101; key < 113; ++key)
            addMission(key);
        for (qint64 key = 201; key < 230; ++key)
            addStatement(key);
        for (qint64 key = 301; key < 304; ++key)
            reading.board.columns += {key, u"t%1"_s.arg(key), u"Theme"_s, {}, {}};
        for (qint64 key = 301; key < 309; ++key)
            reading.board.columnOfTerm.insert(key, 301 + key % 3);
        for (qint64 key = 401; key < 405; ++key)
            reading.yardsticks += {key, u"y%1"_s.arg(key), u"Yardstick"_s, {}, {}};
        // Columns without a theme are made where there is such a claim.
        reading.board.tallies += {.line = 1, .term = 0, .polarity = {}, .count = 1, .within = 1};
        for (qint64 key = 501; key < 600; ++key)
            addClaim(key);
    }

    TrackReading reading;

private:
    int below(int end) { return int(m_random() % quint32(end)); }
    void addMission(qint64 key)
    {
        TrackReading::Mission mission;
        mission.key = key;
        mission.id = u"m%1"_s.arg(key);
        mission.election = 1 + below(4);
        mission.observes = below(4) > 0;
        mission.parent = below(2) ? 101 + below(12) : 0;
        mission.apart = below(3) == 0;
        if (below(3) > 0)
            mission.team += {.id = {},
                             .measure = u"team"_s,
                             .scope = {},
                             .basis = {},
                             .status = {},
                             .rank = {},
                             .low = 1 + below(50),
                             .high = {},
                             .date = {},
                             .asOf = {},
                             .accordingTo = {},
                             .sources = {},
                             .preferred = false};
        reading.missions += mission;
        for (int i = below(3); i > 0; --i) {
            TrackReading::Sighting sighting{.mission = key, .stay = below(2) == 0, .when = {}, .label = u"x"_s};
            sighting.when = Edtf::fromDay(reading.elections[mission.election - 1].votingDay.addDays(-below(60)));
            reading.sightings += sighting;
        }
    }
    void addStatement(qint64 key)
    {
        TrackReading::Statement statement{
            .key = key, .id = u"s%1"_s.arg(key), .issued = {}, .elections = {}, .verdict = 0};
        statement.elections += 1 + below(4);
        if (below(3) == 0 && !statement.elections.contains(2))
            statement.elections += 2;
        if (below(4) > 0)
            statement.verdict = 11 + below(5);
        reading.statements += statement;
    }
    void addClaim(qint64 key)
    {
        TrackReading::Claim claim{
            .key = key, .statement = 201 + below(29), .theme = 0, .polarity = {}, .yardsticks = {}};
        if (below(6) > 0)
            claim.theme = 301 + below(8);
        if (below(5) > 0)
            claim.polarity = below(5) - 2;
        for (qint64 yardstick = 401; yardstick < 405; ++yardstick) {
            if (below(5) == 0)
                claim.yardsticks += yardstick;
        }
        reading.claims += claim;
    }

    std::mt19937 m_random;
};

/// The claims that a question is true of, counted one by one.
template <typename Holds>
BoardCell naiveClaims(const TrackReading &reading, Holds holds)
{
    BoardCell cell;
    for (const TrackReading::Claim &claim : reading.claims) {
        if (!holds(claim))
            continue;
        for (int polarity = -2; polarity <= 2; ++polarity)
            cell.counts[std::size_t(polarity + 2)] += claim.polarity == polarity ? 1 : 0;
        cell.unscored += claim.polarity ? 0 : 1;
    }
    return cell;
}

} // namespace

class TestTrackProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Result<ChangeSet> sample = SampleProject().build();
        QVERIFY(sample);
        QVERIFY(m_sample.workspace.commitNow(*sample));
    }

    // Worked out by hand from the files of the sample.
    void tellsOdihrInNumbers()
    {
        const TrackProfile profile = of(m_sample, u"odihr"_s);
        QCOMPARE(profile.observed(), 5);
        QCOMPARE(profile.electionsOnFile, 5);
        QCOMPARE(profile.arrivalsKnown(), 5);
        QCOMPARE(days(profile), QStringList({u"31 day(s)"_s, u"at least 41 day(s)"_s, u"33 day(s)"_s, u"33 day(s)"_s,
                                             u"42 day(s)"_s}));
        // Its own number, not the 335 and 279 of the joint missions that hold it.
        QCOMPARE(teams(profile),
                 QStringList({u"225"_s, u"256"_s, u"not on file"_s, u"not on file"_s, u"not on file"_s}));
        // The final report on both elections of 2024 counts at either, but is one.
        QCOMPARE(profile.statements.size(), 14);
        QCOMPARE(profile.elections[0].statements.size(), 2);
        QCOMPARE(profile.elections[1].statements.size(), 6);
        QCOMPARE(profile.claims.claims(), 42);
        QCOMPARE(*profile.claims.mean(), -53.0 / 42);
        QCOMPARE(*profile.elections[1].claims.mean(), -29.0 / 23);
        const TrackSubject &legal = theme(profile, u"legal_framework"_s);
        QCOMPARE(legal.claims.claims(), 6);
        QCOMPARE(*legal.claims.mean(), -1.0);
        QCOMPARE(legal.elections(CellState::Coded), 5);
        const auto critical = std::ranges::find(profile.verdicts, u"Critical"_s, &TrackReading::Verdict::label);
        QVERIFY(critical != profile.verdicts.end());
        QList<int> counts;
        for (const TrackElection &election : profile.elections)
            counts += election.verdicts[critical - profile.verdicts.begin()];
        QCOMPARE(counts, QList<int>({2, 5, 2, 1, 2}));
        // One mission has a sheet, with three points answered; ten of its missions observed.
        const auto reports = std::ranges::find(
            profile.principles, m_sample.term(u"declaration_principle"_s, u"recommendations"_s), &TrackPrinciple::id);
        QVERIFY(reports != profile.principles.end());
        QCOMPARE(reports->missions, QList<int>({1, 0, 0, 0}));
        QCOMPARE(reports->unanswered, 9);
        const auto funding = std::ranges::find(
            profile.principles, m_sample.term(u"declaration_principle"_s, u"funding"_s), &TrackPrinciple::id);
        QCOMPARE(funding->missions, QList<int>({0, 0, 0, 0}));
        QCOMPARE(funding->unanswered, 10);
    }

    void seesWhatWasThereBeforeTheStayAsGiven()
    {
        TestProject project;
        const QString organization = project.add(u"organization"_s, {{u"name"_s, u"League"_s}});
        const QString mission = addMission(project, organization, u"2024-02-07"_s, u"2024-02-04/2024-02-08"_s);
        QCOMPARE(readTrackProfile(project.workspace.connection(), organization).elections.value(0).arrival,
                 (TrackArrival{3, 3, {}}));
        const QString election = project.workspace.store().record(mission).value(u"election").text();
        const QString visit = project.add(u"visit"_s, {{u"title"_s, u"Early meeting"_s},
                                                       {u"election"_s, election},
                                                       {u"mission"_s, mission},
                                                       {u"state"_s, u"planned"_s},
                                                       {u"happened"_s, u"2024-01-31"_s}});
        QCOMPARE(readTrackProfile(project.workspace.connection(), organization).elections.value(0).arrival.least, 3);
        project.set(visit, u"state"_s, u"held"_s);
        QCOMPARE(readTrackProfile(project.workspace.connection(), organization).elections.value(0).arrival,
                 (TrackArrival{7, {}, u"Early meeting"_s}));
        project.set(visit, u"state"_s, u"cancelled"_s);
        project.set(mission, u"present"_s, u"2024-01"_s);
        const TrackArrival coarse =
            readTrackProfile(project.workspace.connection(), organization).elections.value(0).arrival;
        QCOMPARE(coarse, (TrackArrival{7, 37, {}}));
        QCOMPARE(coarse.words(QLocale::c()), u"7–37 days"_s);
        project.set(mission, u"present"_s, u"[..2024-02-01]"_s);
        QCOMPARE(words(project, organization), u"at least 6 day(s)"_s);
        project.set(mission, u"present"_s, u"2024-02-09"_s);
        QCOMPARE(words(project, organization), u"2 day(s) after"_s);
        project.set(mission, u"present"_s, Value());
        QCOMPARE(words(project, organization), u"not on file"_s);
    }

    void countsNoMissionInsideAnother()
    {
        TestProject project;
        const QString organization = project.add(u"organization"_s, {{u"name"_s, u"League"_s}});
        const QString outer = addMission(project, organization, u"2024-02-07"_s, {});
        const QString election = project.workspace.store().record(outer).value(u"election").text();
        const QString inner = project.add(
            u"mission"_s,
            {{u"title"_s, u"Inner"_s}, {u"election"_s, election}, {u"state"_s, u"deployed"_s}, {u"parent"_s, outer}});
        project.add(u"mission_organization"_s, {{u"mission"_s, inner}, {u"organization"_s, organization}});
        QCOMPARE(team(project, organization), u"not on file"_s);
        addTeam(project, inner, 12);
        QCOMPARE(team(project, organization), u"at least 12"_s);
        addTeam(project, outer, 40);
        QCOMPARE(team(project, organization), u"40"_s);
        project.set(inner, u"counted_in_parent"_s, u"unknown"_s);
        QCOMPARE(team(project, organization), u"40"_s);
        project.set(inner, u"counted_in_parent"_s, u"no"_s);
        QCOMPARE(team(project, organization), u"52"_s);
        QCOMPARE(readTrackProfile(project.workspace.connection(), organization).observed(), 1);
    }

    void isNoProfileOfSomethingElse()
    {
        QVERIFY(!readTrackProfile(m_sample.workspace.connection(), u"nobody"_s).isValid());
        QVERIFY(!of(m_sample, u"ieom-2024"_s, u"mission"_s).isValid());
    }

    void equalsCountingOneByOne()
    {
        for (int round = 0; round < 40; ++round) {
            const quint32 seed = QRandomGenerator::global()->generate();
            const TrackReading reading = RandomReading(seed).reading;
            const TrackProfile profile = trackProfile(reading);
            qInfo("seed %u", seed);
            for (const TrackElection &election : profile.elections)
                compareElection(reading, profile, election);
            if (QTest::currentTestFailed())
                return;
            for (const TrackSubject &subject : profile.themes) {
                QCOMPARE(subject.claims, naiveClaims(reading, [&](const TrackReading::Claim &claim) {
                             return subject.id.isEmpty()
                                        ? claim.theme == 0
                                        : claim.theme != 0 && subject.id == u"t%1"_s.arg(301 + claim.theme % 3);
                         }));
            }
            for (const TrackSubject &subject : profile.yardsticks) {
                QCOMPARE(subject.claims, naiveClaims(reading, [&](const TrackReading::Claim &claim) {
                             return subject.id.isEmpty() ? claim.yardsticks.isEmpty()
                                                         : claim.yardsticks.contains(subject.id.mid(1).toLongLong());
                         }));
            }
            QCOMPARE(profile.claims, naiveClaims(reading, [](const TrackReading::Claim &) { return true; }));
        }
    }

private:
    static void compareElection(const TrackReading &reading, const TrackProfile &profile, const TrackElection &election)
    {
        std::map<qint64, const TrackReading::Mission *> came;
        for (const TrackReading::Mission &mission : reading.missions) {
            if (mission.election == election.key && mission.observes)
                came.emplace(mission.key, &mission);
        }
        QCOMPARE(election.observed, !came.empty());
        std::optional<int> least;
        std::optional<int> stay;
        for (const TrackReading::Sighting &sighting : reading.sightings) {
            if (!came.contains(sighting.mission))
                continue;
            const int before = int(sighting.when.earliest()->daysTo(reading.elections[election.key - 1].votingDay));
            least = std::max(least.value_or(before), before);
            if (sighting.stay)
                stay = std::max(stay.value_or(before), before);
        }
        QCOMPARE(election.arrival.least, least);
        QCOMPARE(election.arrival.most, stay && *stay >= *least ? stay : std::nullopt);
        double sum = 0;
        for (const auto &[key, mission] : came) {
            // Up the parents: is it part of a number that is counted already?
            bool held = false;
            std::set<qint64> seen;
            for (const auto *step = mission; !step->apart && came.contains(step->parent) && !held;) {
                step = came.at(step->parent);
                if (!seen.insert(step->key).second)
                    break;
                held = step->key != key && !step->team.isEmpty();
            }
            sum += held || mission->team.isEmpty() ? 0 : *mission->team.first().low;
        }
        QCOMPARE(election.team.low.value_or(0), sum);
        for (qsizetype place = 0; place < profile.verdicts.size(); ++place) {
            QCOMPARE(election.verdicts[place],
                     int(std::ranges::count_if(reading.statements, [&](const TrackReading::Statement &one) {
                         return one.elections.contains(election.key) && one.verdict == profile.verdicts[place].key;
                     })));
        }
        QCOMPARE(election.claims, naiveClaims(reading, [&](const TrackReading::Claim &claim) {
                     return reading.statements[claim.statement - 201].elections.contains(election.key);
                 }));
    }

    static TrackProfile of(TestProject &project, const QString &key, const QString &type = u"organization"_s)
    {
        return readTrackProfile(project.workspace.connection(), SampleProject::id(type, key));
    }
    static QStringList days(const TrackProfile &profile)
    {
        QStringList words;
        for (const TrackElection &election : profile.elections)
            words += election.arrival.words(QLocale::c());
        return words;
    }
    static QStringList teams(const TrackProfile &profile)
    {
        QStringList words;
        for (const TrackElection &election : profile.elections)
            words += election.team.words(QLocale::c());
        return words;
    }
    const TrackSubject &theme(const TrackProfile &profile, const QString &key)
    {
        return *std::ranges::find(profile.themes, m_sample.term(u"theme"_s, key), &TrackSubject::id);
    }
    static QString words(TestProject &project, const QString &organization)
    {
        return days(readTrackProfile(project.workspace.connection(), organization)).value(0);
    }
    static QString team(TestProject &project, const QString &organization)
    {
        return teams(readTrackProfile(project.workspace.connection(), organization)).value(0);
    }
    static QString addMission(TestProject &project, const QString &organization, const QString &day,
                              const QString &present)
    {
        const QString election =
            project.add(u"election"_s, {{u"title"_s, day}, {u"country"_s, u"AZ"_s}, {u"voting_day"_s, day}});
        const QString mission =
            project.add(u"mission"_s, {{u"title"_s, u"M"_s},
                                       {u"election"_s, election},
                                       {u"state"_s, u"deployed"_s},
                                       {u"present"_s, present.isEmpty() ? Value() : Value(present)}});
        project.add(u"mission_organization"_s, {{u"mission"_s, mission}, {u"organization"_s, organization}});
        return mission;
    }
    static void addTeam(TestProject &project, const QString &mission, double size)
    {
        project.add(
            u"figure"_s,
            {{u"subject"_s, mission}, {u"measure"_s, project.term(u"measure"_s, u"team_size"_s)}, {u"low"_s, size}});
    }

    TestProject m_sample;
};

QTEST_GUILESS_MAIN(TestTrackProfile)
#include "tst_trackprofile.moc"
