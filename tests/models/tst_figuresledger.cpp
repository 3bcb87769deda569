// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/figuresledger.h"

#include <QtTest>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

class TestFiguresLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameDayAndApartIsAConflict();
    void unknownDayAndApartIsAConflict();
    void differentDaysAreASeries();
    void overlappingRangesAgree();
    void differentMeaningsDoNotConflict();
    void preferredIsShownAndTheConflictStays();
    void conflictsAreSaidWithTheirSources();
    void preferredIsSaidBeforeItsRange();
    void preferredOfAnotherDayHasNoRange();
    void nearestBasisIsShown();
    void wordsAloneHaveNoSummary();
    void datesAreSummarisedToo();
    void sourcesAreCountedOnce();
    void numbersFollowTheLocale();
};

namespace {

LedgerFigure figureOf(double low, const char *asOf = "", const char *source = "")
{
    LedgerFigure figure;
    figure.measure = u"team_size"_s;
    figure.low = low;
    figure.asOf = Edtf::parse(QString::fromLatin1(asOf)).value();
    if (*source)
        figure.sources = {QString::fromLatin1(source)};
    return figure;
}

LedgerFigure rangeOf(double low, double high)
{
    LedgerFigure figure = figureOf(low);
    figure.high = high;
    return figure;
}

const QLocale english(QLocale::English);

} // namespace

void TestFiguresLedger::sameDayAndApartIsAConflict()
{
    const QList<LedgerFigure> figures{figureOf(256, "2024-02-06", "turan"), figureOf(266, "2024-02-06", "trend"),
                                      figureOf(37, "[..2024-01-09]", "xalq")};
    QVERIFY(contradict(figures[0], figures[1]));
    QVERIFY(contradict(figures[1], figures[0]));
    const std::optional<LedgerSummary> summary = summarise(figures);
    QVERIFY(summary);
    QCOMPARE(summary->text(english), u"256–266"_s);
    QCOMPARE(summary->sources, 2);
    QVERIFY(summary->conflict);
}

void TestFiguresLedger::unknownDayAndApartIsAConflict()
{
    QVERIFY(contradict(figureOf(5), figureOf(6)));
    QVERIFY(contradict(figureOf(5), figureOf(6, "2024-02-06")));
    QVERIFY(contradict(figureOf(5, "2024-02"), figureOf(6, "2024-02-06")));
    QVERIFY(!contradict(figureOf(5), figureOf(5)));
}

void TestFiguresLedger::differentDaysAreASeries()
{
    const QList<LedgerFigure> figures{figureOf(169, "2024-02-06"), figureOf(90, "2024-01-20"), figureOf(11, "2024-01")};
    const QList<LedgerSeries> series = ledgerSeries(figures);
    QCOMPARE(series.size(), 1);
    QVERIFY(!ledgerSeries({figures[0], figures[1]}).constFirst().isConflicting());
    QCOMPARE(series[0].figures.constLast().low, std::optional(169.0));
    const std::optional<LedgerSummary> summary = summarise({figures[1], figures[0]});
    QCOMPARE(summary->text(english), u"169"_s);
    QVERIFY(!summary->conflict);
}

void TestFiguresLedger::overlappingRangesAgree()
{
    QVERIFY(!areApart(rangeOf(250, 260), figureOf(256)));
    QVERIFY(!areApart(rangeOf(250, 260), rangeOf(260, 270)));
    QVERIFY(areApart(rangeOf(250, 260), rangeOf(261, 270)));
    const std::optional<LedgerSummary> summary = summarise({rangeOf(250, 260), figureOf(256)});
    QVERIFY(!summary->conflict);
    QCOMPARE(summary->text(english), u"250–260"_s);
}

void TestFiguresLedger::differentMeaningsDoNotConflict()
{
    LedgerFigure requested = figureOf(280);
    requested.basis = u"requested"_s;
    LedgerFigure preliminary = figureOf(280);
    preliminary.status = u"preliminary"_s;
    LedgerFigure partial = figureOf(280);
    partial.scope = u"Baku"_s;
    LedgerFigure other = figureOf(280);
    other.measure = u"stations_visited"_s;
    for (const LedgerFigure &figure : {requested, preliminary, partial, other}) {
        QVERIFY(!contradict(figure, figureOf(256)));
        QCOMPARE(ledgerSeries({figure, figureOf(256)}).size(), 2);
    }
}

void TestFiguresLedger::preferredIsShownAndTheConflictStays()
{
    LedgerFigure preferred = figureOf(256, "", "turan");
    preferred.preferred = true;
    const std::optional<LedgerSummary> summary = summarise({figureOf(266, "", "trend"), preferred});
    QCOMPARE(summary->text(english), u"256"_s);
    QVERIFY(summary->preferred);
    QVERIFY(summary->conflict);
}

void TestFiguresLedger::conflictsAreSaidWithTheirSources()
{
    const LedgerWords words = summarise({figureOf(256, "", "turan"), figureOf(266, "", "trend")})->words(english);
    QCOMPARE(words.full(), u"256–266 (2 source(s))"_s);
    QCOMPARE(words.value, u"256–266"_s);
    QCOMPARE(words.aside(), u"2 source(s)"_s);
    QCOMPARE(summarise({figureOf(37)})->words(english).full(), u"37"_s);
    QCOMPARE(summarise({figureOf(37, "", "turan")})->words(english).full(), u"37 (1 source(s))"_s);
}

void TestFiguresLedger::preferredIsSaidBeforeItsRange()
{
    LedgerFigure preferred = figureOf(256, "2024-02-06", "turan");
    preferred.preferred = true;
    const QList<LedgerFigure> figures{figureOf(266, "2024-02-06", "trend"), preferred,
                                      figureOf(37, "[..2024-01-09]", "xalq")};
    const LedgerWords words = summarise(figures)->words(english);
    QCOMPARE(words.full(), u"256 (256–266, 2 source(s))"_s);
    QCOMPARE(words.range, u"256–266"_s);
    QCOMPARE(summarise(figures)->words(english, u"%"_s).full(), u"256% (256–266%, 2 source(s))"_s);
}

void TestFiguresLedger::preferredOfAnotherDayHasNoRange()
{
    LedgerFigure preferred = figureOf(37, "2024-01-09", "xalq");
    preferred.preferred = true;
    const std::optional<LedgerSummary> summary =
        summarise({preferred, figureOf(256, "2024-02-06", "turan"), figureOf(266, "2024-02-06", "trend")});
    QVERIFY(summary->conflict);
    QCOMPARE(summary->words(english).full(), u"37 (1 source(s))"_s);
}

void TestFiguresLedger::nearestBasisIsShown()
{
    LedgerFigure requested = figureOf(280);
    requested.basis = u"requested"_s;
    requested.rank = 1;
    LedgerFigure deployed = figureOf(256);
    deployed.basis = u"deployed"_s;
    deployed.rank = 4;
    QCOMPARE(summarise({requested, deployed})->text(english), u"256"_s);
    QCOMPARE(summarise({deployed, requested})->text(english), u"256"_s);
    QCOMPARE(summarise({requested, figureOf(30)})->text(english), u"30"_s);
    requested.preferred = true;
    QCOMPARE(summarise({deployed, requested})->text(english), u"280"_s);
    LedgerFigure final = deployed;
    final.status = u"final"_s;
    final.low = 258;
    QCOMPARE(summarise({deployed, final})->text(english), u"258"_s);
    LedgerFigure partial = deployed;
    partial.scope = u"Baku"_s;
    partial.rank = 5;
    QCOMPARE(summarise({partial, deployed})->text(english), u"256"_s);
}

void TestFiguresLedger::wordsAloneHaveNoSummary()
{
    LedgerFigure words;
    words.measure = u"team_size"_s;
    QVERIFY(!summarise({}));
    QVERIFY(!summarise({words}));
    QCOMPARE(summarise({words, figureOf(3)})->text(english), u"3"_s);
}

void TestFiguresLedger::datesAreSummarisedToo()
{
    LedgerFigure first;
    first.date = Edtf::parse(u"2024-01-03"_s).value();
    LedgerFigure second;
    second.date = Edtf::parse(u"2024-01-05"_s).value();
    QVERIFY(contradict(first, second));
    const std::optional<LedgerSummary> summary = summarise({second, first});
    QVERIFY(summary->conflict);
    QCOMPARE(summary->text(english), u"3 Jan 2024 – 5 Jan 2024"_s);
    first.date = Edtf::parse(u"2024-01"_s).value();
    QVERIFY(!contradict(first, second));
}

void TestFiguresLedger::sourcesAreCountedOnce()
{
    QCOMPARE(summarise({figureOf(5, "", "a"), figureOf(5, "", "a")})->sources, 1);
    QCOMPARE(summarise({figureOf(5, "", "a"), figureOf(6, "", "b")})->sources, 2);
    LedgerFigure informant = figureOf(5);
    informant.accordingTo = u"CEC"_s;
    QCOMPARE(summarise({informant})->sources, 1);
    QCOMPARE(summarise({figureOf(5)})->sources, 0);
}

void TestFiguresLedger::numbersFollowTheLocale()
{
    QCOMPARE(summarise({figureOf(5026.5)})->text(english), u"5,026.5"_s);
    QCOMPARE(summarise({figureOf(0)})->text(english), u"0"_s);
    LedgerFigure share = figureOf(33.333333);
    QCOMPARE(summarise({share})->text(QLocale(QLocale::Russian)), u"33,33"_s);
    LedgerFigure atMost;
    atMost.high = 60;
    QCOMPARE(summarise({atMost})->text(english), u"60"_s);
}

QTEST_GUILESS_MAIN(TestFiguresLedger)
#include "tst_figuresledger.moc"
