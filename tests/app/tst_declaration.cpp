// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "models/exchange/sampleproject.h"
#include "tests/support/givenanswers.h"
#include "tests/support/windowstage.h"
#include "views/records/declarationpage.h"
#include "views/records/declarationrow.h"
#include "views/records/editors/optionpopup.h"
#include "views/records/recordpage.h"
#include "views/records/recordrow.h"
#include "views/records/rowlist.h"
#include "views/shell/linkbutton.h"

#include <QApplication>
#include <QComboBox>
#include <QTest>

#include <algorithm>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

/// The Declaration of Principles sheet of a mission in the real main window, by keys alone.
class TestDeclaration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<WindowStage>(m_answers);
        QVERIFY(m_stage->session->projects().openSample());
        m_stage->workspace().setAuthor(u"Researcher"_s);
        open(u"ots-2024"_s);
    }
    void cleanup() { m_stage.reset(); }

    void showsWhatTheSampleHolds()
    {
        open(u"odihr-eom-2024"_s);
        QCOMPARE(page()->sheet().coder, u"Sample coder"_s);
        QCOMPARE(page()->sheet().answered(), 3);
        QCOMPARE(answerOf(1), u"Yes"_s);
        QVERIFY(!page()->sheet().points[1].citations.isEmpty());
        QCOMPARE(answerOf(0), QString());
        QVERIFY(page()->rows()[0]->accessibleName().endsWith(u"not yet answered"_s));
    }

    void answersByKeysWithOneUndoEach()
    {
        QCOMPARE(page()->sheet().coder, u"Researcher"_s);
        QCOMPARE(page()->sheet().answered(), 0);
        const QList<Qt::Key> keys{Qt::Key_Y, Qt::Key_P, Qt::Key_N, Qt::Key_I};
        const QStringList expected{u"Yes"_s, u"Partly"_s, u"No"_s, u"No information"_s};
        for (int place = 0; place < keys.size(); ++place) {
            QTRY_VERIFY(page()->rows()[place]->hasFocus());
            m_stage->press(keys[place]);
            QTRY_COMPARE(answerOf(place), expected[place]);
            m_stage->press(Qt::Key_Down);
        }
        // Not knowing is an answer, not answering is none.
        QCOMPARE(page()->sheet().answered(), 4);
        QCOMPARE(answerOf(4), QString());
        m_stage->press(Qt::Key_Up);
        QTRY_VERIFY(page()->rows()[3]->hasFocus());
        m_stage->press(Qt::Key_Delete);
        QTRY_COMPARE(page()->sheet().answered(), 3);
        m_stage->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(answerOf(3), u"No information"_s);
        m_stage->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(answerOf(3), QString());
        m_stage->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(page()->sheet().answered(), 2);
        QCOMPARE(m_stage->workspace().store().records(requireRecordType(u"declaration_finding")).size(), 3 + 2);
    }

    void takesFastKeys()
    {
        for (const Qt::Key key : {Qt::Key_Y, Qt::Key_P, Qt::Key_Delete, Qt::Key_N, Qt::Key_I, Qt::Key_P})
            m_stage->press(key);
        QTRY_COMPARE(answerOf(0), u"Partly"_s);
        QTRY_COMPARE(m_stage->workspace().undoTitle(), u"Invitation and guaranteed access: Partly"_s);
        QCOMPARE(m_stage->workspace().store().records(requireRecordType(u"declaration_finding")).size(), 3 + 1);
        QVERIFY(m_stage->message().text.isEmpty());
    }

    void changesAnAnswerInPlace()
    {
        m_stage->press(Qt::Key_Y);
        QTRY_COMPARE(answerOf(0), u"Yes"_s);
        const QString id = page()->sheet().points[0].finding.id();
        m_stage->press(Qt::Key_Right);
        QTRY_COMPARE(answerOf(0), u"Partly"_s);
        QCOMPARE(page()->sheet().points[0].finding.id(), id); // One finding for each mission, point and coder.
        QVERIFY(page()->sheet().points[0].finding.value(u"coder").text() == page()->sheet().coderId);
    }

    void keepsANoteAndASource()
    {
        m_stage->press(Qt::Key_N);
        QTRY_COMPARE(answerOf(0), u"No"_s);
        m_stage->press(Qt::Key_Return);
        m_stage->type(u"Nothing was said of it"_s);
        m_stage->press(Qt::Key_S, Qt::AltModifier);
        QTRY_COMPARE(page()->sheet().points[0].finding.value(u"note").text(), u"Nothing was said of it"_s);
        RowList *sources = page()->rows()[0]->sources();
        QVERIFY(sources);
        QVERIFY(sources->emptyRow()->isAncestorOf(m_stage->session->window().focusWidget()));
        m_stage->type(u"Turan"_s);
        QTRY_VERIFY(std::ranges::any_of(QApplication::allWidgets(), [](const QWidget *one) {
            return one->isVisible() && qobject_cast<const OptionPopup *>(one);
        }));
        m_stage->press(Qt::Key_Return);
        page()->rows()[1]->setFocus();
        QTRY_COMPARE(page()->sheet().points[0].citations.size(), 1);
        QCOMPARE(page()->sheet().points[0].citations[0].now.value(u"subject").text(),
                 page()->sheet().points[0].finding.id());
        // Taking the answer back takes its sources along, and one undo brings both back.
        page()->rows()[0]->setFocus();
        m_stage->press(Qt::Key_Delete);
        QTRY_COMPARE(answerOf(0), QString());
        m_stage->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(page()->sheet().points[0].citations.size(), 1);
        QCOMPARE(page()->sheet().points[0].finding.value(u"note").text(), u"Nothing was said of it"_s);
    }

    void showsWhatOthersFound()
    {
        m_stage->press(Qt::Key_Y);
        QTRY_COMPARE(answerOf(0), u"Yes"_s);
        auto *coders = page()->findChild<QComboBox *>();
        coders->setFocus();
        coders->setCurrentText(u"Sample coder"_s);
        Q_EMIT coders->activated(coders->currentIndex());
        QTRY_COMPARE(page()->sheet().coder, u"Sample coder"_s);
        QCOMPARE(page()->sheet().answered(), 0);
        QCOMPARE(page()->sheet().points[0].others, QStringList(u"Researcher: Yes"_s));
    }

    void isReachedFromTheListOfMissions()
    {
        m_stage->navigation().go(
            {.page = u"list"_s, .type = u"mission"_s, .id = SampleProject::id(u"mission", u"cis-2024")});
        QTRY_VERIFY(m_stage->list());
        QTRY_VERIFY(std::ranges::any_of(m_stage->list()->findChildren<LinkButton *>(), [](const LinkButton *link) {
            return link->isVisible() && link->text() == u"Declaration of Principles";
        }));
        m_stage->press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_stage->navigation().current().page, u"declaration"_s);
        QCOMPARE(m_stage->navigation().current().id, SampleProject::id(u"mission", u"cis-2024"));
    }

private:
    void open(const QString &mission)
    {
        const QString id = SampleProject::id(u"mission", mission);
        m_stage->navigation().go({.page = u"declaration"_s, .type = u"mission"_s, .id = id});
        QTRY_VERIFY(page());
        QTRY_COMPARE(page()->sheet().mission, id);
        QCOMPARE(page()->rows().size(), 10);
        QTRY_VERIFY(page()->rows().first()->hasFocus());
    }
    [[nodiscard]] DeclarationPage *page() const
    {
        return qobject_cast<DeclarationPage *>(m_stage->session->window().currentPage());
    }
    [[nodiscard]] QString answerOf(int place) const
    {
        const DeclarationPoint &point = page()->sheet().points[place];
        return point.finding.isValid() ? m_stage->workspace().store().label(point.finding.value(u"answer").text())
                                       : QString();
    }

    GivenAnswers m_answers;
    std::unique_ptr<WindowStage> m_stage;
};

int main(int count, char **words)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    Application application(count, words);
    TestDeclaration test;
    return QTest::qExec(&test, count, words);
}

#include "tst_declaration.moc"
