// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/formstage.h"
#include "views/records/editors/makeeditor.h"
#include "views/records/editors/optionline.h"
#include "views/records/formlayout.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

namespace {

// A window with one editor in it, and a field to tab to.
struct EditorStage
{
    explicit EditorStage(QStringView typeName, QStringView field, FieldEditor::Place place = FieldEditor::Place::Form)
    {
        const RecordType &type = requireRecordType(typeName);
        context.subject = &type;
        auto *column = new QVBoxLayout(&window);
        editor = makeEditor(*type.find(field), context, place, &window);
        column->addWidget(editor);
        column->addWidget(&next);
        window.resize(600, 300);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            throw std::runtime_error("the window does not become active");
        // Of segments the chosen one is the stop.
        for (QWidget *stop : editor->tabStops()) {
            if (stop->focusPolicy() & Qt::TabFocus)
                stop->setFocus();
        }
    }
    ~EditorStage() { delete editor; }
    // True once the list is shown.
    [[nodiscard]] bool isListOpen() const
    {
        const auto *line = qobject_cast<OptionLine *>(editor->control());
        return line && line->isOpen();
    }
    void type(const QString &text) { typeInto(*window.focusWidget(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window.focusWidget(), key, modifiers);
    }

    TestProject project;
    Theme theme;
    CodeList countries = CodeList::countries();
    CodeList languages = CodeList::languages();
    CreatedRecords created;
    TermIndex terms{project.workspace.store()};
    EditorContext context{theme, project.workspace, countries, languages, created, terms};
    QWidget window;
    QLineEdit next;
    FieldEditor *editor;
};

} // namespace

class TestFieldEditors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldStartsBlankAndStaysSo_data();
    void everyFieldStartsBlankAndStaysSo();
    void textTakesAnyLetters();
    void longTextHasItsOwnUndo();
    void longTextKeepsLines();
    void numbers_data();
    void numbers();
    void dateSaysWhatItUnderstood();
    void choiceByTyping();
    void choiceThatBeginsSoIsFirst();
    void choiceNotOnTheListIsToldInWords();
    void fewChoicesByArrowKeys();
    void flagHasThreeStates();
    void termInAnyOfTheLanguages();
    void country();
    void addressMustBeOne();
    void referenceByTyping();
    void escapeKeepsWhatIsTyped();
    void altEnterCreates();
};

void TestFieldEditors::everyFieldStartsBlankAndStaysSo_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("field");
    QSet<int> seen;
    for (const RecordType *type : recordTypes()) {
        for (const Field *field : formFields(*type)) {
            if (!seen.contains(int(field->kind)))
                QTest::addRow("%s.%s", type->name, field->name) << type->key() << field->key();
            seen.insert(int(field->kind));
        }
    }
}

void TestFieldEditors::everyFieldStartsBlankAndStaysSo()
{
    QFETCH(QString, type);
    QFETCH(QString, field);
    for (const FieldEditor::Place place : {FieldEditor::Place::Form, FieldEditor::Place::Row}) {
        EditorStage stage(type, field, place);
        QVERIFY(stage.editor->value().isBlank());
        QVERIFY(!stage.editor->control()->accessibleName().isEmpty() ||
                !stage.editor->tabStops().first()->accessibleName().isEmpty());
        stage.editor->setValue(Value());
        stage.press(Qt::Key_Tab);
        QVERIFY(stage.editor->value().isBlank());
        QVERIFY(stage.editor->problem().isEmpty());
    }
}

void TestFieldEditors::textTakesAnyLetters()
{
    EditorStage stage(u"person", u"name");
    QSignalSpy edited(stage.editor, &FieldEditor::edited);
    stage.type(u"Ömər Кузнецов 🗳 %1 <b>"_s);
    QCOMPARE(stage.editor->value().text(), u"Ömər Кузнецов 🗳 %1 <b>"_s);
    QVERIFY(edited.count() > 0);
    stage.press(Qt::Key_A, Qt::ControlModifier);
    stage.press(Qt::Key_Delete);
    QVERIFY(stage.editor->value().isBlank());
    stage.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stage.editor->value().text(), u"Ömər Кузнецов 🗳 %1 <b>"_s);
}

void TestFieldEditors::longTextHasItsOwnUndo()
{
    EditorStage stage(u"visit", u"summary");
    stage.type(u"First"_s);
    stage.press(Qt::Key_Return);
    stage.type(u"second"_s);
    const QString whole = stage.editor->value().text();
    stage.press(Qt::Key_A, Qt::ControlModifier);
    stage.press(Qt::Key_Delete);
    QVERIFY(stage.editor->value().isBlank());
    stage.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stage.editor->value().text(), whole);
    stage.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(stage.editor->value().isBlank());
    // Putting the same value in again does not take the undo away.
    stage.press(Qt::Key_Z, Qt::ControlModifier);
    stage.editor->setValue(Value(whole));
    stage.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(stage.editor->value().text() != whole);
}

void TestFieldEditors::longTextKeepsLines()
{
    EditorStage stage(u"visit", u"summary");
    stage.type(u"Birinci sətir"_s);
    stage.press(Qt::Key_Return);
    stage.type(u"вторая"_s);
    QCOMPARE(stage.editor->value().text(), u"Birinci sətir\nвторая"_s);
    stage.press(Qt::Key_Tab); // Leads on rather than into the text.
    QCOMPARE(stage.window.focusWidget(), &stage.next);
    QCOMPARE(stage.editor->value().text(), u"Birinci sətir\nвторая"_s);
}

void TestFieldEditors::numbers_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isProblem");
    QTest::newRow("whole") << "election"
                           << "round"
                           << "2"
                           << "2" << false;
    QTest::newRow("no number") << "election"
                               << "round"
                               << "two"
                               << "" << true;
    QTest::newRow("half a round") << "election"
                                  << "round"
                                  << "1.5"
                                  << "" << true;
    QTest::newRow("decimal") << "figure"
                             << "low"
                             << "76.43"
                             << "76.43" << false;
    QTest::newRow("groups") << "figure"
                            << "low"
                            << "6,478,623"
                            << "6478623" << false;
    QTest::newRow("blank") << "figure"
                           << "low"
                           << ""
                           << "" << false;
}

void TestFieldEditors::numbers()
{
    QFETCH(QString, type);
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, value);
    QFETCH(bool, isProblem);
    EditorStage stage(type, field);
    stage.type(typed);
    stage.press(Qt::Key_Tab);
    QCOMPARE(stage.editor->value().text(), value);
    QCOMPARE(!stage.editor->problem().isEmpty(), isProblem);
    QCOMPARE(stage.editor->typed(), isProblem ? typed : QString());
}

void TestFieldEditors::dateSaysWhatItUnderstood()
{
    EditorStage stage(u"visit", u"happened");
    stage.context.votingDay = QDate(2024, 2, 7);
    stage.type(u"6 feb"_s);
    QCOMPARE(stage.editor->value().text(), u"2024-02-06"_s);
    QVERIFY2(stage.editor->control()->accessibleDescription().contains(u"E−1"_s),
             qPrintable(stage.editor->control()->accessibleDescription()));
    stage.type(u" xyz"_s);
    QVERIFY(!stage.editor->problem().isEmpty());
    QVERIFY(stage.editor->value().isBlank());
    QCOMPARE(stage.editor->typed(), u"6 feb xyz"_s);
}

void TestFieldEditors::choiceByTyping()
{
    EditorStage stage(u"mission", u"state");
    stage.type(u"depl"_s);
    stage.press(Qt::Key_Tab);
    QCOMPARE(stage.editor->value().text(), u"deployed"_s);
    QCOMPARE(stage.window.focusWidget(), stage.editor->control()); // The second Tab leads on.
    stage.press(Qt::Key_Tab);
    QCOMPARE(stage.window.focusWidget(), &stage.next);
    stage.editor->control()->setFocus(Qt::TabFocusReason);
    stage.press(Qt::Key_Delete);
    QVERIFY(stage.editor->value().isBlank());
}

void TestFieldEditors::choiceThatBeginsSoIsFirst()
{
    // A remark at a press conference has a key that begins with the same word, but does not show it.
    EditorStage stage(u"statement", u"kind");
    stage.type(u"press"_s);
    stage.press(Qt::Key_Tab);
    QVERIFY2(stage.project.workspace.store().label(stage.editor->value().text()).startsWith(u"Press"_s),
             qPrintable(stage.project.workspace.store().label(stage.editor->value().text())));
}

void TestFieldEditors::choiceNotOnTheListIsToldInWords()
{
    EditorStage stage(u"mission", u"state");
    stage.type(u"zzz"_s);
    stage.press(Qt::Key_Tab);
    QVERIFY(stage.editor->value().isBlank());
    QCOMPARE(stage.editor->typed(), u"zzz"_s);
    QVERIFY2(stage.editor->problem().contains(u"zzz"_s), qPrintable(stage.editor->problem()));
}

void TestFieldEditors::fewChoicesByArrowKeys()
{
    EditorStage stage(u"visit", u"state");
    QVERIFY(stage.editor->value().isBlank());
    stage.press(Qt::Key_Left);
    QCOMPARE(stage.editor->value().text(), u"cancelled"_s);
    stage.press(Qt::Key_Left);
    QCOMPARE(stage.editor->value().text(), u"held"_s);
    stage.press(Qt::Key_Right);
    stage.press(Qt::Key_Right);
    QVERIFY(stage.editor->value().isBlank());
}

void TestFieldEditors::flagHasThreeStates()
{
    EditorStage stage(u"statement", u"before_close");
    QVERIFY(stage.editor->value().isBlank());
    stage.press(Qt::Key_Left);
    QCOMPARE(stage.editor->value(), Value::flag(false));
    stage.press(Qt::Key_Left);
    QCOMPARE(stage.editor->value(), Value::flag(true));
}

void TestFieldEditors::termInAnyOfTheLanguages()
{
    for (const QString &typed : {u"election called"_s, u"seckiler teyin"_s, u"выборы назн"_s}) {
        EditorStage stage(u"milestone", u"kind");
        stage.type(typed);
        stage.press(Qt::Key_Tab);
        QCOMPARE(stage.editor->value().text(), stage.project.term(u"milestone_kind"_s, u"called"_s));
    }
}

void TestFieldEditors::country()
{
    EditorStage stage(u"election", u"country");
    stage.type(u"azer"_s);
    stage.press(Qt::Key_Tab);
    QCOMPARE(stage.editor->value().text(), u"AZ"_s);
}

void TestFieldEditors::addressMustBeOne()
{
    EditorStage stage(u"source", u"address");
    stage.type(u"https://example.org/a?b=c%20d"_s);
    QCOMPARE(stage.editor->value().text(), u"https://example.org/a?b=c%20d"_s);
}

void TestFieldEditors::referenceByTyping()
{
    EditorStage stage(u"visit", u"place");
    const QString place = stage.project.add(u"place"_s, {{u"name"_s, u"Gülüstan sarayı"_s}});
    stage.type(u"gulus"_s);
    QTRY_VERIFY(stage.isListOpen());
    stage.press(Qt::Key_Return);
    QCOMPARE(stage.editor->value().text(), place);
    QCOMPARE(stage.editor->typed(), QString());
    QCOMPARE(stage.editor->problem(), QString());
}

void TestFieldEditors::escapeKeepsWhatIsTyped()
{
    EditorStage stage(u"visit", u"place");
    stage.type(u"Unknown hall"_s);
    stage.press(Qt::Key_Escape);
    stage.press(Qt::Key_Tab);
    QVERIFY(stage.editor->value().isBlank());
    QCOMPARE(stage.editor->typed(), u"Unknown hall"_s);
    QVERIFY2(stage.editor->problem().contains(u"Unknown hall"_s), qPrintable(stage.editor->problem()));
}

void TestFieldEditors::altEnterCreates()
{
    EditorStage stage(u"visit", u"place");
    QSignalSpy made(stage.editor, &FieldEditor::recordMade);
    stage.type(u"Gülüstan & <sarayı>"_s);
    stage.press(Qt::Key_Return, Qt::AltModifier); // At once, before any list has come.
    QCOMPARE(made.count(), 1);
    QCOMPARE(stage.created.all().size(), 1);
    QCOMPARE(stage.editor->value().text(), stage.created.all().first().id());
    QCOMPARE(stage.created.label(stage.editor->value().text()), u"Gülüstan & <sarayı>"_s);
}

QTEST_MAIN(TestFieldEditors)
#include "tst_fieldeditors.moc"
