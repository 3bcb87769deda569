// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sampleproject.h"
#include "models/settings.h"
#include "tests/support/testlooks.h"
#include "tests/support/testproject.h"
#include "views/records/agowords.h"
#include "views/records/detailpane.h"
#include "views/records/factlist.h"
#include "views/records/ledgerblock.h"
#include "views/records/sheetbutton.h"
#include "views/shell/linkbutton.h"
#include "views/shell/navigation.h"
#include "views/shell/scope.h"
#include "views/shell/sectionlabel.h"
#include "views/shell/surroundings.h"
#include "views/shell/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

class TestDetailPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(wearTestLooks(m_theme));
        const Result<ChangeSet> sample = SampleProject().build();
        QVERIFY(sample);
        QVERIFY(m_project.workspace.commitNow(*sample));
        m_eom = SampleProject::id(u"mission", u"odihr-eom-2024");
    }

    void init()
    {
        m_navigation.clear();
        m_pane = std::make_unique<DetailPane>(m_surroundings);
        m_pane->resize(340, 800);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }

    void cleanup() { m_pane.reset(); }

    void showsNothingAtFirst()
    {
        QVERIFY(!m_pane->sheet().isValid());
        QVERIFY(!button(u"Edit"_s)->isVisible());
    }

    void showsARecord()
    {
        show(m_eom);
        const QStringList words = texts();
        QVERIFY(words.contains(u"ODIHR EOM"_s));
        QVERIFY2(words.contains(u"from 29 Dec 2023  E−40"_s), qPrintable(words.join(u'|')));
        QVERIFY(words.contains(u"256"_s) && words.contains(u"266"_s));
        QVERIFY(words.filter(u"Preferred: 256."_s).size() == 1);
        QVERIFY(words.filter(QRegularExpression(u"^Edited .* by Tester$"_s)).size() == 1);
        QVERIFY(!link(u"OSCE/ODIHR"_s)->accessibleDescription().isEmpty());
        QVERIFY(section(u"Statements"_s));
        QVERIFY(section(u"Sources"_s));
    }

    void keepsMarkUpAsWords()
    {
        const QString id = m_project.add(u"person"_s, {{u"name"_s, u"<b>Bold</b> & co"_s}});
        show(id);
        const auto labels = m_pane->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && !label->text().isEmpty())
                QVERIFY2(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()),
                         qPrintable(label->text()));
        }
        QVERIFY(texts().contains(u"<b>Bold</b> & co"_s));
    }

    void leadsToWhatItNames()
    {
        show(m_eom);
        QSignalSpy moved(&m_navigation, &Navigation::moved);
        SheetButton *organisation = link(u"OSCE/ODIHR"_s);
        organisation->setFocus();
        QTest::keyClick(organisation, Qt::Key_Return);
        QCOMPARE(moved.size(), 1);
        const Location there = m_navigation.current();
        QCOMPARE(there.page, u"list"_s);
        QCOMPARE(there.type, u"organization"_s);
        QCOMPARE(there.id, SampleProject::id(u"organization", u"odihr"));

        show(SampleProject::id(u"organization", u"odihr"));
        linkButton(u"Across all elections"_s)->click();
        QCOMPARE(m_navigation.current().page, u"organization"_s);
        const auto all = std::ranges::find_if(m_pane->sheet().groups, [](const SheetGroup &group) {
            return group.count > group.rows.size() && !group.filter.isEmpty();
        });
        QVERIFY(all != m_pane->sheet().groups.end());
        linkButton(u"All %1"_s.arg(all->count))->click();
        QCOMPARE(m_navigation.current().filter, all->filter);
        QCOMPARE(m_navigation.current().type, all->type);
    }

    void walksByTabWithinThePane()
    {
        show(m_eom);
        button(u"Edit"_s)->setFocus();
        QWidgetList seen;
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            seen += QApplication::focusWidget();
        }
        QVERIFY(std::ranges::any_of(seen, [](QWidget *one) { return qobject_cast<SheetButton *>(one); }));
        QVERIFY(std::ranges::any_of(seen, [](QWidget *one) { return qobject_cast<QRadioButton *>(one); }));
        const auto controls = m_pane->findChildren<QAbstractButton *>();
        for (const QAbstractButton *control : controls)
            QVERIFY2(!control->isVisible() || !control->accessibleName().isEmpty() || !control->text().isEmpty(),
                     control->metaObject()->className());
    }

    void showsEmptyFieldsWhenAsked()
    {
        show(m_eom);
        LinkButton *toggle = linkButton(u"Show empty fields"_s);
        QVERIFY(!texts().contains(u"Composition"_s));
        QTest::keyClick(toggle, Qt::Key_Space);
        QVERIFY(texts().contains(u"Composition"_s));
        QCOMPARE(toggle->text(), u"Hide empty fields"_s);
    }

    void marksUnsourcedAndAbsentFacts()
    {
        const QString id = m_project.add(u"place"_s, {{u"name"_s, u"Nowhere"_s}, {u"country"_s, u"AZ"_s}});
        m_project.add(u"absence"_s, {{u"subject"_s, id}, {u"field"_s, u"kind"_s}, {u"state"_s, u"searched"_s}});
        show(id);
        QVERIFY(texts().contains(u"unsourced"_s));
        QVERIFY(texts().contains(u"Searched, not found"_s));
        const QString source = m_project.add(u"source"_s, {{u"title"_s, u"Atlas"_s}});
        QSignalSpy shown(m_pane.get(), &DetailPane::shown);
        m_project.add(
            u"citation"_s,
            {{u"subject"_s, id}, {u"source"_s, source}, {u"field"_s, u"country"_s}, {u"states"_s, u"Elsewhere"_s}});
        QTRY_VERIFY(!texts().contains(u"unsourced"_s)); // It follows the workspace by itself.
        QVERIFY(texts().contains(u"Atlas states: Elsewhere"_s));
    }

    void prefersAFigureWithAReason()
    {
        show(m_eom);
        const auto figures = measure(u"team_size"_s).figures;
        const auto other = std::ranges::find(figures, u"266"_s, &SheetFigure::value);
        QRadioButton *choice = radio(u"Prefer 266"_s);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Space);
        auto *reason = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(reason);
        QTest::keyClick(reason, Qt::Key_Escape); // Thought better of it.
        QVERIFY(radio(u"Prefer 256"_s)->isChecked());
        QVERIFY(!reason->isVisible());

        QTest::keyClick(choice, Qt::Key_Space);
        QTest::keyClicks(reason, u"Counted by the commission"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_VERIFY(m_project.workspace.store().record(other->figure.id).value(u"preferred").truth());
        QCOMPARE(m_project.workspace.store().record(other->figure.id).value(u"preferred_reason").text(),
                 u"Counted by the commission"_s);
        QTRY_VERIFY(texts().filter(u"Preferred: 266. Counted by the commission"_s).size() == 1);
        QVERIFY(std::ranges::count_if(measure(u"team_size"_s).figures,
                                      [](const SheetFigure &one) { return one.figure.preferred; }) == 1);
        QVERIFY(m_project.workspace.undoNow());
        QTRY_VERIFY(radio(u"Prefer 256"_s)->isChecked());
    }

    void opensFormHistoryAndDelete()
    {
        show(m_eom);
        QTest::keyClick(button(u"Edit"_s), Qt::Key_Space);
        QCOMPARE(m_navigation.current().page, u"form"_s);
        QCOMPARE(m_navigation.current().id, m_eom);
        linkButton(u"History"_s)->click();
        QCOMPARE(m_navigation.current().page, u"history"_s);
        QSignalSpy deletion(m_pane.get(), &DetailPane::deleteRequested);
        const QMenu *menu = qobject_cast<QToolButton *>(button(u"More"_s))->menu();
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            if (action->text() == u"Delete"_s)
                action->trigger();
            if (action->text() == u"Duplicate"_s) {
                action->trigger();
                QCOMPARE(m_navigation.current().mode, u"duplicate"_s);
            }
        }
        QCOMPARE(deletion.size(), 1);
        QCOMPARE(deletion.first().first().toStringList(), QStringList{m_eom});
    }

    void showsOnlyTheLastOfManyAsked()
    {
        QSignalSpy shown(m_pane.get(), &DetailPane::shown);
        const QList<Record> all = m_project.workspace.store().records(requireRecordType(u"statement"));
        for (const Record &one : all)
            m_pane->showRecord(one.id());
        QTRY_COMPARE(m_pane->sheet().id, all.last().id());
        QVERIFY2(shown.size() < 4, qPrintable(QString::number(shown.size())));
        m_pane->showRecord({});
        QVERIFY(!m_pane->sheet().isValid());
    }

    void tellsHowLongAgo_data()
    {
        QTest::addColumn<QString>("then");
        QTest::addColumn<QString>("words");
        QTest::newRow("now") << u"2024-02-07T11:59:30Z"_s << u"just now"_s;
        QTest::newRow("clock behind") << u"2024-02-07T12:00:30Z"_s << u"just now"_s;
        QTest::newRow("minutes") << u"2024-02-07T11:57:00Z"_s << u"3 minute(s) ago"_s;
        QTest::newRow("hours") << u"2024-02-07T09:00:00Z"_s << u"3 hour(s) ago"_s;
        QTest::newRow("yesterday") << u"2024-02-06T10:05:00Z"_s << u"yesterday at 10:05"_s;
        QTest::newRow("long ago") << u"2023-12-29T10:05:00Z"_s << u"on 29 Dec 2023"_s;
        QTest::newRow("no date") << u""_s << QString();
    }

    void tellsHowLongAgo()
    {
        QFETCH(QString, then);
        QFETCH(QString, words);
        QCOMPARE(agoWords(QDateTime::fromString(then, Qt::ISODate),
                          QDateTime::fromString(u"2024-02-07T12:00:00Z"_s, Qt::ISODate), QLocale()),
                 words);
    }

private:
    void show(const QString &id)
    {
        m_pane->showRecord(id);
        QTRY_COMPARE(m_pane->sheet().id, id);
    }
    SheetMeasure measure(const QString &key)
    {
        const QList<SheetMeasure> all = m_pane->sheet().measures;
        const auto found = std::ranges::find(all, key, &SheetMeasure::key);
        return found == all.end() ? SheetMeasure() : *found;
    }
    QStringList texts() const
    {
        QStringList words;
        const auto labels = m_pane->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                words += label->text();
        }
        return words;
    }
    template <class Control>
    Control *named(const QString &name) const
    {
        const auto all = m_pane->findChildren<Control *>();
        for (Control *one : all) {
            if (one->accessibleName().startsWith(name) || one->text().startsWith(name))
                return one;
        }
        return nullptr;
    }
    QToolButton *button(const QString &name) const { return named<QToolButton>(name); }
    SheetButton *link(const QString &name) const { return named<SheetButton>(name); }
    LinkButton *linkButton(const QString &name) const { return named<LinkButton>(name); }
    QRadioButton *radio(const QString &name) const { return named<QRadioButton>(name); }
    bool section(const QString &title) const
    {
        const auto all = m_pane->findChildren<SectionLabel *>();
        return std::ranges::any_of(all, [&](const SectionLabel *one) { return one->text() == title; });
    }

    TestProject m_project;
    Theme m_theme;
    Settings m_settings{m_project.folder() + u"/settings.ini"_s};
    Scope m_scope{m_project.workspace, m_settings};
    Navigation m_navigation;
    Surroundings m_surroundings{m_project.workspace, m_settings, m_theme, m_scope, m_navigation};
    QString m_eom;
    std::unique_ptr<DetailPane> m_pane;
};

QTEST_MAIN(TestDetailPane)
#include "tst_detailpane.moc"
