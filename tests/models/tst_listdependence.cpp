// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/filtertext.h"
#include "models/storage/listdependence.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

class TestListDependence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatMovesRows_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("sort");
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("touched");

        const auto row = [](const char *name, const char *filter, const char *sort, const char *group, const char *type,
                            const char *field, bool touched) {
            QTest::newRow(name) << QString::fromLatin1(filter) << QString::fromLatin1(sort)
                                << QString::fromLatin1(group) << QString::fromLatin1(type) << QString::fromLatin1(field)
                                << touched;
        };
        row("another field", "", "title", "", "mission", "summary", false);
        row("the sorted field", "", "state", "", "mission", "state", true);
        row("the own order among equals", "", "state", "", "mission", "title", true);
        row("the filtered field", "state:deployed", "title", "", "mission", "state", true);
        row("inside or and not", "(state:deployed or not kind:eom)", "title", "", "mission", "kind", true);
        row("a label that is sorted by", "", "election", "", "election", "title", true);
        row("a label that is only shown", "", "title", "", "election", "title", false);
        row("the grouped field", "", "title", "present:month", "mission", "present", true);
        row("a group through a link", "", "title", "organizations.kind", "organization", "kind", true);
        row("a link that groups", "", "title", "organizations.kind", "mission_organization", "role", true);
        row("a counted type", "", "statements", "", "statement_issuer", "role", true);
        row("figures", "", "team", "", "figure", "low", true);
        row("the scope", "scope:@0197", "title", "", "mission", "election", true);
        row("beside the scope", "scope:@0197", "title", "", "person", "name", false);
        row("related records", "has:visit(state:held)", "title", "", "person", "name", true);
        row("words", "azer", "title", "", "person", "name", true);
    }

    void tellsWhatMovesRows()
    {
        QFETCH(QString, filter);
        QFETCH(QString, sort);
        QFETCH(QString, group);
        QFETCH(QString, type);
        QFETCH(QString, field);
        ListQuery query = ListQuery::of(requireRecordType(u"mission"));
        const FilterReading reading = readFilter(filter);
        QVERIFY(reading.ok());
        query.filter = reading.filter;
        query.sort = sort;
        const QList<QStringList> groups =
            group.isEmpty() ? QList<QStringList>() : QList<QStringList>{group.split(u'.')};
        const ListDependence dependence(query, groups);
        QTEST(dependence.isTouchedBy(update(type, field)), "touched");
    }

    void newAndDeletedRowsAlwaysCount()
    {
        const ListDependence dependence(ListQuery::of(requireRecordType(u"mission")), {});
        ChangeNotice notice = update(u"mission"_s, u"summary"_s);
        QVERIFY(!dependence.isTouchedBy(notice));
        notice.rows.first().operation = RecordChange::Operation::Insert;
        QVERIFY(dependence.isTouchedBy(notice));
        notice.rows.first().operation = RecordChange::Operation::Delete;
        QVERIFY(dependence.isTouchedBy(notice));
        notice.rows.clear(); // A bulk change does not say which fields.
        QVERIFY(dependence.isTouchedBy(notice));
    }

private:
    static ChangeNotice update(const QString &type, const QString &field)
    {
        ChangeNotice notice;
        notice.counts.insert(type, 1);
        notice.rows.append({RecordChange::Operation::Update, type, u"id"_s, {{field, {}, Value(u"x"_s)}}, {}});
        return notice;
    }
};

QTEST_GUILESS_MAIN(TestListDependence)
#include "tst_listdependence.moc"
