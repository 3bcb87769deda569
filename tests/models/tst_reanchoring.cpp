// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/reanchoring.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

/// Spans of claims carried from one version of a text to another.
class TestReanchoring : public QObject
{
    Q_OBJECT

private:
    /// A sentence that knows which one of the first version it comes from; −1 for one that came later.
    struct Sentence
    {
        QString words;
        int origin = -1;
    };
    using Paragraphs = QList<QList<Sentence>>;

    static QString textOf(const Paragraphs &paragraphs);
    static QString madeSentence(QRandomGenerator &dice);
    static void edit(Paragraphs &paragraphs, QRandomGenerator &dice);
    /// What is wrong with the sentence that a unique quote went to; empty when it is the right one or says the same.
    static QString whatIsWrong(const QString &young, qsizetype start, const QString &quote, const QString &first,
                               const QString &now);
    static AnchoredSpan spanOf(const QString &text, const QString &words, qsizetype nth = 0);

private Q_SLOTS:
    void staysAndMoves();
    void doubtIsLeftToAPerson();
    void knowsRepeatedSentencesByTheirSurroundings();
    void readsPastBlanksAndQuotationMarks();
    void countsCodePoints();
    void randomEditsLoseAndMisplaceNothing();
};

AnchoredSpan TestReanchoring::spanOf(const QString &text, const QString &words, qsizetype nth)
{
    qsizetype at = text.indexOf(words);
    for (; nth > 0; --nth)
        at = text.indexOf(words, at + 1);
    return anchorAt(text, TextPositions(text), {at, words.size()});
}

void TestReanchoring::staysAndMoves()
{
    const QString old = u"Voting was calm. Counting was slow in many stations.\nMedia were restricted."_s;
    const Reanchored same = Reanchoring(old, old, u"en"_s).place(spanOf(old, u"slow in many"_s));
    QCOMPARE(same.place, Reanchored::Place::Same);
    const QString young = u"Media were restricted.\nCounting was slow in many stations. Voting was calm."_s;
    const Reanchored moved = Reanchoring(old, young, u"en"_s).place(spanOf(old, u"slow in many"_s));
    QCOMPARE(moved.place, Reanchored::Place::Moved);
    QCOMPARE(moved.to, spanOf(young, u"slow in many"_s));
}

void TestReanchoring::doubtIsLeftToAPerson()
{
    const QString old = u"Preparations were efficient and on time. Media were restricted."_s;
    const QString young = u"Media were restricted. The count was not efficient."_s;
    const Reanchored elsewhere = Reanchoring(old, young, u"en"_s).place(spanOf(old, u"efficient"_s));
    QCOMPARE(elsewhere.reason, Reanchored::Reason::Elsewhere);
    QVERIFY(!elsewhere.reasonWords().isEmpty());
    const QString corrected = u"Preparations were efficent and on time. Media were restricted."_s;
    const Reanchored gone = Reanchoring(old, corrected, u"en"_s).place(spanOf(old, u"efficient"_s));
    QCOMPARE(gone.reason, Reanchored::Reason::Gone);
    QCOMPARE(gone.proposal->quote, u"Preparations were efficent and on time."_s);
    const QString twice = u"It was calm. It was calm."_s;
    const Reanchored either =
        Reanchoring(u"It was calm."_s, twice, u"en"_s).place(spanOf(u"It was calm."_s, u"calm"_s));
    QVERIFY(!either.isPlaced() || either.to.start == 7);
    QCOMPARE(Reanchoring(old, young, u"en"_s).place({}).reason, Reanchored::Reason::Empty);
}

void TestReanchoring::knowsRepeatedSentencesByTheirSurroundings()
{
    const QString old =
        u"In Baku, all went on. No violation was seen.\nIn Ganja, lists were late. No violation was seen."_s;
    const QString young = u"An opening line.\n"_s + old;
    for (int nth = 0; nth < 2; ++nth) {
        const Reanchored placed = Reanchoring(old, young, u"en"_s).place(spanOf(old, u"No violation was seen."_s, nth));
        QVERIFY(placed.isPlaced());
        QCOMPARE(placed.to.start, spanOf(young, u"No violation was seen."_s, nth).start);
    }
    const QString second = u"In Ganja, lists were late. No violation was seen."_s;
    QVERIFY(!Reanchoring(old, second, u"en"_s).place(spanOf(old, u"No violation was seen."_s, 0)).isPlaced());
    QVERIFY(Reanchoring(old, second, u"en"_s).place(spanOf(old, u"No violation was seen."_s, 1)).isPlaced());
}

void TestReanchoring::readsPastBlanksAndQuotationMarks()
{
    const QString old = u"They said \"it lacked pluralism\" that day."_s;
    const QString young = u"They said “it  lacked pluralism” that day."_s;
    const Reanchored placed = Reanchoring(old, young, u"en"_s).place(spanOf(old, u"\"it lacked pluralism\""_s));
    QVERIFY(placed.isPlaced());
    QCOMPARE(placed.to.quote, u"“it  lacked pluralism”"_s);
}

void TestReanchoring::countsCodePoints()
{
    const QString text = u"🗳 a 🗳🗳 b 🗳"_s;
    const TextPositions positions(text);
    QCOMPARE(positions.points(), 10);
    for (qsizetype point = 0; point <= positions.points(); ++point)
        QCOMPARE(positions.toPoints(positions.toUnits(point)), point);
    QCOMPARE(positions.toUnits(4), 5);
    QCOMPARE(positions.toPoints(6), 4); // Inside a pair.
    QCOMPARE(spanOf(text, u"b"_s).start, 7);
    QCOMPARE(normalText(u"a\r\nb\rc"_s + QChar(u'e') + QChar(0x301)), u"a\nb\ncé"_s);
}

QString TestReanchoring::textOf(const Paragraphs &paragraphs)
{
    QStringList lines;
    for (const QList<Sentence> &paragraph : paragraphs) {
        QStringList words;
        for (const Sentence &sentence : paragraph)
            words += sentence.words;
        lines += words.join(u' ');
    }
    return lines.join(u'\n');
}

QString TestReanchoring::madeSentence(QRandomGenerator &dice)
{
    static const QStringList stock{u"voting"_s,   u"count"_s, u"observers"_s,  u"media"_s,      u"noted"_s, u"calm"_s,
                                   u"stations"_s, u"lists"_s, u"commission"_s, u"candidates"_s, u"free"_s,  u"law"_s,
                                   u"🗳"_s,     u"ərizə"_s, u"выборы"_s,     u"orderly"_s};
    QStringList words;
    for (int count = 4 + int(dice.bounded(9)); count > 0; --count)
        words += stock[dice.bounded(int(stock.size()))];
    return u"The "_s + words.join(u' ') + u'.';
}

void TestReanchoring::edit(Paragraphs &paragraphs, QRandomGenerator &dice)
{
    const auto pick = [&](qsizetype count) { return qsizetype(dice.bounded(int(count))); };
    const qsizetype p = pick(paragraphs.size());
    QList<Sentence> &paragraph = paragraphs[p];
    const qsizetype s = paragraph.isEmpty() ? 0 : pick(paragraph.size());
    switch (dice.bounded(7)) {
    case 0:
        paragraph.insert(s, {madeSentence(dice), -1});
        break;
    case 1:
        if (!paragraph.isEmpty())
            paragraph.removeAt(s);
        break;
    case 2: // One word replaced.
        if (!paragraph.isEmpty()) {
            QStringList words = paragraph[s].words.split(u' ');
            words[1 + pick(words.size() - 2)] = u"peaceful"_s;
            paragraph[s].words = words.join(u' ');
        }
        break;
    case 6: // A sentence goes, and a few of its words turn up within a foreign one.
        if (!paragraph.isEmpty()) {
            const QString few = paragraph[s].words.split(u' ').mid(1, 2 + dice.bounded(2)).join(u' ');
            paragraph.removeAt(s);
            paragraphs[pick(paragraphs.size())].append(
                {u"Nobody could say why "_s + few + u" should ever have mattered there or anywhere else."_s, -1});
        }
        break;
    case 3:
        paragraphs.move(p, pick(paragraphs.size()));
        break;
    case 4: // A sentence said once more elsewhere.
        if (!paragraph.isEmpty())
            paragraphs[pick(paragraphs.size())].append({paragraph[s].words, -1});
        break;
    default:
        if (!paragraph.isEmpty())
            paragraph[s] = {madeSentence(dice), -1};
    }
}

QString TestReanchoring::whatIsWrong(const QString &young, qsizetype start, const QString &quote, const QString &first,
                                     const QString &now)
{
    const QList<TextSpan> all = sentences(young, u"en"_s);
    const auto there =
        std::ranges::find_if(all, [&](const TextSpan &one) { return one.start <= start && start < one.end(); });
    if (there == all.end())
        return u"no sentence there"_s;
    const QString found = young.mid(there->start, there->length);
    if (found == now || found == first)
        return {};
    const bool ownKeepsIt = !now.isEmpty() && now.contains(quote) && young.count(now) == 1;
    return ownKeepsIt || wordSimilarity(found, first) < 0.5
               ? u"“%1” of “%2”, now “%3”, went to “%4”"_s.arg(quote, first, now, found)
               : QString();
}

void TestReanchoring::randomEditsLoseAndMisplaceNothing()
{
    const quint32 seed = qEnvironmentVariableIsSet("SCRUTINEER_SEED") ? qEnvironmentVariable("SCRUTINEER_SEED").toUInt()
                                                                      : QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator dice(seed);
    int placed = 0;
    int intact = 0;
    int intactPlaced = 0;
    for (int round = 0; round < 150; ++round) {
        Paragraphs paragraphs(4);
        QStringList firstWords;
        for (QList<Sentence> &paragraph : paragraphs) {
            for (int count = 0; count < 4; ++count) {
                paragraph.append({madeSentence(dice), int(firstWords.size())});
                firstWords += paragraph.last().words;
            }
        }
        const QString old = textOf(paragraphs);
        Paragraphs edited = paragraphs;
        for (int count = 1 + int(dice.bounded(6)); count > 0; --count)
            edit(edited, dice);
        const QString young = textOf(edited);
        const Reanchoring reanchoring(old, young, u"en"_s);
        for (int origin = 0; origin < firstWords.size(); ++origin) {
            const QStringList words = firstWords[origin].split(u' ');
            const qsizetype from = dice.bounded(int(words.size()));
            const QString quote = words.mid(from, 1 + dice.bounded(5)).join(u' ');
            const qsizetype sentenceAt = old.indexOf(firstWords[origin]);
            const qsizetype at = old.indexOf(quote, sentenceAt);
            const AnchoredSpan span = anchorAt(old, TextPositions(old), {at, quote.size()});
            const Reanchored result = reanchoring.place(span);
            QCOMPARE(result.from, span);
            QCOMPARE(result.isPlaced(), result.reason == Reanchored::Reason::None);
            const bool unique = old.count(quote) == 1;
            const bool kept = unique && young.count(quote) == 1 && young.contains(firstWords[origin]);
            intact += kept;
            intactPlaced += kept && result.isPlaced();
            if (!result.isPlaced())
                continue;
            ++placed;
            const TextPositions positions(young);
            const qsizetype start = positions.toUnits(result.to.start);
            QCOMPARE(young.mid(start, quote.size()), quote);
            if (!unique)
                continue;
            QString now; // The span's own sentence as it stands now.
            for (const QList<Sentence> &paragraph : edited)
                for (const Sentence &sentence : paragraph)
                    if (sentence.origin == origin)
                        now = sentence.words;
            const QString wrong = whatIsWrong(young, start, quote, firstWords[origin], now);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1 round %2: %3"_s.arg(seed).arg(round).arg(wrong)));
        }
    }
    QVERIFY(placed > 500);
    QVERIFY(intact > 100);
    QCOMPARE(intactPlaced, intact);
}

QTEST_APPLESS_MAIN(TestReanchoring)
#include "tst_reanchoring.moc"
