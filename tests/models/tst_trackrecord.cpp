// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/trackrecord.h"
#include "models/exchange/sampleproject.h"
#include "tests/support/testproject.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

class TestTrackRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Result<ChangeSet> sample = SampleProject().build();
        QVERIFY(sample);
        QVERIFY(m_sample.workspace.commitNow(*sample));
    }

    void showsTheHistoryOfOdihr()
    {
        const TrackRecord record = of(m_sample, SampleProject::id(u"organization", u"odihr"));
        QVERIFY(record.isValid());
        QCOMPARE(record.label, u"OSCE/ODIHR"_s);
        QVERIFY(!record.endorsesDeclaration);
        QCOMPARE(record.names.size(), 5);
        QCOMPARE(record.electionsOnFile, 5);
        QVERIFY(std::ranges::is_sorted(record.rows, std::greater(), &TrackRow::votingDay));
        const auto eom = std::ranges::find(record.rows, u"ODIHR EOM"_s, &TrackRow::missionLabel);
        QVERIFY(eom != record.rows.end());
        const auto of2024 =
            std::ranges::find(record.rows, SampleProject::id(u"mission", u"odihr-eom-2024"), &TrackRow::mission);
        QVERIFY(of2024 != record.rows.end());
        QCOMPARE(of2024->daysBefore, std::optional(-40));
        QVERIFY(of2024->observed);
        QVERIFY(of2024->team->conflict);
        QCOMPARE(of2024->team->words(QLocale::c()).value, u"256"_s);
        QCOMPARE(of2024->team->words(QLocale::c()).range, u"256–266"_s);
        QCOMPARE(of2024->heads.value(0).label, u"Eoghan Murphy"_s);
        QVERIFY(of2024->invitation.startsWith(u"Invited by "));
        QCOMPARE(of2024->statements.size(), 3);
        QVERIFY(std::ranges::is_sorted(of2024->statements, {},
                                       [](const TrackStatement &one) { return one.issued.orderingKey(); }));
        QVERIFY(record.summary().startsWith(u"Observed "_s));
    }

    /// A needs assessment prepares: it is no observation.
    void tellsComingFromObserving()
    {
        const TrackRecord record = of(m_sample, SampleProject::id(u"organization", u"odihr"));
        const auto visit =
            std::ranges::find(record.rows, SampleProject::id(u"mission", u"odihr-nam-2023"), &TrackRow::mission);
        QVERIFY(visit != record.rows.end());
        QVERIFY(!visit->observed);
    }

    void showsElectionsWithoutAMission()
    {
        TestProject project;
        const QString organization = project.add(u"organization"_s, {{u"name"_s, u"League"_s}});
        const QString first = election(project, u"2013-10-09"_s);
        const QString second = election(project, u"2018-04-11"_s);
        const QString third = election(project, u"2024-02-07"_s);
        project.add(u"invitation"_s, {{u"election"_s, first},
                                      {u"invitee"_s, organization},
                                      {u"answer"_s, project.term(u"invitation_answer"_s, u"declined"_s)}});
        const QString mission = project.add(
            u"mission"_s, {{u"title"_s, u"Refused"_s}, {u"election"_s, second}, {u"state"_s, u"not_invited"_s}});
        project.add(u"mission_organization"_s, {{u"mission"_s, mission}, {u"organization"_s, organization}});
        const QString statement = project.add(u"statement"_s, {{u"title"_s, u"From afar"_s}});
        project.add(u"statement_issuer"_s, {{u"statement"_s, statement}, {u"organization"_s, organization}});
        project.add(u"statement_election"_s, {{u"statement"_s, statement}, {u"election"_s, third}});

        const TrackRecord record = of(project, organization);
        QCOMPARE(record.rows.size(), 3);
        QCOMPARE(record.observedElections(), 0);
        QCOMPARE(record.rows[0].statements.value(0).title, u"From afar"_s);
        QVERIFY(record.rows[0].mission.isEmpty());
        QCOMPARE(record.rows[1].state, u"Not invited"_s);
        QCOMPARE(record.rows[2].state, u"Declined"_s);
        QVERIFY(record.summary().contains(u"Observed 0 of 3 elections on file"));
    }

    void takesTheAdjudicatedVerdict()
    {
        TestProject project;
        const QString organization = project.add(u"organization"_s, {{u"name"_s, u"League"_s}});
        const QString day = election(project, u"2024-02-07"_s);
        const QString mission =
            project.add(u"mission"_s, {{u"title"_s, u"M"_s}, {u"election"_s, day}, {u"state"_s, u"deployed"_s}});
        project.add(u"mission_organization"_s, {{u"mission"_s, mission}, {u"organization"_s, organization}});
        const QString statement = project.add(u"statement"_s, {{u"title"_s, u"S"_s}});
        project.add(u"statement_issuer"_s,
                    {{u"statement"_s, statement}, {u"organization"_s, organization}, {u"mission"_s, mission}});
        const QString coder = project.add(u"coder"_s, {{u"name"_s, u"A"_s}});
        const auto code = [&](const QString &state, const QString &verdict) {
            project.add(u"coding"_s, {{u"statement"_s, statement},
                                      {u"coder"_s, coder},
                                      {u"state"_s, state},
                                      {u"verdict"_s, project.term(u"verdict"_s, verdict)}});
        };
        QCOMPARE(of(project, organization).statements().value(0).verdict, QString());
        code(u"complete"_s, u"endorses"_s);
        code(u"adjudicated"_s, u"critical"_s);
        code(u"open"_s, u"mixed"_s);
        const TrackRecord record = of(project, organization);
        QCOMPARE(record.statements().size(), 1); // By the mission and by the organisation, yet one statement.
        QCOMPARE(record.statements().value(0).scale, std::optional(-1.0));
        QCOMPARE(record.observedElections(), 1);
        QVERIFY2(record.summary().contains(u"1 × Critical"_s), qPrintable(record.summary()));
    }

    void knowsOnlyOrganisations()
    {
        QVERIFY(!of(m_sample, u"nobody"_s).isValid());
        QVERIFY(!of(m_sample, SampleProject::id(u"mission", u"odihr-eom-2024")).isValid());
    }

private:
    static TrackRecord of(TestProject &project, const QString &id)
    {
        return trackRecord(project.workspace.connection(), id, QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    static QString election(TestProject &project, const QString &day)
    {
        return project.add(u"election"_s, {{u"title"_s, day}, {u"country"_s, u"AZ"_s}, {u"voting_day"_s, day}});
    }

    TestProject m_sample;
};

QTEST_GUILESS_MAIN(TestTrackRecord)
#include "tst_trackrecord.moc"
