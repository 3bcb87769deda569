// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "models/exchange/sampleproject.h"
#include "models/records/filtertext.h"
#include "models/storage/listquery.h"
#include "tests/support/givenanswers.h"
#include "tests/support/windowstage.h"
#include "views/analysis/evidencemodel.h"
#include "views/analysis/evidencetable.h"
#include "views/analysis/interlocutorspage.h"
#include "views/shell/emptystate.h"
#include "views/shell/scope.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

/// Whom missions met, in the real main window, by keys alone.
class TestInterlocutors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<WindowStage>(m_answers);
        QVERIFY(m_stage->session->projects().openSample());
        m_stage->session->surroundings().scope.setElection(SampleProject::id(u"election", u"az-2024-pres"));
        m_stage->press(Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(page());
        QTRY_VERIFY(model().rowCount() > 12);
        QTRY_VERIFY(table().hasFocus());
    }
    void cleanup() { m_stage.reset(); }

    void modelKeepsTheRules()
    {
        const QAbstractItemModelTester tester(table().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int column = 0; column < model().columnCount(); ++column) {
            table().model()->sort(column, Qt::DescendingOrder);
            QVERIFY(!model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
            for (int row = 0; row < model().rowCount(); ++row)
                QVERIFY(!model().index(row, column).data(Qt::AccessibleTextRole).toString().isEmpty());
        }
    }

    void eachCellOpensAsManyVisits()
    {
        const QString election = m_stage->session->surroundings().scope.election();
        int compared = 0;
        for (int row = 0; row < model().rowCount(); ++row) {
            for (int column = 1; column < model().columnCount(); ++column) {
                const EvidenceCell &cell = *model().cell(model().index(row, column));
                if (cell.evidence.place.page.isEmpty())
                    continue;
                const FilterReading reading = readFilter(cell.evidence.place.filter);
                QVERIFY2(reading.ok(), qPrintable(cell.evidence.place.filter));
                ListQuery query = ListQuery::of(requireRecordType(u"visit"));
                query.filter = reading.filter.narrowedBy(Filter::scope(election));
                const Result<qint64> found = listCount(m_stage->workspace().connection(), query);
                QVERIFY2(found, qPrintable(cell.evidence.place.filter));
                QCOMPARE(double(*found), *cell.order);
                ++compared;
            }
        }
        QVERIFY(compared > 20);
        goTo(SampleProject::id(u"mission", u"cis-2024"), 2);
        m_stage->press(Qt::Key_Return);
        QCOMPARE(m_stage->navigation().current().page, u"list"_s);
        QCOMPARE(m_stage->navigation().current().type, u"visit"_s);
    }

    void namesTheGapsOfTheCurrentMission()
    {
        goTo(SampleProject::id(u"mission", u"cis-2024"), 5);
        QTRY_VERIFY(shows(u"Met none of these, as far as is on file:"_s));
        QVERIFY(shows(u"Opposition: "_s));
        goTo(SampleProject::id(u"mission", u"emds-2024"), 1);
        QTRY_VERIFY(shows(u"No visits on file."_s));
    }

    void sortsAndCopies()
    {
        goTo(SampleProject::id(u"mission", u"cis-2024"), 2);
        const QString label = model().row(table().currentIndex().row()).label;
        m_stage->press(Qt::Key_S);
        QCOMPARE(model().sortColumn(), 2);
        // The current mission stays the current one.
        QCOMPARE(model().row(table().currentIndex().row()).label, label);
        std::optional<double> before;
        for (int row = 0; row < model().rowCount(); ++row) {
            const std::optional<double> own = model().cell(model().index(row, 2))->order;
            QVERIFY(row == 0 || !own || (before && *before >= *own));
            before = own;
        }
        m_stage->press(Qt::Key_S);
        m_stage->press(Qt::Key_S);
        QCOMPARE(model().sortColumn(), -1);
        m_stage->press(Qt::Key_C);
        QCOMPARE(QGuiApplication::clipboard()->text(), label + u", Government: 2 held visits"_s);
        m_stage->press(Qt::Key_A, Qt::ControlModifier);
        m_stage->press(Qt::Key_C);
        QCOMPARE(QGuiApplication::clipboard()->text().trimmed().split(u'\n').size(), model().rowCount() + 1);
    }

    void followsProjectScopeAndFilter()
    {
        const qint64 before = page()->board().held;
        m_stage->navigation().go({.page = u"interlocutors"_s, .filter = u"kind:meeting"_s});
        QTRY_VERIFY(page()->board().held < before);
        QVERIFY(page()->board().held > 0);
        m_stage->navigation().go({.page = u"interlocutors"_s, .filter = u"organizations:zzzz"_s});
        QTRY_VERIFY(std::ranges::any_of(page()->findChildren<EmptyState *>(),
                                        [](const EmptyState *one) { return one->isVisible(); }));
        m_stage->navigation().go({.page = u"interlocutors"_s, .filter = u"nonsense:1"_s});
        QTRY_VERIFY(shows(u"nonsense"_s));
        m_stage->navigation().go({.page = u"interlocutors"_s, .filter = u"kind:meeting"_s});
        m_stage->session->surroundings().scope.setElection(SampleProject::id(u"election", u"az-2013-pres"));
        QTRY_VERIFY(!page()->board().lines.isEmpty());
        QTRY_COMPARE(page()->board().held, 0);
    }

private:
    [[nodiscard]] InterlocutorsPage *page() const
    {
        return qobject_cast<InterlocutorsPage *>(m_stage->session->window().currentPage());
    }
    [[nodiscard]] EvidenceTable &table() const { return *page()->findChild<EvidenceTable *>(); }
    [[nodiscard]] const EvidenceModel &model() const { return table().evidence(); }
    void goTo(const QString &mission, int column) const
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().row(row).evidence.place.id == mission)
                table().selectionModel()->setCurrentIndex(model().index(row, column),
                                                          QItemSelectionModel::ClearAndSelect);
        }
    }
    [[nodiscard]] bool shows(const QString &words) const
    {
        const auto labels = page()->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }

    GivenAnswers m_answers;
    std::unique_ptr<WindowStage> m_stage;
};

int main(int count, char **words)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    Application application(count, words);
    TestInterlocutors test;
    return QTest::qExec(&test, count, words);
}

#include "tst_interlocutors.moc"
