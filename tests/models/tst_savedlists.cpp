// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/savedlists.h"
#include "tests/support/testproject.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

class TestSavedLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsRenamesReplacesAndDrops()
    {
        SavedFilter list{u"Deployed"_s, u"mission"_s,       {u"state:deployed"_s},
                         u"-present"_s, u"title,present"_s, u"state"_s};
        QVERIFY(commit(lists().save(list, newId())));
        QCOMPARE(lists().all().size(), 1);
        const QString id = lists().all().first().id;
        QCOMPARE(lists().all().first().list, list);

        // The same name in other letters replaces, and makes no second one.
        list.filter.text = u"state:declined"_s;
        list.name = u"deployed"_s;
        QVERIFY(commit(lists().save(list, newId())));
        QCOMPARE(lists().all().size(), 1);
        QCOMPARE(lists().all().first().id, id);
        QCOMPARE(lists().all().first().list.name, u"Deployed"_s);
        QCOMPARE(lists().all().first().list.filter.text, u"state:declined"_s);

        QVERIFY(commit(lists().rename(id, u"  Refused "_s)));
        QVERIFY(lists().named(u"REFUSED"_s));
        QVERIFY(commit(lists().remove(id)));
        QVERIFY(lists().all().isEmpty());
        QVERIFY(m_project.workspace.undoNow());
        QCOMPARE(lists().all().size(), 1);
    }

    void refusesANameThatIsTaken()
    {
        QVERIFY(commit(lists().save({u"One"_s, u"mission"_s, {}, {}, {}, {}}, newId())));
        QVERIFY(commit(lists().save({u"Two"_s, u"mission"_s, {}, {}, {}, {}}, newId())));
        const QString one = lists().named(u"One"_s)->id;
        QVERIFY(lists().rename(one, u"two"_s).isEmpty());
        QVERIFY(lists().rename(one, u" "_s).isEmpty());
        QVERIFY(!lists().rename(one, u"ONE"_s).isEmpty());
    }

    void listsOfOtherTypesAreTheirOwn()
    {
        const SavedLists visits(m_project.workspace.store(), requireRecordType(u"visit"));
        const qsizetype before = lists().all().size();
        QVERIFY(commit(visits.save({u"One"_s, u"visit"_s, {}, {}, {}, {}}, newId())));
        QCOMPARE(visits.all().size(), 1);
        QCOMPARE(lists().all().size(), before);
    }

private:
    SavedLists lists() { return {m_project.workspace.store(), requireRecordType(u"mission")}; }
    QString newId() { return m_project.workspace.newId(); }
    bool commit(const ChangeSet &changes) { return bool(m_project.workspace.commitNow(changes)); }

    TestProject m_project;
};

QTEST_GUILESS_MAIN(TestSavedLists)
#include "tst_savedlists.moc"
