// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/worddifference.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

/// Which words of two sentences differ.
class TestWordDifference : public QObject
{
    Q_OBJECT

private:
    static QString without(const QString &text, const QList<TextSpan> &spans)
    {
        QString rest = text;
        for (auto span = spans.crbegin(); span != spans.crend(); ++span)
            rest.remove(span->start, span->length);
        return rest.simplified();
    }

private Q_SLOTS:
    void marksWordsAsStretches()
    {
        const WordDifference found =
            WordDifference::of(u"Counting was slow in places."_s, u"Counting was very slow in some stations."_s);
        QCOMPARE(found.before, (QList<TextSpan>{{21, 7}}));
        QCOMPARE(found.after, (QList<TextSpan>{{13, 4}, {26, 14}}));
        QCOMPARE(WordDifference::of(u"Calm."_s, u"Calm."_s), WordDifference());
        QCOMPARE(WordDifference::of(QString(), u"a  b"_s).after, (QList<TextSpan>{{0, 4}}));
    }

    void whatIsNotMarkedIsTheSame()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator dice(seed);
        const auto make = [&] {
            QStringList words;
            for (int count = int(dice.bounded(12)); count > 0; --count)
                words += QString(QChar(u'a' + dice.bounded(4)));
            return words.join(u' ');
        };
        for (int round = 0; round < 500; ++round) {
            const QString before = make();
            const QString after = make();
            const WordDifference found = WordDifference::of(before, after);
            QCOMPARE(without(before, found.before), without(after, found.after));
        }
    }

    void longSentencesDifferFromEndToEnd()
    {
        const QString before = u"word "_s.repeated(1500);
        const QString after = u"other "_s.repeated(1500);
        QCOMPARE(WordDifference::of(before, after).before, (QList<TextSpan>{{0, before.size()}}));
    }
};

QTEST_APPLESS_MAIN(TestWordDifference)
#include "tst_worddifference.moc"
