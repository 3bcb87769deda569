// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/codelist.h"
#include "tests/support/testproject.h"
#include "views/records/bulkform.h"
#include "views/records/bulkrow.h"
#include "views/records/recordrow.h"
#include "views/records/rowlist.h"
#include "views/shell/messagebar.h"
#include "views/shell/theme.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

namespace {

// A shown form over three missions of one election.
struct Stage
{
    Stage()
    {
        election =
            project.add(u"election"_s,
                        {{u"title"_s, u"Presidential"_s}, {u"country"_s, u"AZ"_s}, {u"voting_day"_s, u"2024-02-07"_s}});
        for (int i = 0; i < 3; ++i)
            ids += project.add(u"mission"_s, {{u"title"_s, u"Mission %1"_s.arg(i)},
                                              {u"election"_s, election},
                                              {u"state"_s, i == 0 ? u"deployed"_s : u"invited"_s}});
        form.resize(900, 700);
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        form.activateWindow();
        form.open(requireRecordType(u"mission"), ids);
    }
    QString value(int index, QStringView field)
    {
        return project.workspace.store().record(ids[index]).value(field).text();
    }
    void type(QStringView field, const QString &text)
    {
        QWidget *control = form.row(field)->editor().control();
        control->setFocus();
        QTest::keyClicks(control, text);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(form.focusWidget() ? form.focusWidget() : &form, key, modifiers);
    }

    TestProject project;
    Theme theme;
    CodeList countries = CodeList::countries();
    CodeList languages = CodeList::languages();
    QString election;
    QStringList ids;
    BulkForm form{theme, project.workspace, countries, languages};
};

} // namespace

class TestBulkPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesAsItIsUntilChosen();
    void saysWhatTheyHold();
    void typingSetsAndCtrlEnterSaves();
    void clearingWhatIsNeededIsRefused();
    void clearsAndCounts();
    void choicesSayThatTheyAreLeft();
    void dateThatIsNone();
    void nothingToDoIsSaid();
    void tagMadeInPlace();
    void tagsTakenAway();
    void choicesStayWhenComingBack();
    void tabReachesEveryField();
    void escapeLeaves();
    void readOnlyShowsOnly();
};

void TestBulkPage::leavesAsItIsUntilChosen()
{
    Stage stage;
    QVERIFY(stage.form.change().isEmpty());
    QCOMPARE(stage.form.title(), u"Edit 3 missions"_s);
    for (const Field &field : requireRecordType(u"mission").fields) {
        if (field.isStored())
            QVERIFY2(stage.form.row(field.key()), field.name);
    }
    QCOMPARE(stage.form.row(u"title")->choice().findText(u"Clear"_s), -1);
}

void TestBulkPage::saysWhatTheyHold()
{
    Stage stage;
    QTRY_COMPARE(stage.form.row(u"state")->now(), u"Now: several values"_s);
    QCOMPARE(stage.form.row(u"election")->now(), u"Now in all: Presidential"_s);
    QCOMPARE(stage.form.row(u"present")->now(), u"Now: blank in all"_s);
}

void TestBulkPage::typingSetsAndCtrlEnterSaves()
{
    Stage stage;
    QSignalSpy saved(&stage.form, &BulkForm::saved);
    stage.type(u"present", u"4-8 Feb 2024"_s);
    QCOMPARE(stage.form.row(u"present")->choice().currentText(), u"Set to this"_s);
    stage.type(u"composition", u"Doğruluq"_s.left(2)); // Only Latin-1 can be typed by key here.
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(saved.first().first().toLongLong(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(stage.value(i, u"present"), u"2024-02-04/2024-02-08"_s);
        QCOMPARE(stage.value(i, u"title"), u"Mission %1"_s.arg(i));
    }
    QVERIFY(stage.project.workspace.undoTitle().startsWith(u"Edit 3 missions: "_s));
    QVERIFY(stage.project.workspace.undoNow().ok());
    for (int i = 0; i < 3; ++i)
        QVERIFY(stage.value(i, u"present").isEmpty());
    QVERIFY(stage.form.change().isEmpty());
}

void TestBulkPage::clearingWhatIsNeededIsRefused()
{
    Stage stage;
    // A needed field offers no "Clear"; a value that is chosen and then emptied leaves it as it is.
    stage.type(u"title", u"x"_s);
    QCOMPARE(stage.form.change().values.value(u"title"_s).text(), u"x"_s);
    stage.press(Qt::Key_Backspace);
    QVERIFY(stage.form.change().isEmpty());
    QCOMPARE(stage.form.row(u"title")->choice().currentText(), u"Leave as it is"_s);
}

void TestBulkPage::clearsAndCounts()
{
    Stage stage;
    BulkRow *state = stage.form.row(u"state");
    state->choice().setFocus();
    QTest::keyClicks(&state->choice(), u"C"_s);
    QCOMPARE(state->choice().currentText(), u"Clear"_s);
    Q_EMIT state->choice().activated(state->choice().currentIndex());
    QVERIFY(stage.form.change().values.value(u"state"_s, Value(1)).isBlank());
    QSignalSpy saved(&stage.form, &BulkForm::saved);
    stage.form.save();
    QTRY_COMPARE(saved.count(), 1);
    for (int i = 0; i < 3; ++i)
        QVERIFY(stage.value(i, u"state").isEmpty());
}

void TestBulkPage::choicesSayThatTheyAreLeft()
{
    Stage stage;
    BulkRow *counted = stage.form.row(u"counted_in_parent"_s);
    const auto segment = [&](const QString &text) {
        for (QAbstractButton *button : counted->editor().findChildren<QAbstractButton *>()) {
            if (button->text() == text)
                return button;
        }
        return static_cast<QAbstractButton *>(nullptr);
    };
    QVERIFY(segment(u"As it is"_s)->isChecked());
    QVERIFY(!segment(u"Not filled in"_s)->isChecked());
    QVERIFY(!counted->chosen());
    segment(u"Not filled in"_s)->click();
    QCOMPARE(counted->choice().currentText(), u"Clear"_s);
    QVERIFY(counted->chosen() && counted->chosen()->isBlank());
    segment(u"Yes"_s)->click();
    QCOMPARE(counted->choice().currentText(), u"Set to this"_s);
    QCOMPARE(counted->chosen()->text(), u"yes"_s);
    segment(u"As it is"_s)->click();
    QCOMPARE(counted->choice().currentText(), u"Leave as it is"_s);
    QVERIFY(stage.form.change().isEmpty());
    // The list beside it says the same.
    counted->choice().setCurrentText(u"Clear"_s);
    Q_EMIT counted->choice().activated(counted->choice().currentIndex());
    QVERIFY(segment(u"Not filled in"_s)->isChecked());
    counted->choice().setCurrentText(u"Leave as it is"_s);
    Q_EMIT counted->choice().activated(counted->choice().currentIndex());
    QVERIFY(segment(u"As it is"_s)->isChecked());
}

void TestBulkPage::dateThatIsNone()
{
    Stage stage;
    stage.type(u"present", u"40 Feb 2024"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!stage.form.row(u"present")->editor().shownFinding().isEmpty());
    QCOMPARE(stage.form.focusWidget(), stage.form.row(u"present")->editor().control());
    QVERIFY(stage.value(0, u"present").isEmpty());
    stage.form.discard();
    QVERIFY(stage.form.row(u"present")->editor().shownFinding().isEmpty());
}

void TestBulkPage::nothingToDoIsSaid()
{
    Stage stage;
    stage.form.save();
    QVERIFY(stage.form.messages().message().text.startsWith(u"Nothing is chosen yet"_s));
    QSignalSpy saved(&stage.form, &BulkForm::saved);
    for (int i = 0; i < 3; ++i)
        stage.project.set(stage.ids[i], u"present"_s, u"2024-02"_s);
    stage.type(u"present", u"Feb 2024"_s);
    stage.form.save();
    QTRY_VERIFY(stage.form.messages().message().text.startsWith(u"All of them"_s));
    QCOMPARE(saved.count(), 0);
}

void TestBulkPage::tagMadeInPlace()
{
    Stage stage;
    FieldEditor *tag = stage.form.list(u"tag")->emptyRow()->fields().editor(u"tag");
    tag->control()->setFocus();
    QTest::keyClicks(tag->control(), u"Baku trip"_s);
    QTest::keyClick(tag->control(), Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(stage.form.change().attached.size(), 1);
    QCOMPARE(stage.form.change().created.size(), 1);
    QSignalSpy saved(&stage.form, &BulkForm::saved);
    stage.form.save();
    QTRY_VERIFY2(saved.count() == 1, qPrintable(stage.form.messages().message().text));
    const Store &store = stage.project.workspace.store();
    QVERIFY(!store.termId(u"tag"_s, u"baku_trip"_s).isEmpty());
    for (const QString &id : stage.ids)
        QCOMPARE(store.recordsWhere(requireRecordType(u"tag"), u"subject", id).size(), 1);
    QVERIFY(stage.project.workspace.undoNow().ok());
    QVERIFY(store.termId(u"tag"_s, u"baku_trip"_s).isEmpty());
}

void TestBulkPage::tagsTakenAway()
{
    Stage stage;
    const QString term = stage.project.add(
        u"term"_s, {{u"vocabulary"_s, u"tag"_s}, {u"key"_s, u"old"_s}, {u"label_en"_s, u"Old & gone"_s}});
    stage.project.add(u"tag"_s, {{u"subject"_s, stage.ids[1]}, {u"tag"_s, term}});
    QTRY_COMPARE(stage.form.findChildren<QCheckBox *>().size(), 1);
    QCheckBox *box = stage.form.findChildren<QCheckBox *>().first();
    QVERIFY2(box->text().contains(u"Old && gone"_s), qPrintable(box->text()));
    box->click();
    QSignalSpy saved(&stage.form, &BulkForm::saved);
    stage.form.save();
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(stage.project.workspace.store().recordsWhere(requireRecordType(u"tag"), u"tag", term).isEmpty());
}

void TestBulkPage::choicesStayWhenComingBack()
{
    Stage stage;
    stage.type(u"present", u"Feb 2024"_s);
    stage.form.open(requireRecordType(u"mission"), stage.ids);
    QCOMPARE(stage.form.change().values.value(u"present"_s).text(), u"2024-02"_s);
    stage.form.open(requireRecordType(u"mission"), stage.ids.mid(1));
    QVERIFY(stage.form.change().isEmpty());
}

void TestBulkPage::tabReachesEveryField()
{
    Stage stage;
    QTRY_VERIFY(!stage.form.row(u"state")->now().isEmpty());
    QSet<QWidget *> seen;
    stage.form.row(u"title")->editor().control()->setFocus();
    for (int i = 0; i < 120; ++i) {
        seen.insert(stage.form.focusWidget());
        stage.press(Qt::Key_Tab);
    }
    for (const Field &field : requireRecordType(u"mission").fields) {
        if (!field.isStored())
            continue;
        QVERIFY2(seen.contains(&stage.form.row(field.key())->choice()), field.name);
    }
    QVERIFY(seen.contains(stage.form.list(u"tag")->emptyRow()->fields().editor(u"tag")->control()));
}

void TestBulkPage::escapeLeaves()
{
    Stage stage;
    QSignalSpy left(&stage.form, &BulkForm::left);
    stage.press(Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

void TestBulkPage::readOnlyShowsOnly()
{
    Stage stage;
    const QString path = stage.project.path();
    stage.project.workspace.close();
    QVERIFY(stage.project.workspace.open(path, Access::ReadOnly).ok());
    BulkForm form(stage.theme, stage.project.workspace, stage.countries, stage.languages);
    form.open(requireRecordType(u"mission"), stage.ids);
    QVERIFY(!form.row(u"title")->editor().isEnabled());
    QVERIFY(form.messages().message().text.contains(u"read-only"_s));
    form.save();
    QVERIFY(stage.value(0, u"present").isEmpty());
}

QTEST_MAIN(TestBulkPage)
#include "tst_bulkpage.moc"
