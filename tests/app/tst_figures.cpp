// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "models/exchange/sampleproject.h"
#include "tests/support/givenanswers.h"
#include "tests/support/windowstage.h"
#include "views/analysis/figurecard.h"
#include "views/analysis/figurespage.h"
#include "views/analysis/plaintable.h"
#include "views/analysis/seriesstrip.h"
#include "views/shell/scope.h"
#include "views/shell/segmented.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

/// The page of figures in the real main window.
class TestFigures : public QObject
{
    Q_OBJECT

private:
    GivenAnswers m_answers;
    std::unique_ptr<WindowStage> m_stage;

    [[nodiscard]] FiguresPage *page() const { return m_stage->session->window().findChild<FiguresPage *>(); }
    [[nodiscard]] PlainTable &table() const { return *page()->findChild<PlainTable *>(); }
    [[nodiscard]] QList<FigureCard *> cards() const
    {
        QList<FigureCard *> found = page()->findChildren<FigureCard *>();
        found.removeIf([](const FigureCard *card) { return !card->isVisible(); });
        return found;
    }

    void choose(const QString &record, const QString &measure)
    {
        const QList<ListedMeasure> &rows = page()->list().rows;
        const auto row = std::ranges::find_if(
            rows, [&](const ListedMeasure &one) { return one.subject == record && one.measureLabel == measure; });
        QVERIFY(row != rows.end());
        table().setCurrentRow(int(row - rows.begin()));
        QTRY_COMPARE(page()->detail().listed.subject, record);
        QTRY_COMPARE(page()->detail().listed.measureLabel, measure);
    }

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<WindowStage>(m_answers);
        QVERIFY(m_stage->session->projects().openSample());
        m_stage->session->surroundings().scope.setElection({});
        m_stage->press(Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(page() && page()->list().all > 50);
        QTRY_VERIFY(table().hasFocus());
    }
    void cleanup() { m_stage.reset(); }

    void standsOnAConflict()
    {
        QVERIFY(page()->list().conflicts > 0);
        QTRY_VERIFY(page()->detail().listed.conflict);
        QTRY_VERIFY(cards().size() >= 2);
        auto *kinds = page()->findChild<Segmented *>();
        kinds->setCurrent(u"conflicts"_s);
        Q_EMIT kinds->chosen(u"conflicts"_s);
        QTRY_COMPARE(page()->list().rows.size(), page()->list().conflicts);
    }

    void prefersAndSplitsInPlace()
    {
        const QString mission = SampleProject::id(u"mission", u"odihr-eom-2024");
        choose(mission, u"Team size"_s);
        QTRY_COMPARE(cards().size(), 3);
        FigureCard *other = nullptr;
        for (FigureCard *card : cards())
            other = card->figure().value == u"266"_s ? card : other;
        QVERIFY(other);
        const QString id = other->figure().figure.id;
        other->findChild<QPushButton *>()->setFocus();
        for (QPushButton *button : other->findChildren<QPushButton *>()) {
            if (button->accessibleName() == u"Prefer 266"_s)
                button->click();
        }
        QVERIFY(other->isAncestorOf(m_stage->session->window().focusWidget()));
        m_stage->type(u"Counted by the commission"_s);
        m_stage->press(Qt::Key_Return);
        const Store &store = m_stage->workspace().store();
        QTRY_VERIFY(store.record(id).value(u"preferred").truth());
        QCOMPARE(store.record(id).value(u"preferred_reason").text(), u"Counted by the commission"_s);
        // The others stay in sight, and so does their range.
        QTRY_VERIFY(page()->detail().measure.summaryText.startsWith(u"266 (256–266"_s));
        QTRY_COMPARE(cards().size(), 3);
        QVERIFY(m_stage->workspace().undoNow());
        QTRY_VERIFY(page()->detail().measure.summaryText.startsWith(u"256 (256–266"_s));
        // Another scope tells them apart.
        QTRY_COMPARE(cards().size(), 3);
        for (FigureCard *card : cards())
            other = card->figure().figure.id == id ? card : other;
        auto *scope = other->findChild<QLineEdit *>();
        scope->setFocus();
        m_stage->type(u"With local staff"_s);
        m_stage->press(Qt::Key_Return);
        QTRY_COMPARE(store.record(id).value(u"scope").text(), u"With local staff"_s);
        QTRY_VERIFY(!page()->detail().listed.conflict);
        QVERIFY(m_stage->workspace().undoNow());
        QTRY_VERIFY(page()->detail().listed.conflict);
    }

    void drawsSeriesOfSeveralDates()
    {
        choose(SampleProject::id(u"election", u"az-2024-pres"), u"International observers"_s);
        QTRY_VERIFY(!page()->findChildren<SeriesStrip *>().isEmpty());
        QTRY_VERIFY(page()->findChild<SeriesStrip *>()->accessibleName().contains(u"2024"_s));
    }

    void saysWhatStationsCanBear()
    {
        const QList<ListedMeasure> &rows = page()->list().rows;
        const auto row = std::ranges::find(rows, u"Polling stations visited"_s, &ListedMeasure::measureLabel);
        QVERIFY(row != rows.end());
        table().setCurrentRow(int(row - rows.begin()));
        QTRY_VERIFY(page()->detail().coverage.contains(u"Not a random sample"_s));
    }

    void opensTheRecord()
    {
        const QString mission = SampleProject::id(u"mission", u"odihr-eom-2024");
        choose(mission, u"Team size"_s);
        m_stage->press(Qt::Key_Return);
        QCOMPARE(m_stage->navigation().current().type, u"mission"_s);
        QCOMPARE(m_stage->navigation().current().id, mission);
    }
};

int main(int count, char **words)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    Application application(count, words);
    TestFigures test;
    return QTest::qExec(&test, count, words);
}

#include "tst_figures.moc"
