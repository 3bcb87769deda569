// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "tests/support/givenanswers.h"
#include "tests/support/windowstage.h"
#include "views/codebook/codebookpage.h"
#include "views/codebook/importpanel.h"
#include "views/codebook/issuepanel.h"
#include "views/codebook/mergepanel.h"
#include "views/codebook/newtermpanel.h"
#include "views/codebook/queueview.h"
#include "views/codebook/splittable.h"
#include "views/codebook/splitview.h"
#include "views/codebook/termeditor.h"
#include "views/codebook/termlist.h"
#include "views/codebook/useslist.h"
#include "views/codebook/usespanel.h"
#include "views/records/editors/fieldeditor.h"
#include "views/shell/emptystate.h"
#include "views/shell/messagebar.h"
#include "views/statements/readerpage.h"

#include <QAbstractItemModelTester>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

/// The codebook in the real main window, by keys alone.
class TestCodebookPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<WindowStage>(m_answers);
        QVERIFY(m_stage->session->projects().openSample());
        open();
    }
    void cleanup() { m_stage.reset(); }

    void showsVocabulariesAndTerms()
    {
        QCOMPARE(page()->vocabulary(), u"theme"_s);
        QVERIFY(terms().rows().size() > 40);
        QCOMPARE(terms().rows().first().digit, u"1"_s);
        QVERIFY(std::ranges::any_of(terms().rows(), [](const TermListModel::Row &row) { return row.count != u"0"; }));
        const QAbstractItemModelTester tester(terms().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        page()->vocabularyList().setFocus();
        m_stage->press(Qt::Key_Down);
        QCOMPARE(page()->vocabulary(), u"stage"_s);
        QVERIFY(terms().rows().size() < 40);
    }

    void storesAFieldWhenItIsLeft()
    {
        const QString id = terms().currentId();
        write(u"definition", u"What the law says."_s);
        QVERIFY(!m_stage->workspace().undoTitle().contains(u"Definition"_s));
        m_stage->press(Qt::Key_Escape);
        QTRY_VERIFY(m_stage->workspace().undoTitle().contains(u"Definition"_s));
        QCOMPARE(held(id, u"definition"), u"What the law says."_s);
        QVERIFY(terms().hasFocus());
        m_stage->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(held(id, u"definition") != u"What the law says."_s);
        QTRY_COMPARE(page()->editor()->findChild<FieldEditor *>(u"definition"_s)->value().text(),
                     held(id, u"definition"));
    }

    void keepsADraftOfWhatIsTyped()
    {
        const QString id = terms().currentId();
        const QString before = held(id, u"label_en");
        write(u"label_en", {});
        m_stage->press(Qt::Key_Escape);
        QCOMPARE(held(id, u"label_en"), before);
        page()->leave();
        const QString path = m_stage->workspace().path();
        m_stage->restart();
        m_stage->session->projects().openPath(path);
        open();
        QTRY_COMPARE(terms().currentId(), id);
        QTRY_VERIFY(message().action == u"Discard"_s);
        QVERIFY(page()->editor()->isChanged());
        QMetaObject::invokeMethod(page()->findChild<MessageBar *>(), "acted");
        QVERIFY(!page()->editor()->isChanged());
        QCOMPARE(page()->editor()->findChild<FieldEditor *>(u"label_en"_s)->value().text(), before);
    }

    void movesATermByKeys()
    {
        const QString first = terms().currentId();
        m_stage->press(Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(terms().rows().first().id != first);
        QCOMPARE(terms().currentId(), first);
        m_stage->press(Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(terms().rows().first().id, first);
    }

    void dragsATermAmongItsSiblings()
    {
        const QList<TermListModel::Row> rows = terms().rows();
        int second = 1;
        while (rows[second].depth > 0)
            ++second;
        // The first branch before itself, behind itself, behind the next ones, at the end.
        QCOMPARE(terms().stepTo(0), 0);
        QCOMPARE(terms().stepTo(second), 0);
        QCOMPARE(terms().stepTo(second + 1), 1);
        QCOMPARE(terms().stepTo(int(rows.size())), int(std::ranges::count(rows, 0, &TermListModel::Row::depth)) - 1);
        QCOMPARE(terms().stepTo(int(rows.size()) + 1), 0);
        // A child stays under its parent.
        terms().setCurrentId(rows[2].id);
        QCOMPARE(terms().stepTo(1), -1);
        QCOMPARE(terms().stepTo(second), second - 3);
        QCOMPARE(terms().stepTo(second + 1), 0);
        QCOMPARE(terms().stepTo(0), 0);
        Q_EMIT terms().shiftRequested(terms().stepTo(second));
        QTRY_COMPARE(terms().rows()[second - 1].id, rows[2].id);
        page()->focusSearch();
        m_stage->type(u"law"_s);
        QCOMPARE(terms().dragDropMode(), QAbstractItemView::NoDragDrop);
    }

    void addsAndRemovesATerm()
    {
        const qsizetype before = terms().rows().size();
        m_stage->press(Qt::Key_Insert);
        auto *panel = page()->findChild<NewTermPanel *>();
        QTRY_VERIFY(panel && panel->isVisible());
        QTest::keyClicks(panel->findChild<QLineEdit *>(), u"Observer safety"_s);
        QTest::keyClick(panel->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE(terms().rows().size(), before + 1);
        QTRY_COMPARE(held(terms().currentId(), u"key"), u"observer_safety"_s);
        m_stage->activate();
        terms().setFocus();
        m_stage->press(Qt::Key_Delete);
        QTRY_COMPARE(terms().rows().size(), before);
    }

    void keepsATermThatIsUsed()
    {
        const auto used = std::ranges::find_if(
            terms().rows(), [](const TermListModel::Row &row) { return row.count != u"0" && row.depth > 0; });
        terms().setCurrentId(used->id);
        m_stage->press(Qt::Key_Delete);
        QVERIFY(message().text.contains(u"is used by"_s));
        QVERIFY(!held(terms().currentId(), u"key").isEmpty());
        m_stage->press(Qt::Key_U);
        auto *panel = page()->findChild<UsesPanel *>();
        QVERIFY(panel);
        QTRY_VERIFY(panel->list()->count() > 1);
        QTest::keyClick(panel->list(), Qt::Key_Return);
        QTRY_COMPARE(m_stage->navigation().current().page, u"reader"_s);
    }

    void mergesChosenTerms()
    {
        const qsizetype before = terms().rows().size();
        const QString first = terms().currentId();
        m_stage->press(Qt::Key_M);
        QVERIFY(message().text.contains(u"Choose the terms"_s));
        m_stage->press(Qt::Key_Down, Qt::ShiftModifier);
        m_stage->press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(terms().chosenIds().size(), 3);
        m_stage->press(Qt::Key_M);
        auto *panel = page()->findChild<MergePanel *>();
        QVERIFY(panel);
        auto *button = panel->findChild<QPushButton *>();
        QTRY_VERIFY(button->isEnabled());
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_COMPARE(terms().rows().size(), before - 2);
        QTRY_COMPARE(terms().currentId(), first);
        QVERIFY(held(first, u"include_rule").contains(u"Also what was “Electoral law”: "_s));
        m_stage->activate();
        m_stage->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(terms().rows().size(), before);
    }

    void splitsATermClaimByClaim()
    {
        const qsizetype before = terms().rows().size();
        const auto used =
            std::ranges::find_if(terms().rows(), [](const TermListModel::Row &row) { return row.count.toInt() > 2; });
        const QString id = used->id;
        terms().setCurrentId(id);
        m_stage->press(Qt::Key_S);
        QTRY_VERIFY(page()->splitView().isVisible());
        m_stage->type(u"First part"_s);
        m_stage->press(Qt::Key_Return);
        SplitTable &table = page()->splitView().table();
        QTRY_VERIFY(table.uses().size() > 2);
        QVERIFY(table.hasFocus());
        const QString claim = table.uses().first().record;
        m_stage->press(Qt::Key_3);
        QVERIFY(table.decisions().isEmpty());
        m_stage->press(Qt::Key_1);
        m_stage->press(Qt::Key_0);
        QCOMPARE(table.decisions().size(), 2);
        press(u"Split"_s);
        QTRY_COMPARE(terms().rows().size(), before + 1);
        QVERIFY(!page()->splitView().isVisible());
        QVERIFY(held(id, u"exclude_rule").contains(u"Not what is “First part”."_s));
        const QString moved = held(claim, u"theme");
        QCOMPARE(held(moved, u"key"), u"first_part"_s);
        QVERIFY(m_stage->workspace().undoNow());
        QTRY_COMPARE(terms().rows().size(), before);
        QCOMPARE(held(claim, u"theme"), id);
    }

    void readsAndWritesFiles()
    {
        m_answers.file = m_stage->file(u"codebook.csv"_s);
        m_stage->whenAskedChoose(u"Export all vocabularies as CSV…"_s);
        files();
        QVERIFY(message().text.contains(u"was written"_s));
        const QString id = terms().currentId();
        const QString label = held(id, u"label_en");
        write(u"label_en", u"Renamed"_s);
        m_stage->press(Qt::Key_Escape);
        QTRY_COMPARE(held(id, u"label_en"), u"Renamed"_s);
        QTRY_COMPARE(terms().rows().first().text, u"Renamed"_s);
        m_stage->whenAskedChoose(u"Import CSV or QDC…"_s);
        files();
        auto *panel = page()->findChild<ImportPanel *>();
        QVERIFY(panel);
        QCOMPARE(panel->findChild<QListWidget *>()->item(0)->text(),
                 u"Changed: %1 (Theme): English label"_s.arg(label));
        QTest::keyClick(panel->findChild<QPushButton *>(), Qt::Key_Space);
        QTRY_COMPARE(held(id, u"label_en"), label);

        m_answers.file = m_stage->file(u"codebook.qdc"_s);
        m_stage->whenAskedChoose(u"Export this vocabulary as QDC…"_s);
        files();
        QFile qdc(m_answers.file);
        QVERIFY(qdc.open(QIODevice::ReadWrite));
        QVERIFY(qdc.readAll().contains("urn:QDA-XML:codebook:1.0"));
        QVERIFY(qdc.resize(qdc.size() / 2));
        qdc.close();
        m_stage->whenAskedChoose(u"Import CSV or QDC…"_s);
        files();
        QVERIFY(message().text.contains(u"was not imported"_s));

        m_answers.file = m_stage->file(u"codebook.pdf"_s);
        m_stage->whenAskedChoose(u"Print the codebook of coding as PDF…"_s);
        files();
        QTRY_VERIFY(message().text.contains(u"codebook.pdf"_s));
        QVERIFY(QFileInfo(m_answers.file).size() > 10'000);
    }

    void issuesAVersionAndLooksAgain()
    {
        const auto used =
            std::ranges::find_if(terms().rows(), [](const TermListModel::Row &row) { return row.count.toInt() > 1; });
        terms().setCurrentId(used->id);
        write(u"definition", u"Something else."_s);
        m_stage->press(Qt::Key_Escape);
        QTRY_VERIFY(page()->state().pending.startsWith(u"Changed: "_s));
        QVERIFY(page()->queue().rows().isEmpty());
        m_stage->navigation().go({.page = u"codebook"_s, .mode = u"queue"_s});
        m_stage->activate();
        press(u"Versions…"_s);
        auto *panel = page()->findChild<IssuePanel *>();
        QTRY_VERIFY(panel && panel->isVisible());
        QCOMPARE(panel->findChild<QLineEdit *>()->text(), u"1.1"_s);
        QTest::keyClick(panel->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(page()->queue().rows().size() > 1);
        const qsizetype queued = page()->queue().rows().size();
        QVERIFY(page()->state().pending.isEmpty());
        m_stage->activate();
        page()->queue().setFocus();
        const QString claim = page()->queue().currentClaim();
        m_stage->press(Qt::Key_L);
        QTRY_COMPARE(page()->queue().rows().size(), queued - 1);
        QCOMPARE(held(claim, u"codebook"), page()->state().newest());
        const QString next = page()->queue().currentClaim();
        m_stage->press(Qt::Key_Return);
        QTRY_COMPARE(m_stage->navigation().current().page, u"reader"_s);
        auto *reader = qobject_cast<ReaderPage *>(m_stage->session->window().currentPage());
        QVERIFY(reader);
        QTRY_VERIFY(reader->desk().claim() && reader->desk().claim()->claim.id() == next);
        m_stage->navigation().back();
        QTRY_VERIFY(page());
        press(u"Mark all"_s);
        QTRY_VERIFY(page()->queue().rows().isEmpty());
        QVERIFY(m_stage->workspace().undoNow());
        QTRY_COMPARE(page()->queue().rows().size(), queued - 1);
    }

    void searchesTerms()
    {
        page()->focusSearch();
        m_stage->type(u"comission"_s);
        QTRY_VERIFY(terms().rows().isEmpty());
        QVERIFY(std::ranges::any_of(page()->findChildren<EmptyState *>(),
                                    [](const EmptyState *one) { return one->isVisible(); }));
        m_stage->press(Qt::Key_Escape);
        QTRY_VERIFY(terms().rows().size() > 40);
        m_stage->type(u"commission"_s);
        QTRY_VERIFY(!terms().rows().isEmpty() && terms().rows().size() < 40);
    }

    void emptyVocabularySaysSo()
    {
        m_stage->navigation().go({.page = u"codebook"_s, .filter = u"tag"_s});
        QTRY_COMPARE(page()->vocabulary(), u"tag"_s);
        if (terms().rows().isEmpty())
            QVERIFY(std::ranges::any_of(page()->findChildren<EmptyState *>(),
                                        [](const EmptyState *one) { return one->isVisible(); }));
    }

    void readOnlyChangesNothing()
    {
        const QString path = m_stage->workspace().path();
        m_stage->workspace().close();
        QVERIFY(m_stage->workspace().open(path, Access::ReadOnly));
        open();
        const QString first = terms().rows().first().id;
        QVERIFY(!message().text.isEmpty());
        m_stage->press(Qt::Key_Down, Qt::AltModifier);
        m_stage->press(Qt::Key_Delete);
        m_stage->press(Qt::Key_Insert);
        QVERIFY(!page()->findChild<NewTermPanel *>());
        QCOMPARE(terms().rows().first().id, first);
        QCOMPARE(terms().currentId(), first);
    }

private:
    void open()
    {
        m_stage->activate();
        m_stage->press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(page());
        QTRY_VERIFY(!terms().rows().isEmpty());
        QTRY_VERIFY(terms().hasFocus());
    }
    void write(QStringView field, const QString &text)
    {
        page()->editor()->focusField(field);
        m_stage->press(Qt::Key_A, Qt::ControlModifier);
        if (text.isEmpty())
            m_stage->press(Qt::Key_Delete);
        else
            m_stage->type(text);
    }
    void files() const
    {
        m_stage->activate();
        for (QToolButton *button : page()->findChildren<QToolButton *>()) {
            if (button->accessibleName() == u"Import, export, print")
                button->click();
        }
        m_stage->activate();
    }
    void press(const QString &text) const
    {
        for (QPushButton *button : page()->findChildren<QPushButton *>()) {
            if ((button->text() == text || button->accessibleName() == text) && button->isVisible())
                return button->click();
        }
        QFAIL("no such button");
    }
    [[nodiscard]] CodebookPage *page() const
    {
        return qobject_cast<CodebookPage *>(m_stage->session->window().currentPage());
    }
    [[nodiscard]] TermList &terms() const { return page()->termList(); }
    [[nodiscard]] Message message() const { return page()->findChild<MessageBar *>()->message(); }
    [[nodiscard]] QString held(const QString &id, QStringView field) const
    {
        const Record record = m_stage->workspace().store().record(id);
        return record.isValid() ? record.value(field).text() : QString();
    }

    GivenAnswers m_answers;
    std::unique_ptr<WindowStage> m_stage;
};

int main(int count, char **words)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    Application application(count, words);
    TestCodebookPage test;
    return QTest::qExec(&test, count, words);
}
#include "tst_codebookpage.moc"
