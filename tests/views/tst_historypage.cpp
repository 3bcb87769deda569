// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings.h"
#include "tests/support/testlooks.h"
#include "tests/support/testproject.h"
#include "views/records/historyitems.h"
#include "views/records/historypage.h"
#include "views/shell/chip.h"
#include "views/shell/messagebar.h"
#include "views/shell/navigation.h"
#include "views/shell/scope.h"
#include "views/shell/searchfield.h"
#include "views/shell/segmented.h"
#include "views/shell/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

class TestHistoryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(wearTestLooks(m_theme)); }

    void init()
    {
        m_project = std::make_unique<TestProject>();
        m_settings = std::make_unique<Settings>(m_project->folder() + u"/settings.ini"_s);
        m_scope = std::make_unique<Scope>(m_project->workspace, *m_settings);
        m_place = m_project->add(u"place"_s, {{u"name"_s, u"Xocalı"_s}, {u"country"_s, u"AZ"_s}});
        m_project->set(m_place, u"name"_s, u"Xocali"_s);
        m_navigation.clear();
        m_page = std::make_unique<HistoryPage>(
            Surroundings{m_project->workspace, *m_settings, m_theme, *m_scope, m_navigation});
        m_page->resize(1000, 700);
        static_cast<QWidget *>(m_page.get())->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->show({.page = u"history"_s, .type = {}, .id = {}, .filter = {}, .mode = {}});
        QTRY_VERIFY(tree()->model()->rowCount() >= 4); // The day and three changes.
    }

    void cleanup()
    {
        m_page.reset();
        m_scope.reset();
        m_project.reset();
    }

    void listsChangesByDay()
    {
        QCOMPARE(at(0).data(HistoryKindRole).toInt(), int(HistoryKind::Day));
        QCOMPARE(at(1).data().toString(), u"Set name"_s);
        QCOMPARE(at(1, 2).data().toString(), u"Tester"_s);
        QCOMPARE(at(2).data().toString(), u"Add place"_s);
        QTRY_VERIFY(said().contains(u"History intact, 3 changes, head "_s));
    }

    void revertsByKeyboardAlone()
    {
        QCOMPARE(QApplication::focusWidget(), tree());
        openFirstChange();
        QTest::keyClick(tree(), Qt::Key_Right); // Into the record,
        QTest::keyClick(tree(), Qt::Key_Right); // and into its only field.
        QCOMPARE(tree()->currentIndex().data(HistoryKindRole).toInt(), int(HistoryKind::Field));
        QCOMPARE(tree()->currentIndex().siblingAtColumn(1).data().toString(), u"Xocalı → Xocali"_s);
        QPushButton *revert = button(u"Revert this field"_s);
        QVERIFY(revert && revert->isEnabled());
        QTest::keyClick(tree(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), revert);
        QTest::keyClick(revert, Qt::Key_Space);
        QTRY_COMPARE(name(), u"Xocalı"_s);
        QTRY_COMPARE(tree()->model()->rowCount(), 5); // The list follows by itself.
    }

    void revertsARecordAndAChange()
    {
        openFirstChange();
        QTest::keyClick(tree(), Qt::Key_Right);
        button(u"Revert this record"_s)->click();
        QTRY_COMPARE(name(), u"Xocalı"_s);
        QTRY_COMPARE(tree()->model()->rowCount(), 5);
        tree()->setCurrentIndex(at(1));
        button(u"Revert this change"_s)->click();
        QTRY_COMPARE(name(), u"Xocali"_s);
    }

    void saysWhyItCannotRevert()
    {
        m_project->set(m_place, u"name"_s, u"Third"_s);
        QTRY_COMPARE(tree()->model()->rowCount(), 5);
        tree()->setCurrentIndex(at(2)); // An older change of the same field.
        button(u"Revert this change"_s)->click();
        QTRY_VERIFY(m_page->findChild<MessageBar *>()->isVisible());
        QCOMPARE(name(), u"Third"_s);
    }

    void narrowsToARecordAndToWords()
    {
        m_page->findChild<SearchField *>()->setText(u"ADD PLACE"_s);
        QTRY_COMPARE(tree()->model()->rowCount(), 2);
        m_page->findChild<SearchField *>()->setText(u"nothing like it"_s);
        QTRY_COMPARE(at(0).data().toString(), u"No change matches."_s);
        m_page->findChild<SearchField *>()->clear();
        m_page->show({.page = u"history"_s, .type = {}, .id = m_place, .filter = {}, .mode = {}});
        QTRY_COMPARE(tree()->model()->rowCount(), 3);
        auto *chip = m_page->findChild<Chip *>();
        QCOMPARE(chip->value(), u"Xocali"_s);
        QTest::keyClick(chip, Qt::Key_Delete);
        QCOMPARE(m_navigation.current().page, u"history"_s);
        QVERIFY(m_navigation.current().id.isEmpty());
    }

    void restoresWithWhatHungOnIt()
    {
        const QString note = m_project->add(u"note"_s, {{u"subject"_s, m_place}, {u"content"_s, u"Seen"_s}});
        Store &store = m_project->workspace.store();
        ChangeSet deletion;
        deletion.title = u"Delete"_s;
        deletion.remove(store.record(note));
        deletion.remove(store.record(m_place));
        QVERIFY(m_project->workspace.commitNow(deletion));
        const auto tabs = m_page->findChild<Segmented *>()->findChildren<QToolButton *>();
        tabs.first()->setFocus();
        QTest::keyClick(tabs.first(), Qt::Key_Right);
        QTRY_COMPARE(tree()->model()->rowCount(), 1);
        QTRY_COMPARE(at(0).data().toString(), u"Xocali"_s);
        QTRY_COMPARE(at(0).data(HistoryKindRole).toInt(), int(HistoryKind::Deleted));
        button(u"Restore"_s)->click();
        QTRY_COMPARE(name(), u"Xocali"_s);
        QVERIFY(store.record(note).isValid());
    }

    void readsOnWhenScrolled()
    {
        for (int i = 0; i < 130; ++i)
            m_project->set(m_place, u"name"_s, u"N%1"_s.arg(i));
        m_page->show({.page = u"history"_s, .type = {}, .id = {}, .filter = {}, .mode = {}});
        QTRY_COMPARE(tree()->model()->rowCount(), 61);
        QTest::keyClick(tree(), Qt::Key_End);
        QTRY_VERIFY(tree()->model()->rowCount() >= 121);
        QTest::keyClick(tree(), Qt::Key_End);
        QTRY_COMPARE(tree()->model()->rowCount(), 134);
    }

    void opensARecord()
    {
        openFirstChange();
        QTest::keyClick(tree(), Qt::Key_Right);
        QTest::keyClick(tree(), Qt::Key_Return);
        QCOMPARE(m_navigation.current().id, m_place);
        QCOMPARE(m_navigation.current().type, u"place"_s);
    }

private:
    void openFirstChange()
    {
        tree()->setCurrentIndex(at(1));
        QTest::keyClick(tree(), Qt::Key_Right);
        QTRY_VERIFY(at(1).model()->index(0, 0, at(1)).data(HistoryRecordRole).isValid());
    }
    QTreeView *tree() const { return m_page->findChild<QTreeView *>(); }
    QModelIndex at(int row, int column = 0) const { return tree()->model()->index(row, column); }
    QString name() const { return m_project->workspace.store().label(m_place); }
    QPushButton *button(const QString &text) const
    {
        const auto all = m_page->findChildren<QPushButton *>();
        for (QPushButton *one : all) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    QString said() const
    {
        QStringList words;
        const auto all = m_page->findChildren<QLabel *>();
        for (const QLabel *one : all)
            words += one->text();
        return words.join(u'|');
    }

    Theme m_theme;
    Navigation m_navigation;
    std::unique_ptr<TestProject> m_project;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Scope> m_scope;
    std::unique_ptr<HistoryPage> m_page;
    QString m_place;
};

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
