// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/filtertext.h"
#include "tests/support/sampleworkspace.h"
#include "views/records/conditioneditor.h"
#include "views/records/fieldpicker.h"
#include "views/records/filterbar.h"
#include "views/shell/chip.h"
#include "views/shell/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

class TestFilterBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bar = std::make_unique<FilterBar>(m_theme, m_sample.workspace, requireRecordType(u"mission"));
        m_bar->resize(800, 60);
        m_bar->show();
    }

    void cleanup() { m_bar.reset(); }

    void chipsSayTheConditionInWords()
    {
        set(u"state:deployed present:2024-02..2024-03 not kind:? has:visit(state:held) not state:denied"_s);
        QStringList words;
        for (const Chip *chip : chips())
            words += chip->label() + u'|' + chip->value();
        QCOMPARE(words, (QStringList{u"State|Deployed"_s, u"Present|Feb 2024 to Mar 2024"_s, u"Kind|known"_s,
                                     u"Has|Visits (State: Held)"_s, u"State|not Denied"_s}));
    }

    void chipsWrapWhereTheyDoNotFit()
    {
        set(u"state:deployed present:2024-02..2024-03 not kind:? has:visit(state:held) not state:denied"_s);
        m_bar->resize(420, m_bar->heightForWidth(420));
        QCoreApplication::processEvents();
        QList<Chip *> all = chips();
        QVERIFY(all.last()->y() > all.first()->y());
        for (qsizetype i = 1; i < all.size(); ++i) {
            QVERIFY(!all[i]->geometry().intersects(all[i - 1]->geometry()));
            QVERIFY(all[i]->geometry().right() <= all[i]->parentWidget()->width());
        }
        QVERIFY(all.last()->parentWidget()->height() >= all.last()->geometry().bottom());
    }

    void theNextConditionCanAlwaysBeAdded()
    {
        set(u"state:deployed"_s);
        QCoreApplication::processEvents();
        QPushButton *add = nullptr;
        for (QPushButton *one : m_bar->findChildren<QPushButton *>())
            add = one->text() == u"Add filter"_s ? one : add;
        QVERIFY(add && add->isVisible());
        QVERIFY(add->x() > chips().first()->geometry().right());
    }

    void chipsGoByKey()
    {
        set(u"state:deployed kind:eom"_s);
        QSignalSpy changed(m_bar.get(), &FilterBar::filterChanged);
        QTest::keyClick(chips().first(), Qt::Key_Delete);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(filterText(m_bar->filter()), u"kind:eom"_s);
    }

    void aConditionIsAddedByKeys()
    {
        m_bar->addCondition();
        auto *picker = m_bar->findChild<FieldPicker *>();
        QVERIFY(picker);
        auto *line = picker->findChild<QLineEdit *>();
        QTest::keyClicks(line, u"stat"_s);
        QTest::keyClick(line, Qt::Key_Return);
        auto *editor = m_bar->findChild<ConditionEditor *>();
        QVERIFY(editor);
        auto *values = editor->findChild<QLineEdit *>();
        QTest::keyClicks(values, u"decl"_s);
        QTest::keyClick(values, Qt::Key_Return);
        QSignalSpy changed(m_bar.get(), &FilterBar::filterChanged);
        QTest::keyClick(values, Qt::Key_Return);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(filterText(m_bar->filter()), u"state:declined"_s);
    }

    void aChipOpensItsEditor()
    {
        set(u"kind:eom state:deployed"_s);
        QTest::keyClick(chips().last(), Qt::Key_Return);
        auto *editor = m_bar->findChild<ConditionEditor *>();
        QVERIFY(editor);
        QCOMPARE(filterText(editor->condition().filter()), u"state:deployed"_s);
    }

    void whatHasNoEditorIsEditedAsText()
    {
        set(u"kind:eom has:visit(state:held)"_s);
        QTest::keyClick(chips().last(), Qt::Key_Return);
        QVERIFY(m_bar->textLine()->isVisible());
        QCOMPARE(m_bar->textLine()->selectedText(), u"has:visit(state:held)"_s);
    }

    void textSaysWhereItIsWrong()
    {
        set({});
        QSignalSpy changed(m_bar.get(), &FilterBar::filterChanged);
        m_bar->textLine()->setText(u"kind:eom (state:deployed"_s);
        QTest::keyClick(m_bar->textLine(), Qt::Key_Return);
        QCOMPARE(changed.size(), 0);
        const QString told = m_bar->textLine()->accessibleDescription();
        QVERIFY2(told.startsWith(u"At character "_s), qPrintable(told));
        QTest::keyClick(m_bar->textLine(), Qt::Key_End);
        QTest::keyClicks(m_bar->textLine(), u")"_s);
        QCOMPARE(m_bar->textLine()->accessibleDescription(), QString());
        QTest::keyClick(m_bar->textLine(), Qt::Key_Return);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(chips().size(), 2);
    }

private:
    void set(const QString &text) { m_bar->setFilter(readFilter(text).filter); }

    QList<Chip *> chips() const
    {
        QList<Chip *> found;
        for (Chip *chip : m_bar->findChildren<Chip *>()) {
            if (!chip->isHidden())
                found.append(chip);
        }
        return found;
    }

    SampleWorkspace m_sample;
    Theme m_theme;
    std::unique_ptr<FilterBar> m_bar;
};

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
