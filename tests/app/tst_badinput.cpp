// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "models/exchange/sampleproject.h"
#include "tests/support/givenanswers.h"
#include "tests/support/narrowdisk.h"
#include "tests/support/ordinaryuser.h"
#include "tests/support/windowstage.h"
#include "views/records/editors/fieldeditor.h"
#include "views/records/fieldset.h"
#include "views/records/filterbar.h"
#include "views/records/formbody.h"
#include "views/records/recordform.h"
#include "views/records/recordpage.h"
#include "views/records/recordtablemodel.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTest>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

/// What a user meets in the window when something given to it is no good: a sentence, and nothing is lost.
class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_stage.reset(); }
    void folderIsNoProject();
    void unknownFieldOfAFilter();
    void dateThatIsNoneStaysAsTyped();
    void referenceThatIsGone();
    void readOnlyFolder();
    void fullDiskKeepsTheFormAsTyped();
    void draftThatCannotBeKeptIsTold();
    void copyThatDoesNotFitIsTold();

private:
    [[nodiscard]] qint64 count(QStringView type) const
    {
        return m_stage->workspace().store().count(requireRecordType(type));
    }
    void beginPerson(const QString &name);

    GivenAnswers m_answers;
    std::unique_ptr<WindowStage> m_stage;
};

void TestBadInput::init()
{
    m_answers.file.clear();
    m_stage = std::make_unique<WindowStage>(m_answers);
    QVERIFY(m_stage->session->projects().openSample());
}

void TestBadInput::beginPerson(const QString &name)
{
    m_stage->navigation().go({.page = u"form"_s, .type = u"person"_s});
    QVERIFY(m_stage->form());
    m_stage->tabTo(u"name");
    m_stage->type(name);
}

void TestBadInput::folderIsNoProject()
{
    const QString path = m_stage->workspace().path();
    QVERIFY(QDir().mkpath(m_stage->file(u"folder.scrutineer"_s)));
    m_answers.file = m_stage->file(u"folder.scrutineer"_s);
    m_stage->press(Qt::Key_O, Qt::ControlModifier);
    QVERIFY2(m_stage->message().text.contains(u"folder.scrutineer is a folder"_s), qPrintable(m_stage->message().text));
    QCOMPARE(m_stage->workspace().path(), path);
    m_answers.file = m_stage->file(u"folder.scrutineer"_s);
    m_stage->press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(m_stage->message().text.contains(u"is there already"_s), qPrintable(m_stage->message().text));
    QVERIFY(QFileInfo(m_answers.file).isDir());
}

void TestBadInput::unknownFieldOfAFilter()
{
    m_stage->navigation().go({.page = u"list"_s, .type = u"mission"_s, .filter = u"colour:red"_s});
    QVERIFY(m_stage->list());
    const auto told = [this] {
        for (const QLabel *label : m_stage->list()->findChild<FilterBar *>()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"colour"_s))
                return label->text();
        }
        return QString();
    };
    QTRY_VERIFY(!told().isEmpty());
    QVERIFY2(told().endsWith(u'.'), qPrintable(told()));
    // The list can be used again when the condition is gone.
    m_stage->navigation().go({.page = u"list"_s, .type = u"mission"_s, .filter = u"state:deployed"_s});
    QTRY_VERIFY(m_stage->list()->model().recordCount() > 0);
    QVERIFY(told().isEmpty());
}

void TestBadInput::dateThatIsNoneStaysAsTyped()
{
    const qint64 visits = count(u"visit");
    m_stage->navigation().go({.page = u"form"_s, .type = u"visit"_s});
    m_stage->tabTo(u"title");
    m_stage->type(u"A visit"_s);
    m_stage->tabTo(u"happened");
    m_stage->type(u"31 Feb 2024"_s);
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    const FieldEditor *editor = m_stage->form()->body()->fields().editor(u"happened");
    QVERIFY2(editor->shownFinding().endsWith(u'.'), qPrintable(editor->shownFinding()));
    QCOMPARE(count(u"visit"), visits);
    // Left and come back to, the field still holds what no date can be made of.
    m_stage->press(Qt::Key_Escape);
    m_stage->navigation().go({.page = u"form"_s, .type = u"visit"_s});
    QCOMPARE(m_stage->form()->body()->fields().editor(u"happened")->typed(), u"31 Feb 2024"_s);
    QCOMPARE(m_stage->form()->edit().main.now.value(u"title").text(), u"A visit"_s);
}

void TestBadInput::referenceThatIsGone()
{
    const QString visit = SampleProject::id(u"visit", u"v01");
    m_stage->navigation().go({.page = u"form"_s, .type = u"visit"_s, .id = visit, .mode = u"like"_s});
    m_stage->tabTo(u"title");
    m_stage->type(u"At a place that is no more"_s);
    // Meanwhile another window, or an import, takes the place away.
    Workspace &workspace = m_stage->workspace();
    const DeletePlan plan(workspace.store(), {SampleProject::id(u"place", u"cec-baku")});
    QVERIFY(workspace.commitNow(*plan.changes(DeletePlan::Choice::Clear, u"Delete the place"_s)).ok());
    const qint64 visits = count(u"visit");
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_stage->message().lead, u"Not saved."_s);
    QVERIFY2(m_stage->message().text.startsWith(u"What is chosen as “Place” is not in the project"_s),
             qPrintable(m_stage->message().text));
    QCOMPARE(count(u"visit"), visits);
    QCOMPARE(m_stage->form()->edit().main.now.value(u"title").text(), u"At a place that is no more"_s);
    // Without the place it can be saved.
    m_stage->tabTo(u"place");
    m_stage->press(Qt::Key_A, Qt::ControlModifier);
    m_stage->press(Qt::Key_Delete);
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(count(u"visit"), visits + 1);
}

void TestBadInput::readOnlyFolder()
{
    const QString locked = m_stage->file(u"locked"_s);
    QVERIFY(QDir().mkpath(locked));
    const QString sample = m_stage->workspace().path();
    m_stage->press(Qt::Key_W, Qt::ControlModifier);
    const QString path = locked + u"/project.scrutineer"_s;
    QVERIFY(QFile::copy(sample, path));
    constexpr QFile::Permissions reads = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    constexpr QFile::Permissions enters = reads | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(path, reads));
    QVERIFY(QFile::setPermissions(locked, enters));
    QVERIFY(QFile::setPermissions(QFileInfo(locked).path(), enters | QFile::WriteOwner));
    {
        const OrdinaryUser user;
        QVERIFY(user.isOne());
        m_answers.file = path;
        m_stage->press(Qt::Key_O, Qt::ControlModifier);
        QVERIFY(m_stage->workspace().isOpen() && !m_stage->workspace().isWritable());
        QCOMPARE(m_stage->message().tone, Tone::Warning);
        QVERIFY2(m_stage->message().text.contains(u"read-only"_s), qPrintable(m_stage->message().text));
        QVERIFY(!m_stage->session->actions().action(u"record.new"_s)->isEnabled());
        m_answers.file = locked + u"/copy.scrutineer"_s;
        m_stage->press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_stage->message().tone, Tone::Danger);
        QVERIFY2(m_stage->message().text.endsWith(u'.'), qPrintable(m_stage->message().text));
        m_answers.file = locked + u"/new.scrutineer"_s;
        m_stage->press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY2(m_stage->message().text.contains(u"cannot be written"_s), qPrintable(m_stage->message().text));
    }
    QCOMPARE(QDir(locked).entryList(QDir::Files | QDir::Hidden), QStringList{u"project.scrutineer"_s});
    QVERIFY(QFile::setPermissions(locked, enters | QFile::WriteOwner));
}

void TestBadInput::fullDiskKeepsTheFormAsTyped()
{
    const qint64 persons = count(u"person");
    const QString undoBefore = m_stage->workspace().undoTitle();
    beginPerson(u"Nobody’s Neighbour"_s);
    {
        const NarrowDisk disk(1000);
        QVERIFY(disk.isNarrow());
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_stage->message().lead, u"Not saved."_s);
        QVERIFY2(m_stage->message().text.contains(u"Nothing was changed"_s), qPrintable(m_stage->message().text));
    }
    QCOMPARE(count(u"person"), persons);
    QCOMPARE(m_stage->workspace().undoTitle(), undoBefore);
    QCOMPARE(m_stage->form()->edit().main.now.value(u"name").text(), u"Nobody’s Neighbour"_s);
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(count(u"person"), persons + 1);
}

void TestBadInput::draftThatCannotBeKeptIsTold()
{
    QVERIFY(QFile(m_stage->file(u"drafts"_s)).open(QIODevice::WriteOnly)); // No folder can be made there now.
    m_stage->navigation().go({.page = u"list"_s, .type = u"person"_s});
    beginPerson(u"Half a na"_s);
    m_stage->press(Qt::Key_Escape);
    QVERIFY(m_stage->list());
    QTRY_VERIFY2(m_stage->message().text.startsWith(u"The draft could not be kept"_s),
                 qPrintable(m_stage->message().text));
    // What no draft holds is still in the form.
    m_stage->press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(m_stage->form());
    QCOMPARE(m_stage->form()->edit().main.now.value(u"name").text(), u"Half a na"_s);
}

void TestBadInput::copyThatDoesNotFitIsTold()
{
    m_answers.file = m_stage->file(u"copy.scrutineer"_s);
    {
        const NarrowDisk disk(100'000);
        QVERIFY(disk.isNarrow());
        m_stage->press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_stage->message().tone, Tone::Danger);
        QVERIFY2(m_stage->message().text.contains(u"Nothing was changed"_s), qPrintable(m_stage->message().text));
    }
    QVERIFY(!QFile::exists(m_answers.file));
    QVERIFY(m_stage->workspace().isWritable());
}

int main(int count, char **words)
{
    Application application(count, words);
    TestBadInput test;
    return QTest::qExec(&test, count, words);
}

#include "tst_badinput.moc"
