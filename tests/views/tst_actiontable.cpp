// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/actiontable.h"

#include <QTest>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

class TestActionTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void actionsAreOfferedForWhatIsOpen();
    void whatNeedsAProjectIsOffUntilThereIsOne();
};

namespace {

void fill(ActionTable &table)
{
    const auto add = [&table](const QString &id, ActionTable::Needs needs) {
        table.add({id, [id] { return id; }, {}, {}, [] {}, needs});
    };
    add(u"always"_s, ActionTable::Needs::Nothing);
    add(u"read"_s, ActionTable::Needs::Project);
    add(u"write"_s, ActionTable::Needs::WritableProject);
}

QStringList offered(const ActionTable &table)
{
    QStringList ids;
    for (const QAction *action : table.actions()) {
        if (action->isEnabled())
            ids += action->objectName();
    }
    return ids;
}

} // namespace

void TestActionTable::actionsAreOfferedForWhatIsOpen()
{
    ActionTable table;
    fill(table);
    table.setProject(true, true);
    QCOMPARE(offered(table), QStringList({u"always"_s, u"read"_s, u"write"_s}));
    table.setProject(true, false);
    QCOMPARE(offered(table), QStringList({u"always"_s, u"read"_s}));
    table.setProject(false, false);
    QCOMPARE(offered(table), QStringList({u"always"_s}));
}

void TestActionTable::whatNeedsAProjectIsOffUntilThereIsOne()
{
    ActionTable table;
    fill(table);
    QCOMPARE(offered(table), QStringList({u"always"_s}));
}

QTEST_MAIN(TestActionTable)
#include "tst_actiontable.moc"
