// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/savedcharts.h"
#include "tests/support/testproject.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

class TestSavedCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        for (const SavedCharts::Entry &entry : charts().all())
            QVERIFY(commit(charts().remove(entry.id)));
    }

    void keepsRenamesReplacesAndDrops()
    {
        QVERIFY(commit(charts().save({u" Mine "_s, {}, {u"{}"_s}, {}}, newId())));
        QCOMPARE(names(), QStringList{u"Mine"_s});
        const SavedCharts::Entry kept = charts().all().first();
        QCOMPARE(kept.chart, (SavedChart{u"Mine"_s, 0, {u"{}"_s}, {}}));
        QVERIFY(commit(charts().rename(kept.id, u"Ours "_s)));
        QVERIFY(commit(charts().overwrite(kept.id, {u"Theirs"_s, 7, {u"[]"_s}, {}})));
        QCOMPARE(charts().all().first().chart, (SavedChart{u"Theirs"_s, 0, {u"[]"_s}, {}}));
        QVERIFY(commit(charts().remove(kept.id)));
        QVERIFY(names().isEmpty());
        QVERIFY(m_project.workspace.undoNow());
        QCOMPARE(names(), QStringList{u"Theirs"_s});
        QVERIFY(m_project.workspace.undoNow());
        QCOMPARE(names(), QStringList{u"Ours"_s});
        QVERIFY(m_project.workspace.undoNow());
        QVERIFY(m_project.workspace.undoNow());
        QVERIFY(names().isEmpty());
    }

    void standInTheResearchersOrder()
    {
        for (const QString &name : {u"One"_s, u"Two"_s, u"Three"_s})
            QVERIFY(commit(charts().save({name, {}, {}, u"days"_s}, newId())));
        QCOMPARE(names(), (QStringList{u"One"_s, u"Two"_s, u"Three"_s}));
        const QString three = charts().all().last().id;
        QVERIFY(commit(charts().move(three, -1)));
        QCOMPARE(names(), (QStringList{u"One"_s, u"Three"_s, u"Two"_s}));
        QVERIFY(commit(charts().move(three, -9)));
        QCOMPARE(names(), (QStringList{u"Three"_s, u"One"_s, u"Two"_s}));
        QVERIFY(charts().move(three, -1).isEmpty());
        QVERIFY(m_project.workspace.undoNow());
        QCOMPARE(names(), (QStringList{u"One"_s, u"Three"_s, u"Two"_s}));
        QVERIFY(commit(charts().save({u"Four"_s, {}, {}, u"days"_s}, newId())));
        QCOMPARE(names().last(), u"Four"_s);
    }

    void refusesWhatIsGoneOrHasNoName()
    {
        QVERIFY(charts().save({u"  "_s, {}, {}, {}}, newId()).isEmpty());
        QVERIFY(charts().rename(newId(), u"One"_s).isEmpty());
        QVERIFY(charts().overwrite(newId(), {u"One"_s, {}, {}, {}}).isEmpty());
        QVERIFY(charts().move(newId(), 1).isEmpty());
        QVERIFY(charts().remove(newId()).isEmpty());
        QVERIFY(commit(charts().save({u"One"_s, {}, {}, {}}, newId())));
        QVERIFY(charts().rename(charts().all().first().id, u" "_s).isEmpty());
    }

private:
    SavedCharts charts() { return SavedCharts(m_project.workspace.store()); }
    QString newId() { return m_project.workspace.newId(); }
    bool commit(const ChangeSet &changes) { return bool(m_project.workspace.commitNow(changes)); }
    QStringList names()
    {
        QStringList all;
        for (const SavedCharts::Entry &entry : charts().all())
            all += entry.chart.name;
        return all;
    }

    TestProject m_project;
};

QTEST_GUILESS_MAIN(TestSavedCharts)
#include "tst_savedcharts.moc"
