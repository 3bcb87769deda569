// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/filter.h"

#include <QtTest>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

class TestFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsHaveOneNormalForm();
    void emptyPartsVanish();
    void anythingOrEverythingIsEverything();
    void conjunctsAreTheChips();
    void blankTakesNoValues();
};

static Filter wordFilter(const char *word)
{
    return Filter::words(QString::fromLatin1(word));
}

void TestFilter::listsHaveOneNormalForm()
{
    const Filter nested = Filter::all({wordFilter("a"), Filter::all({wordFilter("b"), wordFilter("c")})});
    QCOMPARE(nested, Filter::all({wordFilter("a"), wordFilter("b"), wordFilter("c")}));
    QCOMPARE(Filter::all({wordFilter("a")}), wordFilter("a"));
    QCOMPARE(Filter::any({wordFilter("a")}), wordFilter("a"));
    QVERIFY(Filter::any({wordFilter("a"), wordFilter("b")}) != Filter::all({wordFilter("a"), wordFilter("b")}));
}

void TestFilter::emptyPartsVanish()
{
    QVERIFY(Filter::all({}).isEverything());
    QVERIFY(Filter::words({}).isEverything());
    QCOMPARE(Filter::all({Filter(), wordFilter("a"), Filter()}), wordFilter("a"));
    QCOMPARE(Filter::has(u"citation"_s, {}, Filter()), Filter::has(u"citation"_s));
}

void TestFilter::anythingOrEverythingIsEverything()
{
    QVERIFY(Filter::any({wordFilter("a"), Filter()}).isEverything());
    QVERIFY(!Filter::negation(Filter()).isEverything());
}

void TestFilter::conjunctsAreTheChips()
{
    QVERIFY(Filter().conjuncts().isEmpty());
    QCOMPARE(wordFilter("a").conjuncts(), QList<Filter>{wordFilter("a")});
    QCOMPARE(wordFilter("a").narrowedBy(wordFilter("b")).conjuncts(),
             (QList<Filter>{wordFilter("a"), wordFilter("b")}));
    const Filter either = Filter::any({wordFilter("a"), wordFilter("b")});
    QCOMPARE(either.conjuncts(), QList<Filter>{either});
}

void TestFilter::blankTakesNoValues()
{
    const Filter blank = Filter::condition({u"kind"_s}, FilterOperator::Blank, {FilterValue::ofText(u"x"_s)});
    QVERIFY(blank.values().isEmpty());
}

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
