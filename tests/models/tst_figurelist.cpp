// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/figurelist.h"
#include "models/records/filtertext.h"
#include "tests/support/testproject.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

/// The figures ledger as a list of measures, and what is decided about them.
class TestFigureList : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestProject> m_project;
    QString m_election;
    QString m_mission;

    QString figure(const QString &subject, const QString &measure, double low, const QString &asOf = {},
                   const QString &basis = {})
    {
        QList<std::pair<QString, Value>> fields{
            {u"subject"_s, subject}, {u"measure"_s, m_project->term(u"measure"_s, measure)}, {u"low"_s, low}};
        if (!asOf.isEmpty())
            fields.append({u"as_of"_s, asOf});
        if (!basis.isEmpty())
            fields.append({u"basis"_s, m_project->term(u"figure_basis"_s, basis)});
        return m_project->add(u"figure"_s, fields);
    }

    FigureList list(FigureKind kind = FigureKind::All, const Filter &filter = {})
    {
        const Result<FigureList> found = figureList(m_project->workspace.connection(), filter, kind, 100);
        return found ? *found : FigureList();
    }

    FigureDetail detail(const ListedMeasure &listed)
    {
        return figureDetail(m_project->workspace.connection(), listed, QLocale(u"en"_s));
    }

    void commit(const ChangeSet &changes) { QVERIFY(m_project->workspace.commitNow(changes)); }

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<TestProject>();
        m_election = m_project->add(
            u"election"_s, {{u"title"_s, u"Election"_s}, {u"country"_s, u"AZ"_s}, {u"voting_day"_s, u"2024-02-07"_s}});
        m_mission = m_project->add(u"mission"_s, {{u"title"_s, u"Mission"_s}, {u"election"_s, m_election}});
    }

    void listsConflictsFirst()
    {
        figure(m_election, u"turnout"_s, 76);
        figure(m_mission, u"observer_teams"_s, 2, u"2024-02-07"_s);
        figure(m_mission, u"observer_teams"_s, 3, u"2024-02-08"_s);
        figure(m_mission, u"observer_teams"_s, 4, u"2024-02-09"_s);
        figure(m_mission, u"team_size"_s, 256);
        figure(m_mission, u"team_size"_s, 266);
        const FigureList all = list();
        QCOMPARE(all.all, 3);
        QCOMPARE(all.conflicts, 1);
        QCOMPARE(all.unsourced, 3);
        QCOMPARE(all.rows[0].measureLabel, u"Team size"_s);
        QVERIFY(all.rows[0].conflict && !all.rows[0].resolved);
        QCOMPARE(all.rows[0].subjectLabel, u"Mission"_s);
        QCOMPARE(all.rows[1].days, 3);
        QVERIFY(!all.rows[1].conflict);
        QCOMPARE(list(FigureKind::Conflicts).rows.size(), 1);
        QCOMPARE(detail(all.rows[1]).series.size(), 1);
    }

    void keepsToFilterAndKind()
    {
        const QString sourced = figure(m_mission, u"team_size"_s, 256);
        figure(m_election, u"turnout"_s, 76);
        const QString source = m_project->add(u"source"_s, {{u"title"_s, u"Paper"_s}});
        m_project->add(u"citation"_s, {{u"source"_s, source}, {u"subject"_s, sourced}});
        QCOMPARE(list(FigureKind::Unsourced).rows.size(), 1);
        QCOMPARE(list(FigureKind::Unsourced).rows[0].measureLabel, u"Turnout"_s);
        QCOMPARE(list(FigureKind::All, readFilter(u"measure:team_size"_s).filter).rows.size(), 1);
        QCOMPARE(list(FigureKind::All, Filter::scope(m_election)).rows.size(), 2);
        const Result<FigureList> wrong =
            figureList(m_project->workspace.connection(), readFilter(u"nope:1"_s).filter, FigureKind::All, 10);
        QVERIFY(!wrong);
        // A conflict is seen whole though only one of its figures matches.
        figure(m_mission, u"team_size"_s, 266);
        QVERIFY(list(FigureKind::All, readFilter(u"low:266"_s).filter).rows[0].conflict);
    }

    void preferringHidesNothing()
    {
        const QString one = figure(m_mission, u"team_size"_s, 256);
        const QString other = figure(m_mission, u"team_size"_s, 266);
        const Store &store = m_project->workspace.store();
        commit(preferFigure(store, detail(list().rows[0]).measure, one, u"Its own list"_s));
        ListedMeasure row = list().rows[0];
        QVERIFY(row.conflict && row.resolved);
        QVERIFY2(row.value.startsWith(u"256 (256–266"_s), qPrintable(row.value));
        QCOMPARE(detail(row).measure.figures.size(), 2);
        QCOMPARE(store.record(one).value(u"preferred_reason").text(), u"Its own list"_s);
        // The other instead: one step, which lets go of the first.
        commit(preferFigure(store, detail(row).measure, other, {}));
        QVERIFY(!store.record(one).value(u"preferred").truth());
        QVERIFY(store.record(other).value(u"preferred").truth());
        QVERIFY(m_project->workspace.undoNow());
        QVERIFY(store.record(one).value(u"preferred").truth());
        QCOMPARE(store.record(one).value(u"preferred_reason").text(), u"Its own list"_s);
        commit(preferFigure(store, detail(list().rows[0]).measure, {}, {}));
        QVERIFY(!list().rows[0].resolved);
        QVERIFY(preferFigure(store, detail(list().rows[0]).measure, {}, {}).isEmpty());
    }

    void splittingEndsAConflict_data()
    {
        QTest::addColumn<QString>("field");
        QTest::newRow("scope") << u"scope"_s;
        QTest::newRow("basis") << u"basis"_s;
    }

    void splittingEndsAConflict()
    {
        QFETCH(QString, field);
        figure(m_mission, u"team_size"_s, 256);
        const QString other = figure(m_mission, u"team_size"_s, 266);
        QVERIFY(list().rows[0].conflict);
        const Store &store = m_project->workspace.store();
        const Value value =
            field == u"scope"_s ? Value(u"With staff"_s) : Value(m_project->term(u"figure_basis"_s, u"accredited"_s));
        const SheetMeasure measure = detail(list().rows[0]).measure;
        commit(splitFigure(store, measure, other, field, value));
        QVERIFY(!list().rows[0].conflict);
        QCOMPARE(detail(list().rows[0]).series.size(), 2);
        QVERIFY(splitFigure(store, measure, other, field, value).isEmpty());
        QVERIFY(m_project->workspace.undoNow());
        QVERIFY(list().rows[0].conflict);
    }

    void saysWhatStationsCanBear()
    {
        figure(m_mission, u"stations_visited"_s, 22);
        figure(m_mission, u"team_size"_s, 5);
        const FigureList all = list();
        for (const ListedMeasure &row : all.rows)
            QCOMPARE(detail(row).coverage.isEmpty(), row.measureLabel == u"Team size"_s);
    }

    void aFigureOfAClaimShowsItsClaim()
    {
        const QString statement = m_project->add(u"statement"_s, {{u"title"_s, u"Statement"_s}});
        const QString coder = m_project->add(u"coder"_s, {{u"name"_s, u"A"_s}});
        const QString coding =
            m_project->add(u"coding"_s, {{u"statement"_s, statement}, {u"coder"_s, coder}, {u"state"_s, u"open"_s}});
        const QString claim =
            m_project->add(u"claim"_s, {{u"coding"_s, coding}, {u"proposition"_s, u"Voting was calm"_s}});
        figure(claim, u"negative_voting_share"_s, 7.7);
        const FigureDetail shown = detail(list().rows[0]);
        QCOMPARE(shown.claim, u"Voting was calm"_s);
        QCOMPARE(shown.statement, statement);
    }
};

QTEST_GUILESS_MAIN(TestFigureList)
#include "tst_figurelist.moc"
