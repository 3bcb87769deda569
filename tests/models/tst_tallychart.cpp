// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/spread.h"
#include "models/analysis/tallychart.h"
#include "models/exchange/newproject.h"
#include "models/records/filtertext.h"
#include "models/storage/listquery.h"
#include "models/storage/tallyreader.h"
#include "tests/support/sampleworkspace.h"

#include <QRandomGenerator>
#include <QTest>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

/// Charts as specs: values, order, colours, words, and the filter behind each mark.
class TestTallyChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_sample = std::make_unique<SampleWorkspace>(); }
    void cleanupTestCase() { m_sample.reset(); }
    void rowsAreExportedAndDrawnAlike();
    void marksListWhatTheyCount_data();
    void marksListWhatTheyCount();
    void unknownIsShownLast();
    void othersAreExactlyTheRest_data();
    void othersAreExactlyTheRest();
    void monthsHaveNoHoles();
    void sharesAreOfTheirRecords();
    void figuresAreWhatListsShow();
    void sumsCountPartsOnce();
    void histogramHasEveryValueOnce();
    void boxesFollowTukey();
    void divergingHasTwoSides();
    void datedAndUndatedAreAll();
    void coloursSayClasses();
    void sayWhyAChartCannotBe();

private:
    [[nodiscard]] Connection &connection() const { return m_sample->workspace.connection(); }
    [[nodiscard]] qint64 count(const RecordType &type, const QString &filter) const
    {
        ListQuery query = ListQuery::of(type);
        query.filter = readFilter(filter).filter;
        const Result<qint64> found = listCount(connection(), query);
        return found ? *found : -1;
    }
    [[nodiscard]] ChartSpec chart(const char *text, const QString &filter = {}) const
    {
        const Result<ChartQuery> query = ChartQuery::fromText(text);
        if (!query)
            qFatal("%s: %s", text, qPrintable(query.problem().sentence));
        const Result<ChartSpec> spec = readChart(connection(), *query, readFilter(filter).filter);
        if (!spec)
            qFatal("%s: %s", text, qPrintable(spec.problem().sentence));
        if (!spec->defect().isEmpty())
            qFatal("%s", qPrintable(spec->defect()));
        return *spec;
    }
    static QStringList labels(const ChartSpec &spec)
    {
        QStringList all;
        for (const ChartCategory &category : spec.categories)
            all += category.label;
        return all;
    }

    std::unique_ptr<SampleWorkspace> m_sample;
};

// One filter: rows listed = rows exported = the sum of a single-valued chart with what is unknown.
void TestTallyChart::rowsAreExportedAndDrawnAlike()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QHash<QString, QStringList> filters{
        {u"mission"_s,
         {u"state:deployed"_s, u"not present:?"_s, u"kind.class:international"_s, u"team>50"_s, u"has:visit"_s,
          u"election.voting_day:2024"_s, u"organizations.kind.class:citizen"_s, u"sources>=2"_s, u"conflict:yes"_s}},
        {u"visit"_s,
         {u"happened:2024-02"_s, u"mission:?"_s, u"kind:meeting"_s, u"hosts:?"_s, u"host_classes:government"_s,
          u"mission.kind.class:international"_s, u"happened.day:?"_s, u"sourced:yes"_s}},
        {u"statement"_s,
         {u"kind:preliminary_statement"_s, u"issued:2018..2024"_s, u"verdict:?"_s, u"issuers.kind.class:citizen"_s,
          u"in:issuers(country:?)"_s, u"issued.distance:0..2"_s, u"has:coding(state:complete)"_s}}};
    const QHash<QString, QStringList> paths{
        {u"mission"_s,
         {u"kind"_s, u"kind.class"_s, u"state"_s, u"election"_s, u"election.country"_s, u"present.year"_s, u"sources"_s,
          u"visits"_s, u"counted_in_parent"_s, u"election.voting_day.month"_s}},
        {u"visit"_s,
         {u"kind"_s, u"mission"_s, u"mission.kind.class"_s, u"happened.month"_s, u"happened.weekday"_s, u"place"_s,
          u"state"_s, u"sourced"_s, u"election"_s}},
        {u"statement"_s,
         {u"kind"_s, u"kind.class"_s, u"form"_s, u"issued.year"_s, u"issued.week"_s, u"before_close"_s, u"sources"_s}}};
    for (int i = 0; i < 120; ++i) {
        const QString typeName = QStringList{u"mission"_s, u"visit"_s, u"statement"_s}[random.bounded(3)];
        const RecordType &type = requireRecordType(typeName);
        const QStringList &some = filters[typeName];
        Filter filter;
        for (int parts = random.bounded(4); parts > 0; --parts) {
            Filter part = readFilter(some[random.bounded(int(some.size()))]).filter;
            if (random.bounded(3) == 0)
                part = Filter::negation(part);
            filter = random.bounded(3) == 0 ? Filter::any({filter, part}) : filter.narrowedBy(part);
        }
        ListQuery list = ListQuery::of(type);
        list.filter = filter;
        const Result<QVector<qint64>> keys = listKeys(connection(), list);
        QVERIFY2(keys.ok(), qPrintable(filterText(filter)));
        ChartQuery query;
        query.type = &type;
        query.by = paths[typeName][random.bounded(int(paths[typeName].size()))];
        query.byValue = random.bounded(2) == 0;
        query.most = random.bounded(5);
        const Result<ChartSpec> spec = readChart(connection(), query, filter);
        QVERIFY2(spec.ok(), spec.ok() ? "" : qPrintable(spec.problem().sentence));
        double sum = 0;
        for (const ChartMark &mark : spec->series.empty() ? std::vector<ChartMark>() : spec->series.front().marks) {
            sum += mark.value.value_or(0);
            QCOMPARE(double(count(type, mark.filter)), mark.value.value_or(0));
        }
        QVERIFY2(sum == double(keys->size()),
                 qPrintable(u"%1 by %2 under %3: %4 drawn, %5 listed"_s.arg(
                     typeName, query.by, filterText(filter), QString::number(sum), QString::number(keys->size()))));
        QCOMPARE(count(type, spec->query), keys->size());
        QVERIFY(spec->counted.startsWith(QString::number(keys->size()) + u' '));
    }
}

void TestTallyChart::marksListWhatTheyCount_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {R"({"type":"statement","by":"issuers.kind.class","split":"verdict.class"})",
                             R"({"type":"mission","by":"organizations","most":5})",
                             R"({"type":"visit","by":"happened.day","split":"host_classes","kind":"columns"})",
                             R"({"type":"claim","by":"theme.top","split":"polarity","kind":"heat_map"})",
                             R"({"type":"citation","by":"source.kind","split":"basis"})"})
        QTest::newRow(text) << QByteArray(text);
}

void TestTallyChart::marksListWhatTheyCount()
{
    QFETCH(QByteArray, text);
    const ChartSpec spec = chart(text.constData());
    for (const ChartSeries &series : spec.series) {
        for (const ChartMark &mark : series.marks)
            QCOMPARE(double(count(requireRecordType(spec.recordType), mark.filter)), mark.value.value_or(0));
    }
}

void TestTallyChart::unknownIsShownLast()
{
    const ChartSpec spec = chart(R"({"type":"visit","by":"happened.day","by_value":true})");
    QVERIFY(spec.categories.back().unknown);
    QCOMPARE(std::ranges::count_if(spec.categories, &ChartCategory::unknown), 1);
    // Four visits are not dated to one day.
    QCOMPARE(spec.mark(0, int(spec.categories.size()) - 1).value.value_or(0), 4.0);
    QVERIFY2(spec.explanation.contains(u"not known: 4."), qPrintable(spec.explanation));
}

void TestTallyChart::othersAreExactlyTheRest_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {R"({"type":"mission","by":"kind","most":2})", R"({"type":"mission","by":"organizations","most":3})",
          R"({"type":"statement","by":"issuers.kind","most":2,"by_value":true})",
          R"({"type":"statement","by":"issuers.kind.class","most":1})",
          R"({"type":"claim","by":"coding.statement.issuers","most":4})",
          R"({"type":"claim","by":"theme.top","most":3})",
          R"({"type":"claim","by":"coding.statement.missions.kind.class","most":1,"split":"theme.top"})",
          R"({"type":"visit","by":"happened.month","most":1})"})
        QTest::newRow(text) << QByteArray(text);
}

void TestTallyChart::othersAreExactlyTheRest()
{
    QFETCH(QByteArray, text);
    const ChartSpec spec = chart(text.constData());
    const Result<ChartQuery> query = ChartQuery::fromText(text);
    qsizetype others = -1;
    for (qsizetype i = 0; i < qsizetype(spec.categories.size()); ++i) {
        if (spec.categories[std::size_t(i)].label.startsWith(u"Others"))
            others = i;
    }
    QCOMPARE(others, query->most);
    for (const ChartSeries &series : spec.series) {
        const ChartMark &mark = series.marks[std::size_t(others)];
        QVERIFY2(double(count(*query->type, mark.filter)) == mark.value.value_or(0), qPrintable(mark.filter));
    }
}

void TestTallyChart::monthsHaveNoHoles()
{
    const ChartSpec spec =
        chart(R"({"type":"statement","by":"issued.month","kind":"columns"})", u"issued:2023-12..2024-03"_s);
    QStringList expected{u"December 2023"_s, u"January 2024"_s, u"February 2024"_s, u"March 2024"_s};
    QStringList got = labels(spec);
    if (!got.isEmpty() && got.constLast() == "Not known"_L1)
        got.removeLast();
    QCOMPARE(got, expected.mid(0, got.size()));
    QVERIFY(got.size() >= 3);
    QCOMPARE(labels(chart(R"({"type":"visit","by":"happened.weekday"})")).first(), u"Monday"_s);
}

void TestTallyChart::sharesAreOfTheirRecords()
{
    const ChartSpec spec =
        chart(R"({"type":"statement","measure":"share","part":"verdict.class=unacceptable","by":"kind.class"})");
    QCOMPARE(spec.unit, u"%"_s);
    QVERIFY2(spec.explanation.contains(u"match “Class: unacceptable”"), qPrintable(spec.explanation));
    for (std::size_t i = 0; i < spec.categories.size(); ++i) {
        const ChartMark &mark = spec.series.front().marks[i];
        const QString whole = QString(mark.filter).remove(u"verdict.class=unacceptable"_s).trimmed();
        const double all = double(count(requireRecordType(u"statement"), whole));
        QCOMPARE(mark.value.value_or(-1), 100.0 * double(count(requireRecordType(u"statement"), mark.filter)) / all);
    }
}

void TestTallyChart::figuresAreWhatListsShow()
{
    const ChartSpec spec = chart(R"({"type":"mission","measure":"sum","number":"team","by":"record","by_value":true})",
                                 u"election.voting_day=2024-02-07"_s);
    const qsizetype at = labels(spec).indexOf(u"ODIHR EOM"_s);
    QVERIFY(at >= 0);
    const ChartMark &mark = spec.mark(0, int(at));
    // 256 is preferred; another source says 266.
    QCOMPARE(mark.value.value_or(0), 256.0);
    QCOMPARE(mark.low.value_or(0), 256.0);
    QCOMPARE(mark.high.value_or(0), 266.0);
    QCOMPARE(labels(spec).first(), u"IEOM (ODIHR, OSCE PA)"_s); // 335
    QCOMPARE(count(requireRecordType(u"mission"), mark.filter), 1);
}

// The IEOM's 335 are ODIHR's 256 and the OSCE PA's 79, the CIS's 169 hold the 36 of CIS IPA; with IEPF's 50, GUAM's 5
// and PABSEC's 5 that makes 564 people, not 935.
void TestTallyChart::sumsCountPartsOnce()
{
    const ChartSpec spec = chart(R"({"type":"mission","measure":"sum","number":"team","by":"election"})",
                                 u"election.voting_day=2024-02-07"_s);
    QCOMPARE(spec.mark(0, 0).value.value_or(0), 564.0);
    QVERIFY2(spec.explanation.contains(u"part of: 3."), qPrintable(spec.explanation));
    const ChartSpec turnout = chart(R"({"type":"election","measure":"sum","number":"turnout","by":"record"})");
    QCOMPARE(turnout.unit, u"%"_s);
}

void TestTallyChart::histogramHasEveryValueOnce()
{
    for (const char *text : {R"({"type":"mission","measure":"values","number":"team","kind":"histogram"})",
                             R"({"type":"mission","measure":"values","number":"present.days","kind":"histogram"})",
                             R"({"type":"statement","measure":"values","number":"issued.distance","kind":"histogram"})",
                             R"({"type":"claim","measure":"values","number":"polarity","kind":"histogram"})"}) {
        const ChartSpec spec = chart(text);
        double sum = 0;
        for (const ChartMark &mark : spec.series.front().marks) {
            sum += mark.value.value_or(0);
            QVERIFY2(double(count(requireRecordType(spec.recordType), mark.filter)) == mark.value.value_or(0),
                     qPrintable(u"%1: %2"_s.arg(mark.filter).arg(mark.value.value_or(0))));
        }
        const Result<ChartQuery> query = ChartQuery::fromText(text);
        const Result<Tally> tally = TallyReader(connection()).read(*query, {});
        QCOMPARE(sum, double(tally->cells.front().known));
        QVERIFY(sum > 0);
    }
    const ChartSpec signs =
        chart(R"({"type":"statement","measure":"values","number":"issued.distance"})", u"issued.distance:-60..60"_s);
    QVERIFY2(labels(signs).contains(u"−10 to −1"_s) && labels(signs).contains(u"0–9"_s),
             qPrintable(labels(signs).join(u'|')));
}

void TestTallyChart::boxesFollowTukey()
{
    // Quartiles of 1…9 and 30 by type 7: positions 2.25, 4.5 and 6.75 of nine steps give 3.25, 5.5 and 7.75; fences at
    // 3.25 − 6.75 and 7.75 + 6.75, so that only 30 lies outside.
    const ChartBox box = boxOf({9, 1, 2, 3, 4, 5, 6, 7, 8, 30});
    QCOMPARE(box.lowerQuartile, 3.25);
    QCOMPARE(box.median, 5.5);
    QCOMPARE(box.upperQuartile, 7.75);
    QCOMPARE(box.lowWhisker, 1.0);
    QCOMPARE(box.highWhisker, 9.0);
    QCOMPARE(box.outliers, std::vector<double>{30});
    QCOMPARE(box.values, 10);
    const ChartSpec spec =
        chart(R"({"type":"claim","measure":"values","number":"polarity","by":"theme.top","kind":"boxes"})");
    for (const ChartMark &mark : spec.series.front().marks) {
        QVERIFY(mark.box);
        QCOMPARE(double(mark.box->values), double(count(requireRecordType(u"claim"), mark.filter)));
    }
    // Freedman–Diaconis for 0…99: 2 · 49.5 / ∛100 = 21.3, rounded to 50 whole numbers.
    std::vector<double> hundred;
    for (int i = 0; i < 100; ++i)
        hundred.push_back(i);
    const std::vector<NumberClass> classes = numberClasses(hundred, true);
    QCOMPARE(classes.size(), std::size_t(2));
    QCOMPARE(classes.front().high, 49.0);
    QCOMPARE(numberClasses({7, 7, 7}, true).size(), std::size_t(1));
    QVERIFY(numberClasses({}, false).empty());
}

void TestTallyChart::divergingHasTwoSides()
{
    const ChartSpec spec = chart(R"({"type":"claim","by":"theme.top","split":"polarity","kind":"diverging"})");
    QVERIFY(!spec.series.empty());
    for (const ChartSeries &series : spec.series) {
        const bool isLeft = series.token == "div1"_L1 || series.token == "div2"_L1;
        for (const ChartMark &mark : series.marks) {
            QVERIFY(isLeft ? mark.value.value_or(0) <= 0 : mark.value.value_or(0) >= 0);
            QCOMPARE(double(count(requireRecordType(u"claim"), mark.filter)), std::abs(mark.value.value_or(0)));
        }
    }
}

void TestTallyChart::datedAndUndatedAreAll()
{
    for (const char *type : {"visit", "statement"}) {
        const RecordType &counted = requireRecordType(QString::fromLatin1(type));
        const QString date = QString::fromLatin1(type) == "visit"_L1 ? u"happened"_s : u"issued"_s;
        for (const QString &unit : {u"year"_s, u"month"_s, u"week"_s, u"day"_s, u"weekday"_s, u"distance"_s}) {
            const QString path = date + u'.' + unit;
            QCOMPARE(count(counted, path + u":?"_s) + count(counted, u"not "_s + path + u":?"_s), count(counted, {}));
        }
    }
}

void TestTallyChart::coloursSayClasses()
{
    const ChartSpec verdicts = chart(R"({"type":"statement","by":"kind.class","split":"verdict.class"})");
    for (const ChartSeries &series : verdicts.series) {
        if (series.label == "Critical"_L1)
            QCOMPARE(series.token, u"div1"_s);
        if (series.label == "Positive"_L1)
            QCOMPARE(series.token, u"div5"_s);
    }
    const ChartSpec missions = chart(R"({"type":"mission","by":"election","split":"state"})");
    QSet<QString> tokens;
    for (const ChartSeries &series : missions.series)
        tokens += series.token;
    QCOMPARE(tokens.size(), qsizetype(missions.series.size()));
    QCOMPARE(missions.legend.size(), missions.series.size());
}

void TestTallyChart::sayWhyAChartCannotBe()
{
    const auto problem = [&](const char *text) {
        const Result<ChartQuery> query = ChartQuery::fromText(text);
        const Result<ChartSpec> spec = query ? readChart(connection(), *query, {}) : Result<ChartSpec>(query.problem());
        return spec ? QString() : spec.problem().sentence;
    };
    QVERIFY(problem(R"({"type":"visit","by":"kind","kind":"lines"})").contains(u"Kind"));
    QVERIFY(problem(R"({"type":"visit","by":"summary"})").contains(u"Summary"));
    QVERIFY(problem(R"({"type":"visit","measure":"mean","by":"kind"})").contains(u"number"));
    QVERIFY(
        problem(R"({"type":"statement","measure":"mean","number":"verdict.scale","by":"kind"})").contains(u"Verdict"));
    QVERIFY(!readChart(connection(), ChartQuery(), {}).ok());
    ChartQuery query;
    query.type = &requireRecordType(u"visit");
    query.by = u"kind"_s;
    QVERIFY(!readChart(connection(), query, readFilter(u"colour:red").filter).ok());
    const Result<ChartSpec> nothing = readChart(connection(), query, readFilter(u"title:zzz").filter);
    QVERIFY(nothing.ok());
    QVERIFY(nothing->isEmpty());
}

QTEST_GUILESS_MAIN(TestTallyChart)
#include "tst_tallychart.moc"
