// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sampleproject.h"

#include <QTest>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

class TestSampleProject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buildsWithoutFault()
    {
        const Result<ChangeSet> built = SampleProject().build();
        QVERIFY2(built.ok(), built ? "" : qPrintable(built.problem().sentence));
        QHash<QString, int> counts;
        for (const RecordChange &change : built->changes)
            ++counts[change.type];
        QCOMPARE(counts[u"election"_s], 5);
        QCOMPARE(counts[u"mission"_s], 62);
        QCOMPARE(counts[u"visit"_s], 33);
        QCOMPARE(counts[u"statement"_s], 52);
        QCOMPARE(counts[u"claim"_s], 45);
        QCOMPARE(counts[u"source"_s], 156);
    }
};

QTEST_GUILESS_MAIN(TestSampleProject)
#include "tst_sampleproject.moc"
