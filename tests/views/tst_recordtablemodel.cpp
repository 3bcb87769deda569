// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testproject.h"
#include "views/records/recordtablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

class TestRecordTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<TestProject>();
        m_model = std::make_unique<RecordTableModel>(m_project->workspace);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        const RecordType &type = requireRecordType(u"organization");
        m_query = ListQuery::of(type);
        m_model->setColumns({u"name"_s, u"kind"_s, u"country"_s});
        for (const auto &[name, kind, country] :
             std::initializer_list<std::tuple<QString, QString, QString>>{{u"Alpha"_s, u"intergovernmental"_s, u"AZ"_s},
                                                                          {u"Beta"_s, u"interparliamentary"_s, u"TR"_s},
                                                                          {u"Gamma"_s, u"intergovernmental"_s, u"TR"_s},
                                                                          {u"Delta"_s, {}, u"AZ"_s}})
            m_project->add(
                u"organization"_s,
                {{u"name"_s, Value(name)},
                 {u"kind"_s, kind.isEmpty() ? Value() : Value(m_project->term(u"organization_kind"_s, kind))},
                 {u"country"_s, Value(country)}});
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_project.reset();
    }

    void listsInOrder()
    {
        show({});
        QCOMPARE(firstColumn(), (QStringList{u"Alpha"_s, u"Beta"_s, u"Delta"_s, u"Gamma"_s}));
        QCOMPARE(m_model->recordCount(), 4);
        m_model->sort(0, Qt::DescendingOrder);
        QTRY_COMPARE(firstColumn().value(0), u"Gamma"_s);
        // No column means the type's own order again.
        m_model->sort(-1, Qt::AscendingOrder);
        QTRY_COMPARE(firstColumn().value(0), u"Alpha"_s);
    }

    void equalRowsFollowTheTypesOrder()
    {
        show({});
        m_model->sort(2, Qt::AscendingOrder);
        QTRY_COMPARE(firstColumn(), (QStringList{u"Alpha"_s, u"Delta"_s, u"Beta"_s, u"Gamma"_s}));
        m_model->sort(2, Qt::DescendingOrder);
        QTRY_COMPARE(firstColumn(), (QStringList{u"Beta"_s, u"Gamma"_s, u"Alpha"_s, u"Delta"_s}));
    }

    void groupsFold()
    {
        show({u"kind"_s});
        QCOMPARE(m_model->rowCount(), 4 + 3);
        QCOMPARE(m_model->recordCount(), 4);
        QVERIFY(m_model->index(0, 0).data(RecordTableModel::IsGroupRole).toBool());
        QCOMPARE(m_model->index(0, 0).data(RecordTableModel::GroupCountRole).toInt(), 2);
        QCOMPARE(m_model->titleAbove(2), 0);
        QCOMPARE(m_model->index(5, 0).data().toString(), u"Not known"_s); // Blank ones come last.
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        m_model->toggleGroup(0);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(m_model->rowCount(), 2 + 3);
        QCOMPARE(m_model->recordCount(), 4);
        m_model->toggleGroup(0);
        QCOMPARE(m_model->rowCount(), 4 + 3);
        QCOMPARE(m_model->index(1, 0).data().toString(), u"Alpha"_s);
        m_model->setAllFolded(true);
        QCOMPARE(m_model->rowCount(), 3);
        m_model->setAllFolded(false);
        QCOMPARE(m_model->rowCount(), 7);
    }

    void foldedGroupsStayFolded()
    {
        show({u"kind"_s});
        m_model->toggleGroup(0);
        m_project->add(u"organization"_s, {{u"name"_s, Value(u"Epsilon"_s)}});
        QTRY_COMPARE(m_model->recordCount(), 5);
        QVERIFY(m_model->index(0, 0).data(RecordTableModel::IsFoldedRole).toBool());
        QCOMPARE(m_model->rowCount(), 3 + 3);
    }

    void twoLevels()
    {
        show({u"country"_s, u"kind"_s});
        // AZ: one intergovernmental, one unknown; TR: one of each kind.
        QCOMPARE(m_model->rowCount(), 2 + 4 + 4);
        QCOMPARE(m_model->index(0, 0).data().toString(), u"Azerbaijan"_s);
        QCOMPARE(m_model->index(0, 0).data(RecordTableModel::GroupLevelRole).toInt(), 0);
        QCOMPARE(m_model->index(0, 0).data(RecordTableModel::GroupCountRole).toInt(), 2);
        QCOMPARE(m_model->index(1, 0).data(RecordTableModel::GroupLevelRole).toInt(), 1);
        QCOMPARE(m_model->titleAbove(2), 1);
        QCOMPARE(m_model->titleAbove(1), 0);
        QCOMPARE(m_model->titleAbove(0), -1);
        m_model->toggleGroup(1); // The inner group …
        QCOMPARE(m_model->rowCount(), 9);
        m_model->toggleGroup(0); // … stays folded inside the outer one.
        QCOMPARE(m_model->rowCount(), 1 + 5);
        m_model->toggleGroup(0);
        QCOMPARE(m_model->rowCount(), 9);
        QVERIFY(m_model->index(1, 0).data(RecordTableModel::IsFoldedRole).toBool());
    }

    void refusesAGroupThatIsNone()
    {
        QSignalSpy loaded(m_model.get(), &RecordTableModel::loaded);
        m_model->setQuery(m_query, {u"nothing"_s});
        QTRY_COMPARE(loaded.size(), 1);
        QVERIFY(loaded.first().first().toString().contains(u"nothing"_s));
        QCOMPARE(m_model->rowCount(), 0);
    }

    void readsAgainOnlyWhenRowsMayHaveMoved()
    {
        show({});
        const QString id = m_model->idAt(0);
        QSignalSpy loaded(m_model.get(), &RecordTableModel::loaded);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_project->set(id, u"country"_s, Value(u"GE"_s));
        QTRY_COMPARE(changed.size(), 1);
        QTest::qWait(0);
        QCOMPARE(loaded.size(), 0);
        QCOMPARE(m_model->index(0, 2).data().toString(), u"Georgia"_s);
        m_project->set(id, u"name"_s, Value(u"Zeta"_s));
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(m_model->idAt(3), id);
    }

    void gathersBurstsOfChanges()
    {
        show({});
        QSignalSpy loading(m_model.get(), &RecordTableModel::loading);
        QSignalSpy loaded(m_model.get(), &RecordTableModel::loaded);
        for (int i = 0; i < 20; ++i)
            m_model->reload();
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(loading.size(), 1);
        // What comes while a reading runs makes one more, and is told once.
        m_model->reload();
        QTRY_COMPARE(loading.size(), 2);
        for (int i = 0; i < 20; ++i)
            m_model->reload();
        QTRY_COMPARE(loaded.size(), 2);
        QCOMPARE(loading.size(), 2);
    }

    void namesManyRowsAtOnce()
    {
        show({u"kind"_s});
        const QStringList ids = m_model->idsAt({{0, 6}});
        QCOMPARE(ids.size(), 4);
        QCOMPARE(ids.first(), m_model->idAt(1));
        QCOMPARE(m_model->rowOf(ids.last()), 6);
        QCOMPARE(m_model->rowOf(u"nobody"_s), -1);
        const QList<QPair<int, int>> all =
            m_model->rangesOf({m_model->seqAt(1), m_model->seqAt(2), m_model->seqAt(4), m_model->seqAt(6)});
        QCOMPARE(all, (QList<QPair<int, int>>{{1, 2}, {4, 4}, {6, 6}}));
    }

    void givesRowsAsText()
    {
        show({});
        QString text;
        m_model->readText({{0, 1}}, this, [&text](const QString &read) { text = read; });
        QTRY_COMPARE(text.count(u'\n'), 1);
        QVERIFY2(text.startsWith(u"Alpha\t"_s), qPrintable(text));
        QVERIFY(text.section(u'\n', 0, 0).endsWith(u"\tAzerbaijan"_s));
    }

private:
    void show(const QStringList &group)
    {
        QSignalSpy loaded(m_model.get(), &RecordTableModel::loaded);
        m_model->setQuery(m_query, group);
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(loaded.first().first().toString(), QString());
    }

    QStringList firstColumn() const
    {
        QStringList texts;
        for (int row = 0; row < m_model->rowCount(); ++row)
            texts += m_model->index(row, 0).data().toString();
        return texts;
    }

    std::unique_ptr<TestProject> m_project;
    std::unique_ptr<RecordTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    ListQuery m_query;
};

QTEST_MAIN(TestRecordTableModel)
#include "tst_recordtablemodel.moc"
