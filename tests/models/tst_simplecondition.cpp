// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/filtertext.h"
#include "models/records/simplecondition.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

class TestSimpleCondition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysTheSameAsTheFilter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("sense");
        QTest::newRow("is") << u"kind:eom"_s << int(SimpleCondition::Sense::Is);
        QTest::newRow("any of") << u"kind:eom,lteom"_s << int(SimpleCondition::Sense::Is);
        QTest::newRow("range") << u"present:2024-02..2024-03"_s << int(SimpleCondition::Sense::Is);
        QTest::newRow("is not") << u"not kind:eom"_s << int(SimpleCondition::Sense::IsNot);
        QTest::newRow("not known") << u"kind:?"_s << int(SimpleCondition::Sense::NotKnown);
        QTest::newRow("known") << u"not kind:?"_s << int(SimpleCondition::Sense::Known);
        QTest::newRow("path") << u"election.country:AZ"_s << int(SimpleCondition::Sense::Is);
    }

    void saysTheSameAsTheFilter()
    {
        QFETCH(QString, text);
        const Filter filter = readFilter(text).filter;
        const std::optional<SimpleCondition> condition = SimpleCondition::of(filter);
        QVERIFY(condition);
        QTEST(int(condition->sense), "sense");
        QCOMPARE(condition->filter(), filter);
    }

    void leavesAloneWhatItCannotSay()
    {
        for (const QString &text : {u"kind=eom"_s, u"team>5"_s, u"kind:eom or kind:lteom"_s, u"has:visit"_s, u"word"_s,
                                    u"not (kind:eom or state:deployed)"_s, QString()})
            QVERIFY2(!SimpleCondition::of(readFilter(text).filter), qPrintable(text));
    }

    void withoutAValueItIsNoCondition()
    {
        QVERIFY((SimpleCondition{{u"kind"_s}, SimpleCondition::Sense::Is, {}}).filter().isEverything());
        QVERIFY((SimpleCondition{{u"kind"_s}, SimpleCondition::Sense::IsNot, {}}).filter().isEverything());
        QVERIFY(!(SimpleCondition{{u"kind"_s}, SimpleCondition::Sense::Known, {}}).filter().isEverything());
    }
};

QTEST_GUILESS_MAIN(TestSimpleCondition)
#include "tst_simplecondition.moc"
