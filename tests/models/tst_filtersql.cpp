// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/filtertext.h"
#include "models/storage/filtersql.h"
#include "models/storage/listquery.h"
#include "tests/support/testtables.h"

#include <QRandomGenerator>
#include <QtTest>

#include <memory>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

class TestFilterSql : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void scopeNarrowsEveryType();
    void labelsInFourLanguages();
    void descendantsMatch();
    void recordsById();
    void hostileTextIsOnlyText();
    void everyFieldTakesEveryOperator();
    void scopeUsesIndexes_data();
    void scopeUsesIndexes();

private:
    [[nodiscard]] QString found(const RecordType &type, const Filter &filter);

    std::unique_ptr<TestTables> m_tables;
    QHash<QString, qint64> m_seqs;
    QHash<qint64, QString> m_names;
};

void TestFilterSql::initTestCase()
{
    m_tables = std::make_unique<TestTables>();
    TestTables &tables = *m_tables;
    const auto add = [&](const char *name, const char *type, const QHash<QString, QVariant> &values) {
        const qint64 seq = tables.add(type, values);
        m_seqs.insert(QString::fromLatin1(name), seq);
        m_names.insert(seq, QString::fromLatin1(name));
        return seq;
    };
    const qint64 e24 = add("e24", "election",
                           {{u"title"_s, u"Presidential 2024"_s},
                            {u"country"_s, u"AZ"_s},
                            {u"voting_day"_s, u"2024-02-07"_s},
                            {u"snap"_s, 1},
                            {u"round"_s, 1}});
    const qint64 e18 = add("e18", "election",
                           {{u"title"_s, u"Presidential 2018"_s},
                            {u"country"_s, u"AZ"_s},
                            {u"voting_day"_s, u"2018-04-11"_s},
                            {u"snap"_s, 0},
                            {u"round"_s, 2}});
    const qint64 ge =
        add("ge", "election",
            {{u"title"_s, u"Parliamentary"_s}, {u"country"_s, u"GE"_s}, {u"voting_day"_s, u"2024-10-26"_s}});
    const qint64 odihr = add("odihr", "organization",
                             {{u"name"_s, u"Office for Democratic Institutions"_s},
                              {u"short_name"_s, u"ODIHR"_s},
                              {u"kind"_s, tables.term("organization_kind", "intergovernmental")}});
    const qint64 pace = add("pace", "organization",
                            {{u"name"_s, u"Parliamentary Assembly"_s},
                             {u"short_name"_s, u"PACE"_s},
                             {u"kind"_s, tables.term("organization_kind", "interparliamentary")}});
    const qint64 head = add("head", "person", {{u"name"_s, u"Məmməd Əliyev"_s}, {u"country"_s, u"AZ"_s}});
    tables.add("name", {{u"subject"_s, pace}, {u"text"_s, u"Strasbourg assembly"_s}, {u"kind"_s, u"alias"_s}});
    const qint64 m1 = add("m1", "mission",
                          {{u"title"_s, u"ODIHR EOM"_s},
                           {u"election"_s, e24},
                           {u"kind"_s, tables.term("mission_kind", "eom")},
                           {u"state"_s, u"concluded"_s},
                           {u"present"_s, u"2023-12-29/2024-02-20"_s}});
    const qint64 m2 =
        add("m2", "mission", {{u"title"_s, u"PACE 100%"_s}, {u"election"_s, e24}, {u"state"_s, u"not_invited"_s}});
    const qint64 m3 = add("m3", "mission",
                          {{u"title"_s, u"Şuşa_watch"_s},
                           {u"election"_s, e18},
                           {u"kind"_s, tables.term("mission_kind", "sto")},
                           {u"state"_s, u"deployed"_s},
                           {u"present"_s, u"[..2018-04-10]"_s},
                           {u"summary"_s, u"Long text"_s},
                           {u"parent"_s, m1},
                           {u"counted_in_parent"_s, u"no"_s}});
    add("m4", "mission", {{u"title"_s, u"Tbilisi"_s}, {u"election"_s, ge}, {u"present"_s, u"2024-10~"_s}});
    tables.addTerm("mission_member_role", "head_of_mission", u"Head of mission"_s);
    tables.connection().execute(u"UPDATE term SET class = 'head' WHERE key = 'head_of_mission'"_s);
    add("mo1", "mission_organization", {{u"mission"_s, m1}, {u"organization"_s, odihr}});
    add("mo2", "mission_organization", {{u"mission"_s, m2}, {u"organization"_s, pace}});
    add("mm1", "mission_member",
        {{u"mission"_s, m1}, {u"person"_s, head}, {u"role"_s, tables.term("mission_member_role", "head_of_mission")}});
    add("mm3", "mission_member", {{u"mission"_s, m3}, {u"person"_s, head}});
    const qint64 s1 = add("s1", "statement",
                          {{u"title"_s, u"Findings"_s},
                           {u"issued"_s, u"2024-02-08"_s},
                           {u"kind"_s, tables.term("statement_kind", "preliminary_statement")},
                           {u"before_close"_s, 0},
                           {u"form"_s, u"written"_s}});
    const qint64 s2 = add("s2", "statement",
                          {{u"title"_s, u"Report"_s},
                           {u"issued"_s, u"2024"_s},
                           {u"kind"_s, tables.term("statement_kind", "final_report")},
                           {u"before_close"_s, 1},
                           {u"form"_s, u"oral"_s}});
    add("s3", "statement", {{u"title"_s, u"Undated"_s}});
    add("se1", "statement_election", {{u"statement"_s, s1}, {u"election"_s, e24}});
    add("se2", "statement_election", {{u"statement"_s, s2}, {u"election"_s, e18}});
    add("si1", "statement_issuer", {{u"statement"_s, s1}, {u"organization"_s, odihr}, {u"mission"_s, m1}});
    const qint64 coder = tables.add("coder", {{u"name"_s, u"A"_s}});
    add("c1", "coding",
        {{u"statement"_s, s1},
         {u"coder"_s, coder},
         {u"verdict"_s, tables.term("verdict", "condemns")},
         {u"state"_s, u"complete"_s}});
    add("c2", "coding",
        {{u"statement"_s, s2},
         {u"coder"_s, coder},
         {u"verdict"_s, tables.term("verdict", "endorses")},
         {u"state"_s, u"open"_s}});
    const qint64 team = tables.term("measure", "team_size");
    const qint64 f1 = add("f1", "figure", {{u"subject"_s, m1}, {u"measure"_s, team}, {u"low"_s, 256.0}});
    add("f2", "figure", {{u"subject"_s, m1}, {u"measure"_s, team}, {u"low"_s, 266.0}});
    add("f3", "figure", {{u"subject"_s, m3}, {u"measure"_s, team}, {u"low"_s, 5.0}, {u"high"_s, 8.0}});
    const qint64 source = add("src", "source", {{u"title"_s, u"Turan"_s}});
    add("src2", "source", {{u"title"_s, u"Elsewhere"_s}});
    add("cit", "citation", {{u"subject"_s, f1}, {u"source"_s, source}});
    add("cit2", "citation", {{u"subject"_s, m2}, {u"source"_s, source}});
    tables.connection().execute(u"UPDATE record SET private = 1 WHERE seq = ?"_s, {m2});
}

QString TestFilterSql::found(const RecordType &type, const Filter &filter)
{
    ListQuery query = ListQuery::of(type);
    query.filter = filter;
    query.sort = u"created"_s;
    query.descending = false;
    const Result<QVector<qint64>> keys = listKeys(m_tables->connection(), query);
    if (!keys)
        return u"problem: "_s + keys.problem().sentence;
    if (*listCount(m_tables->connection(), query) != keys->size())
        return u"count differs"_s;
    QStringList names;
    for (const qint64 seq : *keys)
        names += m_names.value(seq);
    return names.join(u' ');
}

void TestFilterSql::finds_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *type, const char *filter, const char *names) {
        QTest::addRow("%s %s", type, filter)
            << QString::fromLatin1(type) << QString::fromUtf8(filter) << QString::fromLatin1(names);
    };
    row("mission", "", "m1 m2 m3 m4");
    // text
    row("mission", "title:eom", "m1");
    row("mission", "title:susa", "m3");
    row("mission", "title:\"100%\"", "m2");
    row("mission", "title:_", "m3");
    row("mission", "title=\"ODIHR EOM\"", "m1");
    row("mission", "title=\"odihr eom\"", "");
    row("mission", "title<p", "m1");
    row("mission", "title>=s", "m3 m4");
    row("mission", "title:o..q", "m1 m2");
    row("mission", "title:eom,tbilisi", "m1 m4");
    row("mission", "summary:?", "m1 m2 m4");
    row("mission", "not summary:long", "m1 m2 m4");
    // numbers and flags
    row("election", "round:2", "e18");
    row("election", "round>1", "e18");
    row("election", "round>=1 round<2", "e24");
    row("election", "round:1..2", "e24 e18");
    row("election", "round:2..", "e18");
    row("election", "not round:1", "e18 ge");
    row("election", "snap:yes", "e24");
    row("election", "snap:no", "e18");
    row("election", "snap:нет", "e18");
    row("election", "snap:?", "ge");
    row("election", "not snap:yes", "e18 ge");
    row("election", "country:az", "e24 e18");
    row("election", "country:AZ,GE", "e24 e18 ge");
    // dates
    row("mission", "present:2024-02", "m1");
    row("mission", "present:2018", "m3");
    row("mission", "present:2017-01-01..2018-04-01", "m3");
    row("mission", "present=2023..2024", "m1");
    row("mission", "present=2024-10", "");
    row("mission", "present:2024-10", "m4");
    row("mission", "present<2019", "m3");
    row("mission", "present>2018", "m1 m4");
    row("mission", "present<=2024-02-20", "m1 m3");
    row("mission", "present>=2024", "m4");
    row("mission", "present:?", "m2");
    row("statement", "issued:2024-02-01..2024-02-10", "s1 s2");
    row("statement", "issued=2024-02-01..2024-02-10", "s1");
    row("statement", "not issued:2024", "s3");
    // choices
    row("mission", "state:deployed", "m3");
    row("mission", "state:\"Not invited\"", "m2");
    row("mission", "state>=deployed", "m1 m3");
    row("mission", "state<declined", "m2");
    row("mission", "state=concluded,deployed", "m1 m3");
    row("mission", "state:?", "m4");
    row("mission", "not state:deployed", "m1 m2 m4");
    // terms
    row("mission", "kind:eom", "m1");
    row("mission", "kind:\"short-term observation\"", "m3");
    row("mission", "kind:observation", "m1 m3");
    row("mission", "kind=eom,sto", "m1 m3");
    row("mission", "kind:?", "m2 m4");
    row("mission", "kind.key:eom", "m1");
    row("coding", "verdict<mixed", "c1");
    row("coding", "verdict>=mixed", "c2");
    row("coding", "verdict:condemns..mixed", "c1");
    // references and paths
    row("mission", "election:2018", "m3");
    row("mission", "election=\"presidential 2018\"", "m3");
    row("mission", "election.country:AZ", "m1 m2 m3");
    row("mission", "not election.country:AZ", "m4");
    row("mission", "parent.election.country:AZ", "m3");
    row("mission", "parent:?", "m1 m2 m4");
    row("mission", "parent.summary:?", "m1 m2 m3 m4");
    row("statement_issuer", "mission.election.voting_day:2024-02", "si1");
    row("figure", "subject:susa", "f3");
    // derived fields
    row("mission", "organizations:odihr", "m1");
    row("mission", "organizations:strasbourg", "m2");
    row("mission", "organizations:?", "m3 m4");
    row("mission", "not organizations:?", "m1 m2");
    row("mission", "organizations.kind:interparliamentary", "m2");
    row("mission", "head:eliyev", "m1");
    row("mission", "head.country:AZ", "m1");
    row("mission", "statements:1", "m1");
    row("mission", "statements:0", "m2 m3 m4");
    row("mission", "statements:?", "m2 m3 m4");
    row("mission", "statements>0", "m1");
    row("mission", "team:260", "");
    row("mission", "team:266", "m1");
    row("mission", "team>100", "m1");
    row("mission", "team<10", "m3");
    row("mission", "team<8", "");
    row("mission", "team:7", "m3");
    row("mission", "team=5..8", "m3");
    row("mission", "team:6..300", "m1 m3");
    row("mission", "team:?", "m2 m4");
    row("statement", "verdict:condemns", "s1");
    row("statement", "not verdict:?", "s1 s2");
    row("statement", "verdict:?", "s3");
    // what every record has
    row("mission", "private:yes", "m2");
    row("mission", "not private:yes", "m1 m3 m4");
    row("mission", "sourced:yes", "m2");
    row("figure", "sourced:no", "f2 f3");
    row("mission", "conflict:yes", "m1");
    row("mission", "created:2024-03-01", "m1 m2 m3 m4");
    row("mission", "changed<2024-03-02", "");
    // related records
    row("mission", "has:figure", "m1 m3");
    row("mission", "has:figure(low>100 sourced:yes)", "m1");
    row("mission", "has:mission_member(person:eliyev role:?)", "m3");
    row("mission", "not has:mission_organization", "m3 m4");
    row("organization", "has:mission_organization.organization(mission.election:2024)", "odihr pace");
    row("mission", "has:mission.parent(title:susa)", "m1");
    row("mission", "in:election(country:GE)", "m4");
    row("mission", "in:parent", "m3");
    row("mission", "not in:parent", "m1 m2 m4");
    row("mission", "in:organizations(kind:intergovernmental name:office)", "m1");
    row("figure", "in:subject.mission(title:susa)", "f3");
    row("figure", "in:subject.election", "");
    row("statement_issuer", "in:mission(in:election(country:AZ))", "si1");
    // units of dates
    row("mission", "present.year:2018", "");
    row("mission", "present.year:2024", "m4");
    row("mission", "present.year:?", "m1 m2 m3");
    row("statement", "issued.month:2024-02", "s1");
    row("statement", "issued.month:?", "s2 s3");
    row("statement", "issued.year=2024", "s1 s2");
    row("statement", "issued.year>2023", "s1 s2");
    row("statement", "issued.month:2024-01..2024-03", "s1");
    row("statement", "issued.week:2024-W06", "s1");
    row("statement", "issued.weekday:4", "s1");
    row("statement", "issued.day:2024-02-08", "s1");
    row("statement", "issued.distance:1", "s1");
    row("statement", "issued.distance:?", "s2 s3");
    row("mission", "present.days:54", "m1");
    row("mission", "present.days:?", "m2 m3 m4");
    row("election", "voting_day.days:?", "e24 e18 ge"); // One day is not known to be the whole of it.
    row("election", "voting_day.distance:0", "e24 e18 ge");
    row("mission", "election.voting_day.month:2024-02", "m1 m2");
    // what no link leads to
    row("mission", "organizations.kind:?", "m3 m4");
    row("mission", "head.country:?", "m2 m3 m4");
    // words
    row("mission", "pace", "m2");
    row("mission", "elyev or aliyev", "");
    row("mission", "eliyev", "m1");
    row("mission", "strasbourg", "m2");
    row("mission", "short-term", "m3");
    row("mission", "2024 odihr", "m1");
    row("organization", "democratic institutions", "odihr");
    row("statement", "odihr", "s1");
    // logic
    row("mission", "title:pace or title:eom", "m1 m2");
    row("mission", "(title:pace or title:eom) kind:?", "m2");
    row("mission", "not (title:pace or title:eom)", "m3 m4");
    row("mission", "not not kind:eom", "m1");
    row("mission", "not ()", "");
}

void TestFilterSql::finds()
{
    QFETCH(QString, type);
    QFETCH(QString, filter);
    QFETCH(QString, names);
    const FilterReading reading = readFilter(filter);
    QVERIFY(reading.ok());
    QCOMPARE(found(requireRecordType(type), reading.filter), names);
}

void TestFilterSql::tellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("word");
    QTest::newRow("near") << u"titel:x"_s << u"title"_s;
    QTest::newRow("far") << u"zzzzzzzz:x"_s << u"Their fields are"_s;
    QTest::newRow("path") << u"election.contry:AZ"_s << u"country"_s;
    QTest::newRow("in") << u"in:title(x)"_s << u"does not lead"_s;
    QTest::newRow("in field") << u"in:electoin(x)"_s << u"election"_s;
    QTest::newRow("unit") << u"present.distance:soon"_s << u"not a number"_s;
    QTest::newRow("unit of text") << u"title.month:2024-02"_s << u"does not lead"_s;
    QTest::newRow("no path") << u"title.country:AZ"_s << u"does not lead"_s;
    QTest::newRow("choice") << u"state:gone"_s << u"concluded"_s;
    QTest::newRow("term") << u"kind:gone"_s << u"eom"_s;
    QTest::newRow("date") << u"present:yesterday"_s << u"2024-02-07"_s;
    QTest::newRow("date range") << u"present:2024..x"_s << u"“x”"_s;
    QTest::newRow("number") << u"team>many"_s << u"not a number"_s;
    QTest::newRow("compare") << u"election>3"_s << u"cannot be compared"_s;
    QTest::newRow("scale") << u"kind>eom"_s << u"no order"_s;
    QTest::newRow("gone") << u"election:@00000000-0000-7000-8000-00000000ffff"_s << u"no longer"_s;
    QTest::newRow("scope") << u"scope:@nothing"_s << u"no longer"_s;
    QTest::newRow("type") << u"has:mision"_s << u"mission"_s;
    QTest::newRow("unrelated") << u"has:coder"_s << u"do not refer"_s;
    QTest::newRow("flag") << u"private:perhaps"_s << u"yes or no"_s;
}

void TestFilterSql::tellsWhatIsWrong()
{
    QFETCH(QString, filter);
    QFETCH(QString, word);
    const Result<FilterSql> sql =
        filterSql(m_tables->connection(), readFilter(filter).filter, requireRecordType(u"mission"_s));
    QVERIFY(!sql);
    QVERIFY2(sql.problem().sentence.contains(word), qPrintable(sql.problem().sentence));
}

void TestFilterSql::scopeNarrowsEveryType()
{
    const Filter scope = Filter::scope(m_tables->id(m_seqs[u"e24"_s]));
    const QHash<QString, QString> expected{
        {u"election"_s, u"e24"_s},       {u"mission"_s, u"m1 m2"_s},       {u"organization"_s, u"odihr pace"_s},
        {u"person"_s, u"head"_s},        {u"statement"_s, u"s1"_s},        {u"coding"_s, u"c1"_s},
        {u"figure"_s, u"f1 f2"_s},       {u"citation"_s, u"cit cit2"_s},   {u"source"_s, u"src"_s},
        {u"mission_member"_s, u"mm1"_s}, {u"statement_issuer"_s, u"si1"_s}};
    for (auto type = expected.begin(); type != expected.end(); ++type)
        QCOMPARE(type.key() + u": "_s + found(requireRecordType(type.key()), scope), type.key() + u": "_s + *type);
    // Types that have nothing to do with elections are not narrowed, and every scope can be executed.
    for (const RecordType *type : recordTypes())
        QVERIFY2(!found(*type, scope).startsWith(u"problem"_s), type->name);
}

void TestFilterSql::labelsInFourLanguages()
{
    TestTables tables;
    const qint64 seq = tables.addTerm("theme", "x", u"Opening"_s);
    tables.connection().execute(u"UPDATE term SET label_az = 'Açılış', label_ru = 'Открытие', label_tr = 'Açılış tr', "
                                "short_en = 'Op' WHERE seq = ?"_s,
                                {seq});
    const RecordType &silence = requireRecordType(u"silence"_s);
    for (const char *label : {"x", "Opening", "opening", "acilis", "ОТКРЫТИЕ", "\"Açılış tr\"", "op"}) {
        const Result<FilterSql> sql =
            filterSql(tables.connection(), readFilter(u"theme:"_s + QString::fromUtf8(label)).filter, silence);
        QVERIFY2(sql, label);
        QVERIFY(sql->where.contains(QString::number(seq)));
    }
}

void TestFilterSql::descendantsMatch()
{
    TestTables tables;
    const qint64 parent = tables.addTerm("theme", "voting", u"Voting"_s);
    const qint64 child = tables.addTerm("theme", "secrecy", u"Secrecy"_s, parent);
    const qint64 deeper = tables.addTerm("theme", "booths", u"Booths"_s, child);
    const RecordType &silence = requireRecordType(u"silence"_s);
    QCOMPARE(filterSql(tables.connection(), readFilter(u"theme:voting"_s).filter, silence)->where,
             u"t.theme IN (%1, %2, %3)"_s.arg(parent).arg(child).arg(deeper));
    QCOMPARE(filterSql(tables.connection(), readFilter(u"theme=voting"_s).filter, silence)->where,
             u"t.theme IN (%1)"_s.arg(parent));
}

void TestFilterSql::recordsById()
{
    const auto at = [&](const char *name) {
        return FilterValue::ofRecord(m_tables->id(m_seqs[QString::fromLatin1(name)]));
    };
    const RecordType &mission = requireRecordType(u"mission"_s);
    QCOMPARE(found(mission, Filter::condition({u"election"_s}, FilterOperator::Matches, {at("e18"), at("ge")})),
             u"m3 m4"_s);
    QCOMPARE(found(mission, Filter::condition({u"organizations"_s}, FilterOperator::Equals, {at("odihr")})), u"m1"_s);
    QCOMPARE(
        found(requireRecordType(u"figure"_s), Filter::condition({u"subject"_s}, FilterOperator::Equals, {at("m3")})),
        u"f3"_s);
}

void TestFilterSql::hostileTextIsOnlyText()
{
    const QStringList texts{u"'; DROP TABLE mission; --"_s,
                            u"\" OR 1=1 --"_s,
                            u"%"_s,
                            u"?"_s,
                            u"?1 :a @b $c"_s,
                            u"a\\'b"_s,
                            u"/* x */"_s,
                            u"%1 %2"_s,
                            QString(50000, u'x'),
                            u"\u0007"_s};
    const RecordType &mission = requireRecordType(u"mission"_s);
    for (const QString &text : texts) {
        for (const FilterOperator operation : {FilterOperator::Matches, FilterOperator::Equals, FilterOperator::Less}) {
            const Filter filter = Filter::condition({u"title"_s}, operation, {FilterValue::ofText(text)});
            QVERIFY(!found(mission, filter).startsWith(u"problem"_s));
            QVERIFY(!filterSql(m_tables->connection(), filter, mission)->where.contains(text) || text == "?"_L1);
        }
        QVERIFY(!found(mission, Filter::words(text)).startsWith(u"problem"_s));
        const Filter election =
            Filter::condition({u"election"_s}, FilterOperator::Matches, {FilterValue::ofText(text)});
        QVERIFY(!found(mission, election).startsWith(u"problem"_s));
        for (const QString &path : {text, u"election."_s + text}) {
            const Filter unknown =
                Filter::condition(path.split(u'.'), FilterOperator::Matches, {FilterValue::ofText(text)});
            QVERIFY(found(mission, unknown).startsWith(u"problem"_s));
        }
    }
    QCOMPARE(found(mission, {}), u"m1 m2 m3 m4"_s);
}

void TestFilterSql::everyFieldTakesEveryOperator()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QStringList texts{u"eom"_s, u"2"_s, u"2024-02"_s, u"yes"_s, u"AZ"_s, u"Əliyev"_s, u"complete"_s};
    for (const RecordType *type : recordTypes()) {
        QStringList names;
        for (const Field &field : type->fields)
            names += field.key();
        for (const CommonField &field : commonFields())
            names += QString::fromLatin1(field.name);
        for (const QString &name : std::as_const(names)) {
            for (int operation = 0; operation <= int(FilterOperator::Blank); ++operation) {
                const QString text = texts[random.bounded(int(texts.size()))];
                for (const FilterValue &value : {FilterValue::ofText(text), FilterValue::ofRange(text, {}),
                                                 FilterValue::ofRecord(m_tables->id(m_seqs[u"m1"_s]))}) {
                    Filter filter = Filter::condition({name}, FilterOperator(operation), {value});
                    if (random.bounded(2))
                        filter = Filter::negation(filter);
                    // Either it runs or a sentence says why not; SQL that is wrong would throw.
                    QVERIFY(!found(*type, filter).contains(u"count differs"_s));
                }
            }
        }
    }
}

void TestFilterSql::scopeUsesIndexes_data()
{
    QTest::addColumn<QString>("type");
    QTest::newRow("mission") << u"mission"_s;
    QTest::newRow("visit") << u"visit"_s;
    QTest::newRow("statement") << u"statement"_s;
    QTest::newRow("coding") << u"coding"_s;
}

void TestFilterSql::scopeUsesIndexes()
{
    QFETCH(QString, type);
    const Result<FilterSql> sql =
        filterSql(m_tables->connection(), Filter::scope(m_tables->id(m_seqs[u"e24"_s])), requireRecordType(type));
    QVERIFY(sql);
    QSqlQuery plan = m_tables->connection().query(
        u"EXPLAIN QUERY PLAN SELECT t.seq FROM %1 t WHERE %2"_s.arg(type, sql->where), sql->values);
    while (plan.next())
        QVERIFY2(!plan.value(3).toString().startsWith(u"SCAN"_s), qPrintable(plan.value(3).toString()));
}

QTEST_GUILESS_MAIN(TestFilterSql)
#include "tst_filtersql.moc"
