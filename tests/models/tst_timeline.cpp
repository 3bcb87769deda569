// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/timeline.h"

#include "models/exchange/sampleproject.h"
#include "models/records/filtertext.h"
#include "models/storage/listquery.h"
#include "tests/support/sampleworkspace.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <random>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

/// Lanes of missions with what is dated on them, what is not, and where the ends of a stay are not on file.
class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sample = std::make_unique<SampleWorkspace>();
        m_2024 = read({SampleProject::id(u"election", u"az-2024-pres"), {}});
        m_stacked = read({});
    }

    void countsTheSample()
    {
        QCOMPARE(m_2024.summary().section(u" · "_s, 1),
                 u"29 of 33 visits and 26 of 31 statements are dated to the day"_s);
        QCOMPARE(m_2024.missions, 29);
        QCOMPARE(m_2024.undated.size(), 3);
        QStringList names;
        for (const int item : m_2024.undated)
            names += m_2024.items[item].label;
        names.sort();
        QCOMPARE(names, (QStringList{u"Interim report of the CIS mission"_s, u"Interim report of the ODIHR EOM"_s,
                                     u"Statement of the GUAM observers"_s}));
        QCOMPARE(m_2024.closes, u"19:00"_s);
        QCOMPARE(m_2024.zone, u"+04:00"_s);
    }

    void groupsByClass()
    {
        QStringList groups;
        qsizetype lanes = 0;
        for (const TimelineGroup &group : m_2024.groups) {
            groups += group.label;
            QCOMPARE(group.first, lanes);
            lanes += group.count;
        }
        QCOMPARE(lanes, m_2024.lanes.size());
        QCOMPARE(groups, (QStringList{u"Intergovernmental"_s, u"Interparliamentary"_s, u"National"_s, u"Citizen"_s,
                                      u"Authorities"_s, u"Others"_s}));
    }

    /// Worked out by hand from the sample's records.
    void lanesOfTheSample_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("bar");
        QTest::addColumn<QString>("marks");
        QTest::newRow("eom") << u"odihr-eom-2024"_s << u"-40..1~"_s << u"v-41? v-40 s-40 v1 s208?"_s;
        QTest::newRow("ots") << u"ots-2024"_s << u"-3..1"_s << u"v-1 v-1 v0 v1 v1 s1 s1"_s;
        QTest::newRow("oic") << u"oic-2024"_s << u"~-2..1~"_s << u"v-2 s1"_s;
        QTest::newRow("guam") << u"guam-2024"_s << u"-1..0~"_s << u""_s;
        QTest::newRow("pabsec") << u"pabsec-2024"_s << u"-2..1"_s << u"v-0.5? v0 s0 v1"_s;
        QTest::newRow("emds") << u"emds-2024"_s << u"~-5..1~"_s << u"s-5 s1"_s;
        QTest::newRow("pace") << u"pace-2024-none"_s << u""_s << u"s-14"_s;
        QTest::newRow("ep") << u"ep-2024-none"_s << u""_s << u"s-21?"_s;
    }
    void lanesOfTheSample()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, bar);
        QFETCH(const QString, marks);
        const TimelineLane *lane = laneOf(m_2024, SampleProject::id(u"mission", key));
        QVERIFY2(lane, qPrintable(key));
        QCOMPARE(barWords(*lane), bar);
        QCOMPARE(markWords(m_2024, *lane), marks);
    }

    void missionsThatNeverCameAreLanes()
    {
        const TimelineLane *pace = laneOf(m_2024, SampleProject::id(u"mission", u"pace-2024-none"));
        QVERIFY(pace && pace->absent && pace->bars.isEmpty());
        QVERIFY2(pace->note.startsWith(u"Not invited"_s), qPrintable(pace->note));
        const TimelineLane *ep = laneOf(m_2024, SampleProject::id(u"mission", u"ep-2024-none"));
        QVERIFY(ep && ep->absent);
        QVERIFY2(ep->note.startsWith(u"Declined"_s), qPrintable(ep->note));
        QVERIFY(!laneOf(m_2024, SampleProject::id(u"mission", u"ots-2024"))->absent);
    }

    void notesComeFromRecords()
    {
        const auto note = [&](const QString &key) { return laneOf(m_2024, SampleProject::id(u"mission", key))->note; };
        QCOMPARE(note(u"ots-2024"_s), u"22 stations; Remark at a press conference, 8 Feb"_s);
        QCOMPARE(note(u"guam-2024"_s), u"7 stations; statement has no date"_s);
    }

    void stacksElections()
    {
        QVERIFY(m_stacked.stacked);
        QCOMPARE(m_stacked.elections, 5);
        QList<int> days;
        for (const TimelineGroup &group : m_stacked.groups) {
            if (group.label != "OSCE/ODIHR"_L1)
                continue;
            for (qsizetype i = group.first; i < group.first + group.count; ++i)
                days += m_stacked.lanes[i].pace.firstDay.value_or(999);
        }
        QCOMPARE(days, (QList<int>{-42, -33, -33, -40, -31}));
    }

    void groupsByKindAndOrganization()
    {
        const TimelineQuery query{m_2024.electionId, {}};
        const Timeline kinds = read(query, Timeline::Grouping::Kind);
        const Timeline organizations = read(query, Timeline::Grouping::Organization);
        QCOMPARE(kinds.lanes.size(), m_2024.lanes.size());
        QCOMPARE(organizations.lanes.size(), m_2024.lanes.size());
        const auto has = [](const Timeline &timeline, const QString &label) {
            return std::ranges::any_of(timeline.groups,
                                       [&](const TimelineGroup &group) { return group.label == label; });
        };
        QVERIFY(has(kinds, u"Parliamentary delegation"_s));
        QVERIFY(has(organizations, u"OSCE/ODIHR"_s));
        for (const Timeline *one : {&kinds, &organizations}) {
            QStringList labels;
            for (const TimelineGroup &group : one->groups)
                labels += group.label;
            QCOMPARE(labels.size(), QSet<QString>(labels.cbegin(), labels.cend()).size());
        }
    }

    void endsOfAStay_data()
    {
        QTest::addColumn<QString>("signs"); ///< Stays as they are written, what was only seen with a "!" before.
        QTest::addColumn<bool>("cameForVote");
        QTest::addColumn<QString>("bar");
        QTest::newRow("both known") << u"2024-02-04/2024-02-08"_s << true << u"-3..1"_s;
        QTest::newRow("open end") << u"2024-01-17/.."_s << true << u"-21..0~"_s;
        QTest::newRow("open end of what prepares") << u"2024-01-17/.."_s << false << u"-21..-21~"_s;
        QTest::newRow("open start") << u"../2024-02-08"_s << true << u"~1..1"_s;
        QTest::newRow("one day") << u"2024-02-05"_s << true << u"~-2..-2~"_s;
        QTest::newRow("seen twice") << u"!2024-02-05 !2024-02-08"_s << true << u"~-2..1~"_s;
        QTest::newRow("a month") << u"2024-01"_s << true << u"~-37..-7~"_s;
        QTest::newRow("about") << u"2024-02-04~/2024-02-08"_s << true << u"~-3..1"_s;
        QTest::newRow("seen before the start") << u"2024-02-04/.. !2024-02-01"_s << true << u"-3..0~"_s;
        QTest::newRow("seen after the end of nothing") << u"2024-02-04/.. !2024-02-09"_s << true << u"-3..2~"_s;
        QTest::newRow("nothing") << u""_s << true << u""_s;
    }
    void endsOfAStay()
    {
        QFETCH(const QString, signs);
        QFETCH(const bool, cameForVote);
        QFETCH(const QString, bar);
        QList<PresenceSign> all;
        for (const QString &one : signs.split(u' ', Qt::SkipEmptyParts)) {
            const bool seen = one.startsWith(u'!');
            all += {*Edtf::parse(seen ? one.mid(1) : one), !seen};
        }
        TimelineLane lane;
        if (const auto made = presenceBar(all, QDate(2024, 2, 7), cameForVote))
            lane.bars += {*made, {}};
        QCOMPARE(barWords(lane), bar);
    }

    /// Whatever the filter: what stands on lanes and what stands in the tray are together what lists show.
    void datedAndUndatedAreAllThatMatch()
    {
        const quint32 seed = std::random_device()();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        const QList<std::pair<QString, QStringList>> parts{
            {u"mission"_s,
             {u"kind:eom"_s, u"state:deployed"_s, u"title:CIS"_s, u"present:2024"_s, u"not present:?"_s,
              u"has:visit.mission(kind:meeting)"_s}},
            {u"visit"_s,
             {u"kind:meeting"_s, u"title:OTS"_s, u"happened:2024-02-06..2024-02-08"_s, u"state:planned"_s,
              u"mission.kind:eom"_s, u"not kind:press_conference"_s}},
            {u"statement"_s,
             {u"kind:preliminary_statement"_s, u"issued:?"_s, u"form:oral"_s, u"issued:2024-02-08"_s,
              u"not form:written"_s}}};
        for (int round = 0; round < 60; ++round) {
            const auto &[type, conditions] = parts[random() % parts.size()];
            QString text = conditions[random() % conditions.size()];
            if (random() % 2 == 0)
                text += (random() % 2 == 0 ? u" or "_s : u" "_s) + conditions[random() % conditions.size()];
            const bool stacked = random() % 3 == 0;
            const TimelineQuery query{stacked ? QString() : m_2024.electionId,
                                      {&requireRecordType(type), readFilter(text).filter}};
            const Timeline made = read(query);
            QSet<int> dated;
            for (const TimelineLane &lane : made.lanes) {
                for (const TimelineMark &mark : lane.marks)
                    dated += mark.item;
            }
            const QSet<int> tray(made.undated.cbegin(), made.undated.cend());
            QVERIFY2(!dated.intersects(tray), qPrintable(text));
            int visits = 0;
            int statements = 0;
            for (const int item : dated + tray)
                ++(made.items[item].isVisit ? visits : statements);
            QVERIFY2(visits == listed(query, u"visit"_s), qPrintable(text));
            QVERIFY2(statements == listed(query, u"statement"_s), qPrintable(text));
            QVERIFY2(made.missions == listed(query, u"mission"_s), qPrintable(text));
        }
    }

    void refusesWhatDoesNotSuit()
    {
        const TimelineQuery query{m_2024.electionId,
                                  {&requireRecordType(u"mission"), readFilter(u"nonsense:1"_s).filter}};
        const Result<Timeline> made = readTimeline(m_sample->workspace.connection(), query);
        QVERIFY(!made);
        QVERIFY(made.problem().sentence.contains(u"nonsense"_s));
        QVERIFY(!readTimeline(m_sample->workspace.connection(), {u"no such id"_s, {}}));
    }

    void csvHasEachItem()
    {
        const QStringList lines = QString::fromUtf8(m_2024.csv()).split(u"\r\n"_s, Qt::SkipEmptyParts);
        for (const TimelineItem &item : std::as_const(m_2024.items))
            QVERIFY2(std::ranges::any_of(lines, [&](const QString &line) { return line.contains(item.id); }),
                     qPrintable(item.label));
        for (const QString &line : lines)
            QVERIFY2(line.count(u',') >= 13, qPrintable(line));
    }

private:
    Timeline read(const TimelineQuery &query, Timeline::Grouping grouping = Timeline::Grouping::Class)
    {
        const Result<Timeline> made = readTimeline(m_sample->workspace.connection(), query, grouping);
        if (!made)
            qFatal("%s", qUtf8Printable(made.problem().sentence));
        return *made;
    }
    int listed(const TimelineQuery &query, const QString &type)
    {
        ListQuery list = ListQuery::of(requireRecordType(type));
        list.filter = *query.carried.on(*list.type);
        if (!query.election.isEmpty())
            list.filter = list.filter.narrowedBy(Filter::scope(query.election));
        return int(*listCount(m_sample->workspace.connection(), list));
    }
    static const TimelineLane *laneOf(const Timeline &timeline, const QString &id)
    {
        const auto found = std::ranges::find(timeline.lanes, id, &TimelineLane::id);
        return found == timeline.lanes.end() ? nullptr : &*found;
    }
    static QString barWords(const TimelineLane &lane)
    {
        if (lane.bars.isEmpty())
            return {};
        const PresenceBar &bar = lane.bars.first().bar;
        return (bar.softFirst ? u"~"_s : QString()) + u"%1..%2"_s.arg(bar.first).arg(bar.last) +
               (bar.softLast ? u"~"_s : QString());
    }
    static QString markWords(const Timeline &timeline, const TimelineLane &lane)
    {
        QStringList words;
        for (const TimelineMark &mark : lane.marks)
            words += (timeline.items[mark.item].isVisit ? u"v"_s : u"s"_s) + QString::number(mark.day) +
                     (mark.exact ? QString() : u"?"_s);
        return words.join(u' ');
    }

    std::unique_ptr<SampleWorkspace> m_sample;
    Timeline m_2024;
    Timeline m_stacked;
};

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
