// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/coveragebound.h"
#include "models/analysis/ordinalagreement.h"

#include <QTest>

#include <cmath>
#include <stdexcept>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

/// Agreement, divergence and coverage against published values and values worked by hand.
class TestDivergence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreement_data()
    {
        QTest::addColumn<QList<qint64>>("counts");
        QTest::addColumn<double>("expected");
        // The documented example of the R package agrmt.
        QTest::newRow("agrmt") << QList<qint64>{30, 40, 210, 130, 530, 50, 10} << 0.6113333;
        QTest::newRow("unanimous") << QList<qint64>{0, 0, 9, 0, 0} << 1.0;
        QTest::newRow("unanimous at an end") << QList<qint64>{9, 0, 0, 0, 0} << 1.0;
        QTest::newRow("half at each end") << QList<qint64>{4, 0, 0, 0, 4} << -1.0;
        QTest::newRow("uniform") << QList<qint64>{3, 3, 3, 3, 3} << 0.0;
        // Two neighbours of five: U = 1, two of five filled: 1 − 1/4.
        QTest::newRow("neighbours") << QList<qint64>{0, 5, 5, 0, 0} << 0.75;
        // By hand: layer 1 holds both ends (A −1, weight 2/3), layer 2 one end (A 1, weight 1/3).
        QTest::newRow("two against one") << QList<qint64>{2, 0, 0, 0, 1} << -1.0 / 3;
    }

    void agreement()
    {
        QFETCH(QList<qint64>, counts);
        QFETCH(double, expected);
        const double value = *OrdinalAgreement(counts).value();
        QVERIFY2(std::abs(value - expected) < 5e-8, qPrintable(QString::number(value, 'g', 10)));
    }

    void agreementNeedsCounts()
    {
        QVERIFY(!OrdinalAgreement({0, 0, 0}).value());
        QVERIFY_EXCEPTION_THROWN(OrdinalAgreement({1, 2}), std::invalid_argument);
        QVERIFY_EXCEPTION_THROWN(OrdinalAgreement({1, -2, 3}), std::invalid_argument);
    }

    void classesOfMeans()
    {
        QCOMPARE(classOfMean(-2), -2);
        QCOMPARE(classOfMean(-1.5), -2);
        QCOMPARE(classOfMean(-1.4), -1);
        QCOMPARE(classOfMean(-0.5), -1);
        QCOMPARE(classOfMean(-0.4), 0);
        QCOMPARE(classOfMean(0.4), 0);
        QCOMPARE(classOfMean(0.5), 1);
        QCOMPARE(classOfMean(1.4), 1);
        QCOMPARE(classOfMean(1.5), 2);
    }

    void divergence()
    {
        QCOMPARE(*Divergence::of({-2, 2}).value, 1.0);
        QCOMPARE(*Divergence::of({-2, -1.7, -1.5}).value, 0.0);
        QCOMPARE(*Divergence::of({-2, -1, 0, 1, 2}).value, 0.5);
        const Divergence alone = Divergence::of({1});
        QCOMPARE(alone.missions, 1);
        QVERIFY(!alone.value);
        QCOMPARE(alone.words(), u"1 mission(s)"_s);
        QVERIFY(!Divergence::of({}).value);
        QCOMPARE(*Divergence::ofThemes({Divergence::of({-2, 2}), alone, Divergence::of({1, 1})}), 0.5);
        QVERIFY(!Divergence::ofThemes({alone}));
    }

    void binomial_data()
    {
        QTest::addColumn<int>("violations");
        QTest::addColumn<int>("visited");
        QTest::addColumn<double>("expected");
        // Tables of exact one-sided 95 % limits; 0 of n is 1 − 0.05^(1/n), near the rule of three (3/n).
        QTest::newRow("0 of 10") << 0 << 10 << 0.2589;
        QTest::newRow("0 of 20") << 0 << 20 << 0.1391;
        QTest::newRow("0 of 22") << 0 << 22 << 0.1273;
        QTest::newRow("0 of 30") << 0 << 30 << 0.0950;
        QTest::newRow("0 of 100") << 0 << 100 << 0.0295;
        QTest::newRow("1 of 10") << 1 << 10 << 0.3942;
        QTest::newRow("2 of 10") << 2 << 10 << 0.5069;
        QTest::newRow("5 of 10") << 5 << 10 << 0.7776;
        QTest::newRow("1 of 20") << 1 << 20 << 0.2161;
        QTest::newRow("all") << 7 << 7 << 1.0;
    }

    void binomial()
    {
        QFETCH(int, violations);
        QFETCH(int, visited);
        QFETCH(double, expected);
        const double bound = StationCoverage{visited, violations, {}, false}.upperBound();
        QVERIFY2(std::abs(bound - expected) < 5.1e-5, qPrintable(QString::number(bound)));
    }

    void lowerBinomial_data()
    {
        QTest::addColumn<int>("violations");
        QTest::addColumn<int>("visited");
        QTest::addColumn<double>("expected");
        // Clopper and Pearson (1934): the lower ends of their 90 % intervals are the one-sided 95 % limits.
        QTest::newRow("0 of 10") << 0 << 10 << 0.0;
        QTest::newRow("1 of 10") << 1 << 10 << 0.0051;
        QTest::newRow("2 of 10") << 2 << 10 << 0.0368;
        QTest::newRow("5 of 10") << 5 << 10 << 0.2224;
        QTest::newRow("1 of 20") << 1 << 20 << 0.0026;
        QTest::newRow("2 of 20") << 2 << 20 << 0.0181;
        QTest::newRow("3 of 20") << 3 << 20 << 0.0422;
        QTest::newRow("3 of 22") << 3 << 22 << 0.0382;
        QTest::newRow("all of 10") << 10 << 10 << 0.7411; // 0.05^(1/10)
        QTest::newRow("all of 7") << 7 << 7 << 0.6518;
    }

    void lowerBinomial()
    {
        QFETCH(int, violations);
        QFETCH(int, visited);
        QFETCH(double, expected);
        const double bound = StationCoverage{visited, violations, {}, false}.lowerBound();
        QVERIFY2(std::abs(bound - expected) < 5.1e-5, qPrintable(QString::number(bound)));
    }

    void ruleOfThree_data()
    {
        QTest::addColumn<int>("visited");
        QTest::addColumn<int>("percent");
        // Hanley and Lippman-Hand (1983), If nothing goes wrong, is everything all right? JAMA 249: the largest rates,
        // in whole per cent, that none of n leaves at 95 %: exactly 1 − 0.05^(1/n), for n of 30 and more about 3/n.
        QTest::newRow("10") << 10 << 26;
        QTest::newRow("20") << 20 << 14;
        QTest::newRow("30") << 30 << 10;
        QTest::newRow("50") << 50 << 6;
        QTest::newRow("100") << 100 << 3;
    }

    void ruleOfThree()
    {
        QFETCH(int, visited);
        QFETCH(int, percent);
        const double bound = StationCoverage{visited, 0, {}, false}.upperBound();
        QVERIFY(std::abs(bound - (1 - std::pow(0.05, 1.0 / visited))) < 1e-9);
        QCOMPARE(int(std::lround(100 * bound)), percent);
        if (visited >= 30)
            QVERIFY(std::abs(bound - 3.0 / visited) < 0.006);
    }

    void lowerHypergeometric()
    {
        // Seen from the other side: where three of ten are without, ten of twenty are without at most.
        QCOMPARE((StationCoverage{10, 7, 20, false}.lowerBound()),
                 1 - StationCoverage({10, 3, 20, false}).upperBound());
        QVERIFY(std::abs(StationCoverage({10, 3, 20, false}).upperBound() - 0.5) < 1e-12);
        QCOMPARE((StationCoverage{20, 4, 20, false}.lowerBound()), 1 - 16.0 / 20);
        QCOMPARE((StationCoverage{10, 0, 20, false}.lowerBound()), 0.0);
        // The two bounds hold what was seen.
        for (int violations = 0; violations <= 22; ++violations) {
            const StationCoverage coverage{22, violations, 6537, false};
            QVERIFY(coverage.lowerBound() <= violations / 22.0 + 1e-9);
            QVERIFY(coverage.upperBound() >= violations / 22.0 - 1e-9);
        }
    }

    void saysBothBounds()
    {
        QCOMPARE(
            (StationCoverage{22, 3, {}, false}.words(QLocale(u"en"_s))),
            u"22 stations, of an unknown number. If drawn at random, 3 in 22 rules out rates below 3.8 %, and rates "
            "above 31.6 % (each with 95 % confidence). Not a random sample."_s);
    }

    void hypergeometric()
    {
        // Worked by hand: none of 10 of 20 has chance 0.105 with 3 marked stations and 0.043 with 4.
        QCOMPARE((StationCoverage{10, 0, 20, false}.upperBound()), 3.0 / 20);
        // All were seen: nothing is left to be unsure of.
        QCOMPARE((StationCoverage{20, 0, 20, false}.upperBound()), 0.0);
        QCOMPARE((StationCoverage{20, 4, 20, false}.upperBound()), 4.0 / 20);
        // Of very many it comes to the binomial bound.
        const double many = StationCoverage{22, 0, 1000000, false}.upperBound();
        QVERIFY(std::abs(many - 0.12730) < 2e-4);
        // More visits than stations: the finite number is not to be used.
        QCOMPARE((StationCoverage{22, 0, 10, false}.upperBound()), (StationCoverage{22, 0, {}, false}.upperBound()));
    }

    void impossibleNumbers()
    {
        QVERIFY_EXCEPTION_THROWN((void)(StationCoverage{0, 0, {}, false}.upperBound()), std::invalid_argument);
        QVERIFY_EXCEPTION_THROWN((void)(StationCoverage{5, 6, {}, false}.upperBound()), std::invalid_argument);
    }

    void words()
    {
        const QLocale english(QLocale::English);
        QCOMPARE(
            (StationCoverage{22, 0, 6537, false}.words(english)),
            u"22 of 6,537 stations. If drawn at random, none in 22 rules out only rates above 12.7 %. Not a random "
            "sample."_s);
        QVERIFY(!(StationCoverage{22, 0, 6537, true}.words(english).contains(u"Not a random"_s)));
        QVERIFY((StationCoverage{22, 1, {}, true}.words(english).contains(u"unknown number"_s)));
    }
};

QTEST_GUILESS_MAIN(TestDivergence)
#include "tst_divergence.moc"
