// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/carriedfilter.h"
#include "models/records/filtertext.h"
#include "models/records/recordparts.h"
#include "models/storage/filtersql.h"
#include "models/storage/listquery.h"
#include "tests/support/testtables.h"

#include <QtTest>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

class TestCarriedFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void carries_data();
    void carries();
    void sameTypeAndNothingStay();
    void scopeStaysByItself();
    void conditionsStayTogether();
    void tellsWhatDoesNotHangTogether();
    void everyWayCanBeAsked();
    void ofComparison_data();
    void ofComparison();

private:
    [[nodiscard]] QString found(const RecordType &type, const Filter &filter);

    std::unique_ptr<TestTables> m_tables;
    QHash<qint64, QString> m_names;
};

void TestCarriedFilter::initTestCase()
{
    m_tables = std::make_unique<TestTables>();
    m_tables->addTerm("theme", "voting", u"Voting"_s);
    const auto add = [&](const char *name, const char *type, const QHash<QString, QVariant> &values) {
        const qint64 seq = m_tables->add(type, values);
        m_names.insert(seq, QString::fromLatin1(name));
        return seq;
    };
    const auto titled = [&](const char *name, const char *type, QHash<QString, QVariant> values = {}) {
        values.insert(u"title"_s, QString::fromLatin1(name));
        return add(name, type, values);
    };
    const qint64 e1 = titled("e1", "election", {{u"country"_s, u"AZ"_s}, {u"voting_day"_s, u"2024-02-07"_s}});
    const qint64 e2 = titled("e2", "election", {{u"country"_s, u"GE"_s}, {u"voting_day"_s, u"2024-10-26"_s}});
    const qint64 m1 = titled("m1", "mission", {{u"election"_s, e1}, {u"state"_s, u"deployed"_s}});
    const qint64 m2 = titled("m2", "mission", {{u"election"_s, e1}});
    const qint64 m3 = titled("m3", "mission", {{u"election"_s, e2}, {u"state"_s, u"deployed"_s}});
    titled("v1", "visit", {{u"election"_s, e1}, {u"mission"_s, m1}});
    const qint64 v2 = titled("v2", "visit", {{u"election"_s, e1}, {u"mission"_s, m2}});
    titled("v3", "visit", {{u"election"_s, e1}});
    titled("v4", "visit", {{u"election"_s, e2}, {u"mission"_s, m3}});
    // A joint visit belongs to the missions of those who took part, too.
    add("p1", "visit_participant", {{u"visit"_s, v2}, {u"mission"_s, m1}, {u"side"_s, u"visitor"_s}});
    const qint64 s1 = titled("s1", "statement");
    const qint64 s2 = titled("s2", "statement");
    titled("s3", "statement");
    add("i1", "statement_issuer", {{u"statement"_s, s1}, {u"mission"_s, m1}});
    add("i2", "statement_issuer", {{u"statement"_s, s1}, {u"mission"_s, m2}});
    add("i3", "statement_issuer", {{u"statement"_s, s2}, {u"mission"_s, m2}});
    add("se1", "statement_election", {{u"statement"_s, s1}, {u"election"_s, e1}});
    const qint64 coder = m_tables->add("coder", {{u"name"_s, u"A"_s}});
    const qint64 c1 = add("c1", "coding", {{u"statement"_s, s1}, {u"coder"_s, coder}, {u"state"_s, u"open"_s}});
    add("k1", "claim", {{u"coding"_s, c1}, {u"proposition"_s, u"said"_s}});
    const qint64 source = titled("src", "source");
    add("cit", "citation", {{u"subject"_s, m2}, {u"source"_s, source}});
}

QString TestCarriedFilter::found(const RecordType &type, const Filter &filter)
{
    ListQuery query = ListQuery::of(type);
    query.filter = filter;
    query.sort = u"created"_s;
    query.descending = false;
    const Result<QVector<qint64>> keys = listKeys(m_tables->connection(), query);
    if (!keys)
        return u"problem: "_s + keys.problem().sentence;
    QStringList names;
    for (const qint64 seq : *keys)
        names += m_names.value(seq);
    return names.join(u' ');
}

void TestCarriedFilter::carries_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *type, const char *filter, const char *other, const char *names) {
        QTest::addRow("%s %s on %s", type, filter, other) << QString::fromLatin1(type) << QString::fromLatin1(filter)
                                                          << QString::fromLatin1(other) << QString::fromLatin1(names);
    };
    row("mission", "title:m1", "visit", "v1 v2");
    row("mission", "title:m2", "visit", "v2");
    row("visit", "title:v2", "mission", "m1 m2");
    row("visit", "title:v3", "mission", "");
    row("mission", "title:m2", "statement", "s1 s2");
    row("mission", "state:?", "statement", "s1 s2");
    row("statement", "title:s1", "mission", "m1 m2");
    row("statement", "title:s2", "visit", "v2");
    row("mission", "title:m1", "claim", "k1");
    row("claim", "proposition:said", "mission", "m1 m2");
    row("election", "country:GE", "visit", "v4");
    row("election", "country:AZ", "statement", "s1");
    row("visit", "title:v4", "election", "e2");
    row("source", "title:src", "mission", "m2");
    row("source", "title:src", "visit", "");
    row("mission", "title:m2", "source", "src");
}

void TestCarriedFilter::carries()
{
    QFETCH(QString, type);
    QFETCH(QString, filter);
    QFETCH(QString, other);
    QFETCH(QString, names);
    const FilterReading reading = readFilter(filter);
    QVERIFY(reading.ok());
    const Result<Filter> on = CarriedFilter{&requireRecordType(type), reading.filter}.on(requireRecordType(other));
    QVERIFY2(on.ok(), on.ok() ? "" : qPrintable(on.problem().sentence));
    QCOMPARE(found(requireRecordType(other), *on), names);
}

void TestCarriedFilter::sameTypeAndNothingStay()
{
    const RecordType &mission = requireRecordType(u"mission"_s);
    const Filter filter = readFilter(u"title:m1").filter;
    QCOMPARE(*CarriedFilter({&mission, filter}).on(mission), filter);
    QCOMPARE(*CarriedFilter({&mission, {}}).on(requireRecordType(u"visit"_s)), Filter());
    QCOMPARE(*CarriedFilter().on(mission), Filter());
}

void TestCarriedFilter::scopeStaysByItself()
{
    const CarriedFilter carried{&requireRecordType(u"mission"_s), readFilter(u"scope:@abc title:m1").filter};
    const Result<Filter> on = carried.on(requireRecordType(u"statement"_s));
    QVERIFY(on.ok());
    QCOMPARE(filterText(*on), u"scope:@abc has:statement_issuer.statement(in:mission(title:m1))"_s);
    const CarriedFilter only{carried.type, Filter::scope(u"abc"_s)};
    QCOMPARE(*only.on(requireRecordType(u"coder"_s)), only.filter);
}

void TestCarriedFilter::conditionsStayTogether()
{
    // One mission must meet both: m1 is deployed and m2 has the name, but no single one is both.
    const CarriedFilter carried{&requireRecordType(u"mission"_s), readFilter(u"state:deployed title:m2").filter};
    QCOMPARE(found(requireRecordType(u"statement"_s), *carried.on(requireRecordType(u"statement"_s))), QString());
}

void TestCarriedFilter::tellsWhatDoesNotHangTogether()
{
    const CarriedFilter carried{&requireRecordType(u"mission"_s), readFilter(u"title:m1").filter};
    const Result<Filter> on = carried.on(requireRecordType(u"coder"_s));
    QVERIFY(!on.ok());
    QVERIFY(on.problem().sentence.contains(u"missions"));
}

void TestCarriedFilter::everyWayCanBeAsked()
{
    QStringList without;
    for (const RecordType *from : recordTypes()) {
        for (const RecordType *to : recordTypes()) {
            const Result<Filter> on = CarriedFilter{from, Filter::words(u"x"_s)}.on(*to);
            if (!on) {
                without += from->key() + u'-' + to->key();
                continue;
            }
            const Result<FilterSql> sql = filterSql(m_tables->connection(), *on, *to);
            QVERIFY2(sql.ok(), qPrintable(from->key() + u" on "_s + to->key() + u": "_s +
                                          (sql.ok() ? QString() : sql.problem().sentence)));
            QCOMPARE(readFilter(filterText(*on)).filter, *on);
        }
    }
    for (const char *one : {"election", "mission", "visit", "statement", "claim", "organization", "person", "place"}) {
        for (const char *other : {"election", "mission", "visit", "statement"})
            QVERIFY2(!without.contains(QLatin1StringView(one) + u'-' + QLatin1StringView(other)), one);
    }
}

void TestCarriedFilter::ofComparison_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("carried");
    const auto row = [](const char *filter, const char *carried) {
        QTest::newRow(filter) << QString::fromLatin1(filter) << QString::fromLatin1(carried);
    };
    row("", "statement ");
    row("scope:@a kind:final_report voting", "statement scope:@a kind:final_report voting");
    row("theme:voting", "claim theme:voting");
    row("scope:@a polarity<0 kind:final_report",
        "claim scope:@a polarity<0 in:coding(in:statement(kind:final_report))");
    row("coder:A has:statement_issuer", "claim in:coding(coder:A in:statement(has:statement_issuer))");
    row("not (theme:voting or polarity:2)", "claim not (theme:voting or polarity:2)");
}

void TestCarriedFilter::ofComparison()
{
    QFETCH(QString, filter);
    QFETCH(QString, carried);
    const CarriedFilter made = CarriedFilter::ofComparison(readFilter(filter).filter);
    QCOMPARE(made.type->key() + u' ' + filterText(made.filter), carried);
    const Filter open = CarriedFilter::ofComparison(readFilter(filter.remove(u"scope:@a "_s)).filter).filter;
    QVERIFY(filterSql(m_tables->connection(), open, *made.type).ok());
}

QTEST_GUILESS_MAIN(TestCarriedFilter)
#include "tst_carriedfilter.moc"
