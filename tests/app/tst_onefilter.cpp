// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "models/exchange/sampleproject.h"
#include "models/records/filtertext.h"
#include "tests/support/givenanswers.h"
#include "tests/support/windowstage.h"
#include "views/analysis/comparisonpage.h"
#include "views/records/carriedfilterbar.h"
#include "views/records/filterbar.h"
#include "views/records/recordpage.h"
#include "views/records/recordtablemodel.h"
#include "views/shell/chip.h"
#include "views/shell/messagebar.h"
#include "views/shell/page.h"
#include "views/shell/scope.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

/// One filter goes along from page to page, in the real main window.
class TestOneFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<WindowStage>(m_answers);
        QVERIFY(m_stage->session->projects().openSample());
        m_stage->session->surroundings().scope.setElection(SampleProject::id(u"election", u"az-2024-pres"));
    }
    void cleanup() { m_stage.reset(); }

    void chipsStay()
    {
        m_stage->navigation().go({.page = u"list"_s, .type = u"mission"_s, .filter = u"state:concluded"_s});
        QTRY_VERIFY(m_stage->list());
        for (const char *page : {"comparison", "interlocutors", "wording", "figures"}) {
            m_stage->navigation().go({.page = QString::fromLatin1(page)});
            QTRY_VERIFY(bar());
            QCOMPARE(bar()->carried().type->key(), u"mission"_s);
            QCOMPARE(filterText(bar()->carried().filter), u"state:concluded"_s);
            QCOMPARE(bar()->findChildren<Chip *>().size(), 1);
        }
    }

    void backAndForwardKeepTheirOwn()
    {
        m_stage->navigation().go({.page = u"list"_s, .type = u"mission"_s, .filter = u"state:concluded"_s});
        m_stage->navigation().go({.page = u"interlocutors"_s});
        QTRY_VERIFY(bar());
        m_stage->navigation().go({.page = u"list"_s, .type = u"visit"_s, .filter = u"kind:meeting"_s});
        QTRY_VERIFY(m_stage->list());
        m_stage->navigation().back();
        QTRY_VERIFY(bar());
        QCOMPARE(filterText(bar()->carried().filter), u"state:concluded"_s);
    }

    void theListFollowsBack()
    {
        m_stage->navigation().go({.page = u"list"_s, .type = u"mission"_s, .filter = u"state:concluded"_s});
        m_stage->navigation().go({.page = u"interlocutors"_s});
        QTRY_VERIFY(bar());
        QLineEdit *text = bar()->bar()->textLine();
        text->setVisible(true);
        text->setText(QString());
        text->setFocus();
        m_stage->press(Qt::Key_Return);
        QTRY_VERIFY(bar()->carried().filter.isEverything());
        m_stage->navigation().go({.page = u"list"_s, .type = u"mission"_s});
        QTRY_VERIFY(m_stage->list());
        QVERIFY(m_stage->list()->carried().filter.isEverything());
    }

    void comparisonHandsOnItsMixedConditions()
    {
        m_stage->navigation().go({.page = u"comparison"_s, .filter = u"kind:preliminary_statement polarity<0"_s});
        QTRY_VERIFY(bar());
        m_stage->navigation().go({.page = u"wording"_s});
        QTRY_COMPARE(m_stage->navigation().current().page, u"wording"_s);
        QTRY_VERIFY(bar());
        QCOMPARE(bar()->carried().type->key(), u"claim"_s);
        QCOMPARE(filterText(bar()->carried().filter),
                 u"polarity<0 in:coding(in:statement(kind:preliminary_statement))"_s);
    }

    void otherTypeKeepsTheMeaning()
    {
        m_stage->navigation().go({.page = u"interlocutors"_s, .type = u"mission"_s, .filter = u"state:concluded"_s});
        QTRY_VERIFY(bar());
        QTRY_VERIFY(typeButton());
        QToolButton *types = typeButton();
        m_stage->whenAskedChoose(u"Visits"_s);
        types->setFocus();
        m_stage->press(Qt::Key_Space);
        QTRY_COMPARE(bar()->carried().type->key(), u"visit"_s);
        QCOMPARE(filterText(bar()->carried().filter), u"in:mission(state:concluded) or "
                                                      "has:visit_participant.visit(in:mission(state:concluded))"_s);
        QCOMPARE(m_stage->navigation().current().type, u"visit"_s);
    }

    void exportHoldsWhatTheListShows()
    {
        m_stage->navigation().go({.page = u"list"_s, .type = u"mission"_s, .filter = u"state:deployed"_s});
        QTRY_VERIFY(m_stage->list());
        QTRY_VERIFY(m_stage->list()->model().recordCount() > 0);
        const qint64 listed = m_stage->list()->model().recordCount();
        m_answers.file = m_stage->file(u"missions.csv"_s);
        m_stage->press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_stage->message().text.contains(u"missions.csv"_s));
        QFile file(m_answers.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), listed + 1);
        QVERIFY(lines.first().startsWith("id,title,"));
        QVERIFY(lines.first().trimmed().endsWith(",filter"));
        QVERIFY(lines.last().contains("state:deployed scope:@"));
        // A folder that is not there is told, and nothing is left behind.
        m_answers.file = m_stage->file(u"nowhere/missions.csv"_s);
        m_stage->press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_stage->message().text.contains(u"could not be written"_s));
    }

    void whatSaysNothingIsTold()
    {
        m_stage->navigation().go({.page = u"interlocutors"_s, .type = u"saved_filter"_s, .filter = u"name:x"_s});
        QTRY_VERIFY(bar());
        const auto told = [this] {
            const QList<QLabel *> labels = bar()->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [](const QLabel *label) {
                return label->isVisible() && label->text().contains(u"says nothing about visits");
            });
        };
        QTRY_VERIFY(told());
    }

private:
    [[nodiscard]] CarriedFilterBar *bar() const
    {
        Page *page = m_stage->session->window().currentPage();
        return page ? page->findChild<CarriedFilterBar *>() : nullptr;
    }
    [[nodiscard]] QToolButton *typeButton() const
    {
        for (QToolButton *button : bar()->findChildren<QToolButton *>()) {
            if (button->menu() && button->isVisible())
                return button;
        }
        return nullptr;
    }

    GivenAnswers m_answers;
    std::unique_ptr<WindowStage> m_stage;
};

int main(int count, char **words)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    Application application(count, words);
    TestOneFilter test;
    return QTest::qExec(&test, count, words);
}

#include "tst_onefilter.moc"
