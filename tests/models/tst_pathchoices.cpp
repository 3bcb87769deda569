// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/pathchoices.h"

#include "models/storage/filtersql.h"
#include "models/storage/valuepath.h"
#include "tests/support/testproject.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

class TestPathChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nameWhatChartsNeed_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("number");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("label");
        QTest::newRow("own term") << u"mission"_s << false << u"kind"_s << u"Kind"_s;
        QTest::newRow("class of a term") << u"mission"_s << false << u"kind.class"_s << u"Kind → Class"_s;
        QTest::newRow("topmost theme") << u"claim"_s << false << u"theme.top"_s << QString();
        QTest::newRow("reference") << u"visit"_s << false << u"mission"_s << u"Mission"_s;
        QTest::newRow("through a reference") << u"visit"_s << false << u"mission.kind"_s << u"Mission → Kind"_s;
        QTest::newRow("through links") << u"statement"_s << false << u"issuers.kind.class"_s
                                       << u"Issued by → Kind → Class"_s;
        QTest::newRow("month") << u"statement"_s << false << u"issued.month"_s << QString();
        QTest::newRow("country") << u"mission"_s << false << u"election.country"_s << u"Election → Country"_s;
        QTest::newRow("figure") << u"mission"_s << true << u"team"_s << u"Team"_s;
        QTest::newRow("count") << u"election"_s << true << u"missions"_s << u"Missions"_s;
    }

    void nameWhatChartsNeed()
    {
        QFETCH(QString, type);
        QFETCH(bool, number);
        QFETCH(QString, path);
        QFETCH(QString, label);
        const RecordType &known = requireRecordType(type);
        const QList<PathChoice> all = number ? numberPaths(known) : dividingPaths(known);
        const auto found = std::ranges::find(all, path, &PathChoice::path);
        QVERIFY(found != all.end());
        if (!label.isEmpty())
            QCOMPARE(found->label, label);
        QVERIFY(!found->label.isEmpty());
        QCOMPARE(pathInWords(known, path), found->label);
    }

    // Whatever is offered can be filtered by, so that each mark can list its records.
    void canAllBeFilteredBy()
    {
        TestProject project;
        for (const RecordType *type : recordTypes()) {
            QSet<QString> seen;
            for (const bool number : {false, true}) {
                for (const PathChoice &choice : number ? numberPaths(*type) : dividingPaths(*type)) {
                    QVERIFY2(!seen.contains(choice.path) || number, qPrintable(type->key() + u' ' + choice.path));
                    seen += choice.path;
                    const Filter blank = ValuePath::read(*type, choice.path)->blank();
                    const auto sql = filterSql(project.workspace.connection(), blank, *type);
                    QVERIFY2(sql.ok(), qPrintable(type->key() + u' ' + choice.path));
                }
            }
        }
    }

    void leadNowhereTwice()
    {
        const RecordType &mission = requireRecordType(u"mission");
        for (const PathChoice &choice : dividingPaths(mission)) {
            QVERIFY(choice.steps <= 2);
            QVERIFY2(!choice.path.contains("parent.parent"_L1), qPrintable(choice.path));
        }
        QVERIFY(dividingPaths(mission).size() < 200);
        QCOMPARE(pathInWords(mission, u"kind.zzz"_s), u"kind.zzz"_s);
        QCOMPARE(pathInWords(mission, {}), QString());
    }
};

QTEST_GUILESS_MAIN(TestPathChoices)
#include "tst_pathchoices.moc"
