// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/filtertext.h"
#include "models/storage/listquery.h"
#include "models/storage/tallyreader.h"
#include "tests/support/sampleworkspace.h"

#include <QRandomGenerator>
#include <QTest>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

/// Counts by path, against the lists that the same filters give.
class TestTallyReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_sample = std::make_unique<SampleWorkspace>(); }
    void cleanupTestCase() { m_sample.reset(); }
    void everyCellListsWhatItCounts_data();
    void everyCellListsWhatItCounts();
    void everyPathCounts();

private:
    [[nodiscard]] Connection &connection() const { return m_sample->workspace.connection(); }
    [[nodiscard]] qint64 count(const RecordType &type, const Filter &filter) const
    {
        ListQuery query = ListQuery::of(type);
        query.filter = filter;
        const Result<qint64> found = listCount(connection(), query);
        return found ? *found : -1;
    }
    void compare(const ChartQuery &query, const Tally &tally, const Filter &page) const;
    [[nodiscard]] static QStringList paths(const RecordType &type);

    std::unique_ptr<SampleWorkspace> m_sample;
};

// What a filter on each group lists is what the cell counts; the memberships are the sum, the records the list.
void TestTallyReader::compare(const ChartQuery &query, const Tally &tally, const Filter &page) const
{
    const Filter base = query.filter.narrowedBy(page);
    QCOMPARE(tally.records, count(*query.type, base));
    qint64 sum = 0;
    for (std::size_t i = 0; i < tally.categories.size(); ++i) {
        for (std::size_t j = 0; j < tally.series.size(); ++j) {
            const Filter filter = Filter::all({base, tally.categories[i].filter, tally.series[j].filter});
            // Through its text, as it goes with a click.
            const FilterReading read = readFilter(filterText(filter));
            QVERIFY2(read.ok(), qPrintable(filterText(filter)));
            const qint64 listed = count(*query.type, read.filter);
            QVERIFY2(listed == tally.cell(i, j).count,
                     qPrintable(u"%1 by %2 split %3: %4 listed, %5 counted for %6"_s.arg(
                         query.type->key(), query.by, query.split, QString::number(listed),
                         QString::number(tally.cell(i, j).count), filterText(filter))));
            sum += tally.cell(i, j).count;
        }
    }
    QCOMPARE(tally.memberships, sum);
    QVERIFY(tally.memberships >= tally.records);
}

// The type's own fields, and those of the records that they lead to.
QStringList TestTallyReader::paths(const RecordType &type)
{
    QStringList all{u"record"_s, u"sourced"_s, u"sources"_s, u"conflict"_s, u"private"_s};
    QStringList endings{QString()};
    const auto add = [&](const QString &text) {
        const Result<ValuePath> path = ValuePath::read(type, text);
        if (path && path->isGroup())
            all += text;
    };
    for (const Field &field : type.fields) {
        add(field.key());
        for (const QString &ending : {u"year"_s,
                                      u"month"_s,
                                      u"week"_s,
                                      u"day"_s,
                                      u"weekday"_s,
                                      u"top"_s,
                                      u"parent"_s,
                                      u"class"_s,
                                      u"sources"_s,
                                      u"kind"_s,
                                      u"kind.class"_s,
                                      u"election"_s,
                                      u"visits"_s,
                                      u"country"_s,
                                      u"organizations"_s,
                                      u"organizations.kind.class"_s,
                                      u"issuers.kind"_s,
                                      u"statement.issuers.kind"_s,
                                      u"statement.issued.month"_s,
                                      u"voting_day.year"_s})
            add(field.key() + u'.' + ending);
    }
    return all;
}

void TestTallyReader::everyCellListsWhatItCounts_data()
{
    QTest::addColumn<QString>("type");
    for (const char *type : {"mission", "visit", "statement", "claim", "organization", "figure", "citation", "coding",
                             "visit_participant", "election"})
        QTest::newRow(type) << QString::fromLatin1(type);
}

void TestTallyReader::everyCellListsWhatItCounts()
{
    QFETCH(QString, type);
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const RecordType &counted = requireRecordType(type);
    const QStringList all = paths(counted);
    for (int i = 0; i < 72; ++i) {
        ChartQuery query;
        query.type = &counted;
        query.by = all[random.bounded(int(all.size()))];
        if (i % 2)
            query.split = all[random.bounded(int(all.size()))];
        // Row by row or column by column: the counts are the same.
        const Result<Tally> tally = TallyReader(connection(), i % 3 == 0 ? 0 : 50'000).read(query, {});
        QVERIFY2(tally.ok(), qPrintable(query.by + u' ' + query.split));
        if (tally->cells.size() > 1500)
            continue;
        compare(query, *tally, {});
        if (QTest::currentTestFailed())
            return;
    }
}

void TestTallyReader::everyPathCounts()
{
    for (const RecordType *type : recordTypes()) {
        for (const QString &path : paths(*type)) {
            ChartQuery query;
            query.type = type;
            query.by = path;
            const Result<Tally> tally = TallyReader(connection()).read(query, {});
            QVERIFY2(tally.ok(), qPrintable(type->key() + u' ' + path));
            for (const TallyGroup &group : tally->categories)
                QVERIFY(group.unknown != !group.label.isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(TestTallyReader)
#include "tst_tallyreader.moc"
