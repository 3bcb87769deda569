// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "models/exchange/sampleproject.h"
#include "tests/support/givenanswers.h"
#include "tests/support/windowstage.h"
#include "views/analysis/boardfoot.h"
#include "views/analysis/boardmodel.h"
#include "views/analysis/boardtable.h"
#include "views/analysis/claimcolumns.h"
#include "views/analysis/comparisonpage.h"
#include "views/analysis/opposedlist.h"
#include "views/analysis/picturemenu.h"
#include "views/shell/emptystate.h"
#include "views/shell/scope.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

/// The comparison board in the real main window, by keys alone.
class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<WindowStage>(m_answers);
        QVERIFY(m_stage->session->projects().openSample());
        m_stage->session->surroundings().scope.setElection(SampleProject::id(u"election", u"az-2024-pres"));
        m_stage->press(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(page());
        QTRY_VERIFY(model().rowCount() > 12);
        QTRY_VERIFY(table().hasFocus());
    }
    void cleanup() { m_stage.reset(); }

    void modelKeepsTheRules()
    {
        const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        BoardModel &board = model();
        board.setSwapped(true);
        QCOMPARE(board.rowCount(), board.board().columns.size() + 1);
        QCOMPARE(board.columnCount(), board.board().lines.size() + 2);
        board.setSwapped(false);
        board.setSaying(BoardModel::Saying::Words);
        for (int row = 0; row < board.rowCount(); ++row) {
            for (int column = 0; column < board.columnCount(); ++column) {
                QVERIFY(!board.index(row, column).data(Qt::AccessibleTextRole).toString().isEmpty());
                QVERIFY(!board.index(row, column).data().toString().isEmpty());
            }
        }
        board.setBoard({});
        QCOMPARE(board.rowCount(), 0);
    }

    void exportsWhatIsShown()
    {
        QTemporaryDir folder;
        auto *menu = page()->findChild<PictureMenu *>();
        QVERIFY(menu);
        QString target;
        menu->setPathChooser([&](QWidget *, const QString &, const QString &) { return target; });
        QSignalSpy done(menu, &PictureMenu::done);
        const auto saved = [&](const QString &name, PictureFormat format) {
            target = folder.filePath(name);
            menu->save(format);
            QFile file(target);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray board = saved(u"board.csv"_s, PictureFormat::Csv);
        const qsizetype cells = model().board().lines.size() * model().board().columns.size();
        QCOMPARE(board.count("\r\n"), 1 + cells);
        QVERIFY(saved(u"board.svg"_s, PictureFormat::Svg).contains("Source: project"));
        m_stage->navigation().go({.page = u"comparison"_s, .mode = u"opposed"_s});
        QTRY_VERIFY(!page()->findChild<OpposedList *>()->rows().isEmpty());
        const qsizetype pairs = page()->findChild<OpposedList *>()->rows().size();
        QCOMPARE(saved(u"opposed.csv"_s, PictureFormat::Csv).count("\r\n"), 1 + pairs);
        QVERIFY(saved(u"opposed.pdf"_s, PictureFormat::Pdf).startsWith("%PDF"));
        QCOMPARE(done.size(), 4);
        for (const QList<QVariant> &one : std::as_const(done))
            QVERIFY(one.first().value<PictureWritten>().ok);
    }

    void divergenceStaysInSight()
    {
        auto *foot = page()->findChild<BoardFoot *>();
        const int last = model().rowCount() - 1;
        QVERIFY(foot->isVisible());
        for (int row = 0; row <= last; ++row) {
            QCOMPARE(foot->isRowHidden(row), row != last);
            QCOMPARE(table().isRowHidden(row), row == last);
        }
        for (int column = 0; column < model().columnCount(); ++column)
            QCOMPARE(foot->columnWidth(column), table().columnWidth(column));
    }

    void opensTheStatementOfACell()
    {
        // It stands where missions are furthest apart, on one that has claims.
        const QModelIndex first = table().currentIndex();
        QVERIFY(model().cell(first));
        QVERIFY(model().cell(first)->claims() > 0);
        m_stage->press(Qt::Key_Return);
        QCOMPARE(m_stage->navigation().current().page, u"reader"_s);
        QVERIFY(!m_stage->navigation().current().id.isEmpty());
    }

    void showsTheClaimsBehindACell()
    {
        QTRY_VERIFY(claims().columns().size() >= 2);
        const QModelIndex current = table().currentIndex();
        const QString own = model().board().lines[model().line(current)].label;
        const auto shown = std::ranges::find(claims().columns(), own, &ClaimColumns::Column::title);
        QVERIFY(shown != claims().columns().end());
        QCOMPARE(shown->claims.size() + shown->further, model().cell(current)->claims());
        for (const BoardClaim &claim : shown->claims) {
            QVERIFY(!claim.proposition.isEmpty());
            QVERIFY(!claim.sources.isEmpty());
        }
        std::optional<double> before;
        for (const ClaimColumns::Column &column : claims().columns()) {
            const auto line = std::ranges::find(model().board().lines, column.title, &BoardLine::label);
            const std::optional<double> mean = line->cells[model().column(current)].mean();
            QVERIFY(!before || *before <= *mean);
            before = mean;
        }
    }

    void spacePinsTheColumn()
    {
        const int column = model().column(table().currentIndex());
        m_stage->press(Qt::Key_Space);
        m_stage->press(Qt::Key_Right);
        QVERIFY(model().column(table().currentIndex()) != column);
        QCOMPARE(model().markedColumn(), column);
        QVERIFY(heading().contains(model().board().columns[column].label));
        m_stage->press(Qt::Key_Left);
        m_stage->press(Qt::Key_Space);
        m_stage->press(Qt::Key_Right);
        QVERIFY(model().markedColumn() != column);
    }

    void copiesCells()
    {
        m_stage->press(Qt::Key_C);
        QCOMPARE(QGuiApplication::clipboard()->text(), model().spoken(table().currentIndex()));
        QVERIFY(QGuiApplication::clipboard()->text().contains(u": mean −"_s) ||
                QGuiApplication::clipboard()->text().contains(u": mean +"_s));
        m_stage->press(Qt::Key_A, Qt::ControlModifier);
        m_stage->press(Qt::Key_C);
        const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
        QCOMPARE(lines.size(), model().rowCount() + 1);
        QCOMPARE(lines.first().count(u'\t'), model().columnCount() - 1);
    }

    void followsProjectScopeAndFilter()
    {
        const qint64 before = model().board().claims;
        const QString claim = m_stage->workspace().store().records(requireRecordType(u"claim")).first().id();
        ChangeSet changes;
        changes.title = u"Delete a claim"_s;
        for (const Record &one :
             m_stage->workspace().store().recordsWhere(requireRecordType(u"claim_yardstick"), u"claim", claim))
            changes.remove(one);
        for (const Record &one :
             m_stage->workspace().store().recordsWhere(requireRecordType(u"anchor"), u"claim", claim))
            changes.remove(one);
        changes.remove(m_stage->workspace().store().record(claim));
        QVERIFY(m_stage->workspace().commitNow(changes));
        QTRY_COMPARE(model().board().claims, before - 1);
        QVERIFY(m_stage->workspace().undoNow());
        QTRY_COMPARE(model().board().claims, before);

        m_stage->navigation().go({.page = u"comparison"_s, .filter = u"kind:interim_report"_s});
        QTRY_VERIFY(model().board().claims < before);
        QVERIFY(model().board().claims > 0);
        m_stage->navigation().go({.page = u"comparison"_s, .filter = u"title:zzzz"_s});
        QTRY_COMPARE(model().board().claims, 0);
        m_stage->session->surroundings().scope.setElection(SampleProject::id(u"election", u"az-2013-pres"));
        QTRY_VERIFY(std::ranges::none_of(model().board().lines, [](const BoardLine &line) {
            return line.id == SampleProject::id(u"mission", u"ots-2024");
        }));
    }

    void saysWhyAFilterDoesNotSuit()
    {
        m_stage->navigation().go({.page = u"comparison"_s, .filter = u"nonsense:1"_s});
        QTRY_VERIFY(std::ranges::any_of(page()->findChildren<QLabel *>(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"nonsense"_s);
        }));
    }

    void listsOpposedClaims()
    {
        m_stage->navigation().go({.page = u"comparison"_s, .mode = u"opposed"_s});
        auto *list = page()->findChild<OpposedList *>();
        QTRY_VERIFY(!list->rows().isEmpty());
        for (const OpposedRow &row : list->rows()) {
            QCOMPARE(row.critical.theme, row.positive.theme);
            QVERIFY(*row.positive.polarity - *row.critical.polarity >= 2);
        }
        QTRY_COMPARE(claims().columns().size(), 2);
        QTRY_VERIFY(list->hasFocus());
        m_stage->press(Qt::Key_Down);
        m_stage->press(Qt::Key_Return);
        QCOMPARE(m_stage->navigation().current().page, u"reader"_s);
    }

    void showsYardsticksAndElections()
    {
        m_stage->navigation().go({.page = u"comparison"_s, .mode = u"yardsticks"_s});
        QTRY_COMPARE(model().board().query.columns, BoardQuery::Columns::Yardsticks);
        QVERIFY(std::ranges::any_of(model().board().columns,
                                    [](const BoardColumn &one) { return one.label == u"National law"; }));
        m_stage->navigation().go(
            {.page = u"comparison"_s, .id = SampleProject::id(u"organization", u"odihr"), .mode = u"board"_s});
        QTRY_COMPARE(model().board().query.rows, BoardQuery::Rows::Elections);
        QVERIFY(model().board().lines.size() > 1);
    }

    void saysWhenNothingIsCoded()
    {
        Record election(requireRecordType(u"election"), m_stage->workspace().newId());
        election.setValue(u"title", u"By-election"_s);
        election.setValue(u"country", u"AZ"_s);
        election.setValue(u"voting_day", u"2025-03-02"_s);
        ChangeSet changes;
        changes.title = u"Add an election"_s;
        changes.insert(election);
        QVERIFY(m_stage->workspace().commitNow(changes));
        m_stage->session->surroundings().scope.setElection(election.id());
        QTRY_VERIFY(std::ranges::any_of(page()->findChildren<EmptyState *>(),
                                        [](const EmptyState *one) { return one->isVisible(); }));
    }

private:
    [[nodiscard]] ComparisonPage *page() const
    {
        return qobject_cast<ComparisonPage *>(m_stage->session->window().currentPage());
    }
    [[nodiscard]] BoardTable &table() const { return *page()->findChild<BoardTable *>(); }
    [[nodiscard]] BoardModel &model() const { return *page()->findChild<BoardModel *>(); }
    [[nodiscard]] ClaimColumns &claims() const { return *page()->findChild<ClaimColumns *>(); }
    [[nodiscard]] QString heading() const
    {
        QStringList texts;
        const auto labels = page()->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->property("role") == u"heading"_s && label->isVisible())
                texts += label->text();
        }
        return texts.join(u' ');
    }

    GivenAnswers m_answers;
    std::unique_ptr<WindowStage> m_stage;
};

int main(int count, char **words)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    Application application(count, words);
    TestComparison test;
    return QTest::qExec(&test, count, words);
}

#include "tst_comparison.moc"
