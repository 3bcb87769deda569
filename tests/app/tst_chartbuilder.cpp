// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "models/exchange/sampleproject.h"
#include "models/storage/savedcharts.h"
#include "tests/support/givenanswers.h"
#include "tests/support/windowstage.h"
#include "views/analysis/chartbuilder.h"
#include "views/analysis/chartcanvas.h"
#include "views/analysis/chartform.h"
#include "views/analysis/chartgrid.h"
#include "views/analysis/chartspage.h"
#include "views/analysis/charttile.h"
#include "views/analysis/kindchooser.h"
#include "views/analysis/pathbutton.h"
#include "views/records/fieldpicker.h"
#include "views/shell/messagebar.h"
#include "views/shell/scope.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

/// The builder of charts in the real main window.
class TestChartBuilder : public QObject
{
    Q_OBJECT

private:
    GivenAnswers m_answers;
    std::unique_ptr<WindowStage> m_stage;

    [[nodiscard]] ChartsPage *page() const { return m_stage->session->window().findChild<ChartsPage *>(); }
    [[nodiscard]] ChartBuilder &builder() const { return *page()->builder(); }
    [[nodiscard]] SavedCharts charts() const { return SavedCharts(m_stage->workspace().store()); }
    [[nodiscard]] const ChartSpec &spec() const { return builder().tile()->canvas()->spec(); }

    template <class T>
    [[nodiscard]] T *named(const QString &name) const
    {
        for (T *one : builder().findChildren<T *>()) {
            if (one->accessibleName() == name && one->isVisibleTo(&builder()))
                return one;
        }
        return nullptr;
    }

    void choose(const QString &box, const QString &entry) const
    {
        auto *combo = named<QComboBox>(box);
        QVERIFY2(combo, qPrintable(box));
        const int index = combo->findText(entry);
        QVERIFY2(index >= 0, qPrintable(entry));
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
    }

    /// Opens the list of paths by its button and takes what is found by these words, by keys alone.
    void pick(const QString &button, const QString &words) const
    {
        auto *path = named<PathButton>(button);
        QVERIFY2(path, qPrintable(button));
        path->setFocus();
        m_stage->press(Qt::Key_Space);
        QTRY_VERIFY(m_stage->session->window().findChild<FieldPicker *>());
        auto *picker = m_stage->session->window().findChild<FieldPicker *>();
        auto *line = picker->findChild<QLineEdit *>();
        QTest::keyClicks(line, words);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!m_stage->session->window().findChild<FieldPicker *>());
    }

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<WindowStage>(m_answers);
        QVERIFY(m_stage->session->projects().openSample());
        m_stage->session->surroundings().scope.setElection({});
        m_stage->navigation().go({.page = u"charts"_s, .mode = u"new"_s});
        QTRY_VERIFY(page() && page()->isBuilding());
        QTRY_VERIFY(!spec().categories.empty());
    }
    void cleanup() { m_stage.reset(); }

    void drawsWhatIsChosen()
    {
        choose(u"Records"_s, u"Statements"_s);
        pick(u"By"_s, u"issued month"_s);
        QCOMPARE(builder().query().by, u"issued.month"_s);
        QTRY_COMPARE(spec().recordType, u"statement"_s);
        QVERIFY(builder().sentence().isEmpty());
        QTRY_VERIFY(!spec().explanation.isEmpty());
        pick(u"Split by"_s, u"verdict"_s);
        QTRY_VERIFY(spec().series.size() > 1);
        pick(u"Split by"_s, u"nothing"_s);
        QVERIFY(builder().query().split.isEmpty());
    }

    void kindsThatDoNotSuitSayWhy()
    {
        auto *kinds = builder().findChild<KindChooser *>();
        QToolButton *lines = kinds->button(ChartKind::Lines);
        QVERIFY(lines && !lines->isEnabled());
        QVERIFY(!lines->accessibleDescription().isEmpty());
        QVERIFY(lines->toolTip().contains(u"Lines"_s));
        QVERIFY(kinds->reasons().contains(KindChooser::kindName(ChartKind::Lines)));
        QVERIFY(kinds->button(ChartKind::Bars)->isEnabled());
        choose(u"Records"_s, u"Statements"_s);
        pick(u"By"_s, u"issued month"_s);
        QVERIFY(lines->isEnabled());
        lines->click();
        QTRY_VERIFY(spec().kind == ChartKind::Lines);
        // A kind that suits no longer gives way.
        pick(u"By"_s, u"kind"_s);
        QTRY_VERIFY(spec().kind != ChartKind::Lines);
    }

    void savesUndoesAndDeletes()
    {
        auto *title = named<QLineEdit>(u"Title of the chart"_s);
        title->setFocus();
        m_stage->type(u"Mine"_s);
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(charts().all().size(), 1);
        const QString id = charts().all().first().id;
        QTRY_COMPARE(builder().id(), id);
        QVERIFY(!builder().isChanged());
        QCOMPARE(m_stage->navigation().current().id, id);
        // Changed and kept in its place, then beside it.
        choose(u"Records"_s, u"Visits"_s);
        QVERIFY(builder().isChanged());
        builder().save();
        QTRY_VERIFY(!builder().isChanged());
        QCOMPARE(charts().all().size(), 1);
        builder().saveAsNew();
        QTRY_COMPARE(charts().all().size(), 2);
        QVERIFY(m_stage->workspace().undoNow());
        QTRY_COMPARE(charts().all().size(), 1);
        // What is seen of the chart that is gone stays, unsaved.
        QTRY_VERIFY(builder().id().isEmpty());
        QCOMPARE(builder().query().type, &requireRecordType(u"visit"));
        m_stage->navigation().go({.page = u"charts"_s, .id = id, .mode = u"saved"_s});
        QTRY_COMPARE(builder().id(), id);
        builder().remove();
        QTRY_VERIFY(charts().all().isEmpty());
        QTRY_VERIFY(!page()->isBuilding());
    }

    void unfinishedChartsSurviveLeaving()
    {
        choose(u"Records"_s, u"Visits"_s);
        named<QLineEdit>(u"Title of the chart"_s)->setFocus();
        m_stage->type(u"Half"_s);
        m_stage->navigation().go({.page = u"overview"_s});
        QTRY_VERIFY(!page()->isVisible());
        m_stage->navigation().go({.page = u"charts"_s});
        QTRY_VERIFY(page()->isVisible() && !page()->isBuilding());
        m_stage->navigation().go({.page = u"charts"_s, .mode = u"new"_s});
        QTRY_VERIFY(page()->isBuilding());
        QCOMPARE(builder().query().title, u"Half"_s);
        QCOMPARE(builder().query().type, &requireRecordType(u"visit"));
        builder().startOver();
        QCOMPARE(builder().query().title, QString());
    }

    void writesAndReadsFiles()
    {
        choose(u"Records"_s, u"Visits"_s);
        pick(u"By"_s, u"mission"_s);
        const ChartQuery before = builder().query();
        m_answers.file = m_stage->file(u"chart.json"_s);
        builder().exportQuery();
        QVERIFY(QFile::exists(m_answers.file));
        builder().startOver();
        QVERIFY(builder().query() != before);
        builder().importQuery();
        QCOMPARE(builder().query().by, before.by);
        QCOMPARE(builder().query().type, before.type);
        // What is no chart is told, and changes nothing.
        QFile broken(m_stage->file(u"broken.json"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("[1, 2");
        broken.close();
        m_answers.file = broken.fileName();
        const ChartQuery now = builder().query();
        builder().importQuery();
        QCOMPARE(builder().query(), now);
        const auto *message = builder().findChild<MessageBar *>();
        QCOMPARE(message->message().tone, Tone::Danger);
        QVERIFY(message->message().text.contains(u"broken.json"_s));
    }

    void everyControlIsNamedAndFits()
    {
        m_stage->session->window().resize(1024, 700);
        QTRY_VERIFY(m_stage->session->window().width() == 1024);
        for (QWidget *one : builder().findChildren<QWidget *>()) {
            if (one->focusPolicy() == Qt::NoFocus || !one->isVisible() || one->objectName().startsWith(u"qt_"_s))
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(one);
            const bool named = !one->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(named, one->metaObject()->className());
        }
        for (const QScrollArea *area : builder().findChildren<QScrollArea *>())
            QVERIFY2(area->widget()->width() <= area->viewport()->width(), "something is wider than its pane");
    }
};

int main(int count, char *words[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    Application application(count, words);
    TestChartBuilder test;
    return QTest::qExec(&test, count, words);
}

#include "tst_chartbuilder.moc"
