// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/uuid7.h"

#include <QSet>
#include <QTest>
#include <QUuid>

#include <thread>
#include <vector>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestUuid7 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void layoutFollowsTheStandard()
    {
        // The example moment of RFC 9562, appendix A.6: 2022-02-22 19:22:22 UTC = 0x017F22E279B0 ms.
        RecordIdSource source([] { return std::chrono::nanoseconds(1645557742000ms); });
        const QString id = source.next();
        QVERIFY2(id.startsWith(u"017f22e2-79b0-7000-"_s), qPrintable(id));
        const QUuid parsed = QUuid::fromString(id);
        QCOMPARE(parsed.variant(), QUuid::DCE);
        QCOMPARE(int(parsed.data3 >> 12), 7);
        QVERIFY(isRecordId(id));
    }

    void growsWhileTheClockStandsOrGoesBack()
    {
        std::chrono::nanoseconds now = 1700000000000ms;
        RecordIdSource source([&now] { return now; });
        QString before = source.next();
        for (int i = 0; i < 20000; ++i) {
            if (i == 10000)
                now -= 24h;
            const QString id = source.next();
            QVERIFY2(before < id, qPrintable(before + u" "_s + id));
            before = id;
        }
        now += 48h;
        QVERIFY(before < source.next());
    }

    void aClockBeforeTheEpochIsNoCrash()
    {
        RecordIdSource source([] { return std::chrono::nanoseconds(-5s); });
        QVERIFY(isRecordId(source.next()));
    }

    void threadsNeverShareAnId()
    {
        RecordIdSource source([] { return std::chrono::nanoseconds(1700000000000ms); });
        std::vector<std::vector<QString>> made(4);
        std::vector<std::thread> threads;
        for (std::vector<QString> &own : made)
            threads.emplace_back([&source, &own] {
                for (int i = 0; i < 5000; ++i)
                    own.push_back(source.next());
            });
        for (std::thread &thread : threads)
            thread.join();
        QSet<QString> stamps;
        for (const std::vector<QString> &own : made) {
            QVERIFY(std::is_sorted(own.begin(), own.end()));
            for (const QString &id : own)
                stamps.insert(id.left(18));
        }
        QCOMPARE(stamps.size(), 20000);
    }

    void freeFunctionMakesDifferentIds()
    {
        QSet<QString> seen;
        for (int i = 0; i < 10000; ++i) {
            const QString id = makeRecordId();
            QVERIFY(isRecordId(id));
            seen.insert(id);
        }
        QCOMPARE(seen.size(), 10000);
    }

    void recognisesIds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("version 7") << u"017f22e2-79b0-7cc3-98c4-dc0c0c07398f"_s << true;
        QTest::newRow("version 5") << u"2ed6657d-e927-568b-95e1-2665a8aea6a2"_s << true;
        QTest::newRow("version 4") << u"919108f7-52d1-4320-9bac-f847db4148a8"_s << false;
        QTest::newRow("upper case") << u"017F22E2-79B0-7CC3-98C4-DC0C0C07398F"_s << false;
        QTest::newRow("braces") << u"{017f22e2-79b0-7cc3-98c4-dc0c0c0739}"_s << false;
        QTest::newRow("foreign variant") << u"017f22e2-79b0-7cc3-c8c4-dc0c0c07398f"_s << false;
        QTest::newRow("dash moved") << u"017f22e27-9b0-7cc3-98c4-dc0c0c07398f"_s << false;
        QTest::newRow("dash inside") << u"017f22e2-79b0-7cc3-98c4-dc0c0c0-398f"_s << false;
        QTest::newRow("not hexadecimal") << u"017f22e2-79b0-7cc3-98c4-dc0c0c07398g"_s << false;
        QTest::newRow("full-width digit") << u"017f22e2-79b0-7cc3-98c4-dc0c0c07398\uff11"_s << false;
        QTest::newRow("short") << u"017f22e2"_s << false;
        QTest::newRow("empty") << QString() << false;
    }

    void recognisesIds()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        QCOMPARE(isRecordId(text), valid);
    }

    void seedsAreFixedForEver()
    {
        // These two literals are in every project file in the world: when this fails, the code is wrong, not the test.
        QCOMPARE(seedId(u"term", u"theme.legal_framework"), u"b49c404c-d2f5-5c88-8721-77949813b8ed"_s);
        QCOMPARE(seedId(u"sample", u"Əliyev"), u"0d332434-39f9-5815-9683-cb5fba976261"_s);
        QVERIFY(isRecordId(seedId(u"term", u"theme.legal_framework")));
    }

    void seedKeysDoNotRunTogether()
    {
        QVERIFY(seedId(u"ab", u"c") != seedId(u"a", u"bc"));
        QVERIFY(seedId(u"term", u"a") != seedId(u"sample", u"a"));
        QCOMPARE(seedId(u"sample", u"Şuşa"), seedId(u"sample", u"S\u0327us\u0327a"));
    }
};

QTEST_GUILESS_MAIN(TestUuid7)
#include "tst_uuid7.moc"
