// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "models/exchange/sampleproject.h"
#include "tests/support/givenanswers.h"
#include "tests/support/windowstage.h"
#include "views/analysis/excerptcolumns.h"
#include "views/analysis/markedexcerpt.h"
#include "views/analysis/plaintable.h"
#include "views/analysis/wordingpage.h"
#include "views/shell/emptystate.h"
#include "views/shell/pagehead.h"
#include "views/shell/scope.h"
#include "views/shell/segmented.h"
#include "views/statements/readerpage.h"
#include "views/statements/readertext.h"
#include "views/statements/repeatedstrip.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

/// The page of repeated wording in the real main window.
class TestWording : public QObject
{
    Q_OBJECT

private:
    const QString m_formula = u"the election was held in an open and competitive manner in line with national law"_s;
    GivenAnswers m_answers;
    std::unique_ptr<WindowStage> m_stage;

    [[nodiscard]] WordingPage *page() const { return m_stage->session->window().findChild<WordingPage *>(); }
    [[nodiscard]] PlainTable &table() const { return *page()->findChild<PlainTable *>(); }
    [[nodiscard]] ExcerptColumns &places() const { return *page()->findChild<ExcerptColumns *>(); }

    void addText(const QString &statement, const QString &content)
    {
        const QString id = SampleProject::id(u"statement", statement);
        Record text(requireRecordType(u"statement_text"), m_stage->workspace().newId());
        text.setValue(u"statement", id);
        text.setValue(u"number", qint64(9));
        text.setValue(u"language", u"en"_s);
        text.setValue(u"standing", u"verbatim"_s);
        text.setValue(u"content", content);
        ChangeSet changes;
        changes.title = u"Add a text"_s;
        changes.insert(text);
        QVERIFY(m_stage->workspace().commitNow(changes));
    }

    void addTexts()
    {
        addText(u"s-ots"_s, u"In its view "_s + m_formula + u". It thanks the hosts."_s);
        addText(u"s-cis"_s, u"The mission concludes: "_s + m_formula.toUpper());
    }

    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        for (QPushButton *one : page()->findChildren<QPushButton *>()) {
            if (one->accessibleName() == name || one->text() == name)
                return one;
        }
        return nullptr;
    }

    void choose(const QString &tab)
    {
        auto *tabs = page()->findChild<Segmented *>();
        tabs->setCurrent(tab);
        Q_EMIT tabs->chosen(tab);
    }

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<WindowStage>(m_answers);
        QVERIFY(m_stage->session->projects().openSample());
        m_stage->session->surroundings().scope.setElection({});
    }
    void cleanup() { m_stage.reset(); }

    void saysThatSummariesAreLeftOut()
    {
        m_stage->press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(page());
        QTRY_VERIFY(page()->found().summaries > 20);
        QCOMPARE(page()->found().statementCount, 0);
        const auto empty = page()->findChildren<EmptyState *>();
        QTRY_VERIFY(std::ranges::any_of(empty, [](const EmptyState *one) { return one->isVisible(); }));
        const auto labels = page()->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"not compared"_s);
        }));
        QVERIFY(button(u"Compare summaries"_s)->isVisible());
        button(u"Compare summaries"_s)->click();
        QTRY_VERIFY(page()->found().statementCount > 20);
        QVERIFY(page()->query().summaries);
    }

    void showsPlacesSideBySide()
    {
        addTexts();
        m_stage->press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(page() && page()->found().passages.size() == 1);
        QTRY_VERIFY(table().hasFocus());
        QCOMPARE(table().model()->index(0, 0).data().toString().toLower(), m_formula);
        QCOMPARE(table().model()->index(0, 1).data().toString(), u"15"_s);
        QCOMPARE(table().model()->index(0, 2).data().toString(), u"2"_s);
        QTRY_COMPARE(places().content().columns.size(), 2);
        const auto excerpts = places().findChildren<MarkedExcerpt *>();
        QCOMPARE(excerpts.size(), 2);
        for (const MarkedExcerpt *excerpt : excerpts)
            QCOMPARE(excerpt->marked().toLower(), m_formula);
        m_stage->press(Qt::Key_C);
        QVERIFY(QGuiApplication::clipboard()->text().toLower().startsWith(m_formula));
    }

    void followsProjectScopeAndChoices()
    {
        addTexts();
        m_stage->press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(page() && page()->found().passages.size() == 1);
        addText(u"s-odihr-interim"_s, m_formula);
        QTRY_COMPARE(page()->found().passages.first().passage.statements, 3);
        QVERIFY(m_stage->workspace().undoNow());
        QTRY_COMPARE(page()->found().passages.first().passage.statements, 2);
        auto *least = page()->findChildren<QComboBox *>().last();
        least->setCurrentIndex(least->findData(20));
        Q_EMIT least->activated(least->currentIndex());
        QTRY_VERIFY(page()->found().passages.isEmpty());
        QCOMPARE(page()->found().statementCount, 2);
        least->setCurrentIndex(least->findData(8));
        Q_EMIT least->activated(least->currentIndex());
        QTRY_COMPARE(page()->found().passages.size(), 1);
        QVERIFY(!button(u"All elections"_s)->isVisible());
        m_stage->session->surroundings().scope.setElection(SampleProject::id(u"election", u"az-2013-pres"));
        QTRY_COMPARE(page()->found().statementCount, 0);
        QVERIFY(button(u"All elections"_s)->isVisible());
        button(u"All elections"_s)->click();
        QTRY_COMPARE(page()->found().passages.size(), 1);
    }

    void listsPairsAndStatements()
    {
        addTexts();
        m_stage->navigation().go({.page = u"wording"_s, .mode = u"pairs"_s});
        QTRY_VERIFY(page() && page()->found().wording.pairs.size() == 1);
        QCOMPARE(table().model()->rowCount(), 1);
        QCOMPARE(table().model()->index(0, 2).data().toString(), u"15"_s);
        QTRY_COMPARE(places().content().columns.size(), 2);
        QCOMPARE(places().content().columns[0].excerpts.size(), 1);
        choose(u"statements"_s);
        QCOMPARE(table().model()->rowCount(), 2);
        QTRY_COMPARE(places().content().columns.size(), 1);
        QVERIFY(places().content().columns[0].aside.startsWith(u"Also in: "_s));
    }

    void opensTheStatementAtThePlace()
    {
        addTexts();
        m_stage->press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(page() && page()->found().passages.size() == 1);
        QTRY_VERIFY(table().hasFocus());
        const PassagePlace place = page()->found().passages.first().passage.places.first();
        m_stage->press(Qt::Key_Return);
        QCOMPARE(m_stage->navigation().current().page, u"reader"_s);
        QCOMPARE(m_stage->navigation().current().id, place.statement);
        auto *reader = m_stage->session->window().findChild<ReaderPage *>();
        QVERIFY(reader);
        QTRY_COMPARE(reader->text().selection().length, place.span.length);
        QCOMPARE(reader->text().selection().start, place.span.start);
    }

    void marksRepeatedWordingInTheReader()
    {
        addTexts();
        addText(u"s-guam"_s, u"Nothing of the kind was said here, and nothing else either."_s);
        m_stage->navigation().go(
            {.page = u"reader"_s, .type = u"statement"_s, .id = SampleProject::id(u"statement", u"s-ots")});
        auto *reader = m_stage->session->window().findChild<ReaderPage *>();
        QTRY_VERIFY(reader->text().toPlainText().contains(m_formula));
        auto *strip = reader->findChild<RepeatedStrip *>();
        QTRY_VERIFY(reader->text().hasFocus());
        QVERIFY(!strip->isVisible());
        m_stage->press(Qt::Key_W);
        QVERIFY(strip->isVisible());
        QTRY_COMPARE(strip->passages().size(), 1);
        QVERIFY(strip->said().contains(u"1 passage"_s));
        m_stage->press(Qt::Key_W, Qt::ShiftModifier);
        QCOMPARE(reader->text().selection().length, m_formula.size());
        QVERIFY(strip->said().contains(u"Also in: "_s));
        // It follows to another statement.
        m_stage->navigation().go(
            {.page = u"reader"_s, .type = u"statement"_s, .id = SampleProject::id(u"statement", u"s-guam")});
        QTRY_VERIFY(strip->said().startsWith(u"No run of "_s));
        m_stage->press(Qt::Key_W);
        QVERIFY(!strip->isVisible());
    }
};

int main(int count, char **words)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    Application application(count, words);
    TestWording test;
    return QTest::qExec(&test, count, words);
}

#include "tst_wording.moc"
