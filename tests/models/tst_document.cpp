// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/notenumbers.h"
#include "models/reports/outline.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer::reports;

namespace {

Document citing(const QStringList &ids)
{
    Document document;
    for (const QString &id : ids)
        document.paragraph(Text(u"Fact"_s).cite(id));
    for (const QString &id : ids)
        document.note(id, Text(u"Source "_s + id));
    return document;
}

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsBuiltByChaining();
    void textDropsWhatCannotBePrinted_data();
    void textDropsWhatCannotBePrinted();
    void onlyWebAndMailAddressesBecomeLinks_data();
    void onlyWebAndMailAddressesBecomeLinks();
    void textCanBeAppendedToItself();
    void notesAreNumberedInOrderOfFirstCitation();
    void aNoteCitedAgainKeepsItsNumber();
    void notesInEveryPartOfABlockAreFound();
    void cellsBeyondTheColumnsCiteNothing();
    void aNoteThatNothingCitesHasNoNumber();
    void aCitedNoteThatIsNotThereSaysSo();
    void theFirstNoteWithAnIdStays();
    void headingsAreNumbered();
    void anchorsAreFilledInAndUnique();
};

void TestDocument::textIsBuiltByChaining()
{
    Text text(u"Head: "_s);
    text.strong(u"Eoghan Murphy"_s).muted(u" (Ireland)"_s).cite(u"s1"_s).small(u""_s);
    QCOMPARE(text.runs().size(), size_t(4));
    QCOMPARE(text.words(), u"Head: Eoghan Murphy (Ireland)"_s);
    QCOMPARE(text.runs().at(1).emphasis, Emphasis::Strong);
    QCOMPARE(text.runs().at(3).note, u"s1"_s);
    QVERIFY(Text(QString()).isEmpty());
}

void TestDocument::textDropsWhatCannotBePrinted_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("kept");
    QTest::newRow("markup stays text") << u"<b>&amp;</b> %1"_s << u"<b>&amp;</b> %1"_s;
    QTest::newRow("letters") << u"şəffaf İI ıi Выборы"_s << u"şəffaf İI ıi Выборы"_s;
    QTest::newRow("controls") << u"a\u0001\u0007b\u001bc\u0085d"_s << u"abcd"_s;
    QTest::newRow("null") << (u"a"_s + QChar(0) + u"b"_s) << u"ab"_s;
    QTest::newRow("object") << u"a\ufffcb"_s << u"ab"_s;
    QTest::newRow("line ends") << u"a\r\nb\rc\nd\u2028e\u2029f"_s << u"a\nb\nc\nd\ne\nf"_s;
    QTest::newRow("tab") << u"a\tb"_s << u"a b"_s;
}

void TestDocument::textDropsWhatCannotBePrinted()
{
    QFETCH(QString, given);
    QFETCH(QString, kept);
    QCOMPARE(Text(given).words(), kept);
}

void TestDocument::onlyWebAndMailAddressesBecomeLinks_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isLink");
    QTest::newRow("https") << u"https://example.org/a?b=c"_s << true;
    QTest::newRow("http") << u"http://example.org"_s << true;
    QTest::newRow("mail") << u"mailto:a@example.org"_s << true;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("none") << QString() << false;
}

void TestDocument::onlyWebAndMailAddressesBecomeLinks()
{
    QFETCH(QString, address);
    QFETCH(bool, isLink);
    const Text text = Text().link(u"there"_s, QUrl(address));
    QCOMPARE(text.words(), u"there"_s);
    QCOMPARE(!text.runs().front().url.isEmpty(), isLink);
}

void TestDocument::textCanBeAppendedToItself()
{
    Text text(u"ab"_s);
    text.append(text).append(Text(u"c"_s));
    QCOMPARE(text.words(), u"ababc"_s);
}

void TestDocument::notesAreNumberedInOrderOfFirstCitation()
{
    const NoteNumbers numbers(citing({u"z"_s, u"a"_s, u"m"_s}));
    QCOMPARE(numbers.numberOf(u"z"_s), 1);
    QCOMPARE(numbers.numberOf(u"a"_s), 2);
    QCOMPARE(numbers.numberOf(u"m"_s), 3);
    QCOMPARE(numbers.notes().at(1).text.words(), u"Source a"_s);
}

void TestDocument::aNoteCitedAgainKeepsItsNumber()
{
    const NoteNumbers numbers(citing({u"z"_s, u"a"_s, u"z"_s, u"b"_s, u"a"_s}));
    QCOMPARE(numbers.notes().size(), size_t(3));
    QCOMPARE(numbers.numberOf(u"z"_s), 1);
    QCOMPARE(numbers.numberOf(u"b"_s), 3);
}

void TestDocument::notesInEveryPartOfABlockAreFound()
{
    const auto cites = [](const QString &id) { return Text(u"x"_s).cite(id); };
    Document document;
    document.scope.push_back(cites(u"scope"_s));
    Table table;
    table.caption = cites(u"caption"_s);
    table.columns = {{.title = u"A"_s}, {.title = u"B"_s}};
    table.rows = {{.cells = {cites(u"cell 1"_s), cites(u"cell 2"_s)}}};
    table.remark = cites(u"remark"_s);
    document.add(table);
    document.add(Figure{.caption = cites(u"figure"_s), .remark = cites(u"figure remark"_s)});
    document.add(List{.isOrdered = false, .items = {cites(u"item"_s)}});
    document.add(Facts{{{u"Label"_s, cites(u"fact"_s)}}});

    const NoteNumbers numbers(document);
    QStringList order;
    for (const Note &note : numbers.notes())
        order << note.id;
    const QStringList expected{u"scope"_s,  u"caption"_s,       u"cell 1"_s, u"cell 2"_s, u"remark"_s,
                               u"figure"_s, u"figure remark"_s, u"item"_s,   u"fact"_s};
    QCOMPARE(order, expected);
}

void TestDocument::cellsBeyondTheColumnsCiteNothing()
{
    Table table;
    table.columns = {{.title = u"A"_s}};
    table.rows = {{.cells = {Text(u"x"_s).cite(u"seen"_s), Text(u"y"_s).cite(u"cut"_s)}}};
    const NoteNumbers numbers(Document().add(table));
    QCOMPARE(numbers.notes().size(), size_t(1));
    QCOMPARE(numbers.numberOf(u"cut"_s), 0);
}

void TestDocument::aNoteThatNothingCitesHasNoNumber()
{
    Document document = citing({u"a"_s});
    document.note(u"b"_s, Text(u"Source b"_s));
    const NoteNumbers numbers(document);
    QCOMPARE(numbers.numberOf(u"b"_s), 0);
    QCOMPARE(numbers.notes().size(), size_t(1));
}

void TestDocument::aCitedNoteThatIsNotThereSaysSo()
{
    Document document;
    document.paragraph(Text(u"Fact"_s).cite(u"gone"_s));
    const NoteNumbers numbers(document);
    QCOMPARE(numbers.missing(), QStringList{u"gone"_s});
    QCOMPARE(numbers.numberOf(u"gone"_s), 1);
    QCOMPARE(numbers.notes().front().text.words(), document.words.missingNote);
}

void TestDocument::theFirstNoteWithAnIdStays()
{
    Document document;
    document.note(u"a"_s, Text(u"first"_s)).note(u"a"_s, Text(u"second"_s));
    QCOMPARE(document.notes.size(), size_t(1));
    QCOMPARE(document.notes.front().text.words(), u"first"_s);
}

void TestDocument::headingsAreNumbered()
{
    Document document;
    document.heading(1, u"One"_s).heading(2, u"Part"_s).heading(2, u"Part"_s).heading(3, u"Bit"_s);
    document.add(Heading{.level = 1, .title = u"Preface"_s, .isNumbered = false});
    document.heading(1, u"Two"_s).heading(2, u"Part"_s).heading(9, u"Deep"_s).heading(-1, u"High"_s);
    QStringList lines;
    QList<int> levels;
    for (const OutlineEntry &entry : outline(document)) {
        lines << entry.number + u' ' + entry.title;
        levels << entry.level;
    }
    const QStringList expected{u"1 One"_s, u"1.1 Part"_s, u"1.2 Part"_s, u" Bit"_s,  u" Preface"_s,
                               u"2 Two"_s, u"2.1 Part"_s, u" Deep"_s,    u"3 High"_s};
    QCOMPARE(lines, expected);
    QCOMPARE(levels, (QList<int>{1, 2, 2, 3, 1, 1, 2, 3, 1}));
}

void TestDocument::anchorsAreFilledInAndUnique()
{
    Document document;
    document.heading(1, u"A"_s, u"x"_s).heading(1, u"B"_s, u"x"_s).heading(1, u"C"_s);
    QSet<QString> anchors;
    for (const OutlineEntry &entry : outline(document)) {
        QVERIFY(!entry.anchor.isEmpty());
        anchors.insert(entry.anchor);
    }
    QCOMPARE(anchors.size(), 3);
    QVERIFY(anchors.contains(u"x"_s));
}

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
