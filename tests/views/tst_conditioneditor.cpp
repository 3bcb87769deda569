// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/filtertext.h"
#include "tests/support/sampleworkspace.h"
#include "views/records/conditioneditor.h"
#include "views/shell/checklist.h"
#include "views/shell/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

class TestConditionEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_anchor.resize(400, 300);
        m_anchor.show();
    }

    void cleanup()
    {
        delete m_editor;
        m_text.clear();
    }

    void termsAreTicked()
    {
        open(u"mission"_s, u"kind:?"_s);
        sense(0);
        auto *list = m_editor->findChild<CheckList *>();
        QVERIFY(list);
        QTest::keyClicks(list->line(), u"needs"_s);
        QCOMPARE(list->list()->model()->rowCount(), 1);
        QTest::keyClick(list->line(), Qt::Key_Return); // Ticks, and empties the line …
        QCOMPARE(list->line()->text(), QString());
        QCOMPARE(list->checked().size(), 1);
        const QString first = list->checked().first();
        QTest::keyClick(list->line(), Qt::Key_Down);
        QTest::keyClick(list->list(), Qt::Key_Space);
        QTest::keyClick(list->line(), Qt::Key_Return); // … and the second Enter is the end.
        QVERIFY2(m_text.startsWith(u"kind:"_s) && m_text.contains(first), qPrintable(m_text));
        QTRY_VERIFY(!m_editor);
    }

    void choicesKeepWhatWasTicked()
    {
        open(u"mission"_s, u"state:deployed,declined"_s);
        QCOMPARE(m_editor->findChild<CheckList *>()->checked(), (QStringList{u"deployed"_s, u"declined"_s}));
        QTest::keyClick(m_editor->findChild<CheckList *>()->line(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_text, u"state:deployed,declined"_s);
    }

    void recordsAreFoundByTyping()
    {
        open(u"statement"_s, u"not issuers:x"_s); // A text, which stays beside records.
        auto *list = m_editor->findChild<CheckList *>();
        QTest::keyClicks(list->line(), u"odihr"_s);
        QTRY_VERIFY(list->list()->model()->rowCount() > 0 &&
                    list->list()->model()->index(0, 0).data().toString().contains(u"ODIHR"_s));
        QTest::keyClick(list->line(), Qt::Key_Return);
        QTest::keyClick(list->line(), Qt::Key_Return);
        QVERIFY2(m_text.startsWith(u"not issuers:x,@"_s), qPrintable(m_text));
    }

    void datesAreTypedFreely()
    {
        open(u"mission"_s, u"present:2024"_s);
        const QList<QLineEdit *> ends = m_editor->findChildren<QLineEdit *>();
        QCOMPARE(ends.size(), 2);
        ends[0]->clear();
        QTest::keyClicks(ends[0], u"5 Jan 2024"_s);
        ends[1]->selectAll();
        QTest::keyClicks(ends[1], u"02.2024"_s);
        QVERIFY(hasLabel(u"5 Jan 2024"_s));
        QVERIFY(hasLabel(u"Feb 2024"_s));
        QTest::keyClick(ends[1], Qt::Key_Return);
        QCOMPARE(m_text, u"present:2024-01-05..2024-02"_s);
    }

    void saysWhatIsNoDate()
    {
        open(u"mission"_s, u"present:2024"_s);
        auto *from = m_editor->findChildren<QLineEdit *>().first();
        from->selectAll();
        QTest::keyClicks(from, u"yesterdayish"_s);
        QTest::keyClick(from, Qt::Key_Return);
        QVERIFY(m_editor); // Nothing was taken.
        QCOMPARE(m_text, QString());
        QVERIFY(!button(u"Apply"_s)->isEnabled());
    }

    void numbersHaveTwoEnds()
    {
        open(u"mission"_s, u"team:10..20"_s);
        const QList<QLineEdit *> ends = m_editor->findChildren<QLineEdit *>();
        QCOMPARE(ends[0]->text(), u"10"_s);
        ends[1]->selectAll();
        QTest::keyClick(ends[1], Qt::Key_Delete);
        QTest::keyClick(ends[1], Qt::Key_Return);
        QCOMPARE(m_text, u"team:10.."_s);
    }

    void textIsContained()
    {
        open(u"mission"_s, u"title:x"_s);
        auto *line = m_editor->findChild<QLineEdit *>();
        line->selectAll();
        QTest::keyClicks(line, u"eom of"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(m_text, u"title:\"eom of\""_s);
    }

    void flagsAreYesOrNo()
    {
        open(u"election"_s, u"snap:yes"_s);
        auto *list = m_editor->findChild<CheckList *>();
        QCOMPARE(list->list()->model()->rowCount(), 2);
        QCOMPARE(list->checked(), QStringList{u"yes"_s});
        QTest::keyClick(list->line(), Qt::Key_Return);
        QCOMPARE(m_text, u"snap:yes"_s);
    }

    void knownAndNotKnownNeedNoValue()
    {
        open(u"mission"_s, u"state:deployed"_s);
        sense(2);
        QVERIFY(!m_editor->findChild<CheckList *>()->isEnabled());
        QTest::keyClick(button(u"Apply"_s), Qt::Key_Return);
        QCOMPARE(m_text, u"not state:?"_s);
        QTRY_VERIFY(!m_editor);
        open(u"mission"_s, u"state:deployed"_s);
        sense(3);
        QTest::keyClick(button(u"Apply"_s), Qt::Key_Return);
        QCOMPARE(m_text, u"state:?"_s);
    }

    void escapeLeavesAllAsItWas()
    {
        open(u"mission"_s, u"state:deployed"_s);
        QTest::keyClick(m_editor->findChild<CheckList *>()->line(), Qt::Key_Escape);
        QTRY_VERIFY(!m_editor);
        QCOMPARE(m_text, QString());
    }

private:
    void open(const QString &type, const QString &text)
    {
        m_text.clear();
        const auto start = SimpleCondition::of(readFilter(text).filter);
        QVERIFY(start);
        QVERIFY(ConditionEditor::canEdit(*start, requireRecordType(type)));
        m_editor = new ConditionEditor(m_theme, m_sample.workspace, requireRecordType(type), *start, &m_anchor);
        connect(m_editor, &ConditionEditor::accepted, this,
                [this] { m_text = filterText(m_editor->condition().filter()); });
        m_editor->openUnder(&m_anchor);
    }

    void sense(int place)
    {
        QList<QToolButton *> segments;
        for (QToolButton *one : m_editor->findChildren<QToolButton *>()) {
            if (one->property("role") == u"segment"_s)
                segments.append(one);
        }
        QTest::mouseClick(segments.value(place), Qt::LeftButton);
    }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : m_editor->findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    bool hasLabel(const QString &text) const
    {
        for (const QLabel *label : m_editor->findChildren<QLabel *>()) {
            if (label->text() == text)
                return true;
        }
        return false;
    }

    SampleWorkspace m_sample;
    Theme m_theme;
    QWidget m_anchor;
    QPointer<ConditionEditor> m_editor;
    QString m_text;
};

QTEST_MAIN(TestConditionEditor)
#include "tst_conditioneditor.moc"
