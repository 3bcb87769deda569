// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/chartcatalogue.h"
#include "models/analysis/electionoverview.h"
#include "models/exchange/newproject.h"
#include "tests/support/sampleworkspace.h"

#include <QTest>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

/// What charts and overview say of the sample election.
class TestChartCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_sample = std::make_unique<SampleWorkspace>(); }
    void cleanupTestCase() { m_sample.reset(); }
    void everyChartIsSound();
    void observersShowTheRangeOfTheSources();
    void missingFiguresAreNamed();
    void verdictsCountEveryStatement();
    void overviewFindsWhatNeedsAttention();
    void overviewOfAnEmptyProject();

private:
    [[nodiscard]] Connection &connection() const { return m_sample->workspace.connection(); }
    std::unique_ptr<SampleWorkspace> m_sample;
};

void TestChartCatalogue::everyChartIsSound()
{
    for (const ChartEntry &entry : chartCatalogue()) {
        const ChartSpec spec = electionChart(connection(), QString::fromLatin1(entry.key), sampleElection());
        QCOMPARE(spec.defect(), QString());
        QVERIFY(!spec.isEmpty());
        QVERIFY(!spec.filter.isEmpty());
        QCOMPARE(findChart(QString::fromLatin1(entry.key)), &entry);
    }
    QVERIFY(!findChart(u"no-such-chart"_s));
}

void TestChartCatalogue::observersShowTheRangeOfTheSources()
{
    const ChartSpec spec = electionChart(connection(), u"observers", sampleElection());
    for (std::size_t i = 0; i < spec.categories.size(); ++i) {
        if (spec.categories[i].label != "ODIHR EOM"_L1)
            continue;
        QCOMPARE(spec.mark(0, int(i)).low.value_or(0), 256.0);
        QCOMPARE(spec.mark(0, int(i)).high.value_or(0), 266.0);
        return;
    }
    QFAIL("the ODIHR mission is not in the chart");
}

void TestChartCatalogue::missingFiguresAreNamed()
{
    const ChartSpec spec = electionChart(connection(), u"observers", sampleElection());
    QVERIFY(!spec.missingCategories().empty());
    for (const int category : spec.missingCategories())
        QVERIFY(!spec.mark(0, category).value);
    QVERIFY(!spec.footnote.isEmpty());
}

void TestChartCatalogue::verdictsCountEveryStatement()
{
    const ChartSpec spec = electionChart(connection(), u"verdicts", sampleElection());
    double all = 0;
    for (const ChartSeries &series : spec.series) {
        for (const ChartMark &mark : series.marks)
            all += mark.value.value_or(0);
    }
    // 31 statements; two of them are by organisations of two classes, so each of these counts in both.
    QCOMPARE(all, 33.0);
    QCOMPARE(spec.counted, u"31 statements, 33 memberships"_s);
}

void TestChartCatalogue::overviewFindsWhatNeedsAttention()
{
    const ElectionOverview overview = gatherOverview(connection(), sampleElection());
    QCOMPARE(overview.facts.size(), 6);
    QCOMPARE(overview.facts.first().value, u"76.43%"_s);
    QVERIFY(overview.allSourced);
    QHash<QString, qint64> found;
    for (const AttentionRow &row : overview.attention)
        found.insert(row.filter, row.count);
    QCOMPARE(found.value(u"not has:citation(source.level:primary)"_s), 26);
    QVERIFY(found.contains(u"has:figure"_s));
}

void TestChartCatalogue::overviewOfAnEmptyProject()
{
    QTemporaryDir folder;
    Workspace empty;
    QVERIFY(makeProject(empty, folder.filePath(u"empty.scrutineer"_s)).ok());
    const ElectionOverview overview = gatherOverview(empty.connection(), {});
    QVERIFY(overview.isEmpty);
    QVERIFY(overview.attention.isEmpty());
}

QTEST_GUILESS_MAIN(TestChartCatalogue)
#include "tst_chartcatalogue.moc"
