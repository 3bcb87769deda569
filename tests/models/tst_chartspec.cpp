// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/chartcsv.h"
#include "models/analysis/charttable.h"
#include "tests/support/samplecharts.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <limits>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Reads CSV as RFC 4180 has it: the oracle for what the writer made.
QList<QStringList> readCsv(const QByteArray &csv)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    const QString text = QString::fromUtf8(csv);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar letter = text[at];
        if (quoted && letter == u'"' && at + 1 < text.size() && text[at + 1] == u'"') {
            cell += letter;
            ++at;
        } else if (letter == u'"') {
            quoted = !quoted;
        } else if (!quoted && (letter == u',' || letter == u'\r')) {
            row.append(cell);
            cell.clear();
            if (letter == u'\r') {
                rows.append(row);
                row.clear();
                ++at;
            }
        } else {
            cell += letter;
        }
    }
    return rows;
}

} // namespace

class TestChartSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesAreSound();
    void defectsAreTold_data();
    void defectsAreTold();
    void missingFiguresAreNamedNeverZero();
    void marksAreReadOut();
    void distancesFromTheElectionDay();
    void csvHoldsEveryMark();
    void csvSurvivesHostileText();
    void csvGuardsFormulas_data();
    void csvGuardsFormulas();
    void csvOfDaysHasDatesAndMilestones();
    void tableShowsTheSpec();
    void tableOfDaysIsByDay();
    void tableIsASoundModel();
    void tabbedTextHasOneLineForEachRow();
};

void TestChartSpec::samplesAreSound()
{
    for (const ChartSpec &spec : allSampleCharts())
        QCOMPARE(spec.defect(), QString());
}

void TestChartSpec::defectsAreTold_data()
{
    QTest::addColumn<int>("defect");
    for (int defect = 0; defect < 5; ++defect)
        QTest::newRow(qPrintable(u"defect %1"_s.arg(defect))) << defect;
}

void TestChartSpec::defectsAreTold()
{
    QFETCH(int, defect);
    ChartSpec spec = defect == 4 ? sampleDays() : sampleBars();
    switch (defect) {
    case 0:
        spec.series[0].marks.pop_back();
        break;
    case 1:
        spec.series[0].marks[0].value = -1;
        break;
    case 2:
        spec.series[0].marks[0].value = std::numeric_limits<double>::quiet_NaN();
        break;
    case 3:
        spec.series.push_back(spec.series[0]);
        break;
    default:
        spec.electionDay = {};
    }
    QVERIFY(!spec.defect().isEmpty());
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, static_cast<void>(chartCsv(spec)));
    ChartTable table;
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, table.setSpec(spec));
}

void TestChartSpec::missingFiguresAreNamedNeverZero()
{
    const ChartSpec spec = sampleBars();
    QCOMPARE(int(spec.drawnCategories().size()), 7);
    QCOMPARE(int(spec.missingCategories().size()), 6);
    QCOMPARE(spec.valueText(0, 7), u"–"_s);
    QVERIFY(spec.markText(0, 7).contains(u"no figure on file"_s));
    const ChartFootnote footnote = spec.footnoteOfMissing(u"No figure on file"_s, 4);
    QCOMPARE(footnote.text, u"OTS, TURKPA, SCO, OIC"_s);
    QVERIFY(footnote.rest.contains(u'2'));
    QCOMPARE(footnote.recordIds.size(), 6);
    QVERIFY(sampleStack().footnoteOfMissing(u"x"_s).isEmpty());
}

void TestChartSpec::marksAreReadOut()
{
    const ChartSpec spec = sampleBars();
    QVERIFY(spec.markText(0, 0).startsWith(u"OSCE/ODIHR: 256–266"_s));
    QVERIFY(spec.markText(0, 1).contains(u"155"_s) && spec.markText(0, 1).contains(u"171"_s));
    QVERIFY(spec.markText(0, 4).contains(u"in CIS"_s));
    QVERIFY(!spec.markText(0, 2).contains(u"sources"_s));
    QCOMPARE(sampleStack().markText(2, 1), u"Interparliamentary, Positive: 7"_s);
    QCOMPARE(spec.recordsOf(0, 2), QStringList{u"id-OSCE PA"_s});
    QCOMPARE(sampleStack().recordsOf(2, 1), QStringList{u"s2-1"_s});
}

void TestChartSpec::distancesFromTheElectionDay()
{
    const ChartSpec spec = sampleDays();
    QCOMPARE(spec.dayText(0), u"E"_s);
    QCOMPARE(spec.dayText(-62), u"E−62"_s);
    QCOMPARE(spec.dayText(3), u"E+3"_s);
}

void TestChartSpec::csvHoldsEveryMark()
{
    const QList<QStringList> bars = readCsv(chartCsv(sampleBars()));
    QCOMPARE(bars.size(), 1 + 13);
    QCOMPARE(bars[0].join(u','),
             u"chart,category,date,series,value,low,high,label,note,records,filter,unit,across,values,"
             "lower_whisker,lower_quartile,upper_quartile,upper_whisker,outliers,behind,source"_s);
    QCOMPARE(bars[1].mid(1, 7),
             (QStringList{u"OSCE/ODIHR"_s, {}, u"Observers"_s, u"256"_s, u"256"_s, u"266"_s, u"256–266"_s}));
    QCOMPARE(bars[8][1], u"OTS"_s);
    QCOMPARE(bars[8][4], QString());
    for (const QStringList &row : bars.mid(1)) {
        QCOMPARE(row.size(), 21);
        QCOMPARE(row[10], sampleBars().filter);
    }
    const QList<QStringList> stack = readCsv(chartCsv(sampleStack()));
    QCOMPARE(stack.size(), 1 + 12);
    QCOMPARE(stack[12][4], u"0"_s);
}

void TestChartSpec::csvSurvivesHostileText()
{
    ChartSpec spec = sampleBars();
    const QString hostile = u"a \"b\", c\r\nd; Əliyev\tİşıq 😀"_s;
    spec.categories[0].label = hostile;
    spec.series[0].marks[0].value = 0.1 + 0.2;
    const QList<QStringList> rows = readCsv(chartCsv(spec));
    QCOMPARE(rows.size(), 14);
    QCOMPARE(rows[1][1], hostile);
    QCOMPARE(rows[1][4], u"0.3"_s);
}

void TestChartSpec::csvGuardsFormulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("formula") << u"=cmd|' /C calc'!A0"_s << u"'=cmd|' /C calc'!A0"_s;
    QTest::newRow("plus") << u"+49 30 1"_s << u"'+49 30 1"_s;
    QTest::newRow("minus") << u"-1+1"_s << u"'-1+1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("full width") << u"＝1+1"_s << u"'＝1+1"_s;
    QTest::newRow("after space") << u"  =1+1"_s << u"'  =1+1"_s;
    QTest::newRow("tab") << u"\t1"_s << u"\t1"_s;
    QTest::newRow("tab formula") << u"\tx"_s << u"'\tx"_s;
    QTest::newRow("negative number") << u"-5.5"_s << u"-5.5"_s;
    QTest::newRow("quoted formula") << u"=A1,\"b\""_s << u"\"'=A1,\"\"b\"\"\""_s;
    QTest::newRow("words") << u"OTS"_s << u"OTS"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestChartSpec::csvGuardsFormulas()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(csvText(text), cell);
}

void TestChartSpec::csvOfDaysHasDatesAndMilestones()
{
    const QList<QStringList> rows = readCsv(chartCsv(sampleDays()));
    QCOMPARE(rows.size(), 1 + 2 * 9 + 8);
    QCOMPARE(rows[1][2], u"2023-12-19"_s);
    QCOMPARE(rows.last().mid(1, 2), (QStringList{u"E+6"_s, u"2024-02-13"_s}));
    QCOMPARE(rows.last()[7], u"Court approves"_s);
}

void TestChartSpec::tableShowsTheSpec()
{
    const ChartSpec spec = sampleStack();
    ChartTable table;
    table.setSpec(spec);
    QCOMPARE(table.rowCount(), 4);
    QCOMPARE(table.columnCount(), 4);
    for (int row = 0; row < 4; ++row) {
        QCOMPARE(table.index(row, 0).data().toString(), spec.categories[size_t(row)].label);
        for (int series = 0; series < 3; ++series)
            QCOMPARE(table.index(row, 1 + series).data().toString(), spec.valueText(series, row));
    }
    QCOMPARE(table.recordsOf(1), (QStringList{u"s0-1"_s, u"s1-1"_s, u"s2-1"_s}));
    table.setSpec(sampleBars());
    QCOMPARE(table.rowCount(), 13);
    QCOMPARE(table.index(0, 3).data().toString(), u"266"_s);
    QCOMPARE(table.index(7, 1).data().toString(), u"–"_s);
    QCOMPARE(table.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Observers"_s);
}

void TestChartSpec::tableOfDaysIsByDay()
{
    ChartTable table;
    table.setSpec(sampleDays());
    // Nine days with records, and four of the eight milestones fall on days of their own.
    QCOMPARE(table.rowCount(), 9 + 4);
    QCOMPARE(table.index(0, 0).data().toString(), u"E−62"_s);
    QCOMPARE(table.index(0, 4).data().toString(), u"Election called"_s);
    QCOMPARE(table.index(1, 2).data().toString(), u"1"_s);
    QCOMPARE(table.recordsOf(1), (QStringList{u"v-50"_s, u"s-50"_s, u"m2"_s}));
}

void TestChartSpec::tableIsASoundModel()
{
    ChartTable table;
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const ChartSpec &spec : {sampleBars(), sampleStack(), sampleDays(), ChartSpec()})
        table.setSpec(spec);
    QCOMPARE(table.rowCount(), 0);
}

void TestChartSpec::tabbedTextHasOneLineForEachRow()
{
    ChartSpec spec = sampleStack();
    spec.categories[0].label = u"two\nlines\tand a tab"_s;
    ChartTable table;
    table.setSpec(spec);
    const QStringList lines = table.tabbed().split(u'\n');
    QCOMPARE(lines.size(), 1 + 4 + 1);
    QCOMPARE(lines[0], u"Issued by\tCritical\tNo verdict\tPositive"_s);
    QCOMPARE(lines[1], u"two lines and a tab\t4\t1\t8"_s);
}

QTEST_GUILESS_MAIN(TestChartSpec)
#include "tst_chartspec.moc"
