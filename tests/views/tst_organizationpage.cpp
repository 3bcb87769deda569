// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sampleproject.h"
#include "models/records/filtertext.h"
#include "models/settings.h"
#include "models/storage/listquery.h"
#include "tests/support/testlooks.h"
#include "tests/support/testproject.h"
#include "views/analysis/evidencemodel.h"
#include "views/analysis/evidencetable.h"
#include "views/analysis/trackprofileview.h"
#include "views/records/organizationpage.h"
#include "views/records/sheetbutton.h"
#include "views/shell/linkbutton.h"
#include "views/shell/navigation.h"
#include "views/shell/pill.h"
#include "views/shell/scope.h"
#include "views/shell/segmented.h"
#include "views/shell/theme.h"

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

class TestOrganizationPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(wearTestLooks(m_theme));
        const Result<ChangeSet> sample = SampleProject().build();
        QVERIFY(sample);
        QVERIFY(m_project.workspace.commitNow(*sample));
        m_odihr = SampleProject::id(u"organization", u"odihr");
    }

    void init()
    {
        m_page = std::make_unique<OrganizationPage>(m_surroundings);
        m_page->resize(1000, 700);
        static_cast<QWidget *>(m_page.get())->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        show(m_odihr);
        QTRY_COMPARE(m_page->record().organization, m_odihr);
    }

    void cleanup() { m_page.reset(); }

    void showsEachElectionOnce()
    {
        const QStringList elections = shown(u"Presidential, 7 Feb 2024"_s);
        QVERIFY(!elections.isEmpty());
        QCOMPARE(missions().size(), std::ranges::count_if(m_page->record().rows,
                                                          [](const TrackRow &row) { return !row.mission.isEmpty(); }));
        QVERIFY(texts().contains(m_page->record().summary()));
        const auto pills = m_page->findChildren<Pill *>();
        QVERIFY(std::ranges::any_of(pills, [](const Pill *one) { return one->word() == u"Deployed"; }));
        QVERIFY(std::ranges::any_of(pills, [](const Pill *one) { return one->word() == u"Critical"; }));
    }

    void opensAStatementByKeyboardAlone()
    {
        SheetButton *found = nullptr;
        for (int i = 0; i < 60 && !found; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            auto *button = qobject_cast<SheetButton *>(QApplication::focusWidget());
            if (button && button->accessibleDescription().startsWith(u"Verdict: "))
                found = button;
        }
        QVERIFY(found);
        QTest::keyClick(found, Qt::Key_Return);
        QCOMPARE(m_navigation.current().page, u"list"_s);
        QCOMPARE(m_navigation.current().type, u"statement"_s);
        QVERIFY(!m_navigation.current().id.isEmpty());
    }

    void turnsTheOrder()
    {
        const QString newest = firstElection();
        Segmented *order = nullptr;
        for (Segmented *one : m_page->findChildren<Segmented *>()) {
            if (one->accessibleName() == u"Order")
                order = one;
        }
        QVERIFY(order);
        const auto buttons = order->findChildren<QToolButton *>();
        buttons.first()->setFocus();
        QTest::keyClick(buttons.first(), Qt::Key_Right);
        QTRY_COMPARE(order->current(), u"oldest"_s);
        QVERIFY(firstElection() != newest);
    }

    void eachNumberLeadsToItsRecords()
    {
        m_page->show({.page = u"organization"_s, .type = {}, .id = m_odihr, .filter = {}, .mode = u"profile"_s});
        const TrackProfileView &view = m_page->profile();
        QTRY_COMPARE(view.profile().organization, m_odihr);
        QTRY_VERIFY(view.isVisible());
        QTRY_VERIFY(view.tables().first()->hasFocus());
        // The statements at the latest election: as many as the number says, in its scope.
        QTest::keyClick(view.tables().first(), Qt::Key_Right);
        QTest::keyClick(view.tables().first(), Qt::Key_Right);
        QTest::keyClick(view.tables().first(), Qt::Key_Right);
        QCOMPARE(view.tables().first()->currentIndex().data().toString(),
                 QString::number(view.profile().elections.first().statements.size()));
        QTest::keyClick(view.tables().first(), Qt::Key_Return);
        QCOMPARE(m_navigation.current().type, u"statement"_s);
        QCOMPARE(m_scope.election(), view.profile().elections.first().id);
        for (const EvidenceTable *table : view.tables())
            compareCounts(table->evidence());
        QVERIFY2(m_compared > 25, qPrintable(QString::number(m_compared)));
    }

    void leadsToItsElectionsSideBySide()
    {
        m_page->show({.page = u"organization"_s, .type = {}, .id = m_odihr, .filter = {}, .mode = u"profile"_s});
        const auto buttons = m_page->profile().findChildren<LinkButton *>();
        QCOMPARE(buttons.size(), 1);
        QTRY_VERIFY(buttons.first()->isVisible());
        buttons.first()->setFocus();
        QTest::keyClick(buttons.first(), Qt::Key_Return);
        QCOMPARE(m_navigation.current().page, u"comparison"_s);
        QCOMPARE(m_navigation.current().id, m_odihr);
    }

    void followsTheProject()
    {
        m_project.set(SampleProject::id(u"organization", u"odihr"), u"short_name"_s, u"ODIHR!"_s);
        QTRY_COMPARE(m_page->record().label, u"ODIHR!"_s);
        QVERIFY(m_project.workspace.undoNow());
        QTRY_COMPARE(m_page->record().label, u"OSCE/ODIHR"_s);
    }

    void saysWhenThereIsNothing()
    {
        const QString id = m_project.add(u"organization"_s, {{u"name"_s, u"Nobody’s friends"_s}});
        show(id);
        QTRY_COMPARE(m_page->record().organization, id);
        QTRY_VERIFY(texts().contains(u"Nothing is on file of what this organisation did at an election."_s));
    }

    void standsForEveryOrganisation()
    {
        const QList<Record> all = m_project.workspace.store().records(requireRecordType(u"organization"));
        for (const Record &one : all) {
            show(one.id());
            QTRY_COMPARE(m_page->record().organization, one.id());
        }
    }

private:
    /// Each plain number in a table that leads to a list: the list has as many records.
    void compareCounts(const EvidenceModel &model)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 1; column < model.columnCount(); ++column) {
                const EvidenceCell &cell = *model.cell(model.index(row, column));
                const Location &place = cell.evidence.place;
                const QString number = cell.mean ? cell.text.section(u'×', 1) : cell.text;
                if (place.page != u"list" || (place.type != u"statement" && place.type != u"claim" &&
                                              (place.type != u"mission" || !place.filter.contains(u"declaration"))))
                    continue;
                ListQuery query = ListQuery::of(requireRecordType(place.type));
                const FilterReading reading = readFilter(place.filter);
                QVERIFY2(reading.ok(), qPrintable(place.filter));
                query.filter = reading.filter;
                if (cell.evidence.election && !cell.evidence.election->isEmpty())
                    query.filter = query.filter.narrowedBy(Filter::scope(*cell.evidence.election));
                const Result<qint64> found = listCount(m_project.workspace.connection(), query);
                QVERIFY2(found, qPrintable(place.filter));
                QVERIFY2(QString::number(*found) == number, qPrintable(model.spoken(model.index(row, column))));
                ++m_compared;
            }
        }
    }
    void show(const QString &id)
    {
        m_page->show({.page = u"organization"_s, .type = {}, .id = id, .filter = {}, .mode = {}});
    }
    QStringList shown(const QString &label) const
    {
        QStringList found;
        const auto all = m_page->findChildren<SheetButton *>();
        for (const SheetButton *one : all) {
            if (one->text() == label)
                found += label;
        }
        return found;
    }
    QString firstElection() const
    {
        const auto all = m_page->findChildren<SheetButton *>();
        for (const SheetButton *one : all) {
            if (std::ranges::find(m_page->record().rows, one->text(), &TrackRow::electionLabel) !=
                m_page->record().rows.end())
                return one->text();
        }
        return {};
    }
    QStringList missions() const
    {
        QStringList ids;
        const auto all = m_page->findChildren<SheetButton *>();
        for (const SheetButton *one : all) {
            const auto same = std::ranges::find(m_page->record().rows, one->text(), &TrackRow::missionLabel);
            if (same != m_page->record().rows.end())
                ids += one->accessibleName();
        }
        return ids;
    }
    QStringList texts() const
    {
        QStringList words;
        const auto labels = m_page->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                words += label->text();
        }
        return words;
    }

    TestProject m_project;
    Theme m_theme;
    Settings m_settings{m_project.folder() + u"/settings.ini"_s};
    Scope m_scope{m_project.workspace, m_settings};
    Navigation m_navigation;
    Surroundings m_surroundings{m_project.workspace, m_settings, m_theme, m_scope, m_navigation};
    QString m_odihr;
    int m_compared = 0;
    std::unique_ptr<OrganizationPage> m_page;
};

QTEST_MAIN(TestOrganizationPage)
#include "tst_organizationpage.moc"
