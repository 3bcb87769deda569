// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/sentenceindex.h"

#include "models/analysis/sentences.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

/// Finding the sentence that another resembles most.
class TestSentenceIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatComparingEachWouldFind()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator dice(seed);
        const auto make = [&] {
            QStringList words;
            for (int count = 1 + int(dice.bounded(8)); count > 0; --count)
                words += QStringList{u"Voting"_s, u"calm"_s, u"lists"_s, u"ərizə"_s, u"late"_s}[dice.bounded(5)];
            return words.join(u' ') + u'.';
        };
        for (int round = 0; round < 300; ++round) {
            QStringList all;
            for (int count = int(dice.bounded(10)); count > 0; --count)
                all += make();
            const QString text = all.join(u'\n');
            const QList<TextSpan> spans = sentences(text, u"en"_s);
            const QString sought = make();
            std::optional<qsizetype> expected;
            double most = 0;
            for (qsizetype i = 0; i < spans.size(); ++i) {
                const double alike = wordSimilarity(sought, text.mid(spans[i].start, spans[i].length));
                if (alike >= 0.5 && alike > most) {
                    most = alike;
                    expected = i;
                }
            }
            QCOMPARE(SentenceIndex(text, spans).mostAlike(sought, 0.5), expected);
        }
    }

    void knowsNothingOfAnEmptyText()
    {
        QVERIFY(!SentenceIndex(QString(), {}).mostAlike(u"Voting was calm."_s, 0.5));
        QVERIFY(!SentenceIndex(u"Calm."_s, {{0, 5}}).mostAlike(u"…"_s, 0.5));
    }
};

QTEST_APPLESS_MAIN(TestSentenceIndex)
#include "tst_sentenceindex.moc"
