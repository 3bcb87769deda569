// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testproject.h"

#include "models/records/codelist.h"
#include "models/storage/listquery.h"
#include "models/storage/listrows.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

class TestListQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_election = m_project.add(u"election"_s, {{u"title"_s, Value(u"Election"_s)},
                                                   {u"country"_s, Value(u"AZ"_s)},
                                                   {u"voting_day"_s, Value(u"2024-02-07"_s)}});
        addMission(u"B"_s, u"2024-02-04/2024-02-08"_s, u"deployed"_s);
        addMission(u"A"_s, u"2024-01-05"_s, u"deployed"_s);
        addMission(u"C"_s, u"2023-12"_s, u"declined"_s);
        addMission(u"D"_s, {}, u"deployed"_s);
    }

    void ordersByDateWithBlanksLast()
    {
        QCOMPARE(titles(list(u"present"_s, false)), (QStringList{u"C"_s, u"A"_s, u"B"_s, u"D"_s}));
        QCOMPARE(titles(list(u"present"_s, true)), (QStringList{u"B"_s, u"A"_s, u"C"_s, u"D"_s}));
    }

    void equalRowsStandInTheTypesOwnOrder()
    {
        const QStringList ordered = titles(list(u"state"_s, false));
        QCOMPARE(ordered.filter(QRegularExpression(u"[ABD]"_s)), (QStringList{u"A"_s, u"B"_s, u"D"_s}));
        const QStringList backwards = titles(list(u"state"_s, true));
        QCOMPARE(backwards.filter(QRegularExpression(u"[ABD]"_s)), (QStringList{u"A"_s, u"B"_s, u"D"_s}));
        QVERIFY(ordered.first() == u"C"_s || ordered.last() == u"C"_s);
        QVERIFY(ordered.first() != backwards.first());
    }

    void groupsByYearAndByMonth()
    {
        const QList<ListGroup> years = groups({{u"present"_s}});
        QCOMPARE(labels(years), (QStringList{u"2024"_s, u"2023"_s, QString()}));
        QCOMPARE(titles(years.first().seqs), (QStringList{u"A"_s, u"B"_s}));
        const QList<ListGroup> months = groups({{u"present:month"_s}});
        QCOMPARE(labels(months), (QStringList{u"February 2024"_s, u"January 2024"_s, u"December 2023"_s, QString()}));
    }

    void groupsInTwoLevels()
    {
        const QList<ListGroup> outer = groups({{u"state"_s}, {u"present"_s}});
        QCOMPARE(outer.size(), 2);
        const auto deployed = std::ranges::find_if(outer, [](const ListGroup &g) { return g.key == u"deployed"_s; });
        QVERIFY(deployed != outer.end());
        QCOMPARE(deployed->count(), 3);
        QVERIFY(deployed->seqs.isEmpty());
        QCOMPARE(labels(deployed->parts), (QStringList{u"2024"_s, QString()}));
        QCOMPARE(titles(deployed->parts.first().seqs), (QStringList{u"A"_s, u"B"_s}));
        QCOMPARE(titles(deployed->parts.last().seqs), QStringList{u"D"_s});
    }

    void groupsThroughAReference()
    {
        const QList<ListGroup> countries = groups({{u"election"_s, u"country"_s}});
        QCOMPARE(labels(countries), QStringList{u"Azerbaijan"_s});
        QCOMPARE(countries.first().count(), 4);
    }

    void saysWhatCannotBeGroupedBy()
    {
        const auto refused = listGroups(m_project.workspace.connection(), query(), {{u"state"_s}, {u"summary"_s}});
        QVERIFY(!refused);
        QVERIFY(refused.problem().sentence.contains(u"summary"_s));
        QVERIFY(!groupField(requireRecordType(u"mission"), {u"election"_s, u"title"_s, u"x"_s}));
    }

    void ordersFiguresByWhatIsShownFirst()
    {
        const QVector<qint64> all = list(u"title"_s, false);
        const auto figure = [&](int mission, double low, const char *asOf, bool preferred) {
            m_project.add(u"figure"_s, {{u"subject"_s, Value(m_project.workspace.store().id(all[mission]))},
                                        {u"measure"_s, Value(teamSize())},
                                        {u"low"_s, Value(low)},
                                        {u"as_of"_s, *asOf ? Value(QString::fromLatin1(asOf)) : Value()},
                                        {u"preferred"_s, preferred ? Value::flag(true) : Value()}});
        };
        figure(0, 256, "2024-02-06", true); // A
        figure(0, 900, "2024-02-06", false);
        figure(1, 300, "2024-02-06", false); // B: 300–320
        figure(1, 320, "", false);
        figure(2, 500, "2023-12-01", false); // C: 90, as the later day counts
        figure(2, 90, "2024-02-01", false);
        QCOMPARE(titles(list(u"team"_s, false)), (QStringList{u"C"_s, u"A"_s, u"B"_s, u"D"_s}));
        QCOMPARE(titles(list(u"team"_s, true)), (QStringList{u"B"_s, u"A"_s, u"C"_s, u"D"_s}));
    }

    void saysAPreferredFigureWithItsRange()
    {
        const QVector<qint64> all = list(u"title"_s, false);
        const CodeList countries = CodeList::countries();
        const CodeList languages = CodeList::languages();
        const ListRows reader(countries, languages);
        const QList<ListRow> rows =
            reader.read(m_project.workspace.connection(), requireRecordType(u"mission"), {u"team"_s}, all);
        const ListCell a = rows[0].cells[0];
        QCOMPARE(a.text, u"256"_s);
        QCOMPARE(a.range, u"256–900"_s);
        QVERIFY(a.conflict);
        QVERIFY2(a.detail.contains(u"900"_s) && a.detail.contains(u"256"_s), qPrintable(a.detail));
        QCOMPARE(rows[1].cells[0].text, u"300–320"_s);
        QCOMPARE(rows[2].cells[0].text, u"90"_s);
        QVERIFY(!rows[2].cells[0].conflict && rows[2].cells[0].range.isEmpty());
    }

    void countsWhatItLists()
    {
        const Result<qint64> count = listCount(m_project.workspace.connection(), query());
        QVERIFY(count);
        QCOMPARE(*count, 4);
        const auto counts = groupCounts(m_project.workspace.connection(), query(), {u"present:month"_s});
        QVERIFY(counts);
        QCOMPARE(counts->size(), 4);
        QCOMPARE(counts->first().label, u"February 2024"_s);
    }

    void readsManyIdsInOrder()
    {
        const QVector<qint64> seqs = list(u"present"_s, false);
        QList<qint64> asked(seqs.cbegin(), seqs.cend());
        asked.insert(1, 999999); // Not there.
        const QStringList ids = m_project.workspace.store().ids(asked);
        QCOMPARE(ids.size(), 4);
        QCOMPARE(m_project.workspace.store().label(ids.first()), u"C"_s);
    }

private:
    void addMission(const QString &title, const QString &present, const QString &state)
    {
        m_project.add(u"mission"_s, {{u"title"_s, Value(title)},
                                     {u"election"_s, Value(m_election)},
                                     {u"present"_s, present.isEmpty() ? Value() : Value(present)},
                                     {u"state"_s, Value(state)}});
    }

    QString teamSize()
    {
        for (const TermEntry &measure : m_project.workspace.store().terms(u"measure"_s)) {
            if (measure.key == u"team_size"_s)
                return measure.id;
        }
        return {};
    }

    static ListQuery query() { return ListQuery::of(requireRecordType(u"mission")); }

    QVector<qint64> list(const QString &sort, bool descending)
    {
        ListQuery wanted = query();
        wanted.sort = sort;
        wanted.descending = descending;
        const auto keys = listKeys(m_project.workspace.connection(), wanted);
        return keys ? *keys : QVector<qint64>();
    }

    QList<ListGroup> groups(const QList<QStringList> &paths)
    {
        const auto found = listGroups(m_project.workspace.connection(), query(), paths);
        return found ? *found : QList<ListGroup>();
    }

    static QStringList labels(const QList<ListGroup> &groups)
    {
        QStringList found;
        for (const ListGroup &group : groups)
            found += group.label;
        return found;
    }

    QStringList titles(const QVector<qint64> &seqs)
    {
        QStringList found;
        for (const qint64 seq : seqs)
            found += m_project.workspace.store().label(m_project.workspace.store().id(seq));
        return found;
    }

    TestProject m_project;
    QString m_election;
};

QTEST_GUILESS_MAIN(TestListQuery)
#include "tst_listquery.moc"
