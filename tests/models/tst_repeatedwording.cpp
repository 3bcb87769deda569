// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/suffixorder.h"
#include "models/analysis/wordingindex.h"
#include "models/records/folding.h"

#include <QMap>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

/// Wording that statements share: against a naive search, and index by step against index from scratch.
class TestRepeatedWording : public QObject
{
    Q_OBJECT

private:
    struct Text
    {
        QString id;
        QString statement;
        QString language;
        QStringList words;
    };
    using Place = std::tuple<QString, qint64, qint64>; ///< Text, start, length.

    // Few words, so that runs repeat often, with capitals and marks that folding takes away.
    static QStringList randomWords(QRandomGenerator &dice, int most)
    {
        static const QStringList stock{u"the"_s, u"Vote"_s, u"calm"_s, u"was"_s, u"şəffaf"_s, u"Выборы"_s, u"𝒳x"_s};
        QStringList words;
        for (int count = int(dice.bounded(most)); count > 0; --count)
            words += stock[dice.bounded(stock.size())];
        return words;
    }

    static QList<Text> randomTexts(QRandomGenerator &dice, int count)
    {
        QList<Text> texts;
        for (int i = 0; i < count; ++i) {
            texts += {u"t%1"_s.arg(i), u"s%1"_s.arg(dice.bounded(count)), dice.bounded(4) == 0 ? u"ru"_s : u"en"_s,
                      randomWords(dice, 40)};
            // Long repetitions, with a word changed now and then.
            if (i > 0 && dice.bounded(2) == 0) {
                QStringList copied = texts[dice.bounded(i)].words;
                if (!copied.isEmpty() && dice.bounded(2) == 0)
                    copied[dice.bounded(copied.size())] = u"other"_s;
                texts.last().words += copied;
            }
        }
        return texts;
    }

    static void put(WordingIndex &index, const Text &text)
    {
        index.put(text.id, text.statement, text.language, text.words.join(u' '));
    }

    static QStringList idsOf(const QList<Text> &texts)
    {
        QStringList ids;
        for (const Text &text : texts)
            ids += text.id;
        return ids;
    }

    // All runs of all texts, with all their places: what the definition says, word for word.
    static std::set<QList<Place>> naive(const QList<Text> &texts, int least)
    {
        struct Found
        {
            QList<Place> places;
            QSet<QString> statements;
            QSet<QString> before;
            QSet<QString> after;
        };
        QMap<QString, Found> runs;
        for (const Text &text : texts) {
            QStringList folded;
            QList<qint64> starts;
            qint64 at = 0;
            for (const QString &word : text.words) {
                folded += fold(word);
                starts += at;
                at += word.toUcs4().size() + 1;
            }
            for (qsizetype from = 0; from < folded.size(); ++from) {
                for (qsizetype count = least; from + count <= folded.size(); ++count) {
                    Found &found = runs[text.language + u'/' + folded.mid(from, count).join(u' ')];
                    const qsizetype last = from + count - 1;
                    found.places +=
                        Place(text.id, starts[from], starts[last] + text.words[last].toUcs4().size() - starts[from]);
                    found.statements += text.statement;
                    // An end of a text is like no other.
                    found.before += from > 0 ? folded[from - 1] : u"<"_s + text.id;
                    found.after += last + 1 < folded.size() ? folded[last + 1] : u">"_s + text.id;
                }
            }
        }
        std::set<QList<Place>> kept;
        for (Found &found : runs) {
            if (found.statements.size() < 2 || found.before.size() < 2 || found.after.size() < 2)
                continue;
            std::ranges::sort(found.places);
            kept.insert(found.places);
        }
        return kept;
    }

private Q_SLOTS:
    void ordersSuffixes()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator dice(seed);
        for (int round = 0; round < 200; ++round) {
            std::vector<quint32> symbols(dice.bounded(60));
            for (quint32 &symbol : symbols)
                symbol = dice.bounded(3);
            std::vector<qsizetype> expected(symbols.size());
            std::iota(expected.begin(), expected.end(), 0);
            const auto rest = [&](qsizetype place) { return std::vector(symbols.begin() + place, symbols.end()); };
            std::ranges::sort(expected, [&](qsizetype a, qsizetype b) { return rest(a) < rest(b); });
            const std::vector<qsizetype> order = suffixOrder(symbols);
            QVERIFY(order == expected);
            const std::vector<qsizetype> common = commonPrefixes(symbols, order);
            for (std::size_t i = 1; i < order.size(); ++i) {
                const auto a = rest(order[i - 1]);
                const auto b = rest(order[i]);
                const auto apart = std::ranges::mismatch(a, b);
                QCOMPARE(common[i], qsizetype(apart.in1 - a.begin()));
            }
        }
    }

    void everySharedRunHasAFingerprint()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator dice(seed);
        for (int round = 0; round < 2000; ++round) {
            const Winnowing winnowing = Winnowing::guaranteeing(2 + int(dice.bounded(14)));
            std::vector<quint64> shared(std::size_t(winnowing.guaranteed()));
            for (quint64 &word : shared)
                word = dice.bounded(3);
            const auto around = [&] {
                std::vector<quint64> words(dice.bounded(20));
                for (quint64 &word : words)
                    word = 10 + dice.bounded(1000);
                const auto at = qsizetype(words.size() / 2);
                words.insert(words.begin() + at, shared.begin(), shared.end());
                return std::pair(winnowing.fingerprints(words), at);
            };
            const auto [here, hereAt] = around();
            const auto [there, thereAt] = around();
            bool met = false;
            for (const Fingerprint &one : here) {
                for (const Fingerprint &other : there)
                    met = met || (one.hash == other.hash && one.word - hereAt == other.word - thereAt);
            }
            QVERIFY(met);
        }
    }

    void findsWhatANaiveSearchFinds_data()
    {
        QTest::addColumn<int>("least");
        for (const int least : {2, 3, 5, 8})
            QTest::addRow("%d words", least) << least;
    }

    void findsWhatANaiveSearchFinds()
    {
        QFETCH(int, least);
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator dice(seed);
        qsizetype found = 0;
        for (int round = 0; round < 40; ++round) {
            const QList<Text> texts = randomTexts(dice, 2 + int(dice.bounded(8)));
            WordingIndex index(least);
            QCOMPARE(index.leastWords(), least);
            for (const Text &text : texts)
                put(index, text);
            const RepeatedWording wording = index.find(idsOf(texts), true);
            std::set<QList<Place>> places;
            for (const RepeatedPassage &passage : wording.passages) {
                QList<Place> own;
                QSet<QString> statements;
                for (const PassagePlace &place : passage.places) {
                    own += Place(place.text, place.span.start, place.span.length);
                    statements += place.statement;
                }
                QCOMPARE(statements.size(), passage.statements);
                std::ranges::sort(own);
                places.insert(own);
            }
            QVERIFY(places == naive(texts, least));
            QCOMPARE(wording.passages.size(), qsizetype(places.size()));
            found += wording.passages.size();
            checkShares(texts, wording);
        }
        QVERIFY(found > 20);
    }

    void byStepsAsFromScratch()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator dice(seed);
        for (int round = 0; round < 30; ++round) {
            QMap<QString, Text> present;
            WordingIndex steps(4);
            for (int step = 0; step < 40; ++step) {
                const QString id = u"t%1"_s.arg(dice.bounded(12));
                if (dice.bounded(4) == 0) {
                    steps.remove(id);
                    present.remove(id);
                } else {
                    Text text = randomTexts(dice, 1).first();
                    text.id = id;
                    if (!present.isEmpty() && dice.bounded(2) == 0)
                        text.words += present.first().words;
                    put(steps, text);
                    present.insert(id, text);
                }
                if (dice.bounded(8) == 0)
                    steps.setLeastWords(3 + int(dice.bounded(4)));
            }
            WordingIndex scratch(steps.leastWords());
            for (const Text &text : std::as_const(present))
                put(scratch, text);
            QCOMPARE(steps.count(), present.size());
            QVERIFY(steps.find(idsOf(present.values())) == scratch.find(idsOf(present.values())));
        }
    }

    void comparesNothingWithItself()
    {
        const QString words = u"voting took place in a calm and orderly manner in all stations"_s;
        WordingIndex index;
        index.put(u"1"_s, u"a"_s, u"en"_s, words + u". Then: "_s + words);
        index.put(u"2"_s, u"a"_s, u"en"_s, words);
        QVERIFY(index.find({u"1"_s, u"2"_s}).passages.isEmpty());
        index.put(u"3"_s, u"b"_s, u"tr"_s, words);
        QVERIFY(index.find({u"1"_s, u"2"_s, u"3"_s}).passages.isEmpty());
        index.put(u"4"_s, u"c"_s, u"en"_s, u"We saw that VOTING took place, in a calm and orderly manner…"_s);
        const RepeatedWording wording = index.find({u"1"_s, u"2"_s, u"3"_s, u"4"_s});
        QCOMPARE(wording.passages.size(), 1);
        QCOMPARE(wording.passages.first().words, 9);
        QCOMPARE(wording.passages.first().statements, 2);
        QCOMPARE(wording.passages.first().places.size(), 4);
        // What is not asked for does not count.
        QVERIFY(index.find({u"4"_s, u"3"_s}).passages.isEmpty());
    }

    void ranksPairs()
    {
        const QString longer = u"candidates were able to campaign freely and voters had a genuine choice"_s;
        const QString shorter = u"procedures were followed overall in the stations that were visited"_s;
        WordingIndex index;
        index.put(u"1"_s, u"a"_s, u"en"_s, longer + u". But "_s + shorter);
        index.put(u"2"_s, u"b"_s, u"en"_s, u"We think that "_s + longer);
        index.put(u"3"_s, u"c"_s, u"en"_s, u"However, "_s + shorter);
        const RepeatedWording wording = index.find({u"1"_s, u"2"_s, u"3"_s});
        QCOMPARE(wording.pairs.size(), 2);
        QCOMPARE(wording.pairs[0], (SharedPair{0, 1, 12, 12}));
        QCOMPARE(wording.pairs[1], (SharedPair{0, 2, 10, 10}));
        QCOMPARE(wording.texts[0].words, 23);
        QCOMPARE(wording.texts[0].reused, 22);
        QCOMPARE(wording.texts[1].share(), 12.0 / 15);
        QCOMPARE(wording.texts[1].spans, (QList<PointSpan>{{14, longer.size()}}));
    }

    void leavesOutNamesAndTitles_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("listed");
        QTest::newRow("formula") << u"the elections were free, transparent and in line with national legislation"_s
                                 << true;
        QTest::newRow("name")
            << u"the Parliamentary Assembly of the Organization for Security and Co-operation in Europe"_s << false;
        QTest::newRow("function words") << u"and that it has not been so in all of these"_s << false;
        QTest::newRow("title of a law")
            << u"Закон «Об основных гарантиях избирательных прав и права на участие в референдуме граждан»"_s << false;
        QTest::newRow("speech")
            << u"Он сказал: «выборы прошли свободно и в соответствии с национальным законодательством»"_s << true;
    }

    void leavesOutNamesAndTitles()
    {
        QFETCH(QString, words);
        QFETCH(bool, listed);
        WordingIndex index;
        index.put(u"1"_s, u"a"_s, u"en"_s, u"first "_s + words + u" one"_s);
        index.put(u"2"_s, u"b"_s, u"en"_s, u"second "_s + words + u" two"_s);
        const RepeatedWording wording = index.find({u"1"_s, u"2"_s});
        QCOMPARE(wording.passages.size(), listed ? 1 : 0);
        QCOMPARE(wording.titles, listed ? 0 : 1);
        QCOMPARE(index.find({u"1"_s, u"2"_s}, true).passages.size(), 1);
    }

    void leavesOutVariants()
    {
        const QString formula = u"the elections were free, transparent and in line with national legislation"_s;
        WordingIndex index;
        const QStringList texts{u"X said that "_s + formula + u" and more"_s, u"He told us that "_s + formula,
                                formula + u" was the view of some"_s,
                                u"Later, without any visible pressure on voters, "_s + formula,
                                u"So, without any visible pressure on voters, "_s + formula};
        QStringList ids;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            ids += QString::number(i);
            index.put(ids.last(), ids.last(), u"en"_s, texts[i]);
        }
        const RepeatedWording wording = index.find(ids);
        QCOMPARE(wording.passages.size(), 2); // The formula, and with the words on pressure.
        QCOMPARE(wording.passages[0].statements, 5);
        QCOMPARE(wording.passages[1].words, 17);
        QCOMPARE(wording.variants, 1);
        QCOMPARE(index.find(ids, true).passages.size(), 3);
    }

private:
    static void checkShares(const QList<Text> &texts, const RepeatedWording &wording)
    {
        QMap<QString, QSet<qint64>> covered;
        for (const RepeatedPassage &passage : wording.passages) {
            for (const PassagePlace &place : passage.places) {
                for (qint64 at = place.span.start; at < place.span.end(); ++at)
                    covered[place.text] += at;
            }
        }
        QCOMPARE(wording.texts.size(), texts.size());
        for (const TextReuse &reuse : wording.texts) {
            const auto text = std::ranges::find(texts, reuse.text, &Text::id);
            QCOMPARE(reuse.words, text->words.size());
            qint64 at = 0;
            qint64 reused = 0;
            for (const QString &word : text->words) {
                reused += covered[reuse.text].contains(at) ? 1 : 0;
                at += word.toUcs4().size() + 1;
            }
            QCOMPARE(reuse.reused, reused);
            for (const PointSpan &span : reuse.spans)
                QVERIFY(covered[reuse.text].contains(span.start) && covered[reuse.text].contains(span.end() - 1));
        }
    }
};

QTEST_APPLESS_MAIN(TestRepeatedWording)
#include "tst_repeatedwording.moc"
