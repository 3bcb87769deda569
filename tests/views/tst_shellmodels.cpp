// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings.h"
#include "views/shell/recentprojects.h"
#include "views/shell/sidebarmodel.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

/// The lists beside the pages: where one can go, and which projects were opened.
class TestShellModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sidebarIsASoundModel();
    void sidebarCountsAndNamesItsRows();
    void sidebarStandsAtTheFormsList();
    void recentProjectsAreASoundModel();
    void recentProjectsSayWhatBecameOfThem();
};

void TestShellModels::sidebarIsASoundModel()
{
    SidebarModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy changed(&model, &SidebarModel::dataChanged);
    model.setCounts({{u"mission"_s, 29}, {u"visit"_s, 0}});
    QCOMPARE(changed.count(), 1);
    model.retranslate();
    model.setCounts({});
    QVERIFY(model.rowCount() > 9);
}

void TestShellModels::sidebarCountsAndNamesItsRows()
{
    SidebarModel model;
    model.setCounts({{u"mission"_s, 29}});
    const int row = model.rowOf({.page = u"list"_s, .type = u"mission"_s});
    const QModelIndex missions = model.index(row);
    QCOMPARE(missions.data().toString(), u"Missions"_s);
    QCOMPARE(missions.data(SidebarModel::Count).toString(), u"29"_s);
    QCOMPARE(missions.data(Qt::AccessibleTextRole).toString(), u"Missions, 29"_s);
    // What has not been counted shows no number: a blank is no zero.
    const QModelIndex visits = model.index(model.rowOf({.page = u"list"_s, .type = u"visit"_s}));
    QCOMPARE(visits.data(SidebarModel::Count).toString(), QString());
    // Titles of sections are no places to go to.
    for (int i = 0; i < model.rowCount(); ++i) {
        const bool isSection = model.index(i).data(SidebarModel::IsSection).toBool();
        QCOMPARE(model.index(i).flags().testFlag(Qt::ItemIsEnabled), !isSection);
        QCOMPARE(model.pageRows().contains(i), !isSection);
        QCOMPARE(model.location(i).page.isEmpty(), isSection);
    }
    QVERIFY(model.location(-1).page.isEmpty() && model.location(model.rowCount()).page.isEmpty());
}

void TestShellModels::sidebarStandsAtTheFormsList()
{
    const SidebarModel model;
    const int visits = model.rowOf({.page = u"list"_s, .type = u"visit"_s});
    QVERIFY(visits > 0);
    QCOMPARE(model.rowOf({.page = u"form"_s, .type = u"visit"_s}), visits);
    QCOMPARE(model.rowOf({.page = u"organization"_s, .id = u"any"_s}),
             model.rowOf({.page = u"list"_s, .type = u"organization"_s}));
    QCOMPARE(model.rowOf({.page = u"settings"_s}), -1);
}

void TestShellModels::recentProjectsAreASoundModel()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    RecentProjects model(settings);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    settings.addRecentProject(folder.filePath(u"one.scrutineer"_s));
    settings.addRecentProject(folder.filePath(u"two.scrutineer"_s));
    QCOMPARE(model.rowCount(), 2);
    settings.addRecentProject(folder.filePath(u"one.scrutineer"_s));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data().toString(), u"one"_s);
    settings.set(settings::recentProjects(), {});
    QCOMPARE(model.rowCount(), 0);
}

void TestShellModels::recentProjectsSayWhatBecameOfThem()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    QVERIFY(QDir(folder.path()).mkpath(u"Dropbox"_s));
    const QStringList paths{folder.filePath(u"here.scrutineer"_s), folder.filePath(u"gone.scrutineer"_s),
                            folder.filePath(u"Dropbox/shared.scrutineer"_s)};
    for (const QString &path : {paths[0], paths[2]})
        QVERIFY(QFile(path).open(QIODevice::WriteOnly));
    settings.set(settings::recentProjects(), paths);
    RecentProjects model(settings);
    QCOMPARE(model.index(0, 0).data(RecentProjects::Path).toString(), paths[0]);
    QVERIFY(!model.index(0, 0).data(RecentProjects::IsMissing).toBool());
    QVERIFY(!model.index(0, 0).data(RecentProjects::IsSynchronised).toBool());
    QVERIFY(model.index(1, 0).data(RecentProjects::IsMissing).toBool());
    QCOMPARE(model.index(1, 0).data(RecentProjects::Note).toString(), u"File not found"_s);
    QVERIFY(model.index(2, 0).data(RecentProjects::IsSynchronised).toBool());
    QCOMPARE(model.index(2, 0).data(RecentProjects::Note).toString(), u"In a synchronised folder"_s);
    QVERIFY(QFile::remove(paths[0]));
    model.refresh();
    QVERIFY(model.index(0, 0).data(RecentProjects::IsMissing).toBool());
}

QTEST_MAIN(TestShellModels)
#include "tst_shellmodels.moc"
