// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/filtertext.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

class TestFilterText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void example();
    void reads_data();
    void reads();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void deepNestingIsRefused();
    void anyTextIsReadOrRefused();
    void printedFiltersReadBackEqual();
};

void TestFilterText::example()
{
    const QString text = u"kind:preliminary_statement date:2024-02-01..2024-02-10 not verdict:?"_s;
    const Filter expected = Filter::all(
        {Filter::condition({u"kind"_s}, FilterOperator::Matches, {FilterValue::ofText(u"preliminary_statement"_s)}),
         Filter::condition({u"date"_s}, FilterOperator::Matches,
                           {FilterValue::ofRange(u"2024-02-01"_s, u"2024-02-10"_s)}),
         Filter::negation(Filter::condition({u"verdict"_s}, FilterOperator::Blank))});
    const FilterReading reading = readFilter(text);
    QVERIFY(reading.ok());
    QCOMPARE(reading.filter, expected);
    QCOMPARE(filterText(expected), text);
}

void TestFilterText::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char *text, const char *printed) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(printed);
    };
    row("", "");
    row("   ", "");
    row("()", "");
    row("odihr", "odihr");
    row("  odihr   mission ", "odihr mission");
    row("\"two words\"", "\"two words\"");
    row("a and b", "a b");
    row("a b or c", "a b or c");
    row("(a or b) c", "(a or b) c");
    row("not (a b)", "not (a b)");
    row("not not a", "not not a");
    row("((a))", "a");
    row("in:mission", "in:mission");
    row("in:mission(state:deployed or eom) x", "in:mission(state:deployed or eom) x");
    row("not in:subject.mission(title:a title:b)", "not in:subject.mission(title:a title:b)");
    row("kind:a,b", "kind:a,b");
    row("kind:\"a,b\"", "kind:\"a,b\"");
    row("Election.Country=AZ", "election.country=AZ");
    row("round>=2", "round>=2");
    row("round<2 round>1 round<=3", "round<2 round>1 round<=3");
    row("issued:..2024", "issued:..2024");
    row("issued:2024..", "issued:2024..");
    row("issued:2024-02-04/2024-02-08", "issued:2024-02-04/2024-02-08");
    row("issued:\"[..2023-12-19]\"", "issued:\"[..2023-12-19]\"");
    row("title:\"a \\\"b\\\" \\\\ c\"", "title:\"a \\\"b\\\" \\\\ c\"");
    row("title:?", "title:?");
    row("title:\"?\"", "title:\"?\"");
    row("title:?x", "title:?x");
    row("title:\"\"", "title:\"\"");
    row("mission:@0190-ab", "mission:@0190-ab");
    row("scope:@0190-ab", "scope:@0190-ab");
    row("scope:?", "scope:?");
    row("has:citation", "has:citation");
    row("has:figure(measure:team_size low>100)", "has:figure(measure:team_size low>100)");
    row("has:statement_relation.target(kind:retells or kind:endorses)",
        "has:statement_relation.target(kind:retells or kind:endorses)");
    row("əli:x", "\"əli:x\"");
    row("https://example.org", "https://example.org");
    row("\"or\" \"not\"", "\"or\" \"not\"");
    row("nothing order android", "nothing order android");
    row("title:Əliyev", "title:Əliyev");
}

void TestFilterText::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, printed);
    const FilterReading reading = readFilter(text);
    QVERIFY2(reading.ok(), qPrintable(reading.error.value_or(FilterTextError()).sentence));
    if (text != "https://example.org"_L1)
        QCOMPARE(filterText(reading.filter), printed);
    QCOMPARE(readFilter(filterText(reading.filter)).filter, reading.filter);
}

void TestFilterText::tellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("word");
    QTest::newRow("open") << u"a (b"_s << 2 << u"never closed"_s;
    QTest::newRow("close") << u"a) b"_s << 1 << u"too many"_s;
    QTest::newRow("quote") << u"title:\"abc"_s << 6 << u"never closed"_s;
    QTest::newRow("value") << u"kind: a"_s << 5 << u"value is missing"_s;
    QTest::newRow("list") << u"kind:a,"_s << 7 << u"value is missing"_s;
    QTest::newRow("range") << u"kind:.."_s << 5 << u"value is missing"_s;
    QTest::newRow("glued") << u"kind:a\"b\""_s << 6 << u"space is missing"_s;
    QTest::newRow("not") << u"a not"_s << 2 << u"after “not”"_s;
    QTest::newRow("or end") << u"a or"_s << 4 << u"after “or”"_s;
    QTest::newRow("or start") << u"or a"_s << 0 << u"before “or”"_s;
    QTest::newRow("and") << u"and a"_s << 0 << u"“and”"_s;
    QTest::newRow("has") << u"has:"_s << 0 << u"record type"_s;
    QTest::newRow("scope") << u"scope:baku"_s << 6 << u"election"_s;
    QTest::newRow("id") << u"mission:@"_s << 8 << u"value is missing"_s;
}

void TestFilterText::tellsWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(int, position);
    QFETCH(QString, word);
    const FilterReading reading = readFilter(text);
    QVERIFY(!reading.ok());
    QVERIFY2(reading.error->sentence.contains(word), qPrintable(reading.error->sentence));
    QCOMPARE(reading.error->position, position);
}

void TestFilterText::deepNestingIsRefused()
{
    QVERIFY(!readFilter(QString(100000, u'(')).ok());
    QVERIFY(!readFilter(u"not "_s.repeated(100000) + u'a').ok());
    QVERIFY(readFilter(QString(50, u'(') + u'a' + QString(50, u')')).ok());
}

namespace {

QString randomText(QRandomGenerator &random)
{
    static const QString signs = u"ab zə\"\\(),:=<>@?.._-/ \t\n%'İ𐍈"_s;
    QString text;
    const int length = random.bounded(1, 9);
    for (int i = 0; i < length; ++i)
        text += signs[random.bounded(int(signs.size()))];
    static const QStringList words{u"not"_s, u"or"_s, u"and"_s, u"has"_s, u"?"_s, u".."_s, u"@x"_s, u"scope"_s};
    return random.bounded(6) == 0 ? words[random.bounded(int(words.size()))] : text;
}

QString randomName(QRandomGenerator &random)
{
    static const QStringList names{u"kind"_s, u"title"_s, u"as_of"_s, u"mission"_s, u"label_en"_s, u"has1"_s};
    return names[random.bounded(int(names.size()))];
}

FilterValue randomValue(QRandomGenerator &random)
{
    switch (random.bounded(5)) {
    case 0:
        return FilterValue::ofRecord(u"0190a-"_s + QString::number(random.bounded(1000)));
    case 1:
        return FilterValue::ofRange(randomText(random), random.bounded(3) ? randomText(random) : QString());
    case 2:
        return FilterValue::ofRange({}, randomText(random));
    default:
        return FilterValue::ofText(random.bounded(20) ? randomText(random) : QString());
    }
}

Filter randomFilter(QRandomGenerator &random, int depth)
{
    const int kind = depth > 4 ? random.bounded(5, 9) : random.bounded(9);
    QList<Filter> parts;
    if (kind < 4) {
        const int count = random.bounded(1, 4);
        for (int i = 0; i < count; ++i)
            parts += randomFilter(random, depth + 1);
    }
    switch (kind) {
    case 0:
        return Filter::all(parts);
    case 1:
        return Filter::any(parts);
    case 2:
        return Filter::negation(parts.constFirst());
    case 3:
        if (random.bounded(2))
            return Filter::in(randomName(random), parts.constFirst(),
                              random.bounded(2) ? randomName(random) : QString());
        return Filter::has(randomName(random), random.bounded(2) ? randomName(random) : QString(), parts.constFirst());
    case 4:
        return Filter::negation(Filter());
    case 5:
        return Filter::scope(u"0190-"_s + QString::number(random.bounded(99)));
    case 6:
        return Filter::words(randomText(random));
    default:
        break;
    }
    QStringList path{randomName(random)};
    if (random.bounded(3) == 0)
        path += randomName(random);
    const auto operation = FilterOperator(random.bounded(7));
    QList<FilterValue> values{randomValue(random)};
    if (random.bounded(3) == 0)
        values += randomValue(random);
    return Filter::condition(path, operation, values);
}

} // namespace

void TestFilterText::anyTextIsReadOrRefused()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (int j = random.bounded(1, 6); j > 0; --j)
            text += randomText(random);
        const FilterReading reading = readFilter(text);
        if (reading.ok())
            QCOMPARE(readFilter(filterText(reading.filter)).filter, reading.filter);
        else
            QVERIFY(reading.error->position <= text.size() && !reading.error->sentence.isEmpty());
    }
}

void TestFilterText::printedFiltersReadBackEqual()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int i = 0; i < 20000; ++i) {
        const Filter filter = randomFilter(random, 0);
        const QString text = filterText(filter);
        const FilterReading reading = readFilter(text);
        QVERIFY2(reading.ok(), qPrintable(text));
        QVERIFY2(reading.filter == filter, qPrintable(text + u" / "_s + filterText(reading.filter)));
    }
}

QTEST_GUILESS_MAIN(TestFilterText)
#include "tst_filtertext.moc"
