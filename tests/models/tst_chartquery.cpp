// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/chartquery.h"
#include "models/records/filtertext.h"

#include <QTest>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

/// The text form of charts, the kinds that suit them and the words for them.
class TestChartQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textRoundTrips();
    void textSaysWhatIsWrong_data();
    void textSaysWhatIsWrong();
    void choicesSuitTheQuery_data();
    void choicesSuitTheQuery();
    void everyKindIsChosenOrDeclinedWithASentence();
    void wordsSayWhatIsCounted();

private:
    static ChartQuery query(const char *text)
    {
        const Result<ChartQuery> read = ChartQuery::fromText(text);
        if (!read)
            qFatal("%s: %s", text, qPrintable(read.problem().sentence));
        return *read;
    }
};

void TestChartQuery::textRoundTrips()
{
    ChartQuery chart;
    chart.title = u"Who says “free”? 100 %"_s;
    chart.type = &requireRecordType(u"statement");
    chart.filter = readFilter(u"kind:preliminary_statement not issued:?").filter;
    chart.measure = ChartMeasure::Share;
    chart.part = readFilter(u"verdict.class=unacceptable").filter;
    chart.by = u"issued.month"_s;
    chart.split = u"issuers.kind.class"_s;
    chart.kind = ChartKind::Lines;
    chart.byValue = true;
    chart.most = 12;
    const Result<ChartQuery> read = ChartQuery::fromText(chart.toText());
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.problem().sentence));
    QVERIFY(*read == chart);

    ChartQuery least;
    least.type = &requireRecordType(u"visit");
    const Result<ChartQuery> again = ChartQuery::fromText(least.toText());
    QVERIFY(again.ok());
    QVERIFY(*again == least);
}

void TestChartQuery::textSaysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("part");
    QTest::newRow("no JSON") << QByteArray("kind:eom") << u"JSON"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"JSON"_s;
    QTest::newRow("no type") << QByteArray("{}") << u"type"_s;
    QTest::newRow("type") << QByteArray(R"({"type":"missions"})") << u"missions"_s;
    QTest::newRow("unknown key") << QByteArray(R"({"type":"visit","colour":"red"})") << u"colour"_s;
    QTest::newRow("measure") << QByteArray(R"({"type":"visit","measure":"average"})") << u"average"_s;
    QTest::newRow("kind") << QByteArray(R"({"type":"visit","kind":"pie"})") << u"pie"_s;
    QTest::newRow("days is none") << QByteArray(R"({"type":"visit","kind":"days"})") << u"days"_s;
    QTest::newRow("filter") << QByteArray(R"({"type":"visit","filter":"kind:("})") << u"filter"_s;
    QTest::newRow("path") << QByteArray(R"({"type":"visit","by":"colour"})") << u"colour"_s;
    QTest::newRow("path behind text") << QByteArray(R"({"type":"visit","by":"title.kind"})") << u"title"_s;
    QTest::newRow("number of a text") << QByteArray(R"({"type":"visit","most":"ten"})") << u"most"_s;
    QTest::newRow("negative") << QByteArray(R"({"type":"visit","most":-1})") << u"most"_s;
    QTest::newRow("flag") << QByteArray(R"({"type":"visit","by_value":"yes"})") << u"by_value"_s;
    QTest::newRow("text of a number") << QByteArray(R"({"type":"visit","by":7})") << u"by"_s;
}

void TestChartQuery::textSaysWhatIsWrong()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, part);
    const Result<ChartQuery> read = ChartQuery::fromText(text);
    QVERIFY(!read.ok());
    QVERIFY2(read.problem().sentence.contains(part), qPrintable(read.problem().sentence));
}

void TestChartQuery::choicesSuitTheQuery_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("best");
    QTest::addColumn<QList<int>>("suit");
    QTest::addColumn<QList<int>>("declined");
    const auto row = [](const char *name, const char *text, ChartKind best, std::initializer_list<ChartKind> suit,
                        std::initializer_list<ChartKind> declined) {
        QList<int> fits;
        QList<int> not_;
        for (const ChartKind kind : suit)
            fits += int(kind);
        for (const ChartKind kind : declined)
            not_ += int(kind);
        QTest::newRow(name) << QByteArray(text) << int(best) << fits << not_;
    };
    using enum ChartKind;
    row("count", R"({"type":"visit","by":"kind"})", Bars, {Bars, Columns, Lollipops},
        {Lines, StackedBars, Shares, HeatMap, Histogram, Boxes, Points, Dots, Diverging, Days});
    row("in time", R"({"type":"visit","by":"happened.month"})", Columns, {Columns, Lines, Bars}, {StackedBars});
    row("split", R"({"type":"visit","by":"kind","split":"state"})", StackedBars,
        {StackedBars, Shares, HeatMap, Columns}, {Bars, Lollipops, Lines, Diverging});
    row("split with a middle", R"({"type":"claim","by":"theme","split":"polarity"})", StackedBars,
        {StackedBars, Diverging, Shares}, {Bars});
    row("mean", R"({"type":"mission","measure":"mean","number":"team","by":"kind"})", Bars, {Bars, Columns, Lollipops},
        {StackedBars, Diverging});
    row("signed mean", R"({"type":"claim","measure":"mean","number":"polarity","by":"theme"})", Columns,
        {Lollipops, Diverging, Columns}, {Bars, StackedBars});
    row("means of parts", R"({"type":"claim","measure":"mean","number":"polarity","by":"theme","split":"stage"})", Dots,
        {Dots, HeatMap}, {StackedBars, Shares, Columns});
    row("values", R"({"type":"mission","measure":"values","number":"team"})", Histogram, {Histogram, Boxes},
        {Points, Bars, Dots, HeatMap});
    row("values by", R"({"type":"mission","measure":"values","number":"team","by":"kind"})", Boxes, {Boxes, Dots},
        {Histogram, Bars});
    row("two numbers", R"({"type":"mission","measure":"values","number":"team","split":"present.days"})", Points,
        {Points}, {Histogram, Boxes, Dots});
    row("nothing", R"({"type":"mission"})", Bars, {Bars}, {Columns, Lollipops, Lines});
}

void TestChartQuery::choicesSuitTheQuery()
{
    QFETCH(QByteArray, text);
    QFETCH(int, best);
    QFETCH(QList<int>, suit);
    QFETCH(QList<int>, declined);
    const QList<ChartChoice> choices = chartChoices(query(text.constData()));
    QVERIFY(choices.first().reason.isEmpty());
    QCOMPARE(int(choices.first().kind), best);
    for (const ChartChoice &choice : choices) {
        if (suit.contains(int(choice.kind)))
            QVERIFY2(choice.reason.isEmpty(), qPrintable(choice.reason));
        if (declined.contains(int(choice.kind)))
            QVERIFY2(!choice.reason.isEmpty(), qPrintable(u"kind %1 is not declined"_s.arg(int(choice.kind))));
    }
}

void TestChartQuery::everyKindIsChosenOrDeclinedWithASentence()
{
    for (const char *text : {R"({"type":"visit"})", R"({"type":"visit","by":"kind"})",
                             R"({"type":"visit","by":"happened.day","split":"kind"})",
                             R"({"type":"claim","measure":"median","number":"polarity","by":"theme","split":"stage"})",
                             R"({"type":"mission","measure":"values","number":"visits"})"}) {
        QSet<int> kinds;
        bool suited = true;
        for (const ChartChoice &choice : chartChoices(query(text))) {
            kinds += int(choice.kind);
            // Those that suit come first.
            QVERIFY(suited || !choice.reason.isEmpty());
            suited = choice.reason.isEmpty();
            QVERIFY(choice.reason.isEmpty() || choice.reason.endsWith(u'.'));
        }
        QCOMPARE(kinds.size(), 12);
    }
}

void TestChartQuery::wordsSayWhatIsCounted()
{
    QCOMPARE(chartWords(query(R"({"type":"statement","by":"kind","split":"form"})")),
             u"Counts statements by “Kind”, split by “Form”."_s);
    const QString joint = chartWords(query(R"({"type":"statement","by":"issuers.kind.class"})"));
    QVERIFY2(joint.startsWith(u"Counts statements by “Issued by → Kind → Class”."), qPrintable(joint));
    QVERIFY(joint.contains(u"once for each"));
    const QString mean = chartWords(query(R"({"type":"claim","measure":"mean","number":"polarity","by":"theme.top"})"));
    QVERIFY2(mean.contains(u"mean of “Polarity” of claims"), qPrintable(mean));
    QVERIFY(chartWords(ChartQuery()).isEmpty());
}

QTEST_GUILESS_MAIN(TestChartQuery)
#include "tst_chartquery.moc"
