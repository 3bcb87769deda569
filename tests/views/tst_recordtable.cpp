// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings.h"
#include "tests/support/testproject.h"
#include "views/records/recordtable.h"
#include "views/records/recordtablemodel.h"
#include "views/shell/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

class TestRecordTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ChangeSet changes;
        changes.title = u"Persons"_s;
        for (int i = 0; i < 200; ++i) {
            Record person(requireRecordType(u"person"), m_project.workspace.newId());
            person.setValue(u"name", Value(u"Person %1"_s.arg(i, 3, 10, QChar(u'0'))));
            person.setValue(u"country", Value(i % 2 ? u"AZ"_s : u"GE"_s));
            changes.insert(person);
        }
        QVERIFY(m_project.workspace.commitNow(changes));
    }

    void init()
    {
        m_model = std::make_unique<RecordTableModel>(m_project.workspace);
        m_model->setColumns({u"name"_s, u"country"_s});
        m_table = std::make_unique<RecordTable>(m_theme, m_settings, *m_model, u"person"_s);
        m_table->resize(500, 400);
        m_table->show();
        load({});
    }

    void cleanup()
    {
        m_table.reset();
        m_model.reset();
    }

    void keepsPlaceWhenTheListIsReadAgain()
    {
        m_table->verticalScrollBar()->setValue(90);
        m_table->setCurrentIndex(m_model->index(95, 1));
        m_table->selectionModel()->select(m_model->index(97, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const QStringList selected = m_table->selectedIds();
        QCOMPARE(selected.size(), 2);
        QSignalSpy told(m_table.get(), &RecordTable::currentRecordChanged);
        const QString added = m_project.add(u"person"_s, {{u"name"_s, Value(u"Aaron"_s)}});
        QTRY_COMPARE(m_model->recordCount(), 201);
        QCOMPARE(m_table->selectedIds(), selected);
        QCOMPARE(m_table->currentIndex(), m_model->index(96, 1)); // One row down, as one came above.
        QCOMPARE(m_table->verticalScrollBar()->value(), 91);      // And it stays where it was on the screen.
        QCOMPARE(told.size(), 0);
        remove(added);
    }

    void givesWayToTheNextRowWhenTheCurrentOneGoes()
    {
        const QString added = m_project.add(u"person"_s, {{u"name"_s, Value(u"Person 100a"_s)}});
        QTRY_VERIFY(m_table->selectRecord(added));
        const int row = m_table->currentIndex().row();
        const QString next = m_model->idAt(row + 1);
        QSignalSpy told(m_table.get(), &RecordTable::currentRecordChanged);
        remove(added);
        QCOMPARE(m_table->currentIndex().row(), row);
        QCOMPARE(m_table->selectedIds(), QStringList{next});
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().first().toString(), next);
    }

    void namesAllSelectedRecords()
    {
        m_table->selectAll();
        QCOMPARE(m_table->selectedCount(), 200);
        load({u"country"_s});
        m_table->selectAll();
        QCOMPARE(m_table->selectedCount(), 200); // Titles are no records.
        QCOMPARE(m_table->selectedIds().size(), 200);
    }

    void thirdClickBringsBackTheOwnOrder()
    {
        const auto clickHeader = [this] {
            QHeaderView *header = m_table->horizontalHeader();
            QSignalSpy loaded(m_model.get(), &RecordTableModel::loaded);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                              QPoint(header->sectionViewportPosition(1) + 20, header->height() / 2));
            QTRY_COMPARE(loaded.size(), 1);
        };
        clickHeader();
        QCOMPARE(m_model->query().sort, u"country"_s);
        QVERIFY(!m_model->query().descending);
        clickHeader();
        QVERIFY(m_model->query().descending);
        clickHeader();
        QCOMPARE(m_model->query().sort, u"name"_s);
        QCOMPARE(m_table->horizontalHeader()->sortIndicatorSection(), 0);
        QVERIFY(!m_model->query().descending);
    }

    void keysActOnTheRow()
    {
        m_table->setCurrentIndex(m_model->index(3, 1));
        QSignalSpy open(m_table.get(), &RecordTable::openRequested);
        QSignalSpy edit(m_table.get(), &RecordTable::editRequested);
        QSignalSpy drop(m_table.get(), &RecordTable::deleteRequested);
        QSignalSpy narrow(m_table.get(), &RecordTable::cellFilterRequested);
        QTest::keyClick(m_table.get(), Qt::Key_Return);
        QTest::keyClick(m_table.get(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(m_table.get(), Qt::Key_E);
        QTest::keyClick(m_table.get(), Qt::Key_Delete);
        QTest::keyClick(m_table.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(open.first().first().toString(), m_model->idAt(3));
        QCOMPARE(edit.first().first().toStringList(), (QStringList{m_model->idAt(3), m_model->idAt(4)}));
        QCOMPARE(drop.first().first().toStringList().size(), 2);
        QCOMPARE(narrow.first().first().toModelIndex(), m_table->currentIndex());
    }

    void copiesACellOrRows()
    {
        m_table->setCurrentIndex(m_model->index(0, 1));
        QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Georgia"_s);
        QTest::keyClick(m_table.get(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"Person 000\tGeorgia\nPerson 001\tAzerbaijan"_s);
    }

    void foldsByKeys()
    {
        load({u"country"_s});
        m_table->setCurrentIndex(m_model->index(5, 0));
        QTest::keyClick(m_table.get(), Qt::Key_Left); // To the title …
        QCOMPARE(m_table->currentIndex().row(), 0);
        QTest::keyClick(m_table.get(), Qt::Key_Left); // … which folds.
        QCOMPARE(m_model->rowCount(), 2 + 100);
        QTest::keyClick(m_table.get(), Qt::Key_Return);
        QCOMPARE(m_model->rowCount(), 2 + 200);
        QTest::keyClick(m_table.get(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(m_model->rowCount(), 2);
        QTest::keyClick(m_table.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_model->rowCount(), 2 + 200);
    }

    void columnsMoveByDragAndByKey()
    {
        QSignalSpy arranged(m_table.get(), &RecordTable::columnsArranged);
        m_table->horizontalHeader()->moveSection(0, 1);
        QTRY_COMPARE(arranged.size(), 1);
        QCOMPARE(arranged.first().first().toStringList(), (QStringList{u"country"_s, u"name"_s}));
        m_table->setCurrentIndex(m_model->index(2, 0));
        QTest::keyClick(m_table.get(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(arranged.size(), 2);
        QCOMPARE(m_table->currentIndex().column(), 1);
    }

    void remembersWidthsByColumn()
    {
        m_table->setColumnWidth(0, 177);
        m_table->saveLayout();
        m_model->setColumns({u"country"_s, u"name"_s, u"given_name"_s});
        m_table->restoreLayout();
        QCOMPARE(m_table->columnWidth(1), 177);
        m_table->forgetLayout();
        QVERIFY(m_table->columnWidth(1) != 177);
    }

    void windowWidthIsNoChoiceOfColumns()
    {
        m_table->forgetLayout();
        m_table->resize(900, 400);
        m_table->resize(700, 400);
        QVERIFY(!m_table->isSavingLayout());
        m_table->setColumnWidth(0, 150);
        QVERIFY(m_table->isSavingLayout());
    }

private:
    void load(const QStringList &group)
    {
        QSignalSpy loaded(m_model.get(), &RecordTableModel::loaded);
        m_model->setQuery(ListQuery::of(requireRecordType(u"person")), group);
        QTRY_COMPARE(loaded.size(), 1);
    }

    void remove(const QString &id)
    {
        ChangeSet changes;
        changes.title = u"Remove"_s;
        changes.remove(m_project.workspace.store().record(id));
        QVERIFY(m_project.workspace.commitNow(changes));
        QTRY_COMPARE(m_model->rowOf(id), -1);
        QTRY_COMPARE(m_model->recordCount(), 200);
    }

    TestProject m_project;
    Settings m_settings{m_project.folder() + u"/settings.ini"_s};
    Theme m_theme;
    std::unique_ptr<RecordTableModel> m_model;
    std::unique_ptr<RecordTable> m_table;
};

QTEST_MAIN(TestRecordTable)
#include "tst_recordtable.moc"
