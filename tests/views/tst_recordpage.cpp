// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings.h"
#include "models/storage/savedlists.h"
#include "tests/support/sampleworkspace.h"
#include "views/records/columnpanel.h"
#include "views/records/grouppanel.h"
#include "views/records/recordpage.h"
#include "views/records/recordtable.h"
#include "views/records/recordtablemodel.h"
#include "views/records/savedpanel.h"
#include "views/shell/checklist.h"
#include "views/shell/messagebar.h"
#include "views/shell/navigation.h"
#include "views/shell/scope.h"
#include "views/shell/surroundings.h"
#include "views/shell/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

class TestRecordPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void init()
    {
        m_settings.set(settings::columns(u"mission"_s), QStringList());
        m_page = std::make_unique<RecordPage>(m_surroundings, requireRecordType(u"mission"));
        m_page->resize(1000, 700);
        m_page->setVisible(true);
        QTRY_VERIFY(m_page->model().recordCount() > 20);
        m_all = m_page->model().recordCount();
    }

    void cleanup() { m_page.reset(); }

    void showsTheListThatALocationNames()
    {
        m_page->show({.page = u"list"_s, .type = u"mission"_s, .filter = u"state:declined,not_invited"_s});
        QTRY_VERIFY(m_page->model().recordCount() > 0 && m_page->model().recordCount() < m_all);
    }

    void teachesWhereNothingMatches()
    {
        m_page->show({.page = u"list"_s, .type = u"mission"_s, .filter = u"title:zzzz"_s});
        QTRY_COMPARE(m_page->model().recordCount(), 0);
        QPushButton *clear = button(*m_page, u"Clear filters"_s);
        QVERIFY(clear && clear->isVisible());
        clear->click();
        QTRY_COMPARE(m_page->model().recordCount(), m_all);
    }

    void filtersByACell()
    {
        RecordTable &table = m_page->table();
        const int column = int(m_page->model().columns().indexOf(u"state"_s));
        QVERIFY(column >= 0);
        table.setCurrentIndex(m_page->model().index(0, column));
        const QString state = table.currentIndex().data().toString();
        QTest::keyClick(&table, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_page->model().recordCount() < m_all);
        for (int row = 0; row < m_page->model().rowCount(); ++row)
            QCOMPARE(m_page->model().index(row, column).data().toString(), state);
    }

    void showsWhatTheScopeLeavesOut()
    {
        const QList<Record> missions = m_sample.workspace.store().records(requireRecordType(u"mission"));
        const QString election = missions.first().value(u"election").text();
        const auto other = std::find_if(missions.begin(), missions.end(), [&election](const Record &mission) {
            return mission.value(u"election").text() != election;
        });
        QVERIFY(other != missions.end());
        const QString outside = other->id();
        m_scope.setElection(election);
        QTRY_VERIFY(m_page->model().recordCount() < m_all);
        QSignalSpy current(m_page.get(), &RecordPage::currentRecordChanged);
        m_page->show({.page = u"list"_s, .type = u"mission"_s, .id = outside});
        auto *bar = m_page->findChild<MessageBar *>();
        QTRY_VERIFY(!bar->message().action.isEmpty());
        QCOMPARE(current.last().first().toString(), outside);
        QVERIFY(m_page->table().selectedIds().isEmpty());
        Q_EMIT bar->acted();
        QTRY_COMPARE(m_page->model().recordCount(), m_all);
        QTRY_COMPARE(m_page->table().selectedIds(), QStringList{outside});
        QVERIFY(m_scope.election().isEmpty());
        QTRY_VERIFY(bar->isHidden());
    }

    void leadsToFormsForNewRecords()
    {
        const QString id = m_page->model().idAt(0);
        m_page->table().setCurrentIndex(m_page->model().index(0, 0));
        QTest::keyClick(&m_page->table(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(m_navigation.current(),
                 (Location{.page = u"form"_s, .type = u"mission"_s, .id = id, .mode = u"duplicate"_s}));
        QTest::keyClick(&m_page->table(), Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(m_navigation.current(),
                 (Location{.page = u"form"_s, .type = u"mission"_s, .id = id, .mode = u"like"_s}));
    }

    void columnsAreChosenMovedAndReset()
    {
        auto *panel = new ColumnPanel(requireRecordType(u"mission"), m_page->model().columns(), m_page.get());
        QSignalSpy chosen(panel, &ColumnPanel::chosen);
        panel->openUnder(m_page.get());
        auto *list = panel->findChild<CheckList *>();
        QTest::keyClicks(list->line(), u"visits"_s);
        QTest::keyClick(list->line(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.last().first().toStringList().last(), u"visits"_s);
        list->list()->setCurrentIndex(list->list()->model()->index(0, 0));
        QTest::keyClick(list->line(), Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(chosen.last().first().toStringList().value(1), m_page->model().columns().first());
        panel->close();
    }

    void groupsAreAtMostTwo()
    {
        const QList<CheckList::Item> choices = GroupPanel::choices(requireRecordType(u"mission"));
        QStringList paths;
        for (const CheckList::Item &item : choices)
            paths += item.id;
        QVERIFY(paths.contains(u"organizations.kind"_s));
        QVERIFY(paths.contains(u"present:month"_s));
        QVERIFY(!paths.contains(u"title"_s));
        auto *panel = new GroupPanel(requireRecordType(u"mission"), {u"state"_s, u"kind"_s}, m_page.get());
        QSignalSpy chosen(panel, &GroupPanel::chosen);
        panel->openUnder(m_page.get());
        auto *list = panel->findChild<CheckList *>();
        QTest::keyClicks(list->line(), u"election"_s);
        QTest::keyClick(list->line(), Qt::Key_Return);
        QCOMPARE(chosen.last().first().toStringList(), (QStringList{u"state"_s, u"election"_s}));
        panel->close();
    }

    void asksBeforeANameIsTakenTwice()
    {
        const SavedFilter present{{}, u"mission"_s, {u"state:deployed"_s}, u"-present"_s, u"title,state"_s, {}};
        QPointer<SavedPanel> panel =
            new SavedPanel(m_sample.workspace, requireRecordType(u"mission"), present, m_page.get());
        panel->openUnder(m_page.get());
        auto *list = panel->findChild<QListWidget *>();
        auto *name = panel->findChild<QLineEdit *>();
        QTest::keyClicks(name, u"Mine"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(list->count(), 1);
        QTest::keyClicks(name, u"mine"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(button(*panel, u"Replace"_s)); // Asked, nothing done.
        QCOMPARE(list->count(), 1);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(button(*panel, u"Save"_s));
        QCOMPARE(list->count(), 1);
        QSignalSpy chosen(panel, &SavedPanel::chosen);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QTRY_VERIFY(!panel);
    }

    void aSavedListBringsItsOrderAndColumns()
    {
        QPushButton *saved = button(*m_page, u"Saved filters"_s);
        QVERIFY(saved);
        saved->click();
        auto *panel = m_page->findChild<SavedPanel *>();
        QVERIFY(panel);
        QTest::keyClick(panel->findChild<QListWidget *>(), Qt::Key_Return);
        QTRY_VERIFY(m_page->model().recordCount() < m_all);
        QCOMPARE(m_page->model().query().sort, u"present"_s);
        QVERIFY(m_page->model().query().descending);
        QCOMPARE(m_page->model().columns(), (QStringList{u"title"_s, u"state"_s}));
    }

    void aNarrowPageKeepsTheRecordAway()
    {
        auto *detail = new QWidget;
        detail->setFocusPolicy(Qt::StrongFocus);
        m_page->setDetail(detail);
        m_page->activateWindow();
        QVERIFY(detail->isVisible()); // The page is 1000 wide.
        m_page->resize(800, 700);
        QTRY_VERIFY(!detail->isVisible());
        m_page->table().setFocus();
        m_page->table().setCurrentIndex(m_page->model().index(0, 0));
        QTest::keyClick(&m_page->table(), Qt::Key_Return);
        QVERIFY(detail->isVisible());
        QTRY_COMPARE(detail->width(), 280);
        QVERIFY(detail->hasFocus());
        QTest::keyClick(detail, Qt::Key_Escape);
        QVERIFY(!detail->isVisible());
        QVERIFY(m_page->table().hasFocus());
        m_page->show({.page = u"list"_s, .type = u"mission"_s, .id = m_page->model().idAt(3)});
        QVERIFY(detail->isVisible());
        auto *group = button(*m_page, u"Group"_s);
        QVERIFY(group);
        m_page->resize(700, 700); // The list has 420 of them.
        QTRY_VERIFY(group->text().isEmpty());
        QCOMPARE(group->accessibleName(), u"Group"_s);
        m_theme.setZoom(200); // Too little for both: the record takes the page, and the list comes back.
        QTRY_VERIFY(!m_page->table().isVisible() && detail->isVisible());
        button(*m_page, u"Back to the list"_s)->click();
        QVERIFY(m_page->table().isVisible() && !detail->isVisible());
        m_theme.setZoom(100);
        m_page->resize(1000, 700);
        QTRY_VERIFY(detail->isVisible());
        QCOMPARE(group->text(), u"Group"_s);
    }

    void aSavedListBringsItsGrouping()
    {
        const auto keep = [&](const QString &name, const QString &sort, const QString &grouping) {
            ChangeSet changes;
            changes.title = name;
            changes.insert(
                Record::from(SavedFilter{name, u"mission"_s, {}, sort, {}, grouping}, m_sample.workspace.newId()));
            QVERIFY(m_sample.workspace.commitNow(changes));
        };
        keep(u"Grouped"_s, u"title"_s, u"kind,present:month"_s);
        keep(u"Plain"_s, u"-title"_s, u"none"_s);
        keep(u"Older"_s, {}, {});
        openSaved(u"Grouped"_s);
        QTRY_COMPARE(m_page->model().group(), (QStringList{u"kind"_s, u"present:month"_s}));
        QTRY_VERIFY(m_page->model().rowCount() > m_page->model().recordCount());
        openSaved(u"Older"_s);
        QCOMPARE(m_page->model().group(), (QStringList{u"kind"_s, u"present:month"_s}));
        QCOMPARE(m_page->model().query().sort, u"title"_s);
        // And it is kept as it is seen.
        button(*m_page, u"Saved filters"_s)->click();
        auto *panel = m_page->findChild<SavedPanel *>();
        QTest::keyClicks(panel->findChild<QLineEdit *>(), u"Again"_s);
        QTest::keyClick(panel->findChild<QLineEdit *>(), Qt::Key_Return);
        const SavedLists lists(m_sample.workspace.store(), requireRecordType(u"mission"));
        QTRY_VERIFY(lists.named(u"Again"_s));
        QCOMPARE(lists.named(u"Again"_s)->list.grouping, u"kind,present:month"_s);
        panel->close();
        QTRY_VERIFY(!m_page->findChild<SavedPanel *>());
        openSaved(u"Plain"_s);
        QCOMPARE(m_page->model().group(), QStringList());
        QVERIFY(m_page->model().query().descending);
    }

private:
    void openSaved(const QString &name)
    {
        button(*m_page, u"Saved filters"_s)->click();
        auto *panel = m_page->findChild<SavedPanel *>();
        QVERIFY(panel);
        auto *list = panel->findChild<QListWidget *>();
        const QList<QListWidgetItem *> found = list->findItems(name, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        list->setCurrentItem(found.first());
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(!m_page->findChild<SavedPanel *>());
    }

    static QPushButton *button(const QWidget &in, const QString &text)
    {
        for (QPushButton *one : in.findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    SampleWorkspace m_sample;
    Settings m_settings{m_sample.file(u"settings.ini"_s)};
    Theme m_theme;
    Scope m_scope{m_sample.workspace, m_settings};
    Navigation m_navigation;
    Surroundings m_surroundings{m_sample.workspace, m_settings, m_theme, m_scope, m_navigation};
    std::unique_ptr<RecordPage> m_page;
    qint64 m_all = 0;
};

QTEST_MAIN(TestRecordPage)
#include "tst_recordpage.moc"
