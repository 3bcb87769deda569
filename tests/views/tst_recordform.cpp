// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/editreading.h"
#include "tests/support/formstage.h"
#include "tests/support/randomrecords.h"
#include "views/records/editors/optionline.h"
#include "views/records/formbody.h"
#include "views/records/formfoot.h"
#include "views/records/formlayout.h"
#include "views/records/recordrow.h"
#include "views/records/rowlist.h"
#include "views/shell/messagebar.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto childArgument = "--type-a-draft";

QList<const RecordType *> pageTypes()
{
    QList<const RecordType *> found;
    for (const RecordType *type : recordTypes()) {
        if (type->placement == Placement::Page)
            found.append(type);
    }
    return found;
}

// What a form can hold: one line where there is one, addresses and numbers that people write.
Value typeable(const Field &field, const Value &value)
{
    if (field.kind == FieldKind::Text)
        return Value(value.text().simplified());
    if (field.kind == FieldKind::Decimal)
        return Value(41.25);
    return value;
}

FormScope scopeOf(const QString &election, const QString &mission = {})
{
    FormScope scope;
    scope.election = election;
    scope.mission = mission;
    return scope;
}

// Types into a form and waits to be killed.
int typeUntilKilled(int argc, char **argv, const QString &path, const QString &folder)
{
    QApplication application(argc, argv);
    Workspace workspace;
    if (!workspace.open(path))
        return 2;
    Theme theme;
    const CodeList countries = CodeList::countries();
    const CodeList languages = CodeList::languages();
    Drafts drafts(folder, path);
    RecordForm form(theme, workspace, drafts, countries, languages);
    form.show();
    form.openNew(requireRecordType(u"person"), {});
    QWidget *name = form.body()->fields().editor(u"name")->control();
    name->setFocus();
    typeInto(*name, u"Typed before the kill, əüğ"_s);
    return QApplication::exec();
}

} // namespace

class TestRecordForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypeRoundTrips_data();
    void everyTypeRoundTrips();
    void neededFieldsAreMarkedAndMissed();
    void footIsWholeInANarrowWindow();
    void focusBeginsInTheFirstField();
    void tabGoesThroughAllFieldsInOrder();
    void datesAreTypedFreely_data();
    void datesAreTypedFreely();
    void dateThatIsNoneIsToldAtTheField();
    void ctrlEnterSaves();
    void ctrlShiftEnterSavesAndGoesOn();
    void escapeLeavesAndTheDraftStays();
    void discardedCanBeBroughtBack();
    void discardLeavesTheElectionInScope();
    void draftOfAStoredRecordTakesOverOtherChanges();
    void conflictIsToldAndSavingAgainKeepsWhatIsTyped();
    void rowsAreEditedInPlace();
    void rowHoldsSourcesOfItsOwn();
    void createInPlaceIsCommittedTogether();
    void missionBringsItsElection();
    void slipIsShownAndRepairedByKey();
    void duplicateAndLike();
    void killedProgramShowsTheDraft();

private:
    static QString addElection(FormStage &stage)
    {
        return stage.project.add(
            u"election"_s,
            {{u"title"_s, u"Presidential, 7 Feb 2024"_s}, {u"country"_s, u"AZ"_s}, {u"voting_day"_s, u"2024-02-07"_s}});
    }
    static QString only(FormStage &stage, const QString &type)
    {
        const QList<Record> all = stage.project.workspace.store().records(requireRecordType(type));
        return all.size() == 1 ? all.first().id() : QString();
    }
};

void TestRecordForm::everyTypeRoundTrips_data()
{
    QTest::addColumn<QString>("typeName");
    for (const RecordType *type : pageTypes())
        QTest::newRow(type->name) << type->key();
}

void TestRecordForm::everyTypeRoundTrips()
{
    QFETCH(QString, typeName);
    const RecordType &type = requireRecordType(typeName);
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    FormStage stage;
    RandomRecords random(stage.project.workspace, seed);
    for (const RecordType *other : pageTypes()) {
        const Record made = random.make(*other);
        ChangeSet changes;
        changes.title = u"Add"_s;
        changes.insert(made);
        QVERIFY(stage.project.workspace.commitNow(changes).ok());
        random.added(other->key(), made.id());
    }
    const Record wanted = random.make(type);
    stage.form->openNew(type, {});
    QCOMPARE(stage.form->title(), u"New "_s + type.displaySingular().toLower());
    const QString id = stage.form->edit().main.now.id();
    for (const Field *field : formFields(type)) {
        FieldEditor &editor = stage.editor(field->key());
        editor.setValue(typeable(*field, wanted.value(field->key())));
        Q_EMIT editor.edited();
        QCOMPARE(editor.value(), typeable(*field, wanted.value(field->key())));
    }
    QSignalSpy saved(stage.form.get(), &RecordForm::saved);
    stage.form->save();
    QTRY_VERIFY2(saved.count() == 1, qPrintable(stage.form->messages().message().text));
    const Record stored = stage.project.workspace.store().record(id);
    QVERIFY(stored.isValid());
    for (const Field *field : formFields(type))
        QCOMPARE(stored.value(field->key()), typeable(*field, wanted.value(field->key())));
    // It opens again with the same values, and saving them changes nothing.
    QVERIFY(stage.form->open(id));
    QCOMPARE(stage.form->edit().main.now, stored);
    QVERIFY(!stage.form->edit().isChanged());
}

void TestRecordForm::neededFieldsAreMarkedAndMissed()
{
    FormStage stage;
    stage.form->openNew(requireRecordType(u"visit"), {});
    QStringList marked;
    for (const QLabel *label : stage.form->findChildren<QLabel *>()) {
        if (label->text().endsWith(u" *"_s))
            marked += label->text();
    }
    QCOMPARE(marked, (QStringList{u"Title *"_s, u"Election *"_s}));
    QVERIFY(stage.editor(u"title").shownFinding().isEmpty()); // Nobody is blamed for what is still to come.
    stage.form->save();
    QCOMPARE(stage.editor(u"title").shownFinding(), u"Title is needed."_s);
    QCOMPARE(stage.editor(u"election").shownFinding(), u"Election is needed."_s);
    QCOMPARE(stage.form->focusWidget(), stage.editor(u"title").control());
    QVERIFY(only(stage, u"visit"_s).isEmpty());
    stage.type(u"title", u"A visit"_s);
    stage.press(Qt::Key_F8);
    QCOMPARE(stage.form->focusWidget(), stage.editor(u"election").control());
}

void TestRecordForm::footIsWholeInANarrowWindow()
{
    FormStage stage;
    stage.form->openNew(requireRecordType(u"visit"), {});
    stage.form->resize(804, 700);
    const auto *foot = stage.form->findChild<FormFoot *>();
    QVERIFY(foot);
    for (const QLabel *label : foot->findChildren<QLabel *>()) {
        if (label->isVisible())
            QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
    }
}

void TestRecordForm::focusBeginsInTheFirstField()
{
    FormStage stage;
    stage.form->openNew(requireRecordType(u"person"), {});
    stage.form->focusBegin();
    QCOMPARE(stage.form->focusWidget(), stage.editor(u"name").control());
    const QString id = stage.project.add(u"person"_s, {{u"name"_s, u"Anna"_s}});
    QVERIFY(stage.form->open(id));
    stage.form->focusBegin();
    QCOMPARE(stage.form->focusWidget(), stage.editor(u"name").control());
}

void TestRecordForm::tabGoesThroughAllFieldsInOrder()
{
    for (const RecordType *type : pageTypes()) {
        FormStage stage;
        stage.form->openNew(*type, {});
        const QList<FieldEditor *> expected = stage.form->body()->editors();
        stage.form->focusBegin();
        qsizetype reached = 0;
        for (int i = 0; i < 200 && reached < expected.size(); ++i) {
            if (expected[reached]->tabStops().contains(stage.form->focusWidget()))
                ++reached;
            stage.press(Qt::Key_Tab);
        }
        QVERIFY2(reached == expected.size(), type->name);
    }
}

void TestRecordForm::datesAreTypedFreely_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    QTest::newRow("day") << u"6 Feb 2024"_s << u"2024-02-06"_s;
    QTest::newRow("month in digits") << u"02.2024"_s << u"2024-02"_s;
    QTest::newRow("year") << u"2024"_s << u"2024"_s;
    QTest::newRow("about, year from voting day") << u"about 5 Feb"_s << u"2024-02-05~"_s;
    QTest::newRow("before") << u"before 19 Dec 2023"_s << u"[..2023-12-18]"_s;
    QTest::newRow("year before voting day") << u"29 Dec"_s << u"2023-12-29"_s;
    QTest::newRow("Russian") << u"6 февраля 2024"_s << u"2024-02-06"_s;
    QTest::newRow("Azerbaijani") << u"6 fevral 2024"_s << u"2024-02-06"_s;
    QTest::newRow("span") << u"4–8 Feb 2024"_s << u"2024-02-04/2024-02-08"_s;
}

void TestRecordForm::datesAreTypedFreely()
{
    QFETCH(QString, typed);
    QFETCH(QString, stored);
    FormStage stage;
    const QString election = addElection(stage);
    stage.form->openNew(requireRecordType(u"visit"), scopeOf(election));
    stage.type(u"title", u"A visit"_s);
    stage.type(u"happened", typed);
    stage.form->save();
    QTRY_VERIFY(!only(stage, u"visit"_s).isEmpty());
    const Record visit = stage.project.workspace.store().record(only(stage, u"visit"_s));
    QCOMPARE(visit.value(u"happened").text(), stored);
}

void TestRecordForm::dateThatIsNoneIsToldAtTheField()
{
    FormStage stage;
    const QString election = addElection(stage);
    stage.form->openNew(requireRecordType(u"visit"), scopeOf(election));
    stage.type(u"title", u"A visit"_s);
    stage.type(u"happened", u"31 Feb 2024"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!stage.editor(u"happened").shownFinding().isEmpty());
    QCOMPARE(stage.form->focusWidget(), stage.editor(u"happened").control());
    QVERIFY(only(stage, u"visit"_s).isEmpty());
}

void TestRecordForm::ctrlEnterSaves()
{
    FormStage stage;
    stage.form->openNew(requireRecordType(u"person"), {});
    QSignalSpy saved(stage.form.get(), &RecordForm::saved);
    stage.type(u"name", u"Əliyev İlham"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(saved.first().at(1).toBool(), false);
    QCOMPARE(stage.project.workspace.store().label(only(stage, u"person"_s)), u"Əliyev İlham"_s);
    QVERIFY(stage.drafts.all().isEmpty());
    QCOMPARE(stage.project.workspace.undoTitle(), u"Add person “Əliyev İlham”"_s);
}

void TestRecordForm::ctrlShiftEnterSavesAndGoesOn()
{
    FormStage stage;
    const QString election = addElection(stage);
    stage.form->openNew(requireRecordType(u"visit"), scopeOf(election));
    QSignalSpy saved(stage.form.get(), &RecordForm::saved);
    for (const QString &title : {u"First"_s, u"Second"_s}) {
        stage.type(u"title", title);
        stage.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(saved.count(), title == "First"_L1 ? 1 : 2);
        QVERIFY(saved.last().at(1).toBool());
        QVERIFY(stage.editor(u"title").value().isBlank());
        QCOMPARE(stage.editor(u"election").value().text(), election);
        QCOMPARE(stage.form->focusWidget(), stage.editor(u"title").control());
    }
    QCOMPARE(stage.project.workspace.store().count(requireRecordType(u"visit")), 2);
}

void TestRecordForm::escapeLeavesAndTheDraftStays()
{
    FormStage stage;
    stage.form->openNew(requireRecordType(u"person"), {});
    QSignalSpy left(stage.form.get(), &RecordForm::left);
    stage.type(u"name", u"Half a na"_s);
    stage.press(Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
    QCOMPARE(stage.drafts.all().size(), 1);
    stage.restart();
    stage.form->openNew(requireRecordType(u"person"), {});
    QCOMPARE(stage.editor(u"name").value().text(), u"Half a na"_s);
    QVERIFY2(stage.form->messages().message().text.contains(u"restored"_s),
             qPrintable(stage.form->messages().message().text));
    QVERIFY(only(stage, u"person"_s).isEmpty());
}

void TestRecordForm::discardedCanBeBroughtBack()
{
    FormStage stage;
    stage.form->openNew(requireRecordType(u"person"), {});
    stage.type(u"name", u"Half a na"_s);
    stage.form->discard();
    QVERIFY(stage.editor(u"name").value().isBlank());
    QVERIFY(stage.drafts.all().isEmpty());
    QCOMPARE(stage.form->messages().message().action, u"Bring it back"_s);
    Q_EMIT stage.form->messages().acted();
    QCOMPARE(stage.editor(u"name").value().text(), u"Half a na"_s);
    QTRY_COMPARE(stage.drafts.all().size(), 1);
}

void TestRecordForm::discardLeavesTheElectionInScope()
{
    FormStage stage;
    const QString election = addElection(stage);
    stage.form->openNew(requireRecordType(u"visit"), scopeOf(election));
    stage.type(u"title", u"Half a vi"_s);
    stage.form->leave();
    stage.restart();
    stage.form->openNew(requireRecordType(u"visit"), scopeOf(election));
    QCOMPARE(stage.editor(u"title").value().text(), u"Half a vi"_s);
    stage.form->discard();
    QVERIFY(stage.editor(u"title").value().isBlank());
    QCOMPARE(stage.editor(u"election").value().text(), election);
}

void TestRecordForm::draftOfAStoredRecordTakesOverOtherChanges()
{
    FormStage stage;
    const QString id = stage.project.add(u"person"_s, {{u"name"_s, u"Anna"_s}});
    QVERIFY(stage.form->open(id));
    stage.type(u"name", u"Anna B."_s);
    stage.form->leave();
    stage.form.reset();
    stage.project.set(id, u"country"_s, u"DE"_s);
    stage.restart();
    QVERIFY(stage.form->open(id));
    QCOMPARE(stage.editor(u"name").value().text(), u"Anna B."_s);
    QCOMPARE(stage.editor(u"country").value().text(), u"DE"_s);
}

void TestRecordForm::conflictIsToldAndSavingAgainKeepsWhatIsTyped()
{
    FormStage stage;
    const QString id = stage.project.add(u"person"_s, {{u"name"_s, u"Anna"_s}});
    QVERIFY(stage.form->open(id));
    stage.type(u"name", u"Anna B."_s);
    stage.project.set(id, u"name"_s, u"Anna C."_s);
    QCOMPARE(stage.form->messages().message().lead, u"Changed meanwhile."_s);
    QCOMPARE(stage.editor(u"name").value().text(), u"Anna B."_s);
    QSignalSpy saved(stage.form.get(), &RecordForm::saved);
    stage.form->save();
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(stage.project.workspace.store().label(id), u"Anna B."_s);
}

void TestRecordForm::rowsAreEditedInPlace()
{
    FormStage stage;
    const QString election = addElection(stage);
    const QString person = stage.project.add(u"person"_s, {{u"name"_s, u"Jeyhun Bayramov"_s}});
    stage.form->openNew(requireRecordType(u"visit"), scopeOf(election));
    stage.type(u"title", u"A visit"_s);
    FieldEditor &who = stage.emptyRowEditor(u"visit_participant", u"person");
    stage.type(who, u"bayram"_s);
    QTRY_VERIFY(qobject_cast<OptionLine *>(who.control())->isOpen());
    stage.press(Qt::Key_Tab);
    QCOMPARE(who.value().text(), person);
    RecordRow *row = stage.form->body()->list(u"visit_participant")->widgets().first();
    stage.type(*row->fields().editor(u"side"), u"host"_s);
    stage.press(Qt::Key_Tab);
    stage.press(Qt::Key_Tab);
    QCOMPARE(stage.form->body()->list(u"visit_participant")->rows().size(), 1);
    QSignalSpy saved(stage.form.get(), &RecordForm::saved);
    stage.form->save();
    QTRY_VERIFY2(saved.count() == 1, qPrintable(stage.form->messages().message().text));
    const QString visit = only(stage, u"visit"_s);
    const QList<Record> rows =
        stage.project.workspace.store().recordsWhere(requireRecordType(u"visit_participant"), u"visit", visit);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().value(u"side").text(), u"host"_s);
    // Taking the row away is one change too, and the record stays.
    QVERIFY(stage.form->open(visit));
    Q_EMIT stage.form->body()->list(u"visit_participant")->widgets().first()->removeWanted();
    QTRY_VERIFY(stage.form->edit().rows.first().isRemoved());
    stage.form->save();
    QTRY_COMPARE(saved.count(), 2);
    QVERIFY(!stage.project.workspace.store().record(rows.first().id()).isValid());
    QVERIFY(stage.project.workspace.store().record(visit).isValid());
}

void TestRecordForm::rowHoldsSourcesOfItsOwn()
{
    FormStage stage;
    const QString election = addElection(stage);
    const QString source = stage.project.add(u"source"_s, {{u"title"_s, u"An article"_s}});
    const QString measure = stage.project.workspace.store().termId(u"measure"_s, u"team_size"_s);
    QVERIFY(!measure.isEmpty());
    stage.form->openNew(requireRecordType(u"mission"), scopeOf(election));
    stage.type(u"title", u"ODIHR EOM"_s);
    FieldEditor &measured = stage.emptyRowEditor(u"figure", u"measure");
    measured.setValue(Value(measure));
    Q_EMIT measured.edited();
    stage.form->body()->list(u"figure")->show();
    RecordRow *row = stage.form->body()->list(u"figure")->widgets().first();
    stage.type(*row->fields().editor(u"low"), u"266"_s);
    stage.press(Qt::Key_S, Qt::AltModifier);
    QVERIFY(row->sources());
    QVERIFY(row->sources()->isAncestorOf(stage.form->focusWidget()));
    FieldEditor *cited = row->sources()->widgets().first()->fields().editor(u"source");
    QVERIFY(cited->tabStops().contains(stage.form->focusWidget()));
    cited->setValue(Value(source));
    Q_EMIT cited->edited();
    QSignalSpy saved(stage.form.get(), &RecordForm::saved);
    stage.form->save();
    QTRY_VERIFY2(saved.count() == 1, qPrintable(stage.form->messages().message().text));
    const QString figure = only(stage, u"figure"_s);
    const QString citation = only(stage, u"citation"_s);
    QVERIFY(!figure.isEmpty());
    QCOMPARE(stage.project.workspace.store().record(citation).value(u"subject").text(), figure);
    QCOMPARE(stage.project.workspace.store().record(citation).value(u"source").text(), source);

    // The form reads it back under its row, a duplicate has one of its own, and it goes with its row.
    const RecordEdit stored = stage.form->edit();
    QCOMPARE(stored.rows.size(), 2);
    QVERIFY(!stored.main.isChanged());
    QCOMPARE(stage.form->body()->list(u"figure")->widgets().first()->sources()->widgets().size(), 2);
    QCOMPARE(stage.form->body()->list(u"citation")->widgets().size(), 1);
    const RecordEdit copy = duplicateOf(stored, [&stage] { return stage.project.workspace.newId(); });
    QCOMPARE(copy.rows.size(), 2);
    QCOMPARE(copy.rows[1].now.value(u"subject").text(), copy.rows[0].now.id());
    QVERIFY(copy.rows[0].now.id() != figure);
    Q_EMIT stage.form->body()->list(u"figure")->widgets().first()->removeWanted();
    QTRY_COMPARE(stage.form->body()->list(u"figure")->widgets().size(), 1);
    stage.form->save();
    QTRY_COMPARE(saved.count(), 2);
    QVERIFY(only(stage, u"figure"_s).isEmpty());
    QVERIFY(only(stage, u"citation"_s).isEmpty());
    QVERIFY(stage.project.workspace.undoNow().ok());
    QCOMPARE(only(stage, u"citation"_s), citation);
}

void TestRecordForm::createInPlaceIsCommittedTogether()
{
    FormStage stage;
    const QString election = addElection(stage);
    stage.form->openNew(requireRecordType(u"visit"), scopeOf(election));
    stage.type(u"title", u"A visit"_s);
    stage.type(u"place", u"Gülüstan sarayı"_s);
    stage.press(Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(stage.form->edit().created.size(), 1);
    QVERIFY(only(stage, u"place"_s).isEmpty());
    QSignalSpy saved(stage.form.get(), &RecordForm::saved);
    stage.form->save();
    QTRY_VERIFY2(saved.count() == 1, qPrintable(stage.form->messages().message().text));
    const QString place = only(stage, u"place"_s);
    QCOMPARE(stage.project.workspace.store().label(place), u"Gülüstan sarayı"_s);
    QCOMPARE(stage.project.workspace.store().record(only(stage, u"visit"_s)).value(u"place").text(), place);
    QVERIFY(stage.project.workspace.undoNow().ok());
    QVERIFY(only(stage, u"place"_s).isEmpty());
    QVERIFY(only(stage, u"visit"_s).isEmpty());
}

void TestRecordForm::missionBringsItsElection()
{
    FormStage stage;
    const QString election = addElection(stage);
    const QString mission = stage.project.add(u"mission"_s, {{u"title"_s, u"OTS"_s}, {u"election"_s, election}});
    stage.form->openNew(requireRecordType(u"visit"), {});
    stage.editor(u"mission").setValue(Value(mission));
    Q_EMIT stage.editor(u"mission").edited();
    QCOMPARE(stage.editor(u"election").value().text(), election);
}

void TestRecordForm::slipIsShownAndRepairedByKey()
{
    FormStage stage;
    const QString election = addElection(stage);
    const QString mission = stage.project.add(
        u"mission"_s, {{u"title"_s, u"OTS"_s}, {u"election"_s, election}, {u"present"_s, u"2024-02-04/2024-02-08"_s}});
    stage.form->openNew(requireRecordType(u"visit"), scopeOf(election, mission));
    stage.type(u"title", u"A visit"_s);
    stage.type(u"happened", u"6 Feb 2023"_s);
    stage.press(Qt::Key_Tab);
    QTRY_VERIFY(!stage.editor(u"happened").shownFinding().isEmpty());
    stage.press(Qt::Key_U, Qt::AltModifier);
    QCOMPARE(stage.editor(u"happened").value().text(), u"2024-02-06"_s);
    QTRY_VERIFY(stage.editor(u"happened").shownFinding().isEmpty());
}

void TestRecordForm::duplicateAndLike()
{
    FormStage stage;
    const QString election = addElection(stage);
    const QString id = stage.project.add(
        u"visit"_s, {{u"title"_s, u"A visit"_s}, {u"election"_s, election}, {u"happened"_s, u"2024-02-06"_s}});
    QVERIFY(stage.form->openDuplicate(id));
    QCOMPARE(stage.editor(u"title").value().text(), u"A visit"_s);
    QVERIFY(stage.form->edit().isNew());
    QVERIFY(stage.form->edit().main.now.id() != id);
    // The title is what a duplicate needs first.
    stage.form->focusBegin();
    typeInto(*stage.form->focusWidget(), u"Another visit"_s);
    QCOMPARE(stage.editor(u"title").value().text(), u"Another visit"_s);
    stage.form->discard();
    QVERIFY(stage.form->openLike(id));
    QVERIFY(stage.editor(u"title").value().isBlank());
    QVERIFY(stage.editor(u"happened").value().isBlank());
    QCOMPARE(stage.editor(u"election").value().text(), election);
}

void TestRecordForm::killedProgramShowsTheDraft()
{
    FormStage stage;
    stage.form.reset();
    const QString path = stage.project.path();
    stage.project.workspace.close();
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    child.start(QCoreApplication::applicationFilePath(),
                {QLatin1StringView(childArgument), path, stage.project.folder()});
    QVERIFY(child.waitForStarted());
    // Reading the drafts here is reading what is on the disk.
    QTRY_VERIFY_WITH_TIMEOUT(!stage.drafts.all().isEmpty() || child.state() != QProcess::Running, 60'000);
    QCOMPARE(child.state(), QProcess::Running);
    child.kill();
    QVERIFY(child.waitForFinished());
    QVERIFY(stage.project.workspace.open(path).ok());
    QVERIFY2(stage.project.workspace.isWritable(), qPrintable(stage.project.workspace.note()));
    stage.restart();
    stage.form->openNew(requireRecordType(u"person"), {});
    QCOMPARE(stage.editor(u"name").value().text(), u"Typed before the kill, əüğ"_s);
    QVERIFY2(stage.form->messages().message().text.contains(u"restored"_s),
             qPrintable(stage.form->messages().message().text));
}

int main(int argc, char **argv)
{
    if (argc == 4 && QLatin1StringView(argv[1]) == QLatin1StringView(childArgument))
        return typeUntilKilled(argc, argv, QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    QApplication application(argc, argv);
    TestRecordForm test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_recordform.moc"
