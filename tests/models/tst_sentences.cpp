// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/sentencecomparison.h"
#include "models/analysis/sentences.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

using Kind = SentenceComparison::Kind;

/// Where sentences begin and end, and two versions of a text set side by side.
class TestSentences : public QObject
{
    Q_OBJECT

private:
    static QStringList split(const QString &text, const QString &language)
    {
        QStringList found;
        for (const TextSpan &span : sentences(text, language))
            found += text.mid(span.start, span.length);
        return found;
    }

private Q_SLOTS:
    void boundaries_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("plain") << u"en"_s << QStringList{u"It was calm."_s, u"Was it fair?"_s, u"No!"_s};
        QTest::newRow("en abbreviations")
            << u"en"_s << QStringList{u"Mr. Smith met Dr. Jones of the U.S. Embassy."_s, u"They spoke."_s};
        QTest::newRow("initials") << u"en"_s << QStringList{u"J. F. Lenarčič led it."_s, u"He spoke."_s};
        QTest::newRow("az") << u"az"_s << QStringList{u"Prof. Əliyev İ. Heydər oğlu danışdı."_s, u"Seçki keçdi."_s};
        QTest::newRow("ru") << u"ru"_s
                            << QStringList{u"В ст. 5 закона и на ул. Низами сказано это."_s, u"Выборы прошли."_s};
        QTest::newRow("tr") << u"tr"_s << QStringList{u"Doç. Yılmaz ve Sn. Demir konuştu."_s, u"Seçim bitti."_s};
        QTest::newRow("figures") << u"en"_s << QStringList{u"It was 7.7 per cent."_s, u"In 2018, 12."_s};
        QTest::newRow("unknown language") << u"fr"_s << QStringList{u"Prof. Durand was there."_s, u"Good."_s};
    }

    void boundaries()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, expected);
        QCOMPARE(split(expected.join(u"  "_s), language), expected);
        QCOMPARE(split(u"\n "_s + expected.join(u'\n') + u"\n\n"_s, language), expected);
    }

    void numberedLinesAreOneSentence()
    {
        QCOMPARE(split(u"1. The law was not changed.\n2. The count was slow."_s, u"en"_s),
                 (QStringList{u"1. The law was not changed."_s, u"2. The count was slow."_s}));
        QCOMPARE(split(u" \n "_s, u"en"_s), QStringList());
    }

    void comparesVersions()
    {
        const QString before =
            u"One stays here. So it is. Two goes away soon. Three is about the voting. Four moves far along."_s;
        const QString after =
            u"Four moves far along. One stays here. So it is. Three is about the counting. Five is new."_s;
        const SentenceComparison result = SentenceComparison::of(before, after, u"en"_s);
        const QList<SentenceComparison::Row> expected{{Kind::Moved, 4, 0},   {Kind::Same, 0, 1},
                                                      {Kind::Same, 1, 2},    {Kind::Removed, 2, {}},
                                                      {Kind::Changed, 3, 3}, {Kind::Added, {}, 4}};
        QCOMPARE(result.rows, expected);
        QCOMPARE(result.count(Kind::Same), 2);
    }

    void everySentenceIsInOneRow()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator dice(seed);
        for (int round = 0; round < 200; ++round) {
            const auto make = [&] {
                QStringList all;
                for (int count = int(dice.bounded(12)); count > 0; --count)
                    all += u"Sentence %1 of the set."_s.arg(dice.bounded(8));
                return all.join(u' ');
            };
            const SentenceComparison result = SentenceComparison::of(make(), make(), u"en"_s);
            QList<qsizetype> before;
            QList<qsizetype> after;
            for (const SentenceComparison::Row &row : result.rows) {
                if (row.before)
                    before += *row.before;
                if (row.after)
                    after += *row.after;
            }
            QVERIFY(std::ranges::is_sorted(after));
            std::ranges::sort(before);
            QCOMPARE(before.size(), result.before.size());
            QCOMPARE(after.size(), result.after.size());
            QVERIFY(std::ranges::adjacent_find(before) == before.end());
        }
    }
};

QTEST_APPLESS_MAIN(TestSentences)
#include "tst_sentences.moc"
