// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/provenance.h"
#include "models/records/project.h"
#include "models/storage/history.h"
#include "models/storage/workspace.h"

#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

class TestProvenance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesProjectStateAndDay();
};

void TestProvenance::namesProjectStateAndDay()
{
    QLocale::setDefault(QLocale(QLocale::English));
    QTemporaryDir folder;
    Workspace workspace(nullptr, [] { return QDateTime(QDate(2026, 11, 24), QTime(23, 30), Qt::UTC); });
    QVERIFY(workspace.create(folder.filePath(u"a.scrutineer"_s)));
    Project project;
    project.title = u"Baku %2 <b>"_s;
    ChangeSet changes;
    changes.title = u"Title"_s;
    const QList<Record> before = workspace.store().records(Project::type());
    if (before.isEmpty())
        changes.insert(Record::from(project, workspace.newId()));
    else
        changes.update(before.first(), Record::from(project, before.first().id()));
    QVERIFY(workspace.commitNow(changes).ok());
    const QString head = HistoryReader(workspace.connection()).head();
    QCOMPARE(provenanceLine(workspace.connection()),
             u"Source: project “Baku %2 <b>”, state "_s + head.left(12) + u" of 24 Nov 2026"_s);
}

QTEST_GUILESS_MAIN(TestProvenance)
#include "tst_provenance.moc"
