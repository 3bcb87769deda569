// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/interlocutorboard.h"
#include "models/exchange/sampleproject.h"
#include "models/records/filtertext.h"
#include "tests/support/testproject.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

namespace {

InterlocutorReading randomReading(quint32 seed)
{
    std::mt19937 random(seed);
    const auto below = [&](int end) { return int(random() % quint32(end)); };
    const auto ground = [&]() -> std::optional<Ground> {
        const int one = below(3);
        return one == 0 ? std::nullopt : std::optional(one == 1 ? Ground::Stated : Ground::Inferred);
    };
    InterlocutorReading reading;
    for (qint64 key = 1; key <= 5; ++key)
        reading.classes += {key, u"c%1"_s.arg(key), u"Class %1"_s.arg(key), {}};
    for (qint64 key = 11; key <= 20; ++key) {
        reading.missions += {.key = key,
                             .id = u"m%1"_s.arg(key),
                             .label = u"Mission %1"_s.arg(key),
                             .state = {},
                             .absent = below(5) == 0,
                             .parent = below(3) == 0 ? 11 + below(10) : 0};
    }
    for (qint64 key = 101; key <= 140; ++key) {
        reading.visits += {key, below(3) > 0, below(4) > 0};
        for (qint64 mission = 11; mission <= 20; ++mission) {
            if (below(8) == 0)
                reading.attendances += {mission, key, ground()};
        }
        for (int i = below(4); i > 0; --i)
            reading.meetings += {key, below(6), ground()};
    }
    return reading;
}

/// How a visit met a class with a mission there: 0 not at all, 1 inferred, 2 not said, 3 stated.
int naiveStanding(const InterlocutorReading &reading, const InterlocutorReading::Visit &visit, qint64 mission,
                  qint64 group)
{
    int best = 0;
    for (const InterlocutorReading::Attendance &attendance : reading.attendances) {
        if (attendance.visit != visit.key || attendance.mission != mission || !visit.held || !visit.within)
            continue;
        for (const InterlocutorReading::Meeting &meeting : reading.meetings) {
            if (meeting.visit != visit.key || meeting.group != group)
                continue;
            int own = !meeting.ground ? 2 : *meeting.ground == Ground::Stated ? 3 : 1;
            if (attendance.ground == Ground::Inferred)
                own = 1;
            best = std::max(best, own);
        }
    }
    return best;
}

} // namespace

class TestInterlocutorBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Result<ChangeSet> sample = SampleProject().build();
        QVERIFY(sample);
        QVERIFY(m_sample.workspace.commitNow(*sample));
    }

    // Counted by hand in the files of the sample.
    void tellsWhomMissionsOf2024Met()
    {
        const InterlocutorBoard board = of(u"scope:@%1"_s.arg(SampleProject::id(u"election", u"az-2024-pres")));
        QCOMPARE(board.classes.size(), 9);
        const InterlocutorLine cis = line(board, u"cis-2024"_s);
        QCOMPARE(cis.knowledge, VisitKnowledge::Known);
        QCOMPARE(cis.held, 6);
        QCOMPARE(cis.cells[0], (InterlocutorCell{1, 0, 0})); // At the commission.
        QCOMPARE(cis.cells[1], (InterlocutorCell{2, 0, 0})); // At the ministry, at the President's.
        QCOMPARE(cis.withoutClass, 3);
        QCOMPARE(board.gapWords(cis), u"Met none of these, as far as is on file: ruling party, other candidate, "
                                      "opposition, civil society, media, court, other mission. "
                                      "The missions inside it are included here."_s);
        // Its programme with the commission was planned only; that it was at the Speaker's is inferred.
        const InterlocutorLine assembly = line(board, u"cisipa-2024"_s);
        QCOMPARE(assembly.cells[0], InterlocutorCell());
        QCOMPARE(assembly.cells[1], (InterlocutorCell{0, 1, 0}));
        QCOMPARE(assembly.notHeld, 1);
        // One meeting with the Speaker of three assemblies: three lines, one visit.
        qint64 sum = 0;
        for (const InterlocutorLine &one : board.lines)
            sum += one.cells[1].visits();
        QVERIFY(sum > board.totals[1].visits());
        QCOMPARE(board.totals[4].visits(), 0);
        const InterlocutorLine emds = line(board, u"emds-2024"_s);
        QCOMPARE(emds.knowledge, VisitKnowledge::NoVisits);
        QCOMPARE(board.gapWords(emds), u"No visits on file."_s);
        QCOMPARE(line(board, u"pace-2024-none"_s).knowledge, VisitKnowledge::NoMission);
    }

    void narrowsVisitsAndMissions()
    {
        const QString scope = u"scope:@%1 "_s.arg(SampleProject::id(u"election", u"az-2024-pres"));
        const InterlocutorBoard all = of(scope);
        const InterlocutorBoard meetings = of(scope + u"kind:press_conference"_s);
        QCOMPARE(meetings.lines.size(), all.lines.size());
        QCOMPARE(line(meetings, u"cis-2024"_s).held, 1);
        QCOMPARE(line(meetings, u"cis-2024"_s).knowledge, VisitKnowledge::NoClass);
        // What the filter leaves out is no silence, and what was never on file is not left out.
        QCOMPARE(line(meetings, u"oic-2024"_s).knowledge, VisitKnowledge::LeftOut);
        QCOMPARE(line(meetings, u"emds-2024"_s).knowledge, VisitKnowledge::NoVisits);
        QCOMPARE(filterText(meetings.visitFilter), u"kind:press_conference"_s);
        const InterlocutorBoard one = of(scope + u"organizations:GUAM"_s);
        QVERIFY(one.lines.size() < all.lines.size());
        QVERIFY(!readInterlocutors(m_sample.workspace.connection(), readFilter(u"nonsense:1"_s).filter));
    }

    void namesGapsOfAMissionWithItsParts()
    {
        InterlocutorReading reading;
        for (qint64 key = 1; key <= 3; ++key)
            reading.classes += {key, u"c%1"_s.arg(key), u"Class %1"_s.arg(key), {}};
        for (qint64 key = 11; key <= 12; ++key)
            reading.missions +=
                {.key = key, .id = u"m"_s, .label = u"M"_s, .state = {}, .absent = false, .parent = key == 12 ? 11 : 0};
        reading.visits = {{101, true, true}, {102, true, true}};
        reading.attendances = {{11, 101, {}}, {12, 102, Ground::Stated}};
        reading.meetings = {{101, 1, Ground::Stated}, {102, 2, Ground::Stated}};
        const InterlocutorBoard board = interlocutorBoard(reading);
        QCOMPARE(board.lines[0].cells[1].visits(), 0); // The part's visits stand in the part's line.
        QCOMPARE(board.lines[0].parts, 1);
        QCOMPARE(board.gapWords(board.lines[0]),
                 u"No meeting with class 3 is on file. The missions inside it are included here."_s);
        QCOMPARE(board.gapWords(board.lines[1]), u"Met neither class 1 nor class 3, as far as is on file."_s);
        QCOMPARE(board.held, 2);
    }

    void equalsCountingOneByOne()
    {
        for (int round = 0; round < 60; ++round) {
            const quint32 seed = QRandomGenerator::global()->generate();
            qInfo("seed %u", seed);
            const InterlocutorReading reading = randomReading(seed);
            const InterlocutorBoard board = interlocutorBoard(reading);
            for (qsizetype column = 0; column < board.classes.size(); ++column) {
                InterlocutorCell total;
                for (qsizetype place = 0; place < board.lines.size(); ++place) {
                    InterlocutorCell cell;
                    for (const InterlocutorReading::Visit &visit : reading.visits)
                        add(cell, naiveStanding(reading, visit, reading.missions[place].key, column + 1));
                    QCOMPARE(board.lines[place].cells[column], cell);
                }
                for (const InterlocutorReading::Visit &visit : reading.visits) {
                    int best = 0;
                    for (const InterlocutorReading::Mission &mission : reading.missions)
                        best = std::max(best, naiveStanding(reading, visit, mission.key, column + 1));
                    add(total, best);
                }
                QCOMPARE(board.totals[column], total);
            }
            for (qsizetype place = 0; place < board.lines.size(); ++place)
                compareLine(reading, board.lines[place], reading.missions[place]);
        }
    }

private:
    static void add(InterlocutorCell &cell, int standing)
    {
        cell.stated += standing == 3 ? 1 : 0;
        cell.unsaid += standing == 2 ? 1 : 0;
        cell.inferred += standing == 1 ? 1 : 0;
    }
    static void compareLine(const InterlocutorReading &reading, const InterlocutorLine &line,
                            const InterlocutorReading::Mission &mission)
    {
        int held = 0;
        int classed = 0;
        int leftOut = 0;
        int others = 0;
        for (const InterlocutorReading::Visit &visit : reading.visits) {
            if (std::ranges::none_of(reading.attendances, [&](const InterlocutorReading::Attendance &one) {
                    return one.visit == visit.key && one.mission == mission.key;
                }))
                continue;
            held += visit.held && visit.within ? 1 : 0;
            leftOut += visit.held && !visit.within ? 1 : 0;
            others += !visit.held && visit.within ? 1 : 0;
            int best = 0;
            for (qint64 group = 1; group <= 5; ++group)
                best = std::max(best, naiveStanding(reading, visit, mission.key, group));
            classed += best > 0 ? 1 : 0;
        }
        QCOMPARE(line.held, held);
        QCOMPARE(line.withoutClass, held - classed);
        QCOMPARE(line.notHeld, others);
        const VisitKnowledge expected = classed > 0      ? VisitKnowledge::Known
                                        : held > 0       ? VisitKnowledge::NoClass
                                        : leftOut > 0    ? VisitKnowledge::LeftOut
                                        : others > 0     ? VisitKnowledge::NoneHeld
                                        : mission.absent ? VisitKnowledge::NoMission
                                                         : VisitKnowledge::NoVisits;
        QCOMPARE(line.knowledge, expected);
    }
    InterlocutorBoard of(const QString &filter)
    {
        const Result<InterlocutorBoard> board =
            readInterlocutors(m_sample.workspace.connection(), readFilter(filter).filter);
        return board ? *board : InterlocutorBoard();
    }
    static InterlocutorLine line(const InterlocutorBoard &board, const QString &mission)
    {
        const auto found =
            std::ranges::find(board.lines, SampleProject::id(u"mission", mission), &InterlocutorLine::id);
        return found == board.lines.end() ? InterlocutorLine() : *found;
    }

    TestProject m_sample;
};

QTEST_GUILESS_MAIN(TestInterlocutorBoard)
#include "tst_interlocutorboard.moc"
